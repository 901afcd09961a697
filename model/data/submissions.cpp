// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/submissions.h"

#include "model/data/column_roles.h"
#include "model/data/table_reader.h"

#include <algorithm>
#include <numeric>

namespace leadlight {

namespace {
constexpr std::size_t mostTypes = 65'535;

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

/// Appends the blocks of the files to one table.
class TableBuilder
{
public:
    explicit TableBuilder(SubmissionTable& table)
        : m_table(table)
    {
    }

    void beginFile(const TableHead& head)
    {
        m_line = head.lines;
        m_hasType = columnOf(head.roles, Role::AssetType).has_value();
    }

    void add(const RowBlock& block)
    {
        const auto firstRow = m_table.rows();
        for (const auto& run : block.runs) {
            m_table.lineRuns.push_back(static_cast<std::uint32_t>(firstRow + run.row));
            m_table.lineRuns.push_back(static_cast<std::uint32_t>(m_line + run.line + 1));
        }
        for (const auto& cell : block.of(Role::Cookie))
            m_table.cookie.push_back(m_table.cookies.intern(block.value(cell)));
        for (const auto& cell : block.of(Role::PageUrl))
            m_table.page.push_back(m_table.pages.intern(block.value(cell)));
        for (std::int64_t row = 0; row < block.rows; ++row) {
            const auto name = m_hasType ? block.value(block.of(Role::AssetType)[static_cast<std::size_t>(row)])
                                        : std::string_view("Unspecified");
            const auto id = m_table.types.intern(name);
            m_table.type.push_back(static_cast<std::uint16_t>(id));
        }
        m_table.submissions.insert(m_table.submissions.end(), block.counts.begin(), block.counts.end());
        m_line += block.lines;
    }

private:
    SubmissionTable& m_table;
    std::int64_t m_line = 0;
    bool m_hasType = true;
};

Status checkHead(const TableHead& head)
{
    const auto missing = missingRoles(head, {Role::Cookie, Role::PageUrl, Role::FormSubmissions});
    if (missing.empty())
        return {};
    if (columnOf(head.roles, Role::BusinessUnit) && missingRoles(head, {Role::Cookie}).size() == 1)
        return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                    .what = "This is the BU mapping (business_unit, page_url), not an export of "
                                            "submissions.",
                                    .line = head.headerLine,
                                    .hint = "Open it as the BU mapping instead."});
    return tl::unexpected(missingColumns(missing, head));
}
} // namespace

bool isUnidentified(std::string_view cookie)
{
    if (cookie.find_first_not_of('0') == std::string_view::npos)
        return true;
    if (equalsIgnoringCase(cookie, "none") || equalsIgnoringCase(cookie, "null") || equalsIgnoringCase(cookie, "nan"))
        return true;
    return cookie.size() > 4 && cookie.starts_with("::") && cookie.ends_with("::");
}

std::int64_t SubmissionTable::totalSubmissions() const
{
    return std::accumulate(submissions.begin(), submissions.end(), std::int64_t{0});
}

std::int64_t SubmissionTable::unidentifiedRows() const
{
    return std::count_if(cookie.begin(), cookie.end(), [this](StringPool::Id id) { return unidentified[id]; });
}

std::int64_t SubmissionTable::lineOfRow(std::int64_t row) const
{
    // lineRuns holds pairs (first row, its line); within a run lines follow one another.
    std::size_t low = 0;
    std::size_t high = lineRuns.size() / 2;
    while (high - low > 1) {
        const auto middle = (low + high) / 2;
        (static_cast<std::int64_t>(lineRuns[2 * middle]) <= row ? low : high) = middle;
    }
    return lineRuns.empty() ? 0 : lineRuns[2 * low + 1] + row - lineRuns[2 * low];
}

std::size_t SubmissionTable::fileOfRow(std::int64_t row) const
{
    std::size_t file = 0;
    for (std::int64_t end = 0; file + 1 < files.size(); ++file) {
        end += files[file].rows;
        if (row < end)
            break;
    }
    return file;
}

Result<std::shared_ptr<const SubmissionTable>> readSubmissions(const std::vector<std::filesystem::path>& paths,
                                                               const ReadOptions& options, const Progress& progress)
{
    if (paths.empty())
        return fail(ErrorKind::Usage, "No export of submissions is given.", "Name at least one file.");
    auto table = std::make_shared<SubmissionTable>();
    TableBuilder builder(*table);
    for (const auto& path : paths) {
        auto report = readTable(
            path, options, progress,
            [&](const TableHead& head) -> Status {
                builder.beginFile(head);
                return checkHead(head);
            },
            [&](const RowBlock& block) { builder.add(block); });
        if (!report)
            return tl::unexpected(report.error());
        table->files.push_back(std::move(*report));
    }
    if (table->types.size() > mostTypes)
        return fail(ErrorKind::BadData, "There are more than 65,535 asset types.",
                    "Choose another column for gated_asset_type.");
    table->unidentified.resize(table->cookies.size());
    for (StringPool::Id id = 0; id < table->cookies.size(); ++id)
        table->unidentified[id] = isUnidentified(table->cookies[id]);
    return table;
}

Result<FileKind> detectFileKind(const std::filesystem::path& path)
{
    const auto preview = previewFile(path, {}, 0);
    if (!preview)
        return tl::unexpected(preview.error());
    if (columnOf(preview->guess, Role::Cookie))
        return FileKind::Submissions;
    return columnOf(preview->guess, Role::BusinessUnit) ? FileKind::BuMapping : FileKind::Unknown;
}

} // namespace leadlight
