// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/parallel.h"
#include "model/base/text_order.h"
#include "model/join/join_rows.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <tbb/enumerable_thread_specific.h>

namespace leadlight {

namespace {

constexpr std::int64_t surveyGrain = 1 << 17;

/// Several threads may mark the same cookie at once. A look first keeps the cache line shared once it is marked.
void mark(std::vector<std::uint8_t>& flags, StringPool::Id at)
{
    const std::atomic_ref<std::uint8_t> flag(flags[at]);
    if (flag.load(std::memory_order_relaxed) == 0)
        flag.store(1, std::memory_order_relaxed);
}

struct ThreadSums
{
    std::vector<RowSurvey::PageSums> pages;
    std::int64_t unidentifiedRows = 0;
    std::array<std::int64_t, passedOverReasons> passedOver{};
};

void add(RowSurvey& survey, const ThreadSums& sums)
{
    for (std::size_t page = 0; page < sums.pages.size(); ++page) {
        survey.pages[page].rows += sums.pages[page].rows;
        survey.pages[page].submissions += sums.pages[page].submissions;
        survey.pages[page].firstKept = std::min(survey.pages[page].firstKept, sums.pages[page].firstKept);
    }
    survey.unidentifiedRows += sums.unidentifiedRows;
    for (std::size_t reason = 0; reason < passedOverReasons; ++reason)
        survey.passedOver[reason] += sums.passedOver[reason];
}

} // namespace

Result<RowSurvey> surveyRows(const SubmissionTable& submissions, const PageClaims& claims, const RowChoice& choice,
                             const JoinOptions& options, const Progress& progress)
{
    RowSurvey survey;
    survey.pages.resize(submissions.pages.size());
    survey.cookieSeen.assign(submissions.cookies.size(), choice.narrows() ? 0 : 1);
    survey.cookieMapped.assign(submissions.cookies.size(), 0);
    survey.cookieJoined.assign(submissions.cookies.size(), 0);
    survey.cookieLeftOut.assign(submissions.cookies.size(), 0);
    std::vector<std::uint8_t> unidentified(submissions.cookies.size(), 0);
    std::copy(submissions.unidentified.begin(), submissions.unidentified.end(), unidentified.begin());
    std::vector<std::uint8_t> pageLeftOut(submissions.pages.size(), 0);
    if (options.unidentified == UnidentifiedCookies::Drop) {
        survey.cookieLeftOut = unidentified;
        std::copy(submissions.unidentifiedPage.begin(), submissions.unidentifiedPage.end(), pageLeftOut.begin());
    }

    // All sums are of whole numbers, so that their order does not matter.
    const bool narrows = choice.narrows();
    tbb::enumerable_thread_specific<ThreadSums> perThread;
    const auto body = [&](std::int64_t from, std::int64_t to) {
        ThreadSums& sums = perThread.local();
        sums.pages.resize(submissions.pages.size());
        for (auto row = static_cast<std::size_t>(from); row < static_cast<std::size_t>(to); ++row) {
            if (const PassedOver why = choice.of(row); why != PassedOver::No) {
                ++sums.passedOver[static_cast<std::size_t>(why)];
                continue;
            }
            const auto cookie = submissions.cookie[row];
            if (narrows)
                mark(survey.cookieSeen, cookie);
            const auto page = submissions.page[row];
            RowSurvey::PageSums& sum = sums.pages[page];
            ++sum.rows;
            sum.submissions += submissions.submissions[row];
            sums.unidentifiedRows += unidentified[cookie];
            if (claims.mapped[page] != 0)
                mark(survey.cookieMapped, cookie);
            if (claims.of(page).empty() || pageLeftOut[page] != 0)
                continue;
            mark(survey.cookieJoined, cookie);
            if (survey.cookieLeftOut[cookie] == 0)
                sum.firstKept = std::min(sum.firstKept, static_cast<std::uint32_t>(row));
        }
    };
    if (auto done = parallelFor(submissions.rows(), surveyGrain, progress, body); !done)
        return tl::unexpected(done.error());
    for (const ThreadSums& sums : perThread)
        add(survey, sums);
    return survey;
}

Status numberCookiesAndPages(Dataset& data, const RowSurvey& survey, const Progress& progress)
{
    const SubmissionTable& table = *data.submissions;
    std::vector<StringPool::Id> kept;
    kept.reserve(table.cookies.size());
    for (StringPool::Id cookie = 0; cookie < table.cookies.size(); ++cookie)
        if (survey.cookieJoined[cookie] != 0 && survey.cookieLeftOut[cookie] == 0)
            kept.push_back(cookie);
    auto cookies = orderedByText(table.cookies, std::move(kept), progress);
    if (!cookies)
        return tl::unexpected(cookies.error());
    data.cookieIds = std::move(*cookies);

    std::vector<StringPool::Id> keptPages;
    for (StringPool::Id page = 0; page < table.pages.size(); ++page)
        if (survey.pages[page].firstKept != RowSurvey::PageSums::noRow)
            keptPages.push_back(page);
    auto pages = orderedByText(table.pages, std::move(keptPages), progress);
    if (!pages)
        return tl::unexpected(pages.error());
    data.pageIds = std::move(*pages);
    return {};
}

} // namespace leadlight
