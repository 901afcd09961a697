// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target on the reader: any bytes give a table or an error, and a table accounts for every line, whatever the
// size of the pieces. Run: fuzz_reader -max_total_time=600 CORPUS ../shared/data/forms ../shared/data/field
#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"
#include "tests/fuzz/fuzz_file.h"

using namespace leadlight;

namespace {
void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const SubmissionTable& table)
{
    for (const auto& report : table.files)
        require(report.lines == 1 + report.rows + report.leftOutTotal() + report.continuationLines);
    require(table.rows() > 0 && table.page.size() == table.cookie.size() && table.type.size() == table.cookie.size());
    require(table.submissions.size() == table.cookie.size());
    for (std::size_t row = 0; row < table.cookie.size(); ++row)
        require(table.cookie[row] < table.cookies.size() && table.page[row] < table.pages.size() &&
                table.type[row] < table.types.size() && table.submissions[row] > 0);
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static FuzzFile file;
    const auto path = file.write(data, size);
    const auto table = readSubmissions({path}, {}, {});
    if (table) {
        check(**table);
        ReadOptions pieces;
        pieces.chunkBytes = 1 + size % 13 + size / 64; // some dozens of pieces at most: the fuzzer wants many tries
        const auto again = readSubmissions({path}, pieces, {});
        require(again && (*again)->cookie == (*table)->cookie && (*again)->page == (*table)->page &&
                (*again)->submissions == (*table)->submissions && (*again)->files[0].lines == (*table)->files[0].lines);
    }
    if (const auto preview = previewFile(path, {}, 50); preview && preview->header.size() > 1) {
        ReadOptions anyColumns;
        anyColumns.columns = {{Role::BusinessUnit, preview->header[0]}, {Role::PageUrl, preview->header[1]}};
        const auto mapping = readBuMapping(path, anyColumns, {});
        require(!mapping || (*mapping)->rowPage.size() == (*mapping)->rowBusinessUnit.size());
    }
    return 0;
}
