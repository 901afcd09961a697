// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/table_sample.h"
#include "views/style/theme.h"
#include "views/tables/common_prefix.h"
#include "views/tables/data_table.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <algorithm>
#include <cmath>

using namespace leadlight;
using namespace leadlight::testing;

namespace {
/// One row with a cell of each painted kind.
std::shared_ptr<const TableContent> oneOfEach(double fraction, bool on)
{
    TableData out{.id = "cells", .title = Phrase::verbatim("cells"), .rows = 1, .elements = {}, .columns = {}};
    auto chip = tableColumn(ColumnRole::Unit, "unit", Phrase::verbatim("Unit"), {},
                            [](std::int32_t) -> std::string_view { return "Cloud"; });
    chip.unit = [](std::int32_t) { return 2; };
    auto parts = tableColumn(ColumnRole::Parts, "parts", Phrase::verbatim("Parts"), {},
                             [](std::int32_t) -> std::string_view { return ""; });
    parts.parts = [](std::int32_t) { return std::vector<TablePart>{{0.5, 0, "a"}, {0.25, 1, "b"}}; };
    out.columns = {
        tableColumn(ColumnRole::Score, "bar", Phrase::verbatim("Bar"), {}, [=](std::int32_t) { return fraction; }),
        std::move(chip), tableColumn(ColumnRole::Flag, "check", {}, {}, [=](std::int32_t) { return on ? 1 : 0; }),
        std::move(parts)};
    return contentOf(std::move(out), {{.key = "bar", .width = 240},
                                      {.key = "unit", .width = 100},
                                      {.key = "check", .width = 40},
                                      {.key = "parts", .width = 200}});
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
    /// Addresses of one site are told apart by their ends: what all begin with goes first.
    void pagesAreShownWithoutWhatAllBeginWith()
    {
        const std::vector<std::string> names{"https://www.example.com/assets/edge-guide",
                                             "https://www.example.com/assets/cloud-costs",
                                             "https://www.example.com/assets/data/lakes"};
        const auto page = [&](ColumnRole role) {
            return tableColumn(role, "page", {}, {}, [&names](std::int32_t row) -> std::string_view {
                return names[static_cast<std::size_t>(row)];
            });
        };
        const QString prefix = QStringLiteral("https://www.example.com/assets/");
        QCOMPARE(commonPrefix(page(ColumnRole::Page), 3), prefix);
        QVERIFY(commonPrefix(page(ColumnRole::Page), 1).isEmpty());
        QVERIFY(commonPrefix(page(ColumnRole::Note), 3).isEmpty());
        const QFontMetrics metrics(textFont(TextSize::Body));
        const QString name = prefix + QStringLiteral("edge-guide");
        QCOMPARE(elidedPage(name, prefix, metrics, 1000), name); // there is room for all of it
        const int room = metrics.horizontalAdvance(QStringLiteral("\u2026edge-guide")) + 2;
        QCOMPARE(elidedPage(name, prefix, metrics, room), QStringLiteral("\u2026edge-guide"));
        QVERIFY(elidedPage(name, {}, metrics, room) != QStringLiteral("\u2026edge-guide"));
        QCOMPARE(elidedPage(prefix, prefix, metrics, 1000), prefix);
    }

    /// Grey print leaves of a colour its lightness (CIE L*), by its luminance (CIE 15:2004).
    void neighbouringUnitsDifferInGrey()
    {
        const Theme& theme = Theme::lightTheme();
        const auto lightness = [&](int unit) {
            const double luminance = 1.05 / contrastRatio(unitColor(unit, -1, theme), Qt::white) - 0.05;
            return 116.0 * std::cbrt(luminance) - 16.0;
        };
        constexpr int units = 8;
        for (int unit = 0; unit < units; ++unit)
            QVERIFY2(std::abs(lightness(unit) - lightness((unit + 1) % units)) >= 15.0,
                     qPrintable(QString::number(unit)));
        for (int unit = units; unit < 3 * units - 1; ++unit) // their lighter and darker steps
            QVERIFY2(std::abs(lightness(unit) - lightness(unit + 1)) >= 3.0, qPrintable(QString::number(unit)));
        for (int unit = 0; unit < 5 * units; ++unit)
            QVERIFY(contrastRatio(unitColor(unit, -1, theme), theme.panel) >= 2.99);
    }
    /// Long tips go on in the next line; their text stays as it is.
    void tipsAreNarrowEnoughToRead()
    {
        applyTheme(*qApp, Theme::lightTheme());
        QWidget window;
        window.show();
        const QString sentence = QStringLiteral("Pages that a visitor took are hidden from the model. ").repeated(6);
        QToolTip::showText(window.mapToGlobal(QPoint(10, 10)), sentence, &window);
        const auto tip = [] {
            const auto all = QApplication::topLevelWidgets();
            const auto found = std::ranges::find_if(
                all, [](const QWidget* widget) { return widget->inherits("QTipLabel") && widget->isVisible(); });
            return found == all.end() ? nullptr : qobject_cast<QLabel*>(*found);
        };
        QTRY_VERIFY(tip() != nullptr);
        QVERIFY2(tip()->width() <= 420, QByteArray::number(tip()->width()));
        QVERIFY(tip()->height() >= tip()->heightForWidth(tip()->width()));
        QVERIFY(tip()->height() > 3 * tip()->fontMetrics().height());
        QCOMPARE(tip()->text(), sentence);
        // The same label with another text.
        const QString other = sentence + sentence;
        QToolTip::showText(window.mapToGlobal(QPoint(14, 14)), other, &window);
        QTRY_COMPARE(QToolTip::text(), other);
        QTRY_VERIFY(tip() != nullptr && tip()->width() <= 420);
        QVERIFY(tip()->height() >= tip()->heightForWidth(tip()->width()));
        QToolTip::hideText();
    }

    void intervalsShareTheirScale()
    {
        applyTheme(*qApp, Theme::lightTheme());
        const std::vector<double> found{0.07, 1.0, 0.0, 0.55};
        TableData out{.id = "found", .title = Phrase::verbatim("found"), .rows = 4, .elements = {}, .columns = {}};
        auto column = tableColumn(ColumnRole::Interval, "found", Phrase::verbatim("Found in the top 10"), {},
                                  [&](std::int32_t row) { return found[static_cast<std::size_t>(row)]; });
        column.low = [&](std::int32_t row) { return found[static_cast<std::size_t>(row)]; };
        column.high = column.low;
        column.said = [&](std::int32_t row) -> std::optional<Phrase> {
            return Phrase::verbatim(std::to_string(static_cast<int>(100.0 * found[static_cast<std::size_t>(row)])) +
                                    " %");
        };
        out.columns = {std::move(column)};
        DataTable table;
        table.setContent(contentOf(std::move(out), {{.key = "found", .width = 200}}));
        table.resize(300, 300);
        table.show();
        const auto begin = [&](int row) {
            const QImage image = table.viewport()->grab(table.visualRect(table.model()->index(row, 0))).toImage();
            for (int x = 0; x < image.width(); ++x)
                for (int y = image.height() / 2 - 2; y <= image.height() / 2 + 2; ++y)
                    if (image.pixelColor(x, y) != image.pixelColor(0, y))
                        return x;
            return -1;
        };
        QVERIFY(begin(0) > 0);
        QCOMPARE(begin(1), begin(0)); // a number of three digits
        QCOMPARE(begin(3), begin(0));
    }

    /// Sixty-five units to filter by are one column that scrolls, within the screen.
    void longMenusStayOnTheScreen()
    {
        applyTheme(*qApp, Theme::lightTheme());
        QMenu menu;
        for (int unit = 0; unit < 200; ++unit)
            menu.addAction(QStringLiteral("Business unit %1").arg(unit));
        menu.popup({});
        QTRY_VERIFY(menu.isVisible());
        QCOMPARE(menu.actionGeometry(menu.actions().at(150)).left(), menu.actionGeometry(menu.actions().at(1)).left());
        QVERIFY(menu.height() <= menu.screen()->availableGeometry().height());
    }

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

    /// What is told by a mark is told by its form, too: a full dot, or a ring.
    void marks()
    {
        const Theme& theme = Theme::lightTheme();
        applyTheme(*qApp, theme);
        auto basis = tableColumn(ColumnRole::Note, "basis", Phrase::verbatim("Basis"), {},
                                 [](std::int32_t row) -> std::string_view { return row == 0 ? "mine" : "theirs"; });
        basis.emphasis = [](std::int32_t row) { return row == 0 ? Emphasis::None : Emphasis::Quiet; };
        auto parts = tableColumn(ColumnRole::Parts, "parts", Phrase::verbatim("Parts"), {},
                                 [](std::int32_t) -> std::string_view { return "words"; });
        parts.parts = [](std::int32_t) { return std::vector<TablePart>(); };
        TableData data{.id = "marks", .title = Phrase::verbatim("marks"), .rows = 2, .elements = {}, .columns = {}};
        data.columns = {std::move(basis), std::move(parts)};
        DataTable table;
        table.resize(400, 200);
        table.setContent(contentOf(std::move(data), {{.key = "basis", .kind = CellKind::Marked, .width = 120},
                                                     {.key = "parts", .width = 120}}));
        table.show();
        QTest::qWait(1);
        const auto mark = [&](int row) {
            const QRect rect = table.visualRect(table.model()->index(row, 0));
            return table.viewport()->grab(QRect(rect.left() + 8, rect.top() + 10, 7, 11)).toImage();
        };
        QVERIFY(pixels(mark(0), theme.accent) > 15);
        QCOMPARE(pixels(mark(1), theme.accent), 0);
        QVERIFY2(pixels(mark(1), theme.panel) > pixels(mark(0), theme.panel), "a ring is hollow");
        QVERIFY2(pixels(cell(table, 1), theme.ink) > 0 || pixels(cell(table, 1), theme.muted) > 0,
                 "words where there are no parts");
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
