// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/loading.h"

namespace leadlight {

namespace {

Error atFile(Error error, const std::filesystem::path& path)
{
    if (error.file.empty())
        error.file = path.string();
    return error;
}

std::vector<std::int64_t> submissionsOnConflicts(const SubmissionTable& submissions, const BuMapping& mapping)
{
    std::vector<std::int64_t> perPage(submissions.pages.size(), 0);
    if (!mapping.conflicts.empty())
        for (std::size_t row = 0; row < submissions.page.size(); ++row)
            perPage[submissions.page[row]] += submissions.submissions[row];
    std::vector<std::int64_t> sums;
    for (const MappingConflict& conflict : mapping.conflicts) {
        const auto page = submissions.pages.find(mapping.pages[conflict.page]);
        sums.push_back(page ? perPage[*page] : 0);
    }
    return sums;
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

Result<SortedFiles> sortFiles(const std::vector<std::filesystem::path>& files, const Progress& progress)
{
    SortedFiles sorted;
    for (const auto& path : files) {
        if (progress.cancelled())
            return cancelled();
        const auto kind = detectFileKind(path);
        if (!kind)
            return tl::unexpected(atFile(kind.error(), path));
        if (*kind == FileKind::BuMapping) {
            if (!sorted.mapping.empty())
                return tl::unexpected(Error{ErrorKind::BadData,
                                            "Two of these files are BU mappings.",
                                            path.string(),
                                            0,
                                            "Open one BU mapping at a time.",
                                            {}});
            sorted.mapping = path;
        } else {
            // A file of unknown columns is tried as submissions: the reader then asks for them.
            sorted.submissions.push_back(path);
        }
    }
    return sorted;
}

std::shared_ptr<const DataSummary> summarise(const InputTables& tables)
{
    auto summary = std::make_shared<DataSummary>();
    if (!tables.submissions)
        return summary;
    summary->submissions = tables.submissions->totalSubmissions();
    summary->unidentifiedRows = tables.submissions->unidentifiedRows();
    if (tables.mapping) {
        summary->matchRates = matchRates(*tables.submissions, *tables.mapping);
        summary->conflictSubmissions = submissionsOnConflicts(*tables.submissions, *tables.mapping);
    }
    return summary;
}

Result<Loaded> loadFiles(const SortedFiles& files, const PipelineOptions& options, const LoadedTables& known,
                         const Progress& progress)
{
    auto tables = readNewTables(files, options, known.tables, progress.part(0.0, 0.7));
    if (!tables)
        return tl::unexpected(std::move(tables.error()));
    Loaded loaded;
    loaded.tables = {*tables, summarise(*tables)};
    if (!tables->submissions)
        return loaded;
    auto interactions = buildInteractions(*tables, options, progress.part(0.7, 1.0));
    if (!interactions)
        return tl::unexpected(std::move(interactions.error()));
    loaded.interactions = *std::move(interactions);
    return loaded;
}

} // namespace leadlight
