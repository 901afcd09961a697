// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/scorecard.h"

namespace leadlight {

/// How well one business unit's pages are found by a model.
struct UnitService
{
    int unit = -1;            ///< index in EvaluationData::units
    std::int64_t cookies = 0; ///< tested cookies with a hidden page of it: what the figures rest on
    std::int64_t pairs = 0;   ///< hidden pages of it, over all repeats
    Estimate found;           ///< share of them within the top K
    Difference versusMean;    ///< found minus the share over all hidden pages, on the same resampled cookies; adjusted
                              ///< over the business units (Benjamini-Hochberg). Of "Unmapped": without a claim
};

/// Which business units are well and which are badly served by one model of a scorecard. Immutable.
struct UnitServices
{
    std::shared_ptr<const Scorecard> scorecard;
    std::size_t model = 0;
    Estimate all; ///< over all hidden pages; of one a cookie and repeat this is HR@K
    /// With hidden pages: first those that are clearly served worse than all pages, worst on top, then those of which
    /// that cannot be told, then those that are clearly served better, each by found, ties by name; "Unmapped" last.
    std::vector<UnitService> units;
    std::int64_t cookies = 0; ///< tested
};
/// The intervals resample cookies, once for all units, as the scorecard's do; where all of a unit's pages are found, or
/// none, they are Wilson's.
[[nodiscard]] Result<std::shared_ptr<const UnitServices>> unitServices(std::shared_ptr<const Scorecard> scorecard,
                                                                       std::size_t model, const Progress& progress);

/// "Infrastructure is served worst: 31 of 100 hidden pages are found, 20 fewer than over all pages (95 %: 9 to 31
/// fewer)." Of fewer than 100 hidden pages it says how many they are. Where no interval carries such a claim it says
/// that, and where there are too few cookies that, too.
[[nodiscard]] Phrase unitServiceWords(const UnitServices& services);

} // namespace leadlight
