// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/join/main_unit.h"
#include "model/join/page_assets.h"
#include "tests/support/tables.h"

#include <QTest>

using namespace leadlight;

namespace {

std::string unitOf(const Dataset& data, std::string_view page)
{
    const auto found = data.findPage(page);
    return found ? data.businessUnits[data.pageBusinessUnit[static_cast<std::size_t>(*found)]] : std::string();
}

} // namespace

/// At the edges of what a mapping and lists can say of pages, and cookies of their units.
class TestClaims : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// 65,534 business units can be told apart, one more cannot.
    void thereIsAMostOfBusinessUnits()
    {
        std::vector<MappingRow> rows;
        for (int unit = 0; unit < 65'534; ++unit)
            rows.push_back({std::to_string(unit), unit == 7 ? "/a" : "/other"});
        const auto table = tableOf({{"1", "t", "/a", 1}, {"1", "t", "/unmapped", 1}});
        const auto data = joinTables(table, mappingOf(rows), {}, {});
        QVERIFY(data);
        QCOMPARE((*data)->businessUnits.size(), 65'535U); // with Unmapped
        QCOMPARE(unitOf(**data, "/a"), std::to_string(7));
        QCOMPARE(unitOf(**data, "/unmapped"), std::string("Unmapped"));
        rows.push_back({"one more", "/other"});
        const auto tooMany = joinTables(table, mappingOf(rows), {}, {});
        QVERIFY(!tooMany && tooMany.error().kind == ErrorKind::BadData);
    }

    /// A mapping fits where it names the pages of at least half the submissions.
    void aMappingThatNamesHalfFits()
    {
        for (const auto& [mapped, fits] : std::vector<std::pair<std::int64_t, bool>>{
                 {0, false}, {40, false}, {41, false}, {49, false}, {50, true}, {51, true}, {100, true}}) {
            JoinLedger ledger;
            ledger.mappedSubmissions = mapped;
            ledger.unmappedSubmissions = 100 - mapped;
            QCOMPARE(mappingFits(ledger), fits);
            QCOMPARE(mappedShare(ledger), static_cast<double>(mapped) / 100.0);
        }
        QCOMPARE(mappedShare({}), 0.0);
    }

    void anEmptyBusinessUnitSaysNothing()
    {
        const auto table = tableOf({{"1", "t", "/a", 2}, {"1", "t", "/b", 1}, {"2", "t", "/c", 1}});
        const auto mapping = mappingOf({{"", "/a"}, {"", "/b"}, {"North", "/b"}, {"Unmapped", "/c"}});
        for (const auto rule : {ConflictRule::First, ConflictRule::Last, ConflictRule::Fanout}) {
            JoinOptions options;
            options.conflicts = rule;
            const auto data = joinTables(table, mapping, options, {});
            QVERIFY(data);
            QCOMPARE((*data)->businessUnits, (std::vector<std::string>{"North", "Unmapped"}));
            QCOMPARE(unitOf(**data, "/a"), std::string("Unmapped"));
            QCOMPARE(unitOf(**data, "/b"), std::string("North"));
            QCOMPARE(unitOf(**data, "/c"), std::string("Unmapped"));
            QCOMPARE((*data)->ledger.unmappedSubmissions, 2);
            QCOMPARE((*data)->ledger.mappedPages, 2);
            QCOMPARE((*data)->ledger.fannedOutRows, 0);
        }
    }

    /// The unit with the most submissions; of equals the first, and none where there are none.
    void aCookiesMainUnitHasMostOfIt()
    {
        const auto table = tableOf({{"1", "t", "/n", 2},
                                    {"1", "t", "/s", 3}, // South
                                    {"2", "t", "/n", 2},
                                    {"2", "t", "/s", 3},
                                    {"2", "t", "/n2", 2}, // North, in two rows
                                    {"3", "t", "/s", 4},
                                    {"3", "t", "/n", 4}, // as much of both
                                    {"4", "t", "/none", 9},
                                    {"4", "t", "/s", 1}, // Unmapped is no unit
                                    {"5", "t", "/none", 1}});
        const auto data = joinTables(table, mappingOf({{"North", "/n"}, {"North", "/n2"}, {"South", "/s"}}), {}, {});
        QVERIFY(data);
        const std::vector<std::string> main{"South", "North", "North", "South", "Unmapped"};
        for (std::int32_t cookie = 0; cookie < (*data)->cookies(); ++cookie) {
            const auto unit = static_cast<std::size_t>(mainUnitOf(**data, cookie));
            QCOMPARE((*data)->businessUnits[unit], main[static_cast<std::size_t>(cookie)]);
        }
    }

    void pagesAreCountedByCookieAndSubmission()
    {
        const auto table =
            tableOf({{"1", "t", "/a", 2}, {"1", "u", "/a", 3}, {"2", "t", "/b", 1}, {"2", "t", "/a", 4}});
        const auto data = joinTables(table, nullptr, {}, {});
        QVERIFY(data);
        const auto totals = pageTotals(**data);
        QCOMPARE(totals.cookies, (std::vector<std::int32_t>{2, 1}));
        QCOMPARE(totals.submissions, (std::vector<std::int64_t>{9, 1}));
    }

    /// Found by pages of the data, each once, however often the list names it.
    void anAssetListIsFoundAsAMappingIs()
    {
        const auto table =
            tableOf({{"1", "t", "/a", 1}, {"1", "t", "/A", 1}, {"2", "t", "/b", 1}, {"2", "t", "/c", 1}});
        JoinOptions options;
        options.normalise.ignoreCase = true;
        const auto data = joinTables(table, nullptr, options, {});
        QVERIFY(data);
        const AssetList list{.assets = {{.page = "/a", .title = "Old", .language = "en"},
                                        {.page = "/B", .title = "B", .language = "de", .liveUntil = 20'000},
                                        {.page = "/a", .title = "New", .language = "de"},
                                        {.page = "/d", .title = "D"}}};
        const auto assets = pageAssets(**data, list);
        QCOMPARE(assets.found, 3);
        QCOMPARE(assets.unknown, (std::vector<std::string>{"/d"}));
        QCOMPARE(assets.languages, (std::vector<std::string>{"", "en", "de"}));
        const auto titleOf = [&](std::string_view page) {
            return assets.title[static_cast<std::size_t>(*(*data)->findPage(page))];
        };
        QVERIFY(titleOf("/a") == "New" && titleOf("/A") == "New" && titleOf("/b") == "B" && titleOf("/c").empty());
        const auto b = static_cast<std::size_t>(*(*data)->findPage("/b"));
        const auto c = static_cast<std::size_t>(*(*data)->findPage("/c"));
        QVERIFY(assets.language[b] == 2 && assets.language[c] == 0);
        QVERIFY(assets.liveUntil[b] == 20'000 && assets.liveUntil[c] == Asset::noEnd);
    }

    /// In the one place that says what a page is called; ids and what models learn from stay those of the files.
    void anAssetListNamesPages()
    {
        auto table = std::make_shared<SubmissionTable>(*tableOf({{"1", "t", "/a", 1}, {"1", "t", "/b", 1}}));
        table->pageTitle = {"A of the export", "B of the export"};
        const auto data = joinTables(table, nullptr, {}, {});
        QVERIFY(data);
        const std::string_view before = (*data)->pageLabel(0);
        QCOMPARE(before, std::string_view("A of the export"));
        (*data)->names->set({"A of the list", ""});
        const std::string_view named = (*data)->pageLabel(0);
        QCOMPARE(named, std::string_view("A of the list"));
        QCOMPARE((*data)->pageLabel(1), std::string_view("B of the export"));
        QCOMPARE((*data)->pageTitle(0), std::string_view("A of the export"));
        QCOMPARE((*data)->pageText(0), std::string_view("/a"));
        (*data)->names->set({});
        QCOMPARE((*data)->pageLabel(0), std::string_view("A of the export"));
        QCOMPARE(named, std::string_view("A of the list")); // what was handed out stays
    }

    /// The titles of an export may end before its pages do, where a later file has none.
    void pagesWithoutATitleTakeThatOfTheMapping()
    {
        auto table = std::make_shared<SubmissionTable>(
            *tableOf({{"1", "t", "/a", 1}, {"1", "t", "/b", 1}, {"1", "t", "/c", 1}}));
        table->pageTitle = {"A of the export", ""};
        auto mapping = std::make_shared<BuMapping>(*mappingOf({{"u", "/a"}, {"u", "/b"}, {"u", "/c"}}));
        mapping->pageTitle = {"A of the mapping", "B of the mapping"};
        const auto data = joinTables(table, mapping, {}, {});
        QVERIFY(data);
        const auto titleOf = [&](std::string_view page) { return (*data)->pageTitle(*(*data)->findPage(page)); };
        QCOMPARE(titleOf("/a"), std::string_view("A of the export"));
        QCOMPARE(titleOf("/b"), std::string_view("B of the mapping"));
        QCOMPARE(titleOf("/c"), std::string_view());
        QCOMPARE((*data)->pageLabel(2), std::string_view("/c"));
        QVERIFY(!(*data)->findPage("/d") && !(*data)->findPage("") && !(*data)->findCookie("0"));
    }
};

QTEST_GUILESS_MAIN(TestClaims)
#include "test_claims.moc"
