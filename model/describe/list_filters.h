// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/linked.h"
#include "model/stages/analysis.h"

#include <limits>
#include <optional>

namespace leadlight {

/// Numbers from `low` to `high`, both included.
struct CountRange
{
    std::int64_t low = 0;
    std::int64_t high = std::numeric_limits<std::int64_t>::max();

    [[nodiscard]] bool holds(std::int64_t count) const { return count >= low && count <= high; }
    friend bool operator==(const CountRange&, const CountRange&) = default;
};

/// What a list of cookies is limited to; what is not said limits nothing.
struct CookieFilter
{
    std::optional<std::int32_t> unit = {}; ///< the main business unit
    std::optional<std::int32_t> type = {}; ///< took something of this asset type
    CountRange interactions = {};          ///< joined rows
    double lowestRate = 0.0;               ///< hit rate from here ...
    double highestRate = 1.0;              ///< ... to here; others than 0 to 1 leave out cookies without a hit rate
    std::optional<Basis> basis = {};       ///< Personal: the history speaks for a page; Popular: it speaks for none
    std::shared_ptr<const IndexSet> among = {}; ///< a cohort; null: all

    [[nodiscard]] bool limitsNothing() const;
};
/// The cookies that fit, ascending. `analysis` may be null: then rates and basis limit nothing. Cancellable.
[[nodiscard]] Result<IndexSet> cookiesThatFit(const CookieFilter& filter, const Interactions& interactions,
                                              const Analysis* analysis, const Progress& progress);

/// What a list of pages is limited to.
struct PageFilter
{
    std::optional<std::int32_t> unit = {};
    std::optional<std::int32_t> type = {};
    CountRange reach = {}; ///< distinct cookies

    [[nodiscard]] bool limitsNothing() const;
};
/// The pages that fit, ascending; `reach` by page.
[[nodiscard]] IndexSet pagesThatFit(const PageFilter& filter, const Dataset& data, std::span<const std::int64_t> reach);

/// Those of `a` that are in `b`, both ascending.
[[nodiscard]] IndexSet common(const IndexSet& a, const IndexSet& b);

} // namespace leadlight
