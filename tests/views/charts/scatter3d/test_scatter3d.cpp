// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chart_samples.h"
#include "views/charts/label_placement.h"
#include "views/charts/scatter3d/chart_points.h"
#include "views/charts/scatter3d/color_map.h"
#include "views/charts/scatter3d/dot_picker.h"
#include "views/charts/scatter3d/scatter3d_painter.h"
#include "views/style/theme.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

ScatterScene sampleScene(AxisScale scale)
{
    const ChartData chart = sampleScatter(500);
    return makeScene(pointsOf(chart), axisTitlesOf(chart), scale);
}

bool isNear(QPointF a, QPointF b)
{
    return QLineF(a, b).length() < 1e-3;
}

} // namespace

class TestScatter3D : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void projectsByHand();
    void mapsAllAsOne();
    void turnsAndZooms();
    void groupsPoints();
    void seesHeavyTails();
    void axesHaveRoundEnds();
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void ordersBackToFront();
    void picksTheNearest();
    void spritesHitTheirPlace();
    void viridisIsViridis();
    void rampIsSeenOnAProjector();
    void aPlaneOfTheAxesIsOneOfTheCube_data();
    void aPlaneOfTheAxesIsOneOfTheCube();
    void densityCountsEveryDot();
    void nothingIsDrawnOverTheLegend();
};

void TestScatter3D::aPlaneOfTheAxesIsOneOfTheCube_data()
{
    QTest::addColumn<bool>("log");
    QTest::newRow("linear") << false;
    QTest::newRow("log") << true;
}

/// Where the fit says z for x and y, the cube has the place of z above those of x and y.
void TestScatter3D::aPlaneOfTheAxesIsOneOfTheCube()
{
    QFETCH(bool, log);
    const ChartData chart = sampleScatter(500);
    ScatterExtras extras;
    const PlaneFit fit{.base = 0.2, .alongX = 0.01, .alongY = -0.002, .r2 = 0.1};
    (log ? extras.logPlane : extras.plane) = fit;
    const ScatterScene scene = makeScene(pointsOf(chart), axisTitlesOf(chart), log ? AxisScale::Log : AxisScale::Linear,
                                         extras, {.plane = true});
    QVERIFY(scene.plane.has_value());
    const auto& [x, y, z] = scene.axes;
    for (const double share : {0.0, 0.3, 1.0}) {
        const double atX = x.low + share * (x.high - x.low);
        const double atY = y.low + (1.0 - share) * (y.high - y.low);
        const double height = fit.at(log ? std::log10(atX) : atX, log ? std::log10(atY) : atY);
        const Eigen::Vector3f& plane = *scene.plane;
        const double inCube = static_cast<double>(plane[0]) + static_cast<double>(plane[1]) * x.toUnit(atX) +
                              static_cast<double>(plane[2]) * y.toUnit(atY);
        QVERIFY(std::abs(inCube - z.toUnit(height)) < 1e-5);
    }
    const ScatterScene other = makeScene(pointsOf(chart), axisTitlesOf(chart), log ? AxisScale::Linear : AxisScale::Log,
                                         extras, {.plane = true});
    QVERIFY(!other.plane.has_value()); // a plane over the values is none over their logarithms
}

void TestScatter3D::densityCountsEveryDot()
{
    DotSprites::Style style{};
    style.palette.fill(Qt::black);
    style.palette[1] = Qt::white;
    Eigen::Matrix3Xf place(3, 4);
    place << 5, 5, 25, -9, //
        5, 5, 25, 5,       //
        0, 0, 0, 0;
    const std::vector<std::uint8_t> color{0, 1, 0, 0};
    const std::vector<std::int32_t> start{0, 1, 4, 5, 6}; // 1, 3, 1 points and one outside of the picture
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    DotDensity density;
    density.draw(image, {place, color, start}, style, 2);
    QCOMPARE(qAlpha(image.pixel(4, 4)), 255); // most points: opaque
    const int grey = qRed(image.pixelColor(4, 4).rgb());
    QVERIFY(std::abs(grey - 191) <= 1); // three white points and a black one
    QVERIFY(qAlpha(image.pixel(24, 24)) > 60 && qAlpha(image.pixel(24, 24)) < 255);
    QCOMPARE(qAlpha(image.pixel(0, 5)), 0);
    const std::vector<bool> selected{false, false, true, false};
    image.fill(Qt::transparent);
    density.draw(image, {place, color, start, &selected}, style, 2);
    QCOMPARE(qAlpha(image.pixel(24, 24)), 255);
    QVERIFY(qAlpha(image.pixel(4, 4)) < 80);
}

/// Come nearer: dots and labels are cut off below the legend, not painted over it.
void TestScatter3D::nothingIsDrawnOverTheLegend()
{
    const ScatterScene scene = sampleScene(AxisScale::Log);
    const QRectF area(0, 0, 420, 360);
    const auto legend = [&](double zoom) {
        QImage image(area.size().toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        ScatterPainter::Look look;
        look.camera.zoom = zoom;
        look.theme = &Theme::lightTheme();
        ScatterPainter().paint(painter, area, scene, look);
        painter.end();
        return image.copy(0, 0, image.width(), static_cast<int>(ScatterPainter::clipArea(area).top()));
    };
    QCOMPARE(legend(1.0), legend(6.0));
}

void TestScatter3D::projectsByHand()
{
    // 141.42 x 162 pixels: one unit of the cube is 100 pixels, the middle is at (70.71, 81).
    const QRectF plot(0, 0, 100.0 * std::sqrt(2.0), 162.0);
    const QPointF middle = plot.center();
    const auto at = [&](double azimuth, double elevation, const Eigen::Vector3f& place) {
        return ScatterProjection({azimuth, elevation, 1.0, {}}, plot).map(place) - middle;
    };
    // From +x: y runs right, z up.
    QVERIFY(isNear(at(0, 0, {0.5F, 0, 0}), {0, 0}));
    QVERIFY(isNear(at(0, 0, {0, 0.5F, 0}), {50, 0}));
    QVERIFY(isNear(at(0, 0, {0, 0, 0.5F}), {0, -50}));
    // From +y: x runs left.
    QVERIFY(isNear(at(90, 0, {0.5F, 0, 0}), {-50, 0}));
    // From above, with +x towards the viewer's feet.
    QVERIFY(isNear(at(0, 90, {0.5F, 0, 0}), {0, 50}));
    QVERIFY(isNear(at(0, 90, {0, 0.5F, 0}), {50, 0}));
    QVERIFY(isNear(at(0, 90, {0, 0, 0.5F}), {0, 0}));
    // 45 degrees round: the corner (0.5, 0.5) is nearest and in the middle, (0.5, -0.5) leftmost.
    QVERIFY(isNear(at(45, 0, {0.5F, 0.5F, 0}), {0, 0}));
    QVERIFY(isNear(at(45, 0, {0.5F, -0.5F, 0}), {-100.0 * std::sqrt(0.5), 0}));
    // 30 degrees up: height shortens by cos 30, depth shows by sin 30.
    QVERIFY(isNear(at(0, 30, {0, 0, 0.5F}), {0, -50.0 * std::sqrt(3.0) / 2.0}));
    QVERIFY(isNear(at(0, 30, {0.5F, 0, 0}), {0, 25}));
}

void TestScatter3D::mapsAllAsOne()
{
    const ScatterProjection projection({-54, 22, 1.7, {13, -9}}, {20, 30, 400, 300});
    const Eigen::Matrix3Xf places = 0.5F * Eigen::Matrix3Xf::Random(3, 50);
    const Eigen::Matrix3Xf mapped = projection.mapAll(places);
    for (Eigen::Index i = 0; i < places.cols(); ++i) {
        QVERIFY(QLineF(projection.map(places.col(i)), QPointF(mapped(0, i), mapped(1, i))).length() < 0.01);
        QVERIFY(std::abs(mapped(2, i) - projection.toViewer().dot(places.col(i))) < 1e-5F);
    }
}

void TestScatter3D::turnsAndZooms()
{
    ScatterCamera camera{170, 80, 1.0, {}};
    camera.turn(20, 20);
    QCOMPARE(camera.azimuth, -170.0);
    QCOMPARE(camera.elevation, 90.0); // never over the top
    camera.turn(0, -300);
    QCOMPARE(camera.elevation, -90.0);
    // What is under the fixed place stays there.
    const QRectF plot(0, 0, 300, 300);
    ScatterCamera before{-54, 22, 1.0, {10, 5}};
    ScatterCamera after = before;
    const Eigen::Vector3f place(0.3F, -0.2F, 0.1F);
    const QPointF fixed = ScatterProjection(before, plot).map(place) - plot.center();
    after.zoomAt(2.5, fixed);
    QCOMPARE(after.zoom, 2.5);
    QVERIFY(isNear(ScatterProjection(after, plot).map(place) - plot.center(), fixed));
}

void TestScatter3D::groupsPoints()
{
    const double gap = std::nan("");
    const ScatterPoints points = groupPoints(std::vector<double>{1, 2, 1, gap, 2}, std::vector<double>{5, 6, 5, 1, 6},
                                             std::vector<double>{0.5, 0.5, 0.5, 0.5, 0.7});
    QCOMPARE(points.dots(), 3);
    QCOMPARE(points.points(), 5);
    QCOMPARE(points.dotOf[0], points.dotOf[2]);
    QVERIFY(points.dotOf[1] != points.dotOf[4]);
    QCOMPARE(points.dotOf[3], -1);
    const auto members = points.membersOf(points.dotOf[0]);
    QCOMPARE(std::vector<int>(members.begin(), members.end()), (std::vector<int>{0, 2}));
    QCOMPARE(points.low, (std::array<float, 3>{1, 5, 0.5F}));
    QCOMPARE(points.high, (std::array<float, 3>{2, 6, 0.7F}));
    QCOMPARE(groupPoints({}, {}, {}).dots(), 0);
}

void TestScatter3D::seesHeavyTails()
{
    std::vector<double> tail;
    std::vector<double> even;
    for (int i = 0; i < 200; ++i) {
        tail.push_back(i == 0 ? 302 : 1 + i % 9);
        even.push_back(i + 1);
    }
    const ScatterPoints points = groupPoints(tail, even, even);
    QVERIFY(isHeavyTailed(points, 0));
    QVERIFY(!isHeavyTailed(points, 1));
}

void TestScatter3D::axesHaveRoundEnds()
{
    const ScatterAxis linear = makeAxis(QStringLiteral("n"), 1, 23, AxisScale::Linear);
    QCOMPARE(linear.low, 0.0);
    QCOMPARE(linear.high, 25.0);
    QCOMPARE(linear.toUnit(0), -0.5);
    QCOMPARE(linear.toUnit(12.5), 0.0);
    const ScatterAxis log = makeAxis(QStringLiteral("n"), 1, 302, AxisScale::Log);
    QCOMPARE(log.low, 1.0);
    QCOMPARE(log.high, 500.0);
    QCOMPARE(log.toUnit(1), -0.5);
    QVERIFY(std::abs(log.toUnit(std::sqrt(500.0))) < 1e-12);
    QCOMPARE(makeAxis(QStringLiteral("n"), 0, 302, AxisScale::Log).scale, AxisScale::Linear); // no logarithm of zero
    const ScatterAxis one = makeAxis(QStringLiteral("n"), 7, 7, AxisScale::Log);
    QVERIFY(one.low < one.high && one.low <= 7 && one.high >= 7);
}

void TestScatter3D::labelsNeverOverlap_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("log");
    for (const QSize size : {QSize(560, 600), QSize(480, 380), QSize(900, 700), QSize(330, 280)}) {
        for (const bool log : {false, true})
            QTest::addRow("%dx%d %s", size.width(), size.height(), log ? "log" : "linear") << size << log;
    }
}

void TestScatter3D::labelsNeverOverlap()
{
    QFETCH(QSize, size);
    QFETCH(bool, log);
    const ScatterScene scene = sampleScene(log ? AxisScale::Log : AxisScale::Linear);
    const QRectF area(QPointF(0, 0), QSizeF(size));
    for (int azimuth = -180; azimuth < 180; azimuth += 7) {
        for (int elevation = -90; elevation <= 90; elevation += 9) {
            const AxesLayout layout =
                ScatterPainter::axesLayout(scene, {double(azimuth), double(elevation), 1.0, {}}, area);
            std::array<int, 3> ticks{};
            std::array<int, 3> titles{};
            for (std::size_t i = 0; i < layout.labels.size(); ++i) {
                const AxisLabel& label = layout.labels[i];
                ++(label.isTitle ? titles : ticks)[static_cast<std::size_t>(label.axis)];
                QVERIFY2(area.contains(label.rect), qPrintable(label.text));
                QVERIFY2(!overlaps(layout.outline, label.rect), qPrintable(label.text));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY2(!layout.labels[j].rect.intersects(label.rect), qPrintable(label.text));
            }
            // An axis that can be read is labelled: the upright one unless seen from above or below. In the smallest
            // sizes titles may give way.
            const bool roomy = size.height() > 300;
            const bool upright = std::abs(elevation) < 60;
            QVERIFY(ticks[0] + ticks[1] >= 2);
            QVERIFY(!roomy || titles[0] + titles[1] >= 1);
            QVERIFY(!roomy || !upright || (ticks[2] >= 2 && titles[2] == 1));
        }
    }
}

void TestScatter3D::ordersBackToFront()
{
    Eigen::Matrix3Xf projected = Eigen::Matrix3Xf::Random(3, 1000) * 0.8F;
    const auto order = ScatterPainter::backToFront(projected, 0);
    QCOMPARE(order.size(), std::size_t(1000));
    for (std::size_t i = 1; i < order.size(); ++i)
        QVERIFY(projected(2, order[i - 1]) <= projected(2, order[i]) + 0.001F);
    QVERIFY(ScatterPainter::backToFront(projected, 100).size() <= 100);
}

void TestScatter3D::picksTheNearest()
{
    Eigen::Matrix3Xf projected(3, 4);
    projected.col(0) = Eigen::Vector3f(100, 100, 0.0F);
    projected.col(1) = Eigen::Vector3f(100.4F, 100, 0.4F); // covers the first
    projected.col(2) = Eigen::Vector3f(130, 100, 0.0F);
    projected.col(3) = Eigen::Vector3f(-20, 10, 0.0F); // outside
    const DotPicker picker(projected, {0, 0, 300, 200});
    QCOMPARE(picker.nearest({99, 100}, 8), 1);
    QCOMPARE(picker.nearest({126, 103}, 8), 2);
    QCOMPARE(picker.nearest({115, 100}, 8), -1);
    QCOMPARE(picker.within({90, 90, 50, 20}), (std::vector<std::int32_t>{0, 1, 2}));
    QCOMPARE(picker.within({-50, 0, 60, 60}), std::vector<std::int32_t>());
    QCOMPARE(DotPicker().nearest({1, 1}, 8), -1);
}

void TestScatter3D::spritesHitTheirPlace()
{
    // The middle of mass of what is drawn is where it was asked for, within the quarter pixel that sprites keep; at
    // the border they are cut off.
    DotSprites sprites({.radius = 6.0, .rim = Qt::white, .strongRim = Qt::black, .palette = {}});
    for (const QPointF place : {QPointF(20, 20), QPointF(20.5, 21.25), QPointF(18.9, 22.6)}) {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        sprites.draw(image, static_cast<float>(place.x()), static_cast<float>(place.y()), 30, 0,
                     DotSprites::Look::Plain);
        QPointF sum;
        double mass = 0.0;
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x) {
                const double alpha = qAlpha(image.pixel(x, y));
                sum += alpha * QPointF(x + 0.5, y + 0.5);
                mass += alpha;
            }
        }
        QVERIFY(QLineF(sum / mass, place).length() < 0.25);
        QVERIFY(std::abs(mass / 255.0 - 3.14159 * 36.0) < 8.0);
    }
    QImage small(4, 4, QImage::Format_ARGB32_Premultiplied);
    for (const float at : {-20.0F, -3.0F, 2.0F, 6.0F, 30.0F})
        sprites.draw(small, at, at, 5, 4, DotSprites::Look::Selected);
}

void TestScatter3D::viridisIsViridis()
{
    // Anchors of matplotlib's table.
    const std::array<std::pair<double, QColor>, 5> anchors{{{0.0, {68, 1, 84}},
                                                            {0.25, {59, 82, 139}},
                                                            {0.5, {33, 145, 140}},
                                                            {0.75, {94, 201, 98}},
                                                            {1.0, {253, 231, 37}}}};
    for (const auto& [t, color] : anchors) {
        const QColor ours = viridis(t);
        QVERIFY(std::abs(ours.red() - color.red()) <= 4 && std::abs(ours.green() - color.green()) <= 4 &&
                std::abs(ours.blue() - color.blue()) <= 4);
    }
    QCOMPARE(viridis(-1), viridis(0));
    QCOMPARE(viridis(2), viridis(1));
}

/// On white, where a projector washes light colours out: every step and its rim, and steps still differ in grey.
void TestScatter3D::rampIsSeenOnAProjector()
{
    const QColor white(Qt::white);
    const QColor ink = Theme::lightTheme().ink;
    double lightness = -1.0;
    for (int step = 0; step <= 10; ++step) {
        const QColor color = rampColor(step / 10.0);
        QVERIFY(contrastRatio(color, white) >= 1.6);
        const QColor rim = rimColor(color, white, ink);
        QVERIFY2(std::max(contrastRatio(rim, white), contrastRatio(color, white)) >= 3.0, qPrintable(color.name()));
        const double now = 1.0 / contrastRatio(color, white);
        QVERIFY(now > lightness);
        lightness = now;
    }
    QCOMPARE(rampColor(-1.0), rampColor(0.0));
    QCOMPARE(rampColor(2.0), rampColor(1.0));
}

QTEST_MAIN(TestScatter3D)
#include "test_scatter3d.moc"
