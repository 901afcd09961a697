// SPDX-License-Identifier: GPL-3.0-or-later
// Why a page is recommended, in whole percent: however many pages there are, what the lines say adds up to 100 %.
#include "model/describe/because_words.h"
#include "model/describe/page_tables.h"
#include "tests/support/tables.h"

#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <functional>

using namespace leadlight;

namespace {

/// Amounts 1, 1/2, 1/3, ..., every fifth against the page, the eleventh that it is popular overall.
std::vector<Explanation> reasonsOf(int count)
{
    std::vector<Explanation> out;
    double sum = 0.0;
    for (int i = 0; i < count; ++i) {
        const double amount = (i % 5 == 4 ? -1.0 : 1.0) / (i + 1);
        out.push_back({i == 10 ? Explanation::popularOverall : i, amount, amount});
        sum += std::abs(amount);
    }
    for (auto& reason : out)
        reason.share /= sum;
    std::ranges::stable_sort(out, std::greater<>(), &Explanation::amount);
    return out;
}

int percentIn(const Phrase& line)
{
    static const QRegularExpression percent(QStringLiteral("(-?\\d+) %"));
    return percent.match(QString::fromStdString(english(line))).captured(1).toInt();
}

} // namespace

class TestBecauseWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharesAddUp_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 3, 8, 9, 12, 25})
            QTest::addRow("%d", count) << count;
    }

    void sharesAddUp()
    {
        QFETCH(int, count);
        const auto data = *joinTables(tableOf(randomRows(3, 400, 20, 30)), nullptr, {}, {});
        const auto because = reasonsOf(count);
        const auto lines = becauseWords(*data, because);
        int total = 0;
        for (const Phrase& line : lines)
            total += std::abs(percentIn(line));
        QCOMPARE(total, 100);
        const auto says = [&](std::string_view words) {
            return std::ranges::any_of(
                lines, [&](const Phrase& line) { return english(line).find(words) != std::string::npos; });
        };
        QCOMPARE(says("Popular overall"), count > 10); // however little it is
        QCOMPARE(says("and what against it"), count >= 5);
        QCOMPARE(says(" more page"), count > 8);
        QVERIFY(count != 9 || says("and 1 more page:"));
        QVERIFY(count != 25 || (says(" more pages: ") && says(" more pages against it: ")));
        QVERIFY(!says("-")); // no bare negative figure
    }

    /// Nobody reads "-3 %" as a share: it says that the page speaks against the other.
    void aShareBelowZeroIsSaid()
    {
        const TableColumn column = historyShareColumn({0.6, -0.034, std::nan("")}, 1);
        QCOMPARE(english(*column.said(0)), std::string("60 %"));
        QCOMPARE(english(*column.said(1)), std::string("3 % against"));
        QVERIFY(!column.said(2));
    }

    void nothingSpeaksForIt()
    {
        const auto data = *joinTables(tableOf(randomRows(3, 400, 20, 30)), nullptr, {}, {});
        for (const Phrase& line : becauseWords(*data, {{0, 0.0, 0.0}, {1, 0.0, 0.0}}))
            QCOMPARE(percentIn(line), 0);
    }
};

QTEST_GUILESS_MAIN(TestBecauseWords)
#include "test_because_words.moc"
