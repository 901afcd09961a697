// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/page_assets.h"
#include "model/recommend/rule_options.h"

#include <memory>

namespace leadlight {

/// Rules in the numbers of one dataset. Immutable. What lists make of them: ruled_lists.h. Made by rulesFor(); tests
/// may fill it by hand. Lists that are empty impose nothing.
struct Rules
{
    RuleOptions options = {}; ///< as they were written down

    std::vector<std::uint8_t> closed = {}; ///< per page: 1 where it stands in no list
    std::vector<std::int32_t> pins = {};   ///< none of them closed, each once
    std::vector<double> boost = {};        ///< per page, added to the 0..1 score
    std::vector<std::uint16_t> unit = {};  ///< per page; always there where a rule speaks of business units
    int unmappedUnit = -1;
    std::vector<std::int32_t> most = {};  ///< per unit; noLimit where any number may stand
    std::vector<std::int32_t> least = {}; ///< per unit
    bool onlyNewUnits = false;            ///< pages without a unit are of none, so they are left out
    std::vector<std::uint16_t> language =
        {};                                 ///< per page, 0 where not known; empty unless the visitor's language counts
    std::vector<std::uint8_t> leftOut = {}; ///< per cookie: 1 where it gets no list
    std::int64_t leftOutCookies = 0;
    std::int64_t leftOutUnknown = 0; ///< of the list of cookies, those that are not in the data

    /// What is without effect or cannot be met whatever the lists are: names that the data does not have, a pinned page
    /// that another rule leaves out.
    std::vector<Phrase> notes = {};

    static constexpr std::int32_t noLimit = std::numeric_limits<std::int32_t>::max();

    [[nodiscard]] bool isClosed(std::int32_t page) const
    {
        return !closed.empty() && closed[static_cast<std::size_t>(page)] != 0;
    }
    [[nodiscard]] double boostOf(std::int32_t page) const
    {
        return boost.empty() ? 0.0 : boost[static_cast<std::size_t>(page)];
    }
    [[nodiscard]] bool leavesOut(std::int32_t cookie) const
    {
        return cookie >= 0 && !leftOut.empty() && leftOut[static_cast<std::size_t>(cookie)] != 0;
    }
    /// At most or at least so many of a business unit.
    [[nodiscard]] bool hasQuotas() const { return !most.empty() || !least.empty(); }
    /// What may stand in a list depends on what its cookie took, beside the pages themselves.
    [[nodiscard]] bool askHistories() const { return onlyNewUnits || !language.empty(); }
    /// Whether the pages of any list can differ from those without rules.
    [[nodiscard]] bool actOnPages() const
    {
        return !closed.empty() || !pins.empty() || !boost.empty() || hasQuotas() || askHistories();
    }
    [[nodiscard]] bool any() const { return actOnPages() || !leftOut.empty(); }
};

/// What rules may rest on beside the data: both may be missing.
struct RuleSources
{
    const AssetList* assets = nullptr;
    std::span<const std::string> leftOutCookies = {};
};

/// The rules for this data. Names that it does not have are left out and said in the notes. Usage where a rule needs
/// an asset list, or a column of it, that is not there, and where `today` is no date.
[[nodiscard]] Result<std::shared_ptr<const Rules>> rulesFor(const Dataset& data, const RuleOptions& options,
                                                            const RuleSources& sources = {});

/// "2026-12-31" as days since 1970-01-01; the system's local date for an empty text; nothing where it is no date.
[[nodiscard]] std::optional<std::int32_t> dayOfToday(std::string_view today);

/// The types of which submissions weigh 0 and whose pages are in lists all the same: a weight of 0 leaves a type out of
/// what is learnt, and no rule leaves it out of the lists.
[[nodiscard]] std::vector<std::string>
weightlessTypes(const Dataset& data, const std::map<std::string, double, std::less<>>& weights, const Rules* rules);

} // namespace leadlight
