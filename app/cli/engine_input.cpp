// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/engine_input.h"

#include "app/cli/file_warnings.h"
#include "app/cli/terminal.h"

#include "model/data/bu_mapping.h"
#include "model/warehouse/clean_up.h"
#include "model/warehouse/pages_there.h"

#include <chrono>
#include <cstdlib>

#ifndef _WIN32
#include <pwd.h>
#include <unistd.h>
#endif

namespace leadlight::cli {

namespace {

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Whose run it is, for those who clean up.
std::string owner()
{
    for (const char* name : {"USER", "USERNAME", "LOGNAME"})
        if (const char* value = std::getenv(name); value != nullptr && *value != '\0')
            return value;
#ifndef _WIN32 // services and containers have no such variables
    if (const passwd* user = getpwuid(geteuid()); user != nullptr)
        return user->pw_name;
#endif
    return {};
}

/// Choices that may come from --options, where CLI11 does not see them.
Status fitsEngine(const JoinOptions& join)
{
    if (join.robots == Robots::LeaveOut)
        return fail(ErrorKind::Usage, Phrase::tr("In an engine, visitors that look like robots are not looked for."),
                    Phrase::tr("--most-pages leaves cookies with more pages out of training."));
    if (join.overlaps == Overlaps::Once)
        return fail(ErrorKind::Usage, Phrase::tr("In an engine, rows that stand there twice count twice."),
                    Phrase::tr("Take the repeated rows out of the table, or leave --overlaps out."));
    if (!join.deliveries.use.empty())
        return fail(ErrorKind::Usage, Phrase::tr("The rows of an engine are one delivery."),
                    Phrase::tr("Choose days with --from and --to."));
    return {};
}

/// The table that the address names, its columns and the mapping's table.
Result<SourceTable> sourceOf(const EngineArguments& engine, const EngineConnection& connection,
                             const OpenRequest& request, const Progress& progress)
{
    const EngineAddress& address = connection.address;
    const std::string& database = address.kind == EngineKind::ClickHouse ? address.database : address.schema;
    const auto offered = [&](const std::string& name) -> Result<OfferedTable> {
        const auto table = chooseTable(connection.names(), database, name);
        if (!table)
            return tl::unexpected(table.error());
        return offerOf(connection, *table, progress);
    };
    const auto table = offered(address.table);
    if (!table)
        return tl::unexpected(table.error());
    std::optional<OfferedTable> mapping;
    if (!engine.mappingTable().empty()) {
        auto found = offered(engine.mappingTable());
        if (!found)
            return tl::unexpected(std::move(found.error()));
        mapping = *std::move(found);
    }
    std::map<Role, std::string> wanted = address.columns;
    for (const auto& [role, name] : request.columns)
        wanted[role] = name;
    auto source = chooseSource(*table, mapping, wanted);
    if (source) {
        source->dates = request.options.join.dates;
        source->unidentified = request.options.join.unidentified;
    }
    return source;
}

/// The mapping of a file here; null without one.
Result<std::shared_ptr<const BuMapping>> readMapping(const OpenRequest& request, const Progress& progress)
{
    if (request.files.mapping.empty())
        return std::shared_ptr<const BuMapping>();
    ReadOptions read = request.mappingRead;
    for (const Role role : {Role::BusinessUnit, Role::Title})
        if (const auto name = request.columns.find(role); name != request.columns.end())
            read.columns[role] = name->second;
    auto mapping = readBuMapping(request.files.mapping, read, progress);
    if (mapping)
        printWarnings({(*mapping)->file});
    return mapping;
}

} // namespace

EngineInput::EngineInput(EngineConnection connection, OpenRequest request, RunOptions options, SourceTable source,
                         ScratchPlace scratch)
    : m_connection(std::move(connection))
    , m_request(std::move(request))
    , m_options(options)
    , m_warehouse(m_connection.warehouse(std::move(source), std::move(scratch)))
{
}

EngineInput::~EngineInput()
{
    // Whatever has ended the command: a cancelled Progress would keep the tables from being dropped.
    if (m_made && !m_keeps)
        std::ignore = cleanUp(m_warehouse, run(), Progress());
}

Result<std::unique_ptr<EngineInput>> EngineInput::open(const PipelineArguments& arguments, const Progress& progress)
{
    auto request = arguments.resolve();
    if (!request)
        return tl::unexpected(std::move(request.error()));
    if (Status fits = fitsEngine(request->options.join); !fits)
        return tl::unexpected(std::move(fits.error()));
    auto mapping = readMapping(*request, progress);
    if (!mapping)
        return tl::unexpected(std::move(mapping.error()));
    const EngineArguments& engine = arguments.engine();
    auto connection = engine.connect(progress);
    if (!connection)
        return tl::unexpected(std::move(connection.error()));
    auto source = sourceOf(engine, *connection, *request, progress);
    if (!source)
        return tl::unexpected(std::move(source.error()));
    if (Status others = engine.connectOthers(*connection, *source, progress); !others)
        return tl::unexpected(std::move(others.error()));
    const std::string& place = engine.scratchDatabase();
    ScratchPlace scratch{place.empty() ? source->rows.database : place, newRunId()};
    std::unique_ptr<EngineInput> out(new EngineInput(*std::move(connection), *std::move(request),
                                                     arguments.fields().filled<RunOptions>(), *std::move(source),
                                                     std::move(scratch)));
    out->m_mapping = *std::move(mapping);
    return out;
}

Status EngineInput::look(const Progress& progress)
{
    auto profile = profileOf(m_warehouse, m_mapping, m_request.options.join, progress.part(0.0, 0.8));
    if (!profile)
        return tl::unexpected(std::move(profile.error()));
    m_profile = *std::move(profile);
    auto weights = weightsThere(m_warehouse, m_request.options.typeWeights, progress.part(0.8, 1.0));
    if (!weights)
        return tl::unexpected(std::move(weights.error()));
    m_warehouse.place.source.weights = *std::move(weights);
    m_pages = pagesAlone(m_profile, m_request.options.join);
    printChosenRows(*m_pages);
    return {};
}

Status EngineInput::prepare(const Progress& progress)
{
    m_made = true; // also what is made before something fails
    auto prepared = leadlight::prepare(m_warehouse, m_profile, owner(), progress);
    if (!prepared)
        return tl::unexpected(std::move(prepared.error()));
    m_prepared = *std::move(prepared);
    m_pages = pagesAlone(m_profile, m_request.options.join); // with the complete ledger
    return {};
}

LearntFrom EngineInput::learntFrom() const
{
    return {.pairs = Scratch::Pairs, .mostPages = static_cast<std::uint32_t>(m_options.mostPages)};
}

Result<SqlEstimate> EngineInput::sizeThere(const Progress& progress) const
{
    const SourceTable& source = m_warehouse.place.source;
    const TableName& name = source.sharded() ? source.part : source.rows;
    SqlEstimate out;
    for (SqlSession* const session : m_warehouse.shards) {
        const auto tables = tablesOf(*session, progress);
        if (!tables)
            return tl::unexpected(tables.error());
        for (const CatalogueTable& table : *tables)
            if (table.database == name.database && table.name == name.table) {
                out.rows += table.rows;
                out.bytes += table.bytes;
            }
    }
    return out;
}

nlohmann::ordered_json EngineInput::about() const
{
    const SourceTable& source = m_warehouse.place.source;
    nlohmann::ordered_json columns = nlohmann::ordered_json::object();
    const auto add = [&](Role role, const std::string& name) {
        if (!name.empty())
            columns[std::string(roleNames[static_cast<std::size_t>(role)])] = name;
    };
    add(Role::Cookie, source.cookie);
    add(Role::PageUrl, source.page);
    add(Role::AssetType, source.type);
    add(Role::FormSubmissions, source.submissions);
    add(Role::Date, source.date);
    nlohmann::ordered_json out{{"version", m_connection.first().version()},
                               {"tested", m_warehouse.dialect().tested()},
                               {"address", m_connection.address.text()},
                               {"servers", m_warehouse.shards.size()},
                               {"database", source.rows.database},
                               {"table", source.rows.table},
                               {"columns", std::move(columns)}};
    if (source.mapping)
        out["bu_table"] = source.mapping->name.table;
    return out;
}

Result<TrainedThere> trainInEngine(const EngineInput& input, const Progress& progress)
{
    const ModelOptions options = input.request().options.model.chosen();
    const auto start = std::chrono::steady_clock::now();
    auto pulled = pullSums(input.warehouse(), input.profile().pages.count(), options, input.learntFrom(),
                           static_cast<std::uint64_t>(input.options().sumBatches), progress.part(0.0, 0.7));
    if (!pulled)
        return tl::unexpected(std::move(pulled.error()));
    TrainedThere out{.pulled = *std::move(pulled), .model = {}, .secondsThere = secondsSince(start)};
    const auto training = std::chrono::steady_clock::now();
    auto recommender = trainThere(out.pulled, input.profile().pages, options, progress.part(0.7, 1.0));
    if (!recommender)
        return tl::unexpected(std::move(recommender.error()));
    auto interactions = std::make_shared<Interactions>();
    interactions->data = input.pages();
    interactions->options = input.warehouse().place.source.weights;
    auto model = std::make_shared<TrainedModel>();
    model->interactions = std::move(interactions);
    model->recommender = *std::move(recommender);
    model->options = resolved(options);
    model->report.seconds = secondsSince(training);
    out.model = std::move(model);
    return out;
}

Result<TrainedThere> trainInEngine(const PipelineArguments& arguments, std::unique_ptr<EngineInput>& input,
                                   const Progress& progress)
{
    auto opened = EngineInput::open(arguments, progress);
    if (!opened)
        return tl::unexpected(std::move(opened.error()));
    input = *std::move(opened);
    if (Status looked = input->look(progress.part(0.0, 0.2)); !looked)
        return tl::unexpected(std::move(looked.error()));
    if (Status prepared = input->prepare(progress.part(0.2, 0.6)); !prepared)
        return tl::unexpected(std::move(prepared.error()));
    return trainInEngine(*input, progress.part(0.6, 1.0));
}

} // namespace leadlight::cli
