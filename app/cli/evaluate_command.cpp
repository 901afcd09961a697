// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluate_command.h"
#include "app/cli/file_warnings.h"

#include "app/cli/scorecard_output.h"
#include "model/recommend/catalogue.h"

namespace leadlight::cli {

namespace {

/// The models by name, each with the settings that were typed; the notebook's stays as it is.
Result<std::vector<ModelOptions>> modelsOf(const EvaluateCommand& arguments)
{
    std::vector<ModelOptions> named;
    if (arguments.models.empty())
        named = usualModels();
    for (const std::string& name : arguments.models) {
        const auto model = modelNamed(name);
        if (!model)
            return tl::unexpected(model.error());
        named.push_back(*model);
    }
    const auto notebook = candidateOf(notebookModel()).name;
    std::vector<ModelOptions> out;
    out.reserve(named.size());
    for (const ModelOptions& model : named)
        out.push_back(candidateOf(model).name == notebook ? model : arguments.pipeline.withModelSettings(model));
    return out;
}

std::string modelsHelp()
{
    std::vector<Phrase> baselines;
    for (const ModelOptions& model : baselineModels())
        baselines.push_back(Phrase::verbatim(candidateOf(model).name));
    auto others = modelKeys([](const ModelEntry& entry) { return !entry.baseline; });
    others.push_back(Phrase::verbatim(candidateOf(notebookModel()).name));
    return "what to compare, besides " + english(Phrase::listed(baselines)) + ": " + english(Phrase::commas(others)) +
           "; all of them without it. --model names the one in use, to compare with";
}

Status runEvaluate(const EvaluateCommand& arguments, const Progress& progress)
{
    const auto request = evaluateRequest(arguments, progress.part(0.0, 0.1));
    if (!request)
        return tl::unexpected(request.error());
    const auto scorecard = evaluateModels(*request, progress.part(0.1, 1.0));
    if (!scorecard)
        return tl::unexpected(scorecard.error());
    if (arguments.output.json()) {
        Json json = scorecardJson(**scorecard);
        json["warnings"] = warningsJson(*request->interactions);
        return arguments.output.writeObject(json);
    }
    return arguments.output.writeText(scorecardText(*scorecard));
}

} // namespace

Result<EvaluateRequest> evaluateRequest(const EvaluateCommand& arguments, const Progress& progress)
{
    const auto input = arguments.pipeline.resolve();
    if (!input)
        return tl::unexpected(input.error());
    if (arguments.test.empty() && !arguments.testInput.empty())
        return fail(ErrorKind::Usage, Phrase::tr("--test-input was given without --test."),
                    Phrase::tr("Name the file with the hidden pages as --test."));
    auto models = modelsOf(arguments);
    if (!models)
        return tl::unexpected(models.error());
    EvaluateRequest request;
    request.models = std::move(*models);
    request.options = arguments.pipeline.fields().filled<EvaluateOptions>();
    if (input->options.model.key != ModelKey::Auto)
        request.current = input->options.model.chosen();
    auto interactions = readInteractions(*input, progress.part(0.0, 0.8));
    if (!interactions)
        return tl::unexpected(interactions.error());
    request.interactions = std::move(*interactions);
    if (arguments.test.empty())
        return request;

    const auto target = readSubmissions({pathFrom(arguments.test)}, {}, progress.part(0.8, 0.9));
    if (!target)
        return tl::unexpected(target.error());
    printWarnings((*target)->files);
    std::shared_ptr<const SubmissionTable> known;
    if (!arguments.testInput.empty()) {
        auto read = readSubmissions({pathFrom(arguments.testInput)}, {}, progress.part(0.9, 1.0));
        if (!read)
            return tl::unexpected(read.error());
        known = std::move(*read);
        printWarnings(known->files);
    }
    auto given = heldOutFile(*request.interactions, **target, known.get());
    if (!given)
        return tl::unexpected(given.error());
    request.given = std::move(*given);
    return request;
}

void addEvaluationOptions(CLI::App& command, EvaluateCommand& arguments)
{
    constexpr auto group = "Evaluation";
    arguments.pipeline.fields().add<EvaluateOptions>(command, group);
    command
        .add_option("--test", arguments.test,
                    "rank against this held-out file: all pages, without those of the known history")
        ->type_name("FILE")
        ->group(group);
    command
        .add_option("--test-input", arguments.testInput, "the known history of test cookies that were not trained on")
        ->type_name("FILE")
        ->group(group);
}

void addEvaluate(CLI::App& app, Action& chosen)
{
    addModelCommand<EvaluateCommand>(
        app, chosen, "evaluate", "Models side by side on hidden pages, with 95 % intervals and a verdict", runEvaluate,
        [](CLI::App& command, EvaluateCommand& arguments) {
            command.add_option("--models", arguments.models, modelsHelp())->type_name("NAME,...")->delimiter(',');
            addEvaluationOptions(command, arguments);
        });
}

} // namespace leadlight::cli
