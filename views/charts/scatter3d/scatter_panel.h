// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_panel.h"
#include "views/charts/scatter3d/chart_points.h"
#include "views/charts/scatter3d/scatter_extras.h"

#include <functional>

namespace leadlight {

class FoldingNote;
class Scatter3DWidget;
class ScatterLookPopup;
class SegmentedControl;

/// A ChartPanel with a 3D scatter: its scale switch, the tool that a drag is, the views one goes back to, and a sheet
/// for how the dots look.
class ScatterPanel : public ChartPanel
{
    Q_OBJECT
public:
    explicit ScatterPanel(const QString& heading, QWidget* parent = nullptr);

    /// The chart, of the kind Scatter3D, with its points grouped (pointsOf()), and what a point is called. Heavy tails
    /// are shown on a logarithmic scale at first; the switch is hidden where all values are close.
    void setScatter(std::shared_ptr<const ChartData> chart, std::shared_ptr<const ScatterPoints> points,
                    std::function<QString(int)> nameOf);
    /// What may be shown with them, until another chart; `planeText` says what the plane is, by whether the scale is
    /// logarithmic.
    void setExtras(const ScatterExtras& extras, const std::array<QString, 2>& planeText);
    /// Runs whose dots can be laid over these as rings; secondRunChosen() asks for them.
    void offerRuns(const QStringList& names);
    void setSecondRun(std::shared_ptr<const ScatterPoints> points, const QString& name);
    void clear();
    /// Shows these points as selected; emits nothing.
    void setSelectedPoints(const std::vector<int>& points);
    [[nodiscard]] Scatter3DWidget* scatter() const { return m_scatter; }

Q_SIGNALS:
    /// A click on a dot; of several points at one place the first.
    void pointClicked(int point);
    /// The user selected these points (none: cleared).
    void selectionChanged(const std::vector<int>& points);
    /// -1 for none.
    void secondRunChosen(int run);

private:
    ScatterPanel(const QString& heading, Scatter3DWidget* scatter, SegmentedControl* scale, QPushButton* reset,
                 QWidget* parent);

    [[nodiscard]] QWidget* buildTools();
    void sayPlane();

    Scatter3DWidget* m_scatter = nullptr;
    SegmentedControl* m_tool = nullptr;
    QWidget* m_tools = nullptr;
    ScatterLookPopup* m_look = nullptr;
    ScatterExtras m_extras;
    std::array<QString, 2> m_planeText;
    SegmentedControl* m_scale = nullptr;
    QPushButton* m_reset = nullptr;
    FoldingNote* m_hint = nullptr;
};

} // namespace leadlight
