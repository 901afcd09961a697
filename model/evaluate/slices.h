// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/scorecard.h"

namespace leadlight {

enum class SliceBy {
    HistoryLength, ///< pages that the model was given: 1, 2, 3-5, 6+
    BusinessUnit,  ///< of the hidden page
    AssetType,     ///< of the hidden page
};

/// A part of the hidden pages and how well each model finds them: share of them within the top K.
struct Slice
{
    std::string name;
    int index = -1;                        ///< of the BU or type in the data; 0..3 for history lengths
    std::int64_t cookies = 0;              ///< tested cookies with a hidden page in the slice
    std::int64_t pairs = 0;                ///< hidden pages, over all repeats
    std::vector<Estimate> found;           ///< per model of the scorecard
    std::vector<Difference> versusPopular; ///< per model; Benjamini-Hochberg over the slices and models of one call
};

/// The slices that have at least one hidden page, in the order of BUs, types or lengths. Intervals resample cookies.
[[nodiscard]] Result<std::vector<Slice>> slicesOf(const Scorecard& scorecard, SliceBy by, const Progress& progress);

/// A scorecard with all its slices, as the screen shows it. Immutable.
struct SlicedScorecard
{
    std::shared_ptr<const Scorecard> scorecard;
    std::array<std::vector<Slice>, 3> slices; ///< indexed by SliceBy
};
/// The BUs stand as unitServices() has them for the best model: clearly served worse first.
[[nodiscard]] Result<std::shared_ptr<const SlicedScorecard>> withSlices(std::shared_ptr<const Scorecard> scorecard,
                                                                        const Progress& progress);

} // namespace leadlight
