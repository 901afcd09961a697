// SPDX-License-Identifier: GPL-3.0-or-later
// What a run does with the answers of an engine, played: the real ones are in test_engines_there.
#include "model/recommend/train.h"
#include "model/warehouse/clean_up.h"
#include "model/warehouse/evaluate_there.h"
#include "model/warehouse/lists_there.h"
#include "model/warehouse/score_there.h"
#include "tests/support/matrices.h"
#include "tests/support/played_session.h"

#include <QTest>
#include <cmath>

using namespace leadlight;

namespace {

using Texts = std::vector<std::string>;
using Wholes = std::vector<std::uint64_t>;
using Reals = std::vector<double>;

Warehouse warehouseOf(const std::vector<PlayedSession*>& sessions)
{
    SourceTable source;
    source.rows.table = "rows";
    source.cookie = "cookie";
    source.page = "page";
    source.submissions = "n";
    if (sessions.size() > 1) {
        source.cluster = "ll";
        source.part.table = "rows_local";
    }
    Warehouse out{{}, {sessions.front()->dialect(), source, {"", "0123abcd"}}};
    out.shards.assign(sessions.begin(), sessions.end());
    return out;
}

/// Pages a to d: a and b of two units, c unmapped, d of nobody; "null" is no page.
void playProfile(PlayedSession& session)
{
    session.answer("AS ll_outside", {{Wholes{20}, Wholes{1}, Wholes{0}, Wholes{0}}});
    session.answer("AS ll_lost", {{Texts{"b", "a", "c", "d", "a", "null"}, Texts{"t", "t", "u", "u", "u", "t"},
                                   Wholes{5, 4, 3, 2, 1, 4}, Wholes{50, 40, 30, 20, 10, 40}, Wholes{0, 1, 0, 2, 0, 0},
                                   Wholes{0, 10, 0, 20, 0, 0}}});
}

std::shared_ptr<const BuMapping> mappingOf(const std::vector<std::pair<std::string, std::string>>& rows)
{
    auto out = std::make_shared<BuMapping>();
    for (const auto& [page, unit] : rows) {
        out->rowPage.push_back(out->pages.intern(page));
        out->rowBusinessUnit.push_back(out->businessUnits.intern(unit));
    }
    return out;
}

UploadedModel uploaded()
{
    UploadedModel out;
    out.scoring = {.pages = 4, .n = 2};
    return out;
}

QString textOf(const Error& error)
{
    return QString::fromStdString(error.text());
}

} // namespace

class TestWarehouseJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinsTheProfile();
    void refusesFanOut();
    void takesTheMappingThere();
    void addsBatchesUp();
    void leavesOutRobots();
    void refusesOtherColumns();
    void putsAllWeightsOrTheLargest();
    void makesBatchesOnce();
    void goesOnWhereItWasCut();
    void stopsAllShards();
    void swapsOnlyWholeTables();
    void countsRanks();
    void refusesImpossibleRanks();
    void readsLists();
    void cleansUpOnlyItsOwn();
};

void TestWarehouseJob::joinsTheProfile()
{
    PlayedSession session;
    playProfile(session);
    const auto profile =
        profileOf(warehouseOf({&session}), mappingOf({{"a", "West"}, {"b", "East"}, {"d", "East"}}), {}, {});
    QVERIFY2(profile, profile ? "" : profile.error().text().c_str());
    QCOMPARE(profile->rows, std::int64_t{20});
    QCOMPARE(profile->rowsWithoutSubmission, std::int64_t{1});
    QCOMPARE(profile->submissions, std::int64_t{190});
    QCOMPARE(profile->pagesSeen, std::int64_t{5});
    QCOMPARE(profile->typesSeen, std::int64_t{2});
    QCOMPARE(profile->pages.url, (Texts{"a", "b", "c"}));
    QCOMPARE(profile->pages.units, (Texts{"East", "West", "Unmapped"}));
    QCOMPARE(profile->pages.unit, (std::vector<std::uint16_t>{1, 0, 2}));
    QCOMPARE(profile->pages.unmappedUnit, 2);
    QCOMPARE(profile->pages.types[profile->pages.type[0]], std::string("t")); // 3 rows, against 1 of u
    QCOMPARE(profile->otherPages, (Texts{"d", "null"}));
    QCOMPARE(profile->otherJoined, (std::vector<std::uint8_t>{1, 0}));
    QCOMPARE(profile->ledger.mappedRows, std::int64_t{12});
    QCOMPARE(profile->ledger.unmappedSubmissions, std::int64_t{70});
    QCOMPARE(profile->ledger.unidentifiedRows, std::int64_t{3});
    QCOMPARE(profile->ledger.submissionsPerBusinessUnit, (std::vector<std::int64_t>{70, 50, 70}));
    QVERIFY(session.times("INSERT") == 0 && session.times("CREATE") == 0);
}

void TestWarehouseJob::refusesFanOut()
{
    PlayedSession session;
    playProfile(session);
    JoinOptions options;
    options.conflicts = ConflictRule::Fanout;
    const auto profile = profileOf(warehouseOf({&session}), mappingOf({{"a", "West"}, {"a", "East"}}), options, {});
    QVERIFY(!profile);
    QVERIFY2(textOf(profile.error()).contains(u"several business units"), qPrintable(textOf(profile.error())));
}

void TestWarehouseJob::takesTheMappingThere()
{
    PlayedSession session;
    playProfile(session);
    session.answer("AS ll_unit", {{Texts{"a", "c", "c"}, Texts{"North", "South", "West"}}});
    Warehouse warehouse = warehouseOf({&session});
    warehouse.place.source.mapping = MappingTable{{"", "bu"}, "page", "unit"};
    const auto profile = profileOf(warehouse, nullptr, {}, {});
    QVERIFY(profile);
    QCOMPARE(profile->pages.units, (Texts{"North", "South", "West", "Unmapped"}));
    QCOMPARE(profile->pages.unit, (std::vector<std::uint16_t>{0, 3, 1})); // of South and West the first by name
    QCOMPARE(std::ssize(profile->mapping->conflicts), 1);                 // page c
    QCOMPARE(profile->mapping->file.warnings.size(), std::size_t(1));
}

void TestWarehouseJob::addsBatchesUp()
{
    PlayedSession session;
    session.answer("AS s, sum(", {{Wholes{0, 1}, Wholes{3, 2}, Reals{4.5, 2.0}, Reals{1.0, 0.5}, Wholes{4, 2}}});
    session.answer("GROUP BY d", {{Wholes{1, 2}, Wholes{1, 4}}});
    session.answer("h BETWEEN 0 AND", {{Wholes{0, 65537}, Wholes{2, 1}}});
    session.answer("h BETWEEN", {{Wholes{1, 0, 65537}, Wholes{2, 1, 1}}});
    const auto pulled = pullSums(warehouseOf({&session}), 2, {EaseOptions{}}, {}, 2, {});
    QVERIFY2(pulled, pulled ? "" : pulled.error().text().c_str());
    QCOMPARE(pulled->trained, 3.0);
    QCOMPARE(pulled->cookies, (Reals{3.0, 2.0}));
    QCOMPARE(pulled->strength, (Reals{3.0, 2.0}));
    QCOMPARE(pulled->weight, (Reals{4.5, 2.0}));
    QCOMPARE(pulled->reach, (Reals{4.0, 2.0})); // one took it in a type that counts nothing
    std::vector<double> row;
    pulled->products->row(0, row, {});
    QCOMPARE(row, (Reals{3.0, 2.0}));
    QCOMPARE(*pulled->products->diagonal({}), (Reals{3.0, 2.0}));
    QCOMPARE(session.times("h BETWEEN"), 2);
}

void TestWarehouseJob::leavesOutRobots()
{
    PlayedSession session;
    session.answer("GROUP BY d", {{Wholes{1, 500, 501}, Wholes{7, 500, 1002}}});
    const auto pulled = pullSums(warehouseOf({&session}), 2, {PopularityOptions{}}, {}, 1, {});
    QVERIFY(pulled);
    QCOMPARE(pulled->trained, 8.0);
    QCOMPARE(pulled->leftOut, std::uint64_t{2});
    QVERIFY(!pulled->products);
    QVERIFY(session.times("d <= 500") > 0);
}

void TestWarehouseJob::refusesOtherColumns()
{
    for (const SqlBlock& wrong :
         {SqlBlock{{Wholes{1}}}, SqlBlock{{Wholes{1}, Reals{1.0}}}, SqlBlock{{Wholes{1, 2}, Wholes{1}}}}) {
        PlayedSession session;
        session.answer("GROUP BY ij", wrong);
        const auto pulled = pullSums(warehouseOf({&session}), 2, {EaseOptions{}}, {}, 1, {});
        QVERIFY(!pulled);
        QCOMPARE(pulled.error().kind, ErrorKind::Internal);
    }
    PlayedSession session;
    session.failOn("GROUP BY ij");
    const auto pulled = pullSums(warehouseOf({&session}), 2, {EaseOptions{}}, {}, 1, {});
    QVERIFY(!pulled);
    QVERIFY(textOf(pulled.error()).contains(u"gone"));
}

void TestWarehouseJob::putsAllWeightsOrTheLargest()
{
    PairSums sums(4, 1.0);
    QVERIFY(sums.add({{0, 9}, {1, 5}, {2, 3}, {65537, 8}, {65538, 1}, {131074, 7}, {3 * 65537, 2}}));
    PulledTraining pulled{{}, {9, 8, 7, 2}, {9, 8, 7, 2}, {9, 8, 7, 2}, {}, 12.0};
    pulled.products = std::make_shared<const PulledCoOccurrence>(sums);
    WarehousePages pages{{"a", "b", "c", "d"}, {0, 0, 1, 1}, {0, 0, 0, 0}, {},
                         {"East", "West"},     -1,           {"t"},        {1, 1, 1, 1}};
    const auto put = [&](const ModelOptions& options, const WeightLimits& limits, UploadedModel& model) {
        PlayedSession session;
        const auto trained = trainThere(pulled, pages, options, {});
        const auto up = trained
                            ? uploadModel(warehouseOf({&session}), **trained, pulled, pages, options, {}, 3, limits, {})
                            : tl::unexpected(trained.error());
        if (up)
            model = *up;
        return up ? session.rowsPut() - 4 : 0; // 4: the popular pages
    };
    UploadedModel model;
    QCOMPARE(put({EaseOptions{}}, {}, model), std::uint64_t{16});
    QVERIFY(model.scoring.dense && !model.scoring.prior && model.kept == 0);
    QCOMPARE(english(model.name), std::string("EASE"));
    QCOMPARE(put({CeaseOptions{}}, {}, model), std::uint64_t{20});
    QVERIFY(model.scoring.dense && model.scoring.prior);
    QCOMPARE(put({EaseOptions{}}, {3, 1}, model), std::uint64_t{4 + 3});
    QVERIFY(!model.scoring.dense && model.kept == 1);
    QCOMPARE(english(model.name), std::string("EASE, 1 neighbours"));
    QCOMPARE(put({PopularityOptions{}}, {}, model), std::uint64_t{0});
    QVERIFY(model.onlyPopular);
    PlayedSession session;
    const auto trained = trainThere(pulled, pages, {EaseOptions{}}, {});
    QVERIFY(trained);
    QVERIFY(!uploadModel(warehouseOf({&session}), **trained, pulled, pages, {EaseOptions{}}, {.minEvidence = 0.1}, 3,
                         {}, {}));
    for (const ModelOptions& options : {ModelOptions{AlsOptions{}}, ModelOptions{BuPopularityOptions{}}}) {
        const auto here = trainRecommender(randomStrengths(5, 4, 2.0, 1), {}, options, {});
        QVERIFY(here);
        const auto up = uploadModel(warehouseOf({&session}), **here, pulled, pages, options, {}, 3, {}, {});
        QVERIFY(!up && up.error().kind == ErrorKind::Usage);
    }
}

void TestWarehouseJob::makesBatchesOnce()
{
    PlayedSession session;
    double last = -1.0;
    const Progress progress({}, [&](double fraction, const Phrase&) {
        QVERIFY(fraction >= last);
        last = fraction;
    });
    const Status done = scoreAll(warehouseOf({&session}), uploaded(), 3, Start::Anew, progress);
    QVERIFY(done);
    QCOMPARE(last, 1.0);
    QCOMPARE(session.times("DROP PARTITION"), 6);
    QCOMPARE(session.times("sumMap(js, ws)"), 3);
    QCOMPARE(session.times("HAVING sum(c) < 2"), 3);
    QCOMPARE(session.rowsPut(), std::uint64_t{3});
    QVERIFY(session.times("CREATE TABLE `ll_0123abcd_lists`") == 1);
}

void TestWarehouseJob::goesOnWhereItWasCut()
{
    PlayedSession session;
    session.answer("SELECT step, batch", {{Texts{"lists", "publish", "lists"}, Wholes{0, 1, 2}}});
    const Status done = scoreAll(warehouseOf({&session}), uploaded(), 4, Start::Resumed, {});
    QVERIFY(done);
    QCOMPARE(session.times("CREATE TABLE"), 0);
    QCOMPARE(session.times("sumMap(js, ws)"), 2);
    QCOMPARE(session.times("_lists` DROP PARTITION 1"), 1);
    QCOMPARE(session.times("_lists` DROP PARTITION 3"), 1);

    std::stop_source stop;
    PlayedSession cut;
    cut.onStatement = [&](const std::string& text) {
        if (text.find("DROP PARTITION 1") != std::string::npos)
            stop.request_stop();
    };
    const Status stopped = scoreAll(warehouseOf({&cut}), uploaded(), 4, Start::Anew, {stop.get_token(), {}});
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(cut.rowsPut(), std::uint64_t{1}); // only batch 0 counts as whole
}

void TestWarehouseJob::stopsAllShards()
{
    PlayedSession first;
    PlayedSession second;
    second.failOn("sumMap(js, ws)", 1);
    const Status done = scoreAll(warehouseOf({&first, &second}), uploaded(), 1000, Start::Anew, {});
    QVERIFY(!done);
    QVERIFY2(textOf(done.error()).contains(u"gone"), qPrintable(textOf(done.error())));
    QVERIFY(first.times("sumMap(js, ws)") <= 1000);
    QCOMPARE(second.rowsPut(), std::uint64_t{1});
    QVERIFY(first.times("_lists_local`") > 0);
}

void TestWarehouseJob::swapsOnlyWholeTables()
{
    const TableName table{"", "lists"};
    PlayedSession fine;
    fine.answer("FROM system.tables", {{Texts{"lists", "lists_old"}, Wholes{0, 0}}});
    const auto replaced = publish(warehouseOf({&fine}), table, 2, Start::Anew, {});
    QVERIFY(replaced && *replaced);
    QCOMPARE(fine.times("RENAME TABLE `lists` TO `lists_before`, `lists_new_0123abcd` TO `lists`"), 1);
    QCOMPARE(fine.said().back(),
             std::string("RENAME TABLE `lists` TO `lists_before`, `lists_new_0123abcd` TO `lists`"));
    PlayedSession fresh;
    const auto first = publish(warehouseOf({&fresh}), table, 2, Start::Anew, {});
    QVERIFY(first && !*first); // there are no lists of before to be kept
    QCOMPARE(fresh.said().back(), std::string("RENAME TABLE `lists_new_0123abcd` TO `lists`"));
    PlayedSession resumed;
    resumed.answer("SELECT step, batch",
                   {{Texts{"publish begins", "publish begins", "publish 1", "publish 2"}, Wholes{1, 2, 1, 0}}});
    QVERIFY(publish(warehouseOf({&resumed}), table, 2, Start::Resumed, {}));
    QCOMPARE(resumed.times("INSERT INTO `lists_new_0123abcd`"), 1);
    QCOMPARE(resumed.times("`lists_new_0123abcd` DROP PARTITION 1"), 1);
    QVERIFY(publish(warehouseOf({&resumed}), table, 2, Start::Anew, {}));
    QCOMPARE(resumed.times("INSERT INTO `lists_new_0123abcd`"), 3);
    PlayedSession broken;
    broken.failOn("INSERT INTO `lists_new_0123abcd`", 1);
    QVERIFY(!publish(warehouseOf({&broken}), table, 2, Start::Anew, {}));
    QCOMPARE(broken.times("RENAME"), 0);
}

/// Two cookies find it first, one third of two level pages, one not at all.
void TestWarehouseJob::countsRanks()
{
    const RankHistogram histogram{50, {{{0, 1}, 2}, {{2, 2}, 1}, {{40, 1}, 1}}};
    const auto figures = figuresOf(histogram, {10, 20}, 300, 3, {});
    QVERIFY(figures);
    QCOMPARE(figures->cookies, std::uint64_t{4});
    const auto mean = [&](Metric metric) { return figures->metrics[static_cast<std::size_t>(metric)].mean; };
    QCOMPARE(mean(Metric::HitRate), 0.75);
    QCOMPARE(mean(Metric::Recall), 0.75);
    QCOMPARE(mean(Metric::Mrr), (2.0 + (1.0 / 3.0 + 1.0 / 4.0) / 2.0 + 1.0 / 41.0) / 4.0);
    QCOMPARE(mean(Metric::Ndcg), (2.0 + (1.0 / std::log2(4.0) + 1.0 / std::log2(5.0)) / 2.0) / 4.0);
    const Estimate& rate = figures->metrics.front();
    QVERIFY(rate.low < rate.mean && rate.mean < rate.high);
    QVERIFY(!figuresOf({50, {}}, {}, 10, 1, {}));
}

void TestWarehouseJob::refusesImpossibleRanks()
{
    WarehousePages pages{{"a", "b"}, {0, 0}, {0, 0}, {}, {"East"}, -1, {"t"}, {1, 1}};
    const auto evaluated = [&](std::uint64_t higher, std::uint64_t level) {
        PlayedSession session;
        session.answer("AS s, sum(", {{Wholes{0, 1}, Wholes{3, 2}, Reals{3.0, 2.0}, Reals{1.0, 0.5}, Wholes{3, 2}}});
        session.answer("GROUP BY higher", {{Wholes{higher}, Wholes{level}, Wholes{4}}});
        session.answer("GROUP BY d", {{Wholes{1, 2}, Wholes{1, 4}}});
        session.answer("GROUP BY ij", {{Wholes{0, 1, 65537}, Wholes{3, 2, 2}}});
        return evaluateThere(warehouseOf({&session}), pages, {EaseOptions{}}, {}, 1, {}, {});
    };
    const auto fine = evaluated(1, 1);
    QVERIFY2(fine, fine ? "" : fine.error().text().c_str());
    QCOMPARE(fine->cookies(), std::uint64_t{4});
    QVERIFY(!evaluated(2, 1));
    QVERIFY(!evaluated(0, 0));
    QVERIFY(!evaluated(1, 2));
}

void TestWarehouseJob::readsLists()
{
    PlayedSession session;
    session.answer("ORDER BY cookie, rank", {{Texts{"a", "a", "b"}, Wholes{1, 2, 1}, Wholes{7, 3, 7},
                                              Reals{0.5, NAN, 0.25}, Texts{"personal", "popular", "personal"}}});
    const auto lists = listsOf(warehouseOf({&session}), {"a", "b"}, {});
    QVERIFY(lists);
    QCOMPARE(lists->size(), std::size_t{2});
    QCOMPARE(lists->front().pages.size(), std::size_t{2});
    QCOMPARE(lists->front().pages[1].basis, Basis::Popular);
    QVERIFY(std::isnan(lists->front().pages[1].score));
    QVERIFY(listsOf(warehouseOf({&session}), {}, {})->empty());
}

void TestWarehouseJob::cleansUpOnlyItsOwn()
{
    PlayedSession session;
    session.answer("FROM system.tables",
                   {{Texts{"ll_0123abcd_info", "ll_0123abcd_pairs", "ll_old", "ll_99999999_lists", "ll_9999999x_lists"},
                     Wholes{1, 2, 4, 8, 16}}});
    session.answer("SELECT item", {{Texts{"owner", "date", "table"}, Texts{"me", "2026-11-26", "rows"}}});
    const auto runs = runsThere(warehouseOf({&session}), {});
    QVERIFY(runs);
    QCOMPARE(runs->size(), std::size_t{2});
    QCOMPARE(runs->front().owner, std::string("me"));
    QCOMPARE(runs->front().tables.size(), std::size_t{2});
    QCOMPARE(runs->back().bytes, std::uint64_t{8});
    QCOMPARE(runs->back().owner, std::string());
    QVERIFY(cleanUp(warehouseOf({&session}), "0123abcd", {}));
    QCOMPARE(session.times("DROP TABLE"), 2);
    QVERIFY(!cleanUp(warehouseOf({&session}), "0123abcd' --", {}));
    QCOMPARE(session.times("DROP TABLE"), 2);
}

QTEST_GUILESS_MAIN(TestWarehouseJob)
#include "test_warehouse_job.moc"
