// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/deck/chart_merge.h"

#include <algorithm>

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

} // namespace

void mergeChart(XmlElement& old, const XmlElement& fresh)
{
    auto* plot = old.at({"chart", "plotArea"});
    const auto* freshPlot = fresh.at({"chart", "plotArea"});
    if (plot == nullptr || freshPlot == nullptr) {
        old = fresh;
        return;
    }
    const auto group = std::ranges::find_if(plot->children, isGroup);
    const auto freshGroup = std::ranges::find_if(freshPlot->children, isGroup);
    if (group == plot->children.end() || freshGroup == freshPlot->children.end() || group->name != freshGroup->name ||
        std::ranges::count_if(plot->children, isGroup) != 1) {
        *plot = *freshPlot;
        return;
    }
    mergeSeries(*group, *freshGroup);
    mergeAxisEnd(*plot, *freshPlot);
}

} // namespace leadlight
