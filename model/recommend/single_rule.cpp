// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/single_rule.h"

#include "model/recommend/rule_options.h"

#include <algorithm>

namespace leadlight {

namespace {

using Names = std::vector<std::string>;
using Amounts = std::map<std::string, double>;

/// Where the names of a kind stand in the options; null for the other kinds.
Names RuleOptions::*namesOf(RuleKind kind)
{
    switch (kind) {
    case RuleKind::ExcludePage:
        return &RuleOptions::excludePages;
    case RuleKind::ExcludeType:
        return &RuleOptions::excludeTypes;
    case RuleKind::ExcludeUnit:
        return &RuleOptions::excludeUnits;
    case RuleKind::PinPage:
        return &RuleOptions::pinPages;
    default:
        return nullptr;
    }
}

/// Likewise of names with an amount each.
Amounts RuleOptions::*mapOf(RuleKind kind)
{
    switch (kind) {
    case RuleKind::BoostPage:
        return &RuleOptions::boostPages;
    case RuleKind::BoostType:
        return &RuleOptions::boostTypes;
    case RuleKind::BoostUnit:
        return &RuleOptions::boostUnits;
    case RuleKind::MostOfUnit:
        return &RuleOptions::mostOfUnits;
    case RuleKind::LeastOfUnit:
        return &RuleOptions::leastOfUnits;
    default:
        return nullptr;
    }
}

/// Likewise of what is on or off.
bool RuleOptions::*switchOf(RuleKind kind)
{
    switch (kind) {
    case RuleKind::OnlyNewUnits:
        return &RuleOptions::onlyNewUnits;
    case RuleKind::OnlyLive:
        return &RuleOptions::onlyLive;
    case RuleKind::VisitorsLanguage:
        return &RuleOptions::visitorsLanguage;
    default:
        return nullptr;
    }
}

void addRules(const RuleOptions& options, RuleKind kind, std::vector<SingleRule>& out)
{
    if (const auto names = namesOf(kind))
        for (const std::string& name : options.*names)
            out.push_back({kind, name, 0.0});
    if (const auto amounts = mapOf(kind))
        for (const auto& [name, amount] : options.*amounts)
            out.push_back({kind, name, amount});
    if (const auto isOn = switchOf(kind); isOn && options.*isOn)
        out.push_back({kind, {}, 0.0});
    if (kind == RuleKind::MostPerUnit && options.mostPerUnit > 0)
        out.push_back({kind, {}, static_cast<double>(options.mostPerUnit)});
    if (kind == RuleKind::LeastSubmissions && options.leastSubmissions > 0)
        out.push_back({kind, {}, static_cast<double>(options.leastSubmissions)});
}

} // namespace

RuleSubject subjectOf(RuleKind kind)
{
    switch (kind) {
    case RuleKind::ExcludePage:
    case RuleKind::PinPage:
    case RuleKind::BoostPage:
        return RuleSubject::Page;
    case RuleKind::ExcludeType:
    case RuleKind::BoostType:
        return RuleSubject::Type;
    case RuleKind::ExcludeUnit:
    case RuleKind::BoostUnit:
    case RuleKind::MostOfUnit:
    case RuleKind::LeastOfUnit:
        return RuleSubject::Unit;
    default:
        return RuleSubject::Nothing;
    }
}

std::optional<RuleAmounts> amountsOf(RuleKind kind)
{
    switch (kind) {
    case RuleKind::BoostPage:
    case RuleKind::BoostType:
    case RuleKind::BoostUnit:
        return RuleAmounts{.low = -1.0, .high = 1.0, .whole = false, .usual = 0.5};
    case RuleKind::MostPerUnit:
        return RuleAmounts{.low = 1.0, .high = 1000.0, .usual = 3.0};
    case RuleKind::MostOfUnit:
        return RuleAmounts{.low = 0.0, .high = 1000.0, .usual = 3.0};
    case RuleKind::LeastOfUnit:
        return RuleAmounts{.low = 1.0, .high = 1000.0, .usual = 1.0};
    case RuleKind::LeastSubmissions:
        return RuleAmounts{.low = 1.0, .high = 1'000'000'000.0, .usual = 10.0};
    default:
        return std::nullopt;
    }
}

std::vector<SingleRule> rulesIn(const RuleOptions& options)
{
    std::vector<SingleRule> out;
    for (int kind = 0; kind < ruleKinds; ++kind)
        addRules(options, static_cast<RuleKind>(kind), out);
    return out;
}

void impose(RuleOptions& options, const SingleRule& rule)
{
    if (const auto names = namesOf(rule.kind);
        names && std::ranges::find(options.*names, rule.name) == (options.*names).end())
        (options.*names).push_back(rule.name);
    if (const auto amounts = mapOf(rule.kind))
        (options.*amounts).insert_or_assign(rule.name, rule.amount);
    if (const auto isOn = switchOf(rule.kind))
        options.*isOn = true;
    if (rule.kind == RuleKind::MostPerUnit)
        options.mostPerUnit = static_cast<int>(rule.amount);
    if (rule.kind == RuleKind::LeastSubmissions)
        options.leastSubmissions = static_cast<std::int64_t>(rule.amount);
}

Phrase ruleSentence(RuleKind kind, PhraseArgument name, PhraseArgument amount)
{
    switch (kind) {
    case RuleKind::ExcludePage:
        return Phrase::tr("Leave out the page %1", std::move(name));
    case RuleKind::ExcludeType:
        return Phrase::tr("Leave out the type %1", std::move(name));
    case RuleKind::ExcludeUnit:
        return Phrase::tr("Leave out the pages of %1", std::move(name));
    case RuleKind::PinPage:
        return Phrase::tr("Pin the page %1", std::move(name));
    case RuleKind::BoostPage:
        return Phrase::tr("Boost the page %1 by %2", std::move(name), std::move(amount));
    case RuleKind::BoostType:
        return Phrase::tr("Boost the type %1 by %2", std::move(name), std::move(amount));
    case RuleKind::BoostUnit:
        return Phrase::tr("Boost the pages of %1 by %2", std::move(name), std::move(amount));
    case RuleKind::MostPerUnit:
        return Phrase::tr("Pages of any one business unit in a list: at most %1", std::move(amount));
    case RuleKind::MostOfUnit:
        return Phrase::tr("Pages of %1 in a list: at most %2", std::move(name), std::move(amount));
    case RuleKind::LeastOfUnit:
        return Phrase::tr("Pages of %1 in a list: at least %2", std::move(name), std::move(amount));
    case RuleKind::OnlyNewUnits:
        return Phrase::tr("Only business units not seen yet");
    case RuleKind::LeastSubmissions:
        return Phrase::tr("Submissions that a page needs: at least %1", std::move(amount));
    case RuleKind::OnlyLive:
        return Phrase::tr("Only live pages");
    case RuleKind::VisitorsLanguage:
        return Phrase::tr("Only pages in the visitor's language");
    }
    return {};
}

Phrase kindTitle(RuleKind kind)
{
    switch (kind) {
    case RuleKind::ExcludePage:
        return Phrase::tr("Leave out a page");
    case RuleKind::ExcludeType:
        return Phrase::tr("Leave out an asset type");
    case RuleKind::ExcludeUnit:
        return Phrase::tr("Leave out a business unit");
    case RuleKind::PinPage:
        return Phrase::tr("Pin a page: it stands first");
    case RuleKind::BoostPage:
        return Phrase::tr("Boost a page");
    case RuleKind::BoostType:
        return Phrase::tr("Boost an asset type");
    case RuleKind::BoostUnit:
        return Phrase::tr("Boost a business unit");
    case RuleKind::MostPerUnit:
        return Phrase::tr("At most so many pages of any one business unit");
    case RuleKind::MostOfUnit:
        return Phrase::tr("At most so many pages of a business unit");
    case RuleKind::LeastOfUnit:
        return Phrase::tr("At least so many pages of a business unit");
    case RuleKind::OnlyNewUnits:
        return Phrase::tr("Only business units not seen yet");
    case RuleKind::LeastSubmissions:
        return Phrase::tr("Only pages with so many submissions");
    case RuleKind::OnlyLive:
        return Phrase::tr("Only pages that are live (asset list)");
    case RuleKind::VisitorsLanguage:
        return Phrase::tr("Only the visitor's language (asset list)");
    }
    return {};
}

} // namespace leadlight
