// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/base/string_pool.h"
#include "model/read/file_report.h"

#include <memory>
#include <span>
#include <vector>

namespace leadlight {

/// A page that the mapping gives to more than one business unit.
struct MappingConflict
{
    StringPool::Id page = 0;
    struct Claim
    {
        StringPool::Id businessUnit = 0;
        std::int64_t line = 0; ///< 0 where it is no file's
    };
    std::vector<Claim> claims; ///< distinct BUs in the order of the rows, two or more
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

/// Pages whose rows name different business units, in order of the pages' first appearance. `lines`: where each row
/// stands in its file; empty for rows of a table, which has no lines.
[[nodiscard]] std::vector<MappingConflict> findConflicts(const BuMapping& mapping, std::span<const std::int64_t> lines);
/// Reads a mapping export (columns business_unit and page_url, others ignored). Errors as readSubmissions().
[[nodiscard]] Result<std::shared_ptr<const BuMapping>>
readBuMapping(const std::filesystem::path& path, const ReadOptions& options, const Progress& progress);

} // namespace leadlight
