// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/rule_suggestions.h"

#include "model/recommend/unit_figures.h"

#include <algorithm>
#include <optional>

namespace leadlight {

namespace {

/// Of the business units that somebody took pages of, the one that is recommended least for that.
std::optional<std::size_t> leastRecommended(const Analysis& analysis)
{
    const Dataset& data = analysis.data();
    const auto figures = unitFigures(*analysis.model->interactions, analysis.recommendations);
    std::optional<std::size_t> least;
    const auto shown = [&](std::size_t unit) {
        return figures[unit].recommendedShare / figures[unit].submissionsShare;
    };
    std::size_t units = 0;
    for (std::size_t unit = 0; unit < figures.size(); ++unit) {
        if (!data.isBusinessUnit(static_cast<int>(unit)) || figures[unit].submissions == 0)
            continue;
        ++units;
        if (!least || shown(unit) < shown(*least))
            least = unit;
    }
    return units > 1 ? least : std::nullopt;
}

/// The type whose submissions count least, of several.
std::optional<std::string> lightestType(const Interactions& interactions)
{
    const auto& weights = interactions.options.typeWeights;
    const auto lightest = std::ranges::min_element(weights, {}, [](const auto& entry) { return entry.second; });
    return weights.size() > 1 ? std::optional(lightest->first) : std::nullopt;
}

/// So many submissions that a tenth of the pages have fewer; 0 where no page has few.
std::int64_t rareBelow(const Dataset& data)
{
    std::vector<std::int64_t> submissions = pageTotals(data).submissions;
    std::ranges::sort(submissions);
    const std::int64_t wanted = submissions[submissions.size() / 10] + 1;
    return submissions.front() < wanted && wanted <= submissions.back() ? wanted : 0;
}

} // namespace

std::vector<SingleRule> suggestedRules(const Analysis& analysis, const RuleChoices& chosen, const AssetList* assets)
{
    const Dataset& data = analysis.data();
    const Interactions& interactions = *analysis.model->interactions;
    std::vector<SingleRule> out;
    const auto suggest = [&](SingleRule rule) {
        const auto same = [&rule](const SingleRule& other) { return other.isAboutTheSame(rule); };
        if (std::ranges::none_of(chosen.rules, same, &ChosenRule::rule) && std::ranges::none_of(out, same))
            out.push_back(std::move(rule));
    };
    for (std::string& type : weightlessTypes(data, interactions.options.typeWeights, analysis.rules.get()))
        suggest({RuleKind::ExcludeType, std::move(type), 0.0});
    if (data.unmappedUnit >= 0 && data.hasBusinessUnits())
        suggest({RuleKind::ExcludeUnit, data.businessUnits[static_cast<std::size_t>(data.unmappedUnit)], 0.0});
    const auto least = leastRecommended(analysis);
    if (least)
        suggest({RuleKind::LeastOfUnit, data.businessUnits[*least], 1.0});
    if (auto type = lightestType(interactions))
        suggest({RuleKind::ExcludeType, *std::move(type), 0.0});
    if (least) {
        suggest({RuleKind::MostPerUnit, {}, amountsOf(RuleKind::MostPerUnit)->usual});
        suggest({RuleKind::BoostUnit, data.businessUnits[*least], amountsOf(RuleKind::BoostUnit)->usual});
        suggest({RuleKind::OnlyNewUnits, {}, 0.0});
    }
    if (const std::int64_t rare = rareBelow(data); rare > 0)
        suggest({RuleKind::LeastSubmissions, {}, static_cast<double>(rare)});
    if (assets != nullptr && assets->hasEnds)
        suggest({RuleKind::OnlyLive, {}, 0.0});
    if (assets != nullptr && assets->hasLanguages)
        suggest({RuleKind::VisitorsLanguage, {}, 0.0});
    return out;
}

} // namespace leadlight
