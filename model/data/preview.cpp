// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/submissions.h"
#include "model/data/table_reader.h"

namespace leadlight {

Result<FilePreview> previewFile(const std::filesystem::path& path, const ReadOptions& options, int rows)
{
    FilePreview preview;
    char delimiter = 0;
    auto report = readTable(
        path, options, {},
        [&](const TableHead& head) -> Status {
            preview.header = head.header;
            preview.guess = head.roles;
            delimiter = head.delimiter;
            return {};
        },
        [&](const RowBlock& block) {
            CsvScanner scanner(block.text, {.delimiter = delimiter}, true);
            std::string scratch;
            while (static_cast<int>(preview.rows.size()) < rows && scanner.next() == CsvScanner::Step::Record) {
                auto& row = preview.rows.emplace_back();
                for (const auto& field : scanner.fields())
                    row.emplace_back(field.value(scratch));
            }
        });
    if (!report)
        return tl::unexpected(report.error());
    preview.report = std::move(*report);
    return preview;
}

} // namespace leadlight
