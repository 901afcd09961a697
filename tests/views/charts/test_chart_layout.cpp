// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chart_samples.h"
#include "views/charts/chart_layout.h"
#include "views/charts/marker_placement.h"
#include "views/charts/marks/mark.h"
#include "views/charts/marks/marks.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

ChartLayout layoutOf(const ChartData& chart, QSizeF size)
{
    return layoutChart(*makeMark(chart), size);
}

} // namespace

class TestChartLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundRanges_data();
    void roundRanges();
    void textsNeverOverlap_data();
    void textsNeverOverlap();
    void barsMeasureTheirValues();
    void markersStandAtTheirValues();
    void whiskersSpanTheirInterval();
    void markerLabelsKeepClear();
    void longNamesAreElided();
    void valuesOfGroupsCoverNoBar();
    void everyBarOfAPageHasItsValue();
    void namesOfPointsCoverNoWhisker();
    void everyDotOfACrowdIsNamed();
    void emptyChartsAreQuiet();
};

void TestChartLayout::roundRanges_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<double>("expectedHigh");
    QTest::addColumn<double>("expectedStep");
    QTest::newRow("counts") << 0.0 << 338.0 << 4 << 400.0 << 100.0;
    QTest::newRow("shares") << 0.0 << 0.617 << 4 << 0.8 << 0.2;
    QTest::newRow("one value") << 0.0 << 0.0 << 5 << 1.0 << 0.2;
    QTest::newRow("millions") << 0.0 << 1234567.0 << 5 << 1250000.0 << 250000.0;
    QTest::newRow("quarters") << 0.0 << 1.0 << 4 << 1.0 << 0.25;
}

void TestChartLayout::roundRanges()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, wanted);
    const NiceRange range = niceRange(low, high, wanted);
    QTEST(range.high, "expectedHigh");
    QTEST(range.step, "expectedStep");
    QCOMPARE(range.ticks().front(), range.low);
    QVERIFY(std::abs(range.ticks().back() - range.high) < 1e-9 * std::abs(range.high));
}

void TestChartLayout::textsNeverOverlap_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QSize>("size");
    for (int kind = 0; kind < 4; ++kind) {
        for (const QSize size : {QSize(280, 170), QSize(400, 260), QSize(580, 330), QSize(912, 480), QSize(1800, 900)})
            QTest::addRow("%d %dx%d", kind, size.width(), size.height()) << kind << size;
    }
}

void TestChartLayout::textsNeverOverlap()
{
    QFETCH(int, kind);
    QFETCH(QSize, size);
    const std::array<ChartData, 4> charts{sampleHistogram(), sampleBars(), sampleDots(), sampleLines()};
    const ChartLayout layout = layoutOf(charts[static_cast<std::size_t>(kind)], size);
    const QRectF page(QPointF(0, 0), QSizeF(size));
    std::vector<ChartText> texts = layout.texts;
    texts.insert(texts.end(), layout.legend.begin(), layout.legend.end());
    QVERIFY(texts.size() >= 4);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        QVERIFY2(page.adjusted(-1, -1, 1, 1).contains(texts[i].rect), qPrintable(texts[i].text));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY2(!texts[i].rect.intersects(texts[j].rect),
                     qPrintable(texts[i].text + QStringLiteral(" / ") + texts[j].text));
    }
    for (const ChartItem& item : layout.items)
        QVERIFY(layout.plot.adjusted(-6, -6, 6, 6).contains(item.shape));
}

void TestChartLayout::barsMeasureTheirValues()
{
    const ChartData chart = sampleHistogram();
    const ChartLayout layout = layoutOf(chart, {600, 400});
    QCOMPARE(layout.items.size(), chart.categories.size());
    const double perCookie = layout.plot.height() / (layout.axes.y.range->high - layout.axes.y.range->low);
    for (const ChartItem& item : layout.items) {
        QVERIFY(std::abs(item.shape.height() - perCookie * chart.series[0].values[item.category]) < 1e-6);
        QVERIFY(std::abs(item.shape.bottom() - layout.plot.bottom()) < 1e-6);
    }
    const ChartLayout level = layoutOf(sampleBars(), {600, 400});
    QVERIFY(level.axes.x.range && !level.axes.y.range);
    QVERIFY(std::abs(level.items[0].shape.width() / level.items[3].shape.width() - 0.617 / 0.402) < 1e-6);
    QVERIFY(level.items[0].shape.top() < level.items[1].shape.top()); // in the chart's order from the top
}

void TestChartLayout::markersStandAtTheirValues()
{
    const ChartData chart = sampleHistogram();
    const ChartLayout layout = layoutOf(chart, {600, 400});
    QCOMPARE(layout.markers.size(), chart.markers.size());
    // Between the middles of the bars 0.5 and 0.6.
    const double from = layout.items[5].shape.center().x();
    const double to = layout.items[6].shape.center().x();
    QVERIFY(std::abs(layout.markers[0].line.x1() - (from + 0.23 * (to - from))) < 1e-6);
    const ChartLayout dots = layoutOf(sampleDots(), {600, 300});
    QVERIFY(std::abs(dots.markers[0].line.x1() - dots.items[2].shape.center().x()) < 1e-6); // both 0.455
    const ChartLayout lines = layoutOf(sampleLines(), {600, 300});
    QVERIFY(std::abs(lines.markers[0].line.y1() - lines.atY(0.455)) < 1e-6);
}

void TestChartLayout::whiskersSpanTheirInterval()
{
    const ChartLayout layout = layoutOf(sampleDots(), {600, 300});
    QVERIFY(layout.items[0].whisker.has_value());
    QVERIFY(std::abs(layout.items[0].whisker->x1() - layout.atX(0.52)) < 1e-6);
    QVERIFY(std::abs(layout.items[0].whisker->x2() - layout.atX(0.6)) < 1e-6);
    QVERIFY(std::abs(layout.items[0].shape.center().x() - layout.atX(0.559)) < 1e-6);
}

void TestChartLayout::markerLabelsKeepClear()
{
    // Every place of four markers on a coarse grid: labels apart, no line through another's label.
    const std::vector<double> widths{110, 120, 76, 190};
    for (int code = 0; code < 8 * 8 * 8 * 8; ++code) {
        const std::vector<double> at{20.0 + 70 * (code % 8), 25.0 + 70 * (code / 8 % 8), 30.0 + 70 * (code / 64 % 8),
                                     35.0 + 70 * (code / 512)};
        const auto places = placeMarkers(at, widths, 580);
        QVERIFY(rowsOf(places) <= 4);
        for (std::size_t i = 0; i < at.size(); ++i) {
            QVERIFY(places[i].left >= 0.0 && places[i].left + widths[i] <= 580.0);
            for (std::size_t j = 0; j < at.size(); ++j) {
                const bool inside = at[j] > places[i].left && at[j] < places[i].left + widths[i];
                QVERIFY(i == j || places[i].row < places[j].row || !inside);
                const bool apart =
                    places[i].left + widths[i] <= places[j].left || places[j].left + widths[j] <= places[i].left;
                QVERIFY(i == j || places[i].row != places[j].row || apart);
            }
        }
    }
}

void TestChartLayout::longNamesAreElided()
{
    const ChartLayout layout = layoutOf(sampleBars(), {420, 260});
    const auto elided = std::find_if(layout.texts.begin(), layout.texts.end(),
                                     [](const ChartText& text) { return !text.full.isEmpty(); });
    QVERIFY(elided != layout.texts.end());
    QCOMPARE(elided->full, QStringLiteral("Cloud Infrastructure and Operations for Regulated Industries"));
    QVERIFY(elided->text.size() < elided->full.size());
}

/// Nine groups of four bars in little height, as the mix of business units is.
void TestChartLayout::valuesOfGroupsCoverNoBar()
{
    ChartData chart;
    chart.kind = ChartData::Kind::HorizontalBars;
    for (int series = 0; series < 4; ++series)
        chart.series.push_back({.name = Phrase::verbatim(std::to_string(series)), .values = {}});
    for (int group = 0; group < 9; ++group) {
        chart.categories.push_back(Phrase::verbatim("unit " + std::to_string(group)));
        for (int series = 0; series < 4; ++series)
            chart.series[static_cast<std::size_t>(series)].values.push_back(0.03 * ((group * 7 + series * 5) % 11));
    }
    const ChartLayout layout = layoutOf(chart, {454, 240});
    int values = 0;
    for (const ChartText& text : layout.texts) {
        if (text.rect.left() < layout.plot.left() || text.rect.bottom() > layout.plot.bottom() + 4.0)
            continue; // a category or the axis
        ++values;
        const QRectF inked = text.rect.adjusted(0.0, 2.0, 0.0, -2.0);
        for (const ChartItem& item : layout.items)
            QVERIFY(item.shape.isEmpty() || !item.shape.intersects(inked));
    }
    QVERIFY(values >= 5);
}

/// The shares of 16 business units, as high as a page of a report has them (report_pdf.cpp): no value is left out.
void TestChartLayout::everyBarOfAPageHasItsValue()
{
    constexpr int units = 16;
    constexpr double scale = 0.72; // of charts on pages
    ChartData chart;
    chart.kind = ChartData::Kind::HorizontalBars;
    chart.xAxis = Phrase::verbatim("Share of pages (%)");
    chart.yAxis = Phrase::verbatim("Business unit");
    for (const char* name : {"History", "EASE"})
        chart.series.push_back({.name = Phrase::verbatim(name), .values = {}});
    for (int unit = 0; unit < units; ++unit) {
        chart.categories.push_back(Phrase::verbatim("unit " + std::to_string(unit)));
        chart.series[0].values.push_back(0.5 * (units - unit));
        chart.series[1].values.push_back(0.5 * (units - unit) + 0.1);
    }
    const ChartLayout layout = layoutOf(chart, {500.0 / scale, (16.0 * 2 * units + 64.0) / scale});
    int values = 0;
    for (const ChartText& text : layout.texts)
        if (text.rect.left() > layout.plot.left() && text.rect.center().y() > layout.plot.top() &&
            text.rect.center().y() < layout.plot.bottom())
            ++values;
    QCOMPARE(values, 2 * units);
}

void TestChartLayout::namesOfPointsCoverNoWhisker()
{
    ChartData chart;
    chart.kind = ChartData::Kind::Scatter;
    chart.categories = phrases({"first model", "second model", "third model", "fourth model"});
    chart.series = {{.name = Phrase::verbatim("x"), .values = {0.1, 0.15, 0.5, 1.0}},
                    {.name = Phrase::verbatim("y"),
                     .values = {0.5, 0.52, 0.5, 0.1},
                     .low = {0.4, 0.42, 0.4, 0.1},
                     .high = {0.6, 0.62, 0.6, 0.1}}};
    const ChartLayout layout = layoutOf(chart, {454, 260});
    int names = 0;
    for (const ChartText& text : layout.texts) {
        if (!text.text.contains(QStringLiteral("model")))
            continue;
        ++names;
        for (const ChartItem& item : layout.items)
            QVERIFY(!text.rect.intersects(
                QRectF(item.whisker->p1(), item.whisker->p2()).normalized().adjusted(-1, 0, 1, 0)));
    }
    QCOMPARE(names, 4);
}

/// Beside the dot, or at the end of a line from it.
void TestChartLayout::everyDotOfACrowdIsNamed()
{
    ChartData chart;
    chart.kind = ChartData::Kind::Scatter;
    chart.series = {{.name = Phrase::verbatim("x"), .values = {}},
                    {.name = Phrase::verbatim("y"), .values = {}, .low = {}, .high = {}}};
    constexpr int dots = 9;
    for (int dot = 0; dot < dots; ++dot) {
        chart.categories.push_back(Phrase::verbatim(std::string("model number ").append(std::to_string(dot))));
        chart.series[0].values.push_back(0.5 + 0.004 * (dot % 3));
        chart.series[1].values.push_back(0.5 + 0.006 * (dot / 3));
        chart.series[1].low.push_back(chart.series[1].values.back() - 0.02);
        chart.series[1].high.push_back(chart.series[1].values.back() + 0.02);
    }
    chart.categories.push_back(Phrase::verbatim("far from all")); // so that these are a crowd
    for (const std::size_t axis : {0, 1})
        chart.series[axis].values.push_back(0.9);
    chart.series[1].low.push_back(0.88);
    chart.series[1].high.push_back(0.92);
    bool away = false; // at one size at least: where there is room names stand beside their dots
    for (const QSize size : {QSize(454, 260), QSize(864, 339), QSize(960, 540)}) {
        const ChartLayout layout = layoutOf(chart, size);
        QCOMPARE(layout.items.size(), std::size_t{dots + 1});
        std::vector<const ChartText*> names;
        for (const ChartText& text : layout.texts)
            if (text.text.startsWith(QStringLiteral("model number")))
                names.push_back(&text);
        QCOMPARE(names.size(), std::size_t{dots});
        for (std::size_t i = 0; i < names.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!names[i]->rect.intersects(names[j]->rect));
            const auto number = static_cast<std::size_t>(names[i]->text.back().digitValue());
            if (!names[i]->leader)
                continue;
            away = true;
            QCOMPARE(names[i]->leader->p1(), layout.items[number].shape.center());
            QVERIFY(names[i]->rect.adjusted(-1, -1, 1, 1).contains(names[i]->leader->p2()));
        }
    }
    QVERIFY(away);
}

void TestChartLayout::emptyChartsAreQuiet()
{
    for (const auto kind : {ChartData::Kind::Histogram, ChartData::Kind::HorizontalBars, ChartData::Kind::DotWhisker,
                            ChartData::Kind::Lines}) {
        ChartData chart;
        chart.kind = kind;
        QVERIFY(layoutOf(chart, {300, 200}).items.empty());
        chart.categories = phrases({"only"});
        chart.series.push_back({.name = Phrase::verbatim("x"), .values = {0.0}});
        QCOMPARE(layoutOf(chart, {300, 200}).items.size(), std::size_t(1));
        chart.series[0].values = {std::nan("")};
        QVERIFY(layoutOf(chart, {300, 200}).items.empty());
    }
}

QTEST_MAIN(TestChartLayout)
#include "test_chart_layout.moc"
