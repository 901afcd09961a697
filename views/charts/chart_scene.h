// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_overlay.h"
#include "views/charts/marks/mark.h"

#include <QGraphicsScene>
#include <memory>

QT_BEGIN_NAMESPACE
class QChart;
class QValueAxis;
QT_END_NAMESPACE

namespace leadlight {

/// One ChartData in one theme, drawn: Qt Charts has the axes, the grid and the lines, ChartOverlay the rest, and the
/// chart's ChartMark says what they are. The screen shows the scene, export renders it onto a picture, so both are the
/// same.
class ChartScene : public QGraphicsScene
{
    Q_OBJECT
public:
    /// Null for a chart whose kind has no mark.
    [[nodiscard]] static std::unique_ptr<ChartScene> make(std::shared_ptr<const ChartData> chart, const Theme& theme);

    void resize(QSizeF size);
    [[nodiscard]] const ChartData& chart() const { return *m_chart; }
    [[nodiscard]] const ChartLayout& chartLayout() const { return m_overlay->chartLayout(); }

    /// The item at or beside a place, null for none: the whole column or row of a bar counts as the bar.
    [[nodiscard]] const ChartItem* itemAt(QPointF place) const { return m_mark->itemAt(chartLayout(), place); }
    void setHovered(const ChartItem* item) { m_overlay->setHovered(item); }
    /// "0.5: 338", with the interval where there is one.
    [[nodiscard]] QString describe(const ChartItem& item) const { return m_mark->describe(item); }

private:
    ChartScene(std::shared_ptr<const ChartData> chart, std::unique_ptr<const ChartMark> mark, const Theme& theme);

    void addLines();
    void styleAxis(QValueAxis& axis, const ChartAxis& as) const;

    std::shared_ptr<const ChartData> m_chart;
    std::unique_ptr<const ChartMark> m_mark;
    const Theme& m_theme;
    QChart* m_qchart = nullptr;
    QValueAxis* m_y = nullptr;
    QValueAxis* m_x = nullptr;
    ChartOverlay* m_overlay = nullptr;
};

} // namespace leadlight
