// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chart_samples.h"
#include "views/charts/scatter3d/chart_points.h"
#include "views/charts/scatter3d/scatter3d_widget.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <cmath>

using namespace leadlight;
using namespace leadlight::testing;

Q_DECLARE_METATYPE(std::vector<int>)

namespace {

/// Four points far apart, two of them at the same place.
std::shared_ptr<const ScatterPoints> fewPoints()
{
    return std::make_shared<const ScatterPoints>(groupPoints(
        std::vector<double>{1, 5, 9, 9}, std::vector<double>{2, 8, 3, 3}, std::vector<double>{0.1, 0.9, 0.5, 0.5}));
}

double inkShare(const QImage& image)
{
    const QRgb background = image.pixel(1, 1);
    int different = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            different += image.pixel(x, y) != background ? 1 : 0;
    }
    return different / double(image.width() * image.height());
}

} // namespace

class TestScatterWidget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::lightTheme()); }
    void init();
    void dragTurns();
    void wheelZoomsAboutTheCursor();
    void keysTurnMoveZoomAndReset_data();
    void keysTurnMoveZoomAndReset();
    void hoverNamesTheCookie();
    void clickPicks();
    void shiftDragSelects();
    void selectionFromOutsideIsShown();
    void moveButtonMoves();
    void scaleSwitchKeepsPoints();
    void followsTheTheme();
    void speaksToScreenReaders();
    void keysAndViews_data();
    void keysAndViews();
    void aLassoSelects();
    void aToolDrawsByDragging();
    void dotsLookAsWanted();
    void budgetFollowsTheFrames();
    void aDotIsSelectedAsAWhole();

private:
    std::unique_ptr<Scatter3DWidget> m_widget;
    QPoint placeOf(int point) const { return m_widget->placeOf(point).toPoint(); }
    void drag(QPoint from, QPoint to, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
};

void TestScatterWidget::init()
{
    m_widget = std::make_unique<Scatter3DWidget>();
    m_widget->setPoints(fewPoints(),
                        {QStringLiteral("interactions"), QStringLiteral("submissions"), QStringLiteral("hit rate")},
                        [](int point) { return QStringLiteral("cookie %1").arg(point); });
    m_widget->resize(560, 520);
    m_widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_widget.get()));
}

void TestScatterWidget::drag(QPoint from, QPoint to, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(m_widget.get(), button, modifiers, from);
    for (int step = 1; step <= 4; ++step) {
        const QPointF place = from + (to - from) * step / 4.0;
        QMouseEvent move(QEvent::MouseMove, place, m_widget->mapToGlobal(place), Qt::NoButton, button, modifiers);
        QApplication::sendEvent(m_widget.get(), &move);
    }
    QTest::mouseRelease(m_widget.get(), button, modifiers, to);
}

void TestScatterWidget::dragTurns()
{
    const ScatterCamera before = m_widget->camera();
    const QImage first = m_widget->grab().toImage();
    drag({300, 260}, {380, 230}, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(m_widget->camera().azimuth < before.azimuth - 20.0);
    QVERIFY(m_widget->camera().elevation < before.elevation - 5.0);
    QVERIFY(m_widget->grab().toImage() != first);
    QCOMPARE(m_widget->selectedPoints(), std::vector<int>()); // a drag is not a click
}

void TestScatterWidget::wheelZoomsAboutTheCursor()
{
    const QPointF place = m_widget->placeOf(1);
    QWheelEvent wheel(place, m_widget->mapToGlobal(place), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_widget.get(), &wheel);
    QVERIFY(m_widget->camera().zoom > 1.3);
    QVERIFY(QLineF(m_widget->placeOf(1), place).length() < 0.5);
    QVERIFY(wheel.isAccepted());
}

void TestScatterWidget::keysTurnMoveZoomAndReset_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("control");
    QTest::newRow("left") << int(Qt::Key_Left) << false;
    QTest::newRow("right") << int(Qt::Key_Right) << false;
    QTest::newRow("up") << int(Qt::Key_Up) << false;
    QTest::newRow("down") << int(Qt::Key_Down) << false;
    QTest::newRow("plus") << int(Qt::Key_Plus) << false;
    QTest::newRow("minus") << int(Qt::Key_Minus) << false;
    QTest::newRow("move left") << int(Qt::Key_Left) << true;
    QTest::newRow("move up") << int(Qt::Key_Up) << true;
}

void TestScatterWidget::keysTurnMoveZoomAndReset()
{
    QFETCH(int, key);
    QFETCH(bool, control);
    const ScatterCamera before = m_widget->camera();
    const auto modifier = control ? Qt::ControlModifier : Qt::NoModifier;
    QTest::keyClick(m_widget.get(), static_cast<Qt::Key>(key), modifier);
    QVERIFY(!(m_widget->camera() == before));
    QCOMPARE(m_widget->camera().pan != before.pan, control);
    QTest::keyClick(m_widget.get(), Qt::Key_Home);
    QVERIFY(m_widget->camera() == before);
}

void TestScatterWidget::hoverNamesTheCookie()
{
    QTest::mouseMove(m_widget.get(), placeOf(1));
    QTRY_VERIFY(m_widget->highlightedDot() >= 0);
    const QString tip = m_widget->describe(m_widget->highlightedDot());
    QVERIFY(tip.contains(QStringLiteral("cookie 1")));
    QVERIFY(tip.contains(QStringLiteral("interactions: 5")));
    QVERIFY(tip.contains(QStringLiteral("hit rate: 0.9")));
    QTest::mouseMove(m_widget.get(), {3, 500});
    QTRY_COMPARE(m_widget->highlightedDot(), -1);
    const QString both = m_widget->describe(m_widget->scene().points->dotOf[2]);
    QVERIFY(both.contains(QStringLiteral("cookie 2")) && both.contains(QStringLiteral("cookie 3")));
}

void TestScatterWidget::clickPicks()
{
    QSignalSpy clicked(m_widget.get(), &Scatter3DWidget::pointClicked);
    QSignalSpy selected(m_widget.get(), &Scatter3DWidget::selectionChanged);
    QTest::mouseClick(m_widget.get(), Qt::LeftButton, {}, placeOf(1));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.at(0).at(0).toInt(), 1);
    QCOMPARE(m_widget->selectedPoints(), std::vector<int>{1});
    QTest::mouseClick(m_widget.get(), Qt::LeftButton, {}, placeOf(3));
    QCOMPARE(clicked.at(1).at(0).toInt(), 2); // of two at one place the first
    QCOMPARE(m_widget->selectedPoints(), (std::vector<int>{2, 3}));
    QTest::mouseClick(m_widget.get(), Qt::LeftButton, {}, {5, 510}); // beside all dots: cleared
    QCOMPARE(clicked.size(), 2);
    QCOMPARE(m_widget->selectedPoints(), std::vector<int>());
    QCOMPARE(selected.size(), 3);
}

void TestScatterWidget::shiftDragSelects()
{
    QSignalSpy selected(m_widget.get(), &Scatter3DWidget::selectionChanged);
    const ScatterCamera before = m_widget->camera();
    const QPoint middle = placeOf(2);
    drag(middle - QPoint(25, 25), middle + QPoint(25, 25), Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(m_widget->selectedPoints(), (std::vector<int>{2, 3}));
    QVERIFY(m_widget->camera() == before);
    QTest::keyClick(m_widget.get(), Qt::Key_Escape);
    QCOMPARE(m_widget->selectedPoints(), std::vector<int>());
}

void TestScatterWidget::selectionFromOutsideIsShown()
{
    QSignalSpy selected(m_widget.get(), &Scatter3DWidget::selectionChanged);
    const QImage before = m_widget->grab().toImage();
    m_widget->setSelectedPoints({0, -1, 99});
    QCOMPARE(m_widget->selectedPoints(), std::vector<int>{0});
    QCOMPARE(selected.size(), 0);
    QVERIFY(m_widget->grab().toImage() != before);
}

void TestScatterWidget::moveButtonMoves()
{
    drag({200, 200}, {230, 180}, Qt::RightButton, Qt::NoModifier);
    QCOMPARE(m_widget->camera().pan, QPointF(30, -20));
}

void TestScatterWidget::scaleSwitchKeepsPoints()
{
    const ChartData chart = sampleScatter(2000);
    m_widget->setPoints(pointsOf(chart), axisTitlesOf(chart), {});
    QVERIFY(m_widget->logServes());
    const QPointF before = m_widget->placeOf(7);
    m_widget->setScale(AxisScale::Log);
    QCOMPARE(m_widget->scene().points->points(), 2000);
    QVERIFY(m_widget->placeOf(7) != before);
    QVERIFY(m_widget->scene().axes[1].title.contains(QStringLiteral("log")));
}

void TestScatterWidget::followsTheTheme()
{
    const QImage light = m_widget->grab().toImage();
    applyTheme(*qApp, Theme::darkTheme());
    QTRY_VERIFY(Theme::of(*m_widget).dark);
    const QImage dark = m_widget->grab().toImage();
    applyTheme(*qApp, Theme::lightTheme());
    QVERIFY(light != dark);
    QVERIFY(inkShare(light) > 0.01);
    QVERIFY(inkShare(dark) > 0.01);
}

void TestScatterWidget::speaksToScreenReaders()
{
    QVERIFY(!m_widget->accessibleName().isEmpty());
    QVERIFY(m_widget->accessibleDescription().contains(QStringLiteral("hit rate")));
}

void TestScatterWidget::keysAndViews_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("view");
    QTest::newRow("first") << int(Qt::Key_0) << int(ScatterView::First);
    QTest::newRow("front") << int(Qt::Key_1) << int(ScatterView::Front);
    QTest::newRow("side") << int(Qt::Key_2) << int(ScatterView::Side);
    QTest::newRow("top") << int(Qt::Key_3) << int(ScatterView::Top);
}

void TestScatterWidget::keysAndViews()
{
    QFETCH(int, key);
    QFETCH(int, view);
    drag({200, 200}, {260, 220}, Qt::LeftButton, Qt::NoModifier);
    QTest::keyClick(m_widget.get(), Qt::Key_Plus);
    QTest::keyClick(m_widget.get(), static_cast<Qt::Key>(key));
    QVERIFY(m_widget->camera() == cameraOf(static_cast<ScatterView>(view)));
    // 0 has the lowest x and y, 1 the highest y and z, 2 the highest x.
    const QPointF low = m_widget->placeOf(0);
    if (view == int(ScatterView::Front)) {
        QVERIFY(m_widget->placeOf(2).x() > low.x() && m_widget->placeOf(1).y() < low.y());
        QVERIFY(std::abs(m_widget->placeOf(1).x() - low.x()) < m_widget->placeOf(2).x() - low.x());
    } else if (view == int(ScatterView::Side)) {
        QVERIFY(m_widget->placeOf(1).x() > low.x() && m_widget->placeOf(1).y() < low.y());
    } else if (view == int(ScatterView::Top)) {
        QVERIFY(m_widget->placeOf(2).x() > low.x() && m_widget->placeOf(1).y() < low.y());
        QVERIFY(std::abs(m_widget->placeOf(2).y() - low.y()) < low.y() - m_widget->placeOf(1).y());
    }
}

void TestScatterWidget::aLassoSelects()
{
    QSignalSpy selected(m_widget.get(), &Scatter3DWidget::selectionChanged);
    m_widget->setTool(ScatterGestures::Tool::Lasso);
    const ScatterCamera before = m_widget->camera();
    const QPoint middle = placeOf(2);
    // A triangle around the two points, whose bounding box is larger than it.
    QTest::mousePress(m_widget.get(), Qt::LeftButton, {}, middle + QPoint(-30, 20));
    for (const QPoint corner : {QPoint(0, -30), QPoint(30, 20), QPoint(-29, 20)}) {
        QMouseEvent move(QEvent::MouseMove, QPointF(middle + corner), m_widget->mapToGlobal(QPointF(middle + corner)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(m_widget.get(), &move);
    }
    QTest::mouseRelease(m_widget.get(), Qt::LeftButton, {}, middle + QPoint(-29, 20));
    QCOMPARE(selected.size(), 1);
    QCOMPARE(m_widget->selectedPoints(), (std::vector<int>{2, 3}));
    QVERIFY(m_widget->camera() == before);
    const DotPicker picker(
        ScatterProjection(before, ScatterPainter::plotArea(m_widget->rect())).mapAll(m_widget->scene().place),
        m_widget->rect());
    const QPointF dot = m_widget->placeOf(2);
    QPolygonF beside; // the dot is in its bounding box, but not in it
    beside << dot + QPointF(-20, -30) << dot + QPointF(30, -30) << dot + QPointF(30, 20);
    QVERIFY(beside.boundingRect().contains(dot));
    QVERIFY(picker.inside(beside).empty());
}

void TestScatterWidget::aToolDrawsByDragging()
{
    m_widget->setTool(ScatterGestures::Tool::Box);
    const ScatterCamera before = m_widget->camera();
    const QPoint middle = placeOf(1);
    drag(middle - QPoint(20, 20), middle + QPoint(20, 20), Qt::LeftButton, Qt::NoModifier);
    QCOMPARE(m_widget->selectedPoints(), std::vector<int>{1});
    QVERIFY(m_widget->camera() == before);
    m_widget->setTool(ScatterGestures::Tool::Turn);
    drag(middle - QPoint(20, 20), middle + QPoint(20, 20), Qt::LeftButton, Qt::NoModifier);
    QVERIFY(!(m_widget->camera() == before));
}

void TestScatterWidget::dotsLookAsWanted()
{
    const auto image = [this](const ScatterStyle& style) {
        m_widget->setDotStyle(style);
        return m_widget->grab().toImage();
    };
    const QImage plain = image({});
    QVERIFY(inkShare(image({.size = 2.5})) > inkShare(plain));
    QVERIFY(image({.opacity = 0.2}) != plain);
    QCOMPARE(image({.byGroup = true}), plain); // no groups are known
    ScatterExtras extras;
    auto groups = std::make_shared<ScatterGroups>();
    groups->names = {QStringLiteral("Cloud"), QStringLiteral("Unmapped")};
    groups->of = {0, 0, 1, 1};
    groups->none = 1;
    extras.groups = groups;
    extras.plane = PlaneFit{.base = 0.5, .alongX = 0.0, .alongY = 0.0, .r2 = 0.0};
    extras.second = std::make_shared<const ScatterPoints>(
        groupPoints(std::vector<double>{1, 5}, std::vector<double>{2, 8}, std::vector<double>{0.7, 0.3}));
    m_widget->setExtras(extras);
    const QImage byGroup = image({.byGroup = true});
    QVERIFY(byGroup != plain);
    QCOMPARE(m_widget->scene().color[static_cast<std::size_t>(m_widget->scene().points->dotOf[2])],
             m_widget->scene().stepOf(1));
    QVERIFY(m_widget->scene().stepOf(0) != m_widget->scene().stepOf(1));
    QVERIFY(m_widget->describe(m_widget->scene().points->dotOf[0]).contains(QStringLiteral("Cloud")));
    QVERIFY(image({.plane = true}) != plain);
    QVERIFY(m_widget->scene().plane.has_value());
    QVERIFY(image({.second = true}) != plain);
    QCOMPARE(image({}), plain);
}

void TestScatterWidget::budgetFollowsTheFrames()
{
    DotBudget budget(150000);
    QCOMPARE(budget.dots(), 100000);
    budget.frameTook(240.0, 150000); // ten times too long: at most halved at once
    QCOMPARE(budget.dots(), 50000);
    budget.frameTook(12.0, 150000); // twice as fast as needed: half as many more
    QCOMPARE(budget.dots(), 75000);
    for (int frame = 0; frame < 100; ++frame)
        budget.frameTook(1.0, 150000);
    QCOMPARE(budget.dots(), 150000);
    for (int frame = 0; frame < 100; ++frame)
        budget.frameTook(1000.0, 150000);
    QCOMPARE(budget.dots(), 4000); // fewer would not look like the scatter
    DotBudget few(150000);
    few.frameTook(12.0, 1000); // all are drawn, in time
    QCOMPARE(few.dots(), 100000);
}

void TestScatterWidget::aDotIsSelectedAsAWhole()
{
    const auto points = fewPoints();
    DotSelection selection;
    QVERIFY(selection.empty());
    selection.setPoints({3, 0, -1, 99}, *points);
    QCOMPARE(selection.points(*points), (std::vector<int>{0, 2, 3})); // 2 lies where 3 lies
    QVERIFY(selection.flags() != nullptr);
    selection.setPoints({-1, 99}, *points);
    QVERIFY(selection.empty() && selection.flags() == nullptr);
    selection.setDots({0}, *points);
    selection.setDots({}, *points);
    QVERIFY(selection.points(*points).empty());
}

QTEST_MAIN(TestScatterWidget)
#include "test_scatter_widget.moc"
