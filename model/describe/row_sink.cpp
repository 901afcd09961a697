// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/row_sink.h"

namespace leadlight {

namespace {

constexpr std::size_t rowsAPoll = 1024; // cancel is polled once per so many

Status putAll(std::size_t rows, const std::function<void(std::size_t)>& put, const Progress& progress)
{
    for (std::size_t i = 0; i < rows; ++i) {
        if (i % rowsAPoll == 0 && progress.cancelled())
            return cancelled();
        put(i);
    }
    return {};
}

} // namespace

void putRow(const TableData& table, std::int32_t row, RowSink& sink)
{
    const bool isForPeople = sink.isForPeople();
    for (const TableColumn& column : table.columns) {
        const auto* text = std::get_if<TextKey>(&column.raw);
        if (text != nullptr && isForPeople && column.phrase)
            sink.words(column.phrase(row));
        else if (text != nullptr)
            sink.text((*text)(row));
        else if (const auto* whole = std::get_if<WholeKey>(&column.raw))
            sink.number((*whole)(row));
        else
            sink.number(std::get<NumberKey>(column.raw)(row));
    }
    sink.endRow();
}

Status putRows(const TableData& table, std::span<const std::int32_t> rows, RowSink& sink, const Progress& progress)
{
    return putAll(
        rows.size(), [&](std::size_t i) { putRow(table, rows[i], sink); }, progress);
}

Status putRows(const TableData& table, RowSink& sink, const Progress& progress)
{
    return putAll(
        static_cast<std::size_t>(table.rows), [&](std::size_t i) { putRow(table, static_cast<std::int32_t>(i), sink); },
        progress);
}

} // namespace leadlight
