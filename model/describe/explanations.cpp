// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/explanations.h"

#include "model/describe/explanation_lists.h"

#include <algorithm>

namespace leadlight {

namespace {

std::vector<Explanation> all()
{
    std::vector<Explanation> out;
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

std::span<const Explanation> explanations()
{
    static const std::vector<Explanation> known = all();
    return known;
}

const Explanation* explanationOf(std::string_view columnOrChart)
{
    const auto known = explanations();
    const auto found = std::ranges::find_if(known, [&](const Explanation& explanation) {
        return std::ranges::any_of(explanation.shownAs,
                                   [&](std::string_view pattern) { return isShownAs(pattern, columnOrChart); });
    });
    return found == known.end() ? nullptr : &*found;
}

} // namespace leadlight
