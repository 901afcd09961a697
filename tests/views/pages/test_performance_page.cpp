// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/hit_rate_heat.h"
#include "model/describe/hit_rate_words.h"
#include "tests/support/page_parts.h"
#include "tests/support/sample_study.h"
#include "tests/support/shown_text.h"
#include "views/charts/chart_view.h"
#include "views/charts/flat_chart_panel.h"
#include "views/charts/marks/marks.h"
#include "views/charts/scatter3d/scatter3d_widget.h"
#include "views/charts/scatter3d/scatter_panel.h"
#include "views/pages/performance/performance_page.h"
#include "views/widgets/count_text.h"
#include "views/widgets/segmented_control.h"
#include "views/widgets/selection_bar.h"
#include "views/words.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <algorithm>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

struct Shown
{
    PageParts parts;
    PerformancePage page{parts.context};

    explicit Shown(const Study& study)
    {
        parts.selection.setInteractions(study.interactions);
        page.resize(1090, 720);
        page.show();
        page.setStudy(study);
    }
    [[nodiscard]] const IndexSet& selected() const { return *parts.selection.of(Entity::Cookie); }
};

} // namespace

class TestPerformancePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsTheHistogram();
    void saysTheCorrelations();
    void numbersFollowTheLocale();
    void clickOpensTheCookie();
    void selectionGoesBothWays();
    void aBarSelectsItsCookies();
    void shiftDragSelectsAndShowsThem();
    void aCellOfTheHeatMapSelects();
    void theLookOfTheDots();
    void aSecondRunIsLaidOverThem();
    void emptyStatesSayWhatToDo();
    void withoutBusinessUnitsItSaysWhy_data();
    void withoutBusinessUnitsItSaysWhy();
    void withoutEvidenceItOffersNoMapping();
    void saysWhereRandomPagesDoBetter();
    void preparesLargeDataOnAWorker();

private:
    Study m_study;
};

void TestPerformancePage::initTestCase()
{
    applyTheme(*qApp, Theme::lightTheme());
    m_study = sampleStudy();
}

void TestPerformancePage::showsTheHistogram()
{
    Shown shown(m_study);
    PerformancePage* page = &shown.page;
    const HitRates& rates = m_study.analysis->hitRates;
    ChartPanel* panel = page->charts().first();
    for (const bool top : {false, true}) {
        page->findChild<SegmentedControl*>(QStringLiteral("whichHitRate"))->setCurrent(top ? 1 : 0);
        const auto& histogram = top ? rates.topHistogram : rates.histogram;
        QCOMPARE(panel->chart()->series[0].values, std::vector<double>(histogram.begin(), histogram.end()));
        QCOMPARE(panel->heading(), top ? QStringLiteral("Top hit rate") : QStringLiteral("Hit rate"));
        QVERIFY(shows(*panel, words(measuredCookies(rates, top))));
        QCOMPARE(panel->chart()->markers[0].at, top ? rates.meanTopHitRate : rates.meanHitRate);
        QVERIFY(shows(*page, QStringLiteral("In-sample")));
    }
}

void TestPerformancePage::saysTheCorrelations()
{
    Shown shown(m_study);
    PerformancePage* page = &shown.page;
    const HitRates& rates = m_study.analysis->hitRates;
    QVERIFY(shows(*page, words(linkWithInteractions(rates.withInteractions))));
    QVERIFY(shows(*page, words(linkWithSubmissions(rates.withSubmissions))));
}

void TestPerformancePage::numbersFollowTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const auto restore = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    Shown shown(m_study);
    PerformancePage* page = &shown.page;
    const HitRates& rates = m_study.analysis->hitRates;
    const auto decimal = [](double value, int digits) { return QLocale().toString(value, 'f', digits); };
    QCOMPARE(decimal(0.412, 3), QStringLiteral("0,412"));
    const double link = std::abs(rates.withInteractions.rho);
    QVERIFY(shows(*page, QStringLiteral("; likely ")) && shows(*page, decimal(link, 2)));

    const std::shared_ptr<const ChartData> chart = page->charts().first()->chart();
    QStringList texts;
    for (const ChartText& text : layoutChart(*makeMark(*chart), {900, 400}).texts)
        texts << text.text;
    for (const ChartMarker& marker : chart->markers)
        texts << words(marker.label);
    texts << words(chart->note) << words(chart->caption);
    QVERIFY(texts.contains(QStringLiteral("Mean ") + decimal(100.0 * rates.meanHitRate, 1) + QStringLiteral(" %")));
    QVERIFY(texts.contains(QStringLiteral("50"))); // a bin
    static const QRegularExpression decimalPoint(QStringLiteral("\\d\\.\\d"));
    for (const QString& text : texts)
        if (!text.contains(QStringLiteral(".csv")))
            QVERIFY2(!text.contains(decimalPoint), qPrintable(text));
}

void TestPerformancePage::clickOpensTheCookie()
{
    Shown shown(m_study);
    PerformancePage* page = &shown.page;
    QSignalSpy wentTo(&shown.parts.intents, &Intents::showPage);
    Scatter3DWidget* scatter = page->scatterPanel()->scatter();
    // Any dot will do; a dot may hide behind another, so ask which one is clicked.
    const auto& states = m_study.analysis->hitRates.state;
    const auto measured = std::find(states.begin() + 17, states.end(), HitRateState::Measured);
    const auto cookie = static_cast<int>(measured - states.begin());
    QTest::mouseClick(scatter, Qt::LeftButton, {}, scatter->placeOf(cookie).toPoint());
    QCOMPARE(wentTo.last().at(0).toString(), QStringLiteral("recommendations"));
    const int clicked = shown.parts.selection.picked(Entity::Cookie);
    QVERIFY(QLineF(scatter->placeOf(clicked), scatter->placeOf(cookie)).length() < 10.0);
    const std::vector<int> selected = scatter->selectedPoints();
    QVERIFY(std::find(selected.begin(), selected.end(), clicked) != selected.end());
    const std::int32_t dot = scatter->scene().points->dotOf[static_cast<std::size_t>(clicked)];
    const int first = scatter->scene().points->membersOf(dot).front();
    const std::string_view id = m_study.analysis->data().cookieText(first);
    QVERIFY(scatter->describe(dot).contains(QString::fromUtf8(id)));
}

void TestPerformancePage::selectionGoesBothWays()
{
    Shown shown(m_study);
    PerformancePage* page = &shown.page;
    Scatter3DWidget* scatter = page->scatterPanel()->scatter();
    shown.parts.selection.pick(Entity::Cookie, 3, this);
    const std::vector<int> points = scatter->selectedPoints();
    QVERIFY(std::find(points.begin(), points.end(), 3) != points.end());
    QCOMPARE(shown.selected(), IndexSet{3});
    QTest::keyClick(scatter, Qt::Key_Escape);
    QVERIFY(shown.selected().empty());
    QVERIFY(scatter->selectedPoints().empty());
    shown.parts.selection.set(Entity::Cookie, IndexSet{1, 4}, this);
    QVERIFY(scatter->selectedPoints().size() >= 2);
    // Of other data, whose numbers mean nothing here.
    shown.parts.selection.setInteractions(sampleStudy(60).interactions);
    shown.parts.selection.set(Entity::Cookie, IndexSet{2, 5}, this);
    QVERIFY(!page->findChild<SelectionBar*>(QStringLiteral("selectedCookies"))->isVisible());
}

void TestPerformancePage::aBarSelectsItsCookies()
{
    Shown shown(m_study);
    PerformancePage* page = &shown.page;
    const HitRates& rates = m_study.analysis->hitRates;
    auto* bar = page->findChild<SelectionBar*>(QStringLiteral("selectedCookies"));
    for (const bool top : {false, true}) {
        page->findChild<SegmentedControl*>(QStringLiteral("whichHitRate"))->setCurrent(top ? 1 : 0);
        const auto& histogram = top ? rates.topHistogram : rates.histogram;
        const auto highest = std::ranges::max_element(histogram);
        const auto tenths = static_cast<std::size_t>(highest - histogram.begin());
        ChartView* view = page->charts().first()->findChild<ChartView*>();
        const auto& items = view->chartScene()->chartLayout().items;
        const auto item = std::ranges::find(items, tenths, &ChartItem::category);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(item->shape.center()));
        const IndexSet cookies = shown.selected();
        QCOMPARE(static_cast<std::int64_t>(cookies.size()), *highest);
        for (const int cookie : cookies) {
            const auto at = static_cast<std::size_t>(cookie);
            const double rate = top ? rates.topHitRate[at] : rates.hitRate[at];
            QVERIFY(std::abs(rate - 0.1 * static_cast<double>(tenths)) < 1e-9);
        }
        QVERIFY(bar->isVisible());
        QVERIFY(bar->text().startsWith(QLocale().toString(static_cast<qlonglong>(cookies.size()))));
        shown.parts.selection.pick(Entity::Cookie, cookies.back(), this); // one of them leaves them selected
        QVERIFY(bar->isVisible());
    }
    QTest::mouseClick(bar->findChildren<QPushButton*>().last(), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    QVERIFY(page->scatterPanel()->scatter()->selectedPoints().empty());
}

void TestPerformancePage::shiftDragSelectsAndShowsThem()
{
    Shown shown(m_study);
    PerformancePage* page = &shown.page;
    Scatter3DWidget* scatter = page->scatterPanel()->scatter();
    QSignalSpy listed(&shown.parts.intents, &Intents::listSelected);
    QSignalSpy wentTo(&shown.parts.intents, &Intents::showPage);
    QTest::mousePress(scatter, Qt::LeftButton, Qt::ShiftModifier, {2, 2});
    QTest::mouseMove(scatter, {scatter->width() / 2, scatter->height() / 2});
    QTest::mouseRelease(scatter, Qt::LeftButton, Qt::ShiftModifier, {scatter->width() - 3, scatter->height() - 3});
    auto* bar = page->findChild<SelectionBar*>(QStringLiteral("selectedCookies"));
    QVERIFY(bar->isVisible());
    QTest::mouseClick(bar->findChildren<QPushButton*>().first(), Qt::LeftButton);
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.at(0).at(0).value<Entity>(), Entity::Cookie);
    QCOMPARE(wentTo.size(), 1);
    auto points = scatter->selectedPoints();
    std::ranges::sort(points);
    QCOMPARE(shown.selected(), points);
    QVERIFY(points.size() > 1);
}

void TestPerformancePage::aCellOfTheHeatMapSelects()
{
    Shown shown(m_study);
    auto* form = shown.page.findChild<SegmentedControl*>(QStringLiteral("scatterOrHeat"));
    QTest::mouseClick(form->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
    auto* panel = qobject_cast<FlatChartPanel*>(shown.page.charts().last());
    QVERIFY(panel != nullptr && panel->isVisible());
    QCOMPARE(panel->chart()->kind, ChartData::Kind::Heat);
    const ChartLayout& layout = panel->view()->chartScene()->chartLayout();
    const auto filled = std::ranges::find_if(layout.items, [&](const ChartItem& item) {
        return panel->chart()->series[item.series].values[item.category] > 0.0;
    });
    QVERIFY(filled != layout.items.end());
    const auto expected = cookiesOfCell(*m_study.analysis, filled->category, filled->series);
    QTest::mouseClick(panel->view()->viewport(), Qt::LeftButton, {},
                      panel->view()->mapFromScene(filled->shape.center()));
    QVERIFY(!expected.empty());
    QCOMPARE(shown.selected(), expected);
}

void TestPerformancePage::theLookOfTheDots()
{
    Shown shown(m_study);
    Scatter3DWidget* scatter = shown.page.scatterPanel()->scatter();
    QTest::mouseClick(shown.page.findChild<QPushButton*>(QStringLiteral("viewTop")), Qt::LeftButton);
    QVERIFY(scatter->camera() == cameraOf(ScatterView::Top));
    QTest::mouseClick(shown.page.findChild<QPushButton*>(QStringLiteral("openScatterLook")), Qt::LeftButton);
    auto* look = shown.page.findChild<QWidget*>(QStringLiteral("scatterLook"));
    QVERIFY(look->isVisible());
    QTest::keyClick(look->findChild<QSlider*>(QStringLiteral("dotSize")), Qt::Key_End);
    QCOMPARE(scatter->dotStyle().size, 2.5);
    auto* color = look->findChild<QComboBox*>(QStringLiteral("dotColor"));
    color->setFocus();
    QTest::keyClick(color, Qt::Key_Down);
    QVERIFY(scatter->scene().byGroup);
    auto* plane = look->findChild<QCheckBox*>(QStringLiteral("fittedPlane"));
    QTest::mouseClick(plane, Qt::LeftButton, {}, QPoint(8, plane->height() / 2));
    QVERIFY(scatter->scene().plane.has_value());
    const auto* words = look->findChild<QLabel*>(QStringLiteral("planeText"));
    QVERIFY(words->isVisible() && words->text().contains(QStringLiteral("R²")));
    QVERIFY(!look->findChild<QComboBox*>(QStringLiteral("secondRun"))->isEnabled());
}

void TestPerformancePage::aSecondRunIsLaidOverThem()
{
    Shown shown(m_study);
    const RunRecord own = recordOf(*m_study.analysis);
    RunRecord other = own;
    other.when = "2026-01-01T10:00:00";
    other.name = "Most popular";
    for (float& rate : other.perCookie.at("hit_rate"))
        rate = rate < 0.0F ? rate : 1.0F - rate;
    RunRecord elsewhere = other;
    elsewhere.dataFingerprint = "other data";
    RunList runs;
    for (const RunRecord& run : {other, elsewhere, own})
        runs.push_back(std::make_shared<const RunRecord>(run));
    shown.page.setRuns(runs);
    auto* choice = shown.page.findChild<QComboBox*>(QStringLiteral("secondRun"));
    QCOMPARE(choice->count(), 2); // none, and the one of these data
    QVERIFY(choice->itemText(1).contains(QStringLiteral("Most popular")));
    choice->setCurrentIndex(1);
    Scatter3DWidget* scatter = shown.page.scatterPanel()->scatter();
    QCOMPARE(scatter->extras().second->member.size(), scatter->scene().points->member.size());
}

void TestPerformancePage::withoutBusinessUnitsItSaysWhy_data()
{
    QTest::addColumn<bool>("mapping");
    QTest::newRow("no mapping") << false;
    QTest::newRow("a mapping of other pages") << true;
}

void TestPerformancePage::withoutBusinessUnitsItSaysWhy()
{
    QFETCH(bool, mapping);
    const Study study = sampleStudy(60, mapping ? mappingOf({{"North", "/elsewhere"}}) : nullptr);
    Shown shown(study);
    const PerformancePage& page = shown.page;
    for (const ChartPanel* panel : page.charts())
        QVERIFY(panel->chart() == nullptr);
    QVERIFY(shows(page, words(whyNoHitRate(study.analysis->hitRates, study.analysis->data()))));
    QVERIFY(!shows(page, QStringLiteral("likely")) && !shows(page, QStringLiteral("Mean")));
    QVERIFY(!shows(page, QStringLiteral("hit rate above")));
    QSignalSpy opened(&shown.parts.intents, &Intents::openMapping);
    auto* open = page.findChild<QPushButton*>(QStringLiteral("openMappingForHitRate"));
    QVERIFY(open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
    shown.page.setStudy(m_study);
    QVERIFY(!open->isVisible());
    QVERIFY(page.charts().first()->chart() != nullptr);
}

/// No mapping helps against that.
void TestPerformancePage::withoutEvidenceItOffersNoMapping()
{
    auto analysis = std::make_shared<Analysis>(*m_study.analysis);
    const auto cookies = std::ssize(analysis->hitRates.hitRate);
    analysis->hitRates.cookies = analysis->hitRates.topCookies = {0, 0, cookies};
    Study study = m_study;
    study.analysis = analysis;
    const Shown shown(study);
    QVERIFY(shows(shown.page, QStringLiteral("none took anything that speaks for another page")));
    QVERIFY(!shown.page.findChild<QPushButton*>(QStringLiteral("openMappingForHitRate"))->isVisible());
}

void TestPerformancePage::saysWhereRandomPagesDoBetter()
{
    const auto studyWith = [&](double random) {
        auto analysis = std::make_shared<Analysis>(*m_study.analysis);
        analysis->hitRates.baselines.random = random;
        Study study = m_study;
        study.analysis = analysis;
        return study;
    };
    Shown shown(studyWith(0.999));
    const auto* warning = shown.page.findChild<QLabel*>(QStringLiteral("belowRandom"));
    QVERIFY(warning->isVisible() && warning->text().contains(QStringLiteral("99.9 %")));
    // Above the chart.
    const auto* view = shown.page.charts().first()->findChild<ChartView*>();
    const auto top = [&](const QWidget* widget) { return widget->mapTo(&shown.page, QPoint()).y(); };
    QVERIFY(top(warning) + warning->height() <= top(view));
    shown.page.setStudy(studyWith(0.0));
    QVERIFY(!warning->isVisible());
}

void TestPerformancePage::emptyStatesSayWhatToDo()
{
    PageParts parts;
    PerformancePage page(parts.context);
    page.resize(1090, 720);
    page.show();
    QVERIFY(shows(page, QStringLiteral("Open the submissions")));
    Study untrained = m_study;
    untrained.analysis.reset();
    page.setStudy(untrained);
    QVERIFY(shows(page, QStringLiteral("Press Train")));
    for (ChartPanel* panel : page.charts())
        QVERIFY(!panel->exportButton()->isEnabled());
    page.setStudy(m_study);
    QVERIFY(page.charts().at(0)->exportButton()->isEnabled());
    page.setStudy({});
    QVERIFY(!page.charts().at(1)->exportButton()->isEnabled());
    QVERIFY(!shows(page, QStringLiteral("likely")));
}

void TestPerformancePage::preparesLargeDataOnAWorker()
{
    const Study large = sampleStudy(30000);
    PageParts parts;
    PerformancePage page(parts.context);
    page.resize(1090, 720);
    page.show();
    page.setStudy(large);
    QVERIFY(page.charts().first()->chart() == nullptr); // not yet
    page.setStudy(m_study);                             // the answer for the large one is dropped
    QCOMPARE(page.scatterPanel()->scatter()->scene().points->points(), m_study.analysis->data().cookies());
    QTest::qWait(50);
    QCOMPARE(page.scatterPanel()->scatter()->scene().points->points(), m_study.analysis->data().cookies());
    page.setStudy(large);
    QTRY_VERIFY_WITH_TIMEOUT(page.charts().first()->chart() != nullptr, 60000);
    QCOMPARE(page.scatterPanel()->scatter()->scene().points->points(), large.analysis->data().cookies());
}

QTEST_MAIN(TestPerformancePage)
#include "test_performance_page.moc"
