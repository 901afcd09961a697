// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marks/heat.h"

#include "views/charts/marks/mark_axes.h"
#include "views/charts/marks/mark_items.h"
#include "views/charts/text_line.h"
#include "views/style/theme.h"
#include "views/words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace leadlight {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(leadlight::HeatMark)
};

constexpr double highestRow = 34.0;
constexpr double wholeFrom = 10.0; // figures as large need no decimals
constexpr double steepness = 0.75; // small values are told apart, too
constexpr double readable = 4.5;   // contrast of text (WCAG 2.1, 1.4.3)
constexpr double between = 1.0;    // pixels from cell to cell

} // namespace

HeatMark::HeatMark(const ChartData& chart)
    : ChartMark(chart)
{
    for (const ChartSeries& row : chart.series)
        for (const double value : row.values)
            if (std::isfinite(value))
                m_largest = std::max(m_largest, value);
    m_decimals = m_largest < wholeFrom ? 1 : 0;
}

ChartAxes HeatMark::axes(const ChartPage& /*page*/) const
{
    ChartAxes axes;
    axes.x = categoryAxis(chart().xAxis, chart());
    axes.x.upright = true;
    axes.y.title = words(chart().yAxis);
    for (const ChartSeries& row : chart().series)
        axes.y.names.push_back(words(row.name));
    axes.y.mostRoom = highestRow;
    return axes;
}

std::vector<ChartItem> HeatMark::items(const ChartLayout& layout) const
{
    const double width = layout.columnWidth();
    const double height = layout.rowHeight();
    const QSizeF size(std::max(0.0, width - std::min(between, width / 4.0)),
                      std::max(0.0, height - std::min(between, height / 4.0)));
    return itemsOfSeries(chart(), [&](ChartItem& item) {
        item.shape = QRectF(QPointF(), size);
        item.shape.moveCenter(
            {layout.atX(static_cast<double>(item.category)), layout.atY(static_cast<double>(item.series))});
    });
}

void HeatMark::paint(QPainter& painter, const ChartItem& item, const Theme& theme, bool hovered) const
{
    const double share = m_largest > 0.0 ? std::clamp(valueOf(item) / m_largest, 0.0, 1.0) : 0.0;
    const QColor fill = mixed(theme.panel, theme.accent, std::pow(share, steepness));
    painter.setPen(hovered ? QPen(theme.ink, 1.5) : QPen(theme.hairline, 1.0));
    painter.setBrush(fill);
    painter.drawRect(item.shape);
    const QFont font = textFont(TextSize::Small);
    const QString text = figure(item);
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) + 2.0 > item.shape.width() || metrics.ascent() > item.shape.height())
        return;
    painter.setFont(font);
    painter.setPen(contrastRatio(theme.ink, fill) >= readable ? theme.ink : theme.onAccent);
    drawTextLine(painter, item.shape, Qt::AlignCenter, text);
}

const ChartItem* HeatMark::itemAt(const ChartLayout& layout, QPointF place) const
{
    const auto found =
        std::ranges::find_if(layout.items, [place](const ChartItem& item) { return item.shape.contains(place); });
    return found == layout.items.end() ? nullptr : &*found;
}

QString HeatMark::describe(const ChartItem& item) const
{
    return Text::tr("%1 → %2: %3")
        .arg(words(chart().series[item.series].name), words(chart().categories[item.category]), figure(item));
}

QString HeatMark::figure(const ChartItem& item) const
{
    return numberText(valueOf(item), m_decimals);
}

} // namespace leadlight
