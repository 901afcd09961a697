// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_panel.h"
#include "views/charts/scatter3d/scatter3d_widget.h"

namespace leadlight {

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
    [[nodiscard]] Scatter3DWidget* scatter() const { return m_scatter; }
    [[nodiscard]] ChartPicture picture() const override;

private:
    ScatterPanel(const QString& heading, SegmentedControl* scale, QPushButton* reset, QWidget* parent);

    SegmentedControl* m_scale = nullptr;
    QPushButton* m_reset = nullptr;
    Scatter3DWidget* m_scatter = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace leadlight
