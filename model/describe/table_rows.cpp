// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/table_rows.h"

#include <memory>

namespace leadlight {

namespace {

using RowOrder = std::shared_ptr<const std::vector<std::int32_t>>;

template <class Value>
void move(std::function<Value(std::int32_t)>& of, const RowOrder& rows)
{
    if (of)
        of = [from = std::move(of), rows](std::int32_t row) { return from((*rows)[static_cast<std::size_t>(row)]); };
}

} // namespace

TableData withRows(TableData table, std::vector<std::int32_t> rows)
{
    table.rows = static_cast<std::int32_t>(rows.size());
    table.elements = {};
    const auto order = std::make_shared<const std::vector<std::int32_t>>(std::move(rows));
    for (TableColumn& column : table.columns) {
        std::visit([&](auto& raw) { move(raw, order); }, column.raw);
        move(column.phrase, order);
        move(column.label, order);
        move(column.said, order);
        move(column.details, order);
        move(column.emphasis, order);
        move(column.unit, order);
        move(column.low, order);
        move(column.high, order);
        move(column.parts, order);
    }
    return table;
}

} // namespace leadlight
