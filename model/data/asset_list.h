// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <filesystem>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace leadlight {

/// What the analyst's own list says of one page.
struct Asset
{
    static constexpr std::int32_t noEnd = std::numeric_limits<std::int32_t>::max();

    std::string page = {};          ///< page_url
    std::string title = {};         ///< empty where the list has none
    std::string language = {};      ///< in lower case, "en", "de"; empty where the list has none
    std::int32_t liveUntil = noEnd; ///< the last day on which it may be advised, in days since 1970-01-01
};

/// An asset list: CSV with the columns page, title, language, live until (in five languages: asset_columns.h), of which
/// only page has to be there.
/// Immutable. A page that stands there twice is what its last row says.
struct AssetList
{
    std::vector<Asset> assets = {};
    std::string file = {}; ///< UTF-8, for messages
    bool hasLanguages = false;
    bool hasEnds = false;
};

/// BadData, with the line, where there is no page column or a date cannot be read; 4/5/2026 can be two days, and is one
/// only where another date of the column says which number is the month. So can 26/12/31.
[[nodiscard]] Result<std::shared_ptr<const AssetList>> readAssetList(const std::filesystem::path& path,
                                                                     const Progress& progress);

/// Cookies that are to be left out of every list (opt-outs, customers): one id a line, or CSV with a cookie column.
/// Each once, in the order of the file. BadData where several columns have none that is the cookie.
[[nodiscard]] Result<std::vector<std::string>> readCookieList(const std::filesystem::path& path,
                                                              const Progress& progress);

} // namespace leadlight
