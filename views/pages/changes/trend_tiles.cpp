// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/changes/trend_tiles.h"

#include "views/style/theme.h"
#include "views/widgets/count_text.h"
#include "views/words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

constexpr int leastTile = 230; // px of width
constexpr int mostColumns = 4;
constexpr int tileHeight = 96;
constexpr int head = 28;
constexpr int edge = 10;

double highestOf(const ChartData& chart)
{
    const auto& values = chart.series.front().values;
    return values.empty() ? 1.0 : std::max(1.0, *std::ranges::max_element(values));
}

} // namespace

TrendTiles::TrendTiles(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Business units over time"));
}

void TrendTiles::setCharts(std::vector<ChartData> charts, std::shared_ptr<const Trend> trend, const QStringList& asides)
{
    m_charts = std::move(charts);
    m_trend = std::move(trend);
    m_asides = asides;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_charts.size()) - 1));
    setAccessibleDescription(textOf(m_current));
    setFixedHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

int TrendTiles::columns(int width) const
{
    return std::clamp(width / leastTile, 1, mostColumns);
}

int TrendTiles::heightForWidth(int width) const
{
    const int each = columns(width);
    return (static_cast<int>(m_charts.size()) + each - 1) / each * tileHeight;
}

void TrendTiles::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

QRect TrendTiles::tileRect(int tile) const
{
    const int each = columns(width());
    const int left = tile % each * width() / each;
    const int right = (tile % each + 1) * width() / each;
    return {left, tile / each * tileHeight, right - left, tileHeight};
}

QPointF TrendTiles::pointOf(int tile, std::size_t period) const
{
    const QRect plot = tileRect(tile).adjusted(edge, head + 4, -edge, -8);
    const ChartData& chart = m_charts[static_cast<std::size_t>(tile)];
    const auto steps = static_cast<double>(std::max<std::size_t>(1, chart.categories.size() - 1));
    const double value = chart.series.front().values[period];
    return {plot.left() + static_cast<double>(period) / steps * plot.width(),
            plot.bottom() - value / highestOf(chart) * plot.height()};
}

void TrendTiles::paintLine(QPainter& painter, int tile) const
{
    const ChartData& chart = m_charts[static_cast<std::size_t>(tile)];
    const std::size_t count = chart.series.front().values.size();
    if (count == 0)
        return;
    const Theme& theme = Theme::of(*this);
    const QColor color = unitColor(chart.categoryUnit.front(), -1, theme);
    const bool cut = m_trend->lastIsCut() && count > 1;
    const std::size_t whole = cut ? count - 1 : count;
    QPolygonF line;
    for (std::size_t period = 0; period < whole; ++period)
        line << pointOf(tile, period);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    if (cut) {
        painter.setPen(QPen(color, 1.6, Qt::DotLine, Qt::RoundCap));
        painter.drawLine(pointOf(tile, whole - 1), pointOf(tile, count - 1));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    constexpr double dot = 2.8;
    painter.drawEllipse(pointOf(tile, whole - 1), dot, dot);
}

void TrendTiles::paintTile(QPainter& painter, int tile) const
{
    const Theme& theme = Theme::of(*this);
    const QRect rect = tileRect(tile);
    const auto first = std::ranges::find(m_trend->isAfter, true) - m_trend->isAfter.begin();
    if (first < std::ssize(m_trend->isAfter)) {
        const double from = pointOf(tile, static_cast<std::size_t>(first)).x();
        painter.fillRect(QRectF(from, rect.top() + head, rect.right() - edge - from, rect.height() - head - 8),
                         theme.selection);
    }
    const ChartData& chart = m_charts[static_cast<std::size_t>(tile)];
    const QRect title = rect.adjusted(edge, 4, -edge, head - rect.height());
    const QString aside = m_asides.value(tile);
    painter.setFont(textFont(TextSize::Small));
    const int asideWidth = painter.fontMetrics().horizontalAdvance(aside);
    painter.setPen(theme.muted);
    painter.drawText(title, Qt::AlignRight | Qt::AlignVCenter, aside);
    painter.setFont(textFont(TextSize::Small, QFont::DemiBold));
    painter.setPen(theme.ink);
    const QString name = words(chart.title);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, title.width() - asideWidth - edge));
    painter.setPen(QPen(theme.hairline, 1.0));
    painter.drawLine(rect.left() + edge, rect.bottom() - 7, rect.right() - edge, rect.bottom() - 7);
    paintLine(painter, tile);
}

void TrendTiles::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(*this);
    const int each = columns(width());
    for (int tile = 0; tile < static_cast<int>(m_charts.size()); ++tile) {
        painter.save();
        paintTile(painter, tile);
        painter.restore();
        const QRect rect = tileRect(tile);
        painter.setPen(QPen(theme.hairline, 1.0));
        if (tile % each != 0)
            painter.drawLine(rect.topLeft(), rect.bottomLeft());
        if (tile >= each)
            painter.drawLine(rect.topLeft(), rect.topRight());
        if (hasFocus() && tile == m_current) {
            painter.setPen(QPen(theme.accent, 2.0));
            painter.drawRect(rect.adjusted(2, 2, -3, -3));
        }
    }
}

QString TrendTiles::textOf(int tile) const
{
    if (tile < 0 || tile >= static_cast<int>(m_charts.size()))
        return {};
    const ChartData& chart = m_charts[static_cast<std::size_t>(tile)];
    QStringList values;
    for (std::size_t i = 0; i < chart.series.front().values.size(); ++i)
        values << tr("%1: %2").arg(words(chart.categories[i]), countText(std::llround(chart.series.front().values[i])));
    return tr("%1 (%2). Interactions: %3")
        .arg(words(chart.title), m_asides.value(tile), values.join(QStringLiteral(", ")));
}

void TrendTiles::setCurrent(int tile)
{
    m_current = std::clamp(tile, 0, std::max(0, static_cast<int>(m_charts.size()) - 1));
    setAccessibleDescription(textOf(m_current));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void TrendTiles::keyPressEvent(QKeyEvent* event)
{
    const int each = columns(width());
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Up:
        return setCurrent(m_current - each);
    case Qt::Key_Down:
        return setCurrent(m_current + each);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TrendTiles::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TrendTiles::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

QString TrendTiles::tipAt(const QPoint& place) const
{
    for (int tile = 0; tile < static_cast<int>(m_charts.size()); ++tile) {
        if (!tileRect(tile).contains(place))
            continue;
        const ChartData& chart = m_charts[static_cast<std::size_t>(tile)];
        std::size_t nearest = 0;
        for (std::size_t i = 1; i < chart.series.front().values.size(); ++i)
            if (std::abs(pointOf(tile, i).x() - place.x()) < std::abs(pointOf(tile, nearest).x() - place.x()))
                nearest = i;
        return tr("%1, %2: %3 interactions")
            .arg(words(chart.title), words(chart.categories[nearest]),
                 countText(std::llround(chart.series.front().values[nearest])));
    }
    return {};
}

bool TrendTiles::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
    return true;
}

} // namespace leadlight
