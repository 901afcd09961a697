// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/submissions.h"

#include "model/base/discard.h"
#include "model/data/submission_builder.h"
#include "model/read/cell_text.h"
#include "model/read/column_roles.h"

#include <algorithm>
#include <numeric>

namespace leadlight {

bool isUnidentified(std::string_view cookie)
{
    if (cookie.find_first_not_of('0') == std::string_view::npos)
        return true;
    if (equalsIgnoringCase(cookie, "none") || equalsIgnoringCase(cookie, "null") || equalsIgnoringCase(cookie, "nan"))
        return true;
    return cookie.size() > 4 && cookie.starts_with("::") && cookie.ends_with("::");
}

std::int64_t SubmissionTable::totalSubmissions() const
{
    return std::accumulate(submissions.begin(), submissions.end(), std::int64_t{0});
}

std::int64_t SubmissionTable::unidentifiedRows() const
{
    return std::count_if(cookie.begin(), cookie.end(), [this](StringPool::Id id) { return unidentified[id]; });
}

std::int64_t SubmissionTable::lineOfRow(std::int64_t row) const
{
    // lineRuns holds pairs (first row, its line); within a run lines follow one another.
    std::size_t low = 0;
    std::size_t high = lineRuns.size() / 2;
    while (high - low > 1) {
        const auto middle = (low + high) / 2;
        (static_cast<std::int64_t>(lineRuns[2 * middle]) <= row ? low : high) = middle;
    }
    return lineRuns.empty() ? 0 : lineRuns[2 * low + 1] + row - lineRuns[2 * low];
}

std::size_t SubmissionTable::fileOfRow(std::int64_t row) const
{
    std::size_t file = 0;
    for (std::int64_t end = 0; file + 1 < files.size(); ++file) {
        end += files[file].rows;
        if (row < end)
            break;
    }
    return file;
}

namespace {
Status readInto(SubmissionTable& table, const std::vector<ExportFile>& files, const ReadOptions& options,
                const Progress& progress)
{
    SubmissionBuilder builder(table);
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto n = static_cast<double>(files.size());
        const auto share = progress.part(static_cast<double>(i) / n, static_cast<double>(i + 1) / n);
        auto report = readTable(files[i], options, share, builder);
        if (!report)
            return tl::unexpected(report.error());
        if (auto status = builder.endFile(std::move(*report), progress); !status)
            return status;
    }
    return builder.endAll(options, progress);
}
} // namespace

Result<std::shared_ptr<const SubmissionTable>> readSubmissions(const std::vector<std::filesystem::path>& paths,
                                                               const ReadOptions& options, const Progress& progress)
{
    if (paths.empty())
        return fail(ErrorKind::Usage, Phrase::tr("No export of submissions is given."),
                    Phrase::tr("Name at least one file."));
    std::vector<ExportFile> files;
    for (const auto& path : paths) {
        const auto found = findExports(path, options);
        if (!found)
            return tl::unexpected(found.error());
        files.insert(files.end(), found->begin(), found->end());
    }
    auto table = std::make_shared<SubmissionTable>();
    if (auto status = readInto(*table, files, options, progress); !status) {
        const auto entries = std::max(table->rows(), static_cast<std::int64_t>(table->cookies.size()));
        discard(std::move(table), entries);
        return tl::unexpected(status.error());
    }
    return table;
}

} // namespace leadlight
