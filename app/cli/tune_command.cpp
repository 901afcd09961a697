// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluate_command.h"
#include "app/cli/file_warnings.h"
#include "app/cli/scorecard_output.h"

#include "model/tune/tuner.h"

namespace leadlight::cli {

namespace {

Json trialJson(const Trial& trial, Cutoffs cutoffs)
{
    return {{"options", modelOptionsJson(trial.options)},
            {"equal_type_weights", trial.equalTypeWeights},
            {"folds", trial.folds},
            {"validation_" + metricKey(Metric::HitRate, cutoffs), trial.hitRate},
            {"validation_" + metricKey(Metric::Ndcg, cutoffs), trial.ndcg},
            {"seconds", trial.seconds}};
}

Json tuningJson(const TuneResult& result, Cutoffs cutoffs)
{
    Json json = result.test ? scorecardJson(*result.test) : Json::object();
    json["best_options"] = modelOptionsJson(result.best.options);
    json["best_equal_type_weights"] = result.best.equalTypeWeights;
    json["worse_on_test"] = result.worseOnTest;
    json["better_on_test"] = result.betterOnTest;
    json["cancelled"] = result.cancelled;
    json["trials"] = Json::array();
    for (const Trial& trial : result.trials)
        json["trials"].push_back(trialJson(trial, cutoffs));
    json["verdict"] = english(result.verdict);
    return json;
}

/// What the settings to take are: the present ones where the test shows the search's best to be worse.
const char* headOf(const TuneResult& result)
{
    if (result.worseOnTest)
        return "Keep the present settings: ";
    if (result.cancelled)
        return "Best settings so far, not tested: ";
    if (result.presentLeftOut)
        return "Best settings that fit into the memory, where the present ones do not: ";
    if (result.best.number == 0)
        return "Keep the present settings, none tried was better: ";
    return result.betterOnTest ? "Best settings: " : "Best in the search, not shown to be better by the test: ";
}

std::string tuningText(const TuneResult& result)
{
    const bool keep = result.worseOnTest;
    const ModelOptions& take = keep ? result.test->candidate(*result.test->current).options : result.best.options;
    std::string out = headOf(result) + english(describe(take)) +
                      (!keep && result.best.equalTypeWeights ? ", all asset types weighing 1" : "") + '\n';
    const Json settings = modelOptionsJson(take); // items() only refers to it
    for (const auto& [key, value] : settings.items())
        out += "    --" + key + ' ' + (value.is_string() ? value.get<std::string>() : value.dump()) + '\n';
    if (result.test)
        out += '\n' + scorecardText(result.test) + '\n';
    return out + english(result.verdict) + '\n';
}

Status runTune(const EvaluateCommand& arguments, const Progress& progress)
{
    auto request = evaluateRequest(arguments, progress.part(0.0, 0.05));
    if (!request)
        return tl::unexpected(request.error());
    auto search = arguments.pipeline.fields().filled<TuneOptions>();
    if (!request->current)
        request->current = resolved(arguments.pipeline.withModelSettings({}));
    search.model = keyOf(*request->current);
    arguments.pipeline.session().note(search);
    const auto result = tune(*request, search, {}, progress.part(0.05, 1.0));
    if (!result)
        return tl::unexpected(result.error());
    const Cutoffs cutoffs{request->options.cutoff, request->options.longCutoff};
    Json json = tuningJson(*result, cutoffs);
    json["warnings"] = warningsJson(*request->interactions);
    Status written =
        arguments.output.json() ? arguments.output.writeObject(json) : arguments.output.writeText(tuningText(*result));
    // The best so far is worth printing after Ctrl-C, too; the exit code still says that it was cut short.
    if (written && result->cancelled)
        return cancelled();
    return written;
}

} // namespace

void addTune(CLI::App& app, Action& chosen)
{
    addModelCommand<EvaluateCommand>(
        app, chosen, "tune",
        "Search the settings of --model on validation folds, then judge the best on a test apart from them", runTune,
        [](CLI::App& command, EvaluateCommand& arguments) {
            arguments.pipeline.fields().add<TuneOptions>(command, "Search");
            addEvaluationOptions(command, arguments);
        });
}

} // namespace leadlight::cli
