// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marks/marks.h"

#include "views/charts/marks/bars.h"
#include "views/charts/marks/dot_whisker.h"
#include "views/charts/marks/heat.h"
#include "views/charts/marks/histogram.h"
#include "views/charts/marks/lines.h"
#include "views/charts/marks/scatter.h"

#include <algorithm>
#include <array>

namespace leadlight {
namespace {

using Kind = ChartData::Kind;

template <class Mark>
std::unique_ptr<const ChartMark> make(const ChartData& chart)
{
    return std::make_unique<const Mark>(chart);
}

struct Entry
{
    Kind kind;
    std::unique_ptr<const ChartMark> (*make)(const ChartData&);
};

/// One line a kind.
constexpr std::array entries{
    Entry{Kind::Histogram, make<HistogramMark>},   //
    Entry{Kind::HorizontalBars, make<BarsMark>},   //
    Entry{Kind::DotWhisker, make<DotWhiskerMark>}, //
    Entry{Kind::Lines, make<LinesMark>},           //
    Entry{Kind::Scatter, make<ScatterMark>},       //
    Entry{Kind::Heat, make<HeatMark>},             //
};

} // namespace

std::unique_ptr<const ChartMark> makeMark(const ChartData& chart)
{
    const auto entry = std::ranges::find(entries, chart.kind, &Entry::kind);
    return entry == entries.end() ? nullptr : entry->make(chart);
}

std::vector<ChartData::Kind> kindsWithMark()
{
    std::vector<Kind> kinds;
    kinds.reserve(entries.size());
    for (const Entry& entry : entries)
        kinds.push_back(entry.kind);
    return kinds;
}

} // namespace leadlight
