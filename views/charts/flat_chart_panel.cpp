// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/flat_chart_panel.h"

namespace leadlight {

FlatChartPanel::FlatChartPanel(const QString& heading, const QList<QWidget*>& controls, QWidget* parent)
    : FlatChartPanel(heading, new ChartView, controls, parent)
{
}

FlatChartPanel::FlatChartPanel(const QString& heading, ChartView* view, const QList<QWidget*>& controls,
                               QWidget* parent)
    : ChartPanel(heading, *view, controls, parent)
    , m_view(view)
{
}

void FlatChartPanel::setChart(std::shared_ptr<const ChartData> chart)
{
    m_view->setChart(chart);
    showChart(m_view->chartScene() != nullptr ? std::move(chart) : nullptr);
}

} // namespace leadlight
