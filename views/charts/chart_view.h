// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_display.h"
#include "views/charts/chart_scene.h"

#include <QGraphicsView>

namespace leadlight {

/// A flat chart on screen, of any kind that has a mark: follows size and theme, names the value under the mouse.
class ChartView : public QGraphicsView, public ChartDisplay
{
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    /// Null, or a chart whose kind has no mark, shows nothing.
    void setChart(std::shared_ptr<const ChartData> chart);
    /// Null where nothing is shown.
    [[nodiscard]] const ChartScene* chartScene() const { return m_chartScene.get(); }

    [[nodiscard]] QWidget* widget() override { return this; }
    [[nodiscard]] ChartDrawing drawing() const override;

    [[nodiscard]] QSize sizeHint() const override { return {520, 280}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 160}; }

Q_SIGNALS:
    /// A click on the bar or dot of a category of the chart.
    void categoryClicked(int category);
    /// The same click, with the series that the bar, dot or cell is of.
    void itemClicked(int category, int series);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void rebuild();

    std::shared_ptr<const ChartData> m_chart;
    std::unique_ptr<ChartScene> m_chartScene;
};

} // namespace leadlight
