// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/bu_mapping.h"

#include "model/data/file_kind.h"
#include "model/read/column_roles.h"
#include "model/read/placeholder.h"
#include "model/read/table_reader.h"

#include <algorithm>

namespace leadlight {

namespace {
/// Takes the rows of a mapping file, with the line of each for the list of conflicts.
class MappingBuilder : public TableSink
{
public:
    explicit MappingBuilder(BuMapping& mapping)
        : m_mapping(mapping)
    {
    }

    Status begin(const TableHead& head, std::int64_t) override
    {
        m_mapping = {};
        lines.clear();
        noUnit = 0;
        m_line = head.lines;
        const auto lacking = missingRoles(head, {Role::BusinessUnit, Role::PageUrl});
        if (lacking.empty())
            return {};
        if (columnOf(head.roles, Role::Cookie))
            return tl::unexpected(Error{
                .kind = ErrorKind::BadData,
                .what = Phrase::tr("This is an export of submissions, not the BU mapping (business_unit, page_url)."),
                .line = head.headerLine,
                .hint = Phrase::tr(
                    "Open it as submissions, and as the BU mapping the file with business_unit and page_url.")});
        return tl::unexpected(missingColumns(lacking, head));
    }

    void add(const RowBlock& block) override
    {
        const auto& pages = block.of(Role::PageUrl).text;
        const auto& units = block.of(Role::BusinessUnit).text;
        const auto& titles = block.of(Role::Title).text;
        std::size_t run = 0;
        for (std::size_t i = 0; i < pages.size(); ++i) {
            const auto row = static_cast<std::int64_t>(i);
            if (isSpreadsheetError(units[i])) { // what a look-up found nothing for has no business unit
                noUnit += 1;
                firstError = firstError.empty() ? std::string(units[i]) : firstError;
                continue;
            }
            while (run + 1 < block.runs.size() && block.runs[run + 1].row <= row)
                ++run;
            lines.push_back(m_line + block.runs[run].line + row - block.runs[run].row + 1);
            const auto page = m_mapping.pages.intern(pages[i]);
            m_mapping.rowPage.push_back(page);
            m_mapping.rowBusinessUnit.push_back(m_mapping.businessUnits.intern(units[i]));
            if (titles.empty())
                continue;
            m_mapping.pageTitle.resize(m_mapping.pages.size());
            if (m_mapping.pageTitle[page].empty())
                m_mapping.pageTitle[page] = titles[i];
        }
        m_line += block.lines;
    }

    std::vector<std::int64_t> lines; ///< per row
    std::int64_t noUnit = 0;         ///< rows with an error of the spreadsheet in place of a business unit
    std::string firstError;

private:
    BuMapping& m_mapping;
    std::int64_t m_line = 0;
};
} // namespace

std::vector<MappingConflict> findConflicts(const BuMapping& mapping, std::span<const std::int64_t> lines)
{
    std::vector<std::vector<MappingConflict::Claim>> claims(mapping.pages.size());
    for (std::size_t row = 0; row < mapping.rowPage.size(); ++row) {
        auto& known = claims[mapping.rowPage[row]];
        const auto unit = mapping.rowBusinessUnit[row];
        if (std::none_of(known.begin(), known.end(), [&](const auto& claim) { return claim.businessUnit == unit; }))
            known.push_back({unit, lines.empty() ? 0 : lines[row]});
    }
    std::vector<MappingConflict> conflicts;
    for (StringPool::Id page = 0; page < mapping.pages.size(); ++page)
        if (claims[page].size() > 1)
            conflicts.push_back({page, std::move(claims[page])});
    return conflicts;
}

Result<std::shared_ptr<const BuMapping>> readBuMapping(const std::filesystem::path& path, const ReadOptions& options,
                                                       const Progress& progress)
{
    const auto files = exportsFor(FileKind::BuMapping, path, options, progress);
    if (!files)
        return tl::unexpected(files.error());
    if (files->size() > 1)
        return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                    .what = Phrase::tr("The BU mapping is one file, and the archive holds several."),
                                    .file = pathText(path),
                                    .hint = Phrase::tr("Choose one of them.")});
    auto mapping = std::make_shared<BuMapping>();
    MappingBuilder builder(*mapping);
    auto report = readTable(files->front(), options, progress, builder);
    if (!report)
        return tl::unexpected(report.error());
    mapping->file = std::move(*report);
    if (builder.noUnit > 0)
        mapping->file.warnings.push_back(Phrase::tr(
            "%n row has an error of the spreadsheet (%1) in place of a business unit and gives its page none.",
            "%n rows have an error of the spreadsheet (%1) in place of a business unit and give their pages "
            "none.",
            builder.noUnit, builder.firstError));
    mapping->conflicts = findConflicts(*mapping, builder.lines);
    return mapping;
}

} // namespace leadlight
