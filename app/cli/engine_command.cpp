// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/engine_commands.h"
#include "app/cli/engine_input.h"
#include "app/cli/terminal.h"

#include "model/warehouse/clean_up.h"
#include "model/warehouse/cost.h"

#include <algorithm>

namespace leadlight::cli {

namespace {

/// `engine scratch` and `engine clean-up`.
struct ScratchCommand
{
    EngineArguments engine;
    OutputArguments output;
    std::vector<std::string> runs;
    bool all = false;
};

/// `engine cost`.
struct CostCommand
{
    PipelineArguments pipeline;
    OutputArguments output;
    bool count = false;
};

/// Where working tables are looked for: the named place, else that of the connection.
Warehouse placeOf(const ScratchCommand& arguments, const EngineConnection& connection)
{
    const EngineAddress& address = connection.address;
    std::string place = address.kind == EngineKind::ClickHouse ? address.database : address.schema;
    if (!arguments.engine.scratchDatabase().empty())
        place = arguments.engine.scratchDatabase();
    return connection.warehouse({}, {std::move(place), {}});
}

Json runJson(const RunThere& run)
{
    return {{"run", run.run},
            {"owner", run.owner},
            {"date", run.date},
            {"table", run.table},
            {"tables", run.tables.size()},
            {"bytes", run.bytes == 0 ? Json(nullptr) : Json(run.bytes)}};
}

/// To the address, and to the servers that were named.
Result<EngineConnection> connected(const ScratchCommand& arguments, const Progress& progress)
{
    auto connection = arguments.engine.connect(progress);
    if (connection)
        if (Status named = arguments.engine.connectNamed(*connection, progress); !named)
            return tl::unexpected(std::move(named.error()));
    return connection;
}

Status listScratch(const ScratchCommand& arguments, const Progress& progress)
{
    const auto connection = connected(arguments, progress);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto runs = runsThere(placeOf(arguments, *connection), progress);
    if (!runs)
        return tl::unexpected(runs.error());
    Json json{{"runs", Json::array()}};
    for (const RunThere& run : *runs)
        json["runs"].push_back(runJson(run));
    return arguments.output.writeObject(json);
}

/// The runs that were named, or all.
Result<std::vector<RunThere>> runsToDrop(const ScratchCommand& arguments, const std::vector<RunThere>& there)
{
    if (arguments.all)
        return there;
    std::vector<std::string> ids;
    ids.reserve(there.size());
    for (const RunThere& run : there)
        ids.push_back(run.run);
    std::vector<RunThere> out;
    for (const std::string& wanted : arguments.runs) {
        const auto run = std::ranges::find(there, wanted, &RunThere::run);
        if (run == there.end())
            return tl::unexpected(Error{.kind = ErrorKind::Usage,
                                        .what = Phrase::tr("There is no run \"%1\".", wanted),
                                        .hint = Phrase::tr("There are these."),
                                        .choices = ids});
        out.push_back(*run);
    }
    if (out.empty() && !there.empty())
        return tl::unexpected(Error{.kind = ErrorKind::Usage,
                                    .what = Phrase::tr("Which runs are to be dropped was not said."),
                                    .hint = Phrase::tr("Name them with --run, or say --all. There are these."),
                                    .choices = ids});
    return out;
}

/// The servers that have tables of a run: the others are found by the table that it is of.
Status connectFor(const ScratchCommand& arguments, const std::vector<RunThere>& runs, EngineConnection& connection,
                  const Progress& progress)
{
    for (const RunThere& run : runs) {
        const bool sharded = std::ranges::any_of(run.tables, [](const auto& one) { return one.ends_with("_local"); });
        if (!sharded || connection.sessions.size() > 1)
            continue;
        const TableName table{placeOf(arguments, connection).place.scratch.database, run.table};
        const auto shards = shardsOf(connection.first(), table, progress);
        if (!shards)
            return tl::unexpected(shards.error());
        if (shards->cluster.empty())
            return fail(ErrorKind::Usage,
                        Phrase::tr("Which servers have tables of run %1 cannot be told: its table \"%2\" is gone.",
                                   run.run, run.table),
                        Phrase::tr("Connect to each of them, and drop the tables that begin with ll_%1.", run.run));
        SourceTable source;
        source.rows = table;
        source.cluster = shards->cluster;
        if (Status others = arguments.engine.connectOthers(connection, source, progress); !others)
            return others;
    }
    return {};
}

Status dropRuns(const ScratchCommand& arguments, const Progress& progress)
{
    auto connection = connected(arguments, progress);
    if (!connection)
        return tl::unexpected(std::move(connection.error()));
    const auto there = runsThere(placeOf(arguments, *connection), progress);
    if (!there)
        return tl::unexpected(there.error());
    const auto runs = runsToDrop(arguments, *there);
    if (!runs)
        return tl::unexpected(runs.error());
    if (Status others = connectFor(arguments, *runs, *connection, progress); !others)
        return others;
    const Warehouse warehouse = placeOf(arguments, *connection);
    Json json{{"dropped", Json::array()}};
    for (const RunThere& run : *runs) {
        if (Status dropped = dropRun(*connection, warehouse, run.run, progress); !dropped)
            return dropped;
        json["dropped"].push_back(runJson(run));
    }
    return arguments.output.writeObject(json);
}

/// What counting the rows once tells of the rest.
Result<Json> countedJson(EngineInput& input, const Progress& progress)
{
    if (Status looked = lookAt(input, progress.part(0.0, 0.5)); !looked)
        return tl::unexpected(std::move(looked.error()));
    const auto degrees = degreesThere(input.warehouse(), progress.part(0.5, 1.0));
    if (!degrees)
        return tl::unexpected(degrees.error());
    const WarehouseCost cost =
        costOf(*degrees, input.profile().pages.count(), input.learntFrom().mostPages,
               neighboursOf(input.request().options.model.chosen()), input.warehouse().dialect());
    return Json{{"cookies", cost.cookies},
                {"interactions", cost.pairs},
                {"pages", input.profile().pages.count()},
                {"cookies_left_out", cost.capped},
                {"additions", cost.additions},
                {"additions_without_most_pages", cost.additionsWithout},
                {"bytes_in_engine", cost.bytesThere},
                {"bytes_here", cost.bytesHere},
                {"core_seconds_training", cost.trainingSeconds},
                {"core_seconds_lists", cost.scoringSeconds}};
}

Status tellCost(const CostCommand& arguments, const Progress& progress)
{
    const auto opened = openEngine(arguments.pipeline, progress);
    if (!opened)
        return tl::unexpected(opened.error());
    EngineInput& input = **opened;
    const auto size = input.sizeThere(progress);
    if (!size)
        return tl::unexpected(size.error());
    Json json{{"engine", aboutJson(input)},
              {"rows", size->rows == 0 ? Json(nullptr) : Json(size->rows)},
              {"bytes", size->bytes == 0 ? Json(nullptr) : Json(size->bytes)},
              {"counted", nullptr}};
    if (arguments.count) {
        auto counted = countedJson(input, progress);
        if (!counted)
            return tl::unexpected(std::move(counted.error()));
        json["counted"] = *std::move(counted);
    }
    return arguments.output.writeObject(json);
}

CLI::App* addScratchCommand(CLI::App& group, Action& chosen, const std::shared_ptr<ScratchCommand>& arguments,
                            const char* name, const char* help, Status (*run)(const ScratchCommand&, const Progress&))
{
    auto* command = group.add_subcommand(name, help);
    arguments->engine.addConnection(*command);
    arguments->engine.addServers(*command);
    arguments->engine.require(*command);
    arguments->output.addJsonOption(*command);
    command->callback([=, &chosen] { chosen = [=](const Progress& progress) { return run(*arguments, progress); }; });
    return command;
}

} // namespace

void addEngine(CLI::App& app, Action& chosen)
{
    auto* group = app.add_subcommand("engine", "What Leadlight would cost in an engine, and what it has left there");
    group->require_subcommand(1);
    addScratchCommand(*group, chosen, std::make_shared<ScratchCommand>(), "scratch",
                      "The working tables that runs have in the engine: of whom, and since when", listScratch);
    const auto cleaning = std::make_shared<ScratchCommand>();
    auto* clean = addScratchCommand(*group, chosen, cleaning, "clean-up", "Drop the working tables of runs", dropRuns);
    auto* runs = clean->add_option("--run", cleaning->runs, "these runs, by the names that `engine scratch` gives")
                     ->type_name("RUN");
    clean->add_flag("--all", cleaning->all, "all runs, of everybody, those at work, too")->excludes(runs);

    auto* command = group->add_subcommand(
        "cost", "What a run would take, from what the engine has written down; no table is read without --count");
    const auto cost = std::make_shared<CostCommand>();
    cost->pipeline.addInputOptions(*command);
    command->add_flag("--count", cost->count,
                      "read every row once: how many pages cookies have, and so what training and lists will take");
    cost->pipeline.addModelOptions(*command);
    cost->pipeline.addEngineOptions(*command);
    cost->pipeline.engine().require(*command);
    cost->output.addJsonOption(*command);
    command->callback([=, &chosen] { chosen = [=](const Progress& progress) { return tellCost(*cost, progress); }; });
}

} // namespace leadlight::cli
