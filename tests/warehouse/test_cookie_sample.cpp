// SPDX-License-Identifier: GPL-3.0-or-later
// Models that learn from a sample of whole cookies: how it is drawn, played, and in real engines on the seed data with
// hostile names and ids.
#include "model/recommend/train.h"
#include "model/warehouse/clean_up.h"
#include "model/warehouse/cookie_sample.h"
#include "tests/support/engine_rows.h"
#include "tests/support/played_session.h"
#include "tests/support/shared_data.h"

#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {

/// Starting an engine takes a while where all cores are busy.
const bool patientWithSamples = qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");

using Wholes = std::vector<std::uint64_t>;
using Reals = std::vector<double>;

#define FINE(result) QVERIFY2(result, (result) ? "" : (result).error().text().c_str())

Warehouse warehouseOf(const std::vector<PlayedSession*>& sessions)
{
    SourceTable source;
    source.rows.table = "rows";
    source.cookie = "cookie";
    source.page = "page";
    source.cluster = sessions.size() > 1 ? "ll" : "";
    source.part.table = "rows_local";
    Warehouse out{{}, {sessions.front()->dialect(), source, {"", "0123abcd"}}};
    out.shards.assign(sessions.begin(), sessions.end());
    return out;
}

} // namespace

class TestCookieSample : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drawsWholeCookies();
    void learnsInEngines_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("nodes");
        QTest::newRow("ClickHouse, two shards") << "clickhouse" << 2;
        QTest::newRow("PostgreSQL") << "postgres" << 1;
    }
    void learnsInEngines();

private:
    void learnsFromASample(const Warehouse& warehouse, const Interactions& here, const WarehouseProfile& profile);
    void samplesWholeHistories(const Warehouse& warehouse, const WarehouseProfile& profile, const CookieSample& all);
};

/// Half of what fits, all of it, and the cookies with too many pages left out of the reckoning.
void TestCookieSample::drawsWholeCookies()
{
    QCOMPARE(sampledOfMillion({{2, 500}, {10, 100}}, 500, 1000), std::uint32_t{500000});
    QCOMPARE(sampledOfMillion({{2, 500}, {1000, 100}}, 500, 1000), std::uint32_t{1000000});
    QCOMPARE(sampledOfMillion({{2, 500}, {1000, 100}}, 0, 1010), std::uint32_t{10000});
    QCOMPARE(sampledOfMillion({}, 500), std::uint32_t{1000000});
    QVERIFY(learnsFromSample({AlsOptions{}}) && !learnsFromSample({EaseOptions{}}));
    PlayedSession first;
    PlayedSession second;
    first.answer("SELECT h, i, x", {{Wholes{9, 2, 9}, Wholes{3, 1, 0}, Reals{1.0, 2.0, 3.0}}});
    second.answer("SELECT h, i, x", {{Wholes{5}, Wholes{2}, Reals{0.0}}});
    const auto sample = pullSample(warehouseOf({&first, &second}), 4, {}, 250000, {});
    QVERIFY2(sample, sample ? "" : sample.error().text().c_str());
    QCOMPARE(sample->hashes, (Wholes{2, 5, 9})); // in one order, whatever that of the servers
    QCOMPARE(sample->strength.rows, 3);
    QCOMPARE(sample->strength.index, (std::vector<std::int32_t>{1, 2, 0, 3}));
    QCOMPARE(sample->strength.value, (std::vector<float>{2.0F, 0.0F, 3.0F, 1.0F}));
    QVERIFY(first.times("% 1000000 < 250000") == 1 && second.times("_pairs_local`") == 1);
    QVERIFY(!pullSample(warehouseOf({&first, &second}), 3, {}, 250000, {})); // page 3 was not asked for
    PlayedSession nobody;
    QVERIFY(!pullSample(warehouseOf({&nobody}), 4, {}, 1, {}));
}

/// ALS on whole histories: on all of them it is what files give but for the order in which they are added up.
void TestCookieSample::learnsFromASample(const Warehouse& warehouse, const Interactions& here,
                                         const WarehouseProfile& profile)
{
    const ModelOptions options{AlsOptions{}};
    const auto all = trainOnSample(warehouse, profile.pages, options, {.mostPages = 0}, 1000000, {});
    FINE(all);
    QCOMPARE(all->sample.strength.rows, here.strength.rows);
    QCOMPARE(all->sample.strength.nonZeros(), here.strength.nonZeros());
    const std::vector<std::string> ids = allCookies(*here.data);
    const std::vector<std::string> some(ids.begin(), ids.begin() + 60);
    const auto lists = listsBySample(warehouse, *all, some, {}, 10, {});
    FINE(lists);
    QCOMPARE(lists->size(), some.size());
    const auto model = train(std::make_shared<const Interactions>(here), options, {});
    FINE(model);
    std::ptrdiff_t same = 0;
    std::ptrdiff_t pages = 0;
    for (const CookieList& list : *lists) {
        const auto cookie = here.data->findCookie(list.cookie).value();
        const HistoryView history = here.strength.row(cookie);
        const TopN expected = adviceForHistories(adviceInput(**model, {}), {&history, 1}, 10);
        pages += std::ssize(list.pages);
        same += std::ranges::count_if(list.pages, [&](const ListedPage& listed) {
            return std::ranges::find(expected.pagesOf(0), listed.page) != expected.pagesOf(0).end();
        });
        for (const std::int32_t seen : history.pages)
            QVERIFY(std::ranges::find(list.pages, seen, &ListedPage::page) == list.pages.end());
    }
    QVERIFY2(same * 100 >= pages * 95, qPrintable(QStringLiteral("%1 of %2").arg(same).arg(pages)));

    samplesWholeHistories(warehouse, profile, all->sample);
}

void TestCookieSample::samplesWholeHistories(const Warehouse& warehouse, const WarehouseProfile& profile,
                                             const CookieSample& all)
{
    const auto third = pullSample(warehouse, profile.pages.count(), {.mostPages = 0}, 333333, {});
    FINE(third);
    const double share = static_cast<double>(third->strength.rows) / static_cast<double>(all.strength.rows);
    QVERIFY2(share > 0.25 && share < 0.42, qPrintable(QString::number(share)));
    for (std::int32_t row = 0; row < third->strength.rows; ++row) { // the whole history
        const auto among = std::ranges::lower_bound(all.hashes, third->hashes[static_cast<std::size_t>(row)]);
        const auto at = static_cast<std::int32_t>(among - all.hashes.begin());
        QVERIFY(std::ranges::equal(third->strength.row(row).pages, all.strength.row(at).pages));
    }
    const auto first = firstOfSample(warehouse, *third, 5, {});
    FINE(first);
    QCOMPARE(first->size(), std::size_t{5});
    const HeldOut how{.share = 1.0, .seed = 7};
    const Status held = holdOut(warehouse, how, {});
    FINE(held);
    const auto histogram = evaluateSample(warehouse, profile.pages, {AlsOptions{}}, how, 333333, {});
    FINE(histogram);
    QVERIFY(histogram->cookies() > 50 && histogram->cookies() <= third->hashes.size());
    const auto figures = figuresOf(*histogram, {}, 200, 1, {});
    FINE(figures);
    QVERIFY(figures->metrics.front().mean > 0.0);
}

void TestCookieSample::learnsInEngines()
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
    const auto here = hostileSeed(folder);
    const Warehouse warehouse = hostileWarehouse(sessions, *here);
    const Status loaded = loadRows(warehouse, *here->data->submissions);
    FINE(loaded);
    auto profile = profileOf(warehouse, here->data->mapping, here->data->options, {});
    FINE(profile);
    const auto prepared = prepare(warehouse, *profile, "me", {});
    FINE(prepared);
    QCOMPARE(sampledOfMillion(prepared->degrees, 500), std::uint32_t{1000000}); // so few are all pulled
    learnsFromASample(warehouse, *here, *profile);
}

QTEST_GUILESS_MAIN(TestCookieSample)
#include "test_cookie_sample.moc"
