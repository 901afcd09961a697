// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/repeated_rows.h"
#include "tests/support/tables.h"

#include <QTest>
#include <random>
#include <set>
#include <tbb/global_control.h>

using namespace leadlight;

class TestRepeatedRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithCountingInASet_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<unsigned>("cookies");
        QTest::addColumn<unsigned>("pages");
        QTest::newRow("one row") << 1 << 1U << 1U;
        QTest::newRow("all alike") << 1000 << 1U << 1U;
        QTest::newRow("one bucket a cookie") << 5000 << 256U << 20U;
        QTest::newRow("more cookies than buckets") << 20'000 << 257U << 40U;
        QTest::newRow("several blocks") << 300'000 << 20'000U << 12U;
        QTest::newRow("hardly any") << 200'000 << 150'000U << 5000U;
    }

    void agreesWithCountingInASet()
    {
        QFETCH(int, rows);
        QFETCH(unsigned, cookies);
        QFETCH(unsigned, pages);
        SubmissionTable table;
        for (unsigned i = 0; i < cookies; ++i)
            table.cookies.intern(std::to_string(i));
        for (unsigned i = 0; i < pages; ++i)
            table.pages.intern(std::to_string(i));
        std::mt19937 random(11);
        std::set<std::pair<StringPool::Id, StringPool::Id>> seen;
        std::int64_t expected = 0;
        for (int row = 0; row < rows; ++row) {
            table.cookie.push_back(static_cast<StringPool::Id>(random() % cookies));
            table.page.push_back(static_cast<StringPool::Id>(random() % pages));
            expected += seen.emplace(table.cookie.back(), table.page.back()).second ? 0 : 1;
        }
        for (const std::size_t threads : {1U, 2U, 7U}) {
            const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
            const auto repeated = countRepeatedRows(table, {});
            QVERIFY(repeated);
            QCOMPARE(*repeated, expected);
        }
    }

    void emptyAndCancelled()
    {
        QCOMPARE(countRepeatedRows({}, {}).value(), 0);
        std::stop_source stop;
        stop.request_stop();
        const auto table = tableOf({{"1", "t", "/a", 1}});
        const auto none = countRepeatedRows(*table, Progress(stop.get_token(), nullptr));
        QVERIFY(!none && none.error().kind == ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestRepeatedRows)
#include "test_repeated_rows.moc"
