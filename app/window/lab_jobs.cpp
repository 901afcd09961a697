// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lab_jobs.h"

#include "model/evaluate/learning_curve.h"
#include "model/evaluate/slices.h"
#include "model/stages/analysis.h"
#include "views/pages/lab/model_lab_page.h"
#include "views/pages/lab/scorecard_section.h"

namespace leadlight {

LabJobs::LabJobs(MainWindow& window, Workspace& workspace, WindowController& controller)
    : QObject(&controller)
    , m_window(window)
    , m_workspace(workspace)
    , m_controller(controller)
{
    const auto* section = &m_window.lab().scorecard();
    connect(section, &ScorecardSection::compareRequested, this, &LabJobs::compare);
    connect(section, &ScorecardSection::learningCurveRequested, this, &LabJobs::measureLearningCurve);
    connect(section, &ScorecardSection::useModelRequested, this, &LabJobs::useModel);
}

std::optional<EvaluateRequest> LabJobs::requestFor(const Comparison& comparison) const
{
    const Study& study = m_workspace.study();
    if (!study.interactions || m_controller.job().isRunning())
        return std::nullopt;
    EvaluateRequest request;
    request.interactions = study.interactions;
    request.models = comparison.models;
    request.options = comparison.options;
    request.current = study.analysis ? study.analysis->model->options : m_controller.modelToTrain();
    return request;
}

void LabJobs::compare(const Comparison& comparison)
{
    const auto request = requestFor(comparison);
    if (!request)
        return;
    const auto work = [request = *request](const Progress& progress) {
        return evaluateModels(request, progress.part(0.0, 0.95)).and_then([&](auto scorecard) {
            return withSlices(std::move(scorecard), progress.part(0.95, 1.0));
        });
    };
    m_controller.job().start(tr("Comparing models"), work,
                             [this](Result<std::shared_ptr<const SlicedScorecard>> outcome) {
                                 if (!outcome)
                                     return m_controller.postError(outcome.error());
                                 m_workspace.set(*outcome);
                                 Q_EMIT compared();
                             });
}

void LabJobs::measureLearningCurve(const Comparison& comparison)
{
    auto request = requestFor(comparison);
    if (!request)
        return;
    // Every share trains every model anew: the best and the current one are those in question.
    if (const auto measured = m_workspace.study().scorecard)
        request->models = {measured->scorecard->candidate(measured->scorecard->best).options};
    const auto work = [request = *request](const Progress& progress) {
        return learningCurve(request, {}, progress).map([](LearningCurve curve) {
            return std::make_shared<const LearningCurve>(std::move(curve));
        });
    };
    m_controller.job().start(tr("Measuring the learning curve"), work,
                             [this](Result<std::shared_ptr<const LearningCurve>> outcome) {
                                 if (!outcome)
                                     return m_controller.postError(outcome.error());
                                 m_workspace.set(*outcome);
                                 Q_EMIT curveMeasured();
                             });
}

void LabJobs::useModel(const ModelOptions& options)
{
    useSettings(options, false);
}

void LabJobs::useSettings(const ModelOptions& options, bool equalTypeWeights)
{
    if (!m_workspace.study().interactions || m_controller.job().isRunning())
        return;
    ModelChoices choices = m_controller.options().model;
    choices.choose(options);
    m_controller.trainWith(choices, equalTypeWeights);
}

} // namespace leadlight
