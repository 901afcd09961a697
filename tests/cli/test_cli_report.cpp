// SPDX-License-Identifier: GPL-3.0-or-later
// `leadlight-cli report`, and --csv of the other commands. Command lines are easier to read as plain literals.
#include "tests/support/cli_process.h"
#include "tests/support/hostile_disk.h"
#include "tests/support/office.h"

#include <QDir>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace leadlight::testing;

class TestCliReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAFolder();
    void goesOverNothingItReads_data();
    void goesOverNothingItReads();
    void obeysRules();
    void namedTablesAreOnSlides();
    void audienceIsThatOfItsCommand();
    void picturesAndPages();
    void paintingOnFullDisks();
    void saysBeforehand();
    void whereNothingCanBeMeasured();
    void optionsFileKnowsTheControlGroup();
    void excelKeepsIds();
    void refuses_data();
    void refuses();

private:
    static QStringList input(const char* command)
    {
        const auto file = [](const char* name) { return QString::fromStdString((sharedData("seed") / name).string()); };
        return {command, "--submissions", file("submissions.csv"), "--bu-mapping", file("bu_mapping.csv")};
    }
    /// Runs with a home of the test's own, so that no secret is left on the machine.
    CliAnswer run(const QStringList& arguments)
    {
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        qputenv("XDG_CACHE_HOME", m_home.path().toUtf8());
        return runCli(cliProgram(), arguments);
    }

    static bool hasPainter() { return QFile::exists(QFileInfo(cliProgram()).dir().filePath("leadlight")); }
    static QStringList painting(const QString& formats, const QString& folder)
    {
        return input("report") + QStringList{"--out",    folder,     "--no-evaluation", "--model", "item-knn",
                                             "--charts", "hit-rate", "--format",        formats};
    }

    QTemporaryDir m_home;
};

void TestCliReport::writesAFolder()
{
    NEEDS_SHARED_DATA();
    NEEDS_OFFICE_READERS();
    const QTemporaryDir folder;
    const QString out = folder.filePath("new/folder");
    const auto answer =
        run(input("report") + QStringList{"--out", out, "--no-evaluation", "--model", "item-knn", "--json",
                                          "--hold-out", "0.1", "--activation", "target,list", "--list-rows", "cookie"});
    QVERIFY2(answer.code == 0, answer.err);
    const auto heads = askPython("import json, sys, openpyxl\n"
                                 "sheet = openpyxl.load_workbook(sys.argv[1])['Recommendations']\n"
                                 "print(json.dumps(list(next(sheet.values))))",
                                 {QDir(out).filePath("report.xlsx")});
    QVERIFY(heads.toVariant().toStringList().contains("Page 10"));
    QStringList said;
    const auto json = answer.json();
    for (const auto& file : json.at("files"))
        said << QFileInfo(QString::fromStdString(file.get<std::string>())).fileName();
    said.sort();
    QStringList there = QDir(out).entryList(QDir::Files);
    there.sort();
    QCOMPARE(said, there);
    for (const char* name : {"report.pptx", "report.xlsx", "recommendations.csv", "control-group.csv", "figures.json",
                             "target-criteria.csv", "target-entities.csv", "visitors.csv"})
        QVERIFY2(there.contains(name), name);
    QCOMPARE(officeFaults({QDir(out).filePath("report.pptx"), QDir(out).filePath("report.xlsx")}), QByteArray());
    QCOMPARE(contentOf(m_home.filePath("leadlight/pseudonyms.secret")).size(), 64);
    // The next one takes the deck on.
    const QString next = folder.filePath("next");
    const auto updated =
        run(input("report") + QStringList{"--out", next, "--no-evaluation", "--model", "ease", "--format", "pptx",
                                          "--update", QDir(out).filePath("report.pptx")});
    QVERIFY2(updated.code == 0, updated.err);
    QCOMPARE(officeFaults({QDir(next).filePath("report.pptx")}), QByteArray());
}

void TestCliReport::goesOverNothingItReads_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("the key file is the export") << QStringList{"--out", "%/new", "--pseudonyms", "%/cookies.csv"};
    QTest::newRow("a table is the export") << QStringList{"--out", "%"};
    QTest::newRow("a table is the key file") << QStringList{"--out", "%/new", "--pseudonyms", "%/new/cookies.csv"};
}

void TestCliReport::goesOverNothingItReads()
{
    NEEDS_SHARED_DATA();
    QFETCH(QStringList, more);
    const QTemporaryDir folder;
    const QString file = folder.filePath("cookies.csv");
    QVERIFY(QFile::copy(QString::fromStdString((sharedData("seed") / "submissions.csv").string()), file));
    const QByteArray before = contentOf(file);
    more.replaceInStrings("%", folder.path());
    const auto answer = run(QStringList{"report", "--submissions", file, "--no-evaluation", "--format", "csv"} + more);
    QVERIFY2(answer.code == 2, answer.err);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(contentOf(file), before);
    QVERIFY(!QFile::exists(folder.filePath("new/cookies.csv")));
}

void TestCliReport::obeysRules()
{
    NEEDS_SHARED_DATA();
    const QTemporaryDir folder;
    const auto first = run({"recommend", "--submissions",
                            QString::fromStdString((sharedData("seed") / "submissions.csv").string()), "--top", "1"});
    const QList<QByteArray> row = first.out.split('\n').at(1).split(',');
    QFile left(folder.filePath("left.csv"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("cookie\n" + row.at(0) + '\n');
    left.close();
    QFile rules(folder.filePath("rules.json"));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write(R"({"exclude-pages": [")" + row.at(2) + R"("]})");
    rules.close();
    const QString out = folder.filePath("out");
    const auto answer = run(input("report") + QStringList{"--out", out, "--no-evaluation", "--format", "csv",
                                                          "--plain-ids", "--activation", "target,list", "--rules",
                                                          rules.fileName(), "--exclude-cookies", left.fileName()});
    QVERIFY2(answer.code == 0, answer.err);
    for (const char* name : {"target-criteria.csv", "visitors.csv"})
        QVERIFY2(!contentOf(QDir(out).filePath(name)).contains(row.at(0)), name);
    for (const char* name : {"target-criteria.csv", "recommendations.csv"})
        QVERIFY2(!contentOf(QDir(out).filePath(name)).contains(row.at(2)), name);
}

void TestCliReport::namedTablesAreOnSlides()
{
    NEEDS_SHARED_DATA();
    NEEDS_OFFICE_READERS();
    const QTemporaryDir folder;
    const auto shapesOf = [&](const QString& charts) {
        const auto answer =
            run(input("report") +
                QStringList{"--out", folder.path(), "--no-evaluation", "--model", "item-knn", "--format", "pptx"} +
                (charts.isEmpty() ? QStringList() : QStringList{"--charts", charts}));
        if (answer.code != 0)
            return QString::fromUtf8(answer.err);
        const auto names =
            askPython("import sys, zipfile, re, json\nz = zipfile.ZipFile(sys.argv[1])\n"
                      "print(json.dumps(sorted(m for n in z.namelist() if n.startswith('ppt/slides/slide') "
                      "for m in re.findall('name=\"((?:chart|table):[^\"/]+)\"', z.read(n).decode()))))",
                      {folder.filePath("report.pptx")})
                .toVariant()
                .toStringList();
        return names.join(' ') + (answer.err.contains("xlsx and csv") ? " said" : "");
    };
    QCOMPARE(shapesOf("cookies,pages,hit-rate,recommendations"),
             QString("chart:hit-rate table:cookies table:pages said"));
    const QString usual = shapesOf({});
    QVERIFY2(usual.contains("chart:hit-rate") && !usual.contains("table:"), qPrintable(usual));
}

void TestCliReport::audienceIsThatOfItsCommand()
{
    NEEDS_SHARED_DATA();
    const QTemporaryDir folder;
    const QStringList model{"--model", "item-knn"};
    const auto listed = run(input("audience") + model + QStringList{"--business-unit", "a"});
    QVERIFY2(listed.code == 0, listed.err);
    const auto written = run(input("report") + model +
                             QStringList{"--out", folder.path(), "--no-evaluation", "--plain-ids", "--format", "csv",
                                         "--charts", "audience", "--audience-business-unit", "a"});
    QVERIFY2(written.code == 0, written.err);
    QVERIFY(listed.out.count('\n') > 10);
    QCOMPARE(contentOf(folder.filePath("audience.csv")), listed.out);
    const auto refused = run(input("report") + QStringList{"--out", folder.path(), "--audience", "/nowhere"});
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.err.contains("/nowhere"));
}

/// The window's program paints them; of the same figures twice the same bytes. Pages are as large as is usual where the
/// machine says it is, whatever language its texts have.
void TestCliReport::picturesAndPages()
{
    NEEDS_SHARED_DATA();
    if (!hasPainter())
        QSKIP("the window's program is not beside the command line's");
    const QTemporaryDir folder;
    const QByteArray before = qgetenv("LC_ALL");
    const auto restore = qScopeGuard([&] { qputenv("LC_ALL", before); }); // empty is as good as none
    for (const auto& [name, locale, width] :
         {std::tuple("a", "de_DE.UTF-8", "595"), std::tuple("b", "en_US.UTF-8", "612")}) {
        qputenv("LC_ALL", locale);
        const auto answer = run(painting("png,svg,pdf", folder.filePath(name)));
        QVERIFY2(answer.code == 0, answer.err);
        const QByteArray pdf = contentOf(QDir(folder.filePath(name)).filePath("report.pdf"));
        QVERIFY2(pdf.contains(QByteArray("/MediaBox [0 0 ") + width), locale);
    }
    const QDir a(folder.filePath("a"));
    QCOMPARE(a.entryList(QDir::Files), (QStringList{"figures.json", "hit-rate.png", "hit-rate.svg", "report.pdf"}));
    QVERIFY(contentOf(a.filePath("report.pdf")).startsWith("%PDF-"));
    QVERIFY(contentOf(a.filePath("hit-rate.png")).startsWith("\x89PNG"));
    for (const char* name : {"hit-rate.png", "hit-rate.svg"}) {
        // But for the minute of the training in the caption.
        static const QRegularExpression minute("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}");
        const QByteArray first = contentOf(a.filePath(name));
        const QByteArray second = contentOf(QDir(folder.filePath("b")).filePath(name));
        if (QByteArray(name).endsWith(".svg"))
            QCOMPARE(QString::fromUtf8(first).remove(minute), QString::fromUtf8(second).remove(minute));
        else
            QVERIFY(first.size() > 1000 && second.size() > 1000);
    }
}

void TestCliReport::paintingOnFullDisks()
{
    NEEDS_SHARED_DATA();
    if (!hasPainter())
        QSKIP("the window's program is not beside the command line's");
    for (const char* name : {"hit-rate.png", "hit-rate.svg", "report.pdf"}) {
        const SmallDisk disk("8k");
        if (!disk.works())
            QSKIP("a small disk can only be mounted by root");
        const QString path = QDir(disk.path()).filePath(name);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("precious") == 8);
        old.close();
        const auto answer = run(painting(QByteArray(name).right(3), disk.path()));
        QVERIFY2(answer.code != 0 && answer.err.contains("No space left"), answer.err);
        QCOMPARE(contentOf(path), QByteArray("precious"));
        QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
    const SmallDisk temporary("4k");
    const QTemporaryDir out;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", temporary.path().toUtf8());
    const auto answer = run(painting("pdf", out.path()));
    if (before.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);
    QVERIFY2(answer.code != 0 && !answer.err.isEmpty(), answer.err);
    QVERIFY(QDir(out.path()).isEmpty());
}

/// Before anything is trained or written.
void TestCliReport::saysBeforehand()
{
    NEEDS_SHARED_DATA();
    const QTemporaryDir folder;
    const QString out = folder.filePath("out");
    const auto noDates =
        run(input("report") + QStringList{"--out", out, "--no-evaluation", "--activation", "target,personalize"});
    QCOMPARE(noDates.code, 2);
    QVERIFY2(noDates.err.contains("dates"), noDates.err);
    QVERIFY(!QFile::exists(out));
    const auto noUnits =
        run({"report", "--submissions", QString::fromStdString((sharedData("seed") / "submissions.csv").string()),
             "--out", out, "--no-evaluation", "--per-bu"});
    QCOMPARE(noUnits.code, 2);
    QVERIFY2(noUnits.err.contains("business units"), noUnits.err);
    QVERIFY(!QFile::exists(out));
}

void TestCliReport::whereNothingCanBeMeasured()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("one.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("cookie,gated_asset_type,page_url,form_submissions\n1,E,/a,1\n2,E,/b,1\n3,E,/a,1\n");
    file.close();
    const QStringList command{"report", "--submissions", file.fileName(), "--out", folder.filePath("out"), "--format",
                              "csv"};
    const auto measured = run(command);
    QVERIFY(measured.code != 0);
    QVERIFY2(measured.err.contains("--no-evaluation"), measured.err);
    QCOMPARE(run(command + QStringList{"--no-evaluation"}).code, 0);
}

void TestCliReport::optionsFileKnowsTheControlGroup()
{
    NEEDS_SHARED_DATA();
    const QTemporaryDir folder;
    QFile file(folder.filePath("options.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"hold-out": 0.25, "hold-out-seed": 7})");
    file.close();
    const QString out = folder.filePath("out");
    const auto answer = run(input("report") + QStringList{"--out", out, "--no-evaluation", "--format", "csv",
                                                          "--options", file.fileName()});
    QVERIFY2(answer.code == 0, answer.err);
    QVERIFY(QFile::exists(QDir(out).filePath("control-group.csv")));
}

void TestCliReport::excelKeepsIds()
{
    NEEDS_SHARED_DATA();
    const QStringList command = input("interactions");
    const auto plain = run(command);
    const auto excel = run(command + QStringList{"--csv", "excel", "--csv-locale", "de_DE"});
    QCOMPARE(plain.code, 0);
    QCOMPARE(excel.code, 0);
    QVERIFY(excel.out.startsWith("\xEF\xBB\xBF"
                                 "cookie;interactions;form_submissions\r\n"));
    const QByteArray id = plain.rows().at(1).front();
    QVERIFY(excel.out.contains(id));
    QCOMPARE(excel.out.count("\r\n"), plain.out.count("\r\n"));
}

void TestCliReport::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no folder") << QStringList() << QByteArray("--out");
    QTest::newRow("a format") << QStringList{"--out", "x", "--format", "docx"} << QByteArray("docx");
    QTest::newRow("two templates") << QStringList{"--out",      "x",      "--no-evaluation", "--model", "popularity",
                                                  "--template", "a.potx", "--update",        "b.pptx"}
                                   << QByteArray("template");
    QTest::newRow("a template for no deck")
        << QStringList{"--out", "x", "--no-evaluation", "--template", "a.potx", "--format", "csv"}
        << QByteArray("template");
    QTest::newRow("a deck to update for no deck")
        << QStringList{"--out", "x", "--no-evaluation", "--update", "a.pptx", "--format", "csv"}
        << QByteArray("update");
    QTest::newRow("keys of no pseudonyms")
        << QStringList{"--out", "x", "--no-evaluation", "--plain-ids", "--pseudonyms", "k.csv"}
        << QByteArray("pseudonyms");
    QTest::newRow("rows of no workbook") << QStringList{"--out",    "x",  "--no-evaluation", "--list-rows", "cookie",
                                                        "--format", "csv"}
                                         << QByteArray("xlsx");
    QTest::newRow("nothing of the kind") << QStringList{"--out",      "x",        "--no-evaluation", "--model",
                                                        "popularity", "--charts", "nonsense"}
                                         << QByteArray("hit-rate");
}

void TestCliReport::refuses()
{
    NEEDS_SHARED_DATA();
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, says);
    const auto answer = run(input("report") + options);
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.err.contains(says), answer.err);
    QVERIFY(!QFile::exists("x"));
}

QTEST_GUILESS_MAIN(TestCliReport)
#include "test_cli_report.moc"
