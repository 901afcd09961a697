// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/marks/chart_marks.h"

#include <QGraphicsScene>
#include <memory>

QT_BEGIN_NAMESPACE
class QChart;
class QValueAxis;
QT_END_NAMESPACE

namespace leadlight {

/// One ChartData in one theme, drawn: Qt Charts has the axes, the grid and the lines, ChartMarks the rest. The
/// screen shows the scene, export renders it onto a picture, so both are the same.
class ChartScene : public QGraphicsScene
{
    Q_OBJECT
public:
    ChartScene(std::shared_ptr<const ChartData> chart, const Theme& theme, QObject* parent = nullptr);

    void resize(QSizeF size);
    [[nodiscard]] const ChartData& chart() const { return *m_chart; }
    [[nodiscard]] const ChartLayout& chartLayout() const { return m_marks->chartLayout(); }

    /// The item at or beside a place, null for none: the whole column or row of a bar counts as the bar.
    [[nodiscard]] const ChartItem* itemAt(QPointF place) const;
    void setHovered(const ChartItem* item) { m_marks->setHovered(item); }
    /// "0.5: 338", with the interval where there is one.
    [[nodiscard]] QString describe(const ChartItem& item) const;

private:
    void addLines();
    void styleAxis(QValueAxis& axis, const NiceRange& range, bool grid) const;

    std::shared_ptr<const ChartData> m_chart;
    const Theme& m_theme;
    QChart* m_qchart = nullptr;
    QValueAxis* m_values = nullptr;    ///< the axis that carries the values
    QValueAxis* m_positions = nullptr; ///< across it
    ChartMarks* m_marks = nullptr;
};

} // namespace leadlight
