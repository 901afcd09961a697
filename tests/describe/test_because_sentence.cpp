// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/because_sentence.h"
#include "tests/support/tables.h"

#include <QTest>
#include <cmath>
#include <numeric>
#include <random>

using namespace leadlight;

namespace {

constexpr std::int32_t popular = Explanation::popularOverall;

/// Pages 0 /a to 4 /e.
std::shared_ptr<const Dataset> sample()
{
    static const auto data =
        joinTables(tableOf({{"1", "T", "/a"}, {"1", "T", "/b"}, {"1", "T", "/c"}, {"1", "T", "/d"}, {"1", "T", "/e"}}),
                   nullptr, {}, {});
    return *data;
}

NextPage because(const std::vector<std::pair<std::int32_t, double>>& shares)
{
    NextPage out;
    for (const auto& [page, share] : shares)
        out.because.push_back({page, share, share});
    return out;
}

} // namespace

class TestBecauseSentence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Two codes of 64 signs fill three lines of a panel and tell nothing: their ends do.
    void longCodesAreShortened()
    {
        const std::string code = "a723c79d4c9bf41d35ef41f755dfa3a6267423e70d0f354a5d97baa4997540";
        const std::string path = "/ebooks/a-long-path-that-people-can-read-and-know";
        const auto data = *joinTables(tableOf({{"1", "T", code}, {"1", "T", path}}), nullptr, {}, {});
        const auto page = because({{data->pages() - 1, 0.6}, {0, 0.4}});
        const auto words = english(becauseSentence(*data, page));
        QVERIFY2(words.find("a723c79d4c…a4997540") != std::string::npos, words.c_str());
        QVERIFY2(words.find(path) != std::string::npos, words.c_str());
    }

    void says_data()
    {
        QTest::addColumn<NextPage>("page");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const NextPage& page, const char* words) {
            QTest::newRow(name) << page << QString::fromUtf8(words);
        };
        row("one", because({{0, 1.0}}), "Because they took /a (100 %).");
        row("two", because({{1, 0.625}, {0, 0.375}}), "Because they took /b (63 %) and /a (37 %).");
        row("three", because({{1, 0.5}, {0, 0.3}, {2, 0.2}}), "Because they took /b (50 %), /a (30 %) and /c (20 %).");
        row("more", because({{1, 0.4}, {0, 0.3}, {2, 0.2}, {3, 0.06}, {4, 0.04}}),
            "Because they took /b (40 %), /a (30 %) and /c (20 %). The rest of what they took makes up 10 %.");
        row("popular, too", because({{1, 0.7}, {popular, 0.3}}),
            "Because they took /b (70 %). That it is popular overall makes up 30 %.");
        row("popular alone", because({{popular, 1.0}}), "Because it is popular overall (100 %).");
        row("one against", because({{1, 0.8}, {0, -0.2}}),
            "Because they took /b (80 %). The rest of what they took speaks against it (20 %).");
        row("all against", because({{popular, 0.86}, {0, -0.14}}),
            "Because it is popular overall (86 %). What they took speaks against it (14 %).");
        NextPage taken;
        taken.takers = 412;
        taken.recommendation.basis = Basis::Popular;
        row("nothing", taken, "Nothing this visitor took speaks for this page; 412 visitors took it.");
        taken.recommendation.basis = Basis::Random;
        row("random", taken, "Drawn at random.");
    }

    void says()
    {
        QFETCH(const NextPage, page);
        QFETCH(const QString, words);
        QCOMPARE(QString::fromStdString(english(becauseSentence(*sample(), page))), words);
    }

    void addsUpTo100()
    {
        std::mt19937 random(4);
        for (int round = 0; round < 500; ++round) {
            std::vector<Explanation> reasons(1 + random() % 9);
            double sum = 0.0;
            for (auto& reason : reasons) {
                reason.share = static_cast<double>(random() % 1000) - (random() % 4 == 0 ? 900.0 : 0.0);
                sum += std::abs(reason.share);
            }
            for (auto& reason : reasons)
                reason.share /= sum > 0.0 ? sum : 1.0;
            const BecauseShares shares = becauseShares(reasons);
            if (std::ranges::none_of(reasons, [](const Explanation& reason) { return reason.share > 0.0; })) {
                QVERIFY(shares.parts.empty());
                continue;
            }
            int all = shares.rest;
            for (const auto& part : shares.parts)
                all += part.percent;
            QCOMPARE(all, 100);
            QVERIFY(shares.parts.size() <= 3);
            QCOMPARE(shares.parts.size() + shares.others, reasons.size());
            std::vector<double> largest;
            for (const auto& reason : reasons)
                largest.push_back(reason.share);
            std::ranges::sort(largest, std::ranges::greater());
            for (std::size_t i = 0; i < shares.parts.size(); ++i)
                QVERIFY(std::abs(shares.parts[i].percent - 100.0 * largest[i]) < 1.0 + 1e-6);
        }
    }
};

QTEST_GUILESS_MAIN(TestBecauseSentence)
#include "test_because_sentence.moc"
