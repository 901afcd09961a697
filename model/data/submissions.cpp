// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/submissions.h"

#include "model/base/discard.h"
#include "model/data/file_kind.h"
#include "model/data/submission_builder.h"
#include "model/read/column_roles.h"
#include "model/read/placeholder.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace leadlight {

bool isUnidentified(std::string_view cookie)
{
    return isPlaceholder(cookie);
}

std::int64_t SubmissionTable::totalSubmissions() const
{
    return std::accumulate(submissions.begin(), submissions.end(), std::int64_t{0});
}

std::int64_t SubmissionTable::unidentifiedRows() const
{
    return std::count_if(cookie.begin(), cookie.end(), [this](StringPool::Id id) { return unidentified[id]; });
}

std::int64_t SubmissionTable::unidentifiedPages() const
{
    return std::count(unidentifiedPage.begin(), unidentifiedPage.end(), true);
}

std::int64_t SubmissionTable::overlappingRows() const
{
    return std::count(repeatsDelivery.begin(), repeatsDelivery.end(), 1);
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
/// Both to their ends.
Result<bool> haveSameBytes(const ExportFile& a, const ExportFile& b, const Progress& progress)
{
    auto first = withFile(openExport(a), a.path);
    auto second = withFile(openExport(b), b.path);
    if (!first || !second)
        return false; // reading it says why
    constexpr std::size_t piece = std::size_t{1} << 18;
    std::string left(piece, '\0');
    std::string right(piece, '\0');
    const auto fill = [](ByteSource& source, std::string& buffer) -> std::int64_t {
        std::size_t size = 0;
        while (size < buffer.size()) {
            const auto got = source.read(buffer.data() + size, buffer.size() - size);
            if (!got)
                return -1;
            if (*got == 0)
                break;
            size += *got;
        }
        return static_cast<std::int64_t>(size);
    };
    for (;;) {
        if (progress.cancelled())
            return cancelled();
        const auto size = fill(**first, left);
        if (size < 0 || size != fill(**second, right) ||
            std::string_view(left).substr(0, static_cast<std::size_t>(size)) !=
                std::string_view(right).substr(0, static_cast<std::size_t>(size)))
            return false;
        if (size == 0)
            return true;
    }
}

/// A file that was downloaded twice counts once. Only files of the same size are looked at. Gives what is to be said.
Result<std::vector<Phrase>> leaveOutTwins(std::vector<ExportFile>& files, const Progress& progress)
{
    std::vector<Phrase> said;
    const auto sizeOf = [](const ExportFile& file) {
        std::error_code failed;
        const auto size = std::filesystem::file_size(file.path, failed);
        return failed ? std::uintmax_t{0} : size;
    };
    const auto nameOf = [](const ExportFile& file) { return tableName(pathText(file.path.filename()), file.member); };
    for (std::size_t i = 0; i < files.size(); ++i)
        for (std::size_t j = files.size() - 1; j > i; --j) {
            const bool members = files[i].container && files[i].container == files[j].container;
            if (members || sizeOf(files[i]) != sizeOf(files[j]) || !files[i].container != !files[j].container)
                continue;
            const auto same = haveSameBytes(files[i], files[j], progress);
            if (!same)
                return tl::unexpected(same.error());
            if (!*same)
                continue;
            said.push_back(Phrase::tr("%1 is the same file as %2, byte for byte: it was left out.", nameOf(files[j]),
                                      nameOf(files[i])));
            files.erase(files.begin() + static_cast<std::ptrdiff_t>(j));
        }
    return said;
}

/// Adds the rows from `first` on to the submissions so far. Sums of them, by whatever the rows are put together, are
/// then known to fit.
Status addTotal(std::int64_t& total, const SubmissionTable& table, std::size_t first)
{
    for (std::size_t row = first; row < table.submissions.size(); ++row) {
        if (total > std::numeric_limits<std::int64_t>::max() - table.submissions[row])
            return tl::unexpected(
                Error{.kind = ErrorKind::BadData,
                      .what = Phrase::tr("The form submissions add up to more than %1: these are no counts.",
                                         std::numeric_limits<std::int64_t>::max()),
                      .line = table.lineOfRow(static_cast<std::int64_t>(row)),
                      .hint = Phrase::tr("Check what stands in the column of form_submissions; another one is "
                                         "chosen in the window, or by --columns form_submissions=NAME.")});
        total += table.submissions[row];
    }
    return {};
}

Status readInto(SubmissionTable& table, const std::vector<ExportFile>& files, const ReadOptions& options,
                const Progress& progress)
{
    SubmissionBuilder builder(table);
    std::int64_t total = 0;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto n = static_cast<double>(files.size());
        const auto share = progress.part(static_cast<double>(i) / n, static_cast<double>(i + 1) / n);
        const std::size_t first = table.submissions.size();
        auto report = readTable(files[i], options, share, builder);
        if (!report)
            return tl::unexpected(report.error());
        auto done = builder.endFile(std::move(*report), options, progress).and_then([&] {
            return addTotal(total, table, first);
        });
        if (!done)
            return tl::unexpected(atTable(std::move(done.error()), files[i]));
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
        const auto found = exportsFor(FileKind::Submissions, path, options, progress);
        if (!found)
            return tl::unexpected(found.error());
        files.insert(files.end(), found->begin(), found->end());
    }
    auto twins = leaveOutTwins(files, progress);
    if (!twins)
        return tl::unexpected(twins.error());
    auto table = std::make_shared<SubmissionTable>();
    if (auto status = readInto(*table, files, options, progress); !status) {
        const auto entries = std::max(table->rows(), static_cast<std::int64_t>(table->cookies.size()));
        discard(std::move(table), entries);
        return tl::unexpected(status.error());
    }
    table->files.front().warnings.insert(table->files.front().warnings.begin(), twins->begin(), twins->end());
    return table;
}

} // namespace leadlight
