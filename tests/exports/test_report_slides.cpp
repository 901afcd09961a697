// SPDX-License-Identifier: GPL-3.0-or-later
// What the slides of a report say, and which there are.
#include "model/exports/report/report_plan.h"
#include "model/stages/page_audience.h"
#include "tests/support/report_figures.h"
#include "tests/support/sample_study.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace leadlight;
using namespace leadlight::testing;

class TestReportSlides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_figures = figuresOf(sampleStudy(300).interactions); }
    void slidesSayWhatTheyFind();
    void namedTablesAreOnSlides();
    void whatCannotBePaintedIsSaid();

private:
    [[nodiscard]] ReportOptions optionsFor(const QString& folder) const
    {
        ReportOptions out;
        out.folder = folder.toStdU16String();
        out.secretFile = m_secrets.filePath(QStringLiteral("secret")).toStdU16String();
        out.created = "2026-11-26T06:00:00Z";
        return out;
    }

    ReportFigures m_figures;
    QTemporaryDir m_secrets;
};

/// Titles are findings: none is but the name of its chart or table. Who speaks knows the method, of tables, too.
void TestReportSlides::slidesSayWhatTheyFind()
{
    ReportFigures figures = m_figures;
    const StateFigures state{.submissions = 1, .visitors = 1, .pages = 1};
    figures.since = std::make_shared<const Since>(Since{.when = "2026-08-31 14:02",
                                                        .before = state,
                                                        .after = state,
                                                        .rowsKnown = true,
                                                        .newPages = {{"/new", {}, 3}, {"/newer", {}, 2}},
                                                        .vanished = {{"/old", {}, 1}}});
    const ReportOptions options = optionsFor({});
    const auto items = reportItems(figures);
    std::vector<Phrase> remarks;
    std::vector<Deck> decks{reportDeck(items, figures, options, remarks), briefDeck(figures, 0, options)};
    int tables = 0;
    for (const Deck& deck : decks)
        for (const DeckSlide& slide : deck.slides) {
            if (std::holds_alternative<DeckTitle>(slide.content))
                continue;
            const std::string finding = english(slide.finding);
            const auto item = std::ranges::find(items, slide.id, &ReportItem::key);
            QVERIFY2(!finding.empty() && !slide.caption.empty(), slide.id.c_str());
            QVERIFY2(item == items.end() || finding != english(item->title), slide.id.c_str());
            QVERIFY2(!slide.notes.empty() && !(slide.notes == slide.finding), slide.id.c_str());
            if (!std::holds_alternative<DeckTable>(slide.content))
                continue;
            ++tables;
            const bool counts = std::ranges::any_of(finding, [](char c) { return c >= '0' && c <= '9'; });
            QVERIFY2(counts, finding.c_str());
        }
    QCOMPARE(tables, 4); // what changed, the pages that did, the scorecard, a unit's pages
    const auto changed = std::ranges::find(items, std::string("pages-changed"), &ReportItem::key);
    QVERIFY(changed != items.end());
    QCOMPARE(english(std::get<ReportTable>(changed->content).finding),
             std::string("Pages since 2026-08-31 14:02: 2 new, 1 gone"));
}

/// Where they are named; a deck of what is ticked in the window, usual tables among it, does not grow.
void TestReportSlides::namedTablesAreOnSlides()
{
    ReportFigures figures = m_figures;
    const auto audience = pageAudience(figures.analysis, {0}, {});
    QVERIFY(audience && (*audience)->members() > 1);
    figures.audience = *audience;
    ReportOptions options = optionsFor({});
    const auto deckOf = [&](std::vector<Phrase>& remarks) {
        return reportDeck(*chosenItems(reportItems(figures), options), figures, options, remarks);
    };
    const auto idsOf = [](const Deck& deck) {
        QStringList ids;
        for (const DeckSlide& slide : deck.slides)
            ids << QString::fromStdString(slide.id);
        return ids;
    };
    std::vector<Phrase> remarks;
    const QStringList usual = idsOf(deckOf(remarks));
    for (const ReportItem& item : reportItems(figures))
        if (item.usual)
            options.items.push_back(item.key);
    QCOMPARE(idsOf(deckOf(remarks)), usual);
    QVERIFY(remarks.empty());

    options.items = options.onSlides = {"recommendations", "audience", "cookies", "business-units", "scorecard"};
    const Deck deck = deckOf(remarks);
    QCOMPARE(idsOf(deck), (QStringList{QStringLiteral("title"), QStringLiteral("audience"), QStringLiteral("cookies"),
                                       QStringLiteral("business-units"), QStringLiteral("scorecard")}));
    for (const DeckSlide& slide : deck.slides) {
        QVERIFY2(!slide.finding.empty() && !slide.caption.empty(), slide.id.c_str());
        if (const auto* table = std::get_if<DeckTable>(&slide.content))
            QVERIFY2(table->data.rows > 0 && !slide.notes.empty(), slide.id.c_str());
    }
    const auto members = std::to_string((*audience)->members());
    QVERIFY(english(deck.slides[1].finding).ends_with(": " + members + " visitors"));
    QCOMPARE(remarks.size(), std::size_t{1});
    QVERIFY(english(remarks[0]).find("\"Recommendations\" is too long for slides") != std::string::npos);
}

void TestReportSlides::whatCannotBePaintedIsSaid()
{
    const QTemporaryDir out;
    ReportOptions options = optionsFor(out.path());
    options.items = {"hit-rate-scatter"};
    options.formats = {ReportFormat::Deck};
    const auto done = writeReport(m_figures, options, {});
    QVERIFY(done);
    QCOMPARE(done->remarks.size(), std::size_t{1});
    QVERIFY(english(done->remarks[0]).find("window") != std::string::npos);
    options.paint = [](const ChartData&) -> Result<DeckPicture> {
        return DeckPicture{.png = "png", .svg = {}, .altText = {}};
    };
    const auto painted = writeReport(m_figures, options, {});
    QVERIFY(painted);
    QVERIFY(painted->remarks.empty());
}

QTEST_GUILESS_MAIN(TestReportSlides)
#include "test_report_slides.moc"
