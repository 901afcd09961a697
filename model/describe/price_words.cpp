// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/price_words.h"

#include "model/describe/page_columns.h"
#include "model/evaluate/verdict_words.h"

#include <algorithm>
#include <optional>

namespace leadlight {

namespace {

Phrase foundWords(const RulePrice& price)
{
    const InHundred difference = inHundred(price.found, price.after.found.mean, price.before.found.mean, 1);
    if (difference.same || !price.found.clear)
        return Phrase::tr("No difference found (95 %: %1 to %2 of 100)",
                          Decimal{.value = 100.0 * price.found.low, .digits = 1, .plus = true},
                          Decimal{.value = 100.0 * price.found.high, .digits = 1, .plus = true});
    if (difference.fewer)
        return Phrase::tr("%1 fewer of 100 found (95 %: %2 to %3)", difference.amount, difference.low, difference.high);
    return Phrase::tr("%1 more of 100 found (95 %: %2 to %3)", difference.amount, difference.low, difference.high);
}

Phrase shownWords(const RulePrice& price)
{
    const std::int64_t before = pagesInLists(price, price.before);
    const std::int64_t after = pagesInLists(price, price.after);
    if (before == after)
        return Phrase::tr("%Ln of %1 lists changes", "%Ln of %1 lists change", price.changed, price.lists);
    return Phrase::tr("%1 instead of %2 pages shown", after, before);
}

PhraseArgument subjectWords(const SingleRule& rule, const Dataset* data)
{
    const auto page =
        data != nullptr && subjectOf(rule.kind) == RuleSubject::Page ? data->findPage(rule.name) : std::nullopt;
    if (subjectOf(rule.kind) == RuleSubject::Type) // as it is called in the tables
        return std::string(shortTypeName(rule.name));
    return page ? std::string(data->pageLabel(*page)) : rule.name;
}

/// Whether a list may have no page of this one's business unit.
bool hasNoPlace(const Rules& rules, std::int32_t page)
{
    return !rules.most.empty() && rules.most[rules.unit[static_cast<std::size_t>(page)]] == 0;
}

bool isAbout(const SingleRule& rule, const Dataset& data, std::int32_t page)
{
    const auto at = static_cast<std::size_t>(page);
    switch (rule.kind) {
    case RuleKind::ExcludePage:
        return data.findPage(rule.name) == page;
    case RuleKind::ExcludeType:
        return rule.name == data.types[data.pageType[at]];
    case RuleKind::ExcludeUnit:
        return rule.name == data.businessUnits[data.pageBusinessUnit[at]];
    case RuleKind::MostOfUnit:
        return rule.amount == 0.0 && rule.name == data.businessUnits[data.pageBusinessUnit[at]];
    default:
        return false;
    }
}

/// Which rule leaves a page out: one that names it, its type or unit, else the only one that goes by submissions or
/// last days. Nothing where both of these are there.
std::optional<SingleRule> ruleAgainst(const Rules& rules, const Dataset& data, std::int32_t page)
{
    std::vector<SingleRule> others;
    for (SingleRule& rule : rulesIn(rules.options)) {
        if (isAbout(rule, data, page))
            return rule;
        if (rule.kind == RuleKind::LeastSubmissions || rule.kind == RuleKind::OnlyLive)
            others.push_back(std::move(rule));
    }
    return others.size() == 1 ? std::optional(others.front()) : std::nullopt;
}

} // namespace

Phrase pagesLeftOutWords(const Rules* rules, const Dataset& data, std::span<const std::int32_t> pages)
{
    const auto isLeftOut = [rules](std::int32_t page) { return rules->isClosed(page) || hasNoPlace(*rules, page); };
    if (rules == nullptr || pages.empty() || !std::ranges::all_of(pages, isLeftOut))
        return {};
    if (pages.size() > 1)
        return Phrase::tr("The rules leave these pages out of every list.");
    if (const auto rule = ruleAgainst(*rules, data, pages.front()))
        return Phrase::tr("The rules leave this page out of every list, by the rule \"%1\".", ruleWords(*rule, &data));
    return Phrase::tr("The rules leave this page out of every list.");
}

Phrase ruleWords(const SingleRule& rule, const Dataset* data)
{
    if (!rule.isComplete())
        return kindTitle(rule.kind);
    if (rule.kind == RuleKind::ExcludeUnit && data != nullptr && data->unmappedUnit >= 0 &&
        rule.name == data->businessUnits[static_cast<std::size_t>(data->unmappedUnit)])
        return Phrase::tr("Leave out pages without a business unit");
    return ruleSentence(rule.kind, subjectWords(rule, data), Plain(rule.amount));
}

std::vector<Phrase> rulesInForceWords(const Rules* rules, const Dataset& data)
{
    std::vector<Phrase> out;
    if (rules == nullptr)
        return out;
    const std::vector<SingleRule> single = rulesIn(rules->options);
    out.reserve(single.size() + 2);
    for (const SingleRule& rule : single)
        out.push_back(ruleWords(rule, &data));
    if (rules->leftOutCookies > 0)
        out.push_back(Phrase::tr("%Ln visitor is left out of every list", "%Ln visitors are left out of every list",
                                 rules->leftOutCookies));
    if (rules->options.onlyLive || rules->options.visitorsLanguage)
        out.push_back(Phrase::tr("The rules go by an asset list"));
    return out;
}

Phrase rulesInForceSentence(const Rules* rules, const Dataset& data)
{
    const std::vector<Phrase> all = rulesInForceWords(rules, data);
    return all.empty() ? Phrase() : Phrase::tr("Rules in force: %1.", Phrase::commas(all));
}

Phrase priceLine(const RulePrice& price)
{
    return Phrase::dotted({foundWords(price), shownWords(price)});
}

std::vector<MixRow> mixRows(const RulePrice& price, const Dataset& data, std::size_t most)
{
    const auto& before = price.before.shownMix;
    const auto& after = price.after.shownMix;
    std::vector<MixRow> out;
    std::optional<MixRow> unmapped;
    for (std::size_t unit = 0; unit < before.size() && unit < after.size(); ++unit) {
        MixRow row{.name = data.businessUnits[unit], .before = before[unit], .after = after[unit]};
        row.unmapped = !data.isBusinessUnit(static_cast<int>(unit));
        if (row.unmapped)
            unmapped = std::move(row);
        else
            out.push_back(std::move(row));
    }
    std::ranges::stable_sort(out, [](const MixRow& a, const MixRow& b) { return a.before > b.before; });
    if (out.size() > most) {
        MixRow others;
        for (std::size_t row = most - 1; row < out.size(); ++row) {
            ++others.others;
            others.before += out[row].before;
            others.after += out[row].after;
        }
        out.resize(most - 1);
        out.push_back(std::move(others));
    }
    if (unmapped)
        out.push_back(*std::move(unmapped));
    return out;
}

Phrase leftOutWords(const RulesInForce& inForce)
{
    if (inForce.choices.excludeCookies.empty())
        return {};
    const auto& rules = inForce.rules();
    const std::int64_t found = rules ? rules->leftOutCookies : 0;
    const std::int64_t unknown = rules ? rules->leftOutUnknown : 0;
    Phrase all =
        Phrase::tr("%Ln visitor is left out of every list.", "%Ln visitors are left out of every list.", found);
    if (unknown == 0)
        return all;
    return Phrase::sentences({all, Phrase::tr("%Ln id of the file is not in the data.",
                                              "%Ln ids of the file are not in the data.", unknown)});
}

Phrase assetWords(const RulesInForce& inForce)
{
    const AssetList* list = inForce.ruling.assets.get();
    if (list == nullptr)
        return {};
    std::vector<Phrase> out{
        Phrase::tr("%1 of %2 pages are in the list.", inForce.assetsFound, std::int64_t{inForce.data->pages()})};
    if (inForce.assetsUnknown > 0)
        out.push_back(Phrase::tr("%Ln page of the list is not in the data.",
                                 "%Ln pages of the list are not in the data.", inForce.assetsUnknown));
    const std::int64_t missing = inForce.data->pages() - inForce.assetsFound;
    if (list->hasEnds && missing > 0)
        out.push_back(Phrase::tr("%Ln page that is not in it counts as live.",
                                 "%Ln pages that are not in it count as live.", missing));
    if (!list->hasLanguages && !list->hasEnds)
        out.push_back(Phrase::tr("It has neither languages nor last days."));
    else if (!list->hasLanguages)
        out.push_back(Phrase::tr("It has last days, and no languages."));
    else if (!list->hasEnds)
        out.push_back(Phrase::tr("It has languages, and no last days."));
    return Phrase::sentences(out);
}

} // namespace leadlight
