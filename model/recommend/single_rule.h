// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"

#include <compare>
#include <optional>
#include <string>
#include <vector>

namespace leadlight {

struct RuleOptions;

/// The kinds of rules, one for each field of RuleOptions that imposes something.
enum class RuleKind {
    ExcludePage,
    ExcludeType,
    ExcludeUnit,
    PinPage,
    BoostPage,
    BoostType,
    BoostUnit,
    MostPerUnit,
    MostOfUnit,
    LeastOfUnit,
    OnlyNewUnits,
    LeastSubmissions,
    OnlyLive,
    VisitorsLanguage,
};
inline constexpr int ruleKinds = static_cast<int>(RuleKind::VisitorsLanguage) + 1;

/// What a rule of a kind is about: what its name is one of.
enum class RuleSubject {
    Nothing, ///< it has no name
    Page,
    Type,
    Unit,
};
[[nodiscard]] RuleSubject subjectOf(RuleKind kind);

/// The numbers that a rule of a kind takes.
struct RuleAmounts
{
    double low = 0.0;
    double high = 0.0;
    bool whole = true;
    double usual = 0.0; ///< a new rule begins with it
};
/// Nothing where the kind has no number.
[[nodiscard]] std::optional<RuleAmounts> amountsOf(RuleKind kind);

/// One thing that the analyst imposes: a part of RuleOptions that can be added, changed and taken away for itself.
struct SingleRule
{
    RuleKind kind = RuleKind::ExcludePage;
    std::string name = {}; ///< page_url, asset type or business unit; empty where the kind has none
    double amount = 0.0;   ///< boost or count; 0 where the kind has none

    auto operator<=>(const SingleRule&) const = default; // NOLINT(modernize-use-nullptr): a fault of clang-tidy 14

    /// Whether it says enough to be imposed: a page, type or unit where it needs one.
    [[nodiscard]] bool isComplete() const { return subjectOf(kind) == RuleSubject::Nothing || !name.empty(); }
    /// Whether one takes the place of the other: of the same kind, about the same.
    [[nodiscard]] bool isAboutTheSame(const SingleRule& other) const
    {
        return kind == other.kind && name == other.name;
    }
};

/// The rules that `options` impose, in the order of its fields; pins in theirs.
[[nodiscard]] std::vector<SingleRule> rulesIn(const RuleOptions& options);
/// Imposes a rule beside what `options` imposes already; one about the same is replaced.
void impose(RuleOptions& options, const SingleRule& rule);

/// "At least 2 pages of Cloud in each list". `name` and `amount` are what stands in its places.
[[nodiscard]] Phrase ruleSentence(RuleKind kind, PhraseArgument name, PhraseArgument amount);
/// What a rule of this kind does, for a menu: "At least so many pages of a business unit".
[[nodiscard]] Phrase kindTitle(RuleKind kind);

} // namespace leadlight
