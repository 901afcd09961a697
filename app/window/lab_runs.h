// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/run_recorder.h"
#include "app/session/session.h"
#include "app/session/tune_job.h"
#include "model/runs/run_settings.h"

namespace leadlight {

class RunsSection;

/// The run history in the window: records what the study gets and what a search's test measured, shows the history
/// in its section, and says after a training, or where other evidence is asked for, how many top tens that has changed.
class LabRuns : public QObject
{
    Q_OBJECT
public:
    /// `folder` is where the history is kept.
    LabRuns(Session& session, const TuneJob& searches, RunsSection& section, const QString& folder);

    [[nodiscard]] RunRecorder& recorder() { return m_recorder; }

Q_SIGNALS:
    /// The user wants to work by the settings of this run again.
    void settingsWanted(const leadlight::RestoredSettings& settings, const QString& name);

private:
    void connectSection(RunsSection& section);
    void restore(const RunRecord& run, const QString& name);
    /// `sentence` has places for the share of the cookies and how many there are.
    void noteChange(const QString& sentence, qint64 changed, qint64 cookies);

    const Session& m_session;
    News& m_news;
    RunRecorder m_recorder;
};

} // namespace leadlight
