// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_display.h"
#include "views/charts/scatter3d/dot_budget.h"
#include "views/charts/scatter3d/dot_picker.h"
#include "views/charts/scatter3d/dot_selection.h"
#include "views/charts/scatter3d/scatter3d_painter.h"
#include "views/charts/scatter3d/scatter_gestures.h"

#include <QTimer>
#include <QWidget>
#include <functional>

namespace leadlight {

/// A scatter to be turned in the hand (ScatterGestures): a click picks, a box or a lasso selects, Escape clears the
/// selection.
class Scatter3DWidget : public QWidget, public ChartDisplay
{
    Q_OBJECT
public:
    explicit Scatter3DWidget(QWidget* parent = nullptr);

    /// What to show, and how a point is called in tips. The selection is cleared, the view kept.
    void setPoints(std::shared_ptr<const ScatterPoints> points, const std::array<QString, 3>& titles,
                   std::function<QString(int)> nameOf);
    void setScale(AxisScale scale);
    [[nodiscard]] AxisScale scale() const { return m_scale; }
    /// Whether a logarithmic scale would serve these points.
    [[nodiscard]] bool logServes() const { return m_logServes; }

    /// What may be shown with the points, until there are others.
    void setExtras(const ScatterExtras& extras);
    [[nodiscard]] const ScatterExtras& extras() const { return m_extras; }
    void setDotStyle(const ScatterStyle& style);
    [[nodiscard]] const ScatterStyle& dotStyle() const { return m_style; }
    /// What a drag does.
    void setTool(ScatterGestures::Tool tool);
    [[nodiscard]] ScatterGestures::Tool tool() const { return m_gestures.tool(); }

    void resetView();
    void setCamera(const ScatterCamera& camera);
    [[nodiscard]] const ScatterCamera& camera() const { return m_camera; }
    [[nodiscard]] const ScatterScene& scene() const { return m_scene; }

    /// Shows these points as selected; emits nothing.
    void setSelectedPoints(const std::vector<int>& points);
    [[nodiscard]] std::vector<int> selectedPoints() const { return m_selection.points(*m_scene.points); }

    /// Where a point that has a dot is drawn, in the widget.
    [[nodiscard]] QPointF placeOf(int point) const;
    /// What the tip says about a dot.
    [[nodiscard]] QString describe(std::int32_t dot) const;
    [[nodiscard]] std::int32_t highlightedDot() const { return m_highlighted; }

    [[nodiscard]] QWidget* widget() override { return this; }
    [[nodiscard]] ChartDrawing drawing() const override;
    [[nodiscard]] QSize pictureSize() const override { return {960, 760}; }

    [[nodiscard]] QSize sizeHint() const override { return {420, 280}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 260}; }

Q_SIGNALS:
    /// A click on a dot; of several points at one place the first.
    void pointClicked(int point);
    /// The user selected these points (none: cleared).
    void selectionChanged(const std::vector<int>& points);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuildScene();
    /// The view changes quickly: draw fewer dots for now.
    void viewMoved();
    [[nodiscard]] const DotPicker& picker();
    [[nodiscard]] ScatterPainter::Look look() const;
    void highlight(QPoint place, QPoint globalPlace);
    void click(QPointF place);
    void selectDots(const std::vector<std::int32_t>& dots);
    void paintFrame(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;

    ScatterScene m_scene;
    std::array<QString, 3> m_titles;
    std::function<QString(int)> m_nameOf;
    AxisScale m_scale = AxisScale::Linear;
    bool m_logServes = false;
    ScatterCamera m_camera;
    ScatterGestures m_gestures;
    DotSelection m_selection;
    std::int32_t m_highlighted = -1;
    bool m_moving = false;
    QTimer m_settle; ///< when the view has come to rest, all dots are drawn again
    DotBudget m_budget{ScatterPainter::mostSingleDots};
    ScatterExtras m_extras;
    ScatterStyle m_style;
    std::optional<DotPicker> m_picker; ///< of what is drawn now; made when it is asked for
    ScatterPainter m_painter;
};

} // namespace leadlight
