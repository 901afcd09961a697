// SPDX-License-Identifier: GPL-3.0-or-later
// The places where windows keep work that was not saved: one window each, none is lost.
#include "app/window/session_journal.h"
#include "tests/support/hostile_disk.h"
#include "tests/support/session_work.h"

#include <QDir>
#include <QSignalSpy>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

using Holder = SessionJournal::Holder;

void keep(SessionJournal& journal, const Work& work, bool wanted = true)
{
    journal.keep(
        work.content, {}, [wanted] { return wanted; }, [](const Error& error) { QFAIL(error.text().c_str()); });
    journal.wait();
    QCoreApplication::processEvents();
}

} // namespace

class TestSessionJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Each window without a file has its own place, and what a killed one has left is offered by the next.
    void everyWindowHasAPlace()
    {
        const Work work;
        const QTemporaryDir home;
        SessionJournal first(home.path());
        auto second = std::make_unique<SessionJournal>(home.path());
        QCOMPARE(first.path(), home.filePath(QStringLiteral("unsaved.leadlight")));
        QCOMPARE(second->path(), home.filePath(QStringLiteral("unsaved-2.leadlight")));
        QVERIFY(first.holder() == Holder::This && second->holder() == Holder::This);
        keep(first, work);
        keep(*second, work);
        QVERIFY(QFile::exists(first.path()) && QFile::exists(second->path()));
        const QString place = second->path();
        QVERIFY(QFile::copy(place, home.filePath(QStringLiteral("copy"))));
        second.reset();
        QVERIFY(!QFile::exists(place)); // it came to its end
        QVERIFY(
            QFile::rename(home.filePath(QStringLiteral("copy")), home.filePath(QStringLiteral("unsaved-3.leadlight"))));
        const SessionJournal next(home.path());
        QCOMPARE(next.path(), home.filePath(QStringLiteral("unsaved-3.leadlight")));
        QVERIFY(sessionHead(next.path().toStdString()));
    }

    void oneWindowWritesASession()
    {
        const Work work;
        const QTemporaryDir home;
        const QString file = QString::fromStdString(work.session.string());
        SessionJournal first(home.path());
        first.setFile(file);
        QCOMPARE(first.path(), QString::fromStdString(journalOf(work.session).string()));
        SessionJournal second(home.path());
        second.setFile(file);
        QVERIFY(second.holder() == Holder::Another);
        QVERIFY(second.path().isEmpty());
        keep(first, work);
        second.remove(); // is not its own
        QVERIFY(QFile::exists(first.path()));
        first.setFile({});
        second.setFile(file);
        QVERIFY(second.holder() == Holder::This);
    }

    /// What a newer version has kept is neither written over nor removed.
    void whatANewerVersionKeptStays()
    {
        const Work work;
        const QTemporaryDir home;
        const QString kept = home.filePath(QStringLiteral("unsaved.leadlight"));
        QVERIFY(saveSession(kept.toStdString(), work.content, {}, {}));
        changeBySql(kept.toStdString(), "PRAGMA user_version = 2");
        const QByteArray before = read(kept.toStdString());
        {
            SessionJournal journal(home.path());
            QCOMPARE(journal.path(), home.filePath(QStringLiteral("unsaved-2.leadlight")));
            QVERIFY(!journal.isNewer());
            keep(journal, work);
            // Beside a session likewise, where there is no other place.
            QVERIFY(QFile::copy(kept, QString::fromStdString(journalOf(work.session).string())));
            journal.setFile(QString::fromStdString(work.session.string()));
            QVERIFY(journal.holder() == Holder::This && journal.isNewer() && journal.path().isEmpty());
            keep(journal, work);
            journal.remove();
        }
        QCOMPARE(read(kept.toStdString()), before);
        QCOMPARE(read(journalOf(work.session)), before);
    }

    void whatIsNotWantedAnyMoreGoes()
    {
        const Work work;
        const QTemporaryDir home;
        SessionJournal journal(home.path());
        keep(journal, work);
        QVERIFY(QFile::exists(journal.path()));
        keep(journal, work, false);
        QVERIFY(!QFile::exists(journal.path()));
    }

    /// At once the first time, then not before the pause is over.
    void isDueAfterThePause()
    {
        const Work work;
        const QTemporaryDir home;
        SessionJournal journal(home.path());
        QSignalSpy due(&journal, &SessionJournal::due);
        journal.plan();
        journal.plan();
        QVERIFY(due.wait(10000));
        QCOMPARE(due.count(), 1);
        keep(journal, work);
        journal.setPause(3600 * 1000);
        journal.plan();
        QCoreApplication::processEvents();
        QCOMPARE(due.count(), 1);
    }

    void onAReadOnlyDiskNobodyHasIt()
    {
        SmallDisk disk(QStringLiteral("1m"));
        if (!disk.works() || !disk.makeReadOnly())
            QSKIP("a disk of its own can only be mounted by root");
        const QTemporaryDir home;
        SessionJournal journal(home.path());
        journal.setFile(QDir(disk.path()).filePath(QStringLiteral("a.leadlight")));
        QVERIFY(journal.holder() == Holder::Nobody);
        QVERIFY(journal.path().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSessionJournal)
#include "test_session_journal.moc"
