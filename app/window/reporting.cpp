// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/reporting.h"

#include "app/session/settings.h"
#include "app/session/variant_options.h"
#include "model/exports/output_file.h"
#include "model/exports/report/painter.h"
#include "model/exports/report/report_definition.h"
#include "model/store/since_session.h"
#include "views/dialogs/report/report_dialog.h"
#include "views/frame/main_window.h"
#include "views/frame/shown_text.h"
#include "views/language.h"
#include "views/widgets/open_files.h"
#include "views/words.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <tuple>

namespace leadlight {

namespace {

constexpr QLatin1String folderKey("report-folder");
constexpr QLatin1String choicesGroup("report/"); // each choice by its name

Words fileWords()
{
    return {.say = wordsUtf8, .language = spokenLanguage().toStdString()};
}

} // namespace

Reporting::Reporting(Session& session, MainWindow& window, Settings& settings)
    : m_session(session)
    , m_window(window)
    , m_settings(settings)
{
    connect(&session.intents(), &Intents::makeReport, this, &Reporting::open);
    connect(&session.news(), &News::sessionChanged, this,
            [this](const SessionState& state) { m_sessionFile = state.file; });
    connect(&session.job(), &Job::progressed, this, [this](double fraction, const QString& stage) {
        if (m_dialog)
            m_dialog->showProgress(fraction, stage);
    });
}

Reporting::~Reporting() = default;

QString Reporting::proposedFolder() const
{
    QString last = m_settings.text(QString(folderKey));
    if (!last.isEmpty())
        return last;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(tr("Leadlight report"));
}

/// What cannot be read is of another version: the default holds.
ReportChoices Reporting::lastChoices() const
{
    ReportChoices choices;
    const auto look = [this](const QString& key) { return m_settings.value(choicesGroup % key); };
    std::ignore = readOptions(choices, VariantSource(look));
    return choices;
}

/// What the session file holds where its data are others than these, else the delivery before.
EarlierState Reporting::earlierState() const
{
    const auto file = QFileInfo(m_sessionFile).filesystemAbsoluteFilePath();
    return [figures = m_figures, isSaved = !m_sessionFile.isEmpty(), file,
            cache = m_settings.rowCache()](const Progress& progress) -> Result<std::shared_ptr<const Since>> {
        const Analysis& analysis = *figures->analysis;
        if (isSaved) {
            auto since = sinceSessionFile({.file = file, .cache = cache}, analysis, figures->scorecard.get(), progress);
            if (!since || *since)
                return since;
        }
        return sinceEarlierDelivery(*analysis.model->interactions, progress);
    };
}

void Reporting::open()
{
    const Study shown = studyOfResults(m_session.study());
    if (!shown.analysis || m_dialog)
        return;
    m_figures = std::make_shared<const ReportFigures>(
        ReportFigures{.analysis = shown.analysis, .scorecard = shown.scorecard, .curve = shown.learningCurve});
    const QString about =
        shownText(shownResults(m_session.study(), m_session.options().model), {}, QDate::currentDate());
    const auto kept = reportDefinition(m_session.reportDefinition());
    const QString folder = kept && !kept->folder.empty() ? QString::fromStdString(kept->folder) : proposedFolder();
    m_dialog =
        new ReportDialog(*m_figures, about, kept ? kept->choices : lastChoices(), folder, fileWords(), &m_window);
    if (kept)
        m_dialog->setTitles(kept->titles);
    m_dialog->setEarlierState(earlierState());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog.data(), &ReportDialog::writeRequested, this, &Reporting::write);
    connect(m_dialog.data(), &ReportDialog::keyFileRequested, this, &Reporting::writeKeys);
    connect(m_dialog.data(), &ReportDialog::cancelRequested, &m_session.job(), &Job::cancel);
    connect(m_dialog.data(), &ReportDialog::finished, this, &Reporting::remember);
    m_dialog->open();
}

void Reporting::remember()
{
    VariantSink sink;
    writeOptions(m_dialog->choices(), sink);
    for (auto it = sink.values().cbegin(); it != sink.values().cend(); ++it)
        m_settings.setValue(choicesGroup % it.key(), it.value());
    m_settings.setText(QString(folderKey), m_dialog->folder());
    if (!m_session.reportDefinition().empty())
        keepDefinition();
}

/// What the dialog does not ask for (paper, locale of CSV) stays.
void Reporting::keepDefinition()
{
    const ReportOptions options = m_dialog->options();
    ReportDefinition definition = reportDefinition(m_session.reportDefinition()).value_or(ReportDefinition());
    definition.choices = m_dialog->choices();
    definition.titles = options.titles;
    definition.folder = m_dialog->folder().toStdString();
    if (!options.update.empty())
        definition.update = QString::fromStdU16String(options.update.u16string()).toStdString();
    definition.compares = m_figures->scorecard != nullptr;
    m_session.setReportDefinition(jsonOf(definition));
}

void Reporting::write()
{
    if (m_session.job().isRunning())
        return m_dialog->showFailed(tr("%1: wait until that has ended.").arg(m_session.job().inWords()));
    remember();
    keepDefinition();
    ReportOptions options = m_dialog->options();
    options.inputs = filesOf(m_session.study());
    options.created = reportTime();
    const auto figures = std::make_shared<const ReportFigures>(m_dialog->figures());
    const auto work = [figures, options](const Progress& progress) {
        ReportOptions painted = options;
        addPainter(painted, progress);
        return writeReport(*figures, painted, progress);
    };
    const auto done = [this](const Result<ReportDone>& outcome) {
        if (!m_dialog)
            return;
        if (!outcome && outcome.error().kind == ErrorKind::Cancelled)
            return m_dialog->showFailed(tr("Stopped. No file is half written; what was there before is whole."));
        if (!outcome)
            return m_dialog->showFailed(words(outcome.error().phrase()));
        m_dialog->showWritten(*outcome);
        Q_EMIT m_session.news().noted(tr("Written: the report in %1").arg(shownName(m_dialog->target())));
    };
    m_session.job().start(tr("Writing the report"), work, done, {tr("A report is being written."), tr("Keep writing")});
}

void Reporting::writeKeys(const QString& path)
{
    if (m_session.job().isRunning())
        return m_dialog->showFailed(tr("%1: wait until that has ended.").arg(m_session.job().inWords()));
    ReportOptions options;
    options.pseudonymFile = std::filesystem::path(path.toStdU16String());
    if (const Status good = checkOutput(options.pseudonymFile, filesOf(m_session.study())); !good)
        return m_dialog->showFailed(words(good.error().phrase()));
    const auto work = [figures = m_figures, options](const Progress& progress) {
        return writePseudonymFile(figures->analysis->data(), options, progress);
    };
    const auto done = [this, path](const Status& outcome) {
        if (!m_dialog)
            return;
        if (!outcome)
            return m_dialog->showFailed(words(outcome.error().phrase()));
        m_dialog->showKeysWritten(path);
    };
    m_session.job().start(tr("Writing the key file"), work, done);
}

} // namespace leadlight
