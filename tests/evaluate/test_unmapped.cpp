// SPDX-License-Identifier: GPL-3.0-or-later
// "Unmapped" is no business unit: what that means for the hit rate.
#include "model/evaluate/hit_rate.h"
#include "model/stages/pipeline.h"
#include "tests/support/shared_data.h"
#include "tests/support/tables.h"

#include <QTest>
#include <cmath>
#include <numeric>

using namespace leadlight;

namespace {

std::shared_ptr<const Interactions> interactionsOf(const std::shared_ptr<const SubmissionTable>& table,
                                                   const std::shared_ptr<const BuMapping>& mapping)
{
    const auto built = buildInteractions({table, mapping}, {}, Progress());
    return built ? *built : nullptr;
}

/// Lists that begin with these pages, the same for every cookie.
TopN sameLists(const Interactions& interactions, const std::vector<std::string>& pages)
{
    TopN top;
    top.n = hitRateN;
    for (std::int32_t cookie = 0; cookie < interactions.data->cookies(); ++cookie) {
        std::vector<std::int32_t> list;
        for (const auto& page : pages)
            list.push_back(interactions.data->findPage(page).value_or(-1));
        list.resize(hitRateN, -1);
        top.page.insert(top.page.end(), list.begin(), list.end());
    }
    top.score.assign(top.page.size(), 0.0F);
    return top;
}

/// "north" has seen a page of North and one without a business unit, "nowhere" only one without, "both" is strongest in
/// one without.
std::shared_ptr<const Interactions> partlyMapped(const std::shared_ptr<const BuMapping>& mapping)
{
    return interactionsOf(tableOf({{"north", "Ebook", "/n1", 2},
                                   {"north", "Ebook", "/u1", 1},
                                   {"nowhere", "Ebook", "/u1", 1},
                                   {"both", "Ebook", "/u2", 9},
                                   {"both", "Ebook", "/s1", 1},
                                   {"both", "Ebook", "/u1", 1},
                                   {"both", "Ebook", "/n2", 1}}),
                          mapping);
}

std::shared_ptr<const BuMapping> northAndSouth()
{
    return mappingOf({{"North", "/n1"}, {"North", "/n2"}, {"South", "/s1"}});
}

} // namespace

class TestUnmapped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unmappedIsNoBusinessUnit();
    void withoutBusinessUnitsThereIsNoHitRate_data();
    void withoutBusinessUnitsThereIsNoHitRate();
    void withoutEvidenceThereIsNoHitRate();
    void seedCookiesWithoutBusinessUnits();
};

void TestUnmapped::unmappedIsNoBusinessUnit()
{
    const auto interactions = partlyMapped(northAndSouth());
    QVERIFY(interactions);
    const Dataset& data = *interactions->data;
    const auto rates = hitRates(*interactions, sameLists(*interactions, {"/u2", "/n2", "/s1"}), Progress());
    QVERIFY(rates);
    const auto at = [&](const char* cookie) { return static_cast<std::size_t>(*data.findCookie(cookie)); };
    QCOMPARE(rates->hitRate[at("north")], 0.1); // /n2; /u2 is a miss, though it has seen such
    QCOMPARE(rates->hitRate[at("both")], 0.2);  // North and South
    QCOMPARE(rates->hitRate[at("nowhere")], -1.0);
    QVERIFY(rates->state[at("nowhere")] == HitRateState::OnlyUnmapped);
    QVERIFY(rates->topState[at("both")] == HitRateState::OnlyUnmapped);
    QCOMPARE(rates->topHitRate[at("north")], 0.1);
    QCOMPARE(rates->measured(), 2);
    QCOMPARE(rates->topMeasured(), 1);
    QVERIFY(std::abs(rates->meanHitRate - 0.15) < 1e-12);
    QCOMPARE(std::reduce(rates->histogram.begin(), rates->histogram.end()), 2);
    // "north" has /n2, /s1 and /u2 to see, one of them of North; "both" has /n1 alone. Fewer than ten count over ten.
    QVERIFY(std::abs(rates->baselines.random - 0.1) < 1e-12);
    QVERIFY(std::abs(rates->baselines.popularity - 0.1) < 1e-12);
    QCOMPARE(data.businessUnits[static_cast<std::size_t>(rates->baselines.bestUnit)], std::string("North"));
}

void TestUnmapped::withoutBusinessUnitsThereIsNoHitRate_data()
{
    QTest::addColumn<bool>("mapping");
    QTest::newRow("no mapping") << false;
    QTest::newRow("a mapping of other pages") << true;
}

void TestUnmapped::withoutBusinessUnitsThereIsNoHitRate()
{
    QFETCH(bool, mapping);
    const auto interactions = partlyMapped(mapping ? mappingOf({{"North", "/elsewhere"}}) : nullptr);
    QVERIFY(interactions);
    QVERIFY(!interactions->data->hasBusinessUnits());
    const auto rates = hitRates(*interactions, sameLists(*interactions, {"/u2", "/n2"}), Progress());
    QVERIFY(rates);
    QCOMPARE(rates->measured(), 0);
    QCOMPARE(rates->cookies[static_cast<std::size_t>(HitRateState::OnlyUnmapped)], 3);
    QCOMPARE(rates->baselines.bestUnit, -1);
    for (const double figure : {rates->meanHitRate, rates->baselines.random, rates->withInteractions.rho})
        QCOMPARE(figure, 0.0);
}

/// A cookie that is only offered popular pages is counted, not measured: the list is not its own.
void TestUnmapped::withoutEvidenceThereIsNoHitRate()
{
    const auto interactions = partlyMapped(northAndSouth());
    QVERIFY(interactions);
    auto top = sameLists(*interactions, {"/n2", "/s1"});
    top.byEvidence = true;
    top.basis.assign(top.page.size(), Basis::Popular);
    const auto north = static_cast<std::size_t>(*interactions->data->findCookie("north"));
    top.basis[north * static_cast<std::size_t>(top.n)] = Basis::Personal;
    top.evidence.assign(static_cast<std::size_t>(interactions->data->cookies()), 0);
    top.evidence[north] = 1;
    const auto rates = hitRates(*interactions, top, Progress());
    QVERIFY(rates);
    QCOMPARE(rates->measured(), 1);
    QCOMPARE(rates->without(HitRateState::NoEvidence, false), 1);
    QCOMPARE(rates->without(HitRateState::OnlyUnmapped, false), 1);
    QCOMPARE(rates->meanHitRate, rates->hitRate[north]);
    top.byEvidence = false; // as the lists of "most popular" are
    QCOMPARE(hitRates(*interactions, top, Progress())->measured(), 2);
}

void TestUnmapped::seedCookiesWithoutBusinessUnits()
{
    NEEDS_SHARED_DATA();
    const auto table = readSubmissions({sharedData("seed/submissions.csv")}, {}, Progress());
    const auto mapping = readBuMapping(sharedData("seed/bu_mapping.csv"), {}, Progress());
    QVERIFY(table && mapping);
    const auto interactions = interactionsOf(*table, *mapping);
    QVERIFY(interactions);
    const auto rates = hitRates(*interactions, sameLists(*interactions, {}), Progress());
    QVERIFY(rates);
    QCOMPARE(rates->hitRate.size(), std::size_t{999});
    QCOMPARE(rates->cookies[static_cast<std::size_t>(HitRateState::OnlyUnmapped)], 193);
    QVERIFY(interactions->data->isBusinessUnit(rates->baselines.bestUnit));
}

QTEST_GUILESS_MAIN(TestUnmapped)
#include "test_unmapped.moc"
