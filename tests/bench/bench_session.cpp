// SPDX-License-Identifier: GPL-3.0-or-later
// Saving a session and opening it again, by reference and with its data: the seed, and 1,000,000 cookies made in
// memory.
#include "model/stages/analysis.h"
#include "model/stages/opening.h"
#include "model/store/session_file.h"
#include "tests/support/measure.h"
#include "tests/support/shared_data.h"
#include "tests/support/stopwatch.h"
#include "tests/support/synthetic_data.h"

#include <QTemporaryDir>
#include <cstdio>

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

void measure(const char* name, const SessionContent& content, SessionData data)
{
    const QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "a.leadlight";
    const Stopwatch saving;
    const auto saved = saveSession(file, content, {.data = data}, {});
    const double seconds = saving.seconds();
    const Stopwatch opening;
    const auto opened = saved ? openSession({.file = file}, {}) : Result<OpenedSession>();
    if (!saved || !opened || !opened->content.study.analysis) {
        std::printf("%-10s failed\n", name);
        return;
    }
    std::printf("%-10s %-10s saved in %5.2f s, %6.1f MB  opened in %5.2f s  peak %6.1f MB\n", name,
                std::string(choiceName(data)).c_str(), seconds,
                static_cast<double>(std::filesystem::file_size(file)) / 1048576.0, opening.seconds(),
                peakMemoryMegabytes());
}

} // namespace

int main()
{
    if (std::filesystem::exists(sharedData("seed"))) {
        OpenRequest request;
        request.files = {.submissions = {sharedData("seed") / "submissions.csv"},
                         .mapping = sharedData("seed") / "bu_mapping.csv"};
        const auto opened = openFiles(request, {}, {});
        SessionContent content{.options = opened->options};
        content.study = *with(with(Study(), opened->tables), opened->interactions);
        content.study = *with(content.study, *trainAndAnalyse(opened->interactions, {EaseOptions{}}, {}));
        measure("seed", content, SessionData::Reference);
        measure("seed", content, SessionData::Rows);
    }
    SessionContent content{.options = {}};
    content.study = with(Study(), Tables{syntheticTable({"million", 1'000'000, 2'000, 4'000'000}), nullptr, nullptr});
    const auto interactions = buildInteractions(content.study.tables, content.options, {});
    content.study = *with(content.study, *interactions);
    content.study = *with(content.study, *trainAndAnalyse(*interactions, {EaseOptions{}}, {}));
    measure("1,000,000", content, SessionData::Rows);
    return 0;
}
