// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_panel.h"
#include "views/charts/chart_view.h"

namespace leadlight {

/// A ChartPanel for every kind of chart that has a mark.
class FlatChartPanel : public ChartPanel
{
    Q_OBJECT
public:
    /// `controls` stand left of "Export...".
    explicit FlatChartPanel(const QString& heading, const QList<QWidget*>& controls = {}, QWidget* parent = nullptr);

    /// Null, or a chart whose kind has no mark, shows the empty text.
    void setChart(std::shared_ptr<const ChartData> chart);
    [[nodiscard]] ChartView* view() const { return m_view; }

private:
    FlatChartPanel(const QString& heading, ChartView* view, const QList<QWidget*>& controls, QWidget* parent);

    ChartView* m_view;
};

} // namespace leadlight
