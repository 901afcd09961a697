// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/sheet/workbook.h"

namespace leadlight {

// The parts of a workbook (SpreadsheetML).

/// Writes the cells of one sheet as they come.
class SheetRows final : public RowSink
{
public:
    SheetRows(const Sheet& sheet, PartSink sink);

    void text(std::string_view value) override;
    void number(std::int64_t value) override;
    void number(double value) override;
    void endRow() override;
    void header(); ///< the first row, of the columns' headers

    /// Hands on what is still buffered. False where the sink refused anything.
    bool finish();
    [[nodiscard]] std::int64_t row() const { return m_row - 1; } ///< the last one, from 1
    [[nodiscard]] std::int64_t cutTexts() const { return m_cutTexts; }

private:
    [[nodiscard]] CellFormat format() const;
    void beginCell(CellFormat format);
    [[nodiscard]] std::string heightText() const;
    void inlineText(std::string_view value, CellFormat format);
    void value(std::string_view digits);
    void flush();

    const Sheet& m_sheet;
    PartSink m_sink;
    std::vector<std::string> m_letters;
    std::string m_buffer;
    std::int64_t m_row = 1;
    std::size_t m_column = 0;
    std::int64_t m_cutTexts = 0;
    bool m_rowBegun = false;
    bool m_ok = true;
};

/// All of a sheet's part around its rows, which are put through `sink`. `drawing`: the relationship of its charts,
/// empty without. Gives how many texts were cut.
[[nodiscard]] Result<std::int64_t> putSheet(const Sheet& sheet, std::string_view drawing, const PartSink& sink);

[[nodiscard]] std::string stylesXml();
/// xl/workbook.xml; `names` are the sheets' final ones, whose relationships are rId1, rId2 ...
[[nodiscard]] std::string workbookXml(const Workbook& workbook, const std::vector<std::string>& names);
/// The charts' frames on a sheet, right of its columns; their relationships are rId1, rId2 ...
[[nodiscard]] std::string drawingXml(const Sheet& sheet);

} // namespace leadlight
