// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the files of the machine: --out, links, pipes, devices, logs, and of the terminal.
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>

using namespace leadlight;

namespace {

const QByteArray export1 = "cookie,gated_asset_type,page_url,form_submissions\n"
                           "007,Gated Webinar Forms,/a,1\n8,Gated Webinar Forms,/a,1\n8,Gated Ebook Forms,/c,1\n";

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("absent");
}

/// Through a shell, in which CLI is the program, IN the export, DIR a folder.
CliAnswer shell(QString command, const QString& folder)
{
    command.replace("CLI", cliProgram()).replace("IN", folder + "/in.csv").replace("DIR", folder);
    return runCli("sh", {"-c", command});
}

} // namespace

class TestCliOutput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        write("in.csv", export1);
        write("units.csv", "business_unit,page_url\nNorth,/a\n");
        write("weights.json", R"({"Gated Ebook Forms": 2.0})");
        write("options.json", R"({"model": "popularity"})");
    }

    void inputsAreNeverReplaced_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("submissions") << "--submissions IN --out IN";
        QTest::newRow("the second file") << "--submissions DIR/in2.csv IN --out IN";
        QTest::newRow("mapping") << "--submissions IN --bu-mapping DIR/units.csv --out DIR/units.csv";
        QTest::newRow("weights") << "--submissions IN --type-weights DIR/weights.json --out DIR/weights.json";
        QTest::newRow("options") << "--submissions IN --options DIR/options.json --out DIR/options.json";
        QTest::newRow("a hard link") << "--submissions IN --out DIR/hard.csv";
        QTest::newRow("a symbolic link") << "--submissions IN --out DIR/soft.csv";
        QTest::newRow("a folder") << "--submissions IN --out DIR";
        QTest::newRow("stdout") << "--submissions IN >> IN";
    }

    void inputsAreNeverReplaced()
    {
#ifdef Q_OS_WIN
        QSKIP("a shell of Unix");
#endif
        QFETCH(QString, arguments);
        const std::filesystem::path folder(m_dir->path().toStdString());
        write("in2.csv", export1 + "9,Gated Ebook Forms,/d,1\n");
        std::filesystem::create_hard_link(folder / "in.csv", folder / "hard.csv");
        std::filesystem::create_symlink("in.csv", folder / "soft.csv");
        const CliAnswer answer = shell("CLI recommend " + arguments, m_dir->path());
        QCOMPARE(answer.code, 2);
        QVERIFY2(!answer.err.isEmpty(), answer.err.constData());
        QCOMPARE(contentOf(path("in.csv")), export1);
        QCOMPARE(contentOf(path("hard.csv")), export1);
        QVERIFY(contentOf(path("units.csv")).startsWith("business_unit"));
        QVERIFY(contentOf(path("weights.json")).startsWith("{"));
        QVERIFY(contentOf(path("options.json")).startsWith("{"));
    }

    void theHeldOutFileIsAnInputToo()
    {
        const CliAnswer answer = runCli(cliProgram(), {"evaluate", "--submissions", path("units.csv"), "--test",
                                                       path("in.csv"), "--out", path("in.csv")});
        QCOMPARE(answer.code, 2);
        QCOMPARE(contentOf(path("in.csv")), export1);
    }

    void whatIsNoFileIsWrittenInto()
    {
#ifdef Q_OS_WIN
        QSKIP("a shell of Unix");
#endif
        const QByteArray result = shell("CLI interactions --submissions IN", m_dir->path()).out;
        QVERIFY(result.startsWith("cookie,"));
        const auto log = [&](const QString& command) {
            const CliAnswer answer = shell(command, m_dir->path());
            return answer.code == 0 ? contentOf(path("log")) : answer.err;
        };
        const QString group = "{ echo before; CLI interactions --submissions IN --out %1; echo after; } %2 DIR/log";
        QCOMPARE(log("echo old > DIR/log; " + group.arg("/dev/stdout", ">>")), "old\nbefore\n" + result + "after\n");
        QCOMPARE(log(group.arg("/dev/stdout", ">")), "before\n" + result + "after\n");
        QCOMPARE(log(group.arg("/dev/fd/7", "7>DIR/other >")), "before\nafter\n");
        QCOMPARE(contentOf(path("other")), result);
        QCOMPARE(
            log("mkfifo DIR/pipe; cat DIR/pipe > DIR/log & CLI interactions --submissions IN --out DIR/pipe && wait"),
            result);
        QCOMPARE(shell("CLI interactions --submissions IN --out /dev/stdout | cat", m_dir->path()).out, result);
        // Of devices a copy: root could do harm to the system's.
        if (shell("mknod DIR/null c 1 3 && : > DIR/null", m_dir->path()).code == 0)
            QCOMPARE(shell("CLI interactions --submissions IN --out DIR/null && test -c DIR/null", m_dir->path()).code,
                     0);
    }

    void namesNeedNotBeUtf8()
    {
#ifndef Q_OS_LINUX
        QSKIP("names are text there");
#endif
        const CliAnswer answer = shell(
            "cd DIR && n=$(printf 'n\\357me') && cp in.csv $n.csv && cp units.csv $n.u && cp weights.json $n.w && "
            "CLI interactions --submissions $n.csv --bu-mapping $n.u --type-weights $n.w --out $n.out && cat $n.out",
            m_dir->path());
        QVERIFY2(answer.code == 0, answer.err.constData());
        QVERIFY(answer.out.startsWith("cookie,"));
        const CliAnswer missing = shell("CLI inspect --submissions $(printf 'n\\357me')", m_dir->path());
        QCOMPARE(missing.code, 1);
        QVERIFY2(missing.err.contains("n⟨EF⟩me: There is no such file."), missing.err.constData());
    }

    void emptyNamesAreMistakes_data()
    {
        QTest::addColumn<QString>("option");
        for (const char* option : {"--submissions", "--bu-mapping", "--type-weights", "--chosen-business-units",
                                   "--options", "--out", "--test", "--test-input"})
            QTest::newRow(option) << option;
    }

    void emptyNamesAreMistakes()
    {
        QFETCH(QString, option);
        for (const QStringList& spelt : {QStringList{option, ""}, QStringList{option + '='}}) {
            const QStringList rest =
                option == "--submissions" ? QStringList{} : QStringList{"--submissions", path("in.csv")};
            const CliAnswer answer = runCli(cliProgram(), QStringList{"evaluate"} + rest + spelt);
            QCOMPARE(answer.code, 2);
            QVERIFY(answer.out.isEmpty());
            QVERIFY2(answer.err.contains(option.toUtf8()), answer.err.constData());
        }
    }

    void aTerminalObeysNoId()
    {
        const QString script = QStandardPaths::findExecutable("script");
        if (script.isEmpty())
            QSKIP("script, which gives a program a terminal, is absent");
        if (runCli(script, {"-qec", "true", "/dev/null"}).code != 0)
            QSKIP("there are no terminals here (/dev/pts), as in some containers");
        write("in.csv",
              "cookie,gated_asset_type,page_url,form_submissions\nc\x1B[31m,t,/a\a,1\nc2,t,\xE2\x80\xAE/b,1\n");
        const QByteArray piped = shell("CLI interactions --submissions IN", m_dir->path()).out;
        QVERIFY2(piped.contains("c\x1B[31m"), piped.constData()); // as it is
        const QString command =
            QString("%1 interactions --submissions %2 2>/dev/null").arg(cliProgram(), path("in.csv"));
        const QByteArray shown = runCli(script, {"-qec", command, "/dev/null"}).out;
        QVERIFY2(shown.contains("c␛[31m") && !shown.contains("c\x1B"), shown.constData());
        const CliAnswer json = runCli(script, {"-qec", command + " --json", "/dev/null"});
        QVERIFY2(!json.out.contains("\x1B[31m"), json.out.constData());
    }

    void messagesCarryNoControlSigns()
    {
        const CliAnswer nobody =
            runCli(cliProgram(), {"recommend", "--submissions", path("in.csv"), "--cookie", "a\x1B[31mb\a"});
        QCOMPARE(nobody.code, 2);
        QVERIFY2(nobody.err.contains("a␛[31mb␇"), nobody.err.constData());
        const CliAnswer typed = runCli(cliProgram(), {"recommend", "--\x1B[31m"});
        QVERIFY2(typed.code == 2 && !typed.err.contains('\x1B'), typed.err.constData());
        const CliAnswer file = runCli(cliProgram(), {"inspect", "--submissions", path("no\nsuch\x1B.csv")});
        QVERIFY2(file.code == 1 && file.err.contains("no␊such␛.csv"), file.err.constData());
    }

    void plainIsTheUsualCsv()
    {
        const QStringList list{"interactions", "--submissions", path("in.csv")};
        QCOMPARE(runCli(cliProgram(), list + QStringList{"--csv", "plain"}).out, runCli(cliProgram(), list).out);
        const CliAnswer excel = runCli(cliProgram(), list + QStringList{"--csv", "excel"});
        QVERIFY(excel.code == 0 && excel.out.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(runCli(cliProgram(), list + QStringList{"--csv", "word"}).code, 2);
    }

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_dir->filePath(QString::fromUtf8(name));
    }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestCliOutput)
#include "test_cli_output.moc"
