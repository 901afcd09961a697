// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/chart_points.h"

#include "views/charts/scatter3d/scatter3d_points.h"
#include "views/words.h"

namespace leadlight {

std::shared_ptr<const ScatterPoints> pointsOf(const ChartData& chart)
{
    if (chart.series.size() < 3 || chart.series[0].values.size() != chart.series[1].values.size() ||
        chart.series[0].values.size() != chart.series[2].values.size())
        return std::make_shared<const ScatterPoints>(groupPoints({}, {}, {}));
    return std::make_shared<const ScatterPoints>(
        groupPoints(chart.series[0].values, chart.series[1].values, chart.series[2].values));
}

std::array<QString, 3> axisTitlesOf(const ChartData& chart)
{
    return {words(chart.xAxis), words(chart.yAxis), words(chart.zAxis)};
}

} // namespace leadlight
