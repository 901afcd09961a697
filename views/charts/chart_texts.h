// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_layout.h"

#include <QFontMetricsF>

namespace leadlight {

inline constexpr double chartTextHeight = 14.0;
inline constexpr double chartLineHeight = 18.0; ///< of a text with its distance to the next

/// What a chart is laid out on: its size in pixels, and how wide texts are there.
class ChartPage
{
public:
    explicit ChartPage(QSizeF size);

    [[nodiscard]] QRectF rect() const { return {QPointF(), m_size}; }
    [[nodiscard]] double width() const { return m_size.width(); }
    [[nodiscard]] double height() const { return m_size.height(); }
    [[nodiscard]] double widthOf(const QString& text) const;
    /// Of the widest of several texts; 0 for none.
    [[nodiscard]] double widestOf(const std::vector<QString>& texts) const;
    /// The text shortened to `width` pixels.
    [[nodiscard]] QString elided(const QString& text, Qt::TextElideMode mode, double width) const;

private:
    QSizeF m_size;
    QFontMetricsF m_metrics;
};

/// The texts of a chart in the making, and where there is room for one more.
class ChartTexts
{
public:
    explicit ChartTexts(const ChartPage& page);

    [[nodiscard]] const ChartPage& page() const { return m_page; }
    /// No text lies there yet.
    [[nodiscard]] bool isFree(const QRectF& rect) const;
    /// No text lies there, and the page does not end there.
    [[nodiscard]] bool hasRoom(const QRectF& rect) const { return isFree(rect) && m_page.rect().contains(rect); }
    void add(ChartText text) { m_texts.push_back(std::move(text)); }
    [[nodiscard]] std::vector<ChartText> take() && { return std::move(m_texts); }

private:
    const ChartPage& m_page;
    std::vector<ChartText> m_texts;
};

} // namespace leadlight
