// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook and a CSV file of 1,000,000 rows x 6 columns: seconds, memory, and what the same rows cost unwritten.
#include "model/exports/csv_writer.h"
#include "model/exports/save_file.h"
#include "model/exports/sheet/workbook.h"
#include "tests/support/measure.h"
#include "tests/support/stopwatch.h"

#include <QTemporaryDir>
#include <cstdio>

using namespace leadlight;

namespace {

constexpr std::int32_t rowCount = 1'000'000;

/// cookie, rank, page_url, gated_asset_type, business_unit, score, made row by row.
Status putSample(RowSink& sink)
{
    std::string cookie(38, '0');
    std::string page;
    for (std::int32_t row = 0; row < rowCount; ++row) {
        const std::string digits = std::to_string(row * 2654435761LL);
        cookie.replace(cookie.size() - digits.size(), digits.size(), digits);
        page = "/resources/page-" + std::to_string(row % 997) + ".html";
        sink.text(cookie);
        sink.number(static_cast<std::int64_t>(row % 10 + 1));
        sink.text(page);
        sink.text("Gated Webinar Forms");
        sink.text(row % 3 == 0 ? "Cloud" : "Networking");
        sink.number(1.0 / (1.0 + row % 1013));
        sink.endRow();
    }
    return {};
}

class NoRows final : public RowSink
{
public:
    void text(std::string_view value) override { m_sum += value.size(); }
    void number(std::int64_t value) override { m_sum += static_cast<std::size_t>(value); }
    void number(double value) override { m_sum += value > 0.5 ? 1 : 0; }
    void endRow() override {}
    [[nodiscard]] std::size_t sum() const { return m_sum; }

private:
    std::size_t m_sum = 0;
};

void print(const char* what, const Stopwatch& watch, const std::filesystem::path& file)
{
    const double size = file.empty() ? 0.0 : static_cast<double>(std::filesystem::file_size(file)) / 1048576.0;
    std::printf("%-12s %6.2f s  %6.2f s of CPU  %6.1f MB  peak %6.1f MB\n", what, watch.seconds(), watch.cpuSeconds(),
                size, peakMemoryMegabytes());
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const std::filesystem::path base(folder.path().toStdU16String());
    NoRows none;
    resetPeakMemory();
    const Stopwatch unwritten;
    std::ignore = putSample(none);
    print("unwritten", unwritten, {});

    Sheet sheet{.name = "Recommendations", .columns = {}, .rows = rowCount, .put = putSample};
    for (const char* header : {"cookie", "rank", "page_url", "gated_asset_type", "business_unit", "score"})
        sheet.columns.push_back({.header = header, .format = CellFormat::Text});
    sheet.columns[1].format = CellFormat::Whole;
    sheet.columns[5].format = CellFormat::ThreeDecimals;
    const Workbook book{{"Benchmark", "en-US", "2026-11-26T06:00:00Z"}, {sheet}};
    resetPeakMemory();
    const Stopwatch workbook;
    const Status xlsx = saveFile(base / "a.xlsx", [&](QIODevice& device) -> Status {
        const auto done = writeWorkbook(book, device, {});
        return done ? Status() : tl::unexpected(done.error());
    });
    print("xlsx", workbook, base / "a.xlsx");

    resetPeakMemory();
    const Stopwatch plain;
    const Status csv = writeCsvFile(base / "a.csv", [](CsvWriter& rows) { return putSample(rows); });
    print("csv", plain, base / "a.csv");
    resetPeakMemory();
    const Stopwatch guarded;
    const Status excel = writeCsvFile(
        base / "b.csv", [](CsvWriter& rows) { return putSample(rows); }, spreadsheetForm("de_DE"));
    print("csv, excel", guarded, base / "b.csv");
    return xlsx && csv && excel && none.sum() > 0 ? 0 : 1;
}
