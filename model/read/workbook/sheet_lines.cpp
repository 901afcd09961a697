// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/workbook/sheet_lines.h"

#include <algorithm>

namespace leadlight {

namespace {
constexpr std::size_t longestRow = 4'000'000;
constexpr std::size_t oddKept = 64; // of a column
constexpr std::size_t mostText = std::size_t{1} << 26;

std::string letters(std::size_t column)
{
    std::string out;
    for (auto left = column + 1; left > 0; left = (left - 1) / 26)
        out.insert(out.begin(), static_cast<char>('A' + (left - 1) % 26));
    return out;
}

bool isPlainName(std::string_view sheet)
{
    return !sheet.empty() && std::all_of(sheet.begin(), sheet.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               static_cast<unsigned char>(c) >= 0x80;
    });
}
} // namespace

std::string cellName(std::string_view sheet, std::int64_t row, std::size_t column)
{
    const auto cell = letters(column) + std::to_string(row);
    return (isPlainName(sheet) ? std::string(sheet) : '\'' + std::string(sheet) + '\'') + '!' + cell;
}

tl::unexpected<Error> impossibleCell(std::string_view sheet, std::string_view where)
{
    return fail(ErrorKind::BadData,
                Phrase::tr("The sheet %1 is damaged: \"%2\" is no place in it, is named twice, or is out of order.",
                           sheet, where),
                Phrase::tr("Open it in the spreadsheet program and save it again, or download it again."));
}

Status SheetLines::beginRow(std::int64_t row, bool hidden)
{
    if (row <= std::max(m_row, m_written) || row > mostRows)
        return impossibleCell(m_notes.name, std::to_string(row));
    m_row = row;
    m_hidden = hidden;
    m_cells.clear();
    m_cellText.clear();
    m_sorted = true;
    return {};
}

Status SheetLines::add(std::size_t column, std::string_view text)
{
    if (text.empty())
        return {};
    if (column >= mostColumns)
        return impossibleCell(m_notes.name, letters(column) + std::to_string(m_row));
    if (text.size() > longestCell || m_cellText.size() + text.size() > longestRow)
        return fail(
            ErrorKind::BadData,
            Phrase::tr("Row %1 of the sheet %2 holds more text than a sheet has room for.", Plain(m_row), m_notes.name),
            Phrase::tr("Check that this is the export itself."));
    m_sorted = m_sorted && (m_cells.empty() || m_cells.back().column < column);
    const auto begin = m_cellText.size();
    m_cellText.append(text);
    m_cells.push_back({column, begin, m_cellText.size()});
    return {};
}

Status SheetLines::addOdd(std::size_t column, std::string_view text, OddCell::Kind kind)
{
    if (auto done = add(column, text); !done)
        return done;
    auto& odd = m_notes.odd[column];
    if (odd.size() < oddKept)
        odd.push_back({m_row, kind, std::string(text)});
    return {};
}

Status SheetLines::addError(std::size_t column, std::string_view text)
{
    m_notes.errors.try_emplace(column, OddCell{m_row, OddCell::Kind::LongNumber, std::string(text)});
    return add(column, text);
}

Status SheetLines::addMerged(const MergedRows& merged)
{
    constexpr std::size_t mostMerged = std::size_t{1} << 21; // half a column's rows in four columns
    if (merged.lastRow <= merged.firstRow)
        return {};
    if (m_notes.merged.size() == mostMerged)
        return impossibleCell(m_notes.name, letters(merged.column) + std::to_string(merged.firstRow));
    m_notes.merged.push_back(merged);
    return {};
}

void SheetLines::addUncomputed(std::size_t column)
{
    if (m_notes.uncomputed++ == 0)
        m_notes.firstUncomputed = cellName(m_notes.name, m_row, column);
}

void SheetLines::writeCell(std::string_view text)
{
    const auto isSpecial = [](char c) { return c == '"' || c == ',' || c == '\r' || c == '\n'; };
    if (std::none_of(text.begin(), text.end(), isSpecial)) {
        m_line.append(text);
        return;
    }
    m_line.push_back('"');
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        m_line.push_back(text[i] == '\r' || text[i] == '\n' ? ' ' : text[i]);
        if (text[i] == '"')
            m_line.push_back('"');
    }
    m_line.push_back('"');
}

/// What a merged cell shows stands in its first row only; whatever else its cells hold, nobody sees.
Status SheetLines::fillMerged()
{
    std::erase_if(m_open, [this](const Open& open) { return open.rows.lastRow < m_row; });
    for (const auto& open : m_open) {
        const auto column = open.rows.column;
        std::erase_if(m_cells, [column](const Cell& cell) { return cell.column == column; });
        if (auto done = open.odd ? addOdd(column, open.text, *open.odd) : add(column, open.text); !done)
            return done;
        if (m_notes.filled++ == 0)
            m_notes.firstFilled = cellName(m_notes.name, m_row, column);
    }
    for (; m_nextMerged < m_merged.size() && m_merged[m_nextMerged].firstRow <= m_row; ++m_nextMerged) {
        const auto& next = m_merged[m_nextMerged];
        const auto cell =
            std::find_if(m_cells.begin(), m_cells.end(), [&next](const Cell& c) { return c.column == next.column; });
        if (next.firstRow != m_row || cell == m_cells.end())
            continue;
        Open open{next, m_cellText.substr(cell->begin, cell->end - cell->begin), std::nullopt};
        if (const auto odd = m_notes.odd.find(next.column); odd != m_notes.odd.end() && odd->second.back().row == m_row)
            open.odd = odd->second.back().kind;
        m_open.push_back(std::move(open));
    }
    return {};
}

/// The line of the row at hand, without its end.
Status SheetLines::writeRow()
{
    if (!m_sorted)
        std::stable_sort(m_cells.begin(), m_cells.end(),
                         [](const Cell& a, const Cell& b) { return a.column < b.column; });
    m_width = std::max(m_width, m_cells.back().column + 1);
    m_line.clear();
    std::size_t column = 0;
    for (const auto& cell : m_cells) {
        if (cell.column < column)
            return impossibleCell(m_notes.name, letters(cell.column) + std::to_string(m_row));
        m_line.append(cell.column - column + (column > 0 ? 1 : 0), ',');
        writeCell(std::string_view(m_cellText).substr(cell.begin, cell.end - cell.begin));
        column = cell.column + 1;
    }
    m_line.append(m_width - column, ',');
    return {};
}

Status SheetLines::endRow(std::int64_t times)
{
    if (m_cells.empty()) {
        m_row += std::clamp<std::int64_t>(times, 1, mostRows) - 1; // blank rows are written once something follows
        return {};
    }
    if (times < 1 || times > mostRows - m_row + 1)
        return impossibleCell(m_notes.name, std::to_string(m_row));
    if (auto done = m_merged.empty() ? Status() : fillMerged(); !done)
        return done;
    if (auto done = writeRow(); !done)
        return done;
    if (m_line.size() * static_cast<std::size_t>(times) > mostText)
        return fail(
            ErrorKind::BadData,
            Phrase::tr("Row %1 of the sheet %2 holds more text than a sheet has room for.", Plain(m_row), m_notes.name),
            Phrase::tr("Check that this is the export itself."));
    m_text.append(static_cast<std::size_t>(m_row - 1 - m_written), '\n');
    for (std::int64_t i = 0; i < times; ++i)
        m_text.append(m_line).push_back('\n');
    m_row += times - 1;
    m_written = m_row;
    m_filled += times;
    m_notes.hiddenRows += m_hidden ? times : 0;
    return {};
}

} // namespace leadlight
