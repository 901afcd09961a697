// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/delivery_pair.h"
#include "model/evaluate/estimate.h"
#include "model/evaluate/similarity.h"

#include <optional>

namespace leadlight {

/// The share of hidden pages that the top 10 has, in both deliveries.
struct FoundChange
{
    Estimate before; ///< NaN where none was hidden
    Estimate after;
    Difference difference;
};

/// One page, type or unit in both deliveries.
struct Change
{
    std::int32_t group = 0; ///< type, unit; of pages the id in SubmissionTable::pages
    std::int64_t reachBefore = 0;
    std::int64_t reachAfter = 0; ///< cookies that took something of it
    Difference reach;            ///< of their share of the delivery's cookies, after less before
    std::int64_t submissionsBefore = 0;
    std::int64_t submissionsAfter = 0;
    Difference submissions; ///< for each cookie of the delivery
    std::optional<FoundChange> found = {};
    bool tested = false; ///< enough cookies took it to say anything

    [[nodiscard]] bool rose() const { return tested && reach.low > 0.0; }
    [[nodiscard]] bool fell() const { return tested && reach.high < 0.0; }
    [[nodiscard]] bool isNew() const { return reachBefore == 0; }
    [[nodiscard]] bool vanished() const { return reachAfter == 0; }
};

/// The share of the earlier delivery's cookies that took something of it, 0..1; NaN where that delivery has no cookie.
[[nodiscard]] double shareBefore(const Change& change, const DeliveryPair& pair);
/// The same of the later delivery.
[[nodiscard]] double shareAfter(const Change& change, const DeliveryPair& pair);

/// Fewer cookies, of both deliveries together, are too few to say that something rose or fell.
inline constexpr std::int64_t fewestTakers = 10;

/// All of one kind. Reach rose or fell where the interval leaves 0 out; `byChance` is how many of the tested ones would
/// by chance alone, and Difference::clear holds for those that also stand after Benjamini and Hochberg.
struct Changes
{
    std::shared_ptr<const DeliveryPair> pair;
    GroupBy of = GroupBy::Page;
    std::vector<Change> all; ///< risers first, the largest on top; then fallers; then those of which it cannot be told
    std::int64_t tested = 0;
    std::int64_t rose = 0;
    std::int64_t fell = 0;
    std::int64_t isNew = 0;
    std::int64_t vanished = 0;

    [[nodiscard]] double byChance() const { return 0.05 * static_cast<double>(tested); }
};

/// Reach and submissions of every page, type or unit with 95 % intervals. Cookies that are in both deliveries are
/// accounted for: their two outcomes are correlated. A row that counts for several units (fan-out) counts once for its
/// page and type. Fails only where it is cancelled.
[[nodiscard]] Result<std::shared_ptr<const Changes>> compareDeliveries(std::shared_ptr<const DeliveryPair> pair,
                                                                       GroupBy of, const Progress& progress);

} // namespace leadlight
