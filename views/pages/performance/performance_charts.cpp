// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/performance/performance_charts.h"

#include "model/describe/hit_rate_heat.h"
#include "model/describe/plane_words.h"
#include "model/describe/run_tables.h"
#include "model/join/main_unit.h"
#include "views/charts/scatter3d/chart_points.h"
#include "views/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

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

std::vector<double> logOf(const std::vector<double>& values)
{
    std::vector<double> out;
    out.reserve(values.size());
    for (const double value : values)
        out.push_back(std::log10(value));
    return out;
}

/// Where a logarithm has no value, the plane over it has none, either.
std::optional<PlaneFit> logPlane(const ChartData& scatter)
{
    for (std::size_t axis = 0; axis < 2; ++axis)
        if (std::ranges::any_of(scatter.series[axis].values, [](double value) { return value <= 0.0; }))
            return std::nullopt;
    return fitPlane(logOf(scatter.series[0].values), logOf(scatter.series[1].values), scatter.series[2].values);
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
    charts.extras.plane = fitPlane(scatter.series[0].values, scatter.series[1].values, scatter.series[2].values);
    charts.extras.logPlane = logPlane(scatter);
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
    std::vector<double>& rates = chart.series[2].values;
    rates.clear();
    for (const float rate : run.perCookie.at("hit_rate"))
        rates.push_back(rate < 0.0F ? std::numeric_limits<double>::quiet_NaN()
                                    : 100.0 * std::round(static_cast<double>(rate) * hitRateN) / hitRateN);
    return pointsOf(chart);
}

} // namespace leadlight
