// SPDX-License-Identifier: GPL-3.0-or-later
// The share of a delivery's visitors that took a page, against shares counted by hand.
#include "model/changes/changes.h"
#include "model/describe/change_tables.h"
#include "tests/support/delivery_pairs.h"

#include <QTest>
#include <algorithm>

using namespace leadlight;
using namespace leadlight::testing;

class TestChangeShares : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharesAreOfTheDeliverysVisitors_data()
    {
        QTest::addColumn<int>("visitorsBefore");
        QTest::addColumn<int>("tookBefore");
        QTest::addColumn<int>("visitorsAfter");
        QTest::addColumn<int>("tookAfter");
        QTest::addColumn<double>("before");
        QTest::addColumn<double>("after");
        QTest::newRow("fewer") << 8 << 6 << 5 << 2 << 0.75 << 0.4;
        QTest::newRow("as many of more") << 4 << 2 << 16 << 2 << 0.5 << 0.125;
        QTest::newRow("new") << 4 << 0 << 10 << 3 << 0.0 << 0.3;
        QTest::newRow("vanished") << 4 << 1 << 2 << 0 << 0.25 << 0.0;
        QTest::newRow("everybody") << 3 << 3 << 7 << 7 << 1.0 << 1.0;
    }
    /// Each of its own delivery; the table, and so the command line, has the same.
    void sharesAreOfTheDeliverysVisitors()
    {
        QFETCH(const int, visitorsBefore);
        QFETCH(const int, tookBefore);
        QFETCH(const int, visitorsAfter);
        QFETCH(const int, tookAfter);
        QFETCH(const double, before);
        QFETCH(const double, after);
        const auto fileOf = [](const std::string& name, int visitors, int took, std::int32_t day) {
            DatedFile file{name, {}};
            for (int i = 0; i < visitors; ++i) {
                file.rows.push_back({.cookie = "v" + std::to_string(i), .page = "/other", .day = day});
                if (i < took)
                    file.rows.push_back({.cookie = "v" + std::to_string(i), .page = "/page", .day = day});
            }
            return file;
        };
        const auto pair = pairOf(tablesOf({fileOf("a.csv", visitorsBefore, tookBefore, september),
                                           fileOf("b.csv", visitorsAfter, tookAfter, october)}));
        QVERIFY(pair);
        const auto changes = compareDeliveries(pair, GroupBy::Page, Progress());
        QVERIFY(changes);
        const auto& all = (*changes)->all;
        const auto change = std::ranges::find_if(all, [&](const Change& one) {
            return pair->nowData().submissions->pages[static_cast<StringPool::Id>(one.group)] == "/page";
        });
        QVERIFY(change != all.end());
        QCOMPARE(shareBefore(*change, *pair), before);
        QCOMPARE(shareAfter(*change, *pair), after);
        const TableData table = changeTable(*changes);
        const auto row = static_cast<std::int32_t>(change - all.begin());
        const auto listed = [&](std::string_view key) {
            return std::get<NumberKey>(std::ranges::find(table.columns, key, &TableColumn::key)->raw)(row);
        };
        QCOMPARE(listed("share_before"), before);
        QCOMPARE(listed("share_after"), after);
    }
};

QTEST_APPLESS_MAIN(TestChangeShares)
#include "test_change_shares.moc"
