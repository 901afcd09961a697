// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_controller.h"

#include "app/session/join_memory.h"
#include "app/window/file_prompts.h"
#include "app/window/lab_jobs.h"
#include "app/window/lab_runs.h"
#include "app/window/lab_tuning.h"
#include "app/window/window_state.h"
#include "model/evaluate/slices.h"
#include "model/exports/recommendations_csv.h"
#include "views/widgets/message_bar.h"
#include "views/words.h"

#include <QEvent>
#include <QFileInfo>

namespace leadlight {

namespace {

std::vector<std::filesystem::path> pathsOf(const QStringList& files)
{
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files)
        paths.push_back(QFileInfo(file).filesystemAbsoluteFilePath());
    return paths;
}

/// The files as the recent files and the join choices are kept by: submissions, then the mapping.
QStringList namesOf(const PipelineOptions& options)
{
    QStringList files;
    for (const auto& path : options.submissions)
        files << QString::fromStdString(path.string());
    if (!options.buMapping.empty())
        files << QString::fromStdString(options.buMapping.string());
    return files;
}

QString staleText()
{
    return WindowController::tr("The data or its weights have changed, so the results shown before are gone.");
}

} // namespace

WindowController::WindowController(MainWindow& window, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_prompts(new FilePrompts(window, settings, *this))
    , m_theme(window, settings)
{
    m_options.model = settings.modelChoices();
    m_options.typeWeights = settings.typeWeights();
    m_window.installEventFilter(this);
    m_window.setModelChoices(m_options.model);
    m_window.setRecentFiles(settings.recentFiles());
    connect(&m_workspace, &Workspace::changed, &m_window, &MainWindow::setStudy);
    connect(&m_workspace, &Workspace::retired, &m_job, &Job::retire);
    connectIntents();
    connectJob();
    m_lab = new LabJobs(window, m_workspace, *this);
    m_tuning = new LabTuning(window, *this);
    m_runs = new LabRuns(window, *this, settings.dataFolder());
}

WindowController::~WindowController() = default;

void WindowController::connectIntents()
{
    connect(&m_window, &MainWindow::openSubmissionsRequested, m_prompts, &FilePrompts::askForSubmissions);
    connect(&m_window, &MainWindow::openMappingRequested, m_prompts, &FilePrompts::askForMapping);
    connect(&m_window, &MainWindow::openFilesRequested, this, &WindowController::openFiles);
    connect(&m_window, &MainWindow::sampleRequested, this, [this] { openSample(false); });
    connect(&m_window, &MainWindow::forgetRecentRequested, this, [this] {
        m_settings.clearRecentFiles();
        m_window.setRecentFiles({});
    });
    connect(&m_window, &MainWindow::modelChoicesEdited, this, &WindowController::setModelChoices);
    connect(&m_window, &MainWindow::notebookPresetRequested, this, [this] { applyPreset(true); });
    connect(&m_window, &MainWindow::defaultsRequested, this, [this] { applyPreset(false); });
    connect(&m_window, &MainWindow::trainRequested, this, &WindowController::train);
    connect(&m_window, &MainWindow::cancelRequested, &m_job, &Job::cancel);
    connect(&m_window, &MainWindow::exportRecommendationsRequested, this, &WindowController::exportRecommendations);
    connect(&m_window, &MainWindow::themeChosen, &m_theme, &ThemeSwitch::choose);
    connect(&m_window, &MainWindow::typeWeightsEdited, this, &WindowController::setTypeWeights);
    connect(&m_window, &MainWindow::typeWeightsResetRequested, this, [this] { setTypeWeights({}); });
    connect(&m_window, &MainWindow::joinOptionsEdited, this, [this](const JoinOptions& join) {
        PipelineOptions options = m_options;
        options.join = join;
        rebuild(options, false);
    });
}

void WindowController::connectJob()
{
    connect(&m_job, &Job::started, &m_window, &MainWindow::beginJob);
    connect(&m_job, &Job::progressed, &m_window, &MainWindow::advanceJob);
    connect(&m_job, &Job::finished, &m_window, &MainWindow::endJob);
}

void WindowController::openFiles(const QStringList& files)
{
    load({.files = {.unsorted = pathsOf(files)}});
}

void WindowController::openSample(bool thenTrain)
{
    const auto files = m_sample.extract();
    if (!files)
        return postError(files.error());
    load({.files = {.unsorted = *files}, .thenTrain = thenTrain, .remember = false});
}

void WindowController::load(const LoadRequest& request)
{
    const OpenRequest open{.files = request.files,
                           .submissionsRead = request.submissionsRead,
                           .mappingRead = request.mappingRead,
                           .options = m_options,
                           .joinFromBefore = true};
    const auto work = [open, context = openContext()](const Progress& progress) {
        return leadlight::openFiles(open, context, progress);
    };
    m_job.start(tr("Opening"), work,
                [this, request](Result<Opened> outcome) { finishLoading(request, std::move(outcome)); });
}

OpenContext WindowController::openContext()
{
    const JoinMemory joins(m_settings.value(QStringLiteral("joins")));
    return {.tables = m_workspace.study().tables,
            .joinChoices = [joins](const PipelineOptions& options) { return joins.of(namesOf(options)); },
            .showPreview = [this, load = ++m_loads](const auto& preview) { announcePreview(load, preview); }};
}

/// Called on the job's thread, which ends before this object does: the event cannot come to nothing.
void WindowController::announcePreview(int load, const std::shared_ptr<const FilePreview>& preview)
{
    const auto show = [this, load, preview] {
        if (load == m_loads)
            m_window.showPreview(preview);
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
}

void WindowController::finishLoading(const LoadRequest& request, Result<Opened> outcome)
{
    if (outcome)
        return takeOver(request, *outcome);
    m_window.endPreview();
    if (outcome.error().kind == ErrorKind::NeedsChoice)
        return m_prompts->resolve(request, outcome.error());
    postError(outcome.error());
}

void WindowController::takeOver(const LoadRequest& request, const Opened& opened)
{
    m_options = opened.options;
    m_remembersFiles = request.remember;
    m_window.messages().clear();
    m_workspace.setTables(opened.tables, opened.interactions);
    if (request.remember) {
        m_settings.addRecentFiles(namesOf(m_options));
        m_window.setRecentFiles(m_settings.recentFiles());
    }
    m_window.showPage(QStringLiteral("data"));
    m_prompts->offerRepair(opened);
    Q_EMIT loaded();
    if (request.thenTrain)
        train();
}

/// The choices count from here on, and from the next start on.
void WindowController::adopt(const PipelineOptions& options)
{
    m_options = options;
    m_settings.setTypeWeights(options.typeWeights);
    if (!m_remembersFiles)
        return;
    JoinMemory joins(m_settings.value(QStringLiteral("joins")));
    joins.remember(namesOf(options), options.join);
    m_settings.setValue(QStringLiteral("joins"), joins.asVariant());
}

void WindowController::rebuild(const PipelineOptions& options, bool thenTrain)
{
    const Tables tables = m_workspace.study().tables;
    if (!tables.submissions)
        return adopt(options);
    const bool hadAnalysis = m_workspace.study().analysis != nullptr;
    const auto work = [options, tables](const Progress& progress) {
        return buildInteractions(tables, options, progress);
    };
    m_job.start(tr("Joining and weighing"), work,
                [this, options, thenTrain, hadAnalysis](Result<std::shared_ptr<const Interactions>> outcome) {
                    if (!outcome) {
                        m_window.setStudy(m_workspace.study());
                        return postError(outcome.error());
                    }
                    adopt(options);
                    m_workspace.set(*outcome);
                    Q_EMIT loaded();
                    if (thenTrain)
                        train();
                    else
                        postStale(hadAnalysis);
                });
}

void WindowController::train()
{
    const auto interactions = m_workspace.study().interactions;
    if (!interactions || m_job.isRunning())
        return;
    const auto work = [interactions, model = modelToTrain()](const Progress& progress) {
        return trainAndAnalyse(interactions, model, progress);
    };
    m_job.start(tr("Training"), work, [this](Result<std::shared_ptr<const Analysis>> outcome) {
        if (!outcome)
            return postError(outcome.error());
        m_window.messages().withdraw(staleText());
        m_workspace.set(*outcome);
        Q_EMIT trained();
    });
}

ModelOptions WindowController::modelToTrain() const
{
    const auto measured = m_workspace.study().scorecard;
    return measured ? resolvedBy(*measured->scorecard, m_options.model) : m_options.model.chosen();
}

void WindowController::exportRecommendations(const QString& path, int n)
{
    const auto analysis = m_workspace.study().analysis;
    if (!analysis || m_job.isRunning())
        return;
    const auto target = QFileInfo(path).filesystemAbsoluteFilePath();
    const auto work = [model = analysis->model, n, target](const Progress& progress) {
        return writeRecommendationsCsv(*model, n, target, progress);
    };
    m_job.start(tr("Writing recommendations"), work, [this, path](const Status& outcome) {
        if (!outcome)
            return postError(outcome.error());
        m_window.note(tr("Written: %1").arg(path));
    });
}

void WindowController::postStale(bool hadAnalysis)
{
    if (!hadAnalysis)
        return;
    m_window.messages().post({.tone = Message::Tone::Information,
                              .what = staleText(),
                              .where = {},
                              .hint = tr("Train again to see recommendations for it."),
                              .action = tr("Train again"),
                              .onAction = [this] { train(); }});
}

void WindowController::postError(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_window.messages().post(messageOf(error));
    Q_EMIT failed(words(error.phrase()));
}

void WindowController::setThemeChoice(ThemeChoice choice)
{
    m_theme.choose(choice);
}

void WindowController::restoreWindow()
{
    WindowState(m_window, m_settings).restore();
}

bool WindowController::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close) {
        WindowState(m_window, m_settings).save();
        m_job.cancel();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leadlight
