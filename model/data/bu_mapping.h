// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/base/string_pool.h"
#include "model/read/file_report.h"

#include <memory>
#include <vector>

namespace leadlight {

/// A page that the mapping gives to more than one business unit.
struct MappingConflict
{
    StringPool::Id page = 0;
    struct Claim
    {
        StringPool::Id businessUnit = 0;
        std::int64_t line = 0;
    };
    std::vector<Claim> claims; ///< distinct BUs in file order, two or more
};

/// Which business unit owns which page, as the file says it, row by row. Immutable.
struct BuMapping
{
    StringPool pages;
    StringPool businessUnits;
    std::vector<StringPool::Id> rowPage; ///< per row, in file order
    std::vector<StringPool::Id> rowBusinessUnit;
    std::vector<std::string> pageTitle; ///< per page; empty without a title column
    std::vector<MappingConflict> conflicts;
    FileReport file;
};

/// Reads a mapping export (columns business_unit and page_url, others ignored). Errors as readSubmissions().
[[nodiscard]] Result<std::shared_ptr<const BuMapping>>
readBuMapping(const std::filesystem::path& path, const ReadOptions& options, const Progress& progress);

} // namespace leadlight
