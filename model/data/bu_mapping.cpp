// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/bu_mapping.h"

#include "model/data/column_roles.h"
#include "model/data/table_reader.h"

#include <algorithm>

namespace leadlight {

namespace {
Status checkHead(const TableHead& head)
{
    const auto missing = missingRoles(head, {Role::BusinessUnit, Role::PageUrl});
    if (missing.empty())
        return {};
    if (missingRoles(head, {Role::Cookie, Role::FormSubmissions}).empty())
        return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                    .what = "This is an export of submissions, not the BU mapping (business_unit, "
                                            "page_url).",
                                    .line = head.headerLine,
                                    .hint = "Open it as submissions instead."});
    return tl::unexpected(missingColumns(missing, head));
}

/// Pages whose rows name different business units, in order of the pages' first appearance.
std::vector<MappingConflict> findConflicts(const BuMapping& mapping, const std::vector<std::int64_t>& lines)
{
    std::vector<std::vector<MappingConflict::Claim>> claims(mapping.pages.size());
    for (std::size_t row = 0; row < mapping.rowPage.size(); ++row) {
        auto& known = claims[mapping.rowPage[row]];
        const auto unit = mapping.rowBusinessUnit[row];
        if (std::none_of(known.begin(), known.end(), [&](const auto& claim) { return claim.businessUnit == unit; }))
            known.push_back({unit, lines[row]});
    }
    std::vector<MappingConflict> conflicts;
    for (StringPool::Id page = 0; page < mapping.pages.size(); ++page)
        if (claims[page].size() > 1)
            conflicts.push_back({page, std::move(claims[page])});
    return conflicts;
}
} // namespace

Result<std::shared_ptr<const BuMapping>> readBuMapping(const std::filesystem::path& path, const ReadOptions& options,
                                                       const Progress& progress)
{
    auto mapping = std::make_shared<BuMapping>();
    std::vector<std::int64_t> lines;
    std::int64_t linesBefore = 0;
    auto report = readTable(
        path, options, progress,
        [&](const TableHead& head) {
            linesBefore = head.lines;
            return checkHead(head);
        },
        [&](const RowBlock& block) {
            for (const auto& cell : block.of(Role::PageUrl))
                mapping->rowPage.push_back(mapping->pages.intern(block.value(cell)));
            for (const auto& cell : block.of(Role::BusinessUnit))
                mapping->rowBusinessUnit.push_back(mapping->businessUnits.intern(block.value(cell)));
            std::size_t run = 0;
            for (std::int64_t row = 0; row < block.rows; ++row) {
                while (run + 1 < block.runs.size() && block.runs[run + 1].row <= row)
                    ++run;
                lines.push_back(linesBefore + block.runs[run].line + row - block.runs[run].row + 1);
            }
            linesBefore += block.lines;
        });
    if (!report)
        return tl::unexpected(report.error());
    mapping->file = std::move(*report);
    mapping->conflicts = findConflicts(*mapping, lines);
    return mapping;
}

} // namespace leadlight
