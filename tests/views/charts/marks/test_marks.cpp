// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of the registry on data that has nothing, one value, holes, or far too many values for its room. A new
// kind is tested here by being registered.
#include "views/charts/chart_scene.h"
#include "views/charts/flat_chart_panel.h"
#include "views/charts/marks/marks.h"
#include "views/words.h"

#include <QApplication>
#include <QTest>
#include <cmath>

using namespace leadlight;

Q_DECLARE_METATYPE(ChartData)

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

/// `size` categories and `series` series with intervals: something for every kind.
ChartData chartOf(ChartData::Kind kind, std::size_t size, std::size_t series)
{
    ChartData chart;
    chart.kind = kind;
    chart.id = "any";
    chart.title = Phrase::verbatim("Any chart");
    chart.xAxis = Phrase::verbatim("Level");
    chart.yAxis = Phrase::verbatim("Upright");
    for (std::size_t c = 0; c < size; ++c)
        chart.categories.push_back(Phrase::verbatim("name " + std::to_string(c)));
    for (std::size_t s = 0; s < series; ++s) {
        ChartSeries& each = chart.series.emplace_back();
        each.name = Phrase::verbatim("series " + std::to_string(s));
        for (std::size_t c = 0; c < size; ++c) {
            const double value = 0.1 + static_cast<double>((c * 7 + s * 5) % 11) / 13.0;
            each.values.push_back(value);
            each.low.push_back(value - 0.05);
            each.high.push_back(value + 0.04);
        }
    }
    return chart;
}

ChartData withHoles(ChartData chart)
{
    for (ChartSeries& series : chart.series) {
        for (std::size_t c = 0; c < series.values.size(); c += 3) {
            series.values[c] = c % 2 == 0 ? nan : infinity;
            series.low[c] = nan;
        }
        series.high.back() = nan; // a value without an interval
    }
    return chart;
}

bool isFinite(const QRectF& rect)
{
    return std::isfinite(rect.x()) && std::isfinite(rect.y()) && std::isfinite(rect.width()) &&
           std::isfinite(rect.height());
}

QImage painted(const ChartData& data, QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    const auto scene = ChartScene::make(std::make_shared<const ChartData>(data), Theme::lightTheme());
    scene->resize(size);
    scene->render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
    return image;
}

} // namespace

class TestMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::lightTheme()); }
    void everyFlatKindHasAMark();
    void aKindWithoutMarkIsNoChart();
    void laysOut_data() { addCharts(); }
    void laysOut();
    void paints_data() { addCharts(); }
    void paints();
    void hits_data() { addCharts(); }
    void hits();
    void emptyHasNoItems_data();
    void emptyHasNoItems();
    void holesAreLeftOut();

private:
    static void addCharts();
};

void TestMarks::addCharts()
{
    QTest::addColumn<ChartData>("chart");
    QTest::addColumn<QSize>("size");
    for (const ChartData::Kind kind : kindsWithMark()) {
        const auto add = [kind](const char* what, const ChartData& chart) {
            for (const QSize size : {QSize(120, 90), QSize(580, 330), QSize(1800, 900)})
                QTest::addRow("kind %d, %s, %dx%d", static_cast<int>(kind), what, size.width(), size.height())
                    << chart << size;
        };
        add("empty", chartOf(kind, 0, 0));
        add("series without values", chartOf(kind, 0, 2));
        add("names without series", chartOf(kind, 5, 0));
        add("one value", chartOf(kind, 1, 1));
        add("one name, two series", chartOf(kind, 1, 2));
        add("nine names, four series", chartOf(kind, 9, 4));
        add("holes", withHoles(chartOf(kind, 12, 2)));
        add("large", chartOf(kind, 4000, 2));
    }
}

void TestMarks::everyFlatKindHasAMark()
{
    for (const ChartData::Kind kind : kindsWithMark()) {
        const ChartData chart = chartOf(kind, 3, 2);
        const auto mark = makeMark(chart);
        QVERIFY(mark != nullptr);
        QCOMPARE(&mark->chart(), &chart);
    }
    const auto kinds = kindsWithMark();
    QVERIFY(std::ranges::find(kinds, ChartData::Kind::Scatter3D) == kinds.end());
}

void TestMarks::aKindWithoutMarkIsNoChart()
{
    const ChartData chart = chartOf(ChartData::Kind::Scatter3D, 3, 3);
    QVERIFY(makeMark(chart) == nullptr);
    FlatChartPanel panel(QStringLiteral("Any"));
    panel.setChart(std::make_shared<const ChartData>(chart));
    QVERIFY(panel.chart() == nullptr);
    QVERIFY(panel.view()->chartScene() == nullptr);
}

void TestMarks::laysOut()
{
    QFETCH(ChartData, chart);
    QFETCH(QSize, size);
    const auto mark = makeMark(chart);
    const ChartLayout layout = layoutChart(*mark, size);
    QVERIFY(isFinite(layout.plot));
    QVERIFY(!layout.plot.isEmpty());
    for (const ChartItem& item : layout.items) {
        QVERIFY(isFinite(item.shape));
        QVERIFY(item.series < chart.series.size());
        QVERIFY(item.category < chart.categories.size());
        QVERIFY(layout.plot.adjusted(-6, -6, 6, 6).contains(item.shape));
        QVERIFY(!item.whisker || (std::isfinite(item.whisker->length())));
    }
    std::vector<ChartText> texts = layout.texts;
    texts.insert(texts.end(), layout.legend.begin(), layout.legend.end());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY2(!texts[i].rect.intersects(texts[j].rect),
                     qPrintable(texts[i].text + QStringLiteral(" / ") + texts[j].text));
    }
}

void TestMarks::paints()
{
    QFETCH(ChartData, chart);
    QFETCH(QSize, size);
    const QImage image = painted(chart, size);
    const ChartLayout layout = layoutChart(*makeMark(chart), size);
    const auto drawnIn = [&](const QRect& shape) {
        for (int y = shape.top(); y <= shape.bottom(); ++y)
            for (int x = shape.left(); x <= shape.right(); ++x)
                if (image.rect().contains(x, y) && image.pixel(x, y) != qRgb(255, 255, 255))
                    return true;
        return false;
    };
    // Where an item is, something is drawn.
    if (std::min(layout.plot.width(), layout.plot.height()) < 40.0)
        return; // too small for anybody to see, and for clipping at its edges to matter
    const std::size_t stride = std::max<std::size_t>(1, layout.items.size() / 50);
    for (std::size_t i = 0; i < layout.items.size(); i += stride) {
        const QRectF& shape = layout.items[i].shape;
        if (shape.width() >= 3.0 && shape.height() >= 3.0)
            QVERIFY(drawnIn(shape.toAlignedRect()));
    }
}

void TestMarks::hits()
{
    QFETCH(ChartData, chart);
    QFETCH(QSize, size);
    const auto mark = makeMark(chart);
    const ChartLayout layout = layoutChart(*mark, size);
    QVERIFY(mark->itemAt(layout, {-500.0, -500.0}) == nullptr);
    const std::size_t stride = std::max<std::size_t>(1, layout.items.size() / 50);
    for (std::size_t i = 0; i < layout.items.size(); i += stride) {
        const QPointF middle = layout.items[i].shape.center();
        const ChartItem* found = mark->itemAt(layout, middle);
        QVERIFY(found != nullptr);
        // Another one only where its middle is as near: bars that start at one place, dots above each other.
        const QPointF away = found->shape.center() - middle;
        QVERIFY(found == &layout.items[i] || std::min(std::abs(away.x()), std::abs(away.y())) < 0.5);
        QVERIFY(mark->describe(*found).contains(words(chart.categories[found->category])));
    }
}

void TestMarks::emptyHasNoItems_data()
{
    QTest::addColumn<ChartData>("chart");
    for (const ChartData::Kind kind : kindsWithMark()) {
        const auto number = static_cast<int>(kind);
        QTest::addRow("kind %d, empty", number) << chartOf(kind, 0, 0);
        QTest::addRow("kind %d, no names", number) << chartOf(kind, 0, 2);
        QTest::addRow("kind %d, no series", number) << chartOf(kind, 5, 0);
    }
}

void TestMarks::emptyHasNoItems()
{
    QFETCH(ChartData, chart);
    QVERIFY(layoutChart(*makeMark(chart), {300, 200}).items.empty());
}

void TestMarks::holesAreLeftOut()
{
    for (const ChartData::Kind kind : kindsWithMark()) {
        const ChartData chart = withHoles(chartOf(kind, 12, 2));
        const ChartLayout layout = layoutChart(*makeMark(chart), {580, 330});
        QVERIFY(!layout.items.empty());
        for (const ChartItem& item : layout.items)
            QVERIFY(item.category % 3 != 0);
    }
}

QTEST_MAIN(TestMarks)
#include "test_marks.moc"
