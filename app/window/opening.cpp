// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/opening.h"

#include "app/session/join_memory.h"
#include "app/session/settings.h"
#include "app/session/weight_memory.h"
#include "views/widgets/files_text.h"

#include <QFileInfo>
#include <QPointer>
#include <algorithm>

namespace leadlight {

namespace {

std::vector<std::filesystem::path> pathsOf(const QStringList& files)
{
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files)
        paths.push_back(QFileInfo(file).filesystemAbsoluteFilePath());
    return paths;
}

QString namesOf(const FilesToOpen& files)
{
    auto paths = files.submissions;
    if (!files.mapping.empty())
        paths.push_back(files.mapping);
    paths.insert(paths.end(), files.unsorted.begin(), files.unsorted.end());
    return filesText(paths);
}

} // namespace

Opening::Opening(Session& session, Settings& settings)
    : m_session(session)
    , m_settings(settings)
{
    connect(&session.intents(), &Intents::openFiles, this, &Opening::openFiles);
    connect(&session.intents(), &Intents::openSample, this, [this] { openSample(true); });
    connect(&session.intents(), &Intents::closeMapping, this, &Opening::closeMapping);
    connect(&session.intents(), &Intents::forgetRecent, this, &Opening::forgetRecent);
    connect(&session.intents(), &Intents::removeRecent, this, &Opening::removeRecent);
    Q_EMIT session.news().recentFilesChanged(settings.recentFiles());
}

void Opening::openFiles(const QStringList& files)
{
    // Dropped or named like exports; a session is opened alone.
    for (const QString& file : files)
        if (file.endsWith(QLatin1String(".leadlight"), Qt::CaseInsensitive))
            return Q_EMIT m_session.intents().openSession(file);
    load({.files = {.unsorted = pathsOf(files)}});
}

void Opening::openSample(bool thenTrain)
{
    const auto files = m_sample.extract();
    if (!files)
        return m_session.report(files.error());
    loadOrAsk({.files = {.unsorted = *files}, .thenTrain = thenTrain}, tr("the sample data"));
}

void Opening::load(const LoadRequest& request)
{
    loadOrAsk(request, namesOf(request.files));
}

void Opening::loadOrAsk(const LoadRequest& request, const QString& what)
{
    const Job::Stake stake = m_session.job().stake();
    if (stake.what.isEmpty())
        return loadAtOnce(request);
    Q_EMIT stopNeeded({.title = tr("Open"),
                       .question = tr("%1 Stop it and open %2?").arg(stake.what, what),
                       .stop = tr("Stop and open"),
                       .keep = stake.keep,
                       .goOn = [this, request] { loadAtOnce(request); }});
}

void Opening::loadAtOnce(const LoadRequest& request)
{
    FilesToOpen files = request.files;
    const auto ofSample = [this](const auto& file) { return m_sample.owns(file); };
    if (request.addsSubmissions) // to files of the user's own only
        std::erase_if(files.submissions, ofSample);
    const OpenRequest open{.files = files,
                           .submissionsRead = request.submissionsRead,
                           .mappingRead = request.mappingRead,
                           .options = m_session.options(),
                           .joinFromBefore = true,
                           .addsSubmissions = request.addsSubmissions && files.submissions == request.files.submissions,
                           .keepMapping = !m_sample.owns(m_session.options().buMapping)};
    start(request, open, openContext());
}

void Opening::start(const LoadRequest& request, const OpenRequest& open, const OpenContext& context)
{
    const auto work = [open, context](const Progress& progress) {
        return leadlight::openFiles(open, context, progress);
    };
    m_session.job().start(tr("Opening"), work,
                          [this, request](const Result<Opened>& outcome) { finish(request, outcome); });
}

OpenContext Opening::openContext()
{
    const JoinMemory joins(m_settings.value(QStringLiteral("joins")));
    const WeightMemory weights(m_settings.value(QStringLiteral("weights")));
    // Called on the job's thread, which ends before the news do: the event cannot come to nothing.
    const auto show = [news = &m_session.news(), self = QPointer(this), load = ++m_loads](const auto& preview) {
        const auto tell = [news, self, load, preview] {
            if (self && load == self->m_loads)
                Q_EMIT news->previewed(preview);
        };
        QMetaObject::invokeMethod(news, tell, Qt::QueuedConnection);
    };
    return {.tables = m_session.study().tables,
            .joinChoices = [joins](const PipelineOptions& options) { return joins.of(namesOfFiles(options)); },
            .typeWeights = [weights](const PipelineOptions& options) { return weights.of(options.submissions); },
            .showPreview = show};
}

void Opening::finish(const LoadRequest& request, const Result<Opened>& outcome)
{
    if (outcome && isMappingInDoubt(*outcome))
        return Q_EMIT mappingInDoubt(request, *outcome);
    if (outcome)
        return takeOver(request, *outcome);
    Q_EMIT m_session.news().previewed(nullptr);
    if (outcome.error().kind == ErrorKind::NeedsChoice)
        Q_EMIT choiceNeeded(request, outcome.error());
    else
        m_session.report(outcome.error());
}

/// Only of new submissions: of those at hand the user has seen on the Data page how the mapping fits.
bool Opening::isMappingInDoubt(const Opened& opened) const
{
    const Tables& before = m_session.study().tables;
    const bool newSubmissions = opened.options.submissions != m_session.options().submissions;
    return opened.interactions && newSubmissions && opened.tables.mapping && opened.tables.mapping == before.mapping &&
           !mappingFits(opened.interactions->data->ledger);
}

bool Opening::remembersFiles() const
{
    const PipelineOptions& options = m_session.options();
    const auto ofSample = [this](const auto& file) { return m_sample.owns(file); };
    return std::none_of(options.submissions.begin(), options.submissions.end(), ofSample) &&
           !ofSample(options.buMapping) && !namesOfFiles(options).isEmpty();
}

void Opening::takeOver(const LoadRequest& request, const Opened& files)
{
    const bool sampleMapping = m_sample.owns(m_session.options().buMapping) && !files.tables.mapping;
    const bool otherSubmissions = files.tables.submissions != m_session.study().tables.submissions;
    m_session.setDataOptions(files.options);
    Q_EMIT m_session.news().outdated();
    if (sampleMapping && remembersFiles())
        tellMappingIsDropped(filesText(files.options.submissions));
    m_session.workspace().setTables(files.tables, files.interactions);
    if (otherSubmissions)
        Q_EMIT submissionsReplaced();
    if (remembersFiles()) {
        m_settings.addRecentFiles(namesOfFiles(files.options));
        Q_EMIT m_session.news().recentFilesChanged(m_settings.recentFiles());
    }
    if (!request.addsSubmissions) // else one stays where they were wanted
        Q_EMIT m_session.intents().showPage(QStringLiteral("data"));
    Q_EMIT opened(files);
    Q_EMIT m_session.news().loaded();
    if (request.thenAskForMapping)
        Q_EMIT m_session.intents().openMapping();
    else if (request.thenTrain)
        Q_EMIT m_session.intents().train();
}

/// Files of the user's may be named like those of the sample, so nothing else on screen tells.
void Opening::tellMappingIsDropped(const QString& files)
{
    Q_EMIT m_session.news().told(
        {.tone = Message::Tone::Information,
         .what = tr("The sample's BU mapping was closed: it does not belong to %1.").arg(files),
         .where = {},
         .hint = tr("Without one, no page has a business unit."),
         .action = tr("Open BU mapping..."),
         .onAction = [this] { Q_EMIT m_session.intents().openMapping(); }});
}

void Opening::takeOverWithoutMapping(const LoadRequest& request, const Opened& opened)
{
    OpenContext context = openContext();
    context.tables = {.submissions = opened.tables.submissions, .mapping = nullptr, .summary = nullptr};
    start(request, {.files = {}, .options = opened.options, .joinFromBefore = true, .keepMapping = false}, context);
}

void Opening::leave()
{
    Q_EMIT m_session.news().previewed(nullptr);
}

void Opening::closeMapping()
{
    const Job::Stake stake = m_session.job().stake();
    if (stake.what.isEmpty())
        return closeMappingAtOnce();
    Q_EMIT stopNeeded({.title = tr("Go on without the BU mapping"),
                       .question = tr("%1 Stop it and go on without the BU mapping?").arg(stake.what),
                       .stop = tr("Stop and go on"),
                       .keep = stake.keep,
                       .goOn = [this] { closeMappingAtOnce(); }});
}

void Opening::closeMappingAtOnce()
{
    takeOverWithoutMapping({}, {m_session.options(), m_session.study().tables, nullptr});
}

void Opening::removeRecent(const QStringList& files)
{
    m_settings.removeRecentFiles(files);
    Q_EMIT m_session.news().recentFilesChanged(m_settings.recentFiles());
}

void Opening::forgetRecent()
{
    m_settings.clearRecentFiles();
    Q_EMIT m_session.news().recentFilesChanged({});
}

} // namespace leadlight
