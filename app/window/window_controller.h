// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/session/settings.h"

#include <QObject>
#include <memory>

namespace leadlight {

class Adjusting;
class Advising;
class CohortKeeping;
class Exporting;
class FilePrompts;
class FirstRun;
class LabJobs;
class LabRuns;
class LabTuning;
class MainWindow;
class NoteTaking;
class Opening;
class Reporting;
class SessionFiles;
class StartChoices;
class ThemeSwitch;
class Training;
class Undoing;
class WarehouseDesk;

/// Joins a window to a session: makes those who turn what the user wants into work, each of one kind, and brings those
/// together that need an answer of each other. It does no work itself.
class WindowController : public QObject
{
    Q_OBJECT
public:
    WindowController(Session& session, MainWindow& window, Settings& settings);
    /// Stops what runs; its answer is dropped.
    ~WindowController() override;

    /// Puts window and pages back to where they were left.
    void restoreWindow();

    [[nodiscard]] Opening& opening() const { return *m_opening; }
    [[nodiscard]] SessionFiles& sessions() const { return *m_sessions; }
    [[nodiscard]] ThemeSwitch& theme() const { return *m_theme; }
    [[nodiscard]] LabJobs& lab() const { return *m_lab; }
    [[nodiscard]] LabTuning& tuning() const { return *m_tuning; }
    [[nodiscard]] LabRuns& runs() const { return *m_runs; }
    [[nodiscard]] WarehouseDesk& warehouse() const { return *m_warehouse; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// To work by a run's settings again is a change of all choices at once, which is taken back as one.
    void connectRuns();

    Session& m_session;
    MainWindow& m_window;
    Settings& m_settings;
    std::unique_ptr<Undoing> m_undoing; ///< before those who change anything
    std::unique_ptr<FilePrompts> m_prompts;
    std::unique_ptr<Opening> m_opening;
    std::unique_ptr<SessionFiles> m_sessions;
    std::unique_ptr<Training> m_training;
    std::unique_ptr<Adjusting> m_adjusting;
    std::unique_ptr<Advising> m_advising;
    std::unique_ptr<Exporting> m_exporting;
    std::unique_ptr<Reporting> m_reporting;
    std::unique_ptr<NoteTaking> m_notes;
    std::unique_ptr<LabJobs> m_lab;
    std::unique_ptr<LabTuning> m_tuning;
    std::unique_ptr<LabRuns> m_runs;
    std::unique_ptr<CohortKeeping> m_cohorts;
    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<StartChoices> m_startChoices;
    std::unique_ptr<FirstRun> m_firstRun;
    std::unique_ptr<WarehouseDesk> m_warehouse;
};

} // namespace leadlight
