// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/trend.h"
#include "model/describe/chart_data.h"

#include <QWidget>

namespace leadlight {

/// Interactions over time, a small line for each business unit: each from 0 on its own scale, the later delivery
/// shaded, what is cut off at the end dashed. Left and right arrow go from tile to tile; the figures of one are read
/// out, and shown under the mouse.
class TrendTiles : public QWidget
{
    Q_OBJECT
public:
    explicit TrendTiles(QWidget* parent = nullptr);

    /// `asides` stand beside the names ("34 → 30 % of visitors"), one for each chart; a chart of one series each.
    void setCharts(std::vector<ChartData> charts, std::shared_ptr<const Trend> trend, const QStringList& asides);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {800, heightForWidth(800)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, heightForWidth(width())}; }
    /// What a tile says in words.
    [[nodiscard]] QString textOf(int tile) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int columns(int width) const;
    [[nodiscard]] QRect tileRect(int tile) const;
    [[nodiscard]] QPointF pointOf(int tile, std::size_t period) const;
    void paintTile(QPainter& painter, int tile) const;
    void paintLine(QPainter& painter, int tile) const;
    void setCurrent(int tile);
    /// The nearest period below a place, in words.
    [[nodiscard]] QString tipAt(const QPoint& place) const;

    std::vector<ChartData> m_charts;
    std::shared_ptr<const Trend> m_trend;
    QStringList m_asides;
    int m_current = 0;
};

} // namespace leadlight
