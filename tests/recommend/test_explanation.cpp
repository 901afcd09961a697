// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/explanation.h"
#include "model/recommend/train.h"
#include "model/recommend/what_if.h"
#include "tests/support/matrices.h"

#include <QTest>

using namespace leadlight;

namespace {

struct Case
{
    const char* name;
    ModelOptions options;
    bool looksAtHistory;
};

const std::vector<Case> cases{
    {"ease, binary", {EaseOptions{}, Strength::Binary}, true},
    {"ease, log", {EaseOptions{}, Strength::Log}, true},
    {"ease, weighted", {EaseOptions{}, Strength::Weighted}, true},
    {"cease, binary", {CeaseOptions{}, Strength::Binary}, true},
    {"cease and rp3beta, log", {CeaseOptions{.mix = 0.4}, Strength::Log}, true},
    {"rp3beta, binary", {Rp3betaOptions{}, Strength::Binary}, true},
    {"rp3beta, weighted", {Rp3betaOptions{}, Strength::Weighted}, true},
    {"item-knn, binary", {ItemKnnOptions{}, Strength::Binary}, true},
    {"item-knn, log", {ItemKnnOptions{}, Strength::Log}, true},
    {"als, weighted", {AlsOptions{.factors = 16}, Strength::Weighted}, true},
    {"popularity", {PopularityOptions{}, Strength::Binary}, false},
    {"random", {RandomOptions{}, Strength::Binary}, false},
};

const SparseMatrix& strengths()
{
    static const SparseMatrix matrix = randomStrengths(300, 80, 7.0, 17);
    return matrix;
}

std::shared_ptr<const Recommender> trained(int index)
{
    const ModelOptions& options = cases[static_cast<std::size_t>(index)].options;
    const auto model = trainRecommender(strengths(), {}, options, Progress());
    return model ? *model : nullptr;
}

void addCases()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name) << static_cast<int>(i);
}

} // namespace

class TestExplanation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsUpToTheScore_data() { addCases(); }

    void addsUpToTheScore()
    {
        QFETCH(int, index);
        const auto model = trained(index);
        QVERIFY(model);
        const bool looks = cases[static_cast<std::size_t>(index)].looksAtHistory;
        for (std::int32_t cookie = 0; cookie < strengths().rows; cookie += 11) {
            const HistoryView history = strengths().row(cookie);
            const std::vector<float> scores = scoresOf(*model, history);
            for (std::int32_t page = 0; page < strengths().cols; page += 3) {
                const auto reasons = explainScore(*model, history, page);
                QCOMPARE(reasons.size(), (looks ? history.size() : 0U) + (model->prior(page) ? 1U : 0U));
                double sum = 0.0;
                double sizes = 0.0;
                for (const Explanation& reason : reasons) {
                    sum += reason.amount;
                    sizes += std::abs(reason.amount);
                }
                const double score = scores[static_cast<std::size_t>(page)];
                if (looks)
                    QVERIFY2(std::abs(sum - score) <= 1e-5 * std::max(1.0, sizes),
                             qPrintable(QString::number(sum - score)));
            }
        }
    }

    void sharesAddUpAndAreOrdered_data() { addCases(); }

    void sharesAddUpAndAreOrdered()
    {
        QFETCH(int, index);
        const auto model = trained(index);
        QVERIFY(model);
        for (std::int32_t cookie = 0; cookie < strengths().rows; cookie += 29) {
            for (const Recommendation& best : topNForHistory(*model, strengths().row(cookie), 3)) {
                const auto reasons = explainScore(*model, strengths().row(cookie), best.page);
                double shares = 0.0;
                for (std::size_t k = 0; k < reasons.size(); ++k) {
                    shares += std::abs(reasons[k].share);
                    QVERIFY(k == 0 || reasons[k].amount <= reasons[k - 1].amount);
                }
                QVERIFY(shares == 0.0 || std::abs(shares - 1.0) < 1e-12);
            }
        }
    }

    void hasNoReasonsWithoutAHistoryButThePrior()
    {
        for (int index = 0; index < static_cast<int>(cases.size()); ++index) {
            const auto model = trained(index);
            const auto reasons = explainScore(*model, {}, 5);
            QCOMPARE(reasons.size(), model->prior(5) ? 1U : 0U);
            for (const Explanation& reason : reasons)
                QCOMPARE(reason.page, Explanation::popularOverall);
        }
    }

    void editsHistories()
    {
        const std::vector<std::int32_t> pages{2, 5, 9};
        const std::vector<float> values{1.0F, 2.0F, 3.0F};
        const std::vector<HistoryEdit> edits{{5, 0.0F}, {7, 4.0F}, {9, 6.0F}, {1, 0.0F}, {0, 1.5F}};
        const EditedHistory out = edited({pages, values}, edits);
        QCOMPARE(out.pages, (std::vector<std::int32_t>{0, 2, 7, 9}));
        QCOMPARE(out.strengths, (std::vector<float>{1.5F, 1.0F, 4.0F, 6.0F}));
        QVERIFY(out.days.empty());
        const std::vector<std::int32_t> days{20, 10, INT32_MIN};
        QCOMPARE(edited({pages, values, days}, edits).days,
                 (std::vector<std::int32_t>{INT32_MAX, 20, INT32_MAX, INT32_MIN})); // what comes in comes last
    }

    void foldsInAnEditedHistory_data() { addCases(); }

    void foldsInAnEditedHistory()
    {
        QFETCH(int, index);
        const auto model = trained(index);
        QVERIFY(model);
        // A cookie turned into another one by edits gets the other's list.
        const HistoryView from = strengths().row(3);
        const HistoryView to = strengths().row(8);
        std::vector<HistoryEdit> edits;
        for (const std::int32_t page : from.pages)
            edits.push_back({page, 0.0F});
        for (std::size_t k = 0; k < to.size(); ++k)
            edits.push_back({to.pages[k], to.strengths[k]});
        const auto before = topNForHistory(*model, from, 10);
        const auto expected = topNForHistory(*model, to, 10);
        const PopularPages popular(strengths(), {});
        const auto actual = whatIf({*model, strengths(), popular}, from, edits, 10);
        QCOMPARE(actual.size(), expected.size());
        for (std::size_t k = 0; k < actual.size(); ++k) {
            QCOMPARE(actual[k].now.page, expected[k].page);
            QCOMPARE(actual[k].now.score, expected[k].score);
            const std::int32_t rank = actual[k].rankBefore;
            QVERIFY(rank == 0 || before[static_cast<std::size_t>(rank) - 1].page == actual[k].now.page);
        }
    }

    void keepsTheListWithoutEdits()
    {
        const auto model = trained(0);
        const PopularPages popular(strengths(), {});
        const auto list = whatIf({*model, strengths(), popular}, strengths().row(3), {}, 10);
        QCOMPARE(list.size(), 10U);
        for (std::size_t k = 0; k < list.size(); ++k)
            QCOMPARE(list[k].rankBefore, static_cast<std::int32_t>(k) + 1);
    }
};

QTEST_GUILESS_MAIN(TestExplanation)
#include "test_explanation.moc"
