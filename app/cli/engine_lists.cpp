// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/engine_lists.h"

#include "app/cli/model_command.h"
#include "app/cli/terminal.h"

#include "model/stages/options_json.h"
#include "model/warehouse/clean_up.h"
#include "model/warehouse/run_settings.h"
#include "model/warehouse/score_there.h"

#include <algorithm>

namespace leadlight::cli {

namespace {

/// A number that two lists of pages only share by chance (FNV-1a).
std::uint64_t fingerprint(const std::vector<std::string>& pages)
{
    std::uint64_t out = 14695981039346656037U;
    const auto take = [&](char c) { out = (out ^ static_cast<unsigned char>(c)) * 1099511628211U; };
    for (const std::string& page : pages) {
        std::ranges::for_each(page, take);
        take('\n');
    }
    return out;
}

/// All that a run's lists hang on: two runs that say the same here make the same lists.
std::string settingsFor(const EngineInput& input, const RunWanted& wanted)
{
    const OpenRequest& request = input.request();
    const ModelOptions model = request.options.model.chosen();
    Json json{{"source", input.about()},
              {"model", modelName(model)},
              {"options", modelOptionsJson(model)},
              {"join", Json::parse(jsonOf(writtenOptions(request.options.join)))},
              {"weights", input.warehouse().place.source.weights.typeWeights},
              {"top", wanted.top},
              {"fill", choiceName(wanted.evidence.fill)},
              {"batches", input.options().batches},
              {"most_pages", input.options().mostPages},
              {"pages", fingerprint(input.profile().pages.url)}};
    json["source"].erase("version");
    return json.dump();
}

/// The run to go on with.
Result<RunThere> runToResume(const EngineInput& input, const std::string& wanted, const Progress& progress)
{
    auto runs = runsThere(input.warehouse(), progress);
    if (!runs)
        return tl::unexpected(runs.error());
    std::ranges::stable_sort(*runs, std::greater(), &RunThere::date);
    std::vector<std::string> others;
    for (const RunThere& run : *runs) {
        if (wanted.empty() ? run.table == input.warehouse().place.source.rows.table : run.run == wanted)
            return run;
        others.push_back(run.run);
    }
    return tl::unexpected(Error{.kind = ErrorKind::Usage,
                                .what = wanted.empty() ? Phrase::tr("No run of this table was cut short.")
                                                       : Phrase::tr("There is no run \"%1\" to go on with.", wanted),
                                .hint = others.empty() ? Phrase::tr("Leave --resume out.")
                                                       : Phrase::tr("Leave --resume out, or name one of these."),
                                .choices = std::move(others)});
}

bool hasPart(const RunThere& run, std::string_view part)
{
    return std::ranges::any_of(run.tables, [&](const std::string& name) { return name.ends_with(part); });
}

/// Makes the working tables, or takes up those of another run.
Status makeTables(RunInEngine& run, const RunWanted& wanted, const Progress& progress)
{
    EngineInput& input = *run.input;
    const std::string settings = settingsFor(input, wanted);
    if (wanted.resumes) {
        const auto known = runToResume(input, wanted.run, progress);
        if (!known)
            return tl::unexpected(known.error());
        input.takeUp(known->run);
        const auto then = settingsOfRun(input.warehouse(), progress);
        if (!then)
            return tl::unexpected(then.error());
        if (!then->empty() && *then != settings)
            return fail(
                ErrorKind::Usage,
                Phrase::tr("Run %1 was started with other choices, or the table has other pages now.", known->run),
                Phrase::tr("Say the same as then, or start anew without --resume."));
        run.resumed = !then->empty(); // else it was cut short while its tables were made
        run.hasLists = run.resumed && hasPart(*known, "_lists");
        if (run.resumed) {
            input.tablesAreThere();
            return {};
        }
    }
    return input.prepare(progress).and_then([&] { return noteSettings(input.warehouse(), settings, progress); });
}

/// The columns of the table that lists are written to (createLists()).
const std::vector<std::string> listColumns{"cookie", "rank", "page_url", "score", "basis", "b"};

/// That a table of this name, if there is one, is one of lists, so that nobody's data is replaced.
Status isForLists(const EngineConnection& connection, const TableName& table, const Progress& progress)
{
    const auto names = connection.names();
    if (std::ranges::find(names, table) == names.end())
        return {};
    const auto there = offerOf(connection, table, progress);
    if (!there)
        return tl::unexpected(there.error());
    if (there->columns == listColumns)
        return {};
    return fail(ErrorKind::Usage, Phrase::tr("The engine has a table \"%1\" that is none of lists.", table.table),
                Phrase::tr("Name another one with --target-table."));
}

/// Both the table and the one that keeps what was there before.
Status checkTarget(const EngineInput& input, const TableName& target, const Progress& progress)
{
    TableName before = target;
    before.table += "_before";
    return isForLists(input.connection(), target, progress).and_then([&] {
        return isForLists(input.connection(), before, progress);
    });
}

} // namespace

TableName targetOf(const EngineInput& input, const std::string& table)
{
    return {input.warehouse().place.source.rows.database, table};
}

Result<RunInEngine> startRun(const PipelineArguments& arguments, const RunWanted& wanted, const Progress& progress)
{
    auto opened = EngineInput::open(arguments, progress);
    if (!opened)
        return tl::unexpected(std::move(opened.error()));
    RunInEngine out{.input = *std::move(opened), .trained = {}, .uploaded = {}, .table = wanted.table};
    EngineInput& input = *out.input;
    if (!wanted.table.empty())
        if (Status fine = checkTarget(input, targetOf(input, wanted.table), progress); !fine)
            return tl::unexpected(std::move(fine.error()));
    if (Status looked = input.look(progress.part(0.0, 0.2)); !looked)
        return tl::unexpected(std::move(looked.error()));
    if (Status made = makeTables(out, wanted, progress.part(0.2, 0.5)); !made)
        return tl::unexpected(std::move(made.error()));
    auto trained = trainInEngine(input, progress.part(0.5, 0.8));
    if (!trained) {
        if (out.resumed)
            input.keep();
        return tl::unexpected(std::move(trained.error()));
    }
    out.trained = *std::move(trained);
    auto uploaded =
        uploadModel(input.warehouse(), *out.trained.model->recommender, out.trained.pulled, input.profile().pages,
                    out.trained.model->options, wanted.evidence, wanted.top, {}, progress.part(0.8, 1.0));
    if (!uploaded) {
        if (out.resumed)
            input.keep();
        return tl::unexpected(std::move(uploaded.error()));
    }
    out.uploaded = *std::move(uploaded);
    return out;
}

Status scoreEverybody(const RunInEngine& run, const Progress& progress)
{
    return scoreAll(run.input->warehouse(), run.uploaded, static_cast<std::uint64_t>(run.input->options().batches),
                    run.hasLists ? Start::Resumed : Start::Anew, progress);
}

void keepForResume(RunInEngine& run)
{
    run.input->keep();
    remark(
        {{Phrase::tr("What is done stays in the engine: --resume %1 goes on with it, `leadlight-cli engine clean-up` "
                     "drops it.",
                     run.input->run())}});
}

} // namespace leadlight::cli
