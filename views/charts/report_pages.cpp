// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/report_pages.h"

#include "views/charts/painted_chart.h"
#include "views/charts/text_line.h"
#include "views/words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPdfWriter>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace leadlight {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
};

constexpr double side = 54.0;       // points left and right
constexpr double above = 54.0;      // to the first line
constexpr double below = 66.0;      // from the last line
constexpr double footAt = 40.0;     // from the page's lower end
constexpr double chartScale = 0.72; // a chart's 12 pixels are 8.6 points
constexpr double cellGap = 8.0;     // between columns
constexpr double cellPadding = 2.5; // above and below the lines of a cell
constexpr int leastRows = 3;        // that stand with the head of a table
constexpr qsizetype mostLines = 4;  // of one cell
constexpr int cellSize = 8;         // points

} // namespace

ReportPages::ReportPages(QPdfWriter& writer, QPainter& painter, QString title, int pages)
    : m_writer(writer)
    , m_painter(painter)
    , m_title(std::move(title))
    , m_pages(pages)
    , m_left(side)
    , m_width(writer.width() - 2.0 * side)
    , m_top(above)
    , m_bottom(writer.height() - below)
    , m_y(above)
{
    m_extras.pageHeight = writer.height();
}

QFont ReportPages::fontOf(const Style& style) const
{
    QFont font = textFont(TextSize::Body, style.weight);
    font.setPixelSize(style.size);
    return font;
}

double ReportPages::heightOf(const QString& text, const Style& style) const
{
    if (text.isEmpty())
        return 0.0;
    const QFont font = printedFont(fontOf(style), text);
    const auto lines = static_cast<double>(wrappedText(text, font, m_width).size());
    return lines * std::ceil(QFontMetricsF(font).height()) + style.after;
}

void ReportPages::text(const QString& text, const Style& style)
{
    if (text.isEmpty())
        return;
    const QFont font = printedFont(fontOf(style), text);
    const double height = std::ceil(QFontMetricsF(font).height());
    for (const QString& line : wrappedText(text, font, m_width)) {
        need(height);
        m_painter.setFont(font);
        m_painter.setPen(style.color);
        drawTextLine(m_painter, QRectF(m_left, m_y, m_width, height), Qt::AlignLeft, line);
        m_y += height;
    }
    m_y += style.after;
}

void ReportPages::contentsLine(const QString& text, int page)
{
    const Style style{.size = 10};
    m_painter.setFont(fontOf(style));
    const QFontMetricsF metrics(m_painter.font());
    const double height = std::ceil(metrics.height()) + 4.0;
    need(height);
    m_painter.setFont(fontOf(style));
    m_painter.setPen(style.color);
    const QRectF line(m_left, m_y, m_width, height);
    const double room = m_width - 48.0; // for the number
    drawTextLine(m_painter, line, Qt::AlignLeft, metrics.elidedText(text, Qt::ElideRight, room));
    drawTextLine(m_painter, line, Qt::AlignRight, QLocale().toString(page + 1));
    m_extras.links.append({m_page, line, page});
    m_y += height;
}

void ReportPages::need(double height)
{
    if (m_y + height > m_bottom && m_y > m_top)
        newPage();
}

void ReportPages::newPage()
{
    foot();
    m_writer.newPage();
    ++m_page;
    m_y = m_top;
}

void ReportPages::foot()
{
    const Style style{.size = 8, .color = Theme::lightTheme().muted};
    m_painter.setFont(fontOf(style));
    m_painter.setPen(style.color);
    const QRectF line(m_left, m_writer.height() - footAt, m_width, 12.0);
    const QLocale locale;
    drawTextLine(m_painter, line, Qt::AlignLeft, m_title);
    if (m_pages > 0)
        drawTextLine(m_painter, line, Qt::AlignRight,
                     Text::tr("Page %1 of %2").arg(locale.toString(m_page + 1), locale.toString(m_pages)));
}

void ReportPages::finish()
{
    foot();
}

void ReportPages::mark(const QString& title)
{
    m_extras.outline.append({title, m_page, m_y});
}

void ReportPages::chart(const std::shared_ptr<const ChartData>& chart, double height)
{
    need(height);
    const ChartPicture picture = pictureOf(chart);
    if (picture.drawChart) {
        m_painter.save();
        m_painter.translate(m_left, m_y);
        m_painter.scale(chartScale, chartScale);
        picture.drawChart(m_painter, QRectF(0, 0, m_width / chartScale, height / chartScale), Theme::lightTheme(),
                          true);
        m_painter.restore();
    }
    m_y += height;
}

QList<double> ReportPages::columnWidths(const DocumentTable& table) const
{
    const auto widthOf = [this](const QString& text, QFont::Weight weight) { // as it is printed
        const QFontMetricsF metrics(printedFont(fontOf({.size = cellSize, .weight = weight}), text));
        return std::ceil(metrics.horizontalAdvance(text)) + 1.0;
    };
    constexpr double widest = 230.0;
    QList<double> widths;
    for (std::size_t column = 0; column < table.header.size(); ++column) {
        double wanted = widthOf(words(table.header[column]), QFont::DemiBold);
        for (const auto& row : table.rows)
            wanted = std::max(wanted, widthOf(words(row[column]), QFont::Normal));
        widths << std::min(wanted, widest) + cellGap;
    }
    const double all = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    if (all <= m_width) {
        if (!widths.isEmpty() && !table.numeric[0])
            widths[0] += std::min(m_width - all, widest); // names take what is left
        return widths;
    }
    // What is wide gives way, down to an even share.
    const double share = m_width / static_cast<double>(widths.size());
    double narrow = 0.0;
    double wide = 0.0;
    for (const double width : std::as_const(widths))
        (width <= share ? narrow : wide) += width;
    for (double& width : widths)
        if (width > share)
            width *= (m_width - narrow) / wide;
    return widths;
}

ReportPages::Row ReportPages::rowOf(const std::vector<Phrase>& cells, const QList<double>& widths, bool head) const
{
    Row row;
    const Style style{.size = cellSize, .weight = head ? QFont::DemiBold : QFont::Normal};
    qsizetype most = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QString text = words(cells[i]);
        QStringList lines =
            wrappedText(text, printedFont(fontOf(style), text), widths[static_cast<qsizetype>(i)] - cellGap);
        if (lines.size() > mostLines) {
            lines.resize(mostLines);
            lines.last() += u'\x2026';
        }
        most = std::max(most, lines.size());
        row.cells << lines;
    }
    row.height = static_cast<double>(most) * std::ceil(QFontMetricsF(fontOf(style)).height()) + 2.0 * cellPadding;
    return row;
}

void ReportPages::draw(const Row& row, const QList<double>& widths, const DocumentTable& table, bool head)
{
    const Theme& theme = Theme::lightTheme();
    m_painter.setFont(fontOf({.size = cellSize, .weight = head ? QFont::DemiBold : QFont::Normal}));
    const double line = std::ceil(QFontMetricsF(m_painter.font()).height());
    double x = m_left;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const double width = widths[column];
        m_painter.setPen(theme.ink);
        double y = m_y + cellPadding;
        for (const QString& text : row.cells[column]) {
            const bool right = table.numeric[static_cast<std::size_t>(column)];
            drawTextLine(m_painter, QRectF(x, y, width - cellGap, line), right ? Qt::AlignRight : Qt::AlignLeft, text);
            y += line;
        }
        x += width;
    }
    m_y += row.height;
    m_painter.setPen(QPen(head ? theme.muted : theme.hairline, head ? 0.75 : 0.5));
    m_painter.drawLine(QPointF(m_left, m_y), QPointF(x - cellGap, m_y));
}

double ReportPages::leastHeightOf(const DocumentTable& table) const
{
    const auto widths = columnWidths(table);
    double height = rowOf(table.header, widths, true).height;
    for (std::size_t row = 0; row < std::min<std::size_t>(leastRows, table.rows.size()); ++row)
        height += rowOf(table.rows[row], widths, false).height;
    return height;
}

void ReportPages::table(const DocumentTable& table)
{
    const auto widths = columnWidths(table);
    const Row head = rowOf(table.header, widths, true);
    need(leastHeightOf(table));
    draw(head, widths, table, true);
    for (const auto& cells : table.rows) {
        const Row row = rowOf(cells, widths, false);
        if (m_y + row.height > m_bottom) {
            newPage();
            draw(head, widths, table, true);
        }
        draw(row, widths, table, false);
    }
    gap(4.0);
    if (table.leftOut > 0)
        text(Text::tr("%Ln more rows are in the workbook and the CSV files.", nullptr,
                      static_cast<int>(std::min<std::int64_t>(table.leftOut, std::numeric_limits<int>::max()))),
             {.size = 8, .color = Theme::lightTheme().muted});
}

} // namespace leadlight
