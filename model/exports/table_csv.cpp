// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/table_csv.h"

namespace leadlight {

void writeHeader(CsvWriter& csv, const TableData& table)
{
    for (const TableColumn& column : table.columns)
        csv.text(column.key);
    csv.endRow();
}

Status writeTableCsv(const TableData& table, std::span<const std::int32_t> rows, const std::filesystem::path& path,
                     const Progress& progress, CsvForm form)
{
    return writeCsvFile(
        path,
        [&](CsvWriter& csv) -> Status {
            writeHeader(csv, table);
            return putRows(table, rows, csv, progress);
        },
        form);
}

} // namespace leadlight
