// SPDX-License-Identifier: GPL-3.0-or-later
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

/// At the edges of what a mapping can say of a page.
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
