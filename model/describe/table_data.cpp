// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/table_data.h"

#include <algorithm>
#include <memory>

namespace leadlight {

const TableColumn* TableData::column(std::string_view key) const
{
    const auto found = std::ranges::find(columns, key, &TableColumn::key);
    return found == columns.end() ? nullptr : &*found;
}

TableColumn phraseColumn(ColumnRole role, std::string key, Phrase header, Phrase help, std::int32_t rows,
                         const std::function<Phrase(std::int32_t)>& phrase)
{
    struct Words
    {
        Phrase phrase;
        std::string english;
    };
    auto words = std::make_shared<std::vector<Words>>();
    words->reserve(static_cast<std::size_t>(rows));
    for (std::int32_t row = 0; row < rows; ++row) {
        Phrase said = phrase(row);
        auto text = english(said);
        words->push_back({std::move(said), std::move(text)});
    }
    const auto at = [words](std::int32_t row) -> const Words& { return (*words)[static_cast<std::size_t>(row)]; };
    auto out = tableColumn(role, std::move(key), std::move(header), std::move(help),
                           [at](std::int32_t row) -> std::string_view { return at(row).english; });
    out.phrase = [at](std::int32_t row) { return at(row).phrase; };
    return out;
}

TableData withColumns(TableData table, std::initializer_list<std::string_view> keys)
{
    std::vector<TableColumn> chosen;
    for (const std::string_view key : keys) {
        if (const auto* column = table.column(key))
            chosen.push_back(*column);
    }
    table.columns = std::move(chosen);
    return table;
}

} // namespace leadlight
