// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/tune_job.h"
#include "app/window/window_controller.h"

namespace leadlight {

/// Tuning in the window: starts the search that the section asks for, shows its trials there, and takes its settings
/// over.
class LabTuning : public QObject
{
    Q_OBJECT
public:
    LabTuning(MainWindow& window, WindowController& controller);

    /// By the protocol that models are compared by. Nothing happens without data or while another job runs.
    void search(const TuneOptions& options);
    [[nodiscard]] TuneJob& job() { return m_job; }

private:
    MainWindow& m_window;
    WindowController& m_controller;
    TuneJob m_job;
};

} // namespace leadlight
