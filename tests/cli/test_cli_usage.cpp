// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {

constexpr int patience = 60000;

CliAnswer run(const QStringList& arguments)
{
    return runCli(cliProgram(), arguments);
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

const QStringList allCommands{"inspect", "interactions", "train", "recommend", "similar", "similarity", "hit-rate"};

} // namespace

/// How the program behaves apart from its figures: messages, exit codes, help, Ctrl-C.
class TestCliUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusals_data();
    void refusals();
    void help_data();
    void help();
    void helpAsWord();
    void namesInCapitals();
    void settingsOfComparedModels();
    void version();
    void versionsOfLibraries();
    void silentOnStderr();
    void interruptCancels();

private:
    QTemporaryDir m_dir;
    QStringList m_tiny;
    QStringList m_many;
};

void TestCliUsage::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QByteArray rows = "cookie,gated_asset_type,page_url,form_submissions\n";
    for (int i = 0; i < 20000; ++i)
        rows += "c" + QByteArray::number(i % 3001) + ",t,/p" + QByteArray::number(i % 701) + ",1\n";
    write(m_dir.filePath("many.csv"), rows);
    m_many = QStringList{"--submissions", m_dir.filePath("many.csv")};
    write(m_dir.filePath("tiny.csv"),
          "cookie,gated_asset_type,page_url,form_submissions\n"
          "007,Gated Webinar Forms,/a,1\n8,Gated Webinar Forms,/a,1\n8,Gated Ebook Forms,/c,1\n");
    m_tiny = QStringList{"--submissions", m_dir.filePath("tiny.csv")};
}

void TestCliUsage::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no command") << QStringList{} << 2 << QByteArray("hit-rate");
    QTest::newRow("unknown command") << QStringList{"dance"} << 2 << QByteArray("dance");
    QTest::newRow("slip in a command") << QStringList{"recomend", "--submissions", "TINY"} << 2
                                       << QByteArray("There is no command \"recomend\". Did you mean \"recommend\"?");
    QTest::newRow("command far from all") << QStringList{"dance"} << 2 << QByteArray("The commands are inspect, ");
    QTest::newRow("slip in an option") << QStringList{"--verison"} << 2 << QByteArray("Did you mean --version?");
    QTest::newRow("slip in a command's option") << QStringList{"train", "--submisions", "TINY"} << 2
                                                << QByteArray("leadlight-cli train has no option --submisions. Did you "
                                                              "mean --submissions?");
    QTest::newRow("option before its command")
        << QStringList{"--submissions", "TINY", "inspect"} << 2 << QByteArray("come after their command");
    QTest::newRow("file without its option")
        << QStringList{"inspect", "TINY"} << 2 << QByteArray("as in `--submissions FILE`");
    QTest::newRow("group alone") << QStringList{"session"} << 2 << QByteArray("Add one of info, pack, forget.");
    QTest::newRow("group and an unknown word")
        << QStringList{"session", "pak"} << 2 << QByteArray("Did you mean \"pack\"? The commands are info,");
    QTest::newRow("setting of another model")
        << QStringList{"train", "--submissions", "TINY", "--model", "als", "--lambda", "3"} << 2
        << QByteArray("--lambda is no setting of the model als. It is one of ease, cease.");
    QTest::newRow("its own settings are named")
        << QStringList{"train", "--submissions", "TINY", "--model", "als", "--lambda", "3"} << 2
        << QByteArray("The model als has --factors, --regularization,");
    QTest::newRow("setting without its model") << QStringList{"recommend", "--submissions", "TINY", "--factors", "3"}
                                               << 2 << QByteArray("--factors is no setting of the model cease.");
    QTest::newRow("setting of a model without any")
        << QStringList{"hit-rate", "--submissions", "TINY", "--model", "popularity", "--seed", "3"} << 2
        << QByteArray("It is one of als, random.");
    QTest::newRow("no input") << QStringList{"inspect"} << 2 << QByteArray("--submissions");
    QTest::newRow("unknown option") << QStringList{"inspect", "--submissions", "TINY", "--fast"} << 2
                                    << QByteArray("--fast");
    QTest::newRow("no such file") << QStringList{"inspect", "--submissions", "nowhere.csv"} << 1
                                  << QByteArray("nowhere.csv: ");
    QTest::newRow("out of range") << QStringList{"train", "--submissions", "TINY", "--factors", "0"} << 2
                                  << QByteArray("1..512");
    QTest::newRow("no number") << QStringList{"train", "--submissions", "TINY", "--alpha", "1,5"} << 2
                               << QByteArray("--alpha");
    QTest::newRow("no such model") << QStringList{"train", "--submissions", "TINY", "--model", "magic"} << 2
                                   << QByteArray("rp3beta");
    QTest::newRow("no such cookie") << QStringList{"recommend", "--submissions", "TINY", "--cookie", "7"} << 2
                                    << QByteArray("\"7\"");
    QTest::newRow("no such page") << QStringList{"similar", "--submissions", "TINY", "--page", "/x"} << 2
                                  << QByteArray("\"/x\"");
    QTest::newRow("model without similarity")
        << QStringList{"similarity", "--submissions", "TINY", "--model", "popularity"} << 2 << QByteArray("popularity");
    QTest::newRow("nothing is left") << QStringList{"train", "--submissions", "TINY", "--unmapped",
                                                    "drop",  "--bu-mapping",  "OTHER"}
                                     << 2 << QByteArray("business unit");
    QTest::newRow("weights missing") << QStringList{"train", "--submissions", "TINY", "--type-weights", "nowhere.json"}
                                     << 1 << QByteArray("nowhere.json");
    QTest::newRow("weights no object") << QStringList{"train", "--submissions", "TINY", "--type-weights", "TINY"} << 1
                                       << QByteArray("JSON");
    QTest::newRow("bad weight") << QStringList{"train", "--submissions", "TINY", "--type-weights", "WEIGHTS"} << 1
                                << QByteArray("above 0");
}

void TestCliUsage::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const QString other = m_dir.filePath("other_units.csv");
    write(other, "business_unit,page_url\nx,/elsewhere\n");
    const QString weights = m_dir.filePath("bad_weights.json");
    write(weights, R"({"Gated Ebook Forms": -1})");
    arguments.replaceInStrings(QStringLiteral("TINY"), m_tiny[1]);
    arguments.replaceInStrings(QStringLiteral("OTHER"), other);
    arguments.replaceInStrings(QStringLiteral("WEIGHTS"), weights);
    const CliAnswer answer = run(arguments);
    QCOMPARE(answer.code, code);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.err.contains(says), answer.err.constData());
}

void TestCliUsage::help_data()
{
    QTest::addColumn<QString>("command");
    for (const QString& command : allCommands)
        QTest::newRow(qPrintable(command)) << command;
}

void TestCliUsage::help()
{
    QFETCH(QString, command);
    const CliAnswer answer = run({command, "--help"});
    QCOMPARE(answer.code, 0);
    for (const char* text : {"--submissions", "--unmapped keep|drop", "--json", "--as-in-notebook", "(default keep)"})
        QVERIFY2(answer.out.contains(text), text);
    const bool trains = command != QLatin1String("inspect") && command != QLatin1String("interactions");
    QCOMPARE(answer.out.contains("--factors INT 1..512"), trains);
    QVERIFY(run({"--help"}).out.contains(command.toUtf8()));
}

void TestCliUsage::helpAsWord()
{
    for (const QStringList& command : {QStringList{}, QStringList{"train"}, QStringList{"session", "pack"}}) {
        const CliAnswer asWord = run(QStringList{"help"} + command);
        QCOMPARE(asWord.code, 0);
        QVERIFY(!asWord.out.isEmpty());
        QCOMPARE(asWord.out, run(command + QStringList{"--help"}).out);
    }
}

void TestCliUsage::namesInCapitals()
{
    const QStringList capitals{"train", "--model", "RP3beta", "--strength", "BINARY"};
    const CliAnswer answer = run(capitals + m_tiny + QStringList{"--json"});
    QCOMPARE(answer.code, 0);
    QCOMPARE(QString::fromStdString(answer.json()["model"]), QStringLiteral("rp3beta"));
    QCOMPARE(run(QStringList{"evaluate", "--models", "RP3beta,Item-kNN", "--repeats", "1"} + m_many).code, 0);
}

/// Where several models are trained, a setting is of whichever has it.
void TestCliUsage::settingsOfComparedModels()
{
    const QStringList compared{"evaluate", "--models", "als,ease", "--lambda", "3", "--factors", "4", "--repeats", "1"};
    const CliAnswer answer = run(compared + m_many);
    QVERIFY2(answer.code == 0, answer.err.constData());
}

void TestCliUsage::versionsOfLibraries()
{
    const CliAnswer answer = run({"doctor", "--json"});
    QCOMPARE(answer.code, 0);
    const nlohmann::json versions = answer.json()["versions"];
    QVERIFY(versions.size() > 5);
    for (const auto& [name, version] : versions.items())
        QVERIFY2(!version.get<std::string>().empty(), name.c_str());
}

void TestCliUsage::version()
{
    const CliAnswer answer = run({"--version"});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.startsWith("leadlight-cli "));
}

void TestCliUsage::silentOnStderr()
{
    // stderr is no terminal here, so there is no progress on it.
    for (const char* command : {"inspect", "recommend"})
        QCOMPARE(run(QStringList{command} + m_tiny).err, QByteArray());
}

void TestCliUsage::interruptCancels()
{
#ifdef Q_OS_WIN
    QSKIP("QProcess::terminate() sends no signal to console programs on Windows");
#endif
    QProcess process;
    // A program that has not come to its own main() yet just ends: it gets more time then (sanitizers start slowly).
    for (int started = 500; started <= 16000; started *= 2) {
        // Hours of work, were it not interrupted.
        process.start(cliProgram(), QStringList{"train", "--model", "als", "--factors", "512", "--iterations", "5000",
                                                "--precision", "float64"} +
                                        m_many);
        QVERIFY(process.waitForStarted(patience));
        QVERIFY(!process.waitForFinished(started));
        process.terminate();
        QVERIFY(process.waitForFinished(patience));
        if (process.exitStatus() == QProcess::NormalExit)
            break;
    }
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "test_cli_usage.moc"
