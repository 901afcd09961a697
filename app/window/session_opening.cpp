// SPDX-License-Identifier: GPL-3.0-or-later
// SessionFiles: opening a session, and what of it was kept meanwhile.
#include "app/window/session_files.h"

#include "app/session/run_recorder.h"
#include "app/session/settings.h"
#include "app/window/opening.h"
#include "views/words.h"

#include <QFileDialog>
#include <QFileInfo>

namespace leadlight {

namespace {

QString textOf(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

} // namespace

void SessionFiles::load(const SessionOpening& opening, const QString& file)
{
    const Job::Stake stake = m_session.job().stake();
    if (stake.what.isEmpty())
        return loadAtOnce(opening, file);
    const QString name = shownName(QFileInfo(file).fileName());
    Q_EMIT stopNeeded({.title = tr("Open"),
                       .question = tr("%1 Stop it and open %2?").arg(stake.what, name),
                       .stop = tr("Stop and open"),
                       .keep = stake.keep,
                       .goOn = [this, opening, file] { loadAtOnce(opening, file); }});
}

void SessionFiles::loadAtOnce(const SessionOpening& opening, const QString& file)
{
    SessionOpening whole = opening;
    whole.cache = m_settings.rowCache();
    const auto work = [whole](const Progress& progress) { return loadWork(whole, progress); };
    m_session.job().start(tr("Opening the session"), work, [this, opening, file](const Result<LoadedWork>& outcome) {
        finishLoading(opening, file, outcome);
    });
}

void SessionFiles::finishLoading(const SessionOpening& opening, const QString& file, const Result<LoadedWork>& outcome)
{
    if (!outcome)
        return m_session.report(outcome.error());
    if (!outcome->missing.empty())
        return askWhere(opening, file, outcome->missing.front());
    const bool fromJournal = opening.file != std::filesystem::path(QFileInfo(file).filesystemAbsoluteFilePath());
    if (!fromJournal)
        m_journal.remove(); // of the work of before
    take(file, *outcome);
    if (fromJournal)
        touch();
    else
        offerJournal();
}

void SessionFiles::askWhere(const SessionOpening& opening, const QString& file, const SessionSource& missing)
{
    const QString name = textOf(missing.path.filename());
    auto* dialog = new QFileDialog(&m_window, tr("Where is %1?").arg(shownName(name)), QFileInfo(file).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, opening, file, missing](const QString& found) {
        SessionOpening again = opening;
        again.moved[missing.path] = QFileInfo(found).filesystemAbsoluteFilePath();
        load(again, file);
    });
    dialog->open();
}

void SessionFiles::take(const QString& file, const LoadedWork& work)
{
    const SessionContent& content = work.opened.content;
    rememberPage(); // of the session that was open
    m_taking = true;
    if (m_recorder != nullptr)
        m_recorder->adopt(content.study, content.runs);
    Q_EMIT m_session.news().outdated();
    takeOver(m_session, work);
    m_taking = false;
    m_data = work.opened.head.data;
    setFile(file);
    m_state.modified = false;
    m_state.open = true;
    if (m_state.file.isEmpty())
        m_state.modified = true;
    else
        m_settings.addRecentSession(recentOf(QFileInfo(file).absoluteFilePath(), content));
    Q_EMIT m_session.news().recentSessionsChanged(m_settings.recentSessions());
    show();
    for (const Phrase& remark : work.opened.remarks)
        tell(words(remark), {});
    if (m_state.readOnly)
        sayReadOnly();
    Q_EMIT m_session.intents().showPage(pageOf(content.study));
    Q_EMIT m_session.news().loaded();
}

void SessionFiles::sayReadOnly()
{
    const bool elsewhere = m_journal.holder() == SessionJournal::Holder::Another;
    const QString why =
        m_state.newer ? tr("%1 is open read-only: a newer version of Leadlight has saved it, and this one would lose "
                           "what it does not know.")
        : elsewhere   ? tr("%1 is open read-only: another window of Leadlight has it open.")
                      : tr("%1 is open read-only: it may not be written where it is.");
    tell(why.arg(shownName(name())), tr("Save it under another name to keep changes."), tr("Save as..."),
         [this] { saveAs(); });
}

/// Where one left it. With results one does not begin at the data again.
QString SessionFiles::pageOf(const Study& study) const
{
    QString data = QStringLiteral("data");
    if (!study.analysis)
        return data;
    const QString last =
        m_state.file.isEmpty() ? QString() : m_settings.sessionPage(QFileInfo(m_state.file).absoluteFilePath());
    return last.isEmpty() || last == data || last == QStringLiteral("start") ? QStringLiteral("recommendations") : last;
}

void SessionFiles::rememberPage()
{
    if (!m_state.file.isEmpty() && m_pageShown)
        m_settings.setSessionPage(QFileInfo(m_state.file).absoluteFilePath(), m_pageShown());
}

void SessionFiles::tell(const QString& what, const QString& hint, const QString& action,
                        const std::function<void()>& onAction)
{
    Q_EMIT m_session.news().told({.tone = Message::Tone::Warning,
                                  .what = what,
                                  .where = {},
                                  .hint = hint,
                                  .action = action,
                                  .onAction = onAction});
}

/// Beside a session of a newer version nothing is put: what is kept meanwhile stands with work that has no file.
void SessionFiles::setFile(const QString& file)
{
    const QFileInfo info(file);
    m_state.file = file;
    m_state.newer = !file.isEmpty() && isNewerSession(info.filesystemAbsoluteFilePath());
    m_journal.setFile(keptFile());
    m_state.readOnly = !file.isEmpty() && (m_state.newer || m_journal.holder() != SessionJournal::Holder::This ||
                                           (info.exists() && !info.isWritable()));
}

/// Whose journal is this window's.
QString SessionFiles::keptFile() const
{
    return m_state.newer ? QString() : m_state.file;
}

/// Of the sample there is nothing to keep: its files are copies that go with the window. Neither is there of exports
/// that were only opened.
void SessionFiles::keep()
{
    const Study& study = m_session.study();
    const bool costTime = study.analysis || study.before || study.scorecard || study.learningCurve ||
                          !m_session.context().cohorts.all().empty() || !m_session.notes().isEmpty();
    if ((m_state.file.isEmpty() && !costTime) || !m_state.modified || !study.interactions ||
        !m_opening.remembersFiles())
        return;
    m_journal.keep(
        savedWork(m_session, m_runs), {.data = m_data, .hashes = m_hashes}, [this] { return m_state.modified; },
        [this](const Error& error) { m_session.report(error); });
}

void SessionFiles::offerJournal()
{
    if (m_journal.isNewer() && !keptFile().isEmpty())
        return tell(tr("A newer version of Leadlight has kept changes to %1, which are left as they are.")
                        .arg(shownName(name())),
                    tr("Open it there to restore them. What is changed here is not kept before it is saved."));
    const QString file = m_journal.path();
    if (file.isEmpty() || !QFileInfo::exists(file))
        return;
    const auto head = sessionHead(QFileInfo(file).filesystemAbsoluteFilePath());
    if (!head)
        return tell(tr("Leadlight was not closed properly the last time, and what it had kept of %1 is damaged.")
                        .arg(shownName(name())),
                    tr("The session is as it was saved."));
    const QString kept = QString::fromStdString(head->savedAt);
    tell(keptFile().isEmpty()
             ? tr("Leadlight was not closed properly the last time. The work of then was kept at %1.").arg(kept)
             : tr("Leadlight was not closed properly the last time. Changes to %1 were kept at %2.")
                   .arg(shownName(name()), kept),
         tr("What you do not restore is lost with the next change or when the window is closed."), tr("Restore it"),
         [this, file] { load({.file = QFileInfo(file).filesystemAbsoluteFilePath()}, keptFile()); });
}

void SessionFiles::offerUnsaved()
{
    if (m_state.file.isEmpty())
        offerJournal();
}

} // namespace leadlight
