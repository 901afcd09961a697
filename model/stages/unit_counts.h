// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/analysis.h"

namespace leadlight {

/// What is counted of every business unit, "Unmapped" among them; each list by the unit's number in the dataset.
struct UnitCounts
{
    std::vector<std::int64_t> pages;
    std::vector<std::int64_t> reach;              ///< distinct cookies that took a page of it
    std::vector<std::int64_t> taken;              ///< interactions with its pages
    std::vector<std::int64_t> recommended;        ///< places in the lists of ten that its pages have
    std::vector<std::int64_t> popularOnly;        ///< of `reach`: cookies whose history speaks for no page
    std::vector<std::vector<std::int64_t>> shown; ///< [row][column]: places that pages of `column` have in the lists of
                                                  ///< cookies that took something of `row`

    [[nodiscard]] std::size_t units() const { return pages.size(); }
    /// Shares of all interactions, and of all places; 0 where there are none.
    [[nodiscard]] double takenShare(std::size_t unit) const;
    [[nodiscard]] double recommendedShare(std::size_t unit) const;
    /// Of the pages shown to a cookie that took something of `row`, the share that is `column`'s; NaN where none is
    /// shown.
    [[nodiscard]] double shownShare(std::size_t row, std::size_t column) const;
    /// shownShare() as a multiple of recommendedShare(): above 1, `row` leads to `column` more often than chance would.
    /// NaN where that has no meaning.
    [[nodiscard]] double shownLift(std::size_t row, std::size_t column) const;
};

/// `analysis` may be null: then all that is of lists is 0. One pass over cookies; cancellable.
[[nodiscard]] Result<std::shared_ptr<const UnitCounts>> unitCounts(const Interactions& interactions,
                                                                   const Analysis* analysis, const Progress& progress);

/// The cookies that took something of a unit of `took`, and whose lists of ten show a page of a unit of `shown`.
[[nodiscard]] Result<std::vector<std::int32_t>> cookiesShown(const Analysis& analysis,
                                                             std::span<const std::int32_t> took,
                                                             std::span<const std::int32_t> shown,
                                                             const Progress& progress);

} // namespace leadlight
