// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that are not the window's own to write, in the real window: one that a newer version has saved.
#include "tests/support/session_desk.h"

using namespace leadlight;
using namespace leadlight::testing;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSessionCopies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

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
};

QTEST_MAIN(TestSessionCopies)
#include "test_session_copies.moc"
