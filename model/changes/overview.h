// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/changes.h"
#include "model/changes/found.h"
#include "model/changes/trend.h"

namespace leadlight {

/// All that is told of two deliveries without training anything.
struct ChangesOverview
{
    std::vector<std::string> names;           ///< of all deliveries, the earliest first
    bool dated = false;                       ///< whether months could be told apart
    std::shared_ptr<const DeliveryPair> pair; ///< null where there is nothing to compare
    Phrase why;                               ///< then: why
    std::shared_ptr<const Changes> pages;
    std::shared_ptr<const Changes> types;
    std::shared_ptr<const Changes> units;
    std::shared_ptr<const Trend> trend; ///< null without dates
};

/// Fails only where it is cancelled: what cannot be compared is said in `why`. Both deliveries count whichever of them
/// feeds the model. `mappingBefore`: that of the earlier delivery, to tell which pages have another unit now; null:
/// none.
[[nodiscard]] Result<std::shared_ptr<const ChangesOverview>>
changesOverview(const Tables& tables, const PipelineOptions& options, const ChangeOptions& change,
                const std::shared_ptr<const BuMapping>& mappingBefore, TrendBy by, const Progress& progress);

/// The same with how well pages, types and units are found in either delivery. It has a pair, the one that was
/// measured.
[[nodiscard]] std::shared_ptr<const ChangesOverview> withFound(const ChangesOverview& overview,
                                                               const FoundInBoth& found);

} // namespace leadlight
