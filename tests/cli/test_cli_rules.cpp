// SPDX-License-Identifier: GPL-3.0-or-later
// Rules on the command line: every list obeys them, and what cannot be met is said.
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {

constexpr auto submissions = "cookie,gated_asset_type,page_url,form_submissions\n"
                             "1,Ebook,/a1,1\n1,Ebook,/a2,1\n2,Ebook,/a2,1\n2,Webinar,/a3,1\n"
                             "3,Ebook,/a2,1\n3,Ebook,/a1,1\n4,Ebook,/b1,1\n4,Webinar,/b2,1\n"
                             "5,Ebook,/b1,1\n5,Ebook,/b3,1\n6,Ebook,/lonely,1\n";
constexpr auto mapping = "page_url,business_unit\n/a1,North\n/a2,North\n/a3,North\n/b1,South\n/b2,South\n/b3,South\n";

} // namespace

class TestCliRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyListObeys();
    void saysWhatCannotBeMet();
    void leavesCookiesOut();
    void nothingIsAllowed();
    void onlyOfTheCookiesAsked();
    void everybodyLeftOut();
    void liveByTheDate();
    void refusals_data();
    void refusals();

private:
    [[nodiscard]] CliAnswer run(const QString& command, const QStringList& more) const
    {
        return runCli(cliProgram(), QStringList{command, "--submissions", m_dir.filePath("s.csv"), "--bu-mapping",
                                                m_dir.filePath("m.csv"), "--model", "rp3beta"} +
                                        more);
    }
    QString write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(name));
        [[maybe_unused]] const bool open = file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] QStringList pagesOf(const CliAnswer& answer, const QByteArray& cookie) const
    {
        QStringList out;
        for (const QByteArrayList& row : answer.rows())
            if (row.at(0) == cookie)
                out.append(QString::fromUtf8(row.at(2)));
        return out;
    }
    QTemporaryDir m_dir;
};

void TestCliRules::initTestCase()
{
    write("s.csv", submissions);
    write("m.csv", mapping);
}

void TestCliRules::everyListObeys()
{
    const QStringList rules{"--rules", write("r.json", R"({"exclude-types": ["Webinar"], "pin-pages": ["/b3"]})")};
    const CliAnswer all = run("recommend", rules);
    QVERIFY2(all.code == 0, all.err.constData());
    QCOMPARE(pagesOf(all, "2"), (QStringList{"/b3", "/a1", "/b1", "/lonely"}));
    QVERIFY(!all.out.contains("/a3,") || !all.out.contains("/b2,"));
    for (const char* cookie : {"1", "2", "3", "4", "5", "6"}) {
        const QStringList pages = pagesOf(all, cookie);
        QVERIFY(!pages.contains("/a3") && !pages.contains("/b2"));
        QCOMPARE(pagesOf(run("recommend", rules + QStringList{"--cookie", cookie}), cookie), pages);
    }
    const CliAnswer visitor = run("recommend", rules + QStringList{"--new-visitor", "/a2"});
    QCOMPARE(pagesOf(visitor, "new visitor"), (QStringList{"/b3", "/a1", "/b1", "/lonely"}));
    // The same rules among all options, and in the hit rate of the lists.
    const QString options = write("o.json", R"({"exclude-types": ["Webinar"], "pin-pages": ["/b3"]})");
    QCOMPARE(run("recommend", {"--options", options}).out, all.out);
    const auto json = run("hit-rate", rules + QStringList{"--json"}).json();
    QCOMPARE(json.at("rules").at("rules").at("exclude-types").at(0).get<std::string>(), std::string("Webinar"));
    // Nothing changes without.
    QCOMPARE(run("recommend", {"--rules", write("none.json", "{}")}).out, run("recommend", {}).out);
}

void TestCliRules::saysWhatCannotBeMet()
{
    const QStringList rules{"--rules", write("r.json", R"({"exclude-pages": ["/nowhere"], "least-of-business-units":
                                                          {"South": 3}})")};
    const CliAnswer answer = run("recommend", rules);
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.err.contains("2 lists have fewer than 3 pages of South"), answer.err.constData());
    QVERIFY(answer.err.contains("\"/nowhere\", which the data does not have"));
    const auto json = run("recommend", rules + QStringList{"--json"}).json().at("rules");
    QCOMPARE(json.at("unmet").at(0).at("lists").get<int>(), 2);
    QCOMPARE(json.at("notes").size(), 1U);
    // A type without weight is listed all the same; the rule that leaves it out is named.
    const QString weights = write("w.json", R"({"Webinar": 0})");
    for (const char* command : {"recommend", "inspect"}) {
        QStringList arguments{command, "--submissions", m_dir.filePath("s.csv"), "--type-weights", weights, "--json"};
        QVERIFY(QByteArray::fromStdString(runCli(cliProgram(), arguments).json().at("remarks").dump())
                    .contains("exclude-types"));
    }
}

void TestCliRules::leavesCookiesOut()
{
    const QStringList out{"--exclude-cookies", write("out.txt", "3\n99\n")};
    const CliAnswer answer = run("recommend", out);
    QVERIFY(pagesOf(answer, "3").isEmpty() && !pagesOf(answer, "2").isEmpty());
    QVERIFY(answer.err.contains("1 visitor is left out of every list") &&
            answer.err.contains("1 cookie to be left out is not in the data"));
    const auto json = run("hit-rate", out + QStringList{"--json"}).json();
    QCOMPARE(json.at("rules").at("cookies_left_out").get<int>(), 1);
    const auto plain = run("hit-rate", {"--json"}).json();
    QCOMPARE(json.at("cookies_measured").get<int>(), plain.at("cookies_measured").get<int>() - 1);
}

/// Who gets no page by rule is not said to get popular ones.
void TestCliRules::nothingIsAllowed()
{
    const CliAnswer answer = run("recommend", {"--rules", write("none.json", R"({"least-submissions": 1000000})")});
    QVERIFY2(answer.err.contains("6 lists have no page that the rules allow"), answer.err.constData());
    QVERIFY(!answer.err.contains("popular pages only") && !answer.err.contains("get no pages"));
    // Those whose connected pages are left out: it is not said that nothing is connected.
    const CliAnswer some =
        run("recommend", {"--rules", write("some.json", R"({"exclude-business-units": ["North"]})")});
    QVERIFY2(some.err.contains("with other pages that the rules allow"), some.err.constData());
}

void TestCliRules::onlyOfTheCookiesAsked()
{
    const QStringList rules{"--rules", write("least.json", R"({"least-of-business-units": {"South": 3}})")};
    QVERIFY(run("recommend", rules).err.contains("2 lists have fewer than 3 pages of South"));
    const CliAnswer one = run("recommend", rules + QStringList{"--cookie", "4"});
    QVERIFY2(one.err.contains("1 list has fewer than 3 pages of South"), one.err.constData());
    QVERIFY(!run("recommend", rules + QStringList{"--cookie", "1"}).err.contains("South"));
    const auto json = run("recommend", rules + QStringList{"--cookie", "4", "--json"}).json().at("rules");
    QCOMPARE(json.at("lists").get<int>(), 1);
    QCOMPARE(json.at("unmet").at(0).at("lists").get<int>(), 1);
}

void TestCliRules::everybodyLeftOut()
{
    const CliAnswer answer = run("hit-rate", {"--exclude-cookies", write("all.txt", "1\n2\n3\n4\n5\n6\n")});
    QVERIFY2(answer.err.contains("every cookie is left out of the lists"), answer.err.constData());
    QVERIFY(!answer.err.contains("BU mapping"));
}

void TestCliRules::liveByTheDate()
{
    const QStringList rules{"--rules", write("live.json", R"({"only-live": true})"), "--assets",
                            write("assets.csv", "page,live until\n/a1,2026-03-31\n")};
    QVERIFY(pagesOf(run("recommend", rules + QStringList{"--today", "2026-03-31"}), "2").contains("/a1"));
    QVERIFY(!pagesOf(run("recommend", rules + QStringList{"--today", "2026-04-01"}), "2").contains("/a1"));
}

void TestCliRules::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no such rule") << QStringList{"--rules", write("1.json", R"({"exclude": ["/a"]})")} << 2
                                  << QByteArray("There is no rule \"exclude\"");
    QTest::newRow("no JSON") << QStringList{"--rules", write("2.json", "{")} << 1 << QByteArray("2.json:1");
    QTest::newRow("no file") << QStringList{"--rules", "nowhere.json"} << 1 << QByteArray("nowhere.json");
    QTest::newRow("no asset list") << QStringList{"--rules", write("3.json", R"({"only-live": true})")} << 2
                                   << QByteArray("--assets");
    QTest::newRow("no value") << QStringList{"--rules", write("4.json", R"({"exclude-pages": null})")} << 2
                              << QByteArray("\"exclude-pages\" has no value");
    QTest::newRow("no texts") << QStringList{"--rules", write("5.json", R"({"pin-pages": ["/a1", 1]})")} << 2
                              << QByteArray("5.json: \"pin-pages\"");
    QTest::newRow("how it looks") << QStringList{"--rules", write("6.json", "[]")} << 1
                                  << QByteArray("It should look like {\"exclude-types\"");
    QTest::newRow("the range") << QStringList{"--rules", write("7.json", R"({"boost-pages": {"/a1": 5}})")} << 2
                               << QByteArray("a number from -1 to 1");
    QTest::newRow("no date") << QStringList{"--today", "soon"} << 2 << QByteArray("\"soon\" is no date");
    QTest::newRow("no list") << QStringList{"--exclude-cookies", write("3.csv", "a,b\n1,2\n")} << 1
                             << QByteArray("3.csv:1");
}

void TestCliRules::refusals()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QByteArray, says);
    const CliAnswer answer = run("recommend", arguments);
    QCOMPARE(answer.code, code);
    QVERIFY2(answer.err.contains(says), answer.err.constData());
}

QTEST_GUILESS_MAIN(TestCliRules)
#include "test_cli_rules.moc"
