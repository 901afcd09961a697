// SPDX-License-Identifier: GPL-3.0-or-later
// Audiences and the figures of pages, against the lists and the plainest counts.
#include "model/describe/audience_table.h"
#include "model/describe/linked.h"
#include "model/describe/page_figures.h"
#include "model/join/main_unit.h"
#include "model/recommend/catalogue.h"
#include "model/stages/page_audience.h"
#include "model/stages/pipeline.h"
#include "tests/support/tables.h"

#include <QTest>
#include <map>
#include <set>

using namespace leadlight;

namespace {

std::shared_ptr<const Analysis> analysed(const ModelOptions& model, const EvidenceOptions& evidence = {})
{
    const Tables tables{tableOf(randomRows(11, 900, 180, 30)), mappingOf(randomMapping(11, 30, 4))};
    const auto interactions = buildInteractions(tables, PipelineOptions(), Progress());
    return *trainAndAnalyse(*interactions, model, Progress(), evidence);
}

std::int64_t wholeAt(const TableData& table, std::string_view key, std::int32_t row)
{
    return std::get<WholeKey>(table.column(key)->raw)(row);
}

} // namespace

class TestPageAudience : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBasisIsThatOfTheLists_data();
    void theBasisIsThatOfTheLists();
    void firstMembersAreTheBest();
    void basesOfTheFirstMembers_data();
    void basesOfTheFirstMembers();
    void theTableSaysWhoAndWhy();
    void theCurveIsTheMeanOfItsPieces();
    void takersAreThoseWhoTookThePage();
    void figuresOfPages();
    void figuresWithoutAModel();
    void theMainUnitHasMostSubmissions();
    void aPageThatIsNotThereIsRefused();
};

void TestPageAudience::theBasisIsThatOfTheLists_data()
{
    QTest::addColumn<int>("model");
    QTest::addColumn<double>("minEvidence");
    for (std::size_t i = 0; i < catalogue().size(); ++i)
        for (const double wanted : {0.0, 0.3})
            QTest::addRow("%s, %.1f", catalogue()[i].key.data(), wanted) << static_cast<int>(i) << wanted;
}

void TestPageAudience::theBasisIsThatOfTheLists()
{
    QFETCH(int, model);
    QFETCH(double, minEvidence);
    const auto analysis =
        analysed(defaultsOf(catalogue()[static_cast<std::size_t>(model)]), {.minEvidence = minEvidence});
    const auto lists =
        adviceForAll(adviceInput(*analysis->model, analysis->evidence), analysis->data().pages(), Progress());
    const bool dependsOnHistory = !basisOfAll(*analysis->model->recommender);
    int compared = 0;
    for (const std::int32_t page : {0, 7, 19}) {
        const auto audience = pageAudience(analysis, {page}, Progress());
        QVERIFY(audience);
        std::int32_t personal = 0;
        for (std::int32_t i = 0; i < (*audience)->members(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            const AudienceMember& member = (*audience)->audience.members[at];
            const auto list = lists->pagesOf(member.cookie);
            const auto rank = static_cast<std::int32_t>(std::ranges::find(list, page) - list.begin());
            personal += member.basis == Basis::Personal ? 1 : 0;
            QCOMPARE((*audience)->personalAmong[at + 1], personal);
            if (rank < static_cast<std::int32_t>(list.size())) {
                QCOMPARE(member.basis, lists->basisAt(member.cookie, rank));
                ++compared;
            }
        }
    }
    QVERIFY(compared > 0 || !dependsOnHistory);
}

void TestPageAudience::firstMembersAreTheBest()
{
    const auto audience = *pageAudience(analysed(ModelOptions{CeaseOptions{}}), {3}, Progress());
    const auto all = firstMembers(*audience, 1000, false);
    QCOMPARE(static_cast<std::int32_t>(all.size()), audience->members());
    QCOMPARE(firstMembers(*audience, 2, false), (std::vector<std::int32_t>{0, 1}));
    const auto personal = firstMembers(*audience, 1000, true);
    QCOMPARE(static_cast<std::int32_t>(personal.size()), audience->personalAmong.back());
    for (const std::int32_t member : personal)
        QCOMPARE(audience->audience.members[static_cast<std::size_t>(member)].basis, Basis::Personal);
}

void TestPageAudience::basesOfTheFirstMembers_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("personalOnly");
    QTest::addColumn<int>("personal");
    QTest::addColumn<int>("popular");
    // Personal, personal, popular, personal, popular.
    QTest::newRow("nobody") << 0 << false << 0 << 0;
    QTest::newRow("two") << 2 << false << 2 << 0;
    QTest::newRow("three") << 3 << false << 2 << 1;
    QTest::newRow("all") << 5 << false << 3 << 2;
    QTest::newRow("more than there are") << 9 << false << 3 << 2;
    QTest::newRow("two by their history") << 2 << true << 2 << 0;
    QTest::newRow("all by their history") << 3 << true << 3 << 0;
    QTest::newRow("more than there are by their history") << 9 << true << 3 << 0;
}

void TestPageAudience::basesOfTheFirstMembers()
{
    QFETCH(const int, count);
    QFETCH(const bool, personalOnly);
    PageAudience audience;
    for (const Basis basis : {Basis::Personal, Basis::Personal, Basis::Popular, Basis::Personal, Basis::Popular})
        audience.audience.members.push_back({.basis = basis});
    audience.audience.without = 4;
    audience.personalAmong = {0, 1, 2, 2, 3, 3};
    const AudienceBases bases = basesOfFirst(audience, count, personalOnly);
    QTEST(bases.personal, "personal");
    QTEST(bases.popular, "popular");
    QCOMPARE(audience.notTaken(), 9);
}

void TestPageAudience::theTableSaysWhoAndWhy()
{
    const auto audience = *pageAudience(analysed(ModelOptions{EaseOptions{}}), {3, 5}, Progress());
    QVERIFY(audience->members() > 4);
    const TableData table = audienceTable(audience, {4, 1});
    QCOMPARE(table.rows, 2);
    QCOMPARE(wholeAt(table, "position", 0), 5);
    const AudienceMember& member = audience->audience.members[1];
    QCOMPARE(table.elements.numberOf(1), member.cookie);
    QCOMPARE(std::get<TextKey>(table.column("cookie")->raw)(1), audience->analysis->data().cookieText(member.cookie));
    QCOMPARE(std::get<TextKey>(table.column("page_url")->raw)(1), audience->analysis->data().pageText(member.page));
    QCOMPARE(std::get<NumberKey>(table.column("score")->raw)(1), member.scaledScore);
    QCOMPARE(wholeAt(table, "rank", 1), member.rank);
}

void TestPageAudience::theCurveIsTheMeanOfItsPieces()
{
    Audience audience;
    for (const double score : {1.0, 0.5, 0.25, 0.25, 0.0})
        audience.members.push_back({.scaledScore = score});
    QCOMPARE(linkCurve(audience, 2), (std::vector<double>{0.75, 0.5 / 3.0}));
    QCOMPARE(linkCurve(audience, 9).size(), std::size_t{5});
    QVERIFY(linkCurve({}, 9).empty());
}

void TestPageAudience::takersAreThoseWhoTookThePage()
{
    const auto analysis = analysed(ModelOptions{EaseOptions{}});
    const DatasetPtr data = analysis->model->interactions->data;
    std::map<std::int32_t, std::int64_t> naive;
    for (std::int32_t cookie = 0; cookie < data->cookies(); ++cookie)
        for (auto row = data->cookieStart[static_cast<std::size_t>(cookie)];
             row < data->cookieStart[static_cast<std::size_t>(cookie) + 1]; ++row)
            if (data->rowPage[static_cast<std::size_t>(row)] == 7)
                naive[cookie] += data->rowSubmissions[static_cast<std::size_t>(row)];
    const auto cookies = *linked(*analysis->model->interactions, Entity::Page, {7}, Entity::Cookie, Progress());
    const TableData table = takersTable(data, cookies, std::vector<std::int32_t>{7});
    QCOMPARE(table.rows, static_cast<std::int32_t>(naive.size()));
    for (std::int32_t row = 0; row < table.rows; ++row)
        QCOMPARE(wholeAt(table, "form_submissions", row), naive.at(table.elements.numberOf(row)));
}

void TestPageAudience::figuresOfPages()
{
    const auto analysis = analysed(ModelOptions{CeaseOptions{}});
    const DatasetPtr data = analysis->model->interactions->data;
    const auto figures = pageFigures(*analysis->model->interactions, analysis.get(), Progress());
    QVERIFY(figures);
    const TableData table = pageFiguresTable(data, *figures, analysis);
    QCOMPARE(table.rows, data->pages());
    for (std::int32_t page = 0; page < data->pages(); ++page) {
        std::set<std::int32_t> takers;
        std::int64_t submissions = 0;
        std::int64_t listed = 0;
        for (std::int32_t cookie = 0; cookie < data->cookies(); ++cookie) {
            for (auto row = data->cookieStart[static_cast<std::size_t>(cookie)];
                 row < data->cookieStart[static_cast<std::size_t>(cookie) + 1]; ++row)
                if (data->rowPage[static_cast<std::size_t>(row)] == page) {
                    takers.insert(cookie);
                    submissions += data->rowSubmissions[static_cast<std::size_t>(row)];
                }
            for (const Recommendation& one : listOf(analysis->recommendations, cookie))
                listed += one.page == page && one.basis == Basis::Personal ? 1 : 0;
        }
        QCOMPARE(wholeAt(table, "cookies", page), static_cast<std::int64_t>(takers.size()));
        QCOMPARE(wholeAt(table, "form_submissions", page), submissions);
        QCOMPARE(std::get<NumberKey>(table.column("recommended")->raw)(page), static_cast<double>(listed));
        QCOMPARE(std::get<NumberKey>(table.column("average_similarity")->raw)(page),
                 analysis->similarity.average[static_cast<std::size_t>(page)]);
    }
}

void TestPageAudience::figuresWithoutAModel()
{
    const auto analysis = analysed(ModelOptions{EaseOptions{}});
    const auto figures = pageFigures(*analysis->model->interactions, nullptr, Progress());
    const TableData table = pageFiguresTable(analysis->model->interactions->data, *figures, nullptr);
    QVERIFY(std::isnan(std::get<NumberKey>(table.column("recommended")->raw)(0)));
    QVERIFY(std::isnan(std::get<NumberKey>(table.column("average_similarity")->raw)(0)));
}

void TestPageAudience::theMainUnitHasMostSubmissions()
{
    const std::vector<SubmissionRow> rows{{"10", "t", "/a", 2}, {"10", "t", "/d", 3}, {"10", "t", "/f", 9},
                                          {"11", "t", "/a", 2}, {"11", "t", "/d", 2}, {"12", "t", "/f", 1},
                                          {"13", "t", "/d", 1}, {"13", "t", "/e", 1}, {"13", "t", "/a", 1}};
    const auto mapping = mappingOf({{"Cloud", "/a"}, {"Data", "/d"}, {"Data", "/e"}});
    const auto data = *joinTables(tableOf(rows), mapping, {}, Progress());
    const auto nameOf = [&](const char* cookie) {
        return data->businessUnits[static_cast<std::size_t>(mainUnitOf(*data, *data->findCookie(cookie)))];
    };
    QCOMPARE(nameOf("10"), std::string("Data"));     // what has no owner does not count
    QCOMPARE(nameOf("11"), std::string("Cloud"));    // a tie
    QCOMPARE(nameOf("12"), std::string("Unmapped")); // nothing else
    QCOMPARE(nameOf("13"), std::string("Data"));     // two pages of one
}

void TestPageAudience::aPageThatIsNotThereIsRefused()
{
    const auto analysis = analysed(ModelOptions{EaseOptions{}});
    QVERIFY(!pageAudience(analysis, {analysis->data().pages()}, Progress()));
}

QTEST_APPLESS_MAIN(TestPageAudience)
#include "test_page_audience.moc"
