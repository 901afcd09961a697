// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/hit_rate.h"
#include "model/recommend/als/als.h"
#include "model/stages/pipeline.h"
#include "tests/support/als_fixture.h"
#include "tests/support/shared_data.h"
#include "tests/support/tables.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>
#include <set>
#include <tbb/global_control.h>

using namespace leadlight;

namespace {

std::shared_ptr<const Interactions> interactionsOf(const std::shared_ptr<const SubmissionTable>& table,
                                                   const std::shared_ptr<const BuMapping>& mapping,
                                                   const JoinOptions& join)
{
    PipelineOptions options;
    options.join = join;
    const auto built = buildInteractions({table, mapping}, options, Progress());
    return built ? *built : nullptr;
}

JoinOptions notebookJoin()
{
    return {.unmapped = UnmappedPages::Drop,
            .conflicts = ConflictRule::Fanout,
            .unidentified = UnidentifiedCookies::Keep,
            .dates = {},
            .deliveries = {},
            .normalise = {},
            .chosenBusinessUnit = {}};
}

/// Lists of n pages drawn at random among the unseen ones; -1 where there are no more.
TopN randomLists(const Interactions& interactions, int n, unsigned seed)
{
    std::mt19937 random(seed);
    TopN top;
    top.n = n;
    for (std::int32_t cookie = 0; cookie < interactions.data->cookies(); ++cookie) {
        const auto history = interactions.strength.row(cookie);
        std::vector<std::int32_t> unseen;
        for (std::int32_t page = 0; page < interactions.data->pages(); ++page)
            if (std::find(history.pages.begin(), history.pages.end(), page) == history.pages.end())
                unseen.push_back(page);
        std::shuffle(unseen.begin(), unseen.end(), random);
        unseen.resize(static_cast<std::size_t>(n), -1);
        top.page.insert(top.page.end(), unseen.begin(), unseen.end());
    }
    top.score.assign(top.page.size(), 0.0F);
    return top;
}

/// The metric and its baselines again, as plainly as numbers.md section 2.5 says them; "Unmapped" is no business unit,
/// and who has nothing else is left out.
struct Naive
{
    std::vector<double> hitRate; ///< -1: none
    std::vector<double> topHitRate;
    std::int64_t measured = 0;
    double random = 0.0;
    double popularity = 0.0;
    double bestUnit = 0.0;

    Naive(const Interactions& interactions, const TopN& top)
    {
        const Dataset& data = *interactions.data;
        std::map<std::string, double> perUnit;
        for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
            std::set<std::string> consumed;
            std::map<double, std::set<std::string>> byStrength;
            std::set<std::int32_t> seen;
            for (auto i = data.cookieStart[static_cast<std::size_t>(cookie)];
                 i < data.cookieStart[static_cast<std::size_t>(cookie) + 1]; ++i) {
                const auto row = static_cast<std::size_t>(i);
                const std::string unit = data.businessUnits[data.rowBusinessUnit[row]];
                const auto weight = interactions.options.typeWeights.find(data.types[data.rowType[row]]);
                auto& ofStrength = byStrength[weight->second * static_cast<double>(data.rowSubmissions[row])];
                seen.insert(data.rowPage[row]);
                if (unit == "Unmapped")
                    continue;
                consumed.insert(unit);
                ofStrength.insert(unit);
            }
            const auto& strongest = byStrength.rbegin()->second;
            hitRate.push_back(consumed.empty() ? -1.0 : share(data, firstTen(top, cookie), consumed));
            topHitRate.push_back(strongest.empty() ? -1.0 : share(data, firstTen(top, cookie), strongest));
            if (consumed.empty())
                continue;
            ++measured;
            const auto unseen = unseenByPopularity(interactions, seen);
            if (!unseen.empty())
                random += share(data, unseen, consumed) *
                          static_cast<double>(std::min<std::size_t>(10, unseen.size())) /
                          static_cast<double>(unseen.size());
            popularity += share(data, tenOf(unseen), consumed);
            for (const std::string& unit : data.businessUnits) {
                std::vector<std::int32_t> ofUnit;
                for (const auto page : unseen)
                    if (unitOf(data, page) == unit)
                        ofUnit.push_back(page);
                perUnit[unit] += share(data, tenOf(ofUnit), consumed);
            }
        }
        random /= static_cast<double>(measured);
        popularity /= static_cast<double>(measured);
        for (const auto& [unit, sum] : perUnit)
            bestUnit = std::max(bestUnit, sum / static_cast<double>(measured));
    }

private:
    static std::string unitOf(const Dataset& data, std::int32_t page)
    {
        return data.businessUnits[data.pageBusinessUnit[static_cast<std::size_t>(page)]];
    }
    static std::vector<std::int32_t> tenOf(std::vector<std::int32_t> pages)
    {
        pages.resize(std::min<std::size_t>(pages.size(), 10));
        return pages;
    }
    static std::vector<std::int32_t> firstTen(const TopN& top, std::int32_t cookie)
    {
        const auto pages = top.pagesOf(cookie);
        return tenOf({pages.begin(), pages.end()});
    }
    static double share(const Dataset& data, const std::vector<std::int32_t>& pages, const std::set<std::string>& units)
    {
        int hits = 0;
        for (const auto page : pages)
            hits += page >= 0 && units.count(unitOf(data, page)) > 0 ? 1 : 0;
        return hits / 10.0;
    }
    static std::vector<std::int32_t> unseenByPopularity(const Interactions& interactions,
                                                        const std::set<std::int32_t>& seen)
    {
        const auto reach = transposed(interactions.strength);
        std::vector<std::pair<std::int64_t, std::int32_t>> order;
        for (std::int32_t page = 0; page < interactions.data->pages(); ++page)
            if (seen.count(page) == 0)
                order.emplace_back(-static_cast<std::int64_t>(reach.row(page).size()), page);
        std::sort(order.begin(), order.end());
        std::vector<std::int32_t> out;
        for (const auto& entry : order)
            out.push_back(entry.second);
        return out;
    }
};

double meanOf(const std::vector<double>& values)
{
    double sum = 0.0;
    int count = 0;
    for (const double value : values)
        if (value >= 0.0) {
            sum += value;
            ++count;
        }
    return sum / count;
}

} // namespace

class TestHitRate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithNaive_data();
    void agreesWithNaive();
    void fixture_data();
    void fixture();
    void notebookBaselines();
    void doesNotDependOnThreads();
    void ranks_data();
    void ranks();
    void spearmanCases_data();
    void spearmanCases();
    void cancels();
};

void TestHitRate::agreesWithNaive_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("rule");
    QTest::addColumn<bool>("drop");
    QTest::addColumn<int>("n");
    QTest::newRow("keep, first") << 40 << 0 << false << 10;
    QTest::newRow("drop, fanout") << 40 << 2 << true << 10;
    QTest::newRow("longer lists count their first ten") << 40 << 2 << false << 15;
    QTest::newRow("shorter lists count over ten") << 40 << 2 << false << 4;
    QTest::newRow("fewer pages than ten") << 8 << 2 << false << 10;
}

void TestHitRate::agreesWithNaive()
{
    QFETCH(int, pages);
    QFETCH(int, rule);
    QFETCH(bool, drop);
    QFETCH(int, n);
    JoinOptions join;
    join.conflicts = static_cast<ConflictRule>(rule);
    join.unmapped = drop ? UnmappedPages::Drop : UnmappedPages::Keep;
    auto rows = randomRows(21, 3000, 500, pages);
    rows.push_back({"nowhere", "Ebook", "/in/no/mapping", 1});
    const auto interactions = interactionsOf(tableOf(rows), mappingOf(randomMapping(4, pages, 5)), join);
    QVERIFY(interactions);
    const TopN top = randomLists(*interactions, n, 9);
    const auto rates = hitRates(*interactions, top, Progress());
    QVERIFY(rates);
    const Naive naive(*interactions, top);
    QCOMPARE(rates->hitRate, naive.hitRate);
    QCOMPARE(rates->topHitRate, naive.topHitRate);
    QVERIFY(std::abs(rates->meanHitRate - meanOf(naive.hitRate)) < 1e-12);
    QVERIFY(std::abs(rates->meanTopHitRate - meanOf(naive.topHitRate)) < 1e-12);
    QVERIFY(std::abs(rates->baselines.random - naive.random) < 1e-12);
    QVERIFY(std::abs(rates->baselines.popularity - naive.popularity) < 1e-12);
    QVERIFY(std::abs(rates->baselines.bestUnitHitRate - naive.bestUnit) < 1e-12);
    QCOMPARE(rates->measured(), naive.measured);
    QCOMPARE(rates->measured() < interactions->data->cookies(), !drop);
    for (std::size_t bin = 0; bin < rates->histogram.size(); ++bin)
        QCOMPARE(rates->histogram[bin],
                 std::count(naive.hitRate.begin(), naive.hitRate.end(), static_cast<double>(bin) / 10.0));
}

void TestHitRate::fixture_data()
{
    QTest::addColumn<int>("iterations");
    for (const int iterations : {1, 2, 50})
        QTest::addRow("%d iterations", iterations) << iterations;
}

void TestHitRate::fixture()
{
    NEEDS_SHARED_DATA();
    QFETCH(int, iterations);
    const auto fixture = readAlsFixture();
    QVERIFY(fixture);
    const auto table = readSubmissions({sharedData("seed/submissions.csv")}, {}, Progress());
    const auto mapping = readBuMapping(sharedData("seed/bu_mapping.csv"), {}, Progress());
    QVERIFY(table && mapping);
    const auto interactions = interactionsOf(*table, *mapping, notebookJoin());
    QVERIFY(interactions);
    QCOMPARE(interactions->strength.index, fixture->strength.index);
    QCOMPARE(interactions->strength.value, fixture->strength.value);

    AlsOptions options = std::get<AlsOptions>(notebookModel().settings);
    options.precision = Precision::Double;
    options.iterations = iterations;
    const auto model = trainAls({interactions->strength}, options, fixture->initial, Progress());
    QVERIFY(model);
    const auto top = topNForAll(**model, interactions->strength, hitRateN, Progress());
    QVERIFY(top);
    const auto rates = hitRates(*interactions, *top, Progress());
    QVERIFY(rates);
    const auto& expected = fixture->expected.at("float64_exact_" + std::to_string(iterations));
    QVERIFY(std::abs(rates->meanHitRate - expected.at("mean_hit_rate").get<double>()) < 1e-9);
    QVERIFY(std::abs(rates->meanTopHitRate - expected.at("mean_top_hit_rate").get<double>()) < 1e-9);
    for (std::size_t bin = 0; bin < rates->histogram.size(); ++bin)
        QCOMPARE(rates->histogram[bin], expected.at("hist").at(bin).get<std::int64_t>());

    const auto similarity = pageSimilarity(**model, Progress());
    QVERIFY(similarity);
    QVERIFY(std::abs(similarity->mean - expected.at("mean_avg_score").get<double>()) < 1e-6);
    for (const auto& [by, key] :
         {std::pair{GroupBy::BusinessUnit, "by_bu"}, std::pair{GroupBy::AssetType, "by_type"}}) {
        const auto groups = averagesBy(by, *similarity, *interactions->data);
        QCOMPARE(groups.size(), expected.at(key).size());
        for (const GroupAverage& group : groups)
            QVERIFY2(std::abs(group.average - expected.at(key).at(group.group).get<double>()) < 1e-6,
                     group.group.c_str());
    }
}

void TestHitRate::notebookBaselines()
{
    NEEDS_SHARED_DATA();
    const auto table = readSubmissions({sharedData("seed/submissions.csv")}, {}, Progress());
    const auto mapping = readBuMapping(sharedData("seed/bu_mapping.csv"), {}, Progress());
    QVERIFY(table && mapping);
    const auto interactions = interactionsOf(*table, *mapping, notebookJoin());
    QVERIFY(interactions);
    const auto rates = hitRates(*interactions, randomLists(*interactions, 10, 1), Progress());
    QVERIFY(rates);
    QVERIFY(std::abs(rates->baselines.random - 0.3686) < 0.00005);
    QVERIFY(std::abs(rates->baselines.popularity - 0.2940) < 0.0001);
    QVERIFY(std::abs(rates->baselines.bestUnitHitRate - 0.726) < 0.0005);
    QVERIFY(interactions->data->businessUnits[static_cast<std::size_t>(rates->baselines.bestUnit)] == "a");
}

void TestHitRate::doesNotDependOnThreads()
{
    const auto interactions =
        interactionsOf(tableOf(randomRows(2, 100000, 20000, 50)), mappingOf(randomMapping(4, 50, 5)), {});
    const TopN top = randomLists(*interactions, 10, 3);
    std::vector<HitRates> results;
    for (const std::size_t threads : {1U, 2U, 7U}) {
        const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
        results.push_back(*hitRates(*interactions, top, Progress()));
    }
    for (const HitRates& other : results) {
        QVERIFY(other.hitRate == results[0].hitRate);
        QVERIFY(other.baselines.random == results[0].baselines.random);
        QVERIFY(other.topBaselines.random == results[0].topBaselines.random);
        QVERIFY(other.withInteractions.rho == results[0].withInteractions.rho);
    }
}

void TestHitRate::ranks_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QList<double>>("ranks");
    QTest::newRow("empty") << QList<double>{} << QList<double>{};
    QTest::newRow("distinct") << QList<double>{3, 1, 2} << QList<double>{3, 1, 2};
    QTest::newRow("ties share the mean rank") << QList<double>{5, 5, 1, 5} << QList<double>{3, 3, 1, 3};
    QTest::newRow("all equal") << QList<double>{2, 2} << QList<double>{1.5, 1.5};
}

void TestHitRate::ranks()
{
    QFETCH(QList<double>, values);
    QFETCH(QList<double>, ranks);
    const auto found = midRanks({values.data(), static_cast<std::size_t>(values.size())});
    QCOMPARE(QList<double>(found.begin(), found.end()), ranks);
}

void TestHitRate::spearmanCases_data()
{
    QTest::addColumn<QList<double>>("a");
    QTest::addColumn<QList<double>>("b");
    QTest::addColumn<double>("rho");
    QTest::addColumn<bool>("defined");
    QTest::newRow("three values") << QList<double>{1, 2, 3} << QList<double>{1, 2, 3} << 0.0 << false;
    QTest::newRow("constant") << QList<double>{1, 2, 3, 4} << QList<double>{1, 1, 1, 1} << 0.0 << false;
    // Worked example: d = (1, -1, 1, -1, 0), 1 - 6 x 4 / (5 x 24).
    QTest::newRow("five ranks") << QList<double>{1, 2, 3, 4, 5} << QList<double>{2, 1, 4, 3, 5} << 0.8 << true;
    QTest::newRow("any monotone scale") << QList<double>{1, 2, 3, 4, 5} << QList<double>{20, 1, 400, 300, 5000} << 0.8
                                        << true;
    QTest::newRow("reversed") << QList<double>{1, 2, 3, 4, 5} << QList<double>{9, 8, 7, 6, 5} << -1.0 << true;
}

void TestHitRate::spearmanCases()
{
    QFETCH(QList<double>, a);
    QFETCH(QList<double>, b);
    QFETCH(double, rho);
    QFETCH(bool, defined);
    const auto n = static_cast<std::size_t>(a.size());
    const auto found = spearman({a.data(), n}, {b.data(), n});
    QVERIFY(std::abs(found.rho - rho) < 1e-12);
    QVERIFY(std::isfinite(found.low) && std::isfinite(found.high));
    QVERIFY(found.low <= found.rho && found.rho <= found.high + 1e-9);
    // The same where pairs are counted.
    const QList<double> twiceA = a + a;
    const QList<double> twiceB = b + b;
    std::vector<CountedPair> pairs;
    for (std::size_t k = 0; k < n; ++k)
        pairs.push_back({a[static_cast<qsizetype>(k)], b[static_cast<qsizetype>(k)], 2});
    const auto counted = spearman(pairs);
    const auto twice = spearman({twiceA.data(), 2 * n}, {twiceB.data(), 2 * n});
    QVERIFY(std::abs(counted.rho - twice.rho) < 1e-12 && std::abs(counted.low - twice.low) < 1e-12 &&
            std::abs(counted.high - twice.high) < 1e-12);
    if (!defined) {
        QCOMPARE(found.low, -1.0);
        QCOMPARE(found.high, 1.0);
    } else if (std::abs(rho) < 1.0) {
        const double half = 1.959963984540054 * std::sqrt((1.0 + rho * rho / 2.0) / (static_cast<double>(n) - 3.0));
        QVERIFY(std::abs(std::atanh(found.high) - std::atanh(rho) - half) < 1e-9);
        QVERIFY(std::abs(std::atanh(rho) - std::atanh(found.low) - half) < 1e-9);
    }
}

void TestHitRate::cancels()
{
    const auto interactions = interactionsOf(tableOf(randomRows(2, 1000, 200, 50)), nullptr, {});
    std::stop_source stop;
    stop.request_stop();
    const auto rates = hitRates(*interactions, randomLists(*interactions, 10, 3), Progress(stop.get_token(), {}));
    QVERIFY(!rates);
    QCOMPARE(rates.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestHitRate)
#include "test_hit_rate.moc"
