// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_run.h"

#include "model/recommend/catalogue.h"
#include "model/stages/options_json.h"
#include "model/warehouse/run_settings.h"
#include "model/warehouse/score_some.h"
#include "model/warehouse/score_there.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace leadlight {

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

/// What keeps its order, and what sorts its keys, as the text has always had them.
using Json = nlohmann::ordered_json;

Json modelJson(const ModelOptions& model)
{
    OptionValues values;
    values.put("strength", std::string(choiceName(resolved(model).strength)));
    std::visit([&](const auto& settings) { writeOptions(settings, values); }, model.settings);
    return Json::parse(jsonOf(values));
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

/// Makes the working tables, or takes up those of another run.
Status makeTables(RunInEngine& run, const RunWanted& wanted, const Progress& progress)
{
    EngineInput& input = *run.input;
    const std::string settings = settingsOfLists(input, wanted.top, wanted.evidence.fill);
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

/// What the working tables of a run that was taken up are not dropped for.
tl::unexpected<Error> keptFor(RunInEngine& run, Error error)
{
    if (run.resumed)
        run.input->keep();
    return tl::unexpected(std::move(error));
}

} // namespace

std::string settingsOfLists(const EngineInput& input, int top, Fill fill)
{
    const OpenRequest& request = input.request();
    const ModelOptions model = request.options.model.chosen();
    constexpr int tables = 2; // what the working tables have in them: those of an earlier one are not gone on with
    Json json{{"tables", tables},
              {"source", Json::parse(input.about())},
              {"model", choiceName(keyOf(model))},
              {"options", modelJson(model)},
              {"join", Json::parse(jsonOf(writtenOptions(request.options.join)))},
              {"weights", input.warehouse().place.source.weights.typeWeights},
              {"top", top},
              {"fill", choiceName(fill)},
              {"batches", input.options().batches},
              {"most_pages", input.options().mostPages},
              {"pages", fingerprint(input.profile().pages.url)}};
    json["source"].erase("version");
    return json.dump();
}

bool hasPart(const RunThere& run, std::string_view part)
{
    return std::ranges::any_of(run.tables, [&](const std::string& name) { return name.ends_with(part); });
}

Status checkTarget(const EngineInput& input, const TableName& target, const Progress& progress)
{
    TableName before = target;
    before.table += "_before";
    return isForLists(input.connection(), target, progress).and_then([&] {
        return isForLists(input.connection(), before, progress);
    });
}

TableName targetOf(const EngineInput& input, const std::string& table)
{
    return {input.warehouse().place.source.rows.database, table};
}

Result<RunInEngine> beginRun(std::unique_ptr<EngineInput> opened, const RunWanted& wanted,
                             const std::function<void(const EngineInput&)>& looked, const Progress& progress)
{
    RunInEngine out{.input = std::move(opened), .table = wanted.table};
    EngineInput& input = *out.input;
    const ModelOptions model = input.request().options.model.chosen();
    const bool samples = learnsFromSample(model);
    if (samples && (!wanted.single || wanted.resumes))
        return tl::unexpected(onlySingleLists(model));
    if (!wanted.table.empty())
        if (Status fine = checkTarget(input, targetOf(input, wanted.table), progress); !fine)
            return tl::unexpected(std::move(fine.error()));
    if (Status done = input.look(progress.part(0.0, 0.2)); !done)
        return tl::unexpected(std::move(done.error()));
    looked(input);
    if (Status made = makeTables(out, wanted, progress.part(0.2, 0.5)); !made)
        return tl::unexpected(std::move(made.error()));
    auto trained = trainOnEngine(input, progress.part(0.5, 0.8));
    if (!trained)
        return keptFor(out, std::move(trained.error()));
    out.trained = *std::move(trained);
    if (samples) {
        out.uploaded.name = entryOf(model.settings).name;
        return out;
    }
    if (Status uploaded = uploadRun(out, wanted.evidence, wanted.top, progress.part(0.8, 1.0)); !uploaded)
        return keptFor(out, std::move(uploaded.error()));
    return out;
}

Result<std::vector<CookieList>> listsOfSome(const RunInEngine& run, const std::vector<std::string>& cookies,
                                            const EvidenceOptions& evidence, int top, const Progress& progress)
{
    const Warehouse& warehouse = run.input->warehouse();
    if (run.trained.sample)
        return listsBySample(warehouse, *run.trained.sample, cookies, evidence, top, progress);
    if (Status scored = scoreSome(warehouse, run.uploaded, cookies, progress); !scored)
        return tl::unexpected(std::move(scored.error()));
    return listsOf(warehouse, cookies, progress);
}

Error onlySingleLists(const ModelOptions& model)
{
    return {.kind = ErrorKind::Usage,
            .what = Phrase::tr("%1 is trained on a sample of whole visitors here, so an engine cannot make everybody's "
                               "lists by it.",
                               entryOf(model.settings).name),
            .hint = Phrase::tr("Ask for the lists of single visitors, or choose another model.")};
}

std::optional<SampleThere> sampleOf(const TrainedThere& trained)
{
    if (!trained.sample)
        return std::nullopt;
    constexpr double million = 1e6;
    return SampleThere{.share = trained.sample->sample.ofMillion / million,
                       .cookies = trained.sample->sample.hashes.size(),
                       .all = static_cast<std::uint64_t>(trained.pulled.trained)};
}

Status uploadRun(RunInEngine& run, const EvidenceOptions& evidence, int top, const Progress& progress)
{
    const EngineInput& input = *run.input;
    auto uploaded = uploadModel(input.warehouse(), *run.trained.model->recommender, run.trained.pulled,
                                input.profile().pages, run.trained.model->options, evidence, top, {}, progress);
    if (!uploaded)
        return tl::unexpected(std::move(uploaded.error()));
    run.uploaded = *std::move(uploaded);
    return {};
}

Status scoreEverybody(const RunInEngine& run, const Progress& progress)
{
    return scoreAll(run.input->warehouse(), run.uploaded, static_cast<std::uint64_t>(run.input->options().batches),
                    run.hasLists ? Start::Resumed : Start::Anew, progress);
}

bool writingBegan(const RunInEngine& run)
{
    TableName fresh = targetOf(*run.input, run.table);
    fresh.table += "_new_" + run.input->run();
    const auto names = run.input->connection().names();
    return run.hasLists && std::ranges::find(names, fresh) != names.end();
}

Status writeEverybody(const RunInEngine& run, bool begun, const Progress& progress)
{
    const EngineInput& input = *run.input;
    const auto batches = static_cast<std::uint64_t>(input.options().batches);
    return scoreEverybody(run, progress.part(0.0, 0.8)).and_then([&]() -> Status {
        const auto published = publish(input.warehouse(), targetOf(input, run.table), batches,
                                       begun ? Start::Resumed : Start::Anew, progress.part(0.8, 1.0));
        if (!published)
            return tl::unexpected(published.error());
        return {};
    });
}

} // namespace leadlight
