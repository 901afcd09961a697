// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/price_bars.h"

#include "model/describe/page_columns.h"
#include "views/style/theme.h"
#include "views/widgets/count_text.h"
#include "views/words.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

constexpr int pairHeight = 28;
constexpr int axisHeight = 20;
constexpr int nameWidth = 104;
constexpr int leastFigure = 176; // px, more where a language needs it
constexpr int leastMixFigure = 140;
constexpr int figureGap = 8;
constexpr int barHeight = 6;
constexpr double leastSpan = 0.1; // of the axis, so that a small difference looks small

QColor beforeColor(const Theme& theme)
{
    return mixed(theme.panel, theme.ink, 0.5);
}

QString percentText(double share)
{
    return QLocale().toString(100.0 * share, 'f', 1);
}

QString figureText(const Estimate& found)
{
    return FoundBars::tr("%1 of 100 (%2 to %3)")
        .arg(percentText(found.mean), percentText(found.low), percentText(found.high));
}

QString mixText(const MixRow& row)
{
    return MixBars::tr("%1 → %2 %").arg(percentText(row.before), percentText(row.after));
}

int widthOf(const QString& text, QFont::Weight weight = QFont::Normal)
{
    return QFontMetrics(textFont(TextSize::Body, weight)).horizontalAdvance(text) + figureGap;
}

/// From and to, in whole steps of 5 of 100.
std::pair<double, double> axisOf(const Estimate& before, const Estimate& after)
{
    constexpr double step = 0.05;
    double low = std::floor(std::min(before.low, after.low) / step) * step;
    double high = std::ceil(std::max(before.high, after.high) / step) * step;
    while (high - low < leastSpan - 1e-9) {
        high = std::min(1.0, high + step);
        low = std::max(0.0, low - step);
    }
    return {low, high};
}

} // namespace

FoundBars::FoundBars(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("foundBars"));
    setAccessibleName(tr("Found in the top 10, before and after"));
    setFixedHeight(2 * pairHeight + axisHeight);
}

void FoundBars::setPrice(const RulePrice& price)
{
    m_before = price.before.found;
    m_after = price.after.found;
    setAccessibleDescription(tr("Before: %1. After: %2.").arg(figureText(m_before), figureText(m_after)));
    update();
}

int FoundBars::figureWidth() const
{
    return std::max({leastFigure, widthOf(figureText(m_before)), widthOf(figureText(m_after))});
}

QSize FoundBars::sizeHint() const
{
    return {nameWidth + figureWidth() + 160, 2 * pairHeight + axisHeight};
}

void FoundBars::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(*this);
    const auto axis = axisOf(m_before, m_after);
    const double span = axis.second - axis.first;
    const double left = nameWidth;
    const int figures = figureWidth();
    const double room = std::max(1.0, width() - left - figures - 16.0);
    const auto x = [&](double share) { return left + (share - axis.first) / span * room; };
    painter.setFont(textFont(TextSize::Small));
    const int lines = std::max(1, static_cast<int>(std::lround(span / 0.05)));
    const int every = room / lines < 34.0 ? 2 : 1;
    for (int line = 0; line <= lines; line += every) {
        const double share = axis.first + line * 0.05;
        painter.setPen(theme.hairline);
        painter.drawLine(QPointF(x(share), 0.0), QPointF(x(share), 2.0 * pairHeight));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(x(share) - 24.0, 2.0 * pairHeight, 48.0, axisHeight), Qt::AlignCenter,
                         QLocale().toString(100.0 * share, 'f', 0));
    }
    const auto row = [&](int at, const QString& name, const Estimate& found, const QColor& color) {
        const double middle = (at + 0.5) * pairHeight;
        painter.setFont(textFont(TextSize::Body));
        painter.setPen(theme.ink);
        painter.drawText(QRectF(0.0, middle - 12.0, left - 8.0, 24.0), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, nameWidth - figureGap));
        painter.setPen(QPen(color, 1.5));
        painter.drawLine(QPointF(x(found.low), middle), QPointF(x(found.high), middle));
        for (const double end : {found.low, found.high})
            painter.drawLine(QPointF(x(end), middle - 5.0), QPointF(x(end), middle + 5.0));
        painter.setBrush(color);
        painter.drawEllipse(QPointF(x(found.mean), middle), 3.5, 3.5);
        painter.setPen(theme.ink);
        painter.drawText(QRectF(width() - figures, middle - 12.0, figures, 24.0), Qt::AlignRight | Qt::AlignVCenter,
                         figureText(found));
    };
    row(0, tr("Before"), m_before, beforeColor(theme));
    row(1, tr("After"), m_after, theme.accent);
}

QString nameOf(const MixRow& row)
{
    if (row.unmapped)
        return words(unmappedWord());
    return row.others > 0 ? MixBars::tr("%1 others").arg(countText(row.others)) : shownName(row.name);
}

MixBars::MixBars(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("mixBars"));
    setAccessibleName(tr("Whose pages are recommended, before and after"));
}

void MixBars::setRows(const std::vector<MixRow>& rows, const std::string& marked)
{
    m_rows = rows;
    m_marked = marked;
    QStringList texts;
    for (const MixRow& row : rows)
        texts << tr("%1: %2 %, then %3 %").arg(nameOf(row), percentText(row.before), percentText(row.after));
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int MixBars::figureWidth() const
{
    int width = leastMixFigure;
    for (const MixRow& row : m_rows)
        width = std::max(width, widthOf(mixText(row), QFont::DemiBold));
    return width;
}

QSize MixBars::sizeHint() const
{
    return {nameWidth + figureWidth() + 120, static_cast<int>(m_rows.size()) * pairHeight};
}

void MixBars::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(*this);
    double most = 0.0;
    for (const MixRow& row : m_rows)
        most = std::max({most, row.before, row.after});
    const int figures = figureWidth();
    const int room = std::max(1, width() - nameWidth - figures - 12);
    const auto length = [&](double share) { return most > 0.0 ? std::max(1.0, share / most * room) : 0.0; };
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const MixRow& row = m_rows[at];
        const int top = static_cast<int>(at) * pairHeight;
        const bool marked = !m_marked.empty() && row.name == m_marked;
        painter.setFont(textFont(TextSize::Body, marked ? QFont::DemiBold : QFont::Normal));
        painter.setPen(theme.ink);
        painter.drawText(QRect(0, top, nameWidth - 8, pairHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(nameOf(row), Qt::ElideRight, nameWidth - 8));
        painter.fillRect(QRectF(nameWidth, top + 7, length(row.before), barHeight), beforeColor(theme));
        painter.fillRect(QRectF(nameWidth, top + 15, length(row.after), barHeight), theme.accent);
        painter.drawText(QRect(width() - figures, top, figures, pairHeight), Qt::AlignRight | Qt::AlignVCenter,
                         mixText(row));
    }
}

} // namespace leadlight
