// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_controller.h"

#include "app/session/join_memory.h"
#include "app/window/file_prompts.h"
#include "app/window/lab_jobs.h"
#include "app/window/lab_runs.h"
#include "app/window/lab_tuning.h"
#include "app/window/window_state.h"
#include "model/exports/recommendations_csv.h"
#include "views/frame/main_window.h"
#include "views/pages/lab/model_lab_page.h"

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

WindowController::WindowController(Session& session, MainWindow& window, Settings& settings)
    : m_session(session)
    , m_window(window)
    , m_settings(settings)
    , m_prompts(new FilePrompts(session, window, settings, *this))
    , m_lab(std::make_unique<LabJobs>(session))
    , m_theme(window, session, settings)
{
    PipelineOptions options = session.options();
    options.typeWeights = settings.typeWeights();
    session.setDataOptions(options);
    session.setModelChoices(settings.modelChoices());
    m_window.installEventFilter(this);
    Q_EMIT session.news().recentFilesChanged(settings.recentFiles());
    connectIntents();
    auto& lab = *window.findChild<ModelLabPage*>();
    m_tuning = std::make_unique<LabTuning>(session, lab.tuning());
    m_runs = std::make_unique<LabRuns>(session, m_tuning->job(), lab.runs(), settings.dataFolder());
}

WindowController::~WindowController()
{
    m_session.job().abandon();
}

void WindowController::connectIntents()
{
    const Intents* intents = &m_session.intents();
    connect(intents, &Intents::openSubmissions, m_prompts, &FilePrompts::askForSubmissions);
    connect(intents, &Intents::openMapping, m_prompts, &FilePrompts::askForMapping);
    connect(intents, &Intents::openFiles, this, &WindowController::openFiles);
    connect(intents, &Intents::openSample, this, [this] { openSample(false); });
    connect(intents, &Intents::forgetRecent, this, [this] {
        m_settings.clearRecentFiles();
        Q_EMIT m_session.news().recentFilesChanged({});
    });
    connect(intents, &Intents::editModel, this, &WindowController::setModelChoices);
    connect(intents, &Intents::notebookPreset, this, [this] { applyPreset(true); });
    connect(intents, &Intents::defaults, this, [this] { applyPreset(false); });
    connect(intents, &Intents::train, this, &WindowController::train);
    connect(intents, &Intents::useModel, this, &WindowController::useModel);
    connect(intents, &Intents::exportRecommendations, this, &WindowController::exportRecommendations);
    connect(intents, &Intents::editTypeWeights, this, &WindowController::setTypeWeights);
    connect(intents, &Intents::resetTypeWeights, this, [this] { setTypeWeights({}); });
    connect(intents, &Intents::editJoin, this, [this](const JoinOptions& join) {
        PipelineOptions options = m_session.options();
        options.join = join;
        rebuild(options, false);
    });
}

void WindowController::openFiles(const QStringList& files)
{
    load({.files = {.unsorted = pathsOf(files)}});
}

void WindowController::openSample(bool thenTrain)
{
    const auto files = m_sample.extract();
    if (!files)
        return m_session.report(files.error());
    load({.files = {.unsorted = *files}, .thenTrain = thenTrain, .remember = false});
}

void WindowController::load(const LoadRequest& request)
{
    const OpenRequest open{.files = request.files,
                           .submissionsRead = request.submissionsRead,
                           .mappingRead = request.mappingRead,
                           .options = m_session.options(),
                           .joinFromBefore = true};
    const auto work = [open, context = openContext()](const Progress& progress) {
        return leadlight::openFiles(open, context, progress);
    };
    m_session.job().start(tr("Opening"), work,
                          [this, request](Result<Opened> outcome) { finishLoading(request, std::move(outcome)); });
}

OpenContext WindowController::openContext()
{
    const JoinMemory joins(m_settings.value(QStringLiteral("joins")));
    return {.tables = m_session.study().tables,
            .joinChoices = [joins](const PipelineOptions& options) { return joins.of(namesOf(options)); },
            .showPreview = [this, load = ++m_loads](const auto& preview) { announcePreview(load, preview); }};
}

/// Called on the job's thread, which ends before this object does: the event cannot come to nothing.
void WindowController::announcePreview(int load, const std::shared_ptr<const FilePreview>& preview)
{
    const auto show = [this, load, preview] {
        if (load == m_loads)
            Q_EMIT m_session.news().previewed(preview);
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
}

void WindowController::finishLoading(const LoadRequest& request, Result<Opened> outcome)
{
    if (outcome)
        return takeOver(request, *outcome);
    Q_EMIT m_session.news().previewed(nullptr);
    if (outcome.error().kind == ErrorKind::NeedsChoice)
        return m_prompts->resolve(request, outcome.error());
    m_session.report(outcome.error());
}

void WindowController::takeOver(const LoadRequest& request, const Opened& opened)
{
    m_session.setDataOptions(opened.options);
    m_remembersFiles = request.remember;
    Q_EMIT m_session.news().outdated();
    m_session.workspace().setTables(opened.tables, opened.interactions);
    if (request.remember) {
        m_settings.addRecentFiles(namesOf(opened.options));
        Q_EMIT m_session.news().recentFilesChanged(m_settings.recentFiles());
    }
    m_window.showPage(QStringLiteral("data"));
    m_prompts->offerRepair(opened);
    Q_EMIT m_session.news().loaded();
    if (request.thenTrain)
        train();
}

/// The choices count from here on, and from the next start on.
void WindowController::adopt(const PipelineOptions& options)
{
    m_session.setDataOptions(options);
    m_settings.setTypeWeights(options.typeWeights);
    if (!m_remembersFiles)
        return;
    JoinMemory joins(m_settings.value(QStringLiteral("joins")));
    joins.remember(namesOf(options), options.join);
    m_settings.setValue(QStringLiteral("joins"), joins.asVariant());
}

void WindowController::rebuild(const PipelineOptions& options, bool thenTrain)
{
    const Tables tables = m_session.study().tables;
    if (!tables.submissions)
        return adopt(options);
    const bool hadAnalysis = m_session.study().analysis != nullptr;
    const auto work = [options, tables](const Progress& progress) {
        return buildInteractions(tables, options, progress);
    };
    m_session.job().start(tr("Joining and weighing"), work,
                          [this, options, thenTrain, hadAnalysis](Result<std::shared_ptr<const Interactions>> outcome) {
                              if (!outcome) {
                                  Q_EMIT m_session.news().studyChanged(m_session.study());
                                  return m_session.report(outcome.error());
                              }
                              adopt(options);
                              m_session.workspace().set(*outcome);
                              Q_EMIT m_session.news().loaded();
                              if (thenTrain)
                                  train();
                              else
                                  postStale(hadAnalysis);
                          });
}

void WindowController::train()
{
    const auto interactions = m_session.study().interactions;
    if (!interactions || m_session.job().isRunning())
        return;
    const auto work = [interactions, model = m_session.modelToTrain()](const Progress& progress) {
        return trainAndAnalyse(interactions, model, progress);
    };
    m_session.job().start(tr("Training"), work, [this](Result<std::shared_ptr<const Analysis>> outcome) {
        if (!outcome)
            return m_session.report(outcome.error());
        Q_EMIT m_session.news().withdrawn(staleText());
        m_session.workspace().set(*outcome);
        Q_EMIT m_session.news().trained();
    });
}

void WindowController::exportRecommendations(const QString& path, int n)
{
    const auto analysis = m_session.study().analysis;
    if (!analysis || m_session.job().isRunning())
        return;
    const auto target = QFileInfo(path).filesystemAbsoluteFilePath();
    const auto work = [model = analysis->model, n, target](const Progress& progress) {
        return writeRecommendationsCsv(*model, n, target, progress);
    };
    m_session.job().start(tr("Writing recommendations"), work, [this, path](const Status& outcome) {
        if (!outcome)
            return m_session.report(outcome.error());
        Q_EMIT m_session.news().noted(tr("Written: %1").arg(path));
    });
}

void WindowController::postStale(bool hadAnalysis)
{
    if (!hadAnalysis)
        return;
    Q_EMIT m_session.news().told({.tone = Message::Tone::Information,
                                  .what = staleText(),
                                  .where = {},
                                  .hint = tr("Train again to see recommendations for it."),
                                  .action = tr("Train again"),
                                  .onAction = [this] { train(); }});
}

void WindowController::restoreWindow()
{
    WindowState(m_window, m_settings).restore();
}

bool WindowController::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close) {
        WindowState(m_window, m_settings).save();
        m_session.job().cancel();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leadlight
