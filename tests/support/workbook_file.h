// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <string>
#include <utility>
#include <vector>

namespace leadlight {

/// A zip file of parts that are not compressed: what a workbook is, written without the library that reads it.
[[nodiscard]] QByteArray storedZip(const std::vector<std::pair<std::string, QByteArray>>& parts);

/// A sheet by what stands in its <sheetData> or <table:table>.
struct SheetText
{
    std::string name;
    std::string rows;
    bool hidden = false;
    std::string below = {}; ///< .xlsx: what stands below <sheetData>
};
struct XlsxText
{
    std::vector<SheetText> sheets;
    std::vector<std::string> shared = {}; ///< what stands in each <si>
    std::string styles = {};              ///< what stands in <styleSheet>
    bool from1904 = false;
};
[[nodiscard]] QByteArray xlsxFile(const XlsxText& text);
[[nodiscard]] QByteArray odsFile(const std::vector<SheetText>& sheets);

using TextRows = std::vector<std::vector<std::string>>;
/// Rows of cells with these texts from row 1 on; the last column is a number where it holds digits only. Empty rows and
/// cells are left out, as programs do.
[[nodiscard]] std::string xlsxRows(const TextRows& rows);
[[nodiscard]] std::string odsRows(const TextRows& rows);

/// The names of the columns of an export, an id of full length, and an export with a title and blank rows in it and
/// with what CSV has to quote.
[[nodiscard]] const std::vector<std::string>& formHeader();
[[nodiscard]] std::string fullId(int number);
[[nodiscard]] TextRows formRows();

} // namespace leadlight
