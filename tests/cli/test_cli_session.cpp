// SPDX-License-Identifier: GPL-3.0-or-later
// --session, --save and `leadlight-cli session`. LEADLIGHT_KILLS: how often a saving program is killed (6).
// Command lines are easier to read as plain literals.
#undef QT_NO_CAST_FROM_ASCII
#undef QT_USE_QSTRINGBUILDER
#include "model/runs/fingerprints.h"
#include "tests/support/cli_process.h"
#include "tests/support/hostile_disk.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace leadlight;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCliSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        qputenv("XDG_CACHE_HOME", path("cache").toUtf8());
        QByteArray export_ = "cookie,gated_asset_type,page_url,form_submissions\n";
        for (int cookie = 0; cookie < 60; ++cookie)
            for (int k = 0; k < 4; ++k)
                export_ += "visitor-" + QByteArray::number(100000 + cookie * 37) + ",Gated Webinar Forms,/p" +
                           QByteArray::number((cookie * cookie + k * 5) % 17) + ',' + QByteArray::number(k + 1) + '\n';
        write("submissions.csv", export_);
        QByteArray units = "business_unit,page_url\n";
        for (int page = 0; page < 15; ++page)
            units += QByteArray("Unit ") + char('A' + page % 3) + ",/p" + QByteArray::number(page) + '\n';
        write("units.csv", units);
    }

    void givesTheSame_data();
    void givesTheSame();
    void optionsBesideItWin();
    void rulesActWithTheirLists();
    void tellsWhatItHolds();
    void packsAndForgets();
    void refuses_data();
    void refuses();
    void killedWhileSaving();
    void fullDisk();
    void smallDisk();

private:
    [[nodiscard]] QString path(const char* name) const { return m_home.filePath(name); }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QStringList input(const char* command) const
    {
        return {command, "--submissions", path("submissions.csv"), "--bu-mapping", path("units.csv")};
    }
    static CliAnswer run(const QStringList& arguments) { return runCli(cliProgram(), arguments); }

    QTemporaryDir m_home;
};

void TestCliSession::givesTheSame_data()
{
    QTest::addColumn<QStringList>("command");
    const auto row = [](const char* command) { QTest::newRow(command) << QString(command).split(' '); };
    row("interactions");
    row("recommend --model als --factors 4 --evidence-less");
    row("recommend --model cease --unmapped drop --json");
    row("hit-rate --model rp3beta --json");
    row("similarity --model item-knn");
    row("assets --model ease");
    row("affinity --model ease --json");
    row("evaluate --model ease --repeats 2 --resamples 100 --protocol leave-one-out --json");
    row("inspect --json");
    row("audience --model ease --page /p1");
    row("similar --model item-knn --page /p1");
}

/// What was saved by one command and opened by the next gives the same bytes, on another thread count, from another
/// folder, and with the exports gone.
void TestCliSession::givesTheSame()
{
    QFETCH(QStringList, command);
    command.removeAll("--evidence-less");
    const QString session = path("work.leadlight");
    const auto first =
        run(input(command.front().toLatin1().constData()) + command.mid(1) + QStringList{"--save", session});
    QVERIFY2(first.code == 0, first.err);
    QVERIFY2(!first.out.isEmpty(), first.err);
    QStringList again{command.front(), "--session", session};
    for (const char* flag : {"--json", "--protocol", "--page"}) // what is no choice of the session
        if (const auto at = command.indexOf(flag); at > 0)
            again += command.mid(at, QByteArray(flag) == "--json" ? 1 : 2);
    if (command.front() == "evaluate")
        again += QStringList{"--model", "ease", "--repeats", "2", "--resamples", "100"};
    const auto second = run(again);
    QVERIFY2(second.code == 0, second.err);
    const auto timeless = [](QByteArray out) { // how long trainings took
        QByteArrayList lines = out.split('\n');
        lines.removeIf([](const QByteArray& line) { return line.contains("seconds"); });
        return lines.join('\n');
    };
    QCOMPARE(timeless(second.out), timeless(first.out));

    const auto packed = run({"session", "pack", session, "--with-data", "--out", path("packed.leadlight")});
    QVERIFY2(packed.code == 0, packed.err);
    const QTemporaryDir elsewhere;
    const QString moved = elsewhere.filePath("handed on.leadlight");
    QVERIFY(QFile::rename(path("packed.leadlight"), moved));
    QVERIFY(QFile::rename(path("submissions.csv"), path("gone.csv")));
    again[2] = moved;
    QProcess single;
    QStringList limited{"-c", "0", cliProgram()};
    single.start("taskset", limited + again);
    const bool ended = single.waitForFinished(300000) && single.error() == QProcess::UnknownError;
    const QByteArray third = ended ? single.readAllStandardOutput() : run(again).out;
    QVERIFY(QFile::rename(path("gone.csv"), path("submissions.csv")));
    QVERIFY2(timeless(third) == timeless(first.out), single.readAllStandardError() + third.left(600));
}

void TestCliSession::optionsBesideItWin()
{
    const QString session = path("work.leadlight");
    QCOMPARE(run(input("train") + QStringList{"--model", "ease", "--unmapped", "drop", "--save", session}).code, 0);
    const auto asSaved = run({"hit-rate", "--session", session, "--json"}).json();
    QCOMPARE(asSaved.at("model").get<std::string>(), std::string("ease"));
    const auto other = run({"hit-rate", "--session", session, "--json", "--model", "rp3beta", "--unmapped", "keep"});
    QVERIFY2(other.code == 0, other.err);
    const auto typed = run(input("hit-rate") + QStringList{"--json", "--model", "rp3beta"});
    QCOMPARE(other.out, typed.out);
    // Its files, read otherwise, and other files, with its choices.
    const auto fewer = run({"interactions", "--session", session, "--submissions", path("units.csv")});
    QVERIFY(fewer.code != 0);
}

/// Rules, opt-outs and asset list of a session hold for the next command; a list that is gone is said, since those on
/// it would get lists again.
void TestCliSession::rulesActWithTheirLists()
{
    write("rules.json", R"({"exclude-pages": ["/p4"], "only-live": true, "most-per-business-unit": 3})");
    write("opted out.txt", "cookie\nvisitor-100037\n");
    write("assets.csv", "page,live until\n/p5,2026-01-01\n/p1,2030-01-01\n/p2,\n/p3,\n/p6,\n/p7,\n/p8,\n");
    const QString session = path("ruled.leadlight");
    const QStringList model{"--model", "ease"};
    const QStringList rules{"--rules",  path("rules.json"), "--exclude-cookies", path("opted out.txt"),
                            "--assets", path("assets.csv"), "--today",           "2026-11-26"};
    for (const char* command : {"recommend", "audience"}) {
        const QStringList more = QByteArray(command) == "audience" ? QStringList{"--page", "/p6"} : QStringList();
        const auto typed = run(input(command) + model + rules + more + QStringList{"--save", session});
        QVERIFY2(typed.code == 0, typed.err);
        QVERIFY(!typed.out.contains("visitor-100037"));
        const auto kept = run(QStringList{command, "--session", session} + more);
        QVERIFY2(kept.code == 0, kept.err);
        QCOMPARE(kept.out, typed.out);
    }
    QVERIFY(run(input("recommend") + model).out.contains("visitor-100037"));
    // Found beside the session, too.
    const QTemporaryDir elsewhere;
    const QString moved = elsewhere.filePath("ruled.leadlight");
    QVERIFY(QFile::copy(session, moved));
    QVERIFY(QFile::rename(path("opted out.txt"), elsewhere.filePath("opted out.txt")));
    const auto beside = run({"recommend", "--session", moved});
    QVERIFY2(beside.code == 0, beside.err);
    QVERIFY(!beside.out.contains("visitor-100037"));
    for (const char* command : {"recommend", "report"}) {
        const auto gone = run({command, "--session", session, "--out", elsewhere.filePath("out")});
        QCOMPARE(gone.code, 1);
        QVERIFY2(gone.err.contains("opted out.txt") && gone.err.contains("--exclude-cookies"), gone.err);
    }
    write("nobody.txt", "cookie\n");
    const auto named = run({"recommend", "--session", session, "--exclude-cookies", path("nobody.txt")});
    QVERIFY2(named.code == 0, named.err);
    QVERIFY(named.out.contains("visitor-100037"));
    QVERIFY(!named.out.contains(",/p4,") && !named.out.contains(",/p5,"));
}

void TestCliSession::tellsWhatItHolds()
{
    const QString session = path("work.leadlight");
    QCOMPARE(run(input("train") + QStringList{"--model", "ease", "--save", session}).code, 0);
    const auto info = run({"session", "info", session, "--json"}).json();
    QCOMPARE(info.at("data").get<std::string>(), std::string("reference"));
    QCOMPARE(info.at("cookies").get<int>(), 60);
    QCOMPARE(info.at("pages").get<int>(), 17);
    QCOMPARE(info.at("model").get<std::string>(), std::string("ease"));
    QVERIFY(info.at("hit_rate").is_number());
    QCOMPARE(info.at("files").size(), std::size_t{2});
    QCOMPARE(info.at("files")[0].at("rows").get<int>(), 240);
    QVERIFY(info.at("files")[0].at("found").get<bool>());
    QVERIFY(info.at("notes").is_null() && info.at("report").is_null());
    const QString next = path("next.leadlight");
    const auto report = run({"report", "--session", session, "--no-evaluation", "--format", "csv", "--out",
                             path("quarter"), "--save", next});
    QVERIFY2(report.code == 0, report.err);
    const auto kept = run({"session", "info", next, "--json"}).json().at("report");
    QCOMPARE(kept.at("folder").get<std::string>(), path("quarter").toStdString());
    QVERIFY(kept.at("csv").get<bool>() && !kept.at("pptx").get<bool>() && !kept.at("compare-models").get<bool>());
}

void TestCliSession::packsAndForgets()
{
    const QString session = path("work.leadlight");
    QCOMPARE(run(input("train") + QStringList{"--model", "ease", "--save", session}).code, 0);
    QVERIFY(!contentOf(session).contains("visitor-100037")); // by reference there are no ids in it
    const QDir kept(path("cache/leadlight/rows"));           // but where its rows are kept, for this user
    QCOMPARE(kept.entryInfoList(QDir::Files).size(), 1);
    QVERIFY(contentOf(kept.entryInfoList(QDir::Files).front().filePath()).contains("visitor-100037"));
    const auto anyoneElse = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(kept.entryInfoList(QDir::Files).front().filePath()) & anyoneElse));
    const auto hidden = run({"session", "pack", session, "--with-data", "--pseudonyms", "--json"});
    QVERIFY2(hidden.code == 0, hidden.err);
    const QString packed = path("work-packed.leadlight");
    QCOMPARE(QString::fromStdString(hidden.json().at("file").get<std::string>()), packed);
    QVERIFY(!contentOf(packed).contains("visitor-1"));
    QCOMPARE(run({"session", "info", packed, "--json"}).json().at("data").get<std::string>(),
             std::string("pseudonyms"));

    write("ids.txt", "visitor-100037\n\"visitor-100074\"\nnobody\n");
    QCOMPARE(run(input("report") + QStringList{"--no-evaluation", "--format", "csv", "--out", path("named"),
                                               "--pseudonyms", path("keys.csv")})
                 .code,
             0);
    QByteArray keysLeft;
    for (const QByteArray& line : contentOf(path("keys.csv")).split('\n'))
        keysLeft += line.contains("visitor-100037") || line.contains("visitor-100074") ? "" : line + '\n';
    keysLeft.chop(1);
    const auto forgotten =
        run({"session", "forget", packed, "--ids", path("ids.txt"), "--keys", path("keys.csv"), "--json"});
    QVERIFY2(forgotten.code == 0, forgotten.err);
    QCOMPARE(forgotten.json().at("visitors_found").get<int>(), 2);
    QCOMPARE(forgotten.json().at("keys_removed").get<int>(), 2);
    QCOMPARE(forgotten.json().at("kept_rows_removed").get<int>(), 1);
    QVERIFY(QDir(kept.path()).entryInfoList(QDir::Files).isEmpty());
    QCOMPARE(contentOf(path("keys.csv")), keysLeft);
    QVERIFY(keysLeft.contains("visitor-100111") && !(QFile::permissions(path("keys.csv")) & anyoneElse));
    const auto left = run({"interactions", "--session", packed});
    QCOMPARE(left.rows().size(), 1 + 58);

    const auto plain = run({"session", "pack", session, "--with-data", "--out", path("plain.leadlight")});
    QVERIFY2(plain.code == 0, plain.err);
    QVERIFY(contentOf(path("plain.leadlight")).contains("visitor-100037"));
    QDir(m_home.path()).mkpath("leadlight");
    const QStringList unsaved{".plain.leadlight.unsaved",        ".plain.leadlight.unsaved-journal",
                              ".plain.leadlight.unsaved.saving", "plain.leadlight.saving",
                              "leadlight/unsaved.leadlight",     "leadlight/unsaved.leadlight-journal",
                              "leadlight/unsaved-2.leadlight",   "leadlight/unsaved.leadlight.saving"};
    for (const QString& name : unsaved)
        write(name.toLatin1().constData(), "visitor-100037");
    const auto word = [](const char* id) {
        return QByteArray::number(static_cast<qulonglong>(fingerprintOf(std::string_view(id))), 16);
    };
    const QByteArray ours = "{\"name\":\"Ours\",\"cookies\":\"";
    write("leadlight/cohorts.jsonl",
          ours + word("visitor-100074") + ' ' + word("visitor-100111") + ' ' + word("visitor-100037") + "\"}\n");
    const auto gone = run({"session", "forget", path("plain.leadlight"), "--ids", path("ids.txt"), "--json"});
    QVERIFY2(gone.code == 0, gone.err);
    QVERIFY(!contentOf(path("plain.leadlight")).contains("visitor-100037"));
    QVERIFY(contentOf(path("plain.leadlight")).contains("visitor-100111"));
    for (const QString& name : unsaved)
        QVERIFY2(!QFile::exists(m_home.filePath(name)), qPrintable(name));
    QVERIFY(gone.json().at("results_removed").get<bool>());
    QCOMPARE(contentOf(path("leadlight/cohorts.jsonl")), ours + word("visitor-100111") + " \"}\n");
}

void TestCliSession::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* name, const char* arguments, int code, const char* said) {
        QTest::newRow(name) << QString(arguments).split(' ') << code << QByteArray(said);
    };
    row("no files at all", "interactions", 2, "--submissions");
    row("no such session", "interactions --session %/none.leadlight", 1, "no such file");
    row("an export", "interactions --session %/submissions.csv", 1, "no session of Leadlight");
    row("an export, told", "session info %/submissions.csv", 1, "no session of Leadlight");
    row("over an export", "interactions --submissions %/submissions.csv --save %/units.csv", 1, "is no session");
    row("over what it reads", "interactions --submissions %/submissions.csv --save %/submissions.csv", 2, "--save");
    row("the notebook's choices beside it", "interactions --session %/a --as-in-notebook", 2, "excludes");
    row("pseudonyms of nothing", "session pack %/a --pseudonyms", 2, "--with-data");
    row("no command", "session", 2, "Add one of info, pack, forget");
}

void TestCliSession::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QByteArray, said);
    arguments.replaceInStrings("%", m_home.path());
    const QByteArray units = contentOf(path("units.csv"));
    const auto answer = run(arguments);
    QCOMPARE(answer.code, code);
    QVERIFY2(answer.err.contains(said), answer.err);
    QCOMPARE(contentOf(path("units.csv")), units);
}

/// Whatever the moment: the session of before or the new one stands there, whole.
void TestCliSession::killedWhileSaving()
{
    const int kills =
        qEnvironmentVariableIsSet("LEADLIGHT_KILLS") ? qEnvironmentVariableIntValue("LEADLIGHT_KILLS") : 6;
    const QString session = path("killed.leadlight");
    const QStringList saving = input("train") + QStringList{"--model", "ease", "--save", session};
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(run(saving).code, 0);
    const auto whole = static_cast<int>(timer.elapsed());
    const auto before = run({"hit-rate", "--session", session, "--json"});
    QCOMPARE(before.code, 0);
    QRandomGenerator random(7);
    for (int i = 0; i < kills; ++i) {
        QProcess program;
        program.start(cliProgram(), saving);
        QVERIFY(program.waitForStarted());
        QThread::msleep(static_cast<unsigned long>(random.bounded(whole + 1)));
        program.kill();
        program.waitForFinished();
        const auto after = run({"hit-rate", "--session", session, "--json"});
        QVERIFY2(after.code == 0, after.err);
        QCOMPARE(after.out, before.out);
    }
}

/// No file may grow beyond some blocks, as on a disk that is full: a message, and the session of before.
void TestCliSession::fullDisk()
{
    const QString session = path("full.leadlight");
    QCOMPARE(run(input("train") + QStringList{"--model", "ease", "--save", session}).code, 0);
    const QByteArray before = contentOf(session);
    QProcess program;
    QStringList words;
    for (const QString& word :
         QStringList{cliProgram()} + input("train") + QStringList{"--model", "rp3beta", "--save", session})
        words << '\'' + word + '\'';
    program.start("bash", {"-c", "trap '' XFSZ; ulimit -f 20; exec " + words.join(' ')});
    QVERIFY(program.waitForFinished(60000));
    QCOMPARE(program.exitCode(), 1);
    const QByteArray said = program.readAllStandardError();
    QVERIFY2(said.contains("full.leadlight"), said);
    QCOMPARE(contentOf(session), before);
    QVERIFY(QDir(m_home.path()).entryList({"full.leadlight.*"}).isEmpty());
}

/// A disk that is full, and one that is read-only, as they really are: a message, and the session of before, which
/// opens there.
void TestCliSession::smallDisk()
{
    leadlight::testing::SmallDisk disk("600k");
    if (!disk.works())
        QSKIP("a disk of its own can only be mounted by root");
    const QString session = QDir(disk.path()).filePath("a.leadlight");
    QCOMPARE(run(input("train") + QStringList{"--model", "ease", "--save", session}).code, 0);
    const QByteArray before = contentOf(session);
    const auto shown = run({"hit-rate", "--session", session, "--json"});
    QFile filler(QDir(disk.path()).filePath("filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) > 0) {
    }
    const QStringList again = input("train") + QStringList{"--model", "rp3beta", "--save", session};
    for (const bool readOnly : {false, true}) {
        if (readOnly)
            QVERIFY((filler.close(), disk.makeReadOnly()));
        const auto refused = run(again);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("a.leadlight"), refused.err);
        QCOMPARE(contentOf(session), before);
        QCOMPARE(QDir(disk.path()).entryList({"a.leadlight.*"}, QDir::Files | QDir::Hidden), QStringList());
        const auto opened = run({"hit-rate", "--session", session, "--json"});
        QVERIFY2(opened.code == 0, opened.err);
        QCOMPARE(opened.out, shown.out);
    }
}

QTEST_GUILESS_MAIN(TestCliSession)
#include "test_cli_session.moc"
