// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/table_sample.h"
#include "views/style/theme.h"
#include "views/tables/data_table.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace leadlight::testing;

namespace {
/// One row with a cell of each painted kind.
std::shared_ptr<const TableContent> oneOfEach(double fraction, bool on)
{
    auto out = std::make_shared<TableContent>();
    out->name = QStringLiteral("cells");
    out->rows = 1;
    auto bar = column(CellKind::Bar, "bar", QStringLiteral("Bar"), QString(), [=](std::int32_t) { return fraction; });
    bar.fraction = [=](std::int32_t) { return fraction; };
    bar.barFirst = true;
    bar.width = 240;
    auto chip = column(CellKind::Unit, "unit", QStringLiteral("Unit"), QString(),
                       [](std::int32_t) -> std::string_view { return "Cloud"; });
    chip.unit = [](std::int32_t) { return 2; };
    chip.width = 100;
    auto check = column(CellKind::Check, "check", QString(), QString(), [=](std::int32_t) { return on ? 1 : 0; });
    check.checked = [=](std::int32_t) { return on; };
    check.width = 40;
    auto parts = column(CellKind::Parts, "parts", QStringLiteral("Parts"), QString(),
                        [](std::int32_t) -> std::string_view { return ""; });
    parts.parts = [](std::int32_t) {
        return std::vector<CellPart>{{0.5, 0, QStringLiteral("a")}, {0.25, 1, QStringLiteral("b")}};
    };
    parts.width = 200;
    out->columns = {bar, chip, check, parts};
    return out;
}

int pixels(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    }
    return count;
}

/// The line of pixels through the middle of a bar: above and below it there may be hairlines of the same colour.
QImage middleLine(const QImage& image)
{
    return image.copy(0, image.height() / 2, image.width(), 1);
}

QImage cell(DataTable& table, int column)
{
    const QRect rect = table.visualRect(table.model()->index(0, column));
    return table.viewport()->grab(rect).toImage();
}
} // namespace

class TestDelegates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void themes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addRow("light") << false;
        QTest::addRow("dark") << true;
    }
    void themes()
    {
        QFETCH(bool, dark);
        const Theme& theme = dark ? Theme::darkTheme() : Theme::lightTheme();
        applyTheme(*qApp, theme);
        DataTable table;
        table.resize(700, 200);
        table.setContent(oneOfEach(0.75, true));
        table.show();
        QTest::qWait(1);

        const auto bar = middleLine(cell(table, 0));
        const double filled = pixels(bar, theme.accent);
        const double empty = pixels(bar, theme.barTrack);
        QVERIFY2(std::abs(filled / (filled + empty) - 0.75) < 0.03, "three quarters of the bar are filled");

        const auto chip = cell(table, 1);
        const auto colors = unitChip(2, -1, theme);
        QVERIFY(pixels(chip, colors.background) > 200);
        QVERIFY2(contrastRatio(colors.text, colors.background) >= 4.5, "WCAG 2.1, 1.4.3");

        const auto parts = middleLine(cell(table, 3));
        const double first = pixels(parts, unitColor(0, -1, theme));
        const double second = pixels(parts, unitColor(1, -1, theme));
        QVERIFY2(std::abs(first / second - 2.0) < 0.2, "a half beside a quarter");

        const auto ticked = pixels(cell(table, 2), theme.accent);
        table.setContent(oneOfEach(0.75, false));
        QVERIFY(ticked > 100);
        QCOMPARE(pixels(cell(table, 2), theme.accent), 0);
    }

    void barEnds_data()
    {
        QTest::addColumn<double>("fraction");
        for (const double fraction : {0.0, 1.0, -0.5, 1.5})
            QTest::addRow("%g", fraction) << fraction;
    }
    void barEnds()
    {
        QFETCH(double, fraction);
        const Theme& theme = Theme::lightTheme();
        applyTheme(*qApp, theme);
        DataTable table;
        table.resize(700, 200);
        table.setContent(oneOfEach(fraction, true));
        table.show();
        const auto bar = middleLine(cell(table, 0));
        QCOMPARE(pixels(bar, theme.accent) > 0, fraction > 0.0);
        QCOMPARE(pixels(bar, theme.barTrack) > 0, fraction < 1.0);
    }

    void clickAndSpaceToggle()
    {
        DataTable table;
        table.resize(700, 200);
        table.setContent(oneOfEach(0.5, true));
        table.show();
        QSignalSpy toggled(table.tableModel(), &TableModel::checkToggled);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(0, 2)).center());
        QCOMPARE(toggled.count(), 1);
        QCOMPARE(toggled.first(), (QList<QVariant>{0, false}));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(0, 1)).center());
        QCOMPARE(toggled.count(), 1);
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(toggled.count(), 2);
    }

    void selectedRowsShowTheSelection()
    {
        const Theme& theme = Theme::lightTheme();
        applyTheme(*qApp, theme);
        DataTable table;
        table.resize(700, 200);
        table.setContent(sampleContent(sampleRows(3)));
        table.show();
        QCOMPARE(pixels(cell(table, 1), theme.selection), 0);
        table.selectRow(0);
        QVERIFY(pixels(cell(table, 1), theme.selection) > 500);
    }
};

QTEST_MAIN(TestDelegates)
#include "test_delegates.moc"
