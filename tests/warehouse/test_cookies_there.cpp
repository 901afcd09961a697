// SPDX-License-Identifier: GPL-3.0-or-later
// What real engines say of each cookie: its rows and submissions, and its hit rates. On the seed data with hostile
// names and ids, and with cookies that are left out of training: what files give.
#include "model/data/submissions.h"
#include "model/join/cookie_totals.h"
#include "model/recommend/advice.h"
#include "model/recommend/catalogue.h"
#include "model/recommend/train.h"
#include "model/warehouse/hit_rates_there.h"
#include "model/warehouse/prepare.h"
#include "model/warehouse/score_there.h"
#include "model/warehouse/scratch_sql.h"
#include "model/warehouse/totals_there.h"
#include "tests/support/engine_rows.h"
#include "tests/support/shared_data.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <csignal>
#include <map>

using namespace leadlight;

namespace {

/// Starting an engine takes a while where all cores are busy.
const bool patientHere = qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");

constexpr std::uint32_t mostPages = 6;

#define FINE(result) QVERIFY2(result, (result) ? "" : (result).error().text().c_str())

/// Without those that have too many pages to be learnt from.
Interactions weighedAnew(const Interactions& data)
{
    Interactions out = data;
    SparseMatrix learnt;
    learnt.rows = out.strength.rows;
    learnt.cols = out.strength.cols;
    for (std::int32_t cookie = 0; cookie < learnt.rows; ++cookie) {
        const HistoryView row = out.strength.row(cookie);
        const auto pages = std::ranges::count_if(row.strengths, [](float x) { return x > 0.0F; });
        for (std::size_t k = 0; pages <= std::int64_t{mostPages} && k < row.size(); ++k) {
            learnt.index.push_back(row.pages[k]);
            learnt.value.push_back(row.strengths[k]);
        }
        learnt.start.push_back(learnt.nonZeros());
    }
    out.learntFrom = std::make_shared<const SparseMatrix>(std::move(learnt));
    return out;
}

/// The lists with the engine's choice among pages whose scores are level, which may be another than that of files.
TopN asListed(TopN lists, const std::vector<CookieList>& there, const Dataset& data)
{
    for (const CookieList& list : there) {
        const auto row = static_cast<std::size_t>(*data.findCookie(list.cookie)) * static_cast<std::size_t>(lists.n);
        for (std::size_t k = 0; k < list.pages.size(); ++k)
            lists.page[row + k] = list.pages[k].page;
    }
    return lists;
}

std::map<std::string, CookieFigures> gathered(SortedCookies& cookies)
{
    std::map<std::string, CookieFigures> out;
    const Status done = cookies.give(
        [&](const CookieFigures& cookie) -> Status {
            out[cookie.cookie] = cookie;
            return {};
        },
        {});
    if (!done || std::ssize(out) != cookies.size())
        out.clear();
    return out;
}

bool nearly(double one, double other)
{
    return std::abs(one - other) < 1e-9;
}

bool nearly(const HitRates::Baselines& one, const HitRates::Baselines& other)
{
    return nearly(one.random, other.random) && nearly(one.popularity, other.popularity) &&
           one.bestUnit == other.bestUnit && nearly(one.bestUnitHitRate, other.bestUnitHitRate);
}

bool nearly(const RankCorrelation& one, const RankCorrelation& other)
{
    return nearly(one.rho, other.rho) && nearly(one.low, other.low) && nearly(one.high, other.high);
}

} // namespace

class TestCookiesThere : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cookiesAreThoseOfFiles_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("nodes");
        QTest::newRow("ClickHouse") << "clickhouse" << 1;
        QTest::newRow("ClickHouse, two shards") << "clickhouse" << 2;
        QTest::newRow("PostgreSQL") << "postgres" << 1;
    }
    void cookiesAreThoseOfFiles();
    void aShardThatDiesLeavesNothingHalf();

private:
    void countsRows(const Warehouse& warehouse, const Interactions& here, const WarehouseProfile& profile);
    void measures(const Warehouse& warehouse, const Interactions& here, const WarehouseProfile& profile,
                  const ModelOptions& options, const EvidenceOptions& evidence = {});
    void worthless(Warehouse warehouse, const Interactions& here);
    void saysTheSame(const HitRates& there, const HitRates& here);
};

void TestCookiesThere::countsRows(const Warehouse& warehouse, const Interactions& here, const WarehouseProfile& profile)
{
    const Status made = prepareTotals(warehouse, profile, "me", {});
    FINE(made);
    SortedCookies cookies(100);
    const Status pulled = pullTotals(warehouse, 3, cookies, {});
    FINE(pulled);
    const auto found = gathered(cookies);
    QCOMPARE(std::ssize(found), std::int64_t{here.data->cookies()});
    for (std::int32_t cookie = 0; cookie < here.data->cookies(); ++cookie) {
        const auto one = found.find(std::string(here.data->cookieText(cookie)));
        QVERIFY(one != found.end());
        QCOMPARE(one->second.interactions, rowsOf(*here.data, cookie));
        QCOMPARE(one->second.submissions, submissionsOf(*here.data, cookie));
    }
}

void TestCookiesThere::saysTheSame(const HitRates& there, const HitRates& here)
{
    QCOMPARE(there.all(), std::ssize(here.hitRate));
    QCOMPARE(there.cookies, here.cookies);
    QCOMPARE(there.topCookies, here.topCookies);
    QCOMPARE(there.histogram, here.histogram);
    QCOMPARE(there.topHistogram, here.topHistogram);
    QVERIFY(nearly(there.meanHitRate, here.meanHitRate) && nearly(there.meanTopHitRate, here.meanTopHitRate));
    QCOMPARE(there.baselines.bestUnit, here.baselines.bestUnit);
    QCOMPARE(there.baselines.popularity, here.baselines.popularity);
    QCOMPARE(there.topBaselines.popularity, here.topBaselines.popularity);
    QVERIFY(nearly(there.baselines, here.baselines));
    QVERIFY(nearly(there.topBaselines, here.topBaselines));
    QVERIFY(nearly(there.withInteractions, here.withInteractions));
    QVERIFY(nearly(there.withSubmissions, here.withSubmissions));
}

void TestCookiesThere::measures(const Warehouse& warehouse, const Interactions& here, const WarehouseProfile& profile,
                                const ModelOptions& options, const EvidenceOptions& evidence)
{
    const LearntFrom from{.pairs = Scratch::Pairs, .mostPages = mostPages};
    const auto pulled = pullSums(warehouse, profile.pages.count(), options, from, 1, {});
    FINE(pulled);
    const auto there = trainThere(*pulled, profile.pages, options, {});
    FINE(there);
    const auto uploaded = uploadModel(warehouse, **there, *pulled, profile.pages, options, evidence, 10, {}, {});
    FINE(uploaded);
    const Status scored = scoreAll(warehouse, *uploaded, 2, Start::Anew, {});
    FINE(scored);
    const RatedBy how{.pages = profile.pages.count(), .mostPages = mostPages, .byEvidence = !uploaded->onlyPopular};
    const auto rates = hitRatesThere(warehouse, profile.pages, how, 3, {});
    FINE(rates);

    const auto model = train(std::make_shared<const Interactions>(here), options, {});
    FINE(model);
    const auto lists = adviceForAll(adviceInput(**model, evidence), hitRateN, {});
    FINE(lists);
    const auto listed = listsOf(warehouse, allCookies(*here.data), {});
    FINE(listed);
    QString first;
    const int other = otherLists(*listed, *lists, *here.data, first);
    QVERIFY2(other == 0, qPrintable(QStringLiteral("%1 lists differ, first %2").arg(other).arg(first)));
    const auto expected = hitRates(here, asListed(*lists, *listed, *here.data), {});
    FINE(expected);
    QVERIFY(expected->measured() > 100 && expected->without(HitRateState::LeftOut, false) > 0);
    saysTheSame(*rates, *expected);

    SortedCookies cookies(100);
    const Status read = pullRates(warehouse, 3, cookies, {});
    FINE(read);
    const auto found = gathered(cookies);
    QCOMPARE(found.size(), expected->hitRate.size());
    for (std::int32_t cookie = 0; cookie < here.data->cookies(); ++cookie) {
        const auto at = static_cast<std::size_t>(cookie);
        const std::string id(here.data->cookieText(cookie));
        const auto one = found.find(id);
        QVERIFY(one != found.end());
        const auto hits = [](double rate) { return rate < 0.0 ? -1 : static_cast<int>(std::lround(10.0 * rate)); };
        QVERIFY2(one->second.hits == hits(expected->hitRate[at]) &&
                     one->second.topHits == hits(expected->topHitRate[at]) &&
                     one->second.interactions == expected->interactions[at] &&
                     one->second.submissions == expected->submissions[at],
                 id.c_str());
    }
}

/// The type of most rows counts nothing: its pages were taken, and so are popular and not offered again, but say
/// nothing.
void TestCookiesThere::worthless(Warehouse warehouse, const Interactions& here)
{
    const auto& types = here.data->rowType;
    std::vector<std::ptrdiff_t> rows;
    for (std::size_t type = 0; type < here.data->types.size(); ++type)
        rows.push_back(std::ranges::count(types, type));
    const auto most = static_cast<std::size_t>(std::ranges::max_element(rows) - rows.begin());
    WeighOptions weights = here.options;
    weights.typeWeights[here.data->types[most]] = 0.0;
    const auto weighed = weigh(here.data, weights, {});
    FINE(weighed);
    QVERIFY(std::ranges::count((*weighed)->strength.value, 0.0F) > 500);
    const Interactions anew = weighedAnew(**weighed);
    warehouse.place.source.weights = weights;
    auto profile = profileOf(warehouse, here.data->mapping, here.data->options, {});
    FINE(profile);
    const auto prepared = prepare(warehouse, *profile, "me", {});
    FINE(prepared);
    measures(warehouse, anew, *profile, ModelOptions{Rp3betaOptions{}});
    if (!QTest::currentTestFailed())
        measures(warehouse, anew, *profile, ModelOptions{PopularityOptions{}});
    if (!QTest::currentTestFailed())
        measures(warehouse, anew, *profile, ModelOptions{PopularityOptions{}}, {.fill = Fill::None});
}

void TestCookiesThere::cookiesAreThoseOfFiles()
{
    NEEDS_SHARED_DATA();
    QFETCH(const QString, what);
    QFETCH(const int, nodes);
    const RealEngine engine(what, nodes);
    if (engine.missing())
        QSKIP("The engine is not installed (tools/packages-tests.txt).");
    const auto sessions = sessionsTo(engine);
    QVERIFY2(std::ssize(sessions) == nodes, engine.why());
    const QTemporaryDir folder;
    const Interactions here = weighedAnew(*hostileSeed(folder));
    const Warehouse warehouse = hostileWarehouse(sessions, here);
    const Status loaded = loadRows(warehouse, *here.data->submissions);
    FINE(loaded);
    auto profile = profileOf(warehouse, here.data->mapping, here.data->options, {});
    FINE(profile);
    countsRows(warehouse, here, *profile);
    const auto prepared = prepare(warehouse, *profile, "me", {});
    FINE(prepared);
    measures(warehouse, here, *profile, ModelOptions{Rp3betaOptions{}});
    if (!QTest::currentTestFailed())
        worthless(warehouse, here);
}

/// While lists are made: it is said, what is whole on the other shard is known, and nobody gets to see half a table.
void TestCookiesThere::aShardThatDiesLeavesNothingHalf()
{
    NEEDS_SHARED_DATA();
    const RealEngine engine(QStringLiteral("clickhouse"), 2);
    if (engine.missing())
        QSKIP("The engine is not installed (tools/packages-tests.txt).");
    const auto sessions = sessionsTo(engine);
    QVERIFY2(std::ssize(sessions) == 2, engine.why());
    const QTemporaryDir folder;
    const auto here = hostileSeed(folder);
    const Warehouse warehouse = hostileWarehouse(sessions, *here);
    const Status loaded = loadRows(warehouse, *here->data->submissions);
    FINE(loaded);
    auto looked = profileOf(warehouse, here->data->mapping, here->data->options, {});
    FINE(looked);
    WarehouseProfile& profile = *looked;
    const auto prepared = prepare(warehouse, profile, "me", {});
    FINE(prepared);
    const ModelOptions options{Rp3betaOptions{}};
    const auto pulled = pullSums(warehouse, profile.pages.count(), options, {}, 1, {});
    FINE(pulled);
    const auto model = trainThere(*pulled, profile.pages, options, {});
    FINE(model);
    const auto uploaded = uploadModel(warehouse, **model, *pulled, profile.pages, options, {}, 10, {}, {});
    FINE(uploaded);
    const int pid = engine.value("CH_PID2");
    QVERIFY(pid > 1);
    std::atomic<bool> killed = false;
    const Progress progress({}, [&](double fraction, const Phrase&) {
        if (fraction > 0.1 && !killed.exchange(true))
            kill(pid, SIGKILL);
    });
    const Status cut = scoreAll(warehouse, *uploaded, 64, Start::Anew, progress);
    QVERIFY(killed && !cut && cut.error().kind != ErrorKind::Cancelled && !cut.error().text().empty());
    const auto whole = wholeBatches(warehouse.first(), warehouse.place, "lists", {});
    FINE(whole);
    QVERIFY(!publish(warehouse, {"", "lists"}, 2, Start::Anew, {}));
    const auto tables = answerOf(warehouse.first(), tablesThere(warehouse.dialect(), "", "lists"), {});
    FINE(tables);
    for (std::size_t row = 0; row < tables->rows(); ++row)
        QVERIFY(textAt(*tables, 0, row) != "lists");
}

QTEST_GUILESS_MAIN(TestCookiesThere)
#include "test_cookies_there.moc"
