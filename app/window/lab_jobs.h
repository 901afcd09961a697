// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/window_controller.h"
#include "model/evaluate/scorecard.h"
#include "views/pages/lab/comparison_settings.h"

namespace leadlight {

/// The work of the Model lab: comparing models, the learning curve, taking a model over.
class LabJobs : public QObject
{
    Q_OBJECT
public:
    LabJobs(MainWindow& window, Workspace& workspace, WindowController& controller);

    /// Measures the models on the open data; the answer goes into the Workspace. Nothing happens without data or while
    /// another job runs.
    void compare(const Comparison& comparison);
    void measureLearningCurve(const Comparison& comparison);
    /// Makes these the settings of their model, chooses it, and trains.
    void useModel(const ModelOptions& options);
    /// The same, where asked for with 1 as the weight of every asset type.
    void useSettings(const ModelOptions& options, bool equalTypeWeights);

Q_SIGNALS:
    void compared();
    void curveMeasured();

private:
    [[nodiscard]] std::optional<EvaluateRequest> requestFor(const Comparison& comparison) const;

    MainWindow& m_window;
    Workspace& m_workspace;
    WindowController& m_controller;
};

} // namespace leadlight
