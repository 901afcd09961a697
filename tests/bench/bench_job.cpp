// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job of `leadlight-cli recommend --out`, part by part: bench_job [small|large] [MODEL...]
// Two files in, everybody's list out. Prints wall and CPU seconds of each part, and the peak memory.
#include "model/exports/recommendations_csv.h"
#include "model/exports/table_csv.h"
#include "model/recommend/catalogue.h"
#include "model/stages/opening.h"
#include "tests/support/measure.h"
#include "tests/support/stopwatch.h"
#include "tests/support/synthetic_data.h"

#include <QTemporaryDir>
#include <cstdio>
#include <cstring>

using namespace leadlight;

namespace {

std::string cookieName(std::int32_t cookie)
{
    std::string digits = std::to_string(cookie * 1'000'003LL + 7);
    return std::string(38 - digits.size(), '0').append(digits);
}

std::string pageName(std::int32_t page)
{
    return std::string("https://www.example.com/resources/assets/page-").append(std::to_string(page)).append(".html");
}

Status writeFiles(const SyntheticData& data, const FilesToOpen& files)
{
    auto written = writeCsvFile(files.submissions.front(), [&](CsvWriter& csv) -> Status {
        csv.row({"cookie", "gated_asset_type", "page_url", "form_submissions"});
        for (std::int32_t cookie = 0; cookie < data.strength.rows; ++cookie) {
            const std::string name = cookieName(cookie);
            for (const std::int32_t page : data.strength.row(cookie).pages) {
                csv.text(name);
                csv.text(page % 3 == 0 ? "Gated Webinar Forms" : "Gated Ebook Forms");
                csv.text(pageName(page));
                csv.number(static_cast<std::int64_t>(1 + page % 2));
                csv.endRow();
            }
        }
        return {};
    });
    if (!written)
        return written;
    return writeCsvFile(files.mapping, [&](CsvWriter& csv) -> Status {
        csv.row({"business_unit", "page_url"});
        for (std::int32_t page = 0; page < data.strength.cols; ++page) {
            csv.text(std::string("Unit ").append(std::to_string(data.pageGroup[static_cast<std::size_t>(page)])));
            csv.text(pageName(page));
            csv.endRow();
        }
        return {};
    });
}

void print(const char* model, const char* part, const Stopwatch& watch)
{
    std::printf("%-12s %-14s %7.2f s  %7.2f s of CPU\n", model, part, watch.seconds(), watch.cpuSeconds());
}

int failed(const Error& error)
{
    std::puts(error.text().c_str());
    return 1;
}

int runJob(const FilesToOpen& files, const std::filesystem::path& out, const std::string& key)
{
    const auto entry = findModel(key);
    if (!entry)
        return failed(entry.error());
    const char* name = key.c_str();
    resetPeakMemory();
    const Stopwatch whole;
    const Stopwatch opening;
    const auto opened = openFiles({.files = files, .summarise = false}, {}, {});
    if (!opened)
        return failed(opened.error());
    print(name, "read and join", opening);
    const Stopwatch training;
    const auto model = train(opened->interactions, defaultsOf(**entry), {});
    if (!model)
        return failed(model.error());
    print(name, "train", training);
    const Stopwatch ranking;
    const auto top = adviceForAll(adviceInput(**model, {}), 10, {});
    if (!top)
        return failed(top.error());
    print(name, "rank", ranking);
    const Stopwatch writing;
    std::vector<std::int32_t> cookies(static_cast<std::size_t>((*model)->interactions->data->cookies()));
    for (std::size_t i = 0; i < cookies.size(); ++i)
        cookies[i] = static_cast<std::int32_t>(i);
    const Status written = writeCsvFile(out, [&](CsvWriter& csv) -> Status {
        writeHeader(csv, recommendationColumns(**model, {}));
        return putRecommendations(**model, *top, cookies, {}, csv, {});
    });
    if (!written)
        return failed(written.error());
    print(name, "write", writing);
    print(name, "whole job", whole);
    std::printf("%-12s %.0f MB in, %.0f MB out, peak %.0f MB\n", name,
                static_cast<double>(std::filesystem::file_size(files.submissions.front())) / 1e6,
                static_cast<double>(std::filesystem::file_size(out)) / 1e6, peakMemoryMegabytes());
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const bool large = argc > 1 && std::strcmp(argv[1], "large") == 0;
    const QTemporaryDir folder;
    const std::filesystem::path base(folder.path().toStdU16String());
    const FilesToOpen files{.submissions = {base / "submissions.csv"}, .mapping = base / "bu_mapping.csv"};
    if (const Status written = writeFiles(makeSyntheticData(large ? syntheticLarge : syntheticSmall), files); !written)
        return failed(written.error());
    std::vector<std::string> models(argv + std::min(argc, 2), argv + argc);
    if (models.empty())
        models = {"rp3beta", "ease"};
    int code = 0;
    for (const std::string& model : models)
        code = std::max(code, runJob(files, base / "recommendations.csv", model));
    return code;
}
