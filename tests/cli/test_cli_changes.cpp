// SPDX-License-Identifier: GPL-3.0-or-later
// Days, deliveries, what changed between them, and checks, on the command line.
#undef QT_NO_CAST_FROM_ASCII
#undef QT_USE_QSTRINGBUILDER
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace leadlight;

namespace {

/// A month of visitors 0..visitors-1 of whom each takes some of twelve pages.
QByteArray month(const QByteArray& name, int from, int to, unsigned seed)
{
    std::mt19937 random(seed);
    QByteArray out = "cookie,gated_asset_type,page_url,form_submissions,date\n";
    for (int visitor = from; visitor < to; ++visitor)
        for (int i = 0; i < 3; ++i) {
            const auto page = random() % 12 * (random() % 12) / 12;
            const auto day = 1 + random() % 28;
            out += "v" + QByteArray::number(visitor) + ",Gated Ebook Forms,/p" +
                   QByteArray::number(static_cast<int>(page)) + ",1," + name + (day < 10 ? "-0" : "-") +
                   QByteArray::number(static_cast<int>(day)) + '\n';
        }
    return out;
}

} // namespace

class TestCliChanges : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString write(const char* name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
    CliAnswer run(const QStringList& arguments) const { return runCli(cliProgram(), arguments); }

private Q_SLOTS:
    void onlySomeDays()
    {
        const auto file = write("a.csv", "cookie,gated_asset_type,page_url,form_submissions,date\n"
                                         "a,T,/x,1,2026-10-01\nb,T,/y,1,2026-10-15\nc,T,/z,1,2026-11-01\nd,T,/z,1,\n");
        const auto answer =
            run({"inspect", "--json", "--submissions", file, "--from", "2026-10-02", "--to", "2026-11-30"});
        QCOMPARE(answer.code, 0);
        const auto join = answer.json()["join"];
        QCOMPARE(join["rows_joined"].get<int>(), 2);
        QCOMPARE(join["rows_outside"].get<int>(), 1);
        QCOMPARE(join["rows_without_date"].get<int>(), 1);
        QVERIFY2(answer.err.contains("2 of 4 rows are left."), answer.err.constData());
        QVERIFY2(answer.err.contains("1 of the others has no date."), answer.err.constData());
        const auto lists = run({"interactions", "--submissions", file, "--to", "2026-10-14"});
        QCOMPARE(lists.rows().size(), 2);
        QCOMPARE(lists.rows().at(1).at(0), QByteArray("a"));
        const auto wrong = run({"train", "--submissions", file, "--from", "soon"});
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.err.contains("\"soon\" is no date."));
        const auto nothing = run({"train", "--submissions", file, "--from", "2030-01-01"});
        QCOMPARE(nothing.code, 2);
    }

    /// The time protocol cuts within the chosen days: as if the file had no others.
    void theTimeCutLiesWithinTheDays()
    {
        const QByteArray later = month("2026-11", 0, 60, 2);
        const auto both = write("both.csv", month("2026-10", 0, 60, 1) + later.mid(later.indexOf('\n') + 1));
        const auto one = write("one.csv", month("2026-10", 0, 60, 1));
        const QStringList how{"evaluate",   "--json", "--models",    "popularity",
                              "--protocol", "time",   "--in-sample", "false"};
        const auto cut = run(how + QStringList{"--submissions", both, "--to", "2026-10-31"});
        const auto alone = run(how + QStringList{"--submissions", one});
        QCOMPARE(cut.code, 0);
        QCOMPARE(alone.code, 0);
        QCOMPARE(cut.json()["cookies_tested"].dump(), alone.json()["cookies_tested"].dump());
        for (std::size_t model = 0; model < alone.json()["models"].size(); ++model)
            QCOMPARE(QString::fromStdString(cut.json()["models"][model]["hr_at_10"].dump()),
                     QString::fromStdString(alone.json()["models"][model]["hr_at_10"].dump()));
    }

    /// The two that were compared are kept, and hold where nothing else is named.
    void aSessionKeepsWhichAreCompared()
    {
        qputenv("XDG_CACHE_HOME", m_folder.filePath("cache").toUtf8());
        const auto october = write("oct.csv", month("2026-10", 0, 50, 3));
        const auto november = write("nov.csv", month("2026-11", 30, 80, 4));
        const auto december = write("dec.csv", month("2026-12", 10, 60, 5));
        const QString session = m_folder.filePath("three.leadlight");
        const QStringList how{"changes", "--json", "--no-lists", "--no-evaluation"};
        const auto typed = run(how + QStringList{"--submissions", october, november, december, "--before", "2026-10",
                                                 "--planned-uplift", "0.1", "--save", session});
        QVERIFY2(typed.code == 0, typed.err.constData());
        const auto kept = run(how + QStringList{"--session", session});
        QVERIFY2(kept.code == 0, kept.err.constData());
        QCOMPARE(kept.out, typed.out);
        const auto other = run(how + QStringList{"--session", session, "--before", "2026-11"});
        QVERIFY2(other.code == 0 && other.out != typed.out, other.err.constData());
        // Other files have other deliveries.
        const auto two = run(how + QStringList{"--session", session, "--submissions", november, december});
        QVERIFY2(two.code == 0, two.err.constData());
    }

    void deliveriesAreListedAndChosen()
    {
        const auto october = write("oct.csv", month("2026-10", 0, 50, 3));
        const auto november = write("nov.csv", month("2026-11", 30, 80, 4));
        const auto answer = run({"inspect", "--json", "--submissions", november, october});
        QCOMPARE(answer.code, 0);
        const auto deliveries = answer.json()["deliveries"];
        QCOMPARE(deliveries.size(), std::size_t{2});
        QCOMPARE(deliveries[0]["name"].get<std::string>(), std::string("2026-10"));
        QCOMPARE(deliveries[1]["cookies"].get<int>(), 50);
        QCOMPARE(deliveries[1]["new_cookies"].get<int>(), 30);
        QCOMPARE(deliveries[1]["returning_cookies"].get<int>(), 20);
        const auto one = run({"interactions", "--submissions", november, october, "--delivery-names", "Fall,Winter",
                              "--deliveries", "Winter"});
        QCOMPARE(one.code, 0);
        QCOMPARE(one.rows().size(), 51);
        const auto wrong = run({"interactions", "--submissions", november, october, "--deliveries", "Summer"});
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.err.contains("2026-10, 2026-11"));
    }

    void changesOfTwoMonths()
    {
        const auto october = write("oct.csv", month("2026-10", 0, 150, 5));
        const auto november = write("nov.csv", month("2026-11", 50, 200, 6));
        const auto mapping = write("m.csv", "business_unit,page_url\nCloud,/p0\nCloud,/p1\nData,/p2\n");
        const auto before = write("before.csv", "business_unit,page_url\nCloud,/p0\nData,/p1\nData,/p2\n");
        const QStringList files{"changes", "--submissions", october, november, "--bu-mapping", mapping};
        const auto answer =
            run(files + QStringList{"--json", "--bu-mapping-before", before, "--hold-out", "0.3", "--by", "page_url"});
        QVERIFY2(answer.code == 0, answer.err.constData());
        const auto json = answer.json();
        QCOMPARE(json["cookies"]["returned"].get<int>(), 100);
        QCOMPARE(json["cookies"]["new"].get<int>(), 50);
        QCOMPARE(json["cookies"]["not_returned"].get<int>(), 50);
        QCOMPARE(json["remapped"].size(), std::size_t{1});
        QCOMPARE(json["remapped"][0]["before"].get<std::string>(), std::string("Data"));
        QCOMPARE(json["remapped"][0]["after"].get<std::string>(), std::string("Cloud"));
        QVERIFY(json["taken"]["tested"].get<int>() > 50);
        QVERIFY(json["taken"]["lists"]["low"].get<double>() <= json["taken"]["lists"]["share"].get<double>());
        QCOMPARE(json["uplift"]["treated"]["cookies"].get<int>() + json["uplift"]["control"]["cookies"].get<int>(),
                 150);
        QVERIFY(json["test_plan"]["visitors_needed"].get<int>() > 0);
        QVERIFY(json["found_in_top_10"]["before"]["share"].is_number());
        QCOMPARE(json["trend"]["by"].get<std::string>(), std::string("week"));
        QVERIFY(json["changes"].size() > 5);
        // The same as CSV, with what it amounts to on stderr; the two forms have the same rows.
        const auto csv = run(files + QStringList{"--by", "page_url", "--no-evaluation", "--no-lists"});
        QCOMPARE(csv.code, 0);
        QCOMPARE(csv.rows().size(), static_cast<qsizetype>(json["changes"].size()) + 1);
        QVERIFY2(csv.err.contains("would by chance alone"), csv.err.constData());
        const auto same = run(files + QStringList{"--before", "2026-11", "--after", "2026-11"});
        QCOMPARE(same.code, 2);
        const auto single = run({"changes", "--submissions", october});
        QCOMPARE(single.code, 2);
        QVERIFY(single.err.contains("nothing to compare it with"));
    }

    /// Sessions never return: that is said, not shown as 0 %.
    void sessionsNeverReturn()
    {
        NEEDS_SHARED_DATA();
        const auto events = QString::fromStdString((sharedData("epub") / "events.csv").string());
        const auto answer =
            run({"changes", "--json", "--submissions", events, "--columns", "date=timestamp", "--deliveries-by",
                 "month", "--before", "2003-02", "--after", "2003-04", "--model", "popularity", "--no-evaluation"});
        QVERIFY2(answer.code == 0, answer.err.constData());
        const auto json = answer.json();
        QCOMPARE(json["cookies"]["returned"].get<int>(), 0);
        QVERIFY(json["taken"].is_null());
        QVERIFY(json["test_plan"].is_null());
        QVERIFY(QString::fromStdString(json["verdict"][0].get<std::string>())
                    .startsWith("No visitor of 2003-02 came back in 2003-04"));
    }

    void checks_data()
    {
        QTest::addColumn<QStringList>("conditions");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QStringList& conditions, int code, const char* says = "") {
            QTest::newRow(name) << conditions << code << QString::fromLatin1(says);
        };
        row("holds", {"cookies < 1000"}, 4, "The check \"cookies < 1000\" holds.");
        row("does not hold", {"cookies > 1000"}, 0);
        row("and", {"cookies >= 60 and pages == 0"}, 0);
        row("or", {"cookies >= 1000 or rows != 0"}, 4);
        row("and before or", {"rows == 180 or cookies > 0 and cookies < 0"}, 4);
        row("no blanks", {"cookies<=60"}, 4);
        row("one of several", {"cookies > 1000", "mapped_share < 0.5"}, 4, "mapped_share < 0.5");
        row("numbers", {"cookies < 1e3 and mapped_share > -0.5"}, 4);
        row("a name that is none", {"profit < 3"}, 2, "\"profit\", which this command does not give");
        row("no number", {"cookies < many"}, 2, "cannot be read from its sign 11 on");
        row("half of it", {"cookies <"}, 2, "cannot be read");
        row("empty", {""}, 2, "cannot be read");
        row("brackets", {"(cookies < 3)"}, 2, "cannot be read");
        row("no word between", {"cookies < 3 pages < 4"}, 2, "cannot be read");
        row("dangling", {"cookies < 3 and"}, 2, "cannot be read");
        row("not a number", {"cookies < nan"}, 2, "cannot be read");
        row("another sign", {"cookies => 3"}, 2, "cannot be read");
    }
    void checks()
    {
        QFETCH(QStringList, conditions);
        QFETCH(int, code);
        QFETCH(QString, says);
        const auto file = write("c.csv", month("2026-10", 0, 60, 7));
        QStringList arguments{"recommend", "--submissions", file, "--model", "popularity"};
        for (const QString& condition : conditions)
            arguments << "--fail-if" << condition;
        const auto answer = run(arguments);
        QVERIFY2(answer.code == code, answer.err.constData());
        QVERIFY2(QString::fromUtf8(answer.err).contains(says), answer.err.constData());
        QCOMPARE(answer.out.isEmpty(), code == 2); // the result is written all the same
    }

    void checksOfEvaluationsAndReports()
    {
        const auto file = write("e.csv", month("2026-10", 0, 60, 8));
        const QStringList evaluation{"evaluate", "--submissions", file,          "--protocol", "leave-one-out",
                                     "--models", "popularity",    "--in-sample", "false",      "--fail-if"};
        QCOMPARE(run(evaluation + QStringList{"found_in_top_10 < 0.01"}).code, 0);
        QCOMPARE(run(evaluation + QStringList{"found_in_top_10 >= 0.01"}).code, 4);
        const auto unknown = run(evaluation + QStringList{"hit_rate < 2"});
        QCOMPARE(unknown.code, 2);
        QVERIFY(unknown.err.contains("hit_rate, which has no value here"));
        const QStringList report{
            "report",          "--submissions", file,         "--out",    m_folder.filePath("out"), "--format", "csv",
            "--no-evaluation", "--model",       "popularity", "--fail-if"};
        QCOMPARE(run(report + QStringList{"share_without_evidence <= 0.5"}).code, 4);
        QVERIFY(QFile::exists(m_folder.filePath("out")));
        QCOMPARE(run(report + QStringList{"cookies < 60"}).code, 0);
        const auto help = run({"evaluate", "--help"});
        QVERIFY(help.out.contains("found_in_top_10"));
    }
};

QTEST_APPLESS_MAIN(TestCliChanges)
#include "test_cli_changes.moc"
