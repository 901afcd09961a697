// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_input.h"

#include "model/data/bu_mapping.h"
#include "model/warehouse/clean_up.h"
#include "model/warehouse/pages_there.h"
#include "model/warehouse/scratch_sql.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <nlohmann/json.hpp>

#ifndef _WIN32
#include <pwd.h>
#include <unistd.h>
#endif

namespace leadlight {

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

ScratchPlace scratchOf(const EngineRequest& request)
{
    const std::string& place = request.scratchDatabase;
    return {place.empty() ? request.source.rows.database : place, newRunId()};
}

} // namespace

EngineInput::EngineInput(std::shared_ptr<const EngineConnection> connection, EngineRequest request)
    : m_connection(std::move(connection))
    , m_request(std::move(request))
    , m_warehouse(m_connection->warehouse(m_request.source, scratchOf(m_request)))
{
}

EngineInput::~EngineInput()
{
    // Whatever has ended the work: a cancelled Progress would keep the tables from being dropped.
    if (m_made && !m_keeps)
        std::ignore = cleanUp(m_warehouse, run(), Progress());
}

Result<std::shared_ptr<const BuMapping>> mappingOf(const OpenRequest& request, const Progress& progress)
{
    if (request.files.mapping.empty())
        return std::shared_ptr<const BuMapping>();
    ReadOptions read = request.mappingRead;
    for (const Role role : {Role::BusinessUnit, Role::Title})
        if (const auto name = request.columns.find(role); name != request.columns.end())
            read.columns[role] = name->second;
    return readBuMapping(request.files.mapping, read, progress);
}

Status EngineInput::look(const Progress& progress)
{
    auto profile = profileOf(m_warehouse, m_request.mapping, m_request.request.options.join, progress.part(0.0, 0.8));
    if (!profile)
        return tl::unexpected(std::move(profile.error()));
    m_profile = *std::move(profile);
    auto weights = weightsThere(m_warehouse, m_request.request.options.typeWeights, progress.part(0.8, 1.0));
    if (!weights)
        return tl::unexpected(std::move(weights.error()));
    m_warehouse.place.source.weights = *std::move(weights);
    m_pages = pagesAlone(m_profile, m_request.request.options.join);
    return {};
}

Status EngineInput::prepare(const Progress& progress)
{
    m_made = true; // also what is made before something fails
    auto prepared = leadlight::prepare(m_warehouse, m_profile, owner(), progress);
    if (!prepared)
        return tl::unexpected(std::move(prepared.error()));
    m_prepared = *std::move(prepared);
    m_pages = pagesAlone(m_profile, m_request.request.options.join); // with the complete ledger
    return {};
}

Status EngineInput::prepareTotals(const Progress& progress)
{
    m_made = true; // likewise
    return leadlight::prepareTotals(m_warehouse, m_profile, owner(), progress);
}

LearntFrom EngineInput::learntFrom() const
{
    return {.pairs = Scratch::Pairs, .mostPages = static_cast<std::uint32_t>(m_request.options.mostPages)};
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

std::string EngineInput::about() const
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
    nlohmann::ordered_json out{{"version", m_connection->first().version()},
                               {"tested", m_warehouse.dialect().tested()},
                               {"address", m_connection->address.text()},
                               {"servers", m_warehouse.shards.size()},
                               {"database", source.rows.database},
                               {"table", source.rows.table},
                               {"columns", std::move(columns)}};
    if (source.mapping)
        out["bu_table"] = source.mapping->name.table;
    return out.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

namespace {

/// With pages, and no cookies.
std::shared_ptr<TrainedModel> trainedModel(const EngineInput& input, const ModelOptions& options,
                                           std::shared_ptr<const Recommender> recommender)
{
    auto interactions = std::make_shared<Interactions>();
    interactions->data = input.pages();
    interactions->options = input.warehouse().place.source.weights;
    auto out = std::make_shared<TrainedModel>();
    out->interactions = std::move(interactions);
    out->recommender = std::move(recommender);
    out->options = resolved(options);
    return out;
}

/// Who there is to learn from.
PulledTraining countedCookies(const EngineInput& input)
{
    const std::uint32_t most = input.learntFrom().mostPages;
    PulledTraining out;
    out.degrees = input.prepared().degrees;
    for (const DegreeCount& degree : out.degrees)
        if (most > 0 && degree.pages > most)
            out.leftOut += degree.cookies;
        else
            out.trained += static_cast<double>(degree.cookies);
    return out;
}

Result<TrainedThere> trainSampled(const EngineInput& input, const ModelOptions& options, const Progress& progress)
{
    const auto start = std::chrono::steady_clock::now();
    auto sampled = trainOnSample(input.warehouse(), input.profile().pages, options, input.learntFrom(),
                                 sampledOf(input), progress);
    if (!sampled)
        return tl::unexpected(std::move(sampled.error()));
    TrainedThere out{.pulled = countedCookies(input), .model = {}, .secondsThere = 0.0};
    auto model = trainedModel(input, options, sampled->recommender);
    model->report = sampled->report;
    model->popular = sampled->popular;
    out.secondsThere = std::max(0.0, secondsSince(start) - model->report.seconds);
    out.model = std::move(model);
    out.sample = std::make_shared<const SampledModel>(*std::move(sampled));
    return out;
}

} // namespace

std::uint32_t sampledOf(const EngineInput& input)
{
    return sampledOfMillion(input.prepared().degrees, input.learntFrom().mostPages);
}

Result<TrainedThere> trainOnEngine(const EngineInput& input, const Progress& progress)
{
    const ModelOptions options = input.request().options.model.chosen();
    if (learnsFromSample(options))
        return trainSampled(input, options, progress);
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
    auto model = trainedModel(input, options, *std::move(recommender));
    model->report.seconds = secondsSince(training);
    out.model = std::move(model);
    return out;
}

std::int32_t neighboursOf(const ModelOptions& model)
{
    std::int32_t out = 0;
    std::visit(
        [&](const auto& settings) {
            visitFields(settings, [&](const auto& field, const auto& value) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, int>)
                    if (field.key == "neighbours" || field.key == "knn-neighbours")
                        out = value;
            });
        },
        model.settings);
    return out;
}

Status dropRun(const EngineConnection& connection, const Warehouse& warehouse, const std::string& run,
               const Progress& progress)
{
    for (const CatalogueTable& table : connection.tables)
        if (table.name.ends_with("_new_" + run))
            for (const auto& session : connection.sessions)
                if (Status dropped =
                        session->execute(dropTable(session->dialect(), table.database, table.name), progress);
                    !dropped)
                    return dropped;
    return cleanUp(warehouse, run, progress);
}

} // namespace leadlight
