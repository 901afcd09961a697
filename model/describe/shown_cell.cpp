// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/shown_cell.h"

#include <cmath>

namespace leadlight {

namespace {

Phrase shownNumber(const TableColumn& column, double value)
{
    if (std::isnan(value))
        return Phrase::verbatim("–");
    return Phrase::number(
        Decimal{.value = value, .digits = column.decimals, .plus = column.role == ColumnRole::Difference});
}

} // namespace

Phrase shownCell(const TableColumn& column, std::int32_t row)
{
    if (column.said)
        if (auto words = column.said(row))
            return *words;
    if (column.phrase)
        return column.phrase(row);
    if (column.label)
        return Phrase::verbatim(std::string(column.label(row)));
    if (const auto* number = std::get_if<NumberKey>(&column.raw))
        return shownNumber(column, (*number)(row));
    if (const auto* whole = std::get_if<WholeKey>(&column.raw))
        return Phrase::number((*whole)(row));
    return Phrase::verbatim(std::string(std::get<TextKey>(column.raw)(row)));
}

bool isNumeric(const TableColumn& column)
{
    return !std::holds_alternative<TextKey>(column.raw);
}

} // namespace leadlight
