// SPDX-License-Identifier: GPL-3.0-or-later
// Saving a session and opening it again, by reference (with and without kept rows) and with its data: the seed, and
// 1,000,000 cookies that are made up.
#include "model/stages/analysis.h"
#include "model/stages/opening.h"
#include "model/store/session_file.h"
#include "tests/support/measure.h"
#include "tests/support/shared_data.h"
#include "tests/support/stopwatch.h"
#include "tests/support/synthetic_data.h"

#include <QTemporaryDir>
#include <cstdio>
#include <fstream>

using namespace leadlight;

namespace {

/// A row for each pair of the synthetic data.
std::shared_ptr<const SubmissionTable> syntheticTable(const SyntheticSize& size)
{
    const SparseMatrix strength = makeSyntheticData(size).strength;
    auto table = std::make_shared<SubmissionTable>();
    for (std::int32_t page = 0; page < strength.cols; ++page)
        table->pages.intern("/resources/page-" + std::to_string(page) + ".html");
    table->types.intern("Gated Webinar Forms");
    for (std::int32_t cookie = 0; cookie < strength.rows; ++cookie) {
        std::string id = std::to_string(std::int64_t{cookie} * 2654435761 % 99999999977);
        id.insert(0, 38 - id.size(), '0');
        const auto number = table->cookies.intern(id);
        for (const std::int32_t page : strength.row(cookie).pages) {
            table->cookie.push_back(number);
            table->page.push_back(static_cast<StringPool::Id>(page));
        }
    }
    table->type.assign(table->cookie.size(), 0);
    table->submissions.assign(table->cookie.size(), 1);
    table->unidentified.assign(table->cookies.size(), false);
    FileReport& report = table->files.emplace_back();
    report.path = "made_up.csv";
    report.rows = table->rows();
    return table;
}

enum class KeptRows {
    No,
    Yes,
};

void measure(const char* name, const SessionContent& content, SessionData data, KeptRows kept = KeptRows::No)
{
    const QTemporaryDir folder;
    const std::filesystem::path home = folder.path().toStdString();
    const std::filesystem::path file = home / "a.leadlight";
    const std::filesystem::path cache = kept == KeptRows::Yes ? home / "rows" : std::filesystem::path();
    const Stopwatch saving;
    const auto saved = saveSession(file, content, {.data = data, .cache = cache}, {});
    const double seconds = saving.seconds();
    const Stopwatch opening;
    const auto opened = saved ? openSession({.file = file, .cache = cache}, {}) : Result<OpenedSession>();
    if (!saved || !opened || !opened->content.study.analysis) {
        std::printf("%-10s failed\n", name);
        return;
    }
    std::printf("%-10s %-10s %-10s saved in %5.2f s, %6.1f MB  opened in %5.2f s  peak %6.1f MB\n", name,
                std::string(choiceName(data)).c_str(), kept == KeptRows::Yes ? "rows kept" : "", seconds,
                static_cast<double>(std::filesystem::file_size(file)) / 1048576.0, opening.seconds(),
                peakMemoryMegabytes());
}

void measureAll(const char* name, const FilesToOpen& files)
{
    OpenRequest request;
    request.files = files;
    const auto opened = openFiles(request, {}, {});
    if (!opened) {
        std::printf("%-10s failed: %s\n", name, opened.error().text().c_str());
        return;
    }
    SessionContent content{.options = opened->options};
    content.study = *with(with(Study(), opened->tables), opened->interactions);
    content.study = *with(content.study, *trainAndAnalyse(opened->interactions, {EaseOptions{}}, {}));
    measure(name, content, SessionData::Reference);
    measure(name, content, SessionData::Reference, KeptRows::Yes);
    measure(name, content, SessionData::Rows);
}

/// The rows as an export.
std::filesystem::path exported(const SubmissionTable& table, const std::filesystem::path& folder)
{
    auto file = folder / "submissions.csv";
    std::ofstream out(file, std::ios::binary);
    out << "cookie,gated_asset_type,page_url,form_submissions\n";
    for (std::size_t row = 0; row < table.cookie.size(); ++row)
        out << table.cookies[table.cookie[row]] << ',' << table.types[table.type[row]] << ','
            << table.pages[table.page[row]] << ',' << table.submissions[row] << '\n';
    return file;
}

} // namespace

int main()
{
    if (std::filesystem::exists(sharedData("seed")))
        measureAll("seed", {.submissions = {sharedData("seed") / "submissions.csv"},
                            .mapping = sharedData("seed") / "bu_mapping.csv"});
    const QTemporaryDir folder;
    const auto table = syntheticTable({"million", 1'000'000, 2'000, 4'000'000});
    measureAll("1,000,000", {.submissions = {exported(*table, folder.path().toStdString())}});
    return 0;
}
