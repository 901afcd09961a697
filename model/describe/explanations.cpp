// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/explanations.h"

#include "model/describe/explanation_lists.h"

#include <algorithm>

namespace leadlight {

namespace {

std::vector<FigureHelp> all()
{
    std::vector<FigureHelp> out;
    for (auto part : {explainedFinding(), explainedLists(), explainedHitRates(), explainedUnits(), explainedModels()})
        std::ranges::move(part, std::back_inserter(out));
    return out;
}

bool isShownAs(std::string_view pattern, std::string_view name)
{
    if (pattern.ends_with('*'))
        return name.starts_with(pattern.substr(0, pattern.size() - 1));
    return pattern == name;
}

} // namespace

Phrase intervalMeaning()
{
    return Phrase::tr("\"95 %\" tells how sure a figure is: in 95 of 100 such samples the true value lies within.");
}

std::span<const FigureHelp> explanations()
{
    static const std::vector<FigureHelp> known = all();
    return known;
}

const FigureHelp* explanationOf(std::string_view columnOrChart)
{
    const auto known = explanations();
    const auto found = std::ranges::find_if(known, [&](const FigureHelp& explanation) {
        return std::ranges::any_of(explanation.shownAs,
                                   [&](std::string_view pattern) { return isShownAs(pattern, columnOrChart); });
    });
    return found == known.end() ? nullptr : &*found;
}

} // namespace leadlight
