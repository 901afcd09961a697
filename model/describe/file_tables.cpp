// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/file_tables.h"

#include "model/describe/page_columns.h"
#include "model/describe/shared_rows.h"
#include "model/recommend/interactions.h"
#include "model/stages/files_summary.h"

#include <algorithm>

namespace leadlight {

namespace {

using SubmissionsPtr = std::shared_ptr<const SubmissionTable>;

/// Per page of the submissions: its unit in the dataset, -1 where the join left it out or nothing is joined yet.
std::vector<int> unitPerPage(const SubmissionTable& submissions, const Dataset* data)
{
    std::vector<int> units(submissions.pages.size(), -1);
    if (data != nullptr) {
        for (std::int32_t page = 0; page < data->pages(); ++page) {
            const auto at = static_cast<std::size_t>(page);
            units[data->pageIds[at]] = data->pageBusinessUnit[at];
        }
    }
    return units;
}

TableColumn joinedUnitColumn(const SubmissionsPtr& table, const DatasetPtr& data)
{
    const SharedRows<int> units(unitPerPage(*table, data.get()));
    const auto unitOf = [table, units](std::int32_t row) {
        return units(static_cast<std::int32_t>(table->page[static_cast<std::size_t>(row)]));
    };
    auto out = tableColumn(
        ColumnRole::Unit, "business_unit", Phrase::tr("Business unit"), Phrase::tr("Which business unit owns the page"),
        [unitOf, data](std::int32_t row) -> std::string_view {
            const int unit = unitOf(row);
            return unit < 0 ? std::string_view("Unmapped") : data->businessUnits[static_cast<std::size_t>(unit)];
        });
    sayUnmapped(out, [unitOf, data](std::int32_t row) { return !data || !data->isBusinessUnit(unitOf(row)); });
    out.unit = [unitOf, data](std::int32_t row) { return data ? unitColour(*data, unitOf(row)) : -1; };
    return out;
}

struct LeftOutRow
{
    std::string file;
    const SkippedLine* line = nullptr;
};

std::vector<LeftOutRow> leftOutRows(const Tables& tables)
{
    std::vector<LeftOutRow> rows;
    const auto add = [&](const FileReport& file) {
        const auto name = file.path.filename().u8string();
        for (const SkippedLine& line : file.skipped)
            rows.push_back({tableName(std::string(name.begin(), name.end()), file.member), &line});
    };
    if (tables.submissions)
        std::ranges::for_each(tables.submissions->files, add);
    if (tables.mapping)
        add(tables.mapping->file);
    return rows;
}

struct ConflictRow
{
    StringPool::Id page = 0;
    Phrase claims;
    Phrase chosen;
    int unit = -1;
    std::int64_t submissions = 0;
};

Phrase claimsIn(const MappingConflict& conflict, const BuMapping& mapping)
{
    Phrase out;
    for (const auto& claim : conflict.claims) {
        auto said = Phrase::tr("%1 (line %2)", mapping.businessUnits[claim.businessUnit], Plain(claim.line));
        out = out.empty() ? std::move(said) : Phrase::tr("%1, %2", std::move(out), std::move(said));
    }
    return out;
}

/// The unit that a page counts for; nothing where it counts for all that claim it.
std::optional<std::string> chosenUnit(const MappingConflict& conflict, const BuMapping& mapping,
                                      const JoinOptions& options)
{
    const auto answer = options.chosenBusinessUnit.find(std::string(mapping.pages[conflict.page]));
    if (answer != options.chosenBusinessUnit.end())
        return answer->second;
    if (options.conflicts == ConflictRule::Fanout)
        return std::nullopt;
    const auto& claim = options.conflicts == ConflictRule::Last ? conflict.claims.back() : conflict.claims.front();
    return std::string(mapping.businessUnits[claim.businessUnit]);
}

int indexOfUnit(const Dataset* data, const std::string& name)
{
    if (data == nullptr)
        return -1;
    const auto at = std::ranges::find(data->businessUnits, name);
    return at == data->businessUnits.end() ? -1 : static_cast<int>(at - data->businessUnits.begin());
}

std::vector<ConflictRow> conflictRows(const Study& study)
{
    const BuMapping& mapping = *study.tables.mapping;
    const Dataset* data = study.interactions ? study.interactions->data.get() : nullptr;
    const JoinOptions options = data != nullptr ? data->options : JoinOptions{};
    std::vector<ConflictRow> rows;
    for (std::size_t i = 0; i < mapping.conflicts.size(); ++i) {
        const MappingConflict& conflict = mapping.conflicts[i];
        const auto chosen = chosenUnit(conflict, mapping, options);
        ConflictRow row{.page = conflict.page,
                        .claims = claimsIn(conflict, mapping),
                        .chosen = chosen ? Phrase::verbatim(*chosen) : Phrase::tr("all of them")};
        if (chosen)
            row.unit = indexOfUnit(data, *chosen);
        if (study.tables.summary && i < study.tables.summary->conflictSubmissions.size())
            row.submissions = study.tables.summary->conflictSubmissions[i];
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The pages of the dataset that the conflicts are about; -1 for those that no submission names.
Elements pagesOf(const SharedRows<ConflictRow>& rows, const Study& study)
{
    if (!study.interactions)
        return {};
    std::vector<std::int32_t> pages;
    for (const ConflictRow& row : rows.all())
        pages.push_back(study.interactions->data->findPage(study.tables.mapping->pages[row.page]).value_or(-1));
    return Elements::listed(Entity::Page, std::move(pages));
}

ColumnRole roleOf(const std::optional<Role>& read)
{
    if (read == Role::Cookie)
        return ColumnRole::Cookie;
    if (read == Role::PageUrl)
        return ColumnRole::Page;
    return read ? ColumnRole::Text : ColumnRole::Note;
}

} // namespace

TableData rowsTable(const Study& study)
{
    const SubmissionsPtr table = study.tables.submissions;
    const auto at = [](std::int32_t row) { return static_cast<std::size_t>(row); };
    TableData out{.id = "submission rows",
                  .title = Phrase::tr("submission rows"),
                  .rows = static_cast<std::int32_t>(table->rows()),
                  .elements = {},
                  .columns = {}};
    out.columns = {tableColumn(ColumnRole::Count, "line", Phrase::tr("Line"), Phrase::tr("Line of the file"),
                               [table](std::int32_t row) { return table->lineOfRow(row); }),
                   tableColumn(ColumnRole::Cookie, "cookie", Phrase::tr("Cookie"),
                               Phrase::tr("The visitor's id, as it stands in the file"),
                               [table, at](std::int32_t row) { return table->cookies[table->cookie[at(row)]]; }),
                   tableColumn(ColumnRole::Type, "gated_asset_type", Phrase::tr("Asset type"),
                               Phrase::tr("gated_asset_type of the row"),
                               [table, at](std::int32_t row) { return table->types[table->type[at(row)]]; }),
                   tableColumn(ColumnRole::Page, "page_url", Phrase::tr("Page"), Phrase::tr("page_url of the row"),
                               [table, at](std::int32_t row) { return table->pages[table->page[at(row)]]; }),
                   joinedUnitColumn(table, study.interactions ? study.interactions->data : nullptr),
                   tableColumn(ColumnRole::Count, "form_submissions", Phrase::tr("Submissions"),
                               Phrase::tr("form_submissions of the row"),
                               [table, at](std::int32_t row) { return table->submissions[at(row)]; })};
    auto& type = out.columns[2];
    type.label = [full = std::get<TextKey>(type.raw)](std::int32_t row) { return shortTypeName(full(row)); };
    return out;
}

TableData leftOutTable(const Tables& tables)
{
    const SharedRows<LeftOutRow> rows(leftOutRows(tables));
    // The rows point into the tables, so every column keeps those alive.
    const auto of = [rows, tables](std::int32_t row) -> const LeftOutRow& { return rows(row); };
    TableData out{.id = "lines left out",
                  .title = Phrase::tr("lines left out"),
                  .rows = rows.size(),
                  .elements = {},
                  .columns = {}};
    out.columns = {
        tableColumn(ColumnRole::Note, "file", Phrase::tr("File"), Phrase::tr("The file that the line stands in"),
                    [of](std::int32_t row) -> std::string_view { return of(row).file; }),
        tableColumn(ColumnRole::Count, "line", Phrase::tr("Line"), Phrase::tr("Line of the file"),
                    [of](std::int32_t row) { return of(row).line->line; }),
        phraseColumn(ColumnRole::Text, "reason", Phrase::tr("Why"), Phrase::tr("Why the line is not among the rows"),
                     rows.size(), [&](std::int32_t row) { return rows(row).line->reason; }),
        tableColumn(ColumnRole::Note, "text", Phrase::tr("The line"), Phrase::tr("The line as it stands in the file"),
                    [of](std::int32_t row) -> std::string_view { return of(row).line->text; })};
    return out;
}

TableData conflictsTable(const Study& study)
{
    const auto mapping = study.tables.mapping;
    const SharedRows<ConflictRow> rows(conflictRows(study));
    TableData out{.id = "pages with several business units",
                  .title = Phrase::tr("pages with several business units"),
                  .rows = rows.size(),
                  .elements = pagesOf(rows, study),
                  .columns = {}};
    out.columns = {tableColumn(ColumnRole::Page, "page_url", Phrase::tr("Page"), Phrase::tr("page_url in the mapping"),
                               [rows, mapping](std::int32_t row) { return mapping->pages[rows(row).page]; }),
                   phraseColumn(ColumnRole::Note, "claims", Phrase::tr("Claimed by"),
                                Phrase::tr("The business units that the mapping gives it, in file order"), rows.size(),
                                [&](std::int32_t row) { return rows(row).claims; }),
                   phraseColumn(ColumnRole::Unit, "business_unit", Phrase::tr("Counts for"),
                                Phrase::tr("The business unit that the page counts for now"), rows.size(),
                                [&](std::int32_t row) { return rows(row).chosen; }),
                   tableColumn(ColumnRole::Count, "form_submissions", Phrase::tr("Submissions"),
                               Phrase::tr("Submissions on that page in the data"),
                               [rows](std::int32_t row) { return rows(row).submissions; })};
    out.columns[2].unit = [rows](std::int32_t row) { return rows(row).unit; };
    return out;
}

TableData previewTable(const std::shared_ptr<const FilePreview>& preview)
{
    TableData out{.id = "first rows",
                  .title = Phrase::tr("first rows"),
                  .rows = static_cast<std::int32_t>(preview->rows.size()),
                  .elements = {},
                  .columns = {}};
    for (std::size_t i = 0; i < preview->header.size(); ++i) {
        const auto guess = i < preview->guess.size() ? preview->guess[i] : std::nullopt;
        Phrase help = guess ? Phrase::tr("Taken as %1", std::string(roleNames[static_cast<std::size_t>(*guess)]))
                            : Phrase::tr("Not used");
        out.columns.push_back(tableColumn(roleOf(guess), preview->header[i], Phrase::verbatim(preview->header[i]),
                                          std::move(help), [preview, i](std::int32_t row) {
                                              const auto& cells = preview->rows[static_cast<std::size_t>(row)];
                                              return i < cells.size() ? std::string_view(cells[i]) : std::string_view();
                                          }));
    }
    return out;
}

std::int64_t leftOutLines(const Tables& tables)
{
    std::int64_t lines = tables.mapping ? tables.mapping->file.leftOutTotal() : 0;
    if (tables.submissions)
        lines += leftOutCounts(tables.submissions->files).lines;
    return lines;
}

LeftOutCounts leftOutCounts(std::span<const FileReport> files)
{
    LeftOutCounts out;
    for (std::size_t kind = 0; kind < leftOutNames.size(); ++kind) {
        std::int64_t lines = 0;
        for (const FileReport& file : files)
            lines += file.leftOut[kind];
        out.lines += lines;
        if (lines > 0)
            out.reasons.push_back(leftOutText(static_cast<LeftOut>(kind), lines));
    }
    return out;
}

} // namespace leadlight
