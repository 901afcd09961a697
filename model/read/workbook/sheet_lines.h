// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace leadlight {

/// A cell that is no harm by itself, but destroys an id.
struct OddCell
{
    enum class Kind {
        LongNumber, ///< a number of more than 15 digits
        Scientific, ///< a number shown as 2.02E+37
        Date,
        Fraction, ///< 1234.5
        Truth,    ///< TRUE or FALSE
    };
    std::int64_t row = 0; ///< counted from 1
    Kind kind = Kind::LongNumber;
    std::string text;
};

/// Cells of one column that are merged downwards: what stands in the first one holds for all of them. Rows count from
/// 1, columns from 0.
struct MergedRows
{
    std::size_t column = 0;
    std::int64_t firstRow = 0;
    std::int64_t lastRow = 0;
};

/// What there is to say of a sheet beside its rows.
struct SheetNotes
{
    std::string name;
    std::map<std::size_t, std::vector<OddCell>> odd; ///< by column, counted from 0: the first ones of each
    std::map<std::size_t, OddCell> errors; ///< by column: the first #N/A, #REF! and the like (`kind` is unused)
    std::vector<MergedRows> merged;        ///< as the sheet says; of an .xlsx file known at its end
    std::int64_t filled = 0;               ///< cells that were filled from the one that they are merged with
    std::string firstFilled;               ///< "Sheet1!A3"
    std::int64_t uncomputed = 0;           ///< cells with a formula, but without a value
    std::string firstUncomputed;           ///< "Sheet1!D2"
    std::int64_t hiddenRows = 0;           ///< rows that hold something and are not shown
};

/// "Sheet1!B7", "'My sheet'!B7": as spreadsheets name a cell. `row` counts from 1, `column` from 0.
[[nodiscard]] std::string cellName(std::string_view sheet, std::int64_t row, std::size_t column);

inline constexpr std::size_t mostColumns = 16384;     // of a sheet
inline constexpr std::int64_t mostRows = 1'048'576;   // of a sheet
inline constexpr std::size_t longestCell = 1'000'000; // Excel: 32,767
/// The error for cells that no sheet has: beyond these bounds, out of order, twice.
[[nodiscard]] tl::unexpected<Error> impossibleCell(std::string_view sheet, std::string_view where);

/// Makes text of the rows of a sheet, for the reader of text: RFC 4180, one line for each row of the sheet, so that
/// lines are row numbers. A line break within a cell becomes a space. Rows get the width of the widest one above.
class SheetLines
{
public:
    explicit SheetLines(SheetNotes& notes)
        : m_notes(notes)
    {
    }

    /// `row` counts from 1; rows that are passed over are blank lines.
    Status beginRow(std::int64_t row, bool hidden);
    /// Cells may come in any order, but once; empty ones do not count.
    Status add(std::size_t column, std::string_view text);
    Status addOdd(std::size_t column, std::string_view text, OddCell::Kind kind);
    void addUncomputed(std::size_t column);
    /// A cell with an error of the spreadsheet: #N/A.
    Status addError(std::size_t column, std::string_view text);
    /// Notes that the sheet merges these cells; of one row it is nothing to note.
    Status addMerged(const MergedRows& merged);
    /// Has what stands in merged cells stand in each of their rows that holds anything; sorted by their first rows. To
    /// be said before the first row.
    void fillDown(std::vector<MergedRows> merged) { m_merged = std::move(merged); }
    /// `times`: the row stands that often.
    Status endRow(std::int64_t times = 1);

    /// The row that is at hand, or was last.
    [[nodiscard]] std::int64_t row() const { return m_row; }
    /// Rows with something in them.
    [[nodiscard]] std::int64_t filledRows() const { return m_filled; }
    /// The text so far; may be taken out from its start on.
    [[nodiscard]] std::string& text() { return m_text; }

private:
    struct Cell
    {
        std::size_t column = 0;
        std::size_t begin = 0; // of m_cellText
        std::size_t end = 0;
    };
    /// A merged cell that reaches down to the row at hand or below.
    struct Open
    {
        MergedRows rows;
        std::string text;
        std::optional<OddCell::Kind> odd;
    };
    Status fillMerged();
    Status writeRow();
    void writeCell(std::string_view text);

    SheetNotes& m_notes;
    std::string m_text;
    std::string m_line;
    std::vector<Cell> m_cells;
    std::string m_cellText;
    std::int64_t m_row = 0;     // at hand
    std::int64_t m_written = 0; // lines
    std::int64_t m_filled = 0;
    std::size_t m_width = 0;
    bool m_hidden = false;
    bool m_sorted = true;
    std::vector<MergedRows> m_merged; // to be filled
    std::size_t m_nextMerged = 0;
    std::vector<Open> m_open;
};

} // namespace leadlight
