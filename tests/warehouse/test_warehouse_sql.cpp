// SPDX-License-Identifier: GPL-3.0-or-later
// The statements of each step, as text: tests/warehouse/golden has them for every dialect, test_engines_there runs
// them.
#include "model/data/submissions.h"
#include "model/warehouse/cost.h"
#include "model/warehouse/fill_sql.h"
#include "model/warehouse/held_out_sql.h"
#include "model/warehouse/hit_rate_sql.h"
#include "model/warehouse/lists_sql.h"
#include "model/warehouse/profile_sql.h"
#include "model/warehouse/sample_sql.h"
#include "model/warehouse/scratch_sql.h"
#include "model/warehouse/totals_sql.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <optional>

using namespace leadlight;

namespace {

SourceTable sourceTable()
{
    SourceTable out;
    out.rows = {"shop", "submissions"};
    out.cookie = "cookie";
    out.page = "page_url";
    out.type = "gated_asset_type";
    out.submissions = "form_submissions";
    out.date = "day";
    out.dates = {"2026-10-01", "2026-10-31"};
    out.weights.typeWeights = {{"Webinar", 2.0}, {"Pricing", 3.5}, {"None", 1.0}};
    out.mapping = MappingTable{{"shop", "bu"}, "page_url", "unit"};
    return out;
}

SqlPlace placeOf(const Dialect& dialect, bool sharded = false)
{
    SqlPlace out{dialect, sourceTable(), {"work", "7f3a0b12"}};
    if (sharded) {
        out.source.cluster = "ll";
        out.source.part = {"shop", "submissions_local"};
    }
    return out;
}

/// Of cookies: what they add up to, and hit rates.
std::vector<std::pair<std::string, SqlStatement>> statementsOfCookies(const SqlPlace& place)
{
    const HashBatches one{1, place.dialect.largestHash()};
    const HashBatches four{4, place.dialect.largestHash()};
    const RatedBy learnt{.pages = 2000};
    const RatedBy all{.pages = 2000, .mostPages = 0, .byEvidence = false};
    std::vector<std::pair<std::string, SqlStatement>> out{
        {"totals", makeTotals(place)},
        {"totals of a batch", totalsOfBatch(place, four, 3)},
        {"reach", reachOfPages(place, 500)},
        {"units that were taken", makeTaken(place)},
        {"how far down popular pages go", makeBounds(place, learnt, four, 1)},
        {"furthest", largestBound(place)},
        {"hit rates", makeRates(place, learnt, four, 1)},
        {"hit rates of all", makeRates(place, all, one, 0)},
        {"hit rates, counted", rateHistogram(place)},
        {"hit rates by rows", ratesByAmount(place, false)},
        {"hit rates by submissions", ratesByAmount(place, true)},
        {"units, counted", unitHistogram(place, four, 1)},
        {"hit rates of a batch", ratesOfBatch(place, four, 1)}};
    for (const Scratch table : {Scratch::Totals, Scratch::Taken, Scratch::Bounds, Scratch::Firsts, Scratch::Rates})
        for (SqlStatement& made : createScratch(place, table))
            out.emplace_back("make a working table", std::move(made));
    return out;
}

/// Every builder, by the name of what it does.
std::vector<std::pair<std::string, SqlStatement>> allStatements(const SqlPlace& place)
{
    std::vector<std::pair<std::string, SqlStatement>> out;
    const auto add = [&](std::string step, SqlStatement statement) {
        out.emplace_back(std::move(step), std::move(statement));
    };
    const auto addAll = [&](const std::string& step, const std::vector<SqlStatement>& statements) {
        for (const SqlStatement& statement : statements)
            add(step, statement);
    };
    const HashBatches one{1, place.dialect.largestHash()};
    const HashBatches four{4, place.dialect.largestHash()};
    const LearntFrom all;
    add("rows in all", rowTotals(place));
    add("page profile", pageProfile(place));
    add("mapping", mappingRows(place));
    add("cookies in all", cookieTotals(place));
    add("degrees of the rows", degreesOfRows(place));
    for (const Scratch table : {Scratch::Pages, Scratch::Pairs, Scratch::Packed, Scratch::Lists, Scratch::Done}) {
        addAll("make a working table", createScratch(place, table));
        addAll("drop a working table", dropScratch(place, table));
    }
    add("upload pages", uploadTo(place, Scratch::Pages).statement);
    add("pairs", makePairs(place));
    add("cookies", makeCookies(place));
    add("degrees of the pairs", degreesOfPairs(place, Scratch::Pairs));
    add("page sums", pageSums(place, all));
    SqlPlace worthless = place;
    worthless.source.weights.typeWeights["Webinar"] = 0.0;
    add("page sums, a type that counts nothing", pageSums(worthless, all));
    using Kind = PairTerm::Kind;
    add("counts", coOccurrence(place, all, {Kind::Strengths, Strength::Binary}, 2000, 1.0, one, 0));
    add("walks, a batch", coOccurrence(place, all, {Kind::Walks, Strength::Binary}, 2000, 0x1.0p40, four, 2));
    add("walks, another alpha, no cap, many pages",
        coOccurrence(place, {Scratch::Pairs, 0}, {Kind::Walks, Strength::Binary, 0.7}, 70000, 0.0, one, 0));
    add("strengths of the rest",
        coOccurrence(place, {Scratch::Rest, 500}, {Kind::Strengths, Strength::Weighted}, 2000, 0.0, one, 0));
    add("log strengths", coOccurrence(place, all, {Kind::Strengths, Strength::Log}, 2000, 0.0, one, 0));
    add("rare cookies", coOccurrence(place, all, {Kind::RareCookies, Strength::Weighted}, 2000, 0.0, one, 0));
    for (const auto& pack : {packWeights(place), packFill(place)})
        if (pack)
            add("pack", *pack);
    const Scoring sparse{.pages = 2000};
    const Scoring dense{.pages = 2000, .dense = true, .prior = true};
    add("lists", makeLists(place, sparse, four, 3));
    add("lists by strengths", makeLists(place, {.pages = 2000, .how = Strength::Weighted}, one, 0));
    add("lists, all weights, prior", makeLists(place, dense, four, 0));
    add("lists, all weights, personal only",
        makeLists(place, {.pages = 2000, .dense = true, .prior = true, .fill = Fill::None}, one, 0));
    add("short lists", findShort(place, sparse, four, 3));
    add("fill", fillLists(place, sparse, four, 3));
    add("fill with what a model ranks for everybody",
        fillLists(place, {.pages = 2000, .fill = Fill::None, .ranked = 1900}, one, 0));
    add("clear a batch", clearBatch(place, Scratch::Lists, 3));
    add("publish", publishLists(place, {"shop", "lists_new"}, four, 3));
    add("make the lists' table", createLists(place.dialect, {"shop", "lists_new"}));
    add("swap", swapIn(place.dialect, {"shop", "lists"}, "lists_new", "lists_before", true));
    add("the first time", swapIn(place.dialect, {"shop", "lists"}, "lists_new", "lists_before", false));
    add("lists of cookies", listsOfCookies(place, {"a", "b"}));
    add("first lists", firstLists(place, 1000));
    add("histories", historiesOf(place, {"a"}));
    add("audience", audienceInLists(place, {7, 9}, 500));
    add("reach", reachOfPage(place, 7));
    add("hide", hidePages(place, {.share = 0.25, .seed = 42}));
    add("rest", makeRest(place));
    add("ranks", rankHistogram(place, sparse, four, 1));
    add("ranks, all weights", rankHistogram(place, dense, one, 0));
    add("ranks of popular pages", popularRanks(place, four, 1));
    add("hidden pairs", hiddenPairs(place));
    add("a sample of whole cookies", sampledPairs(place, {Scratch::Rest, 500}, 120000));
    add("all of them", sampledPairs(place, {Scratch::Pairs, 0}, 1000000));
    add("hidden pages of a sample", sampledHidden(place, 120000));
    add("ids of a sample", idsOfHashes(place, {7, 9}));
    add("whole batches", doneBatches(place));
    add("working tables", tablesThere(place.dialect, "work", "ll_"));
    add("whose", infoOf(place));
    add("drop", dropTable(place.dialect, "work", "ll_7f3a0b12_pairs"));
    for (const auto& [step, statement] : statementsOfCookies(place))
        add(step, statement);
    return out;
}

QByteArray goldenText(const SqlPlace& place)
{
    QByteArray out;
    for (const auto& [step, statement] : allStatements(place)) {
        QByteArray kinds;
        for (const SqlKind kind : statement.columns)
            kinds += kind == SqlKind::Whole ? " whole" : kind == SqlKind::Real ? " real" : " text";
        out += "-- " + QByteArray::fromStdString(step) + (kinds.isEmpty() ? QByteArray() : QByteArray(" ->" + kinds)) +
               "\n" + QByteArray::fromStdString(statement.text) + ";\n\n";
    }
    return out;
}

/// What an engine of that dialect takes from a quoted text or name, by its own rules; nothing where the quotes end
/// early.
std::optional<std::string> readBack(const std::string& quoted, bool backslashes)
{
    std::size_t from = quoted.starts_with('E') ? 1 : 0;
    const bool escapes = backslashes || from == 1;
    const char quote = quoted[from++];
    std::string out;
    while (from < quoted.size()) {
        const char c = quoted[from++];
        if (escapes && c == '\\' && from < quoted.size()) {
            out += quoted[from] == '0' ? '\0' : quoted[from];
            ++from;
        } else if (c == quote) {
            if (from == quoted.size())
                return out;
            if (backslashes || quoted[from++] != quote)
                return std::nullopt;
            out += quote;
        } else {
            out += c;
        }
    }
    return std::nullopt;
}

const std::vector<std::string>& hostileTexts()
{
    static const std::vector<std::string> texts{"",
                                                "'",
                                                "\"",
                                                "`",
                                                "\\",
                                                "\\'",
                                                "\\\\'; DROP TABLE x; --",
                                                "'; DROP TABLE x; --",
                                                "a\"b`c'd\\e;f",
                                                "x\ny\tz",
                                                "/* */ -- #",
                                                "\xE2\x80\x99\xEF\xBC\x87",
                                                "ends in \\"};
    return texts;
}

} // namespace

class TestWarehouseSql : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsWrittenDown_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("sharded");
        QTest::newRow("ClickHouse") << "clickhouse" << false;
        QTest::newRow("ClickHouse, shards") << "clickhouse" << true;
        QTest::newRow("PostgreSQL") << "postgresql" << false;
        QTest::newRow("ODBC") << "odbc" << false;
    }
    void saysWhatIsWrittenDown();
    void keepsHostileTextsInQuotes();
    void namesNothingByNul();
    void knowsWhoIsNobody();
    void batchesCoverAllHashes();
    void refusesBadTables();
    void tellsTheCost();

private:
    static const Dialect& named(const QString& key)
    {
        return key == u"clickhouse" ? clickHouseDialect() : key == u"postgresql" ? postgresDialect() : genericDialect();
    }
};

void TestWarehouseSql::saysWhatIsWrittenDown()
{
    QFETCH(const QString, file);
    QFETCH(const bool, sharded);
    const QByteArray text = goldenText(placeOf(named(file), sharded));
    const QString name = file + (sharded ? QStringLiteral("_shards.sql") : QStringLiteral(".sql"));
    QFile golden(sourceFolder() + QStringLiteral("/tests/warehouse/golden/") + name);
    const QByteArray expected = golden.open(QIODevice::ReadOnly) ? golden.readAll() : QByteArray();
    if (text == expected)
        return;
    QFile now(QDir::tempPath() + QStringLiteral("/leadlight-") + name);
    if (now.open(QIODevice::WriteOnly))
        now.write(text);
    const QList<QByteArray> lines = text.split('\n');
    const QList<QByteArray> before = expected.split('\n');
    qsizetype at = 0;
    while (at < lines.size() && at < before.size() && lines[at] == before[at])
        ++at;
    QFAIL(qPrintable(QStringLiteral("%1 differs from line %2 on; what is said now: %3")
                         .arg(golden.fileName())
                         .arg(at + 1)
                         .arg(now.fileName())));
}

void TestWarehouseSql::keepsHostileTextsInQuotes()
{
    for (const std::string& text : hostileTexts()) {
        QCOMPARE(readBack(clickHouseDialect().literal(text), true), text);
        QCOMPARE(readBack(clickHouseDialect().name(text), true), text);
        QCOMPARE(readBack(postgresDialect().literal(text), false), text);
        QCOMPARE(readBack(postgresDialect().name(text), false), text);
        QCOMPARE(readBack(genericDialect().name(text), false), text);
        const std::string generic = genericDialect().literal(text);
        QVERIFY2(generic.find('\\') == std::string::npos, generic.c_str());
        if (text.find('\\') == std::string::npos)
            QCOMPARE(readBack(generic, false), text);
    }
    // As names and ids of a statement they stay what they are.
    for (const Dialect* dialect : {&clickHouseDialect(), &postgresDialect(), &genericDialect()}) {
        SqlPlace place = placeOf(*dialect);
        place.source.cookie = "c\"`'\\; DROP";
        place.source.rows.table = "t'`\"\\; --";
        place.source.weights.typeWeights = {{"'); DROP TABLE x; --\\", 2.0}};
        const std::string rows = makePairs(place).text;
        QVERIFY(rows.find(dialect->name(place.source.cookie)) != std::string::npos);
        QVERIFY(rows.find(dialect->table("shop", place.source.rows.table)) != std::string::npos);
        QVERIFY(rows.find(dialect->literal("'); DROP TABLE x; --\\")) != std::string::npos);
        QVERIFY(listsOfCookies(place, {"'\\"}).text.find(dialect->literal("'\\")) != std::string::npos);
    }
}

void TestWarehouseSql::namesNothingByNul()
{
    const std::string text("a\0b", 3);
    QCOMPARE(clickHouseDialect().literal(text), std::string("'a\\0b'"));
    QCOMPARE(postgresDialect().literal(text), std::string("NULL"));
    QCOMPARE(genericDialect().literal(text), std::string("NULL"));
    for (const Dialect* dialect : {&clickHouseDialect(), &postgresDialect(), &genericDialect()})
        QVERIFY(dialect->name(text).find('\0') == std::string::npos);
}

/// The words that SQL compares with are placeholders, every one; the patterns are tested in the engines.
void TestWarehouseSql::knowsWhoIsNobody()
{
    const std::string condition = unidentified(clickHouseDialect(), "c");
    const std::size_t begin = condition.find(" IN (");
    QVERIFY(begin != std::string::npos);
    int words = 0;
    for (std::size_t at = condition.find('\'', begin); at != std::string::npos;) {
        const std::size_t end = condition.find('\'', at + 1);
        std::string word = condition.substr(at, end + 1 - at);
        const auto text = readBack(word, true);
        QVERIFY2(text && isUnidentified(*text), word.c_str());
        ++words;
        at = condition.find('\'', end + 1);
    }
    QVERIFY(words > 100);
}

void TestWarehouseSql::batchesCoverAllHashes()
{
    for (const std::uint64_t largest : {~std::uint64_t{0}, ~std::uint64_t{0} >> 1U})
        for (const std::uint64_t count : {1U, 2U, 7U, 64U}) {
            const HashBatches batches{count, largest};
            QCOMPARE(batches.range(0).first, std::uint64_t{0});
            QCOMPARE(batches.range(count - 1).last, largest);
            for (std::uint64_t batch = 1; batch < count; ++batch)
                QCOMPARE(batches.range(batch).first, batches.range(batch - 1).last + 1);
        }
    QVERIFY(inBatch({1, 100}, 0).empty());
}

void TestWarehouseSql::refusesBadTables()
{
    QVERIFY(check(sourceTable()));
    const auto refused = [](const auto& spoil) {
        SourceTable source = sourceTable();
        spoil(source);
        const Status fine = check(source);
        return !fine && fine.error().kind == ErrorKind::Usage && !fine.error().hint.empty();
    };
    QVERIFY(refused([](SourceTable& s) { s.rows.table.clear(); }));
    QVERIFY(refused([](SourceTable& s) { s.cookie.clear(); }));
    QVERIFY(refused([](SourceTable& s) { s.page.clear(); }));
    QVERIFY(refused([](SourceTable& s) { s.date.clear(); }));
    QVERIFY(refused([](SourceTable& s) { s.dates.from = "soon"; }));
    QVERIFY(refused([](SourceTable& s) { s.cluster = "ll"; }));
    QVERIFY(refused([](SourceTable& s) { s.page = std::string("a\0b", 3); }));
    QVERIFY(isRunId(newRunId()));
    QVERIFY(newRunId() != newRunId());
    for (const char* const id : {"", "7f3a0b1", "7f3a0b123", "7F3A0B12", "7f3a0b1'", "7f3a0b1g"})
        QVERIFY(!isRunId(id));
}

/// Figures of ../shared/warehouse.md by hand: 3 cookies of 2 pages and one of 1,000.
void TestWarehouseSql::tellsTheCost()
{
    const std::vector<DegreeCount> degrees{{2, 3}, {1000, 1}};
    const WarehouseCost cost = costOf(degrees, 2000, 500, 100, clickHouseDialect());
    QCOMPARE(cost.cookies, std::uint64_t{4});
    QCOMPARE(cost.pairs, std::uint64_t{1006});
    QCOMPARE(cost.capped, std::uint64_t{1});
    QCOMPARE(cost.additions, std::uint64_t{9});
    QCOMPARE(cost.additionsWithout, std::uint64_t{9 + 500500});
    QCOMPARE(cost.sums, std::uint64_t{9});
    QCOMPARE(cost.trainingSeconds, 9.0 / 4.9e6);
    QCOMPARE(cost.scoringSeconds, 100600.0 / 7.3e6);
    QCOMPARE(costOf(degrees, 2000, 0, 0, clickHouseDialect()).additions, cost.additionsWithout);
    QCOMPARE(costOf(degrees, 2000, 0, 0, clickHouseDialect()).scoringSeconds, 2012000.0 / 7.3e7);
}

QTEST_GUILESS_MAIN(TestWarehouseSql)
#include "test_warehouse_sql.moc"
