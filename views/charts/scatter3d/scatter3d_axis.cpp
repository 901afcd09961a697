// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/scatter3d_axis.h"

#include "views/charts/axis_ticks.h"

#include <QCoreApplication>
#include <cmath>

namespace leadlight {
namespace {

constexpr int wantedSteps = 5;

void setLinear(ScatterAxis& axis, double dataLow, double dataHigh)
{
    const NiceRange range = niceRange(dataLow >= 0.0 ? 0.0 : dataLow, dataHigh, wantedSteps);
    axis.low = range.low;
    axis.high = range.high;
    for (const double value : range.ticks())
        axis.ticks.push_back({value, numberText(value, range.decimals)});
}

void setLog(ScatterAxis& axis, double dataLow, double dataHigh)
{
    // Ends at 1, 2 or 5 times a power of ten; where there are few decades, those are labelled as well.
    std::vector<double> rounds;
    const auto first = static_cast<int>(std::floor(std::log10(dataLow) + 1e-9));
    for (int power = first; rounds.size() < 2 || rounds.back() < dataHigh * (1.0 - 1e-9); ++power) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            if (rounds.empty() || rounds.back() < dataHigh * (1.0 - 1e-9))
                rounds.push_back(factor * std::pow(10.0, power));
        }
    }
    while (rounds.size() > 2 && rounds[1] <= dataLow * (1.0 + 1e-9))
        rounds.erase(rounds.begin());
    axis.low = rounds.front();
    axis.high = rounds.back();
    const bool allLabelled = axis.high / axis.low <= 100.0;
    for (const double value : rounds) {
        const double power = std::log10(value);
        const bool isPower = std::abs(power - std::round(power)) < 1e-9;
        axis.ticks.push_back({value, isPower || allLabelled ? numberText(value) : QString()});
    }
    axis.title = QCoreApplication::translate("leadlight::ScatterAxis", "%1 (log scale)").arg(axis.title);
}

} // namespace

double ScatterAxis::toUnit(double value) const
{
    if (scale == AxisScale::Log)
        return std::log(value / low) / std::log(high / low) - 0.5;
    return (value - low) / (high - low) - 0.5;
}

ScatterAxis makeAxis(const QString& title, double dataLow, double dataHigh, AxisScale scale)
{
    ScatterAxis axis;
    axis.title = title;
    axis.scale = dataLow > 0.0 ? scale : AxisScale::Linear;
    if (axis.scale == AxisScale::Log)
        setLog(axis, dataLow, dataHigh);
    else
        setLinear(axis, dataLow, dataHigh);
    return axis;
}

} // namespace leadlight
