// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job in real engines, started on private ports by ../shared/tools/warehouse, on the seed data with hostile
// names and ids: what comes out is what files give.
#include "model/data/submissions.h"
#include "model/evaluate/ranking.h"
#include "model/read/placeholder.h"
#include "model/recommend/advice.h"
#include "model/recommend/catalogue.h"
#include "model/warehouse/clean_up.h"
#include "model/warehouse/evaluate_there.h"
#include "model/warehouse/lists_there.h"
#include "model/warehouse/score_there.h"
#include "tests/support/engine_rows.h"
#include "tests/support/shared_data.h"

#include <QTemporaryDir>
#include <QTest>
#include <map>

using namespace leadlight;

namespace {

/// Starting an engine and a hundred statements take minutes where all cores are busy.
const bool patient = qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");

/// Stops after so many reports of a stage.
struct Stopper
{
    std::stop_source source;
    int reports;
    [[nodiscard]] Progress progress()
    {
        return {source.get_token(), [this](double fraction, const Phrase&) {
                    if (fraction > 0.0 && --reports <= 0)
                        source.request_stop();
                }};
    }
};

#define FINE(result) QVERIFY2(result, (result) ? "" : (result).error().text().c_str())

} // namespace

class TestEnginesThere : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWholeJob_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("nodes");
        QTest::newRow("ClickHouse") << "clickhouse" << 1;
        QTest::newRow("ClickHouse, two shards") << "clickhouse" << 2;
        QTest::newRow("PostgreSQL") << "postgres" << 1;
    }
    void theWholeJob();

private:
    void knowsWhoIsNobody(const Warehouse& warehouse);
    void looksAtTheTable(const Warehouse& warehouse, const Interactions& here, WarehouseProfile& profile);
    void makesLists(const Warehouse& warehouse, const Interactions& here, const WarehouseProfile& profile);
    void takesUpWhatWasCut(const Warehouse& warehouse, const UploadedModel& model, const std::vector<std::string>& ids);
    void publishes(const Warehouse& warehouse, std::size_t rows);
    void evaluates(const Warehouse& warehouse, const Interactions& here, const WarehouseProfile& profile);
    void cleansUp(const Warehouse& warehouse);
};

/// The rule in SQL is the rule of files, on its words in any case and on what nearly is one.
void TestEnginesThere::knowsWhoIsNobody(const Warehouse& warehouse)
{
    std::vector<std::string> texts = placeholderWords();
    for (const std::string& word : placeholderWords()) {
        std::string loud = word;
        std::ranges::transform(loud, loud.begin(),
                               [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
        texts.insert(texts.end(), {loud, word + "x", " " + word});
    }
    const std::string zeros(36, '0');
    texts.insert(texts.end(), {"",
                               "0",
                               zeros,
                               zeros + "0",
                               zeros + "-",
                               "00000000-0000-0000-0000-000000000000",
                               "0-0",
                               "::",
                               "::::",
                               ":::::",
                               "::a::",
                               "::a:",
                               ":a::",
                               "::\xC3\xA9::",
                               "##",
                               "###",
                               std::string(20, '#'),
                               std::string(21, '#'),
                               "Err:502",
                               "err:502",
                               "Err:50",
                               "Err:5022",
                               "Err:5a2",
                               "Err:\xC3\xA9"
                               "5",
                               "non\xD0\xB5",
                               "un\xE2\x84\xAAnown",
                               "((none))",
                               "(none]",
                               "O'Brien",
                               "a\\b",
                               "20239734541707"});
    const auto rows = std::make_shared<const SqlBlock>(SqlBlock{{texts, std::vector<std::string>(texts.size())}});
    const Status made = renew(warehouse, {Scratch::Info}, {});
    FINE(made);
    const Status put = uploadToAll(warehouse, Scratch::Info, oneBlock(rows), {});
    FINE(put);
    const SqlStatement ask{"SELECT item, CASE WHEN " + unidentified(warehouse.dialect(), "item") +
                               " THEN 1 ELSE 0 END AS u FROM " + onShard(warehouse.place, Scratch::Info),
                           {SqlKind::Text, SqlKind::Whole}};
    const auto answer = answerOf(warehouse.first(), ask, {});
    FINE(answer);
    QCOMPARE(answer->rows(), texts.size());
    for (std::size_t row = 0; row < answer->rows(); ++row)
        QVERIFY2((wholeAt(*answer, 1, row) == 1) == isUnidentified(textAt(*answer, 0, row)),
                 textAt(*answer, 0, row).c_str());
}

void TestEnginesThere::looksAtTheTable(const Warehouse& warehouse, const Interactions& here, WarehouseProfile& profile)
{
    auto looked = profileOf(warehouse, here.data->mapping, here.data->options, {});
    FINE(looked);
    profile = *std::move(looked);
    const auto prepared = prepare(warehouse, profile, "o'wner", {});
    FINE(prepared);
    const JoinLedger& there = profile.ledger;
    const JoinLedger& files = here.data->ledger;
    QCOMPARE(profile.rows, here.data->submissions->rows());
    QCOMPARE(profile.submissions, here.data->submissions->totalSubmissions());
    QCOMPARE(profile.pagesSeen, std::int64_t{here.data->submissions->pages.size()});
    QCOMPARE(profile.typesSeen, std::int64_t{here.data->submissions->types.size()});
    for (const auto figure :
         {&JoinLedger::mappedRows, &JoinLedger::unmappedRows, &JoinLedger::mappedSubmissions,
          &JoinLedger::unmappedSubmissions, &JoinLedger::mappedPages, &JoinLedger::unmappedPages,
          &JoinLedger::cookiesWithoutMappedPage, &JoinLedger::visitorsWithoutMappedPage, &JoinLedger::rowsJoined,
          &JoinLedger::submissionsJoined, &JoinLedger::cookiesJoined, &JoinLedger::pagesJoined,
          &JoinLedger::unidentifiedRows, &JoinLedger::unidentifiedCookies})
        QCOMPARE(there.*figure, files.*figure);
    QCOMPARE(there.submissionsPerBusinessUnit, files.submissionsPerBusinessUnit);
    QCOMPARE(profile.pages.count(), here.data->pages());
    for (std::int32_t page = 0; page < here.data->pages(); ++page)
        QCOMPARE(profile.pages.url[static_cast<std::size_t>(page)], std::string(here.data->pageText(page)));
    QCOMPARE(profile.pages.unit, here.data->pageBusinessUnit);
    QCOMPARE(prepared->cookies, static_cast<std::uint64_t>(here.data->cookies()));
    QCOMPARE(prepared->pairs, static_cast<std::uint64_t>(here.strength.nonZeros()));
    const auto degrees = degreesThere(warehouse, {});
    FINE(degrees);
    QVERIFY(costOf(*degrees, profile.pages.count(), 500, 100, warehouse.dialect()).pairs >= prepared->pairs);
}

void TestEnginesThere::makesLists(const Warehouse& warehouse, const Interactions& here, const WarehouseProfile& profile)
{
    const std::vector<std::string> ids = allCookies(*here.data);
    const auto titles = pageTitles(*here.data);
    for (const ModelOptions& options :
         {ModelOptions{Rp3betaOptions{}}, ModelOptions{ItemKnnOptions{}}, ModelOptions{EaseOptions{}},
          ModelOptions{CeaseOptions{}}, ModelOptions{EaseOptions{}, Strength::Weighted},
          ModelOptions{PopularityOptions{}}}) {
        const bool walks = std::holds_alternative<Rp3betaOptions>(options.settings);
        const auto pulled = pullSums(warehouse, profile.pages.count(), options, {}, walks ? 3 : 1, {});
        FINE(pulled);
        const auto there = trainThere(*pulled, profile.pages, options, {});
        FINE(there);
        const auto model = train(std::make_shared<const Interactions>(here), options, {});
        FINE(model);
        if (walks)
            for (std::int32_t u = 0; u < here.strength.rows; u += 97) {
                std::vector<float> a(static_cast<std::size_t>(here.strength.cols));
                std::vector<float> b(a.size());
                (*model)->recommender->scoreHistory(here.strength.row(u), a);
                (*there)->scoreHistory(here.strength.row(u), b);
                QVERIFY(a == b);
            }
        const auto uploaded = uploadModel(warehouse, **there, *pulled, profile.pages, options, {}, 10, {}, {});
        FINE(uploaded);
        const Status scored = scoreAll(warehouse, *uploaded, walks ? 4 : 1, Start::Anew, {});
        FINE(scored);
        const auto lists = listsOf(warehouse, ids, {});
        FINE(lists);
        for (const std::string& id : ids)
            QVERIFY2(std::ranges::find(*lists, id, &CookieList::cookie) != lists->end(), id.c_str());
        QCOMPARE(lists->size(), ids.size());
        const auto advice = adviceForAll(adviceInput(**model, {}), 10, {});
        FINE(advice);
        QString first;
        const int other = otherLists(*lists, *advice, *here.data, first);
        QVERIFY2(other == 0,
                 qPrintable(QStringLiteral("%1: %2 lists differ, first %3")
                                .arg(QString::fromUtf8((*there)->name().data(), qsizetype((*there)->name().size())))
                                .arg(other)
                                .arg(first)));
        if (walks)
            takesUpWhatWasCut(warehouse, *uploaded, ids);
    }
    publishes(warehouse, ids.size() * 10);
}

void TestEnginesThere::takesUpWhatWasCut(const Warehouse& warehouse, const UploadedModel& model,
                                         const std::vector<std::string>& ids)
{
    const auto before = listsOf(warehouse, ids, {});
    FINE(before);
    Stopper stopper{{}, 2};
    const Status cut = scoreAll(warehouse, model, 4, Start::Anew, stopper.progress());
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, ErrorKind::Cancelled);
    const auto whole = wholeBatches(warehouse.first(), warehouse.place, "lists", {});
    FINE(whole);
    QVERIFY(!whole->empty() && whole->size() < 4);
    const Status rest = scoreAll(warehouse, model, 4, Start::Resumed, {});
    FINE(rest);
    const auto after = listsOf(warehouse, ids, {});
    FINE(after);
    QCOMPARE(after->size(), before->size());
    for (std::size_t k = 0; k < after->size(); ++k)
        QVERIFY(std::ranges::equal((*before)[k].pages, (*after)[k].pages, {}, &ListedPage::page, &ListedPage::page));
    const auto one = listsOf(warehouse, {"O'Brien\\", "nobody"}, {});
    FINE(one);
    QCOMPARE(one->size(), std::size_t{1});
    const auto some = firstListsThere(warehouse, 5, {});
    FINE(some);
    QVERIFY(some->size() >= 5 && some->size() <= 5 * warehouse.shards.size());
    for (const CookieList& list : *some)
        QCOMPARE(list.pages.size(), std::ranges::find(*after, list.cookie, &CookieList::cookie)->pages.size());
    const std::int32_t page = one->front().pages.front().page;
    const auto audience = audienceThere(warehouse, {page}, 100000, {});
    FINE(audience);
    const auto listed = std::ranges::count_if(*after, [&](const CookieList& list) {
        return std::ranges::any_of(list.pages,
                                   [&](const ListedPage& p) { return p.page == page && p.basis == Basis::Personal; });
    });
    QCOMPARE(std::ssize(audience->members), listed);
    QVERIFY(audience->took > 0);
    QVERIFY(audience->speaks >= listed);
    QVERIFY(std::ranges::is_sorted(audience->members, {}, &MemberThere::rank));
}

void TestEnginesThere::publishes(const Warehouse& warehouse, std::size_t rows)
{
    const TableName table{"", "li`sts\"; '\\"};
    for (int time = 0; time < 2; ++time) { // the second time there is one to replace
        const auto written = publish(warehouse, table, 2, Start::Anew, {});
        FINE(written);
        QVERIFY(time == 0 || *written);
        std::uint64_t count = 0;
        const SqlStatement ask{"SELECT count(*) AS n FROM " + warehouse.dialect().table("", table.table),
                               {SqlKind::Whole}};
        const auto answers = answersOf(warehouse, ask, {});
        FINE(answers);
        for (const SqlBlock& answer : *answers)
            count += wholeAt(answer, 0, 0);
        QVERIFY2(count > rows * 9 / 10 && count <= rows, std::to_string(count).c_str());
    }
}

/// The hidden pages that the engine drew, ranked here by the model of what is left.
void TestEnginesThere::evaluates(const Warehouse& warehouse, const Interactions& here, const WarehouseProfile& profile)
{
    const HeldOut how{.share = 0.5, .seed = 7};
    const Status held = holdOut(warehouse, how, {});
    FINE(held);
    std::map<std::int32_t, std::int32_t> hidden;
    const auto pairs = answersOf(warehouse, hiddenPairs(warehouse.place), {});
    FINE(pairs);
    for (const SqlBlock& answer : *pairs)
        for (std::size_t row = 0; row < answer.rows(); ++row)
            hidden[here.data->findCookie(textAt(answer, 0, row)).value()] =
                static_cast<std::int32_t>(wholeAt(answer, 1, row));
    SparseMatrix rest;
    rest.rows = here.strength.rows;
    rest.cols = here.strength.cols;
    for (std::int32_t u = 0; u < rest.rows; ++u) {
        const HistoryView row = here.strength.row(u);
        for (std::size_t k = 0; k < row.size(); ++k)
            if (!hidden.contains(u) || hidden[u] != row.pages[k]) {
                rest.index.push_back(row.pages[k]);
                rest.value.push_back(row.strengths[k]);
            }
        rest.start.push_back(rest.nonZeros());
    }
    const auto titles = pageTitles(*here.data);
    for (const ModelOptions& options : {ModelOptions{Rp3betaOptions{}}, ModelOptions{EaseOptions{}},
                                        ModelOptions{CeaseOptions{}}, ModelOptions{PopularityOptions{}}}) {
        const auto histogram = evaluateThere(warehouse, profile.pages, options, how, 2, {}, {});
        FINE(histogram);
        QCOMPARE(histogram->cookies(), static_cast<std::uint64_t>(hidden.size()));
        const auto model = trainRecommender(rest, pageFacts(*here.data, titles), options, {});
        FINE(model);
        const RankMetrics metrics(rest.cols, {});
        RankMetrics::Values sums{};
        std::vector<float> scores(static_cast<std::size_t>(rest.cols));
        for (const auto& [u, page] : hidden) {
            (*model)->scoreHistory(rest.row(u), scores);
            hideSeen(scores, rest.row(u).pages);
            const RankCount rank = rankOf(scores, page, rest.cols - static_cast<std::int32_t>(rest.row(u).size()));
            const auto values = metrics.of({&rank, 1}, 1);
            std::ranges::transform(sums, values, sums.begin(), std::plus<>());
        }
        // Scores that float32 rounds to a tie are apart in float64: that may be so for two cookies.
        const double level = 2.001 / static_cast<double>(hidden.size());
        const auto figures = figuresOf(*histogram, {}, 200, 1, {});
        FINE(figures);
        for (std::size_t metric = 0; metric < rankMetricCount; ++metric) {
            const double expected = sums[metric] / static_cast<double>(hidden.size());
            const Estimate& there = figures->metrics[metric];
            QVERIFY2(std::abs(there.mean - expected) < level,
                     qPrintable(QStringLiteral("%1, not %2").arg(there.mean).arg(expected)));
            QVERIFY(there.low < there.mean && there.mean < there.high);
        }
    }
}

void TestEnginesThere::cleansUp(const Warehouse& warehouse)
{
    const auto runs = runsThere(warehouse, {});
    FINE(runs);
    QCOMPARE(runs->size(), std::size_t{1});
    QCOMPARE(runs->front().run, warehouse.place.scratch.run);
    QCOMPARE(runs->front().owner, std::string("o'wner"));
    QCOMPARE(runs->front().table, warehouse.place.source.rows.table);
    const Status cleaned = cleanUp(warehouse, runs->front().run, {});
    FINE(cleaned);
    const auto none = runsThere(warehouse, {});
    FINE(none);
    QVERIFY(none->empty());
    QVERIFY(!cleanUp(warehouse, "x'; DROP", {}));
}

void TestEnginesThere::theWholeJob()
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
    knowsWhoIsNobody(warehouse);
    WarehouseProfile profile;
    looksAtTheTable(warehouse, *here, profile);
    if (!QTest::currentTestFailed())
        makesLists(warehouse, *here, profile);
    if (!QTest::currentTestFailed())
        evaluates(warehouse, *here, profile);
    if (!QTest::currentTestFailed())
        cleansUp(warehouse);
}

QTEST_GUILESS_MAIN(TestEnginesThere)
#include "test_engines_there.moc"
