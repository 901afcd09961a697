// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/audience.h"
#include "model/recommend/top_n.h"
#include "model/recommend/train.h"
#include "tests/support/matrices.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <tbb/global_control.h>

using namespace leadlight;

namespace {

const SparseMatrix& strengths()
{
    static const SparseMatrix matrix = randomStrengths(400, 60, 6.0, 23);
    return matrix;
}

std::shared_ptr<const Recommender> trained(ModelKey key)
{
    const auto model = trainRecommender(strengths(), {}, defaultOptions(key), Progress());
    return model ? *model : nullptr;
}

/// Cookie -> (page, rank) by the lists themselves: the first of `pages` in a list of everything unseen.
std::map<std::int32_t, std::pair<std::int32_t, std::int32_t>>
byLists(const Recommender& model, const std::vector<std::int32_t>& pages, std::int32_t lowestRank)
{
    std::map<std::int32_t, std::pair<std::int32_t, std::int32_t>> out;
    const auto lists = topNForAll(model, strengths(), strengths().cols, Progress());
    for (std::int32_t cookie = 0; lists && cookie < strengths().rows; ++cookie) {
        const auto list = lists->pagesOf(cookie);
        for (std::int32_t k = 0; k < static_cast<std::int32_t>(list.size()); ++k) {
            const std::int32_t page = list[static_cast<std::size_t>(k)];
            if (std::ranges::find(pages, page) == pages.end())
                continue;
            if (page >= 0 && lists->scaledScore(cookie, k) > 0.0 && k < lowestRank)
                out[cookie] = {page, k + 1};
            break;
        }
    }
    return out;
}

bool operator==(const AudienceMember& a, const AudienceMember& b)
{
    return a.cookie == b.cookie && a.page == b.page && a.rank == b.rank && a.score == b.score;
}

} // namespace

class TestAudience : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheLists_data()
    {
        QTest::addColumn<ModelKey>("key");
        QTest::addColumn<std::vector<std::int32_t>>("pages");
        QTest::addColumn<std::int32_t>("lowestRank");
        for (const ModelKey key :
             {keyOf(Rp3betaOptions{}), keyOf(EaseOptions{}), keyOf(AlsOptions{}), keyOf(PopularityOptions{})}) {
            const auto name = [key](const char* what) { return std::string(choiceName(key)) + what; };
            QTest::newRow(name(" a page").c_str()) << key << std::vector<std::int32_t>{7} << 60;
            QTest::newRow(name(" a rare page, ten best").c_str()) << key << std::vector<std::int32_t>{55} << 10;
            QTest::newRow(name(" a BU").c_str()) << key << std::vector<std::int32_t>{1, 20, 33, 34, 58} << 10;
            QTest::newRow(name(" no pages").c_str()) << key << std::vector<std::int32_t>{} << 10;
        }
    }

    void agreesWithTheLists()
    {
        QFETCH(ModelKey, key);
        QFETCH(std::vector<std::int32_t>, pages);
        QFETCH(std::int32_t, lowestRank);
        const auto model = trained(key);
        QVERIFY(model);
        const auto audience = audienceOf(*model, strengths(), pages, lowestRank, Progress());
        QVERIFY(audience);
        const auto expected = byLists(*model, pages, lowestRank);
        QCOMPARE(audience->members.size(), expected.size());
        for (const AudienceMember& member : audience->members)
            QCOMPARE((std::pair{member.page, member.rank}), expected.at(member.cookie));
        QVERIFY(std::ranges::is_sorted(audience->members, {}, &AudienceMember::rank));
        QCOMPARE(static_cast<std::int64_t>(audience->members.size()) + audience->haveAll + audience->without,
                 static_cast<std::int64_t>(strengths().rows));
    }

    void leavesOutWhoHasSeenThePage()
    {
        const std::vector<std::int32_t> pages{3};
        std::int64_t seen = 0;
        for (std::int32_t cookie = 0; cookie < strengths().rows; ++cookie)
            seen += std::ranges::count(strengths().row(cookie).pages, 3);
        const auto audience = audienceOf(*trained(keyOf(Rp3betaOptions{})), strengths(), pages, 60, Progress());
        QVERIFY(audience);
        QVERIFY(seen > 0);
        QCOMPARE(audience->haveAll, seen);
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

    void isTheSameOnAnyThreads()
    {
        const std::vector<std::int32_t> pages{2, 9};
        const auto model = trained(keyOf(EaseOptions{}));
        const auto many = audienceOf(*model, strengths(), pages, 20, Progress());
        const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, 1);
        const auto one = audienceOf(*model, strengths(), pages, 20, Progress());
        QVERIFY(many && one);
        QVERIFY(!one->members.empty());
        QVERIFY(std::ranges::equal(many->members, one->members, [](const auto& a, const auto& b) { return a == b; }));
    }

    void refusesUnknownPagesAndObeysCancel()
    {
        const auto model = trained(keyOf(Rp3betaOptions{}));
        const std::vector<std::int32_t> unknown{60};
        const auto refused = audienceOf(*model, strengths(), unknown, 10, Progress());
        QVERIFY(!refused && refused.error().kind == ErrorKind::Usage);
        std::stop_source stop;
        stop.request_stop();
        const std::vector<std::int32_t> pages{1};
        const auto stopped = audienceOf(*model, strengths(), pages, 10, Progress(stop.get_token(), {}));
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestAudience)
#include "test_audience.moc"
