// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/files_summary.h"

#include "model/base/parallel.h"
#include "model/data/damaged_ids.h"
#include "model/join/match_rates.h"

#include <algorithm>
#include <atomic>
#include <numeric>

namespace leadlight {

namespace {

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

Result<std::int64_t> pagesOfNobody(const SubmissionTable& submissions, const Progress& progress)
{
    constexpr std::int64_t grain = 1 << 18;
    std::vector<std::uint8_t> taken(submissions.pages.size(), 0);
    const auto mark = [&](std::int64_t from, std::int64_t to) {
        for (auto row = static_cast<std::size_t>(from); row < static_cast<std::size_t>(to); ++row) {
            const std::atomic_ref<std::uint8_t> flag(taken[submissions.page[row]]);
            if (!submissions.unidentified[submissions.cookie[row]] && flag.load(std::memory_order_relaxed) == 0)
                flag.store(1, std::memory_order_relaxed);
        }
    };
    if (auto done = parallelFor(submissions.rows(), grain, progress, mark); !done)
        return tl::unexpected(done.error());
    std::int64_t out = 0;
    for (std::size_t page = 0; page < taken.size(); ++page) {
        const bool isPage = submissions.unidentifiedPage.empty() || !submissions.unidentifiedPage[page];
        out += isPage && taken[page] == 0 ? 1 : 0;
    }
    return out;
}

} // namespace

Result<Slot<FilesSummary>> summarise(const Tables& tables, const Progress& progress)
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
    if (summary->unidentifiedRows > 0) {
        const auto pages = pagesOfNobody(submissions, progress);
        if (!pages)
            return tl::unexpected(pages.error());
        summary->pagesOfNobody = *pages;
    }
    auto repairable = repairableCookies(submissions, progress);
    if (!repairable)
        return tl::unexpected(repairable.error());
    summary->repairableCookies = *std::move(repairable);
    if (!tables.mapping)
        return summary;
    auto rates = matchRates(submissions, *tables.mapping, *perPage, progress);
    if (!rates)
        return tl::unexpected(rates.error());
    summary->matchRates = *std::move(rates);
    summary->conflictSubmissions = submissionsOnConflicts(submissions, *tables.mapping, *perPage);
    return summary;
}

} // namespace leadlight
