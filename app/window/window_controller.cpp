// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_controller.h"

#include "app/window/adjusting.h"
#include "app/window/advising.h"
#include "app/window/cohort_keeping.h"
#include "app/window/exporting.h"
#include "app/window/file_prompts.h"
#include "app/window/first_run.h"
#include "app/window/lab_jobs.h"
#include "app/window/lab_runs.h"
#include "app/window/lab_tuning.h"
#include "app/window/note_taking.h"
#include "app/window/opening.h"
#include "app/window/reporting.h"
#include "app/window/session_files.h"
#include "app/window/start_choices.h"
#include "app/window/theme_switch.h"
#include "app/window/training.h"
#include "app/window/undoing.h"
#include "app/window/warehouse_desk.h"
#include "app/window/window_state.h"
#include "engines/keychain.h"
#include "views/frame/main_window.h"
#include "views/pages/lab/model_lab_page.h"
#include "views/pages/performance/performance_page.h"

#include <QDir>
#include <QEvent>

namespace leadlight {

WindowController::WindowController(Session& session, MainWindow& window, Settings& settings)
    : m_session(session)
    , m_window(window)
    , m_settings(settings)
    , m_undoing(std::make_unique<Undoing>(session))
    , m_prompts(std::make_unique<FilePrompts>(session, window, settings))
    , m_opening(std::make_unique<Opening>(session, settings))
    , m_sessions(std::make_unique<SessionFiles>(session, settings, window, *m_opening))
    , m_training(std::make_unique<Training>(session))
    , m_adjusting(std::make_unique<Adjusting>(session, settings, *m_opening, *m_training))
    , m_advising(std::make_unique<Advising>(session, settings, *m_opening))
    , m_exporting(std::make_unique<Exporting>(session))
    , m_reporting(std::make_unique<Reporting>(session, window, settings))
    , m_notes(std::make_unique<NoteTaking>(session, window))
    , m_lab(std::make_unique<LabJobs>(session))
    , m_cohorts(std::make_unique<CohortKeeping>(session, *m_opening, settings.dataFolder(),
                                                [this] { return !m_sessions->state().file.isEmpty(); }))
    , m_theme(std::make_unique<ThemeSwitch>(window, session, settings))
    , m_startChoices(std::make_unique<StartChoices>(session, settings))
    , m_firstRun(std::make_unique<FirstRun>(session, settings, window))
    , m_warehouse(std::make_unique<WarehouseDesk>(session, window, settings, makeEngineWork, hasKeychain()))
{
    window.installEventFilter(this);
    m_sessions->setPageShown([this] { return m_window.currentPage(); });
    connect(m_opening.get(), &Opening::choiceNeeded, m_prompts.get(), &FilePrompts::resolve);
    connect(m_opening.get(), &Opening::stopNeeded, m_prompts.get(), &FilePrompts::askToStop);
    connect(m_sessions.get(), &SessionFiles::stopNeeded, m_prompts.get(), &FilePrompts::askToStop);
    connect(m_adjusting.get(), &Adjusting::stopNeeded, m_prompts.get(), &FilePrompts::askToStop);
    connect(m_opening.get(), &Opening::opened, m_prompts.get(), &FilePrompts::offerRepair);
    connect(m_prompts.get(), &FilePrompts::answered, m_opening.get(), &Opening::load);
    connect(m_opening.get(), &Opening::mappingInDoubt, m_prompts.get(), &FilePrompts::askAboutMapping);
    connect(m_prompts.get(), &FilePrompts::mappingKept, m_opening.get(), &Opening::takeOver);
    connect(m_prompts.get(), &FilePrompts::mappingRefused, m_opening.get(), &Opening::takeOverWithoutMapping);
    connect(m_prompts.get(), &FilePrompts::openingRefused, m_opening.get(), &Opening::leave);
    auto& lab = *window.findChild<ModelLabPage*>();
    m_tuning = std::make_unique<LabTuning>(session, lab.tuning());
    m_runs = std::make_unique<LabRuns>(session, m_tuning->job(), lab.runs(), settings.dataFolder());
    m_sessions->setRecorder(m_runs->recorder());
    connectRuns();
}

void WindowController::connectRuns()
{
    if (auto* performance = m_window.findChild<PerformancePage*>())
        connect(&m_runs->recorder(), &RunRecorder::changed, performance, &PerformancePage::setRuns);
    Adjusting* adjusting = m_adjusting.get();
    connect(m_runs.get(), &LabRuns::settingsWanted, adjusting, &Adjusting::restore);
    const auto note = [this, adjusting](const QString& what, const PipelineOptions& before,
                                        const PipelineOptions& now) {
        const auto set = [adjusting](const PipelineOptions& options) {
            return [adjusting, options] { adjusting->apply(options); };
        };
        m_undoing->note(what, set(before), set(now));
    };
    connect(adjusting, &Adjusting::tookOver, this, note);
    connect(adjusting, &Adjusting::restored, this, [note](const PipelineOptions& before, const PipelineOptions& now) {
        note(tr("Use of a run's settings"), before, now);
    });
}

WindowController::~WindowController()
{
    m_session.job().abandon();
}

void WindowController::restoreWindow()
{
    WindowState(m_window, m_settings).restore();
    if (!m_settings.keptAside().isEmpty())
        Q_EMIT m_session.news().told(
            {.tone = Message::Tone::Warning,
             .what = tr("Some of what the program remembers could not be read; the rest holds."),
             .where = {},
             .hint = tr("The file as it was is kept as %1.").arg(QDir::toNativeSeparators(m_settings.keptAside())),
             .action = {},
             .onAction = {}});
}

bool WindowController::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close) {
        if (!m_warehouse->mayClose() || !m_sessions->mayClose()) {
            event->ignore();
            return true;
        }
        WindowState(m_window, m_settings).save();
        m_sessions->rememberPage();
        m_session.job().cancel();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leadlight
