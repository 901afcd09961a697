// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"

namespace leadlight {

/// The submissions of one business unit among all of an export.
struct SubmissionShare
{
    int unit = -1; ///< in Dataset::businessUnits; -1: of pages without a business unit
    std::int64_t submissions = 0;
    double share = 0.0;   ///< of all parts, 0..1
    bool dropped = false; ///< left out of the data by the user's choice
};

/// Whose the submissions of an export are.
struct SubmissionShares
{
    std::int64_t submissions = 0; ///< in the export
    std::int64_t mapped = 0;      ///< on pages with a business unit
    double mappedShare = 0.0;     ///< 0..1; 0 where there are none
    /// Most first, those of pages without a business unit last, none that is empty. With ConflictRule::Fanout a
    /// submission counts for each business unit of its page.
    std::vector<SubmissionShare> parts = {};
};
[[nodiscard]] SubmissionShares submissionShares(const Dataset& dataset);
/// The business units behind the `first` largest as one part, without those of pages that have none; `unit` is -1.
/// Behind none: what all units add up to, more than `mapped` where submissions count for several.
[[nodiscard]] SubmissionShare unitsTogether(const SubmissionShares& shares, std::size_t first = 0);

} // namespace leadlight
