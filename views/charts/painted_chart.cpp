// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/painted_chart.h"

#include "views/charts/flat_chart_panel.h"
#include "views/charts/scatter3d/scatter_panel.h"

namespace leadlight {

ChartPicture pictureOf(const std::shared_ptr<const ChartData>& chart)
{
    if (chart->kind == ChartData::Kind::Scatter3D) {
        ScatterPanel panel{QString()};
        panel.setScatter(chart, pointsOf(*chart), [](int) { return QString(); });
        return panel.picture();
    }
    FlatChartPanel panel{QString()};
    panel.setChart(chart);
    return panel.picture();
}

} // namespace leadlight
