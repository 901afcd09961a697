// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/audience.h"
#include "model/recommend/catalogue.h"
#include "model/recommend/train.h"
#include "tests/support/matrices.h"
#include "tests/support/naive_rules.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>
#include <tbb/global_control.h>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

const Rules noRules;

std::vector<float> scoresOfCookie(const Recommender& model, const SparseMatrix& known, std::int32_t cookie)
{
    std::vector<float> out(static_cast<std::size_t>(model.pages()));
    model.scoreCookies(known, cookie, {out.data(), 1, model.pages(), model.pages()}, Progress());
    return out;
}

/// Of two with the same place and scaled score the one that the history speaks for comes first, then the higher score.
bool isInOrder(const AudienceMember& one, const AudienceMember& next)
{
    if (one.rank != next.rank || one.scaledScore != next.scaledScore || std::isnan(one.scaledScore))
        return one.rank <= next.rank && !(one.rank == next.rank && one.scaledScore < next.scaledScore);
    if (one.basis != next.basis)
        return one.basis == Basis::Personal;
    return one.score > next.score || (one.score == next.score && one.cookie < next.cookie);
}

/// Cookie -> its place by the naive list of everything that may be listed: the first of the pages that is ranked or
/// pinned.
std::map<std::int32_t, AudienceMember> byLists(const AdviceInput& input, const AudienceQuery& query)
{
    std::map<std::int32_t, AudienceMember> out;
    for (std::int32_t cookie = 0; cookie < input.known.rows; ++cookie) {
        const HistoryView history = input.known.row(cookie);
        const auto took = [&](std::int32_t page) {
            return std::ranges::find(history.pages, page) != history.pages.end();
        };
        if (input.rules->leavesOut(cookie) || (query.onlyNew && std::ranges::any_of(query.pages, took)))
            continue;
        const auto list = naiveRuledList(input, history, scoresOfCookie(input.model, input.known, cookie),
                                         static_cast<std::size_t>(input.known.cols))
                              .list;
        for (std::size_t k = 0; k < list.size(); ++k) {
            const auto pinned = std::ranges::find(input.rules->pins, list[k].page) != input.rules->pins.end();
            if (std::ranges::find(query.pages, list[k].page) == query.pages.end() ||
                (std::isnan(list[k].score) && !pinned))
                continue;
            if (static_cast<std::int32_t>(k) < query.lowestRank)
                out[cookie] = {.cookie = cookie,
                               .page = list[k].page,
                               .rank = static_cast<std::int32_t>(k) + 1,
                               .score = list[k].score,
                               .basis = list[k].basis};
            break;
        }
    }
    return out;
}

void addModels()
{
    QTest::addColumn<QString>("model");
    for (const ModelEntry& entry : catalogue())
        QTest::newRow(std::string(entry.key).c_str()) << QString::fromUtf8(entry.key.data());
}

const RuledModel& rp3beta()
{
    static const RuledModel model(randomStrengths(400, 60, 6.0, 23), quickModel("rp3beta"));
    return model;
}

} // namespace

class TestAudience : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheLists_data() { addModels(); }

    /// With and without rules, for a page, several, a business unit and none.
    void agreesWithTheLists()
    {
        QFETCH(const QString, model);
        const RuledModel trained(randomStrengths(70, 40, 3.0, 23), quickModel(model.toStdString()));
        QVERIFY(trained.model);
        RandomRules random(3);
        for (int round = 0; round < 60; ++round) {
            Rules rules =
                round < 10 ? Rules{.unit = trained.unit, .unmappedUnit = trained.unmapped} : random.next(trained, 70);
            rules.least.clear(); // these hold for lists of a given length
            AudienceQuery query{.lowestRank = random.below(2) == 0 ? 10 : 40, .onlyNew = random.below(2) == 0};
            for (int i = random.below(6); i > 0; --i)
                query.pages.push_back(random.below(40));
            const AdviceInput input = trained.input(rules, random.evidence());
            const auto audience = audienceOf(input, query, Progress());
            QVERIFY(audience);
            const auto expected = byLists(input, query);
            QCOMPARE(audience->members.size(), expected.size());
            for (const AudienceMember& member : audience->members) {
                QVERIFY(expected.contains(member.cookie));
                const AudienceMember& naive = expected.at(member.cookie);
                QCOMPARE((std::tuple{member.page, member.rank, member.basis}),
                         (std::tuple{naive.page, naive.rank, naive.basis}));
                QCOMPARE(std::isnan(member.score), std::isnan(naive.score));
                // Scores of ALS differ in their last digit with the number of cookies that are scored at once.
                QVERIFY(std::isnan(naive.score) ||
                        std::abs(member.score - naive.score) <= 1e-5F * std::abs(naive.score));
            }
            QVERIFY(std::ranges::is_sorted(audience->members, {}, &AudienceMember::rank));
            for (std::size_t i = 1; i < audience->members.size(); ++i)
                QVERIFY(isInOrder(audience->members[i - 1], audience->members[i]));
            QCOMPARE(std::ssize(audience->members) + audience->took + audience->without + audience->leftOut,
                     std::int64_t{70});
            QCOMPARE(audience->leftOut, std::ranges::count(rules.leftOut, 1));
        }
    }

    /// Who is in the first ten places has the page there, with the same score: the figures of `recommend`.
    void agreesWithTheAdvice()
    {
        const AdviceInput input = rp3beta().input(noRules, {});
        const auto lists = adviceForAll(input, 10, Progress());
        const auto audience = audienceOf(input, {.pages = {7}}, Progress());
        QVERIFY(lists && audience);
        std::int64_t listed = 0;
        for (const AudienceMember& member : audience->withinRank(10)) {
            const auto list = listOf(*lists, member.cookie);
            QCOMPARE(list.at(static_cast<std::size_t>(member.rank) - 1).page, 7);
            QCOMPARE(list.at(static_cast<std::size_t>(member.rank) - 1).scaledScore, member.scaledScore);
        }
        for (std::int32_t cookie = 0; cookie < 400; ++cookie)
            for (const Recommendation& page : listOf(*lists, cookie))
                listed += page.page == 7 && page.basis == Basis::Personal ? 1 : 0;
        QVERIFY(listed > 0);
        QCOMPARE(std::ssize(audience->withinRank(10)), listed);
    }

    void leavesOutWhoTookThePages()
    {
        std::int64_t one = 0;
        std::int64_t any = 0;
        std::int64_t both = 0;
        for (std::int32_t cookie = 0; cookie < 400; ++cookie) {
            const auto pages = rp3beta().known.row(cookie).pages;
            const bool first = std::ranges::find(pages, 3) != pages.end();
            const bool second = std::ranges::find(pages, 9) != pages.end();
            one += first ? 1 : 0;
            any += first || second ? 1 : 0;
            both += first && second ? 1 : 0;
        }
        QVERIFY(both > 0 && any > one);
        const AdviceInput input = rp3beta().input(noRules, {});
        QCOMPARE(audienceOf(input, {.pages = {3}}, Progress())->took, one);
        QCOMPARE(audienceOf(input, {.pages = {3, 9}}, Progress())->took, both);
        QCOMPARE(audienceOf(input, {.pages = {3, 9}, .onlyNew = true}, Progress())->took, any);
    }

    void cutsByReachAndRank()
    {
        Audience audience;
        for (const std::int32_t rank : {1, 1, 2, 5})
            audience.members.push_back({0, 0, rank, 0.0F, 0.0});
        QCOMPARE(audience.reach(0.0).size(), 0U);
        QCOMPARE(audience.reach(0.5).size(), 2U);
        QCOMPARE(audience.reach(7.0).size(), 4U);
        QCOMPARE(audience.withinRank(1).size(), 2U);
        QCOMPARE(audience.withinRank(4).size(), 3U);
        QCOMPARE(audience.percentile(0), 0.25);
        QCOMPARE(audience.percentile(3), 1.0);
    }

    void drawsReachAgainstStrength()
    {
        const AdviceInput input = rp3beta().input(noRules, {});
        const auto audience = audienceOf(input, {.pages = {7, 20}}, Progress());
        const auto curve = reachCurve(*audience);
        QCOMPARE(curve.size(), 101U);
        QCOMPARE(curve.back().members, std::ssize(audience->members));
        QCOMPARE(curve.back().inTopTen, std::ssize(audience->withinRank(10)));
        for (const ReachPoint& point : curve) {
            const auto count = [&](auto what) {
                return std::ranges::count_if(audience->members, [&](const AudienceMember& m) {
                    return m.scaledScore >= point.strength && what(m);
                });
            };
            QCOMPARE(point.members, count([](const AudienceMember&) { return true; }));
            QCOMPARE(point.inTopTen, count([](const AudienceMember& m) { return m.rank <= 10; }));
            QCOMPARE(point.personal, count([](const AudienceMember& m) { return m.basis == Basis::Personal; }));
            QCOMPARE(std::ssize(strongerThan(*audience, point.strength)), point.members);
        }
    }

    void isTheSameOnAnyThreads()
    {
        const AdviceInput input = rp3beta().input(noRules, {});
        const AudienceQuery query{.pages = {2, 9}, .lowestRank = 20};
        const auto many = audienceOf(input, query, Progress());
        const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, 1);
        const auto one = audienceOf(input, query, Progress());
        QVERIFY(many && one);
        QVERIFY(!one->members.empty());
        QVERIFY(std::ranges::equal(many->members, one->members, [](const auto& a, const auto& b) {
            return a.cookie == b.cookie && a.page == b.page && a.rank == b.rank && a.score == b.score;
        }));
    }

    void refusesUnknownPagesAndObeysCancel()
    {
        const AdviceInput input = rp3beta().input(noRules, {});
        const auto refused = audienceOf(input, {.pages = {60}}, Progress());
        QVERIFY(!refused && refused.error().kind == ErrorKind::Usage);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = audienceOf(input, {.pages = {1}}, Progress(stop.get_token(), {}));
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestAudience)
#include "test_audience.moc"
