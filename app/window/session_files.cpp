// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session_files.h"

#include "app/session/run_recorder.h"
#include "app/session/settings.h"
#include "app/window/opening.h"
#include "model/store/kept_hashes.h"
#include "views/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace leadlight {

namespace {

const QString suffix = QStringLiteral(".leadlight");

std::filesystem::path pathOf(const QString& file)
{
    return QFileInfo(file).filesystemAbsoluteFilePath();
}

/// "October 2.leadlight": a name beside the file that nothing has yet.
QString freeName(const QString& file)
{
    const QFileInfo info(file);
    for (int number = 2;; ++number) {
        QString name =
            info.dir().filePath(QStringLiteral("%1 %2%3").arg(info.completeBaseName()).arg(number).arg(suffix));
        if (!QFileInfo::exists(name))
            return name;
    }
}

QString withSuffix(const QString& file)
{
    return file.endsWith(suffix, Qt::CaseInsensitive) ? file : QString(file + suffix);
}

} // namespace

SessionFiles::SessionFiles(Session& session, Settings& settings, QWidget& window, const Opening& opening)
    : m_session(session)
    , m_settings(settings)
    , m_window(window)
    , m_opening(opening)
    , m_journal(settings.dataFolder())
    , m_hashes(std::make_shared<KeptHashes>())
{
    connect(&m_journal, &SessionJournal::due, this, &SessionFiles::keep);
    listen();
    Q_EMIT session.news().recentSessionsChanged(settings.recentSessions());
}

SessionFiles::~SessionFiles() = default;

void SessionFiles::listen()
{
    const Intents* intents = &m_session.intents();
    const News* news = &m_session.news();
    connect(intents, &Intents::newSession, this, [this] { ask([this] { startNew(); }); });
    connect(intents, &Intents::openSession, this, &SessionFiles::open);
    connect(intents, &Intents::saveSession, this, &SessionFiles::save);
    connect(intents, &Intents::saveSessionAs, this, &SessionFiles::saveAs);
    connect(intents, &Intents::revertSession, this, &SessionFiles::revert);
    connect(intents, &Intents::removeRecentSession, this, [this](const QString& file) {
        m_settings.removeRecentSession(file);
        Q_EMIT m_session.news().recentSessionsChanged(m_settings.recentSessions());
    });
    connect(intents, &Intents::editComparison, this, &SessionFiles::touch);
    connect(news, &News::studyChanged, this, &SessionFiles::noteStudy);
    connect(news, &News::modelChoicesChanged, this, &SessionFiles::touch);
    connect(news, &News::evidenceChanged, this, &SessionFiles::touch);
    connect(news, &News::rulesChanged, this, &SessionFiles::touch);
    connect(news, &News::searchChanged, this, &SessionFiles::touch);
    connect(news, &News::changesChanged, this, &SessionFiles::touch);
    connect(news, &News::reportDefined, this, &SessionFiles::touch);
    connect(news, &News::notesChanged, this, [this] {
        touch();
        planToKeep();
    });
    connect(&m_session.context().cohorts, &Cohorts::changed, this, [this] {
        touch();
        planToKeep();
    });
}

void SessionFiles::setRecorder(RunRecorder& recorder)
{
    m_recorder = &recorder;
    connect(&recorder, &RunRecorder::changed, this, [this](const RunList& runs) { m_runs = runs; });
}

void SessionFiles::touch()
{
    if (m_taking)
        return;
    ++m_change;
    m_state.modified = true;
    show();
}

void SessionFiles::planToKeep()
{
    if (!m_taking)
        m_journal.plan();
}

void SessionFiles::noteStudy(const Study& study)
{
    m_state.open = study.tables.submissions || study.tables.mapping || !m_state.file.isEmpty();
    const bool costTime =
        study.analysis != m_analysis || study.scorecard != m_scorecard || study.learningCurve != m_curve;
    m_analysis = study.analysis;
    m_scorecard = study.scorecard;
    m_curve = study.learningCurve;
    touch();
    if (costTime)
        planToKeep();
}

QString SessionFiles::name() const
{
    return QFileInfo(m_state.file).completeBaseName();
}

void SessionFiles::show()
{
    QString title = QStringLiteral("Leadlight");
    if (!m_state.file.isEmpty() && m_state.readOnly)
        title = tr("%1[*] (read-only) – Leadlight").arg(shownName(name()));
    else if (!m_state.file.isEmpty())
        title = tr("%1[*] – Leadlight").arg(shownName(name()));
    m_window.setWindowTitle(title);
    m_window.setWindowModified(!m_state.file.isEmpty() && m_state.modified);
    Q_EMIT m_session.news().sessionChanged(m_state);
}

/// Work that was never saved is asked about where it cost time, or was written down.
bool SessionFiles::loses() const
{
    const bool costTime = m_session.study().analysis || !m_session.notes().isEmpty();
    return m_state.file.isEmpty() ? costTime && m_opening.remembersFiles() : m_state.modified;
}

/// Before what would lose changes: saves them, lets them go, or leaves all as it is.
void SessionFiles::ask(const std::function<void()>& goOn)
{
    if (!loses())
        return goOn();
    const QString what = m_state.file.isEmpty() ? tr("Save this work as a session?")
                                                : tr("Save the changes to %1?").arg(shownName(name()));
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Save changes?"), what, QMessageBox::NoButton, &m_window);
    box->setInformativeText(
        tr("What was trained, measured, chosen and noted since is lost without it. The exports stay "
           "as they are."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("saveChanges"));
    auto* save = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    auto* drop = box->addButton(tr("Do not save"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(save);
    connect(box, &QMessageBox::buttonClicked, this, [=, this](const QAbstractButton* button) {
        if (button == drop)
            return goOn();
        if (button != save)
            return;
        m_afterSaving = goOn;
        this->save();
    });
    box->open();
}

bool SessionFiles::mayClose()
{
    if (m_closing || !loses())
        return true;
    ask([this] {
        m_closing = true;
        m_window.close();
    });
    return false;
}

void SessionFiles::askWhich()
{
    auto* dialog = new QFileDialog(&m_window, tr("Open a session"), m_settings.text(QStringLiteral("sessionFolder")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Sessions (*.leadlight)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SessionFiles::open);
    dialog->open();
}

void SessionFiles::open(const QString& file)
{
    if (file.isEmpty())
        return askWhich();
    ask([this, file] { load({.file = pathOf(file)}, file); });
}

void SessionFiles::save()
{
    if (m_state.file.isEmpty() || m_state.readOnly)
        return saveAs();
    write(m_state.file, m_data);
}

void SessionFiles::saveAs()
{
    const QString reference = tr("Session, the exports stay where they are (*.leadlight)");
    const QString rows = tr("Session with its data, for a colleague (*.leadlight)");
    const QString hidden = tr("Copy with its data and pseudonyms in the place of ids (*.leadlight)");
    QStringList kinds{reference, rows};
    // A copy keeps no changes that would be lost otherwise. Of pseudonyms there is no other copy than they are.
    if (!m_afterSaving && m_session.study().tables.submissions && m_data != SessionData::Pseudonyms)
        kinds << hidden;
    auto* dialog = new QFileDialog(&m_window, tr("Save the session"), m_settings.text(QStringLiteral("sessionFolder")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(kinds);
    dialog->selectNameFilter(m_data == SessionData::Reference ? reference : rows);
    dialog->setDefaultSuffix(suffix.mid(1));
    if (!m_state.file.isEmpty())
        dialog->selectFile(freeName(m_state.file));
    connect(dialog, &QFileDialog::fileSelected, this, [=, this](const QString& chosen) {
        const QString file = withSuffix(chosen);
        if (isAnothers(file)) {
            m_afterSaving = {};
            return tell(tr("%1 was not written: a window of Leadlight has it open.")
                            .arg(shownName(QFileInfo(file).completeBaseName())),
                        tr("Choose another name."));
        }
        if (dialog->selectedNameFilter() == hidden)
            return writeCopy(file);
        const bool withRows = dialog->selectedNameFilter() == rows;
        // Of pseudonyms there are no ids to go back to.
        const SessionData data = m_data == SessionData::Pseudonyms ? m_data
                                 : withRows                        ? SessionData::Rows
                                                                   : SessionData::Reference;
        write(file, data);
    });
    connect(dialog, &QFileDialog::rejected, this, [this] { m_afterSaving = {}; });
    dialog->open();
}

/// Of this window is the session that it has to write, and no other.
bool SessionFiles::isAnothers(const QString& file) const
{
    const bool own = !m_state.readOnly && !m_state.file.isEmpty() && QFileInfo(file) == QFileInfo(m_state.file);
    return !own && SessionJournal::isHeld(file);
}

void SessionFiles::write(const QString& file, SessionData data)
{
    m_settings.setText(QStringLiteral("sessionFolder"), QFileInfo(file).absolutePath());
    SessionContent content = savedWork(m_session, m_runs);
    const RecentSession recent = recentOf(QFileInfo(file).absoluteFilePath(), content);
    m_writer.write({.file = pathOf(file),
                    .content = std::move(content),
                    .saving = {.data = data, .cache = m_settings.rowCache(), .hashes = m_hashes}},
                   [this, file, recent, data, change = m_change](const Status& status) {
                       if (status)
                           m_data = data; // else the session goes on as it was
                       finishWriting(file, recent, change, status);
                   });
}

void SessionFiles::finishWriting(const QString& file, const RecentSession& recent, int change, const Status& status)
{
    const auto goOn = std::exchange(m_afterSaving, {});
    if (!status)
        return m_session.report(status.error());
    m_journal.remove();
    if (m_state.file != file || m_state.readOnly)
        setFile(file);
    m_state.modified = m_change != change;
    m_settings.addRecentSession(recent);
    rememberPage();
    Q_EMIT m_session.news().recentSessionsChanged(m_settings.recentSessions());
    Q_EMIT m_session.news().noted(tr("%1 is saved.").arg(shownName(name())));
    show();
    Q_EMIT saved();
    if (goOn)
        goOn();
}

void SessionFiles::startNew()
{
    rememberPage();
    m_session.job().abandon();
    m_journal.remove();
    m_taking = true;
    Q_EMIT m_session.news().outdated();
    LoadedWork nothing;
    nothing.opened.content.options.model = m_session.options().model;
    nothing.opened.content.options.evidence = m_session.options().evidence;
    takeOver(m_session, nothing);
    m_taking = false;
    m_data = SessionData::Reference;
    setFile({});
    m_state.modified = false;
    m_state.open = false;
    show();
    offerJournal(); // of a program that is gone: else it would be written over
    Q_EMIT m_session.intents().showPage(QStringLiteral("data")); // where to begin stands there
}

void SessionFiles::revert()
{
    if (m_state.file.isEmpty())
        return;
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, tr("Revert"),
                        tr("Go back to %1 as it was saved? What was changed since is lost.").arg(shownName(name())),
                        QMessageBox::NoButton, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("revertSession"));
    const auto* go = box->addButton(tr("Go back"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, go](const QAbstractButton* button) {
        if (button != go)
            return;
        m_journal.remove();
        load({.file = pathOf(m_state.file)}, m_state.file);
    });
    box->open();
}

void SessionFiles::waitForWriting()
{
    m_writer.wait();
    m_journal.wait();
}

} // namespace leadlight
