// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/table_data.h"

#include <memory>

namespace leadlight {

/// Takes values row by row, in the order of a table's columns: a file, the answer of a command.
class RowSink
{
public:
    virtual ~RowSink() = default;
    virtual void text(std::string_view value) = 0;
    virtual void number(std::int64_t value) = 0;
    virtual void number(double value) = 0; ///< NaN: there is none
    virtual void endRow() = 0;

    /// Whether it is for people: they get words in their language (words()) where others get the English ones as
    /// text().
    [[nodiscard]] virtual bool isForPeople() const { return false; }
    virtual void words(const Phrase&) {}

    /// A sink of the same form that keeps its rows, for join(): so several threads make rows at once. Null where rows
    /// cannot be made apart from those before them.
    [[nodiscard]] virtual std::unique_ptr<RowSink> apart() const { return nullptr; }
    /// Takes the rows of such a sink, whole ones, behind its own.
    virtual void join(RowSink&) {}
};

/// Hands one row of the table on: values, and where the sink is for people their words.
void putRow(const TableData& table, std::int32_t row, RowSink& sink);

/// Rows of the table in this order. Error: Cancelled.
[[nodiscard]] Status putRows(const TableData& table, std::span<const std::int32_t> rows, RowSink& sink,
                             const Progress& progress);
/// All of them.
[[nodiscard]] Status putRows(const TableData& table, RowSink& sink, const Progress& progress);

} // namespace leadlight
