// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/evidence_words.h"
#include "model/recommend/catalogue.h"
#include "model/stages/analysis.h"
#include "model/stages/pipeline.h"
#include "tests/support/tables.h"

#include <QTest>
#include <cmath>

using namespace leadlight;

namespace {

/// Visitors of pages in two groups that nobody connects; 7 took what nobody else did, 8 took everything.
std::shared_ptr<const Interactions> twoGroups(bool withAll)
{
    std::vector<SubmissionRow> rows;
    const auto took = [&rows](const char* visitor, std::initializer_list<const char*> pages) {
        for (const char* page : pages)
            rows.push_back({visitor, "Gated Ebook Forms", page, 1});
    };
    took("1", {"/a", "/b"});
    took("2", {"/a", "/b", "/c"});
    took("3", {"/b", "/c", "/g"});
    took("4", {"/d", "/e"});
    took("5", {"/d", "/h"});
    took("6", {"/d"});
    took("7", {"/x"});
    if (withAll)
        took("8", {"/a", "/b", "/c", "/d", "/e", "/g", "/h", "/x"});
    return *buildInteractions({tableOf(rows), nullptr}, PipelineOptions(), Progress());
}

std::shared_ptr<const Analysis> analysed(const ModelOptions& model, const EvidenceOptions& evidence = {},
                                         bool withAll = false)
{
    return *trainAndAnalyse(twoGroups(withAll), model, Progress(), evidence);
}

std::string said(const Analysis& analysis)
{
    const auto text = withoutEvidenceWords(analysis);
    return text ? english(*text) : std::string();
}

} // namespace

class TestAnalysis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesThoseWithoutEvidence_data()
    {
        QTest::addColumn<double>("minEvidence");
        QTest::addColumn<bool>("fills");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::addRow("filled") << 0.0 << true << 1
                                << QStringLiteral("1 of 7 visitors gets popular pages only: nothing they took is "
                                                  "connected with other pages.");
        QTest::addRow("ended") << 0.0 << false << 1
                               << QStringLiteral("1 of 7 visitors gets no pages: nothing they took is connected with "
                                                 "other pages.");
        QTest::addRow("all filled") << 1.0 << true << 7
                                    << QStringLiteral("7 of 7 visitors get popular pages only: nothing they took is "
                                                      "connected closely enough with other pages.");
        QTest::addRow("all ended") << 1.0 << false << 7
                                   << QStringLiteral("7 of 7 visitors get no pages: nothing they took is connected "
                                                     "closely enough with other pages.");
    }

    void namesThoseWithoutEvidence()
    {
        QFETCH(const double, minEvidence);
        QFETCH(const bool, fills);
        QFETCH(const int, count);
        QFETCH(const QString, text);
        const auto analysis = analysed({ItemKnnOptions{}}, {minEvidence, fills ? Fill::Popular : Fill::None});
        QCOMPARE(static_cast<int>(analysis->withoutEvidence.size()), count);
        QCOMPARE(analysis->data().cookieText(analysis->withoutEvidence.back()), std::string_view("7"));
        QCOMPARE(QString::fromStdString(said(*analysis)), text);
    }

    void whoTookEverythingIsNotWithoutEvidence()
    {
        const auto analysis = analysed({ItemKnnOptions{}}, {}, true);
        QCOMPARE(analysis->recommendations.lengthOf(7), 0);
        QVERIFY(analysis->withoutEvidence.empty()); // 8 connects all pages
        QVERIFY(said(*analysis).empty());
    }

    void popularModelsAskNoHistory()
    {
        QVERIFY(analysed({PopularityOptions{}})->withoutEvidence.empty());
        QVERIFY(analysed({RandomOptions{}})->withoutEvidence.empty());
    }

    /// As if the analysis had been made by this evidence at first; the training stays what it was.
    void otherEvidenceGivesTheListsOfATraining()
    {
        const EvidenceOptions strict{0.4, Fill::None};
        const auto first = analysed({ItemKnnOptions{}});
        auto dated = std::make_shared<Analysis>(*first);
        dated->trainedAt = "2026-01-02 03:04";
        const auto other = withEvidence(*dated, strict, Progress());
        QVERIFY(other);
        const auto expected = analyse(first->model, Progress(), strict);
        QVERIFY(expected);
        QCOMPARE((*other)->recommendations.page, (*expected)->recommendations.page);
        QVERIFY((*other)->recommendations.page != first->recommendations.page);
        QCOMPARE((*other)->withoutEvidence, (*expected)->withoutEvidence);
        QCOMPARE((*other)->hitRates.hitRate.size(), (*expected)->hitRates.hitRate.size());
        QCOMPARE((*other)->similarity.average, first->similarity.average);
        QCOMPARE((*other)->evidence, strict);
        QVERIFY((*other)->model == first->model);
        QCOMPARE((*other)->trainedAt, std::string("2026-01-02 03:04"));
    }

    void otherEvidenceCanBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto first = analysed({ItemKnnOptions{}});
        const auto stopped = withEvidence(*first, {0.4, Fill::None}, Progress(stop.get_token(), {}));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

    void listsSayHowManyPagesArePersonal_data()
    {
        QTest::addColumn<int>("personal");
        QTest::addColumn<int>("popular");
        QTest::addColumn<int>("random");
        QTest::addColumn<QString>("text");
        QTest::addRow("both") << 8 << 2 << 0 << QStringLiteral("8 personal, 2 popular");
        QTest::addRow("personal") << 3 << 0 << 0 << QStringLiteral("all personal");
        QTest::addRow("popular") << 0 << 1 << 0 << QStringLiteral("all popular");
        QTest::addRow("random") << 0 << 0 << 10 << QStringLiteral("drawn at random");
        QTest::addRow("none") << 0 << 0 << 0 << QStringLiteral("no pages");
    }

    void listsSayHowManyPagesArePersonal()
    {
        QFETCH(const int, personal);
        QFETCH(const int, popular);
        QFETCH(const int, random);
        QFETCH(const QString, text);
        std::vector<NextPage> list;
        const auto add = [&list](int n, Basis basis) {
            for (int i = 0; i < n; ++i)
                list.push_back({.recommendation = {.basis = basis}});
        };
        add(personal, Basis::Personal);
        add(popular, Basis::Popular);
        add(random, Basis::Random);
        QCOMPARE(QString::fromStdString(english(basisCounts(list))), text);
    }

    void popularPagesSayHowManyTookThem()
    {
        const auto analysis = analysed({ItemKnnOptions{}});
        const auto list = nextPages(*analysis->model, {}, 6, WhatIf(*analysis->model->interactions, 6), 10);
        QCOMPARE(list.size(), 7U);
        for (const NextPage& page : list) {
            std::int32_t takers = 0;
            for (std::int32_t cookie = 0; cookie < 7; ++cookie) {
                const auto seen = analysis->model->interactions->strength.row(cookie).pages;
                takers += std::ranges::find(seen, page.recommendation.page) != seen.end() ? 1 : 0;
            }
            QVERIFY(takers > 0);
            QCOMPARE(page.takers, takers);
            QVERIFY(std::isnan(page.recommendation.scaledScore)); // though all scores of the cookie are equal
        }
    }

    void aWhatIfHasItsAddedPagesOnTop()
    {
        const auto analysis = analysed({ItemKnnOptions{}});
        const Interactions& interactions = *analysis->model->interactions;
        const auto page = [&](const char* name) { return *interactions.data->findPage(name); };
        WhatIf history(interactions, 0); // a, b
        QVERIFY(!history.isTouched() && !history.isChanged());
        QVERIFY(history.add(interactions, page("/d")));
        QVERIFY(history.add(interactions, page("/e")));
        QVERIFY(!history.add(interactions, page("/a"))); // it is there
        QCOMPARE(history.pages()[0].page, page("/e"));
        QCOMPARE(history.pages()[1].page, page("/d"));
        QCOMPARE(history.keptPages(), 4);
        history.setKept(0, false);
        history.setKept(1, false);
        // No other history than the real one, though there is something to undo.
        QVERIFY(history.isTouched() && !history.isChanged());
        QCOMPARE(history.keptPages(), 2);
        QCOMPARE(history.submissions(), 2);
        QVERIFY(history.edits().empty());
    }

    void aHistoryStandsByItsSubmissions()
    {
        const std::vector<SubmissionRow> rows{{"1", "Gated Ebook Forms", "/a", 2},
                                              {"1", "Gated Ebook Forms", "/b", 5},
                                              {"1", "Gated Ebook Forms", "/c", 2},
                                              {"2", "Gated Ebook Forms", "/a", 1}};
        const auto interactions = *buildInteractions({tableOf(rows), nullptr}, PipelineOptions(), Progress());
        const WhatIf history(*interactions, 0);
        std::vector<std::string> pages;
        for (const HistoryPage& entry : history.pages())
            pages.emplace_back(interactions->data->pageText(entry.page));
        QCOMPARE(pages, (std::vector<std::string>{"/b", "/a", "/c"}));
    }
};

QTEST_GUILESS_MAIN(TestAnalysis)
#include "test_analysis.moc"
