// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/row_sink.h"
#include "model/exports/opc/package.h"
#include "model/exports/sheet/cells.h"
#include "model/exports/words.h"

namespace leadlight {

struct SheetColumn
{
    std::string header;
    CellFormat format = CellFormat::General;
    int width = 12; ///< in letters
};

/// A native chart beside the rows. `xml`: the chart's part, whose figures are cells of this sheet, whose final name it
/// is given.
struct SheetChart
{
    std::string name;
    std::string altText;
    std::function<std::string(std::string_view sheet)> xml;
};

/// One sheet: a header that stays in sight, rows below it.
struct Sheet
{
    std::string name; ///< as wanted: see sheetNames()
    std::vector<SheetColumn> columns;
    std::int64_t rows = 0;                    ///< how many `put` hands on, for the limits
    std::function<Status(RowSink& sink)> put; ///< may be called several times
    std::vector<SheetChart> charts = {};
    bool filter = true;
    std::vector<int> lines = {}; ///< of each row where cells are CellFormat::Wrapped; empty: one
};

struct Workbook
{
    DocumentProperties properties;
    std::vector<Sheet> sheets;
};

/// What a workbook could not take as it was.
struct WorkbookRemarks
{
    std::int64_t cutTexts = 0; ///< longer than a cell holds; they end with an ellipsis
};

/// Whether the workbook can be written at all: rows, columns, and that there is a sheet. Says which sheet is too long
/// and what to do.
[[nodiscard]] Status checkLimits(const Workbook& workbook);

/// Writes a workbook (.xlsx); its rows are streamed, so that any number needs little memory. Texts are inline, numbers
/// in their shortest exact form, NaN and infinity as empty cells; nothing is ever a formula. Errors: those of
/// checkLimits(), before anything is written, and of the rows; Cancelled.
[[nodiscard]] Result<WorkbookRemarks> writeWorkbook(const Workbook& workbook, QIODevice& device,
                                                    const Progress& progress);
/// The same in memory, for what is embedded in a deck.
[[nodiscard]] Result<std::string> workbookBytes(const Workbook& workbook);

/// Rows for people: what is words stands there in their language.
class SpokenRows final : public RowSink
{
public:
    SpokenRows(const Words& words, RowSink& to)
        : m_words(words)
        , m_to(to)
    {
    }
    void text(std::string_view value) override { m_to.text(value); }
    void number(std::int64_t value) override { m_to.number(value); }
    void number(double value) override { m_to.number(value); }
    void endRow() override { m_to.endRow(); }
    [[nodiscard]] bool isForPeople() const override { return true; }
    void words(const Phrase& phrase) override { m_to.text(m_words(phrase)); }

private:
    const Words& m_words;
    RowSink& m_to;
};

/// The columns of a table, by what they hold: ids and names as texts, counts, percent, decimals, times.
[[nodiscard]] std::vector<SheetColumn> sheetColumns(const TableData& table, const Words& words);
/// A table as a sheet, its values as they are. The table must outlive it.
[[nodiscard]] Sheet sheetOf(const TableData& table, std::string name, const Words& words, const Progress& progress);

} // namespace leadlight
