// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/split.h"
#include "tests/support/lab_data.h"
#include "tests/support/matrices.h"

#include <QTest>
#include <algorithm>
#include <set>

using namespace leadlight;

namespace {

using Pairs = std::set<std::pair<std::int32_t, std::int32_t>>;

SplitPlan planOf(const EvaluationData& data, Protocol protocol, int repeats = 3)
{
    EvaluateOptions options;
    options.protocol = protocol;
    options.repeats = repeats;
    options.folds = 4;
    auto plan = planSplit(data, options);
    return plan ? *plan : SplitPlan{};
}

std::set<std::int32_t> pagesOf(HistoryView row)
{
    return {row.pages.begin(), row.pages.end()};
}

std::vector<LabEvent> randomEvents(std::int32_t cookies, std::int32_t pages)
{
    const auto strengths = randomStrengths(cookies, pages, 5.0, 3);
    std::vector<LabEvent> out;
    for (std::int32_t cookie = 0; cookie < cookies; ++cookie) {
        for (const auto page : strengths.row(cookie).pages) {
            const std::int32_t day = (cookie * 7 + page * 13) % 30;
            out.push_back({cookie, page, day, 2.0F});
            out.push_back({cookie, page, day + 5, 1.0F});
        }
    }
    return out;
}

} // namespace

class TestSplit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leaveOneOutHidesOnePageOfEachTestedCookie()
    {
        const auto data = labData(randomStrengths(60, 30, 3.0, 1));
        const auto plan = planOf(*data, Protocol::LeaveOneOut);
        QVERIFY(plan.optimistic);
        QCOMPARE(plan.folds(), 3);
        std::int64_t single = 0;
        for (std::int32_t cookie = 0; cookie < 60; ++cookie)
            single += data->strength->row(cookie).size() < 2;
        QCOMPARE(plan.untestable, single);
        for (int which = 0; which < plan.folds(); ++which) {
            const auto fold = makeFold(*data, plan, which);
            QCOMPARE(fold.cases(), static_cast<std::int32_t>(plan.tested.size()));
            QCOMPARE(fold.train.nonZeros() + fold.cases(), data->strength->nonZeros());
            for (std::int32_t c = 0; c < fold.cases(); ++c) {
                const auto cookie = plan.tested[static_cast<std::size_t>(fold.slot[static_cast<std::size_t>(c)])];
                auto all = pagesOf(fold.train.row(fold.trainRow[static_cast<std::size_t>(c)]));
                QCOMPARE(all, pagesOf(fold.known.row(c)));
                QCOMPARE(fold.heldOf(c).size(), std::size_t(1));
                QVERIFY(all.insert(fold.heldOf(c)[0]).second);
                QCOMPARE(all, pagesOf(data->strength->row(cookie)));
            }
        }
    }

    void hiddenPagesAreEvenlyDrawnAndReproducible()
    {
        SparseMatrix one;
        one.rows = 1;
        one.cols = 4;
        one.start = {0, 4};
        one.index = {0, 1, 2, 3};
        one.value = {1, 1, 1, 1};
        const auto data = labData(std::move(one));
        const auto plan = planOf(*data, Protocol::LeaveOneOut, 4000);
        std::array<int, 4> hidden{};
        for (int which = 0; which < plan.folds(); ++which) {
            const auto page = makeFold(*data, plan, which).heldPage[0];
            ++hidden[static_cast<std::size_t>(page)];
            if (which < 10)
                QCOMPARE(makeFold(*data, plan, which).heldPage[0], page);
        }
        for (const int count : hidden)
            QVERIFY(std::abs(count - 1000) < 110); // four standard deviations
    }

    void hiddenPagesDoNotDependOnStrengths()
    {
        auto strengths = randomStrengths(40, 20, 4.0, 2);
        const auto plain = labData(strengths);
        for (auto& value : strengths.value)
            value *= 3.0F;
        const auto weighed = labData(std::move(strengths));
        const auto plan = planOf(*plain, Protocol::LeaveOneOut);
        QCOMPARE(makeFold(*plain, plan, 1).heldPage, makeFold(*weighed, plan, 1).heldPage);
        QVERIFY(makeFold(*plain, plan, 0).heldPage != makeFold(*plain, plan, 1).heldPage);
    }

    void kFoldHidesWholeCookies()
    {
        const auto data = labData(randomStrengths(80, 30, 3.0, 4));
        const auto plan = planOf(*data, Protocol::KFold, 2);
        QCOMPARE(plan.folds(), 8);
        for (int repeat = 0; repeat < 2; ++repeat) {
            std::vector<int> seen(plan.tested.size(), 0);
            std::int64_t learnt = 0;
            for (int part = 0; part < 4; ++part) {
                const auto fold = makeFold(*data, plan, repeat * 4 + part);
                learnt += fold.train.rows;
                for (std::int32_t c = 0; c < fold.cases(); ++c) {
                    ++seen[static_cast<std::size_t>(fold.slot[static_cast<std::size_t>(c)])];
                    QCOMPARE(fold.trainRow[static_cast<std::size_t>(c)], -1);
                }
            }
            QVERIFY(std::ranges::all_of(seen, [](int n) { return n == 1; }));
            QCOMPARE(learnt, std::int64_t(3 * 80)); // every cookie is left out of exactly one part
        }
    }

    void timeCutLearnsFromBeforeOnly()
    {
        const auto data = datedLabData(50, 20, randomEvents(50, 20));
        const auto plan = planOf(*data, Protocol::Time);
        QVERIFY(!plan.optimistic);
        QCOMPARE(plan.folds(), 1);
        std::int64_t after = 0;
        for (std::size_t pair = 0; pair + 1 < data->eventStart.size(); ++pair)
            after += data->eventDay[static_cast<std::size_t>(data->eventStart[pair])] >= plan.cutDay;
        const double share = static_cast<double>(after) / static_cast<double>(data->strength->nonZeros());
        QVERIFY(std::abs(share - 0.2) < 0.05);
        const auto fold = makeFold(*data, plan, 0);
        for (std::int32_t c = 0; c < fold.cases(); ++c) {
            const auto cookie = plan.tested[static_cast<std::size_t>(fold.slot[static_cast<std::size_t>(c)])];
            const auto known = fold.known.row(c);
            const auto whole = data->strength->row(cookie);
            for (std::size_t i = 0; i < whole.size(); ++i) {
                const std::int32_t day = (cookie * 7 + whole.pages[i] * 13) % 30;
                const bool before = day < plan.cutDay;
                QCOMPARE(pagesOf(known).contains(whole.pages[i]), before);
                QCOMPARE(std::ranges::find(fold.heldOf(c), whole.pages[i]) != fold.heldOf(c).end(), !before);
            }
            // The second submission of a page counts only where it is before the cut too.
            for (std::size_t i = 0; i < known.size(); ++i) {
                const std::int32_t day = (cookie * 7 + known.pages[i] * 13) % 30;
                QCOMPARE(known.strengths[i], day + 5 < plan.cutDay ? 3.0F : 2.0F);
                QCOMPARE(known.days[i], day + 5 < plan.cutDay ? day + 5 : day);
            }
        }
    }

    void historiesKeepTheirDays()
    {
        const auto data = datedLabData(50, 20, randomEvents(50, 20));
        for (const auto protocol : {Protocol::LeaveOneOut, Protocol::KFold}) {
            const auto plan = planOf(*data, protocol);
            const auto fold = makeFold(*data, plan, 1);
            QVERIFY(fold.cases() > 0);
            for (std::int32_t c = 0; c < fold.cases(); ++c) {
                const auto cookie = plan.tested[static_cast<std::size_t>(fold.slot[static_cast<std::size_t>(c)])];
                const auto known = fold.known.row(c);
                QCOMPARE(known.days.size(), known.size());
                for (std::size_t i = 0; i < known.size(); ++i)
                    QCOMPARE(known.days[i], (cookie * 7 + known.pages[i] * 13) % 30 + 5);
            }
            QCOMPARE(fold.train.day.size(), fold.train.index.size());
        }
        const auto undated = labData(randomStrengths(60, 30, 3.0, 1));
        QVERIFY(makeFold(*undated, planOf(*undated, Protocol::KFold), 0).known.day.empty());
    }

    void autoTakesTimeWhereThereAreDates()
    {
        const auto dated = datedLabData(50, 20, randomEvents(50, 20));
        const auto plain = labData(randomStrengths(60, 30, 3.0, 1));
        QVERIFY(planOf(*dated, Protocol::Auto).protocol == Protocol::Time);
        QVERIFY(planOf(*plain, Protocol::Auto).protocol == Protocol::LeaveOneOut);
        auto events = randomEvents(50, 20);
        for (auto& event : events)
            event.day = 4;
        const auto oneDay = datedLabData(50, 20, events);
        QVERIFY(planOf(*oneDay, Protocol::Auto).protocol == Protocol::LeaveOneOut);
    }

    void whatCannotBeSplitIsRefusedWithAReason_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::newRow("single pages") << static_cast<int>(Protocol::LeaveOneOut);
        QTest::newRow("no dates") << static_cast<int>(Protocol::Time);
        QTest::newRow("no test file") << static_cast<int>(Protocol::GivenTest);
        QTest::newRow("no folds") << static_cast<int>(Protocol::KFold);
    }

    void whatCannotBeSplitIsRefusedWithAReason()
    {
        QFETCH(int, protocol);
        const auto data = labData(sparseOf(Eigen::MatrixXd::Identity(5, 5)));
        EvaluateOptions options;
        options.protocol = static_cast<Protocol>(protocol);
        const auto plan = planSplit(*data, options);
        QVERIFY(!plan);
        QVERIFY(plan.error().kind == ErrorKind::Usage);
        QVERIFY(!plan.error().hint.empty());
    }

    /// One cookie is enough to hide a page of; folds need two cookies each.
    void theFewestCookiesThatCanBeSplit()
    {
        const auto of = [](int cookies) { return labData(sparseOf(Eigen::MatrixXd::Ones(cookies, 3))); };
        QCOMPARE(planOf(*of(1), Protocol::LeaveOneOut).tested.size(), std::size_t{1});
        QCOMPARE(planOf(*of(8), Protocol::KFold).tested.size(), std::size_t{8}); // of four folds
        QVERIFY(planOf(*of(7), Protocol::KFold).tested.empty());
    }

    void sharesToLearnFromAreNestedAndFoldedIn()
    {
        const auto data = labData(randomStrengths(100, 30, 4.0, 6));
        auto plan = planOf(*data, Protocol::LeaveOneOut, 1);
        const auto whole = makeFold(*data, plan, 0);
        Pairs smaller;
        for (const double share : {0.2, 0.5, 1.0}) {
            plan.learnShare = share;
            plan.foldIn = true;
            const auto fold = makeFold(*data, plan, 0);
            QCOMPARE(fold.train.rows, static_cast<std::int32_t>(std::lround(share * whole.train.rows)));
            QCOMPARE(fold.heldPage, whole.heldPage);
            QVERIFY(std::ranges::all_of(fold.trainRow, [](std::int32_t row) { return row == -1; }));
            Pairs rows; // a row's first and last place in the values tell it from others well enough
            for (std::int32_t row = 0; row < fold.train.rows; ++row) {
                const auto history = fold.train.row(row);
                rows.insert(
                    {history.pages.front() * 1000 + history.pages.back(), static_cast<std::int32_t>(history.size())});
            }
            QVERIFY(std::ranges::includes(rows, smaller));
            smaller = rows;
        }
    }

    void trainingPartIsTheFoldAsData()
    {
        const auto data = datedLabData(50, 20, randomEvents(50, 20));
        for (const auto protocol : {Protocol::LeaveOneOut, Protocol::Time, Protocol::KFold}) {
            const auto plan = planOf(*data, protocol, 1);
            const auto fold = makeFold(*data, plan, 0);
            const auto part = trainingPart(*data, plan, 0);
            QCOMPARE(part->strength->index, fold.train.index);
            QCOMPARE(part->strength->value, fold.train.value);
            QCOMPARE(part->eventStart.size(), part->strength->index.size() + 1);
            if (protocol == Protocol::Time)
                QVERIFY(std::ranges::max(part->eventDay) < plan.cutDay);
        }
    }
};

QTEST_GUILESS_MAIN(TestSplit)
#include "test_split.moc"
