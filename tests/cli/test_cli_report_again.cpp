// SPDX-License-Identifier: GPL-3.0-or-later
// `leadlight-cli report --session`: the report of before, made anew of new files, and what it says has changed.
#include "model/exports/opc/package_file.h"
#include "tests/support/cli_process.h"
#include "tests/support/office.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace leadlight::testing;

class TestCliReportAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionsGiveTheSame();
    void repeatsFromASession();
    void comparesDeliveries();

private:
    /// Runs with a home of the test's own, so that no secret is left on the machine.
    CliAnswer run(const QStringList& arguments)
    {
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        qputenv("XDG_CACHE_HOME", m_home.path().toUtf8());
        return runCli(cliProgram(), arguments);
    }

    QTemporaryDir m_home;
};

namespace {

/// A row an interaction: visitor, page, submissions. What `also` adds stands at the end.
QByteArray exportOf(int from, int to, const QByteArray& without, const QByteArray& also)
{
    QByteArray out = "cookie,gated_asset_type,page_url,form_submissions\n";
    for (int cookie = from; cookie < to; ++cookie)
        for (int k = 0; k < 4; ++k) {
            const QByteArray page = "/p" + QByteArray::number((cookie * cookie + k * 5) % 17);
            if (page != without)
                out += "visitor-" + QByteArray::number(cookie) + ",Gated Webinar Forms," + page + ',' +
                       QByteArray::number(k + 1) + '\n';
        }
    return out + also;
}

/// What a naive reading counts.
struct Counted
{
    QSet<QByteArray> cookies;
    QSet<QByteArray> pages;
    int submissions = 0;

    explicit Counted(const QByteArray& export_)
    {
        const QByteArrayList lines = export_.split('\n');
        for (const QByteArray& line : lines.mid(1)) {
            const QByteArrayList cells = line.split(',');
            if (cells.size() < 4)
                continue;
            cookies.insert(cells[0]);
            pages.insert(cells[2]);
            submissions += cells[3].toInt();
        }
    }
};

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// What stands in a file of a report, by the names of its parts, without the time when it was made.
std::map<std::string, std::string> partsOf(const QString& path)
{
    const auto package = PackageFile::read(path.toStdString(), {});
    if (!package) {
        QByteArrayList lines = contentOf(path).split('\n');
        lines.removeIf([](const QByteArray& line) { return line.contains("\"created\""); });
        return {{std::string(), lines.join('\n').toStdString()}};
    }
    std::map<std::string, std::string> out;
    for (const OfficePart& part : package->parts()) // the charts say what the workbooks in a deck do
        if (!part.name.ends_with("core.xml") && !part.name.ends_with(".xlsx"))
            out[part.name] = part.bytes;
    return out;
}

} // namespace

/// Every file of a report of the session is that of the work itself, but for when it was made.
void TestCliReportAgain::sessionsGiveTheSame()
{
    const QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(name); };
    write(path("then.csv"), exportOf(0, 60, {}, {}));
    const QString session = path("a.leadlight");
    const QStringList how{"--no-evaluation", "--format", "csv,xlsx,pptx", "--out"};
    const auto first = run(QStringList{"report", "--submissions", path("then.csv"), "--model", "ease"} + how +
                           QStringList{path("first"), "--save", session});
    QVERIFY2(first.code == 0, first.err);
    const auto second = run(QStringList{"report", "--session", session} + how + QStringList{path("second")});
    QVERIFY2(second.code == 0, second.err);
    const QStringList files = QDir(path("first")).entryList(QDir::Files);
    QVERIFY(files.contains("report.pptx") && files.contains("recommendations.csv"));
    QCOMPARE(QDir(path("second")).entryList(QDir::Files), files);
    for (const QString& name : files) {
        const auto parts = partsOf(QDir(path("first")).filePath(name));
        QVERIFY2(!parts.empty() && !parts.begin()->second.empty(), qPrintable(name));
        QVERIFY2(partsOf(QDir(path("second")).filePath(name)) == parts, qPrintable(name));
    }
}

/// The next quarter's report is made as the session's, and says what changed since; also when the files of then are
/// gone, as far as the session itself knows.
void TestCliReportAgain::repeatsFromASession()
{
    const QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(name); };
    const QByteArray then = exportOf(0, 60, {}, {});
    const QByteArray now =
        exportOf(20, 90, "/p3", "visitor-20,Gated Webinar Forms,/new,2\nvisitor-21,Gated Webinar Forms,/new,1\n");
    write(path("then.csv"), then);
    write(path("now.csv"), now);
    const QString session = path("quarter.leadlight");
    const auto first = run({"report",
                            "--submissions",
                            path("then.csv"),
                            "--out",
                            path("first"),
                            "--format",
                            "csv",
                            "--plain-ids",
                            "--charts",
                            "audience,cookies,recommendations",
                            "--audience",
                            "/p1",
                            "--audience",
                            "/p3",
                            "--activation",
                            "list",
                            "--repeats",
                            "1",
                            "--resamples",
                            "100",
                            "--protocol",
                            "leave-one-out",
                            "--json",
                            "--save",
                            session});
    QVERIFY2(first.code == 0, first.err);
    QVERIFY(first.json().at("changes").is_null());
    const auto filesIn = [&](const char* name) { return QDir(path(name)).entryList(QDir::Files, QDir::Name); };
    QCOMPARE(filesIn("first"),
             QStringList({"audience.csv", "cookies.csv", "figures.json", "recommendations.csv", "visitors.csv"}));

    const auto next =
        run({"report", "--session", session, "--submissions", path("now.csv"), "--out", path("next"), "--json"});
    QVERIFY2(next.code == 0, next.err);
    QVERIFY2(next.err.contains("without /p3"), next.err); // it has vanished
    // As chosen then, with what is new: what changed.
    QCOMPARE(filesIn("next"), QStringList({"audience.csv", "cookies.csv", "figures.json", "pages-changed.csv",
                                           "recommendations.csv", "visitors.csv", "what-changed.csv"}));
    QVERIFY(contentOf(QDir(path("next")).filePath("cookies.csv")).contains("visitor-89"));
    const Counted before(then);
    const Counted after(now);
    const auto changes = next.json().at("changes");
    for (const auto& [side, counted] : {std::pair("before", &before), std::pair("after", &after)}) {
        QCOMPARE(changes.at(side).at("form_submissions").get<int>(), counted->submissions);
        QCOMPARE(changes.at(side).at("cookies").get<int>(), static_cast<int>(counted->cookies.size()));
        QCOMPARE(changes.at(side).at("pages").get<int>(), static_cast<int>(counted->pages.size()));
        QVERIFY(changes.at(side).at("found_in_top_10").at("low").is_number());
    }
    QCOMPARE(changes.at("cookies_in_both").get<int>(), static_cast<int>((before.cookies & after.cookies).size()));
    QCOMPARE(changes.at("new_pages").size(), std::size_t{1});
    QCOMPARE(changes.at("new_pages")[0].at("page_url").get<std::string>(), std::string("/new"));
    QCOMPARE(changes.at("new_pages")[0].at("visitors").get<int>(), 2);
    QCOMPARE(changes.at("vanished_pages").size(), std::size_t{1});
    QCOMPARE(changes.at("vanished_pages")[0].at("page_url").get<std::string>(), std::string("/p3"));
    QVERIFY(changes.at("found_change").at("clear").is_boolean());
    const QByteArray table = contentOf(QDir(path("next")).filePath("what-changed.csv"));
    const QByteArray row = "Form submissions," + QByteArray::number(before.submissions) + ',' +
                           QByteArray::number(after.submissions) + ',';
    QVERIFY2(table.contains(row), table);

    // What is typed wins; of then only the session is left.
    QVERIFY(QFile::remove(path("then.csv")));
    const auto gone = run({"report", "--session", session, "--submissions", path("now.csv"), "--out", path("gone"),
                           "--format", "xlsx", "--no-evaluation", "--charts", "what-changed"});
    QVERIFY2(gone.code == 0, gone.err);
    QVERIFY2(gone.err.contains("not there any more") && gone.err.contains("form submissions"), gone.err);
    QVERIFY(!gone.err.contains("New pages"));
    QVERIFY(filesIn("gone").contains("report.xlsx") && !filesIn("gone").contains("cookies.csv"));
    // Without other files they have to be there.
    QVERIFY(run({"report", "--session", session}).code != 0);
}

/// Without a session: the last of several deliveries beside the one before it.
void TestCliReportAgain::comparesDeliveries()
{
    const QTemporaryDir folder;
    QStringList arguments{"report"};
    for (const int month : {1, 2}) {
        QByteArray rows;
        for (const QByteArray& line : exportOf(0, 40 + 10 * month, {}, {}).split('\n'))
            if (!line.isEmpty())
                rows += line + (rows.isEmpty() ? ",date\n" : ",2026-0" + QByteArray::number(month) + "-11\n");
        const QString path = folder.filePath(QStringLiteral("month-%1.csv").arg(month));
        write(path, rows);
        arguments << "--submissions" << path;
    }
    arguments << "--no-evaluation"
              << "--format"
              << "csv"
              << "--charts"
              << "what-changed"
              << "--json"
              << "--out" << folder.filePath("out");
    const auto made = run(arguments);
    QVERIFY2(made.code == 0, made.err);
    const auto changes = made.json().at("changes");
    QVERIFY(changes.at("verdict")[0].get<std::string>().starts_with("2026-02 after 2026-01: "));
    QCOMPARE(changes.at("since").get<std::string>(), std::string("2026-01"));
    QCOMPARE(changes.at("until").get<std::string>(), std::string("2026-02"));
    QCOMPARE(changes.at("before").at("cookies").get<int>(), 50);
    QCOMPARE(changes.at("after").at("cookies").get<int>(), 60);
}

QTEST_GUILESS_MAIN(TestCliReportAgain)
#include "test_cli_report_again.moc"
