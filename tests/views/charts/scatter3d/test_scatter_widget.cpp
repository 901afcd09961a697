// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chart_samples.h"
#include "views/charts/scatter3d/chart_points.h"
#include "views/charts/scatter3d/scatter3d_widget.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

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
