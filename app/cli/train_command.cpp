// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/engine_input.h"
#include "app/cli/engine_lists.h"
#include "app/cli/file_warnings.h"
#include "app/cli/model_command.h"
#include "app/cli/terminal.h"

#include "model/evaluate/model_settings.h"
#include "model/evaluate/similarity.h"
#include "model/stages/shown_results.h"

namespace leadlight::cli {

namespace {

Status runTrain(const ModelCommand& arguments, const Progress& progress)
{
    const auto model = readAndTrain(arguments.pipeline, progress);
    if (!model)
        return tl::unexpected(model.error());
    const TrainReport& report = (*model)->report;
    Json json = modelHead(**model);
    json["seconds"] = report.seconds;
    // Models that are solved in one go have no iterations to speak of.
    const bool iterates = report.iterations > 0;
    json["seconds_per_iteration"] = iterates ? Json(report.secondsPerIteration) : Json(nullptr);
    json["iterations"] = report.iterations;
    json["converged"] = report.converged;
    json["relative_change"] = iterates ? Json(report.relativeChange) : Json(nullptr);
    json["objective"] = iterates ? Json(report.objective) : Json(nullptr);
    json["peak_rss_mb"] = peakMemoryMb();
    return arguments.output.writeObject(json);
}

/// The same of a model that was trained on an engine's sums, with what it was learnt from.
Status runTrainInEngine(const ModelCommand& arguments, const Progress& progress)
{
    std::unique_ptr<EngineInput> input;
    const auto trained = trainInEngine(arguments.pipeline, input, progress);
    if (!trained)
        return tl::unexpected(trained.error());
    Json json = modelHead(*trained->model);
    json["engine"] = aboutJson(*input);
    json["cookies"] = input->prepared().cookies;
    json["cookies_learnt_from"] = static_cast<std::uint64_t>(trained->pulled.trained);
    json["cookies_left_out"] = trained->pulled.leftOut;
    tellSample(*trained, json);
    json["interactions"] = input->prepared().pairs;
    json["pages"] = input->profile().pages.count();
    json["seconds"] = trained->model->report.seconds;
    json["seconds_in_engine"] = trained->secondsThere;
    const auto similarity = pageSimilarity(*trained->model->recommender, progress);
    if (!similarity)
        return tl::unexpected(similarity.error());
    json["similarity"] = Json::object();
    for (const GroupAverage& unit : averagesBy(GroupBy::BusinessUnit, *similarity, *input->pages()))
        json["similarity"][unit.group] = unit.average;
    json["peak_rss_mb"] = peakMemoryMb();
    return arguments.output.writeObject(json);
}

/// The model that the session holds of these very data and settings, else one trained now.
Result<std::shared_ptr<const TrainedModel>> trainedModel(const PipelineArguments& arguments,
                                                         const std::shared_ptr<const Interactions>& interactions,
                                                         const ModelChoices& choices, const Progress& progress)
{
    const auto session = arguments.session().opened();
    if (!session)
        return tl::unexpected(session.error());
    if (!*session || (*session)->content.study.interactions != interactions)
        return train(interactions, choices.chosen(), progress);
    const Study& study = (*session)->content.study;
    const ModelOptions wanted = modelToTrain(study, choices);
    if (study.analysis && settingsOf(study.analysis->model->options) == settingsOf(resolved(wanted)))
        return study.analysis->model;
    return train(interactions, wanted, progress);
}

} // namespace

Result<std::shared_ptr<const TrainedModel>> readAndTrain(const PipelineArguments& arguments, const Progress& progress)
{
    if (arguments.engine().given()) {
        std::unique_ptr<EngineInput> input;
        return trainInEngine(arguments, input, progress).map([](TrainedThere trained) {
            Json head;
            tellSample(trained, head); // of pages alone nothing else tells of cookies
            return std::move(trained.model);
        });
    }
    const auto request = arguments.resolve();
    if (!request)
        return tl::unexpected(request.error());
    auto interactions = readInteractions(arguments, *request, progress.part(0.0, 0.4));
    if (!interactions)
        return tl::unexpected(interactions.error());
    return trainedModel(arguments, *interactions, request->options.model, progress.part(0.4, 1.0))
        .map([&](std::shared_ptr<const TrainedModel> model) {
            if (!model->report.warning.empty())
                remark({{model->report.warning}});
            arguments.session().note(model, arguments.fields().filled<EvidenceOptions>());
            return model;
        });
}

Json modelHead(const TrainedModel& model)
{
    Json warnings = warningsJson(*model.interactions);
    if (!model.report.warning.empty())
        warnings.push_back(english(model.report.warning));
    return {{"model", modelName(model.options)},
            {"options", modelOptionsJson(model.options)},
            {"warnings", std::move(warnings)}};
}

void addTrain(CLI::App& app, Action& chosen)
{
    addModelCommand<ModelCommand>(app, chosen, "train", "Train a model, and say how it went and how long it took",
                                  runTrain, nullptr, runTrainInEngine);
}

} // namespace leadlight::cli
