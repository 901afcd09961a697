// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_panel.h"
#include "views/charts/scatter3d/chart_points.h"

#include <functional>

namespace leadlight {

class Scatter3DWidget;
class SegmentedControl;

/// A ChartPanel with a 3D scatter, its scale switch and "Reset view".
class ScatterPanel : public ChartPanel
{
    Q_OBJECT
public:
    explicit ScatterPanel(const QString& heading, QWidget* parent = nullptr);

    /// The chart, of the kind Scatter3D, with its points grouped (pointsOf()), and what a point is called. Heavy tails
    /// are shown on a logarithmic scale at first; the switch is hidden where all values are close.
    void setScatter(std::shared_ptr<const ChartData> chart, std::shared_ptr<const ScatterPoints> points,
                    std::function<QString(int)> nameOf);
    void clear();
    /// Shows these points as selected; emits nothing.
    void setSelectedPoints(const std::vector<int>& points);
    [[nodiscard]] Scatter3DWidget* scatter() const { return m_scatter; }

Q_SIGNALS:
    /// A click on a dot; of several points at one place the first.
    void pointClicked(int point);
    /// The user selected these points (none: cleared).
    void selectionChanged(const std::vector<int>& points);

private:
    ScatterPanel(const QString& heading, Scatter3DWidget* scatter, SegmentedControl* scale, QPushButton* reset,
                 QWidget* parent);

    Scatter3DWidget* m_scatter = nullptr;
    SegmentedControl* m_scale = nullptr;
    QPushButton* m_reset = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace leadlight
