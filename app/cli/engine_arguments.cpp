// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/engine_arguments.h"

#include "app/cli/arguments.h"

#include <algorithm>
#include <array>

namespace leadlight::cli {

namespace {

constexpr auto engineGroup = "Engine";

/// What only files have, and what is not done in an engine.
constexpr std::array<const char*, 27> onlyWithFiles{
    "--submissions",    "--session",         "--save",       "--member",         "--repair-lost-zeros",
    "--header",         "--fill-down",       "--allow-loss", "--as-in-notebook", "--deliveries",
    "--delivery-names", "--deliveries-by",   "--overlaps",   "--robots",         "--rules",
    "--assets",         "--exclude-cookies", "--today",      "--explain",        "--new-visitor",
    "--cares-for",      "--fail-if",         "--by",         "--test",           "--test-input",
    "--only-new",       "--protocol"};

} // namespace

void EngineArguments::addConnection(CLI::App& app)
{
    app.add_option("--engine", m_engine,
                   "rows that stay in an engine, in the place of files: clickhouse://USER@HOST/DATABASE?table=NAME or "
                   "postgres://...; its password comes from LEADLIGHT_ENGINE_PASSWORD or --engine-password-file")
        ->type_name("ADDRESS")
        ->group(engineGroup);
    app.add_option("--engine-password-file", m_passwordFile,
                   "a file whose first line is the password, that nobody else may read (chmod 600)")
        ->type_name("FILE")
        ->group(engineGroup);
    app.add_option("--scratch-database", m_scratchDatabase,
                   "where Leadlight's working tables stand: a database (ClickHouse) or schema; without it beside the "
                   "table")
        ->type_name("NAME")
        ->group(engineGroup);
}

void EngineArguments::addServers(CLI::App& app)
{
    app.add_option("--engine-servers", m_servers,
                   "the other servers that have rows of the table, where the engine does not name them as they are "
                   "reached from here")
        ->type_name("HOST:PORT,...")
        ->delimiter(',')
        ->group(engineGroup);
}

void EngineArguments::addSource(CLI::App& app)
{
    addServers(app);
    auto* units = app.add_option("--bu-table", m_mappingTable,
                                 "the table of the engine that says which business unit owns which page")
                      ->type_name("NAME")
                      ->group(engineGroup);
    if (auto* mapping = app.get_option_no_throw("--bu-mapping"))
        units->excludes(mapping);
    for (const char* name : onlyWithFiles)
        if (const auto* option = app.get_option_no_throw(name);
            option != nullptr && std::ranges::find(m_taken, name) == m_taken.end())
            m_ofFiles.push_back(option);
    const auto* engine = app.get_option("--engine");
    for (const CLI::Option* option : app.get_options())
        if (option != engine && option->get_group() == engineGroup)
            m_ofEngines.push_back(option);
}

/// By hand: CLI11 would tell of all of them in --help, at each.
Status EngineArguments::check() const
{
    const auto used = [](const std::vector<const CLI::Option*>& options) {
        const auto found = std::ranges::find_if(options, [](const CLI::Option* option) { return option->count() > 0; });
        return found == options.end() ? std::string() : (*found)->get_name();
    };
    const std::string option = used(given() ? m_ofFiles : m_ofEngines);
    if (option.empty())
        return {};
    if (given())
        return fail(ErrorKind::Usage, Phrase::tr("%1 goes with files only, and the rows are in an engine.", option),
                    Phrase::tr("Leave one of the two out: that or --engine."));
    return fail(ErrorKind::Usage, Phrase::tr("%1 goes with --engine only.", option),
                Phrase::tr("Name the engine with --engine, or leave it out."));
}

void EngineArguments::require(CLI::App& app) const
{
    app.get_option("--engine")->required();
}

Result<SharedSecret> EngineArguments::password() const
{
    return passwordForCommandLine(m_passwordFile.empty() ? std::nullopt : std::optional(pathFrom(m_passwordFile)));
}

Result<EngineConnection> EngineArguments::connect(const Progress& progress) const
{
    const auto address = parseEngineAddress(m_engine);
    if (!address)
        return tl::unexpected(address.error());
    auto secret = password();
    if (!secret)
        return tl::unexpected(std::move(secret.error()));
    m_password = *std::move(secret);
    prepareEngines();
    return openConnection(*address, m_password, {}, progress);
}

Status EngineArguments::connectOthers(EngineConnection& connection, const SourceTable& source,
                                      const Progress& progress) const
{
    if (!source.sharded() && !m_servers.empty())
        return fail(ErrorKind::Usage,
                    Phrase::tr("Table \"%1\" lies on one server, so no others have rows of it.", source.rows.table),
                    Phrase::tr("Leave --engine-servers out."));
    const auto servers = m_servers.empty() ? serversBeside(connection, source, progress) : m_servers;
    if (!servers)
        return tl::unexpected(servers.error());
    return connectServers(connection, *servers, m_password, {}, progress);
}

Status EngineArguments::connectNamed(EngineConnection& connection, const Progress& progress) const
{
    return connectServers(connection, m_servers, m_password, {}, progress);
}

} // namespace leadlight::cli
