// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/asset_list.h"
#include "model/join/dataset.h"

namespace leadlight {

/// How often and by whom each page of the joined data was taken.
struct PageTotals
{
    std::vector<std::int32_t> cookies;     ///< distinct
    std::vector<std::int64_t> submissions; ///< of its joined rows; a row of a page with several units may count twice
};
[[nodiscard]] PageTotals pageTotals(const Dataset& data);

/// An asset list in the numbers of a dataset, one entry a page. Its pages are found as the join finds those of the BU
/// mapping: with the same differences overlooked.
struct PageAssets
{
    std::vector<std::string> title;
    std::vector<std::uint16_t> language; ///< index in `languages`; 0: not known
    std::vector<std::string> languages;  ///< the first is empty
    std::vector<std::int32_t> liveUntil; ///< Asset::noEnd where no end is known
    std::int64_t found = 0;              ///< pages of the data that are in the list
    std::vector<std::string> unknown;    ///< pages of the list that are not in the data
};
[[nodiscard]] PageAssets pageAssets(const Dataset& data, const AssetList& list);

} // namespace leadlight
