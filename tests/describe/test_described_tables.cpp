// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables say, against the plainest computation of it.
#include "model/describe/cookie_table.h"
#include "model/describe/file_tables.h"
#include "model/describe/page_tables.h"
#include "model/describe/run_tables.h"
#include "model/describe/similarity_table.h"
#include "model/recommend/catalogue.h"
#include "model/stages/pipeline.h"
#include "tests/support/run_records.h"
#include "tests/support/tables.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace leadlight;

namespace {

std::string_view text(const TableData& table, std::string_view key, std::int32_t row)
{
    return std::get<TextKey>(table.column(key)->raw)(row);
}

std::int64_t whole(const TableData& table, std::string_view key, std::int32_t row)
{
    return std::get<WholeKey>(table.column(key)->raw)(row);
}

double number(const TableData& table, std::string_view key, std::int32_t row)
{
    return std::get<NumberKey>(table.column(key)->raw)(row);
}

std::vector<std::string> keysOf(const TableData& table)
{
    std::vector<std::string> out;
    for (const auto& column : table.columns)
        out.push_back(column.key);
    return out;
}

} // namespace

class TestDescribedTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cookies();
    void cookiesBeforeTraining();
    void history();
    void recommendations();
    void strongestReasons();
    void popularOverallAmongTheReasons();
    void changesOfAWhatIf();
    void similarPages();
    void similarity_data();
    void similarity();
    void submissionRows();
    void leftOutLines();
    void conflicts();
    void runs();
    void shortTypeNames_data();
    void shortTypeNames();

private:
    [[nodiscard]] const Dataset& data() const { return m_analysis->data(); }
    [[nodiscard]] DatasetPtr dataset() const { return m_analysis->model->interactions->data; }
    [[nodiscard]] std::int32_t unitOf(std::int32_t page) const
    {
        return data().pageBusinessUnit[static_cast<std::size_t>(page)];
    }

    std::vector<SubmissionRow> m_rows;
    Tables m_tables;
    std::shared_ptr<const Analysis> m_analysis;
};

void TestDescribedTables::initTestCase()
{
    m_rows = randomRows(5, 4000, 400, 40);
    m_rows.push_back({"nowhere", "Ebook", "/in/no/mapping"});
    m_tables = {tableOf(m_rows), mappingOf(randomMapping(6, 40, 4))};
    PipelineOptions options;
    options.model.key = keyOf(ItemKnnOptions{});
    const auto interactions = buildInteractions(m_tables, options, Progress());
    QVERIFY(interactions);
    const auto analysis = trainAndAnalyse(*interactions, options.model.chosen(), Progress());
    QVERIFY(analysis);
    m_analysis = *analysis;
}

void TestDescribedTables::cookies()
{
    struct Counts
    {
        std::int64_t rows = 0;
        std::int64_t submissions = 0;
    };
    std::map<std::string, Counts> counted;
    for (const SubmissionRow& row : m_rows) {
        ++counted[row.cookie].rows;
        counted[row.cookie].submissions += row.submissions;
    }
    const auto table = cookieTable(dataset(), {m_analysis, &m_analysis->hitRates});
    QCOMPARE(table.rows, data().cookies());
    QCOMPARE(table.elements, Elements::numbered(Entity::Cookie));
    for (std::int32_t row = 0; row < table.rows; ++row) {
        const auto& expected = counted.at(std::string(text(table, "cookie", row)));
        QCOMPARE(text(table, "cookie", row), data().cookieText(row));
        QCOMPARE(whole(table, "interactions", row), expected.rows);
        QCOMPARE(whole(table, "form_submissions", row), expected.submissions);
        const auto shown = [&](const char* key) { return std::max(-1.0, number(table, key, row)); }; // -1 for NaN
        QCOMPARE(shown("hit_rate"), m_analysis->hitRates.hitRate[static_cast<std::size_t>(row)]);
        QCOMPARE(shown("top_hit_rate"), m_analysis->hitRates.topHitRate[static_cast<std::size_t>(row)]);
    }
}

void TestDescribedTables::cookiesBeforeTraining()
{
    const auto table = cookieTable(dataset(), nullptr);
    QVERIFY(std::isnan(number(table, "hit_rate", 0)) && std::isnan(number(table, "top_hit_rate", 0)));
}

void TestDescribedTables::history()
{
    const Interactions& interactions = *m_analysis->model->interactions;
    WhatIf whatIf(interactions, 3);
    const auto known = whatIf.pages().size();
    std::int32_t other = 0;
    while (std::ranges::find(whatIf.pages(), other, &HistoryPage::page) != whatIf.pages().end())
        ++other;
    QVERIFY(whatIf.add(interactions, other));
    whatIf.setKept(1, false);
    const auto table = historyTable(dataset(), whatIf.pages());
    QCOMPARE(table.rows, static_cast<std::int32_t>(known) + 1);
    std::int64_t submissions = 0;
    for (std::int32_t row = 0; row < table.rows; ++row) {
        const auto page = table.elements.numberOf(row);
        QCOMPARE(text(table, "page_url", row), data().pageText(page));
        QCOMPARE(text(table, "business_unit", row),
                 std::string_view(data().businessUnits.at(static_cast<std::size_t>(unitOf(page)))));
        QCOMPARE(whole(table, "counted", row), std::int64_t{row == 1 ? 0 : 1});
        if (row > 0)
            submissions += whole(table, "form_submissions", row);
    }
    std::int64_t expected = 0;
    for (const SubmissionRow& row : m_rows)
        expected += row.cookie == data().cookieText(3) ? row.submissions : 0;
    QCOMPARE(submissions, expected);
    QCOMPARE(table.elements.numberOf(0), other);
    const auto& said = table.column("form_submissions")->said;
    QVERIFY(!said(1));
    QCOMPARE(said(0), std::optional(Phrase::tr("added")));
}

void TestDescribedTables::recommendations()
{
    const TopN& top = m_analysis->recommendations;
    std::vector<NextPage> pages;
    for (const std::int32_t cookie : {7, 0})
        addNextPages(pages, top, cookie);
    const auto table = recommendationTable(dataset(), pages, {});
    QCOMPARE(keysOf(table), (std::vector<std::string>{"cookie", "rank", "page_url", "gated_asset_type", "business_unit",
                                                      "score", "basis"}));
    std::int32_t row = 0;
    for (const std::int32_t cookie : {7, 0}) {
        for (std::int32_t rank = 0; rank < top.lengthOf(cookie); ++rank, ++row) {
            const auto page = top.pagesOf(cookie)[static_cast<std::size_t>(rank)];
            QCOMPARE(table.elements.numberOf(row), page);
            QCOMPARE(text(table, "cookie", row), data().cookieText(cookie));
            QCOMPARE(whole(table, "rank", row), std::int64_t{rank} + 1);
            QCOMPARE(text(table, "page_url", row), data().pageText(page));
            QCOMPARE(number(table, "score", row), top.scaledScore(cookie, rank));
            QCOMPARE(table.column("business_unit")->unit(row), unitOf(page) == data().unmappedUnit ? -1 : unitOf(page));
        }
    }
    QCOMPARE(table.rows, row);
}

void TestDescribedTables::strongestReasons()
{
    const auto pages = nextPages(*m_analysis->model, {}, 7, WhatIf(*m_analysis->model->interactions, 7), 10);
    const auto table = recommendationTable(dataset(), pages, {.because = true, .strongest = true});
    for (std::int32_t row = 0; row < table.rows; ++row) {
        const auto& because = pages[static_cast<std::size_t>(row)].because;
        QVERIFY(!because.empty());
        double positive = 0.0;
        for (const Explanation& reason : because)
            positive += std::max(reason.share, 0.0);
        double shown = 0.0;
        std::set<int> units;
        for (const TablePart& part : table.column("because")->parts(row)) {
            shown += part.share;
            QVERIFY2(units.insert(part.unit).second, "a business unit stands twice");
        }
        QVERIFY(std::abs(shown - positive) < 1e-12);
        const bool adds = because.front().amount > 0.0;
        QCOMPARE(text(table, "because_page_url", row), adds ? data().pageText(because.front().page) : "");
        QCOMPARE(std::isnan(number(table, "because_share", row)), !adds);
        if (adds)
            QCOMPARE(number(table, "because_share", row), because.front().share);
    }
}

void TestDescribedTables::popularOverallAmongTheReasons()
{
    const std::string popular = "Popular overall";
    std::vector<NextPage> pages(2);
    pages[0].because = {{Explanation::popularOverall, 0.6, 0.6}, {3, 0.3, 0.3}, {5, -0.1, -0.1}};
    pages[1].because = {{3, 0.5, 0.5}, {Explanation::popularOverall, -0.5, -0.5}};
    const auto table = recommendationTable(dataset(), pages, {.because = true, .strongest = true});
    QCOMPARE(text(table, "because_page_url", 0), std::string_view(popular));
    QCOMPARE(number(table, "because_share", 0), 0.6);
    QCOMPARE(text(table, "because_page_url", 1), data().pageText(3));
    QVERIFY(text(table, "because", 0).starts_with(popular + " 0.600; "));
    QVERIFY(text(table, "because", 1).ends_with(popular + " -0.500"));
    const auto& because = *table.column("because");
    QCOMPARE(because.parts(0).front().name, popular);
    QCOMPARE(because.parts(0).size(), 2U);
    QCOMPARE(because.parts(1).size(), 1U);
    QCOMPARE(english(because.details(0)[1]), "60 %  " + popular);
    QVERIFY(english(because.details(1)[2]).ends_with("50 % against it:  " + popular));
}

void TestDescribedTables::changesOfAWhatIf()
{
    std::vector<NextPage> pages(3);
    for (std::int32_t i = 0; i < 3; ++i)
        pages[static_cast<std::size_t>(i)].rank = i + 1;
    pages[0].rankBefore = 3;
    pages[1].rankBefore = 2;
    const auto table = recommendationTable(dataset(), pages, {.change = true});
    const auto& change = *table.column("change");
    QCOMPARE(change.said(0), std::optional(Phrase::tr("▲ %1", 2)));
    QCOMPARE(change.said(1), std::optional(Phrase()));
    QCOMPARE(change.said(2), std::optional(Phrase::tr("new")));
    QCOMPARE(whole(table, "change", 0), std::int64_t{2});
    QCOMPARE(whole(table, "change", 1), std::int64_t{0});
    QCOMPARE(whole(table, "change", 2), std::int64_t{1}); // as if from below the list
}

void TestDescribedTables::similarPages()
{
    const auto similar = m_analysis->model->recommender->similarPages(4, 5);
    QCOMPARE(similar.size(), std::size_t{5});
    const auto table = similarPagesTable(dataset(), similar);
    for (std::int32_t row = 0; row < table.rows; ++row) {
        const auto& page = similar[static_cast<std::size_t>(row)];
        QCOMPARE(whole(table, "rank", row), std::int64_t{row} + 1);
        QCOMPARE(text(table, "page_url", row), data().pageText(page.page));
        QCOMPARE(number(table, "similarity", row), page.similarity);
        QCOMPARE(table.elements.numberOf(row), page.page);
    }
}

void TestDescribedTables::similarity_data()
{
    QTest::addColumn<int>("by");
    QTest::newRow("business unit") << static_cast<int>(GroupBy::BusinessUnit);
    QTest::newRow("asset type") << static_cast<int>(GroupBy::AssetType);
    QTest::newRow("page") << static_cast<int>(GroupBy::Page);
}

void TestDescribedTables::similarity()
{
    QFETCH(int, by);
    const auto how = static_cast<GroupBy>(by);
    const auto table = similarityTable(data(), how, averagesBy(how, m_analysis->similarity, data()));
    const auto& key = table.columns.front().key;
    QCOMPARE(key, std::string(Choices<GroupBy>::names.at(static_cast<std::size_t>(by))));
    std::map<std::string, std::vector<double>, std::less<>> members;
    for (std::int32_t page = 0; page < data().pages(); ++page) {
        const auto at = static_cast<std::size_t>(page);
        const std::string group = how == GroupBy::BusinessUnit ? data().businessUnits[data().pageBusinessUnit[at]]
                                  : how == GroupBy::AssetType  ? data().types[data().pageType[at]]
                                                               : std::string(data().pageText(page));
        members[group].push_back(m_analysis->similarity.average[at]);
    }
    QCOMPARE(static_cast<std::size_t>(table.rows), members.size());
    for (std::int32_t row = 0; row < table.rows; ++row) {
        const auto& pages = members.find(text(table, key, row))->second;
        double sum = 0.0;
        for (const double average : pages)
            sum += average;
        QCOMPARE(whole(table, "pages", row), static_cast<std::int64_t>(pages.size()));
        QVERIFY(std::abs(number(table, "average_similarity", row) - sum / static_cast<double>(pages.size())) < 1e-12);
        QVERIFY(number(table, "average_similarity", row) <= table.column("average_similarity")->full);
    }
}

void TestDescribedTables::submissionRows()
{
    const Study study{.tables = {m_tables.submissions, m_tables.mapping, nullptr},
                      .interactions = m_analysis->model->interactions,
                      .analysis = nullptr};
    const auto table = rowsTable(study);
    QCOMPARE(static_cast<std::size_t>(table.rows), m_rows.size());
    for (std::int32_t row = 0; row < table.rows; ++row) {
        const auto& expected = m_rows[static_cast<std::size_t>(row)];
        QCOMPARE(text(table, "cookie", row), std::string_view(expected.cookie));
        QCOMPARE(text(table, "page_url", row), std::string_view(expected.page));
        QCOMPARE(whole(table, "form_submissions", row), expected.submissions);
        const auto page = data().findPage(expected.page);
        const std::string unit = page ? data().businessUnits[static_cast<std::size_t>(unitOf(*page))] : "Unmapped";
        QCOMPARE(text(table, "business_unit", row), std::string_view(unit));
    }
}

void TestDescribedTables::leftOutLines()
{
    auto submissions = std::make_shared<SubmissionTable>();
    FileReport file;
    file.path = "/somewhere/export.csv";
    file.skipped = {{.line = 7,
                     .kind = LeftOut::BadCount,
                     .reason = Phrase::tr("form_submissions is %1", Plain(-3)),
                     .text = "1,a,/b,-3"}};
    submissions->files = {file};
    const auto table = leftOutTable({.submissions = submissions, .mapping = nullptr});
    submissions.reset(); // the table keeps what it points to
    QCOMPARE(table.rows, 1);
    QCOMPARE(text(table, "file", 0), std::string_view("export.csv"));
    QCOMPARE(whole(table, "line", 0), std::int64_t{7});
    QCOMPARE(text(table, "reason", 0), std::string_view("form_submissions is -3"));
    QCOMPARE(text(table, "text", 0), std::string_view("1,a,/b,-3"));
    QCOMPARE(leftOutTable({}).rows, 0);
}

void TestDescribedTables::conflicts()
{
    auto read = std::make_shared<BuMapping>(*mappingOf({{"x", "/a"}, {"y", "/a"}, {"y", "/b"}}));
    read->conflicts = {{.page = *read->pages.find("/a"),
                        .claims = {{*read->businessUnits.find("x"), 2}, {*read->businessUnits.find("y"), 3}}}};
    const std::shared_ptr<const BuMapping> mapping = read;
    const auto of = [&](ConflictRule rule) {
        JoinOptions options;
        options.conflicts = rule;
        auto interactions = std::make_shared<Interactions>();
        interactions->data = *joinTables(tableOf({{"1", "t", "/a", 2}, {"2", "t", "/b", 1}}), mapping, options, {});
        return conflictsTable(
            {.tables = {nullptr, mapping, nullptr}, .interactions = interactions, .analysis = nullptr});
    };
    const auto first = of(ConflictRule::First);
    QCOMPARE(first.rows, 1);
    QCOMPARE(text(first, "page_url", 0), std::string_view("/a"));
    QCOMPARE(text(first, "claims", 0), std::string_view("x (line 2), y (line 3)"));
    QCOMPARE(text(first, "business_unit", 0), std::string_view("x"));
    QCOMPARE(first.column("business_unit")->unit(0), 0);
    QCOMPARE(first.elements.numberOf(0), 0);
    QCOMPARE(text(of(ConflictRule::Last), "business_unit", 0), std::string_view("y"));
    QCOMPARE(text(of(ConflictRule::Fanout), "business_unit", 0), std::string_view("all of them"));
}

void TestDescribedTables::runs()
{
    const auto list = testing::madeUpRuns(3);
    const auto table = runsTable(runsOf(list));
    QCOMPARE(table.rows, 3);
    for (std::int32_t row = 0; row < 3; ++row) {
        QCOMPARE(table.elements.numberOf(row), row);
        const std::int32_t run = 2 - row; // the newest first
        const RunRecord& expected = *list[static_cast<std::size_t>(run)];
        QCOMPARE(text(table, "label", row), std::string_view(expected.label));
        QCOMPARE(number(table, "hit_rate", row), expected.metrics.at("hit_rate").mean);
        QVERIFY(std::isnan(number(table, "hr_at_k", row)));
        QCOMPARE(text(table, "settings", row), "strength binary; lambda " + std::to_string(run + 1));
        QCOMPARE(std::string(table.column("when")->label(row)),
                 expected.when.substr(0, 10) + ' ' + expected.when.substr(11, 5));
    }
}

void TestDescribedTables::shortTypeNames_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("forms") << QByteArray("Gated Webinar Forms") << QByteArray("Webinar");
    QTest::newRow("form") << QByteArray("Gated Ebook Form") << QByteArray("Ebook");
    QTest::newRow("any case") << QByteArray("GATED White Paper forms") << QByteArray("White Paper");
    QTest::newRow("no forms") << QByteArray("Gated Get Pricing") << QByteArray("Get Pricing");
    QTest::newRow("not gated") << QByteArray("Webinar Forms") << QByteArray("Webinar Forms");
    QTest::newRow("nothing between") << QByteArray("Gated Forms") << QByteArray("Forms");
    QTest::newRow("gated alone") << QByteArray("Gated ") << QByteArray("Gated ");
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestDescribedTables::shortTypeNames()
{
    QFETCH(QByteArray, type);
    const auto name = shortTypeName({type.constData(), static_cast<std::size_t>(type.size())});
    QTEST(QByteArray(name.data(), static_cast<qsizetype>(name.size())), "name");
}

QTEST_GUILESS_MAIN(TestDescribedTables)
#include "test_described_tables.moc"
