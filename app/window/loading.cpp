// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/loading.h"

#include "model/base/discard.h"
#include "model/base/parallel.h"
#include "model/data/damaged_ids.h"
#include "model/data/file_kind.h"
#include "model/join/match_rates.h"

#include <algorithm>
#include <atomic>
#include <numeric>

namespace leadlight {

namespace {

Error atFile(Error error, const std::filesystem::path& path)
{
    if (error.file.empty())
        error.file = path.string();
    return error;
}

std::vector<std::int64_t> submissionsOnConflicts(const SubmissionTable& submissions, const BuMapping& mapping,
                                                 const std::vector<std::int64_t>& perPage)
{
    std::vector<std::int64_t> sums;
    for (const MappingConflict& conflict : mapping.conflicts) {
        const auto page = submissions.pages.find(mapping.pages[conflict.page]);
        sums.push_back(page ? perPage[*page] : 0);
    }
    return sums;
}

Result<std::int64_t> unidentifiedRows(const SubmissionTable& submissions, const Progress& progress)
{
    constexpr std::int64_t grain = 1 << 18;
    std::atomic<std::int64_t> rows = 0;
    const auto count = [&](std::int64_t from, std::int64_t to) {
        rows += std::count_if(submissions.cookie.begin() + from, submissions.cookie.begin() + to,
                              [&](StringPool::Id cookie) { return submissions.unidentified[cookie]; });
    };
    if (auto done = parallelFor(submissions.rows(), grain, progress, count); !done)
        return tl::unexpected(done.error());
    return rows.load();
}

Result<InputTables> readNewTables(const SortedFiles& files, const PipelineOptions& options, const InputTables& known,
                                  const Progress& progress)
{
    InputTables tables = known;
    PipelineOptions reading = options;
    reading.submissions = files.submissions;
    reading.buMapping = files.mapping;
    if (!files.submissions.empty()) {
        auto read = readTables(reading, progress);
        if (!read)
            return tl::unexpected(std::move(read.error()));
        tables.submissions = read->submissions;
        if (read->mapping)
            tables.mapping = read->mapping;
        return tables;
    }
    auto mapping = readBuMapping(files.mapping, options.mappingRead, progress);
    if (!mapping)
        return tl::unexpected(std::move(mapping.error()));
    tables.mapping = *std::move(mapping);
    return tables;
}

} // namespace

Result<SortedFiles> sortFiles(const std::vector<std::filesystem::path>& files, std::string_view member,
                              const Progress& progress)
{
    SortedFiles sorted;
    for (const auto& path : files) {
        if (progress.cancelled())
            return cancelled();
        const auto kind = detectFileKind(path, member);
        if (!kind)
            return tl::unexpected(atFile(kind.error(), path));
        if (*kind == FileKind::BuMapping) {
            if (!sorted.mapping.empty())
                return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                            .what = Phrase::tr("Two of these files are BU mappings."),
                                            .file = path.string(),
                                            .hint = Phrase::tr("Open one BU mapping at a time.")});
            sorted.mapping = path;
        } else {
            // A file of unknown columns is tried as submissions: the reader then asks for them.
            sorted.submissions.push_back(path);
        }
    }
    return sorted;
}

Result<std::shared_ptr<const FilesSummary>> summarise(const InputTables& tables, const Progress& progress)
{
    auto summary = std::make_shared<FilesSummary>();
    if (!tables.submissions)
        return summary;
    const SubmissionTable& submissions = *tables.submissions;
    const auto perPage = submissionsPerPage(submissions, progress);
    if (!perPage)
        return tl::unexpected(perPage.error());
    summary->submissions = std::accumulate(perPage->begin(), perPage->end(), std::int64_t{0});
    const auto unidentified = unidentifiedRows(submissions, progress);
    if (!unidentified)
        return tl::unexpected(unidentified.error());
    summary->unidentifiedRows = *unidentified;
    if (!tables.mapping)
        return summary;
    auto rates = matchRates(submissions, *tables.mapping, *perPage, progress);
    if (!rates)
        return tl::unexpected(rates.error());
    summary->matchRates = *std::move(rates);
    summary->conflictSubmissions = submissionsOnConflicts(submissions, *tables.mapping, *perPage);
    return summary;
}

std::shared_ptr<const FilePreview> firstRows(const SortedFiles& files, const ReadOptions& options)
{
    constexpr std::uintmax_t largeFile = std::uintmax_t{1} << 22;
    constexpr int rows = 200;
    std::error_code failed;
    if (files.submissions.empty() || std::filesystem::file_size(files.submissions.front(), failed) < largeFile ||
        failed)
        return nullptr;
    auto preview = previewFile(files.submissions.front(), options, rows);
    return preview ? std::make_shared<const FilePreview>(*std::move(preview)) : nullptr;
}

Result<Loaded> loadFiles(const SortedFiles& files, const PipelineOptions& options, const LoadedTables& known,
                         const Progress& progress)
{
    auto tables = readNewTables(files, options, known.tables, progress.part(0.0, 0.7));
    if (!tables)
        return tl::unexpected(std::move(tables.error()));
    Loaded loaded;
    auto summary = summarise(*tables, progress);
    if (!summary)
        return tl::unexpected(std::move(summary.error()));
    loaded.tables = {*tables, *std::move(summary)};
    if (!tables->submissions)
        return loaded;
    auto repairable = repairableCookies(*tables->submissions, progress);
    if (!repairable)
        return tl::unexpected(std::move(repairable.error()));
    loaded.repairable = *std::move(repairable);
    auto interactions = buildInteractions(*tables, options, progress.part(0.7, 1.0));
    if (!interactions && interactions.error().kind == ErrorKind::Usage) {
        PipelineOptions plain = options;
        plain.join = {};
        interactions = buildInteractions(*tables, plain, progress.part(0.7, 1.0));
    }
    if (!interactions) {
        const std::int64_t rows = tables->submissions->rows();
        discard(std::make_shared<const std::pair<InputTables, Loaded>>(*std::move(tables), std::move(loaded)), rows);
        return tl::unexpected(std::move(interactions.error()));
    }
    loaded.interactions = *std::move(interactions);
    return loaded;
}

} // namespace leadlight
