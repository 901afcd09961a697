// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/index_sort.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace leadlight;

namespace {
// The reference: the standard library's stable sort over row numbers.
template <class Less>
std::vector<std::int32_t> reference(std::int32_t rows, Less less)
{
    std::vector<std::int32_t> out(static_cast<std::size_t>(rows));
    std::iota(out.begin(), out.end(), 0);
    std::ranges::stable_sort(out, less);
    return out;
}

template <class T>
void compareWithReference(const std::vector<T>& values, const SortKey& key)
{
    const auto n = static_cast<std::int32_t>(values.size());
    const auto at = [&](std::int32_t row) { return values[static_cast<std::size_t>(row)]; };
    const auto up = sortedRows(n, key, SortDirection::Ascending, Progress());
    QVERIFY(up);
    QCOMPARE(*up, reference(n, [&](auto a, auto b) { return at(a) < at(b); }));
    const auto down = sortedRows(n, key, SortDirection::Descending, Progress());
    QVERIFY(down);
    QCOMPARE(*down, reference(n, [&](auto a, auto b) { return at(b) < at(a); }));
}
} // namespace

class TestIndexSort : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers()
    {
        std::mt19937 random(1);
        std::vector<double> values{0.0,
                                   -0.0,
                                   1e-300,
                                   -1e-300,
                                   std::numeric_limits<double>::infinity(),
                                   -std::numeric_limits<double>::infinity()};
        for (int i = 0; i < 50'000; ++i)
            values.push_back(std::uniform_int_distribution(-500, 500)(random) / 8.0);
        compareWithReference(values, NumberKey([&](std::int32_t r) { return values[static_cast<std::size_t>(r)]; }));
    }

    void wholeNumbers()
    {
        std::mt19937 random(2);
        std::vector<std::int64_t> values{std::numeric_limits<std::int64_t>::min(),
                                         std::numeric_limits<std::int64_t>::max(), 0, -1, 1};
        for (int i = 0; i < 50'000; ++i)
            values.push_back(std::uniform_int_distribution<std::int64_t>(-300, 300)(random));
        compareWithReference(values, WholeKey([&](std::int32_t r) { return values[static_cast<std::size_t>(r)]; }));
    }

    void texts()
    {
        // Many share their first eight bytes, some are prefixes of others, and there are bytes above 127.
        std::mt19937 random(3);
        std::vector<std::string> values{"", "a", "ab", "https://", "https://a", "z\xc3\xa4", "\xc3\xa4"};
        for (int i = 0; i < 20'000; ++i)
            values.push_back("https://" + std::to_string(std::uniform_int_distribution(0, 3'000)(random)));
        compareWithReference(
            values, TextKey([&](std::int32_t r) -> std::string_view { return values[static_cast<std::size_t>(r)]; }));
    }

    void missingNumbersComeLastBothWays()
    {
        const std::vector<double> values{NAN, 2.0, NAN, 1.0};
        const SortKey key = NumberKey([&](std::int32_t r) { return values[static_cast<std::size_t>(r)]; });
        QCOMPARE(*sortedRows(4, key, SortDirection::Ascending, Progress()), (std::vector<std::int32_t>{3, 1, 0, 2}));
        QCOMPARE(*sortedRows(4, key, SortDirection::Descending, Progress()), (std::vector<std::int32_t>{1, 3, 0, 2}));
    }

    void keptRowsStayInOrder()
    {
        std::vector<std::int32_t> rows(100'000);
        std::iota(rows.rbegin(), rows.rend(), 0);
        const auto kept = keptRows(
            rows, [](std::int32_t row) { return row % 3 == 0; }, Progress());
        QVERIFY(kept);
        std::vector<std::int32_t> expected;
        std::ranges::copy_if(rows, std::back_inserter(expected), [](std::int32_t row) { return row % 3 == 0; });
        QCOMPARE(*kept, expected);
        QVERIFY(keptRows(
                    {}, [](std::int32_t) { return true; }, Progress())
                    ->empty());
    }

    void cancelIsAnOrdinaryError()
    {
        std::stop_source stop;
        stop.request_stop();
        const Progress progress(stop.get_token(), {});
        const SortKey key = WholeKey([](std::int32_t r) { return r; });
        QCOMPARE(sortedRows(10, key, SortDirection::Ascending, progress).error().kind, ErrorKind::Cancelled);
        const std::vector<std::int32_t> rows{1, 2, 3};
        QCOMPARE(keptRows(
                     rows, [](std::int32_t) { return true; }, progress)
                     .error()
                     .kind,
                 ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestIndexSort)
#include "test_index_sort.moc"
