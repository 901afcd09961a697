// SPDX-License-Identifier: GPL-3.0-or-later
// What a user names is only ever a choice among what the engine has.
#include "model/warehouse/choose_source.h"
#include "model/warehouse/run_settings.h"
#include "model/warehouse/score_some.h"
#include "tests/support/played_session.h"

#include <QTest>

using namespace leadlight;

namespace {

OfferedTable offered(std::vector<std::string> columns, TableShards shards = {})
{
    return {{"web", "rows"}, std::move(columns), std::move(shards)};
}

} // namespace

class TestChooseSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void declarations_data();
    void declarations();
    void names_data();
    void names();
    void tables_data();
    void tables();
    void rolesByTheirNames();
    void wishesComeFirst();
    void whatIsNotThereIsRefused();
    void onlyWholeCookiesOnAServer_data();
    void onlyWholeCookiesOnAServer();
    void mappingHasItsOwnColumns();
    void serversOfAGroup();
    void settingsAreKept();
    void settingsOfSeveralAreNoSingleOnes();
    void someCookiesAreScoredInTheirRanges();
    void theFirstCookiesAreOneRange();
};

void TestChooseSource::declarations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cluster");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("by");
    QTest::newRow("old") << "Distributed(ll, default, rows_local, cityHash64(cookie))"
                         << "ll"
                         << "default.rows_local"
                         << " cityHash64(cookie)";
    QTest::newRow("quoted")
        << "Distributed('l\\'l', 'd', 'rows, local', cityHash64(`coo)kie`), 'policy') SETTINGS x = 1"
        << "l'l"
        << "d.rows, local"
        << " cityHash64(`coo)kie`)";
    QTest::newRow("no key") << "Distributed(ll, d, t)"
                            << "ll"
                            << "d.t"
                            << "";
    QTest::newRow("own database") << "Distributed(ll, currentDatabase(), t)"
                                  << "ll"
                                  << "web.t"
                                  << "";
    QTest::newRow("another") << "MergeTree() ORDER BY (a, b, c)"
                             << ""
                             << "."
                             << "";
    QTest::newRow("cut off") << "Distributed(ll, d"
                             << ""
                             << "."
                             << "";
}

void TestChooseSource::declarations()
{
    QFETCH(QString, text);
    QFETCH(QString, cluster);
    QFETCH(QString, part);
    QFETCH(QString, by);
    const TableShards shards = declaredShards(text.toStdString(), {"web", "rows"});
    QCOMPARE(QString::fromStdString(shards.cluster), cluster);
    QCOMPARE(QString::fromStdString(shards.part.database + "." + shards.part.table), part);
    QCOMPARE(QString::fromStdString(shards.shardedBy), by);
}

void TestChooseSource::names_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("names");
    QTest::newRow("plain") << "cookie"
                           << "cookie";
    QTest::newRow("hashed") << "cityHash64(cookie)"
                            << "cookie";
    QTest::newRow("two") << "sipHash64(cookie, day2)"
                         << "cookie|day2";
    QTest::newRow("quoted") << "cityHash64(`a \\` b`)"
                            << "a ` b";
    QTest::newRow("numbers and texts") << "modulo(xxHash64(c), 16) + length('text')"
                                       << "c";
    QTest::newRow("by chance") << "rand()"
                               << "";
}

void TestChooseSource::names()
{
    QFETCH(QString, expression);
    QFETCH(QString, names);
    std::string found;
    for (const std::string& name : namesIn(expression.toStdString()))
        found += (found.empty() ? "" : "|") + name;
    QCOMPARE(QString::fromStdString(found), names);
}

void TestChooseSource::tables_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("found");
    QTest::addColumn<int>("choices");
    QTest::newRow("by its name") << ""
                                 << "units"
                                 << "web.units" << 0;
    QTest::newRow("with its database") << "old"
                                       << "rows"
                                       << "old.rows" << 0;
    QTest::newRow("in two") << ""
                            << "rows"
                            << "" << 2;
    QTest::newRow("none") << ""
                          << ""
                          << "" << 3;
    QTest::newRow("not there") << "web"
                               << "rows; DROP TABLE rows"
                               << "" << 3;
    QTest::newRow("other case") << "web"
                                << "Rows"
                                << "" << 3;
}

void TestChooseSource::tables()
{
    QFETCH(QString, database);
    QFETCH(QString, table);
    QFETCH(QString, found);
    QFETCH(int, choices);
    const std::vector<TableName> there{{"old", "rows"}, {"web", "rows"}, {"web", "units"}};
    const auto chosen = chooseTable(there, database.toStdString(), table.toStdString());
    QCOMPARE(chosen.has_value(), choices == 0);
    if (chosen)
        QCOMPARE(QString::fromStdString(chosen->database + "." + chosen->table), found);
    else {
        QCOMPARE(chosen.error().kind, ErrorKind::Usage);
        QCOMPARE(static_cast<int>(chosen.error().choices.size()), choices);
    }
}

void TestChooseSource::rolesByTheirNames()
{
    const auto source = chooseSource(
        offered({"cookie", "page_url", "gated_asset_type", "form_submissions", "date", "business_unit"}), {}, {});
    QVERIFY(source);
    QCOMPARE(source->cookie, std::string("cookie"));
    QCOMPARE(source->page, std::string("page_url"));
    QCOMPARE(source->type, std::string("gated_asset_type"));
    QCOMPARE(source->submissions, std::string("form_submissions"));
    QCOMPARE(source->date, std::string("date"));
    QVERIFY(!source->mapping);
    QVERIFY(!source->sharded());
}

void TestChooseSource::wishesComeFirst()
{
    const auto source = chooseSource(offered({"cookie", "visitor no", "page_url", "form_submissions"}), {},
                                     {{Role::Cookie, "visitor no"}, {Role::FormSubmissions, "1"}});
    QVERIFY(source);
    QCOMPARE(source->cookie, std::string("visitor no"));
    QCOMPARE(source->submissions, std::string()); // each row is one
    QCOMPARE(source->type, std::string());
}

void TestChooseSource::whatIsNotThereIsRefused()
{
    const std::vector<std::string> columns{"a", "b", "page_url"};
    const auto nobody = chooseSource(offered(columns), {}, {});
    QVERIFY(!nobody);
    QVERIFY2(nobody.error().text().find("cookie") != std::string::npos, nobody.error().text().c_str());
    QVERIFY(nobody.error().choices == columns);
    const auto injected = chooseSource(offered(columns), {}, {{Role::Cookie, "a\"; DROP TABLE x; --"}});
    QVERIFY(!injected);
    QCOMPARE(injected.error().kind, ErrorKind::Usage);
    QVERIFY(injected.error().choices == columns);
}

void TestChooseSource::onlyWholeCookiesOnAServer_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<bool>("whole");
    QTest::newRow("by a hash of the cookie") << "cityHash64(cookie)" << true;
    QTest::newRow("by the page") << "cityHash64(page_url)" << false;
    QTest::newRow("by both") << "cityHash64(cookie, page_url)" << false;
    QTest::newRow("by chance") << "rand()" << false;
    QTest::newRow("not known") << "" << false;
}

void TestChooseSource::onlyWholeCookiesOnAServer()
{
    QFETCH(QString, by);
    QFETCH(bool, whole);
    const auto source =
        chooseSource(offered({"cookie", "page_url"}, {"ll", {"web", "rows_local"}, by.toStdString()}), {}, {});
    QCOMPARE(source.has_value(), whole);
    if (source) {
        QVERIFY(source->sharded());
        QCOMPARE(source->part.table, std::string("rows_local"));
    }
}

void TestChooseSource::mappingHasItsOwnColumns()
{
    const OfferedTable mapping{{"web", "units"}, {"url", "unit", "page_url"}, {}};
    const auto source =
        chooseSource(offered({"cookie", "url"}), mapping, {{Role::PageUrl, "url"}, {Role::BusinessUnit, "unit"}});
    QVERIFY(source && source->mapping);
    QCOMPARE(source->mapping->name.table, std::string("units"));
    QCOMPARE(source->mapping->page, std::string("url"));
    QCOMPARE(source->mapping->unit, std::string("unit"));
    const auto without =
        chooseSource(offered({"cookie", "page_url"}), OfferedTable{{"web", "units"}, {"page_url"}, {}}, {});
    QVERIFY(!without);
}

void TestChooseSource::serversOfAGroup()
{
    PlayedSession session;
    session.answer("system.clusters",
                   SqlBlock{{std::vector<std::uint64_t>{1, 1, 2}, std::vector<std::string>{"a", "b", "c"},
                             std::vector<std::uint64_t>{0, 1, 0}}});
    const auto servers = serversOf(session, "l'l", {});
    QVERIFY(servers);
    QCOMPARE(servers->size(), std::size_t{2});
    QCOMPARE(servers->at(0).host, std::string("b")); // the replica that was asked
    QVERIFY(servers->at(0).own && !servers->at(1).own);
    QCOMPARE(session.times("'l\\'l'"), 1);
}

void TestChooseSource::settingsAreKept()
{
    PlayedSession session;
    const Warehouse warehouse{{&session}, {session.dialect(), {}, {"", "0123abcd"}}};
    QVERIFY(noteSettings(warehouse, "{}", {}));
    QCOMPARE(session.rowsPut(), std::uint64_t{1});
    const auto none = settingsOfRun(warehouse, {});
    QVERIFY(none && none->empty());
    session.answer("ll_0123abcd_info", SqlBlock{{std::vector<std::string>{"owner", "settings"},
                                                 std::vector<std::string>{"anna", "{\"top\": 10}"}}});
    const auto kept = settingsOfRun(warehouse, {});
    QVERIFY(kept);
    QCOMPARE(*kept, std::string("{\"top\": 10}"));
}

/// A run that made lists by one model, then by another, is gone on with by neither.
void TestChooseSource::settingsOfSeveralAreNoSingleOnes()
{
    using Texts = std::vector<std::string>;
    const auto settings = [](const Texts& noted) {
        PlayedSession session;
        session.answer("ll_0123abcd_info", SqlBlock{{Texts(noted.size(), "settings"), noted}});
        const Warehouse warehouse{{&session}, {session.dialect(), {}, {"", "0123abcd"}}};
        return settingsOfRun(warehouse, {}).value_or("error");
    };
    QCOMPARE(settings({"a", "a"}), std::string("a")); // on each shard
    QVERIFY(settings({"a", "b"}) != "a" && settings({"a", "b"}) != "b");
}

void TestChooseSource::someCookiesAreScoredInTheirRanges()
{
    PlayedSession session;
    // Two in one range, one in the last.
    session.answer("SELECT h FROM", SqlBlock{{std::vector<std::uint64_t>{7, 9, ~std::uint64_t{0}}}});
    const Warehouse warehouse{{&session}, {session.dialect(), {}, {"", "0123abcd"}}};
    UploadedModel model;
    model.scoring.pages = 3;
    QVERIFY(scoreSome(warehouse, model, {"a", "b", "c"}, {}));
    QCOMPARE(session.times("h BETWEEN 0 AND 281474976710655"), session.times("h BETWEEN 18446462598732840960 AND "));
    QVERIFY(session.times("h BETWEEN 0 AND ") > 0);
}

/// One range that holds somewhat more of them than are wanted; all where there are few.
void TestChooseSource::theFirstCookiesAreOneRange()
{
    UploadedModel model;
    model.scoring.pages = 3;
    PlayedSession few;
    QVERIFY(scoreFirst({{&few}, {few.dialect(), {}, {"", "0123abcd"}}}, model, 1000, 900, {}));
    QCOMPARE(few.times("BETWEEN"), 0);
    PlayedSession many;
    QVERIFY(scoreFirst({{&many}, {many.dialect(), {}, {"", "0123abcd"}}}, model, 1000, 100'000, {}));
    const HashBatches ranges{80, many.dialect().largestHash()}; // 1,250 in each
    QVERIFY(many.times(inBatch(ranges, 0)) > 0);
    QCOMPARE(many.times("BETWEEN"), many.times(inBatch(ranges, 0)));
}

QTEST_GUILESS_MAIN(TestChooseSource)
#include "test_choose_source.moc"
