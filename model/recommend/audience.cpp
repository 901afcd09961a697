// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/audience.h"

#include "model/base/parallel.h"
#include "model/recommend/ruled_row.h"
#include "model/recommend/score_matrix.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <tbb/enumerable_thread_specific.h>

namespace leadlight {

namespace {

enum class Standing : std::uint8_t {
    Member,
    Took,
    Without,
    LeftOut,
};

struct Placement
{
    Standing standing = Standing::Without;
    AudienceMember member;
};

/// What is the same for all cookies.
struct Ground
{
    const AdviceInput& input;
    const AudienceQuery& query;
    const Rules& rules; ///< of no effect where the input has none
    Marking marking;
};

constexpr std::int32_t notPinned = -1;

/// Finds where the pages asked for stand in one cookie's list without end.
class Placer
{
public:
    Placer(const Ground& ground, HistoryView history, std::span<const float> scores)
        : m_ground(ground)
        , m_rules(ground.rules)
        , m_history(history)
        , m_scores(scores)
        , m_open(m_rules, history)
        , m_extent(extentOf(scores))
        , m_needed(ground.marking.needed(m_extent))
        , m_ranksAll(ground.marking.ofAll ? ground.marking.ofAll == Basis::Random
                                          : ground.marking.hasPrior() && ground.marking.fills())
    {
        if (m_ranksAll && !ground.marking.ofAll)
            m_ranksAll = anySpeaks();
    }

    [[nodiscard]] Placement place()
    {
        Placement out;
        const auto taken = [&](std::int32_t page) { return hasSeen(page); };
        const auto& asked = m_ground.query.pages;
        if (m_ground.query.onlyNew ? std::ranges::any_of(asked, taken) : std::ranges::all_of(asked, taken)) {
            out.standing = Standing::Took;
            return out;
        }
        std::vector<std::int32_t> order;
        for (const std::int32_t page : asked)
            if (!hasSeen(page) && m_open.has(page) && (pinOf(page) != notPinned || isRanked(page)))
                order.push_back(page);
        // Where a business unit has its most, its best page asked for is left out, and so are its others.
        while (!order.empty() && out.standing != Standing::Member) {
            const auto best = std::ranges::min_element(
                order, [&](std::int32_t a, std::int32_t b) { return isBefore(keyOf(a), keyOf(b)); });
            out.member = memberOf(*best);
            if (out.member.rank > 0 && out.member.rank <= m_ground.query.lowestRank)
                out.standing = Standing::Member;
            if (m_rules.most.empty())
                break;
            const auto unit = unitOf(*best);
            std::erase_if(order, [&](std::int32_t page) { return unitOf(page) == unit; });
        }
        return out;
    }

private:
    struct Key
    {
        std::int32_t pin = notPinned;
        float score = 0.0F;
        std::int32_t page = 0;
    };

    [[nodiscard]] bool hasSeen(std::int32_t page) const { return std::ranges::binary_search(m_history.pages, page); }
    [[nodiscard]] float scoreOf(std::int32_t page) const { return m_scores[static_cast<std::size_t>(page)]; }
    [[nodiscard]] std::uint16_t unitOf(std::int32_t page) const { return m_rules.unit[static_cast<std::size_t>(page)]; }
    [[nodiscard]] bool speaks(std::int32_t page) const
    {
        return m_ground.marking.evidence(scoreOf(page), static_cast<std::size_t>(page)) > m_needed;
    }
    [[nodiscard]] bool isRanked(std::int32_t page) const { return m_ranksAll || speaks(page); }
    [[nodiscard]] bool anySpeaks() const
    {
        auto seen = m_history.pages.begin();
        for (std::int32_t page = 0; page < static_cast<std::int32_t>(m_scores.size()); ++page) {
            if (seen != m_history.pages.end() && *seen == page)
                ++seen;
            else if (speaks(page) && m_open.has(page))
                return true;
        }
        return false;
    }
    [[nodiscard]] std::int32_t pinOf(std::int32_t page) const
    {
        const auto pin = std::ranges::find(m_rules.pins, page);
        return pin == m_rules.pins.end() ? notPinned : static_cast<std::int32_t>(pin - m_rules.pins.begin());
    }
    [[nodiscard]] float boosted(std::int32_t page) const
    {
        return leadlight::boosted(m_rules, m_extent, page, scoreOf(page));
    }
    [[nodiscard]] Key keyOf(std::int32_t page) const { return {pinOf(page), boosted(page), page}; }
    static bool isBefore(const Key& a, const Key& b)
    {
        if (a.pin != notPinned || b.pin != notPinned)
            return a.pin != notPinned && (b.pin == notPinned || a.pin < b.pin);
        return better({a.score, a.page}, {b.score, b.page});
    }

    /// Its rank is 0 where "at most" rules leave it out.
    [[nodiscard]] AudienceMember memberOf(std::int32_t page)
    {
        const bool ranked = isRanked(page);
        AudienceMember out{.page = page, .rank = rankOf(keyOf(page))};
        out.score = ranked ? boosted(page) : std::numeric_limits<float>::quiet_NaN();
        const double range = static_cast<double>(m_extent.high) - static_cast<double>(m_extent.low);
        out.scaledScore = !ranked       ? std::numeric_limits<double>::quiet_NaN()
                          : range > 0.0 ? (static_cast<double>(out.score) - static_cast<double>(m_extent.low)) / range
                                        : 0.0;
        out.basis = m_ground.marking.ofAll.value_or(speaks(page) ? Basis::Personal : Basis::Popular);
        return out;
    }

    [[nodiscard]] std::int32_t rankOf(const Key& key)
    {
        m_ahead.assign(m_rules.most.size(), 0);
        std::int32_t ahead = 0;
        const auto count = [&](std::int32_t page) {
            if (m_ahead.empty() || m_ahead[unitOf(page)]++ < m_rules.most[unitOf(page)])
                ++ahead;
        };
        for (std::size_t pin = 0; pin < m_rules.pins.size(); ++pin)
            if (const std::int32_t page = m_rules.pins[pin];
                (key.pin == notPinned || static_cast<std::int32_t>(pin) < key.pin) && !hasSeen(page) &&
                m_open.has(page))
                count(page);
        if (key.pin == notPinned)
            countRanked(key, count);
        const bool full = !m_ahead.empty() && m_ahead[unitOf(key.page)] >= m_rules.most[unitOf(key.page)];
        return full ? 0 : ahead + 1;
    }

    /// Calls count(page) for every ranked page, pins left aside, that stands before `key`.
    template <class Count>
    void countRanked(const Key& key, const Count& count) const
    {
        const bool plain = m_rules.boost.empty();
        auto seen = m_history.pages.begin();
        for (std::int32_t page = 0; page < static_cast<std::int32_t>(m_scores.size()); ++page) {
            if (seen != m_history.pages.end() && *seen == page) {
                ++seen;
                continue;
            }
            const float score = plain ? scoreOf(page) : boosted(page);
            if (score >= key.score && better({score, page}, {key.score, key.page}) && isRanked(page) &&
                m_open.has(page) && (m_rules.pins.empty() || pinOf(page) == notPinned))
                count(page);
        }
    }

    const Ground& m_ground;
    const Rules& m_rules;
    HistoryView m_history;
    std::span<const float> m_scores;
    OpenPages m_open;
    ScoreExtent m_extent;
    double m_needed;
    bool m_ranksAll;
    std::vector<std::int32_t> m_ahead; // per unit, with "at most" rules
};

bool standsHigher(const AudienceMember& a, const AudienceMember& b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    const bool scoreless = std::isnan(a.scaledScore);
    if (scoreless != std::isnan(b.scaledScore))
        return !scoreless;
    if (!scoreless && a.scaledScore != b.scaledScore)
        return a.scaledScore > b.scaledScore;
    if (a.basis != b.basis)
        return a.basis == Basis::Personal;
    return !scoreless && a.score != b.score ? a.score > b.score : a.cookie < b.cookie;
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
            ++(placement.standing == Standing::Took      ? out.took
               : placement.standing == Standing::LeftOut ? out.leftOut
                                                         : out.without);
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

std::vector<ReachPoint> reachCurve(const Audience& audience)
{
    constexpr std::size_t steps = 100;
    std::vector<ReachPoint> out(steps + 1);
    for (std::size_t i = 0; i <= steps; ++i)
        out[i].strength = 1.0 - static_cast<double>(i) / steps;
    for (const AudienceMember& member : audience.members) {
        // The first point whose strength it reaches.
        const auto point =
            std::ranges::find_if(out, [&](const ReachPoint& p) { return member.scaledScore >= p.strength; });
        ReachPoint& at = point == out.end() ? out.back() : *point;
        ++at.members;
        at.personal += member.basis == Basis::Personal ? 1 : 0;
        at.inTopTen += member.rank <= 10 ? 1 : 0;
    }
    for (std::size_t i = 1; i <= steps; ++i) {
        out[i].members += out[i - 1].members;
        out[i].personal += out[i - 1].personal;
        out[i].inTopTen += out[i - 1].inTopTen;
    }
    return out;
}

std::vector<AudienceMember> strongerThan(const Audience& audience, double strength)
{
    std::vector<AudienceMember> out;
    for (const AudienceMember& member : audience.members)
        if (member.scaledScore >= strength || (strength <= 0.0 && std::isnan(member.scaledScore)))
            out.push_back(member);
    return out;
}

Result<Audience> audienceOf(const AdviceInput& input, const AudienceQuery& query, const Progress& progress)
{
    if (const Status valid = checkPages(query.pages, input.model.pages()); !valid)
        return tl::unexpected(valid.error());
    const Rules none;
    const Ground ground{input, query, input.rules != nullptr ? *input.rules : none, markingOf(input)};
    std::vector<Placement> placements(static_cast<std::size_t>(input.known.rows));
    std::atomic<std::int64_t> finished = 0;
    tbb::enumerable_thread_specific<ScoreMatrix> memory;
    const auto placeSome = [&](std::int64_t begin, std::int64_t end) {
        memory.local().resize(end - begin, input.model.pages());
        const ScoreBlock block = blockOf(memory.local());
        input.model.scoreCookies(input.known, static_cast<std::int32_t>(begin), block, progress);
        for (std::int64_t row = begin; row < end && !progress.cancelled(); ++row) {
            const auto cookie = static_cast<std::int32_t>(row);
            Placement& placement = placements[static_cast<std::size_t>(row)];
            if (ground.rules.leavesOut(cookie))
                placement.standing = Standing::LeftOut;
            else
                placement = Placer(ground, input.known.row(cookie), block.row(row - begin)).place();
            placement.member.cookie = cookie;
        }
        progress.report(static_cast<double>(finished += end - begin) / input.known.rows,
                        Phrase::tr("Finding the audience"));
    };
    if (const Status done = parallelFor(input.known.rows, input.model.cookiesAtOnce(), progress, placeSome); !done)
        return tl::unexpected(done.error());
    return gathered(placements, input.model.pages(), progress);
}

} // namespace leadlight
