// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/asset_list.h"

#include "model/data/asset_columns.h"
#include "model/data/damaged_ids.h"
#include "model/read/byte_source.h"
#include "model/read/cell_text.h"
#include "model/read/column_roles.h"
#include "model/read/date_parser.h"
#include "model/read/plain_table.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace leadlight {

namespace {

constexpr std::size_t mostColumnsSaid = 8;    // columns of a list that is refused
constexpr std::size_t longestColumnSaid = 60; // bytes

tl::unexpected<Error> badLine(const std::filesystem::path& path, std::int64_t line, Phrase what, Phrase hint)
{
    return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                .what = std::move(what),
                                .file = pathText(path),
                                .line = line,
                                .hint = std::move(hint)});
}

/// What is said of a list whose columns are not known: what was looked for, and what is there.
tl::unexpected<Error> noPageColumn(const std::filesystem::path& path, const PlainTable& table)
{
    const auto names = [](AssetColumn column) { return Phrase::verbatim(namesOf(column)); };
    Phrase hint = Phrase::tr("Looked for a column called %1. The others are the title (%2), the language (%3) and the "
                             "last day (%4).",
                             names(AssetColumn::Page), names(AssetColumn::Title), names(AssetColumn::Language),
                             names(AssetColumn::LiveUntil));
    if (table.rows.empty())
        return badLine(path, 0, Phrase::tr("This asset list has no column of pages."), std::move(hint));
    std::vector<Phrase> there;
    for (const std::string& header : table.rows.front())
        there.push_back(Phrase::verbatim(std::string(shortened(header, longestColumnSaid))));
    there.resize(std::min(there.size(), mostColumnsSaid));
    return badLine(path, table.line.front(),
                   Phrase::tr("None of these columns is known to be that of the pages: %1.", Phrase::commas(there)),
                   std::move(hint));
}

std::string cellOf(const std::vector<std::string>& row, std::optional<std::size_t> column)
{
    return column && *column < row.size() ? row[*column] : std::string();
}

std::string lowered(std::string text)
{
    for (char& c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

/// The end dates of all rows, once it is known which number is the month.
Status readEnds(const std::filesystem::path& path, const PlainTable& table, std::size_t column, AssetList& out)
{
    bool monthFirst = false;
    bool dayFirst = false;
    for (std::size_t row = 1; row < table.rows.size(); ++row) {
        const DateReading date = readDate(cellOf(table.rows[row], column));
        monthFirst = monthFirst || (date.isOpen() && date.provesMonthFirst());
        dayFirst = dayFirst || (date.isOpen() && date.provesDayFirst());
    }
    for (std::size_t row = 1; row < table.rows.size(); ++row) {
        const std::string cell = cellOf(table.rows[row], column);
        if (cell.empty())
            continue;
        const DateReading date = readDate(cell);
        const auto hint = Phrase::tr("Write the last day like 2026-12-31.");
        const bool yearFirst =
            date.isReadable() && date.hasShortYear() && date.dayYearFirst() != DateReading::unreadable; // 26/12/31
        if (yearFirst || (date.isReadable() && date.isOpen() && monthFirst == dayFirst))
            return badLine(path, table.line[row], Phrase::tr("\"%1\" can be two different days.", cell), hint);
        const std::int32_t day = date.isReadable() ? date.day(monthFirst) : DateReading::unreadable;
        if (day == DateReading::unreadable)
            return badLine(path, table.line[row], Phrase::tr("\"%1\" is no date.", cell), hint);
        out.assets[row - 1].liveUntil = day;
    }
    return {};
}

} // namespace

Result<std::shared_ptr<const AssetList>> readAssetList(const std::filesystem::path& path, const Progress& progress)
{
    const auto table = readPlainTable(path, progress);
    if (!table)
        return tl::unexpected(table.error());
    const auto columns = table->rows.empty() ? AssetColumns() : assetColumns(table->rows.front());
    const auto page = columns[AssetColumn::Page];
    if (!page)
        return noPageColumn(path, *table);
    const auto title = columns[AssetColumn::Title];
    const auto language = columns[AssetColumn::Language];
    const auto end = columns[AssetColumn::LiveUntil];
    auto out = std::make_shared<AssetList>();
    out->file = pathText(path);
    out->hasLanguages = language.has_value();
    out->hasEnds = end.has_value();
    for (std::size_t row = 1; row < table->rows.size(); ++row) {
        const auto& cells = table->rows[row];
        out->assets.push_back(
            {.page = cellOf(cells, page), .title = cellOf(cells, title), .language = lowered(cellOf(cells, language))});
        if (out->assets.back().page.empty())
            return badLine(path, table->line[row], Phrase::tr("This row of the asset list has no page."),
                           Phrase::tr("Write the page_url as the submissions file does."));
    }
    if (end)
        if (auto read = readEnds(path, *table, *end, *out); !read)
            return tl::unexpected(std::move(read.error()));
    return out;
}

Result<std::vector<std::string>> readCookieList(const std::filesystem::path& path, const Progress& progress)
{
    const auto table = readPlainTable(path, progress);
    if (!table)
        return tl::unexpected(table.error());
    std::size_t column = 0;
    bool named = false;
    for (std::size_t c = 0; !table->rows.empty() && !named && c < table->rows.front().size(); ++c) {
        named = roleByName(table->rows.front()[c]) == Role::Cookie;
        column = named ? c : 0;
    }
    std::vector<std::string> out;
    std::unordered_set<std::string_view> known;
    for (std::size_t row = named ? 1 : 0; row < table->rows.size(); ++row) {
        if (!named && table->rows[row].size() > 1)
            return badLine(path, table->line[row], Phrase::tr("None of these columns is called \"cookie\"."),
                           Phrase::tr("Write one cookie a line, or name the column in a first row."));
        const auto& cells = table->rows[row];
        const IdForm form = column < cells.size() ? idForm(cells[column]) : IdForm::Intact;
        if (form == IdForm::Scientific || form == IdForm::Rounded)
            return badLine(path, table->line[row],
                           Phrase::tr("\"%1\" was an id before a spreadsheet made a rounded number of it: whose it is "
                                      "cannot be told.",
                                      cells[column]),
                           Phrase::tr("Make the list anew, with the column of cookies as text."));
        if (column < cells.size() && !cells[column].empty() && known.insert(cells[column]).second)
            out.push_back(cells[column]);
    }
    return out;
}

} // namespace leadlight
