// SPDX-License-Identifier: GPL-3.0-or-later
// Rules as they are written down, in the numbers of the data: names, counts, dates, languages, who is left out.
#include "model/describe/rule_words.h"
#include "model/recommend/advice.h"
#include "model/recommend/interactions.h"
#include "model/stages/rule_choices.h"
#include "model/stages/ruling.h"
#include "tests/support/tables.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {

/// Pages 0 /a, 1 /b, 2 /c, 3 /d (Unmapped), in their order; types by page; units North, South.
std::shared_ptr<const Dataset> sample()
{
    static const auto data = joinTables(tableOf({{"1", "Ebook", "/a", 3},
                                                 {"1", "Webinar", "/b", 1},
                                                 {"2", "Ebook", "/a", 1},
                                                 {"2", "Webinar", "/c", 2},
                                                 {"3", "Ebook", "/d", 1}}),
                                        mappingOf({{"North", "/a"}, {"South", "/b"}, {"South", "/c"}}), {}, {});
    return *data;
}

Rules rulesOf(const RuleOptions& options, const RuleSources& sources = {})
{
    const auto rules = rulesFor(*sample(), options, sources);
    return rules ? **rules : Rules();
}

std::string notesOf(const Rules& rules)
{
    return english(Phrase::sentences(rules.notes));
}

using Closed = std::vector<std::uint8_t>;

} // namespace

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsImposedByDefault()
    {
        const Rules rules = rulesOf({});
        QVERIFY(!rules.any() && rules.notes.empty());
    }

    void closesPages()
    {
        QCOMPARE(rulesOf({.excludePages = {"/b"}}).closed, (Closed{0, 1, 0, 0}));
        QCOMPARE(rulesOf({.excludeTypes = {"Webinar"}}).closed, (Closed{0, 1, 1, 0}));
        QCOMPARE(rulesOf({.excludeUnits = {"North", "Unmapped"}}).closed, (Closed{1, 0, 0, 1}));
        QCOMPARE(rulesOf({.leastSubmissions = 2}).closed, (Closed{0, 1, 0, 1}));
    }

    void addsBoostsUp()
    {
        const Rules rules =
            rulesOf({.boostPages = {{"/b", 0.5}}, .boostTypes = {{"Webinar", 0.25}}, .boostUnits = {{"South", -0.5}}});
        QCOMPARE(rules.boost, (std::vector<double>{0.0, 0.25, -0.25, 0.0}));
        QVERIFY(rulesOf({.boostTypes = {{"Ebook", 0.0}}}).boost.empty());
    }

    void counts()
    {
        const Rules rules = rulesOf({.mostPerUnit = 3, .mostOfUnits = {{"South", 1}}, .leastOfUnits = {{"North", 2}}});
        QCOMPARE(rules.most, (std::vector<std::int32_t>{3, 1, Rules::noLimit}));
        QCOMPARE(rules.least, (std::vector<std::int32_t>{2, 0, 0}));
        QVERIFY(notesOf(rulesOf({.mostPerUnit = 1, .leastOfUnits = {{"North", 2}}})).find("cannot stand") !=
                std::string::npos);
        const Rules unmapped = rulesOf({.leastOfUnits = {{"Unmapped", 2}}});
        QVERIFY(unmapped.least.empty() && notesOf(unmapped).find("no business unit") != std::string::npos);
    }

    void excludeBeatsPin()
    {
        const Rules rules = rulesOf({.excludeUnits = {"South"}, .pinPages = {"/c", "/a", "/a", "/d"}});
        QCOMPARE(rules.pins, (std::vector<std::int32_t>{0, 3}));
        QVERIFY(notesOf(rules).find("/c is pinned") != std::string::npos);
    }

    void saysWhatTheDataDoesNotHave()
    {
        const std::string notes = notesOf(rulesOf(
            {.excludePages = {"/x"}, .excludeTypes = {"Video"}, .pinPages = {"/y"}, .boostUnits = {{"West", 0.1}}}));
        for (const char* name : {"/x", "Video", "/y", "West"})
            QVERIFY2(notes.find(name) != std::string::npos, notes.c_str());
    }

    void liveAndLanguages()
    {
        AssetList list;
        list.hasEnds = list.hasLanguages = true;
        list.assets = {{"/a", "A", "en", *dayOfToday("2026-06-30")}, {"/b", "", "de"}, {"/z", "", "en"}};
        QCOMPARE(rulesOf({.onlyLive = true, .today = "2026-06-30"}, {.assets = &list}).any(), false);
        QCOMPARE(rulesOf({.onlyLive = true, .today = "2026-07-01"}, {.assets = &list}).closed, (Closed{1, 0, 0, 0}));
        const Rules rules = rulesOf({.visitorsLanguage = true}, {.assets = &list});
        QCOMPARE(rules.language, (std::vector<std::uint16_t>{1, 2, 0, 0}));
        QVERIFY(rules.askHistories());
        for (const RuleOptions& options : {RuleOptions{.onlyLive = true}, RuleOptions{.visitorsLanguage = true}}) {
            const auto refused = rulesFor(*sample(), options);
            QVERIFY(!refused && refused.error().kind == ErrorKind::Usage);
        }
        list.hasEnds = false;
        QVERIFY(!rulesFor(*sample(), {.onlyLive = true}, {.assets = &list}));
        const auto noDate = rulesFor(*sample(), {.visitorsLanguage = true, .today = "soon"}, {.assets = &list});
        QVERIFY(!noDate && noDate.error().kind == ErrorKind::Usage);
        QVERIFY(dayOfToday({}).has_value());
        QCOMPARE(*dayOfToday("1970-01-02"), 1);
    }

    void leavesCookiesOut()
    {
        const std::vector<std::string> cookies{"2", "9", "8"};
        const Rules rules = rulesOf({}, {.leftOutCookies = cookies});
        QCOMPARE(rules.leftOut, (Closed{0, 1, 0}));
        QCOMPARE(rules.leftOutCookies, 1);
        QCOMPARE(rules.leftOutUnknown, 2);
        QVERIFY(rules.any() && !rules.actOnPages() && !rules.leavesOut(-1));
    }

    void readsLists_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::vector<std::string>>("ids");
        using Ids = std::vector<std::string>;
        QTest::newRow("a line each") << QByteArray("0123\r\n# opted out\r\n\r\n456\r\n0123\r\n") << Ids{"0123", "456"};
        QTest::newRow("a column") << QByteArray("when;ECID\n2026-01-01;7\n2026-01-02;\n;8\n") << Ids{"7", "8"};
        QTest::newRow("a header alone") << QByteArray("cookie\n7") << Ids{"7"};
        QTest::newRow("a mark") << QByteArray("\xef\xbb\xbf"
                                              "7\n8")
                                << Ids{"7", "8"};
        QTest::newRow("as spreadsheets keep ids") << QByteArray("cookie;n\n\"=\"\"0006\"\"\";1\n'0007;2\n\xc2\xa0"
                                                                "0008;3\n")
                                                  << Ids{"0006", "0007", "0008"};
        QTest::newRow("another separator") << QByteArray("cookie|when\n7|x\n") << Ids{"7"};
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe\x37\x00\x0a\x00\x38\x00", 8) << Ids{"7", "8"};
    }

    void readsLists()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const std::vector<std::string>, ids);
        const auto read = readCookieList(write("ids.csv", text), {});
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        QCOMPARE(*read, ids);
    }

    void readsAssets()
    {
        const auto list =
            readAssetList(write("assets.csv", "Page URL,Title,Language,Live until\n"
                                              "/a,\"A, the first\",EN,2026-03-31\n/b,,,\n/c,C,de,31.12.2026\n"),
                          {});
        QVERIFY2(list, list ? "" : list.error().text().c_str());
        QCOMPARE((*list)->assets.size(), 3U);
        QCOMPARE((*list)->assets[0].title, std::string("A, the first"));
        QCOMPARE((*list)->assets[0].language, std::string("en"));
        QCOMPARE((*list)->assets[0].liveUntil, *dayOfToday("2026-03-31"));
        QCOMPARE((*list)->assets[1].liveUntil, Asset::noEnd);
        QCOMPARE((*list)->assets[2].liveUntil, *dayOfToday("2026-12-31"));
        const auto american = readAssetList(write("us.csv", "page,until\n/a,3/4/2026\n/b,4/25/2026\n"), {});
        QCOMPARE((*american)->assets[0].liveUntil, *dayOfToday("2026-03-04"));
    }

    /// Lists as spreadsheets of other languages write them, with the dates that people write there.
    void readsAssetsOfOtherLanguages_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("German") << QByteArray("Titel;Seite;Sprache;Gültig bis\nA;/a;de;31. Dezember 2026\n");
        QTest::newRow("German, other words") << QByteArray("Seite;Titel;Sprache;Live bis\n/a;A;de;31.12.2026\n");
        QTest::newRow("German capitals") << QByteArray("SEITE;TITEL;SPRACHE;ENDDATUM\n/a;A;DE;31.12.26\n");
        QTest::newRow("French") << QByteArray("page;titre;langue;date de fin\n/a;A;de;31 décembre 2026\n");
        QTest::newRow("Spanish") << QByteArray("Página;Título;Idioma;Válido hasta\n/a;A;de;31/12/2026\n");
        QTest::newRow("Japanese") << QByteArray("ページ,タイトル,言語,公開終了日\n/a,A,de,2026年12月31日\n");
    }

    void readsAssetsOfOtherLanguages()
    {
        QFETCH(const QByteArray, text);
        const auto list = readAssetList(write("other.csv", text), {});
        QVERIFY2(list, list ? "" : list.error().text().c_str());
        QCOMPARE((*list)->assets.size(), 1U);
        const Asset& asset = (*list)->assets.front();
        QCOMPARE(asset.page, std::string("/a"));
        QCOMPARE(asset.title, std::string("A"));
        QCOMPARE(asset.language, std::string("de"));
        QCOMPARE(asset.liveUntil, *dayOfToday("2026-12-31"));
    }

    void saysWhatItLookedFor()
    {
        const auto list = readAssetList(write("strange.csv", "Blatt;Titel\n/a;A\n"), {});
        QVERIFY(!list);
        const std::string text = list.error().text();
        for (const char* name : {"Blatt", "Seite", "page url", "ページ", "gültig bis"})
            QVERIFY2(text.find(name) != std::string::npos, text.c_str());
    }

    void refusesBadFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("assets");
        QTest::addColumn<qint64>("line");
        QTest::newRow("no page") << QByteArray("title,language\nA,en\n") << true << qint64(1);
        QTest::newRow("no date") << QByteArray("page,live_until\n/a,2026-01-01\n/b,soon\n") << true << qint64(3);
        QTest::newRow("two days") << QByteArray("page,live_until\n/a,3/4/2026\n") << true << qint64(2);
        QTest::newRow("a short year") << QByteArray("page,live_until\n/a,26/12/31\n") << true << qint64(2);
        QTest::newRow("an empty page") << QByteArray("page,title\n,A\n") << true << qint64(2);
        QTest::newRow("a rounded id") << QByteArray("cookie\n7\n6.46E+34\n") << false << qint64(3);
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\0\0\0", 8) << false << qint64(0);
        QTest::newRow("a document") << QByteArray("%PDF-1.7\n") << true << qint64(0);
        QTest::newRow("no cookie column") << QByteArray("a,b\n1,2\n") << false << qint64(1);
    }

    void refusesBadFiles()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, assets);
        QFETCH(const qint64, line);
        const auto path = write("bad.csv", text);
        const auto error = assets ? readAssetList(path, {}).error() : readCookieList(path, {}).error();
        QVERIFY(error.kind == ErrorKind::BadData && !error.file.empty());
        QCOMPARE(error.line, line);
    }

    void rulesAreAFile()
    {
        RuleOptions options{.excludeTypes = {"Webinar"},
                            .pinPages = {"/b", "/a"},
                            .boostUnits = {{"South", 0.25}},
                            .mostPerUnit = 3,
                            .onlyNewUnits = true,
                            .today = "2026-01-01"};
        RuleOptions read;
        const auto path = write("rules.json", QByteArray::fromStdString(rulesJson(options)));
        const auto done = readRulesFile(read, path);
        QVERIFY2(done, done ? "" : done.error().text().c_str());
        QVERIFY(read == options);
        QCOMPARE(rulesJson({}), std::string("{}"));
        for (const char* bad : {R"({"exclude-page": ["/a"]})", R"({"exclude-pages": "/a"})", R"({"pin-pages": [1]})",
                                R"({"boost-types": {"Ebook": 2}})"}) {
            const auto refused = readRulesFile(read, write("bad.json", bad));
            QVERIFY2(!refused && refused.error().text().find("bad.json") != std::string::npos, bad);
        }
    }

    /// Any rules are the sum of single ones, and these are chosen, switched off and taken away one by one.
    void oneByOne()
    {
        const RuleOptions options{.excludePages = {"/b"},
                                  .excludeTypes = {"Webinar"},
                                  .excludeUnits = {"Unmapped"},
                                  .pinPages = {"/c", "/a"},
                                  .boostPages = {{"/a", 0.5}},
                                  .boostTypes = {{"Ebook", -0.25}},
                                  .boostUnits = {{"South", 0.125}},
                                  .mostPerUnit = 3,
                                  .mostOfUnits = {{"North", 2.0}},
                                  .leastOfUnits = {{"South", 1.0}},
                                  .onlyNewUnits = true,
                                  .leastSubmissions = 4,
                                  .onlyLive = true,
                                  .visitorsLanguage = true,
                                  .today = "2026-01-01"};
        const auto rules = rulesIn(options);
        QCOMPARE(rules.size(), std::size_t{ruleKinds + 1}); // two pins
        for (int kind = 0; kind < ruleKinds; ++kind) {
            const auto one = std::ranges::find(rules, static_cast<RuleKind>(kind), &SingleRule::kind);
            QVERIFY(one != rules.end() && one->isComplete());
            QCOMPARE(one->amount != 0.0, amountsOf(one->kind).has_value());
            QVERIFY(!english(ruleSentence(one->kind, one->name, Plain(one->amount))).empty());
            QVERIFY(!english(kindTitle(one->kind)).empty());
            RuleOptions single;
            impose(single, *one);
            QCOMPARE(rulesIn(single), std::vector<SingleRule>{*one});
        }
        const RuleChoices chosen = withRulesOf(options, {});
        QVERIFY(optionsOf(chosen) == options);
        QCOMPARE(chosen.on(), ruleKinds + 1);
        QCOMPARE(chosen.with({RuleKind::MostPerUnit, {}, 5.0}).on(), ruleKinds + 1); // in place of the other
        QCOMPARE(optionsOf(chosen.with({RuleKind::MostPerUnit, {}, 5.0})).mostPerUnit, 5);
        QCOMPARE(optionsOf(chosen.with({RuleKind::ExcludePage, "/c", 0.0})).excludePages,
                 (std::vector<std::string>{"/b", "/c"}));
        QVERIFY(optionsOf(chosen.without(0)).excludePages.empty());
        QVERIFY(optionsOf(chosen.switchedOff()) == RuleOptions{.today = "2026-01-01"});
        QCOMPARE(chosen.switchedOff().rules.size(), chosen.rules.size());
    }

    /// A weight of 0 leaves a type out of what is learnt, not out of the lists.
    void typesWithoutWeight()
    {
        const std::map<std::string, double, std::less<>> weights{{"Webinar", 0.0}, {"Ebook", 1.0}};
        QCOMPARE(weightlessTypes(*sample(), weights, nullptr), std::vector<std::string>{"Webinar"});
        const Rules rules = rulesOf({.excludeTypes = {"Webinar"}});
        QVERIFY(weightlessTypes(*sample(), weights, &rules).empty());
        const auto words = weightlessWords(std::vector<std::string>{"Webinar"});
        QVERIFY(english(words.at(0)).find("exclude-types") != std::string::npos);
    }

private:
    std::filesystem::path write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(QString::fromUtf8(name)));
        [[maybe_unused]] const bool open = file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName().toStdString();
    }
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
