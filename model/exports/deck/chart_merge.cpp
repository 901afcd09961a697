// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/deck/chart_merge.h"

#include <algorithm>
#include <span>

namespace leadlight {

namespace {

bool isGroup(const XmlElement& element)
{
    return element.localName().ends_with("Chart");
}

std::vector<XmlElement> seriesOf(const XmlElement& group)
{
    std::vector<XmlElement> out;
    for (const XmlElement& child : group.children)
        if (child.localName() == "ser")
            out.push_back(child);
    return out;
}

/// Replaces a child of `into` by the one of that name in `from`, where both have it.
void take(XmlElement& into, const XmlElement& from, std::string_view name)
{
    auto* mine = into.child(name);
    const auto* theirs = from.child(name);
    if (mine != nullptr && theirs != nullptr)
        *mine = *theirs;
}

/// The fresh series with the look of the old one.
XmlElement dressed(const XmlElement& old, XmlElement fresh)
{
    take(fresh, old, "spPr");
    take(fresh, old, "marker");
    // Labels of single points were placed by the old figures.
    if (const auto* labels = old.child("dLbls"); labels != nullptr && labels->child("dLbl") == nullptr)
        take(fresh, old, "dLbls");
    auto* whiskers = fresh.child("errBars");
    const auto* oldWhiskers = old.child("errBars");
    if (whiskers != nullptr && oldWhiskers != nullptr)
        take(*whiskers, *oldWhiskers, "spPr");
    return fresh;
}

/// Series that stand on each other overlap by the fresh chart's choice: the earlier one may have had a single series.
void mergeOverlap(XmlElement& group, const XmlElement& freshGroup)
{
    const auto* fresh = freshGroup.child("overlap");
    if (fresh == nullptr || group.child("overlap") != nullptr)
        return;
    const auto axes = std::ranges::find(group.children, std::string_view("axId"), &XmlElement::localName);
    group.children.insert(axes, *fresh);
}

void mergeSeries(XmlElement& group, const XmlElement& freshGroup)
{
    const auto old = seriesOf(group);
    auto fresh = seriesOf(freshGroup);
    if (old.size() <= fresh.size()) // levels that an earlier deck did not draw stand last
        for (std::size_t i = 0; i < old.size(); ++i)
            fresh[i] = dressed(old[i], std::move(fresh[i]));
    const auto first = std::ranges::find(group.children, std::string_view("ser"), &XmlElement::localName);
    const auto at = first - group.children.begin();
    std::erase_if(group.children, [](const XmlElement& child) { return child.localName() == "ser"; });
    group.children.insert(group.children.begin() + at, std::make_move_iterator(fresh.begin()),
                          std::make_move_iterator(fresh.end()));
}

/// Where the axis had an end of ours, it has the fresh one.
void mergeAxisEnd(XmlElement& plot, const XmlElement& freshPlot)
{
    auto* end = plot.at({"valAx", "scaling", "max"});
    const auto* fresh = freshPlot.at({"valAx", "scaling", "max"});
    if (end != nullptr && fresh != nullptr)
        *end = *fresh;
}

/// Where the groups of series (bars, dots) stand among the parts of a plot.
std::vector<std::size_t> groupsIn(const XmlElement& plot)
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < plot.children.size(); ++i)
        if (isGroup(plot.children[i]))
            out.push_back(i);
    return out;
}

std::size_t seriesIn(const XmlElement& plot, const std::vector<std::size_t>& groups)
{
    std::size_t out = 0;
    for (const std::size_t group : groups)
        out += seriesOf(plot.children[group]).size();
    return out;
}

/// A group that the earlier chart did not have, on the axes of its first one, which may have other ids by now.
void addGroup(XmlElement& plot, std::size_t first, std::size_t at, XmlElement group)
{
    std::vector<XmlElement> axes;
    for (const XmlElement& child : plot.children[first].children)
        if (child.localName() == "axId")
            axes.push_back(child);
    std::erase_if(group.children, [](const XmlElement& child) { return child.localName() == "axId"; });
    group.children.insert(group.children.end(), axes.begin(), axes.end());
    plot.children.insert(plot.children.begin() + static_cast<std::ptrdiff_t>(at), std::move(group));
}

/// Series that were not there before need their names.
void addLegend(XmlElement& chart, const XmlElement& freshChart)
{
    const auto* legend = freshChart.child("legend");
    if (legend == nullptr || chart.child("legend") != nullptr)
        return;
    const auto plot = std::ranges::find(chart.children, std::string_view("plotArea"), &XmlElement::localName);
    if (plot != chart.children.end())
        chart.children.insert(plot + 1, *legend);
}

} // namespace

void mergeChart(XmlElement& old, const XmlElement& fresh)
{
    auto* plot = old.at({"chart", "plotArea"});
    const auto* freshPlot = fresh.at({"chart", "plotArea"});
    if (plot == nullptr || freshPlot == nullptr) {
        old = fresh;
        return;
    }
    const auto groups = groupsIn(*plot);
    const auto freshGroups = groupsIn(*freshPlot);
    const auto alike = [&](std::size_t mine, std::size_t theirs) {
        return plot->children[mine].localName() == freshPlot->children[theirs].localName();
    };
    if (groups.empty() || groups.size() > freshGroups.size() ||
        !std::ranges::equal(groups, std::span(freshGroups).first(groups.size()), alike)) {
        *plot = *freshPlot;
        return;
    }
    const bool sameSeries = seriesIn(*plot, groups) == seriesIn(*freshPlot, freshGroups);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        mergeSeries(plot->children[groups[i]], freshPlot->children[freshGroups[i]]);
        mergeOverlap(plot->children[groups[i]], freshPlot->children[freshGroups[i]]);
    }
    for (std::size_t i = groups.size(); i < freshGroups.size(); ++i)
        addGroup(*plot, groups.front(), groups.front() + i, freshPlot->children[freshGroups[i]]);
    mergeAxisEnd(*plot, *freshPlot);
    if (!sameSeries)
        addLegend(*old.child("chart"), *fresh.child("chart"));
}

} // namespace leadlight
