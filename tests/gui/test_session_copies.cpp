// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that are not the window's own to go on with, in the real window: one that a newer version has saved, and a
// copy with pseudonyms.
#include "model/stages/analysis.h"
#include "tests/support/session_desk.h"

using namespace leadlight;
using namespace leadlight::testing;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Copier : Desk
{
    using Desk::Desk;

    /// Opens the dialog and chooses the third kind, a copy with pseudonyms.
    void chooseCopy() const
    {
        choose(QStringLiteral("Save session as..."));
        QFileDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = window.findChild<QFileDialog*>()) != nullptr);
        QCOMPARE(dialog->nameFilters().size(), 3);
        QVERIFY(dialog->nameFilters().at(2).contains(QStringLiteral("pseudonyms")));
        dialog->selectNameFilter(dialog->nameFilters().at(2));
    }
    void copyAs(const QString& file) const
    {
        QSignalSpy copied(&sessions(), &SessionFiles::copied);
        chooseCopy();
        answerFileDialog(window, file);
        QVERIFY(copied.count() > 0 || copied.wait(20000));
    }
};

} // namespace

class TestSessionCopies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8()); // the secret of the pseudonyms
    }

    /// For a colleague; the window stays at its own file, with its changes and its ids.
    void aCopyHasPseudonyms()
    {
        const QTemporaryDir files;
        Copier f(files);
        f.work();
        f.saveAs(f.path("a.leadlight"));
        const QByteArray saved = contentOf(f.path("a.leadlight"));
        Q_EMIT f.session.intents().editNotes(QStringLiteral("Asked for by the field team."));
        QVERIFY(f.window.isWindowModified());
        f.copyAs(f.path("copy.leadlight"));
        QCOMPARE(f.sessions().state().file, f.path("a.leadlight"));
        QVERIFY(f.window.windowTitle().startsWith(QStringLiteral("a[*]")) && f.window.isWindowModified());
        QCOMPARE(contentOf(f.path("a.leadlight")), saved);
        const QString said = f.messages().join(QLatin1Char(' '));
        QVERIFY2(said.contains(QStringLiteral("A copy with pseudonyms was written")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("copy.leadlight")), qPrintable(said));
        QVERIFY(!contentOf(f.path("copy.leadlight")).contains("visitor-1"));
        f.saveByKey(); // goes on as a session by reference
        const auto own = sessionHead(f.path("a.leadlight").toStdString());
        QVERIFY(own && own->data == SessionData::Reference);
        // In the place of the session itself it is not put.
        const QByteArray before = contentOf(f.path("a.leadlight"));
        f.chooseCopy();
        f.window.findChild<QFileDialog*>()->setOption(QFileDialog::DontConfirmOverwrite);
        answerFileDialog(f.window, f.path("a.leadlight"));
        QVERIFY(f.messages().join(QLatin1Char(' ')).contains(QStringLiteral("No copy was written")));
        f.sessions().waitForWriting();
        QCOMPARE(contentOf(f.path("a.leadlight")), before);

        const Study lists = f.session.study();
        Desk colleague(files);
        colleague.open(colleague.path("copy.leadlight"));
        QCOMPARE(colleague.session.notes(), QStringLiteral("Asked for by the field team."));
        const Study& theirs = colleague.session.study();
        QVERIFY(theirs.analysis && theirs.analysis->recommendations.page == lists.analysis->recommendations.page);
        QVERIFY(theirs.analysis->recommendations.score == lists.analysis->recommendations.score);
    }

    /// Work that would be lost is saved, not copied.
    void whatWouldBeLostIsNotCopied()
    {
        const QTemporaryDir files;
        Copier f(files);
        f.work();
        QVERIFY(!f.window.close());
        f.answer("saveChanges", QStringLiteral("Save"));
        QFileDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = f.window.findChild<QFileDialog*>()) != nullptr);
        QCOMPARE(dialog->nameFilters().size(), 2);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(f.window.findChild<QFileDialog*>() == nullptr);
        QVERIFY(f.window.isVisible());
        f.chooseCopy();
        QTest::keyClick(f.window.findChild<QFileDialog*>(), Qt::Key_Escape);
        QTRY_VERIFY(f.window.findChild<QFileDialog*>() == nullptr);
    }

    /// Read-only is the other window's file by its own name, too.
    void aSessionOfAnotherWindowIsNotReplaced()
    {
        const QTemporaryDir files;
        Desk f(files);
        f.work();
        f.saveAs(f.path("a.leadlight"));
        const QByteArray saved = contentOf(f.path("a.leadlight"));
        Desk second(files);
        second.open(second.path("a.leadlight"));
        second.changeWeights();
        second.choose(QStringLiteral("Save session as..."));
        QFileDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = second.window.findChild<QFileDialog*>()) != nullptr);
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        answerFileDialog(second.window, second.path("a.leadlight"));
        QVERIFY(second.messages().join(QLatin1Char(' ')).contains(QStringLiteral("a was not written")));
        second.sessions().waitForWriting();
        QCOMPARE(contentOf(f.path("a.leadlight")), saved);
        QVERIFY(second.sessions().state().readOnly && second.sessions().state().modified);
    }

    /// Opened with what is understood, said to be newer, and only saved under another name.
    void aNewerSessionIsOnlyRead()
    {
        const QTemporaryDir files;
        {
            Desk f(files);
            f.work();
            f.saveAs(f.path("a.leadlight"));
        }
        Desk f(files);
        QByteArray bytes = contentOf(f.path("a.leadlight"));
        constexpr qsizetype lastOfVersion = 63; // of SQLite's user_version, big-endian
        QCOMPARE(bytes.at(lastOfVersion), '\1');
        bytes[lastOfVersion] = '\2';
        f.put(QStringLiteral("a.leadlight"), bytes);
        f.open(f.path("a.leadlight"));
        QVERIFY(f.session.study().analysis);
        QVERIFY(f.sessions().state().readOnly && f.sessions().state().newer);
        QVERIFY(f.window.windowTitle().contains(QStringLiteral("read-only")));
        const QString said = f.messages().join(QLatin1Char(' '));
        QVERIFY2(said.contains(QStringLiteral("saved by a newer version of Leadlight")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("a is open read-only: a newer version of Leadlight")), qPrintable(said));
        f.sessions().setJournalPause(0);
        f.changeWeights();
        f.train();
        f.sessions().waitForWriting();
        f.choose(QStringLiteral("Save session")); // not enabled
        QCOMPARE(contentOf(f.path("a.leadlight")), bytes);
        QCOMPARE(f.home.entryList({QStringLiteral(".a.leadlight*")}, QDir::Files | QDir::Hidden), QStringList());
        f.saveAs(f.path("mine.leadlight"));
        QVERIFY(!f.sessions().state().readOnly && !f.sessions().state().newer);
        QVERIFY(!f.window.isWindowModified());
        QCOMPARE(contentOf(f.path("a.leadlight")), bytes);
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(TestSessionCopies)
#include "test_session_copies.moc"
