// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/single_rule.h"

#include <filesystem>
#include <memory>

namespace leadlight {

struct RuleOptions;

/// A rule that the analyst has accepted; switched off it imposes nothing and is kept.
struct ChosenRule
{
    SingleRule rule;
    bool on = true;

    bool operator==(const ChosenRule&) const = default;
};

/// All that the analyst has chosen to impose on the lists. A plain value.
struct RuleChoices
{
    std::vector<ChosenRule> rules;
    std::string today;                    ///< what "only live" judges by, like 2026-12-31; empty: the system's date
    std::filesystem::path assets;         ///< asset list; empty: none
    std::filesystem::path excludeCookies; ///< list of who gets no list (opt-outs); empty: none

    bool operator==(const RuleChoices&) const = default;

    [[nodiscard]] bool isEmpty() const { return rules.empty() && assets.empty() && excludeCookies.empty(); }
    /// How many rules are switched on.
    [[nodiscard]] int on() const;
    /// These, with the rule accepted: in place of one about the same, else behind the others.
    [[nodiscard]] RuleChoices with(const SingleRule& rule) const;
    /// These, without the rule at this place.
    [[nodiscard]] RuleChoices without(std::size_t place) const;
    /// These, with all rules switched off.
    [[nodiscard]] RuleChoices switchedOff() const;
};
/// What of `before` does not hold by `now`: rules that are switched on, lists of cookies and assets.
[[nodiscard]] RuleChoices missingFrom(const RuleChoices& now, const RuleChoices& before);
/// What the rules that are switched on impose.
[[nodiscard]] RuleOptions optionsOf(const RuleChoices& choices);
/// `choices` with the rules of a file in place of theirs, all switched on.
[[nodiscard]] RuleChoices withRulesOf(const RuleOptions& options, RuleChoices choices);

} // namespace leadlight
