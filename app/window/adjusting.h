// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/opening.h"
#include "app/window/training.h"
#include "model/runs/run_settings.h"

namespace leadlight {

/// Takes the user's choices about data and model: how the files are joined, what each asset type weighs, the model's
/// settings, the presets. A choice of the data counts, and is kept, once the work with it has succeeded. Work that the
/// user would lose by it is asked about first.
class Adjusting : public QObject
{
    Q_OBJECT
public:
    /// Takes over what the settings keep.
    Adjusting(Session& session, Settings& settings, const Opening& opening, Training& training);

    /// Takes over the settings of a run that is called so: model, join and, where data are open, type weights. Nothing
    /// is trained.
    void restore(const RestoredSettings& settings, const QString& name);
    /// Works by all of these choices from now on; the data are joined and weighed anew where those ask for it.
    void apply(const PipelineOptions& options);

Q_SIGNALS:
    /// By restore(), which apply(before) takes back.
    void restored(const leadlight::PipelineOptions& before, const leadlight::PipelineOptions& now);
    /// Several choices at once were taken over, which apply(before) takes back; `what` is what it was of.
    void tookOver(const QString& what, const leadlight::PipelineOptions& before, const leadlight::PipelineOptions& now);
    void stopNeeded(const leadlight::StopRequest& request);

private:
    void editModel(const ModelChoices& choices);
    void editJoin(const JoinOptions& join);
    void editTypeWeights(const Intents::TypeWeights& weights);
    /// Makes these the settings of Train, where asked for with 1 as the weight of every asset type, and trains.
    void useModel(const ModelOptions& options, bool equalTypeWeights);
    void applyPreset(bool notebook);

    void changeOrAsk(const std::function<void()>& change);
    void showWhatHolds();
    [[nodiscard]] PipelineOptions withWeights(const Intents::TypeWeights& weights) const;
    void rebuild(const PipelineOptions& options, bool thenTrain);
    void adopt(const PipelineOptions& options);

    Session& m_session;
    Settings& m_settings;
    const Opening& m_opening;
    Training& m_training;
};

} // namespace leadlight
