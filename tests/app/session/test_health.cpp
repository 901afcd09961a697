// SPDX-License-Identifier: GPL-3.0-or-later
// The log without ids, the report after a crash, and that nothing goes out of the machine.
#include "app/session/crash_report.h"
#include "app/session/health_log.h"
#include "app/window/health.h"
#include "tests/support/window_fixture.h"
#include "views/dialogs/text_dialog.h"
#include "views/widgets/message_bar.h"

#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <csignal>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString shownIn(const QWidget& window)
{
    const auto* lines = window.findChild<QPlainTextEdit*>();
    return lines != nullptr ? lines->toPlainText() : QString();
}

} // namespace

class TestHealth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAreMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("logged");
        const auto row = [](const char* text, const char* logged) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(logged);
        };
        row("Training", "Training");
        row("20 of 40 trials", "20 of 40 trials");
        row("Opening /home/ann/export.csv", "Opening …");
        row("Opening export.csv", "Opening …");
        row("No visitor \"ann\" is here", "No visitor … is here");
        row("Visitor 0019283746501928", "Visitor …");
        row("Visitor a81f is gone", "Visitor … is gone");
        row("ann@example.com", "…");
        row("C:\\Users\\ann", "…");
    }
    void idsAreMarked()
    {
        QFETCH(QString, text);
        QFETCH(QString, logged);
        QCOMPARE(HealthLog::withoutIds(text), logged);
    }

    /// Work and its end, errors by their sentence alone, Qt's warnings; shown by the menu.
    void logTellsWhatHappened()
    {
        WindowFixture f;
        HealthLog log(f.folder.path());
        const Health health(f.session, f.window, log, f.folder.path());
        Q_EMIT f.session.news().jobStarted(QStringLiteral("Opening secret.csv"));
        f.session.report(
            {.kind = ErrorKind::BadData, .what = Phrase::tr("Line %1 has %2 cells.", Plain(7), std::string("zaphod"))});
        qWarning("QFoo: /home/zaphod is odd");
        QTRY_VERIFY(log.text().contains(QStringLiteral("QFoo: … is odd")));
        QVERIFY(log.text().contains(QStringLiteral("Opening …")));
        QVERIFY(log.text().contains(QStringLiteral("Line %1 has %2 cells.")));
        QVERIFY(!log.text().contains(QStringLiteral("zaphod")));
        QVERIFY(!log.text().contains(QStringLiteral("secret")));
        Q_EMIT f.session.intents().showLog();
        const QString shown = shownIn(*f.window.findChild<TextDialog*>());
        QVERIFY(shown.contains(QStringLiteral("Opening …")) && log.text().startsWith(shown));
    }

    void logIsKeptShort()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("leadlight.log"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        for (int i = 0; i < 30000; ++i)
            old.write("12345678901234567890\n");
        old.close();
        HealthLog log(folder.path());
        log.note(QStringLiteral("newest"));
        const QByteArray kept = contentOf(path);
        QVERIFY(kept.size() < 200000);
        QVERIFY(kept.startsWith("12345678901234567890\n"));
        QVERIFY(kept.endsWith("newest\n"));
    }

    /// A program that ends by a fault leaves a report; the next start tells of it, once.
    void crashLeavesAReport()
    {
#if !defined(__linux__) || !defined(__GLIBC__)
        QSKIP("No reports on this system.");
#endif
        WindowFixture f;
        QProcess process;
        process.start(QCoreApplication::arguments().constFirst(), {QStringLiteral("--crash"), f.folder.path()});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        const QByteArray report = contentOf(f.folder.filePath(QStringLiteral("crash-report.txt")));
        QVERIFY2(report.startsWith("Leadlight of the test\n"), report.constData());
        QVERIFY(report.contains("Memory was read"));
        QVERIFY2(report.contains("test_health 0x"), report.constData());
        QVERIFY(!report.contains('/')); // no path, so no name of the user

        HealthLog log(f.folder.path());
        const Health health(f.session, f.window, log, f.folder.path());
        const QList<Message> told = f.window.messages().messages();
        QCOMPARE(told.size(), 1);
        told.front().onAction();
        QCOMPARE(shownIn(*f.window.findChild<TextDialog*>()), QString::fromUtf8(report));
        QVERIFY(takeCrashReport(f.folder.path()).isEmpty());
    }

    /// The program itself, from its start to a trained sample, reaches for no network.
    void windowReachesNoNetwork()
    {
        if (networkWatch().isEmpty())
            QSKIP("Attempts are seen on Linux, without sanitizers.");
        const QTemporaryDir home;
        const QString seen = home.filePath(QStringLiteral("seen"));
        const auto watched = [&](QProcess& process, const QString& program, const QStringList& arguments) {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("LD_PRELOAD"), networkWatch());
            environment.insert(QStringLiteral("NETWORK_WATCH"), seen);
            environment.insert(QStringLiteral("HOME"), home.path());
            environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
            environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
            process.setProcessEnvironment(environment);
            process.start(program, arguments);
        };
        // That the watch sees an attempt: bash opens one.
        QProcess attempt;
        watched(attempt, QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral("</dev/tcp/127.0.0.1/9")});
        QVERIFY(attempt.waitForFinished(30000));
        QVERIFY2(contentOf(seen).contains("connect\n"), contentOf(seen).constData());
        QVERIFY(QFile::remove(seen));

        QProcess process;
        watched(process, windowProgram(), {QStringLiteral("--sample")});
        const QString log = home.filePath(QStringLiteral("leadlight/leadlight.log"));
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(log).contains("Trained."), 60000);
        process.terminate();
        QVERIFY(process.waitForFinished(30000));
        for (const QByteArray& line : contentOf(seen).split('\n'))
            QVERIFY2(line.isEmpty() || line == "watching", line.constData());
        QVERIFY(!contentOf(seen).isEmpty());
    }
};

int main(int argc, char** argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--crash") == 0) {
        writeReportOnCrash(QString::fromLocal8Bit(argv[2]), QStringLiteral("Leadlight of the test"));
        std::raise(SIGSEGV);
        return 0;
    }
    QApplication app(argc, argv);
    TestHealth test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_health.moc"
