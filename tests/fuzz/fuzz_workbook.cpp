// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target on workbooks. Bytes that are changed at random never get through a zip file's checksums, so the
// input is the parts: the first byte says which format, and three zeros in a row end a part. Any parts give a table or
// an error, and a table accounts for every line, whatever the size of the pieces. Run: fuzz_workbook
// -max_total_time=600 CORPUS
#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"
#include "tests/fuzz/fuzz_file.h"
#include "tests/support/workbook_file.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace leadlight;

namespace {
void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// The rows of a sheet, what stands below them, shared texts, styles.
std::array<std::string, 4> partsOf(std::string_view text)
{
    std::array<std::string, 4> parts;
    for (auto& part : parts) {
        const auto end = std::min(text.find(std::string_view("\0\0\0", 3)), text.size());
        part = text.substr(0, end);
        text.remove_prefix(std::min(end + 3, text.size()));
    }
    return parts;
}

/// A header that is known as one stands above what the fuzzer says, unless it says otherwise.
QByteArray workbookOf(std::uint8_t kind, std::string_view text)
{
    const auto [rows, below, shared, styles] = partsOf(text);
    const TextRows header{(kind & 2U) != 0 ? std::vector<std::string>{"business_unit", "page_url"} : formHeader()};
    const bool bare = (kind & 4U) != 0;
    if ((kind & 1U) != 0)
        return odsFile({{.name = "S", .rows = (bare ? std::string() : odsRows(header)) + rows}, {"T", below}});
    return xlsxFile(
        {.sheets = {{.name = "S", .rows = (bare ? std::string() : xlsxRows(header)) + rows, .below = below}},
         .shared = {shared, "<t>/page</t>"},
         .styles = styles,
         .from1904 = (kind & 8U) != 0});
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static FuzzFile file;
    if (size == 0)
        return 0;
    const auto bytes = workbookOf(*data, {reinterpret_cast<const char*>(data) + 1, size - 1});
    const auto path =
        file.write(reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    ReadOptions options;
    options.member = "S";
    const auto table = readSubmissions({path}, options, {});
    if (table) {
        for (const auto& report : (*table)->files)
            require(report.lines == 1 + report.rows + report.leftOutTotal() + report.continuationLines);
        options.chunkBytes = 1 + size % 61;
        const auto again = readSubmissions({path}, options, {});
        require(again && (*again)->cookie == (*table)->cookie && (*again)->page == (*table)->page &&
                (*again)->submissions == (*table)->submissions);
    }
    const auto mapping = readBuMapping(path, options, {});
    require(!mapping || (*mapping)->rowPage.size() == (*mapping)->rowBusinessUnit.size());
    return 0;
}
