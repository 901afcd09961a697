// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/audience.h"

#include "model/base/parallel.h"
#include "model/recommend/score_matrix.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>

namespace leadlight {

namespace {

enum class Standing {
    Member,
    HasAll,
    Without,
};

struct Placement
{
    Standing standing = Standing::Without;
    AudienceMember member;
};

/// The highest of `pages` for one cookie and its rank among the unseen pages; ties go to the lower page, as in the
/// lists.
Placement place(std::span<const float> scores, HistoryView history, std::span<const std::int32_t> pages,
                std::int32_t lowestRank)
{
    Placement out{Standing::HasAll, {}};
    const auto scoreOf = [scores](std::int32_t page) { return scores[static_cast<std::size_t>(page)]; };
    const auto before = [&](std::int32_t a, std::int32_t b) {
        return scoreOf(a) != scoreOf(b) ? scoreOf(a) > scoreOf(b) : a < b;
    };
    AudienceMember& member = out.member;
    for (const std::int32_t page : pages) {
        if (std::ranges::binary_search(history.pages, page))
            continue;
        if (out.standing == Standing::HasAll || before(page, member.page))
            member.page = page;
        out.standing = Standing::Without;
    }
    const auto [low, high] = std::ranges::minmax(scores);
    member.score = scoreOf(member.page);
    if (out.standing == Standing::HasAll || !(member.score > low))
        return out;
    member.rank = 1;
    for (std::int32_t page = 0; page < static_cast<std::int32_t>(scores.size()); ++page)
        member.rank += before(page, member.page) ? 1 : 0;
    for (const std::int32_t page : history.pages)
        member.rank -= before(page, member.page) ? 1 : 0;
    const double range = static_cast<double>(high) - static_cast<double>(low);
    member.scaledScore = (static_cast<double>(member.score) - static_cast<double>(low)) / range;
    if (member.rank <= lowestRank)
        out.standing = Standing::Member;
    return out;
}

bool standsHigher(const AudienceMember& a, const AudienceMember& b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    return a.scaledScore != b.scaledScore ? a.scaledScore > b.scaledScore : a.cookie < b.cookie;
}

Status checkPages(std::span<const std::int32_t> pages, std::int32_t count)
{
    if (std::ranges::any_of(pages, [count](std::int32_t page) { return page < 0 || page >= count; }))
        return fail(ErrorKind::Usage, Phrase::tr("A page that the model does not know has no audience."));
    return {};
}

/// The members rank by rank, so that sorting can be spread and cancelled.
Result<Audience> gathered(const std::vector<Placement>& placements, std::int32_t pages, const Progress& progress)
{
    Audience out;
    std::vector<std::size_t> next(static_cast<std::size_t>(pages) + 2, 0); // where the members of each rank go
    for (const Placement& placement : placements) {
        if (placement.standing == Standing::Member)
            ++next[static_cast<std::size_t>(placement.member.rank) + 1];
        else
            ++(placement.standing == Standing::HasAll ? out.haveAll : out.without);
    }
    std::partial_sum(next.begin(), next.end(), next.begin());
    out.members.resize(next.back());
    for (const Placement& placement : placements)
        if (placement.standing == Standing::Member)
            out.members[next[static_cast<std::size_t>(placement.member.rank)]++] = placement.member;
    // By now `next` holds where each rank ends.
    const Status sorted = parallelFor(pages, 1, progress, [&](std::int64_t before, std::int64_t) {
        const auto rank = static_cast<std::size_t>(before) + 1;
        std::sort(out.members.begin() + static_cast<std::ptrdiff_t>(next[rank - 1]),
                  out.members.begin() + static_cast<std::ptrdiff_t>(next[rank]), standsHigher);
    });
    if (!sorted)
        return tl::unexpected(sorted.error());
    return out;
}

} // namespace

std::span<const AudienceMember> Audience::withinRank(std::int32_t rank) const
{
    return {members.begin(), std::ranges::upper_bound(members, rank, {}, &AudienceMember::rank)};
}

std::span<const AudienceMember> Audience::reach(double share) const
{
    const double count = std::round(std::clamp(share, 0.0, 1.0) * static_cast<double>(members.size()));
    return {members.data(), static_cast<std::size_t>(count)};
}

double Audience::percentile(std::size_t position) const
{
    return static_cast<double>(position + 1) / static_cast<double>(members.size());
}

Result<Audience> audienceOf(const Recommender& model, const SparseMatrix& known, std::span<const std::int32_t> pages,
                            std::int32_t lowestRank, const Progress& progress)
{
    if (const Status valid = checkPages(pages, model.pages()); !valid)
        return tl::unexpected(valid.error());
    std::vector<Placement> placements(static_cast<std::size_t>(known.rows));
    std::atomic<std::int64_t> finished = 0;
    const Status done =
        parallelFor(known.rows, model.cookiesAtOnce(), progress, [&](std::int64_t begin, std::int64_t end) {
            ScoreMatrix memory(end - begin, model.pages());
            const ScoreBlock block = blockOf(memory);
            model.scoreCookies(known, static_cast<std::int32_t>(begin), block, progress);
            for (std::int64_t row = begin; row < end && !progress.cancelled(); ++row) {
                const auto cookie = static_cast<std::int32_t>(row);
                const std::span<const float> scores = block.row(row - begin);
                Placement& placement = placements[static_cast<std::size_t>(row)];
                placement = place(scores, known.row(cookie), pages, lowestRank);
                placement.member.cookie = cookie;
            }
            progress.report(static_cast<double>(finished += end - begin) / known.rows,
                            Phrase::tr("Finding the audience"));
        });
    if (!done)
        return tl::unexpected(done.error());
    return gathered(placements, model.pages(), progress);
}

} // namespace leadlight
