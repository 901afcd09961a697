// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/numeric/table2d.h"
#include "model/recommend/interactions.h"
#include "model/recommend/top_n.h"

namespace leadlight {

/// What is counted of one business unit ("Unmapped" has such figures, too), by the units of pages: a page of several
/// belongs to the one of its first row.
struct UnitFigures
{
    std::int64_t pages = 0;
    std::int64_t reach = 0; ///< cookies that took a page of it
    std::int64_t submissions = 0;
    double submissionsShare = 0.0; ///< of all
    std::int64_t taken = 0;        ///< interactions: a page of it and a cookie that took it, however often
    double takenShare = 0.0;       ///< of all interactions: the base to hold recommendedShare against
    std::int64_t recommended = 0;  ///< places in lists
    double recommendedShare = 0.0; ///< of all places that lists fill
    std::int64_t lists = 0;        ///< of those who took a page of it, how many get a list
    std::int64_t popularOnly = 0;  ///< of these, whose list is popular pages only: nothing they took speaks for a page

    [[nodiscard]] double popularOnlyShare() const
    {
        return lists > 0 ? static_cast<double>(popularOnly) / static_cast<double>(lists) : 0.0;
    }
};
/// One for each of Dataset::businessUnits. `lists` are of all cookies. One pass over rows and lists; cancellable.
[[nodiscard]] Result<std::vector<UnitFigures>> unitFigures(const Interactions& interactions, const TopN& lists,
                                                           const Progress& progress);

/// Who took pages of one business unit is recommended pages of which: rows took, columns recommended, both as in
/// Dataset::businessUnits.
struct Affinity
{
    std::vector<std::int64_t> cookies; ///< per row: who took a page of it and has a list with pages
    Table2d pages;                     ///< places in their lists
    Table2d share;                     ///< of a row's places; a row adds up to 1, or is all 0 without cookies
    Table2d lift;                      ///< share over that of all lists: 1 as everybody; 0 where nobody is
};
/// One pass over the lists; cancellable.
[[nodiscard]] Result<Affinity> affinityOf(const Dataset& data, const SparseMatrix& known, const TopN& lists,
                                          const Progress& progress);

} // namespace leadlight
