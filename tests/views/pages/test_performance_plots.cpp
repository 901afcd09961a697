// SPDX-License-Identifier: GPL-3.0-or-later
// The plots of the Performance page: the room they get, and the way from dots to heat map.
#include "tests/support/page_parts.h"
#include "tests/support/sample_study.h"
#include "views/charts/chart_view.h"
#include "views/charts/flat_chart_panel.h"
#include "views/charts/scatter3d/scatter3d_widget.h"
#include "views/charts/scatter3d/scatter_panel.h"
#include "views/pages/performance/performance_page.h"
#include "views/style/theme.h"
#include "views/widgets/folding_note.h"
#include "views/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

struct Shown
{
    PageParts parts;
    PerformancePage page{parts.context};

    Shown()
    {
        const Study study = sampleStudy();
        parts.selection.setInteractions(study.interactions);
        page.resize(1084, 700);
        page.show();
        page.setStudy(study);
    }
};

} // namespace

class TestPerformancePlots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::lightTheme()); }
    void theKeyboardGoesFromDotsToHeatMap();
    void thePlotsHaveTheRoom();
};

void TestPerformancePlots::theKeyboardGoesFromDotsToHeatMap()
{
    Shown shown;
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    auto* toHeat = shown.page.findChild<SegmentedControl*>(QStringLiteral("scatterOrHeat"));
    auto* toDots = shown.page.findChild<SegmentedControl*>(QStringLiteral("heatOrScatter"));
    QVERIFY(toHeat->isVisible() && !toHeat->accessibleName().isEmpty());
    const auto current = [](const SegmentedControl* control) {
        return control->findChildren<QAbstractButton*>().at(control->current());
    };
    current(toHeat)->setFocus();
    QTest::keyClick(current(toHeat), Qt::Key_Right);
    QVERIFY(toDots->isVisible() && !toHeat->isVisible());
    QCOMPARE(shown.page.charts().last()->chart()->kind, ChartData::Kind::Heat);
    QTRY_COMPARE(QApplication::focusWidget(), current(toDots)); // the keyboard is still at the switch
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QVERIFY(toHeat->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), current(toHeat));
}

/// At 1280 x 800 what the charts say gives way to the charts.
void TestPerformancePlots::thePlotsHaveTheRoom()
{
    Shown shown;
    QTRY_VERIFY(shown.page.scatterPanel()->scatter()->height() >= 320);
    const auto* histogram = qobject_cast<FlatChartPanel*>(shown.page.charts().first());
    QVERIFY(histogram->view()->height() >= 320);
    auto* note = histogram->findChild<FoldingNote*>();
    QVERIFY(note->text().contains(QStringLiteral("In-sample")) && !note->isOpen());
    const int folded = note->height();
    auto* more = note->findChild<QPushButton*>(QStringLiteral("moreOfNote"));
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QVERIFY(note->isOpen());
    QTRY_VERIFY(note->height() > folded);
    QTest::mouseClick(more, Qt::LeftButton);
    QTRY_COMPARE(note->height(), folded);
}

QTEST_MAIN(TestPerformancePlots)
#include "test_performance_plots.moc"
