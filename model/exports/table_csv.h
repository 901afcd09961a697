// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/table_data.h"
#include "model/exports/csv_writer.h"

#include <filesystem>

namespace leadlight {

/// The columns' keys as a row of their own.
void writeHeader(CsvWriter& csv, const TableData& table);

/// Writes rows of a table, in this order, as CSV with the columns' keys as header, raw values, C locale. Errors name
/// the file.
[[nodiscard]] Status writeTableCsv(const TableData& table, std::span<const std::int32_t> rows,
                                   const std::filesystem::path& path, const Progress& progress, CsvForm form = {});

} // namespace leadlight
