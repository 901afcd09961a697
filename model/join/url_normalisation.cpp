// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/parallel.h"
#include "model/join/match_rates.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <tbb/enumerable_thread_specific.h>
#include <unordered_set>

namespace leadlight {

namespace {

bool isSchemeCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '-' ||
           c == '.';
}

/// Length of "https://" or the like at the start (RFC 3986, section 3.1), 0 without one.
std::size_t schemeLength(std::string_view url)
{
    const auto colon = url.find("://");
    if (colon == std::string_view::npos || colon == 0)
        return 0;
    return std::all_of(url.begin(), url.begin() + static_cast<std::ptrdiff_t>(colon), isSchemeCharacter) ? colon + 3
                                                                                                         : 0;
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool startsWithWww(std::string_view host)
{
    return host.size() > 4 && lowered(host[0]) == 'w' && lowered(host[1]) == 'w' && lowered(host[2]) == 'w' &&
           host[3] == '.';
}

} // namespace

std::string normalisedUrl(std::string_view url, const UrlNormalisation& how)
{
    // Taken apart as scheme, rest of the path, query, fragment: each switch drops or trims one of them.
    const auto hash = std::min(url.find('#'), url.size());
    const auto mark = std::min(url.substr(0, hash).find('?'), hash);
    const auto scheme = std::min(schemeLength(url), mark);
    std::string_view path = url.substr(scheme, mark - scheme);
    if (how.ignoreWww && startsWithWww(path))
        path.remove_prefix(4);
    while (how.ignoreTrailingSlash && path.size() > 1 && path.back() == '/')
        path.remove_suffix(1);

    std::string out;
    out.reserve(url.size());
    if (!how.ignoreScheme)
        out += url.substr(0, scheme);
    out += path;
    if (!how.ignoreQuery)
        out += url.substr(mark, hash - mark);
    if (!how.ignoreFragment)
        out += url.substr(hash);
    if (how.ignoreCase)
        std::transform(out.begin(), out.end(), out.begin(), lowered);
    return out;
}

Result<std::vector<std::int64_t>> submissionsPerPage(const SubmissionTable& submissions, const Progress& progress)
{
    constexpr std::int64_t grain = 1 << 18;
    tbb::enumerable_thread_specific<std::vector<std::int64_t>> perThread(
        std::vector<std::int64_t>(submissions.pages.size(), 0));
    const auto add = [&](std::int64_t from, std::int64_t to) {
        auto& sums = perThread.local();
        for (auto row = static_cast<std::size_t>(from); row < static_cast<std::size_t>(to); ++row)
            sums[submissions.page[row]] += submissions.submissions[row];
    };
    if (auto done = parallelFor(submissions.rows(), grain, progress, add); !done)
        return tl::unexpected(done.error());
    std::vector<std::int64_t> perPage(submissions.pages.size(), 0);
    for (const auto& sums : perThread)
        std::transform(sums.begin(), sums.end(), perPage.begin(), perPage.begin(), std::plus<>());
    return perPage;
}

Result<std::vector<MatchRate>> matchRates(const SubmissionTable& submissions, const BuMapping& mapping,
                                          const std::vector<std::int64_t>& perPage, const Progress& progress)
{
    struct Match
    {
        std::int64_t pages = 0;
        std::int64_t submissions = 0;
    };
    constexpr StringPool::Id pagesPerPoll = 4096;
    const auto match = [&](const UrlNormalisation& how) {
        std::unordered_set<std::string> known;
        for (StringPool::Id page = 0; page < mapping.pages.size(); ++page) {
            if (page % pagesPerPoll == 0 && progress.cancelled())
                break;
            known.insert(normalisedUrl(mapping.pages[page], how));
        }
        Match found;
        for (StringPool::Id page = 0; page < submissions.pages.size(); ++page) {
            if (page % pagesPerPoll == 0 && progress.cancelled())
                break;
            if (perPage[page] == 0 || !known.contains(normalisedUrl(submissions.pages[page], how)))
                continue;
            ++found.pages;
            found.submissions += perPage[page];
        }
        return found;
    };

    const auto total = std::max(std::int64_t{1}, std::accumulate(perPage.begin(), perPage.end(), std::int64_t{0}));
    const Match plain = match({});
    std::vector<MatchRate> out;
    UrlNormalisation one;
    visitFields(one, [&](const auto& field, bool& on) {
        on = true;
        const Match found = match(one);
        on = false;
        out.push_back({field.key, static_cast<double>(found.submissions) / static_cast<double>(total),
                       found.pages - plain.pages});
    });
    if (progress.cancelled())
        return cancelled();
    return out;
}

std::vector<MatchRate> matchRates(const SubmissionTable& submissions, const BuMapping& mapping)
{
    const auto perPage = submissionsPerPage(submissions, {});
    return matchRates(submissions, mapping, *perPage, {}).value();
}

} // namespace leadlight
