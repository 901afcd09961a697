// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/performance/performance_charts.h"

#include "model/describe/hit_rate_heat.h"
#include "model/describe/plane_words.h"
#include "model/describe/run_charts.h"
#include "model/describe/run_tables.h"
#include "model/join/main_unit.h"
#include "views/charts/scatter3d/chart_points.h"
#include "views/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace leadlight {

namespace {

std::shared_ptr<const ScatterGroups> mainUnits(const Dataset& data)
{
    auto out = std::make_shared<ScatterGroups>();
    for (const std::string& name : data.businessUnits)
        out->names << shownName(name);
    out->none = data.unmappedUnit;
    out->of.reserve(static_cast<std::size_t>(data.cookies()));
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie)
        out->of.push_back(mainUnitOf(data, cookie));
    return out;
}

QString planeText(const std::optional<PlaneFit>& fit, bool log)
{
    return fit ? words(planeWords(*fit, log))
               : QCoreApplication::translate("leadlight::PerformancePage", "These values have no plane.");
}

} // namespace

std::shared_ptr<const PerformanceCharts> performanceCharts(const Analysis& analysis)
{
    PerformanceCharts charts;
    charts.hitRate = std::make_shared<const ChartData>(hitRateChart(analysis, false));
    charts.topHitRate = std::make_shared<const ChartData>(hitRateChart(analysis, true));
    ChartData scatter = hitRateScatter(analysis);
    charts.points = pointsOf(scatter);
    charts.heat = std::make_shared<const ChartData>(hitRateHeat(analysis));
    charts.extras.groups = mainUnits(analysis.data());
    const auto& series = scatter.series;
    charts.extras.plane = fitPlane(series[0].values, series[1].values, series[2].values);
    charts.extras.logPlane = fitLogPlane(series[0].values, series[1].values, series[2].values);
    charts.planeText = {planeText(charts.extras.plane, false), planeText(charts.extras.logPlane, true)};
    charts.scatter = std::make_shared<const ChartData>(std::move(scatter));
    return std::make_shared<const PerformanceCharts>(std::move(charts));
}

RunList comparableRuns(const RunList& runs, const Analysis& analysis)
{
    const auto isShown = [&](const std::shared_ptr<const RunRecord>& run) {
        return run->kind == RunRecord::Kind::Training && run->when == analysis.trainedAt;
    };
    const auto shown = std::ranges::find_if(runs, isShown);
    RunList out;
    for (auto run = runs.rbegin(); shown != runs.end() && run != runs.rend(); ++run) {
        const auto rates = (*run)->perCookie.find("hit_rate");
        const bool fits = (*run)->dataFingerprint == (*shown)->dataFingerprint && *run != *shown &&
                          (*run)->hitRateMeaning == RunRecord::presentHitRate && rates != (*run)->perCookie.end() &&
                          rates->second.size() == analysis.hitRates.hitRate.size();
        if (fits)
            out.push_back(*run);
    }
    return out;
}

QString nameOf(const RunRecord& run)
{
    const std::string& name = run.name.empty() ? run.label : run.name;
    return QCoreApplication::translate("leadlight::PerformancePage", "%1 of %2")
        .arg(shownName(name), shownName(timeOfRun(run)));
}

std::shared_ptr<const ScatterPoints> pointsOf(const RunRecord& run, const ChartData& scatter)
{
    ChartData chart = scatter;
    chart.series.resize(3);
    chart.series[2].values = hitRatesInPercent(run);
    return pointsOf(chart);
}

} // namespace leadlight
