// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_work.h"

#include "engines/keychain.h"

#include <algorithm>

namespace leadlight {

namespace {

/// The whole address of what people write down: its port, and TLS but for this machine.
Result<EngineAddress> addressOf(const ConnectionChoices& choices)
{
    EngineAddress draft{.kind = choices.kind, .port = choices.port, .user = choices.user, .database = choices.database};
    if (choices.kind != EngineKind::Odbc) {
        draft.host = choices.host;
        if (draft.host.empty())
            return fail(ErrorKind::Usage, Phrase::tr("No host was named."),
                        Phrase::tr("Write the name or the IP address of the server."));
    }
    auto address = parseEngineAddress(draft.text());
    if (address && choices.kind != EngineKind::Odbc)
        address->certificates = choices.certificates;
    return address;
}

/// Roles that were not chosen are none, whatever the names of the columns suggest.
void leaveOut(SourceTable& source, const std::map<Role, std::string>& chosen)
{
    const auto clear = [&](Role role, std::string& column) {
        if (!chosen.contains(role))
            column.clear();
    };
    clear(Role::AssetType, source.type);
    clear(Role::FormSubmissions, source.submissions);
    clear(Role::Date, source.date);
}

tl::unexpected<Error> notConnected()
{
    return fail(ErrorKind::Usage, Phrase::tr("No engine is connected."), Phrase::tr("Connect first."));
}

} // namespace

/// Lists that were cut short stay for the next time.
void EngineWork::forget()
{
    m_run = {};
    m_choices.reset();
    m_looked = m_uploaded = m_everybody = false;
    m_noted.clear();
    m_beingMade.clear();
}

Result<EngineOffer> EngineWork::connect(const ConnectionChoices& choices, const SharedSecret& password, bool keeps,
                                        const Progress& progress)
{
    const auto address = addressOf(choices);
    if (!address)
        return tl::unexpected(address.error());
    SharedSecret secret = password;
    const bool typed = password && !password->empty();
    if (!typed && hasKeychain())
        if (const auto kept = keptPassword(*address); kept && *kept)
            secret = *kept;
    if (!secret)
        secret = std::make_shared<const Secret>();
    auto connection = openConnection(*address, secret, {}, progress);
    if (!connection)
        return tl::unexpected(std::move(connection.error()));
    forget();
    m_connection = std::make_shared<EngineConnection>(*std::move(connection));
    m_password = std::move(secret);
    EngineOffer out{
        .version = m_connection->first().version(), .tested = m_connection->first().dialect().tested(), .tables = {}};
    for (const CatalogueTable& table : m_connection->tables)
        out.tables.push_back({{table.database, table.name}, table.rows, table.bytes});
    if (typed && keeps)
        if (const Status kept = keepPassword(*address, *m_password); !kept)
            out.remark = kept.error().phrase();
    return out;
}

Result<OfferedTable> EngineWork::offer(const TableName& table, const Progress& progress)
{
    if (!m_connection)
        return notConnected();
    return offerOf(*m_connection, table, progress);
}

Result<SourceTable> EngineWork::sourceOf(const TableChoices& choices, const Progress& progress) const
{
    const auto table = offerOf(*m_connection, choices.table, progress);
    if (!table)
        return tl::unexpected(table.error());
    auto source = chooseSource(*table, std::nullopt, choices.columns);
    if (!source)
        return source;
    leaveOut(*source, choices.columns);
    source->dates = choices.dates;
    if (choices.units != UnitsFrom::Table)
        return source;
    const auto units = offerOf(*m_connection, choices.unitsTable, progress);
    if (!units)
        return tl::unexpected(units.error());
    for (const std::string& name : {choices.unitsPage, choices.unitsName})
        if (std::ranges::find(units->columns, name) == units->columns.end())
            return tl::unexpected(
                Error{.kind = ErrorKind::Usage,
                      .what = Phrase::tr("Which column of the table of business units is what was not chosen."),
                      .hint = Phrase::tr("Choose its column of pages and that of business units."),
                      .choices = units->columns});
    source->mapping = MappingTable{choices.unitsTable, choices.unitsPage, choices.unitsName};
    return source;
}

Status EngineWork::choose(const TableChoices& choices, const Progress& progress)
{
    if (!m_connection)
        return notConnected();
    if (m_run.input && m_choices == choices)
        return {};
    forget();
    m_connection->sessions.resize(1); // others were those of another table
    EngineRequest request;
    request.request.options.join.dates = choices.dates;
    if (choices.units == UnitsFrom::File)
        request.request.files.mapping = choices.unitsFile;
    auto mapping = mappingOf(request.request, progress);
    if (!mapping)
        return tl::unexpected(std::move(mapping.error()));
    request.mapping = *std::move(mapping);
    auto source = sourceOf(choices, progress);
    if (!source)
        return tl::unexpected(std::move(source.error()));
    const auto servers = serversBeside(*m_connection, *source, progress);
    if (!servers)
        return tl::unexpected(servers.error());
    if (Status others = connectServers(*m_connection, *servers, m_password, {}, progress); !others)
        return others;
    request.source = *std::move(source);
    request.scratchDatabase = choices.scratch;
    m_run.input = std::make_unique<EngineInput>(m_connection, std::move(request));
    m_choices = choices;
    return {};
}

Status EngineWork::lookOnce(const Progress& progress)
{
    if (m_looked)
        return {};
    Status looked = m_run.input->look(progress);
    m_looked = looked.has_value();
    return looked;
}

Result<RunEstimate> EngineWork::estimate(const TableChoices& choices, const ModelOptions& model, bool counts,
                                         const Progress& progress)
{
    if (Status chosen = choose(choices, progress.part(0.0, 0.1)); !chosen)
        return tl::unexpected(std::move(chosen.error()));
    const auto size = m_run.input->sizeThere(progress);
    if (!size)
        return tl::unexpected(size.error());
    RunEstimate out{.rows = size->rows,
                    .bytes = size->bytes,
                    .servers = static_cast<std::int32_t>(m_run.input->warehouse().shards.size())};
    if (!counts)
        return out;
    if (Status looked = lookOnce(progress.part(0.1, 0.5)); !looked)
        return tl::unexpected(std::move(looked.error()));
    const auto degrees = degreesThere(m_run.input->warehouse(), progress.part(0.5, 1.0));
    if (!degrees)
        return tl::unexpected(degrees.error());
    out.pages = m_run.input->profile().pages.count();
    out.counted = costOf(*degrees, out.pages, m_run.input->learntFrom().mostPages, neighboursOf(model),
                         m_run.input->warehouse().dialect());
    return out;
}

Result<LookedThere> EngineWork::look(const TableChoices& choices, const Progress& progress)
{
    if (Status chosen = choose(choices, progress.part(0.0, 0.05)); !chosen)
        return tl::unexpected(std::move(chosen.error()));
    EngineInput& input = *m_run.input;
    if (Status looked = lookOnce(progress.part(0.05, 0.4)); !looked)
        return tl::unexpected(std::move(looked.error()));
    if (Status prepared = input.prepare(progress.part(0.4, 0.95)); !prepared)
        return tl::unexpected(std::move(prepared.error()));
    if (Status dropped = dropUnfinished(progress); !dropped)
        return tl::unexpected(std::move(dropped.error()));
    input.keep(false); // what was cut short before is made anew
    m_noted.clear();
    m_run.trained = {};
    m_run.hasLists = m_uploaded = m_everybody = false;
    const WarehouseProfile& profile = input.profile();
    LookedThere out{.pages = input.pages(),
                    .rows = profile.rows,
                    .rowsWithoutSubmission = profile.rowsWithoutSubmission,
                    .submissions = profile.submissions,
                    .cookies = input.prepared().cookies,
                    .pairs = input.prepared().pairs,
                    .version = input.connection().first().version(),
                    .table = choices.table,
                    .run = input.run(),
                    .leftOver = {}};
    if (const auto there = runsThere(input.warehouse(), progress.part(0.95, 1.0)))
        for (const RunThere& run : *there)
            if (run.run != input.run() && run.table == choices.table.table)
                out.leftOver.push_back(run);
    return out;
}

/// Where working tables are, also before a table was chosen.
Warehouse EngineWork::place() const
{
    if (m_run.input)
        return m_run.input->warehouse();
    const EngineAddress& address = m_connection->address;
    return m_connection->warehouse({},
                                   {address.kind == EngineKind::ClickHouse ? address.database : address.schema, {}});
}

Result<std::vector<RunThere>> EngineWork::runs(const Progress& progress)
{
    if (!m_connection)
        return notConnected();
    return runsThere(place(), progress);
}

Result<std::vector<RunThere>> EngineWork::drop(const std::vector<std::string>& runs, const Progress& progress)
{
    if (!m_connection)
        return notConnected();
    if (Status read = readCatalogue(progress); !read)
        return tl::unexpected(std::move(read.error()));
    for (const std::string& run : runs) {
        if (m_run.input && run == m_run.input->run())
            return fail(ErrorKind::Usage, Phrase::tr("Run %1 is the one at work.", run),
                        Phrase::tr("Its tables are dropped when you connect anew or close Leadlight."));
        if (Status dropped = dropRun(*m_connection, place(), run, progress); !dropped)
            return tl::unexpected(std::move(dropped.error()));
    }
    return this->runs(progress);
}

std::unique_ptr<WarehouseWork> makeEngineWork()
{
    return std::make_unique<EngineWork>();
}

} // namespace leadlight
