// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/run_recorder.h"
#include "app/window/window_controller.h"

namespace leadlight {

/// The run history in the window: records what the Workspace gets and what a search's test measured, shows the history
/// in its section, and says after a training how many top tens it has changed.
class LabRuns : public QObject
{
    Q_OBJECT
public:
    LabRuns(MainWindow& window, WindowController& controller, const QString& folder);

    [[nodiscard]] RunRecorder& recorder() { return m_recorder; }

private:
    void connectSection();
    void noteChange(qint64 changed, qint64 cookies);

    MainWindow& m_window;
    RunRecorder m_recorder;
};

} // namespace leadlight
