// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/hit_rate.h"

#include "model/base/parallel.h"
#include "model/join/cookie_totals.h"

#include <algorithm>
#include <numeric>
#include <tbb/parallel_invoke.h>

namespace leadlight {

namespace {

constexpr std::int64_t cookiesPerBlock = 4096;

/// What is the same for every cookie.
struct Ground
{
    const Dataset& data;
    const SparseMatrix& seen;
    const SparseMatrix& learntFrom;
    const TopN& top;
    std::vector<double> typeWeight;
    std::vector<std::int32_t> byPopularity; ///< pages, most distinct cookies first
    std::vector<std::int64_t> pagesPerUnit;
};

/// Hits of the lists that are compared, over a block of cookies; whole numbers except the random one.
struct Tally
{
    std::array<std::int64_t, hitRateStates> cookies{};
    std::array<std::int64_t, hitRateN + 1> histogram{};
    double random = 0.0;
    std::int64_t popularity = 0;
    std::vector<std::int64_t> perUnit;
};

/// A set of units that is emptied at no cost: a unit is in it when it carries the current stamp.
struct UnitSet
{
    std::vector<std::uint32_t> stamp;
    std::uint32_t current = 0;
    std::vector<std::uint16_t> members;

    void clear()
    {
        ++current;
        members.clear();
    }
    void insert(std::uint16_t unit)
    {
        if (stamp[unit] == current)
            return;
        stamp[unit] = current;
        members.push_back(unit);
    }
    [[nodiscard]] bool contains(std::uint16_t unit) const { return stamp[unit] == current; }
};

/// The working memory of one block of cookies.
struct Room
{
    UnitSet consumed;
    UnitSet strongest;
    std::vector<std::int64_t> seenPerUnit;
    std::vector<std::int32_t> popular; ///< the ten most popular unseen pages of the cookie
};

std::vector<std::int32_t> pagesByPopularity(const SparseMatrix& seen)
{
    std::vector<std::int64_t> reach(static_cast<std::size_t>(seen.cols), 0);
    for (const auto page : seen.index)
        ++reach[static_cast<std::size_t>(page)];
    std::vector<std::int32_t> order(reach.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
        return reach[static_cast<std::size_t>(a)] > reach[static_cast<std::size_t>(b)];
    });
    return order;
}

std::uint16_t unitOf(const Ground& ground, std::int32_t page)
{
    return ground.data.pageBusinessUnit[static_cast<std::size_t>(page)];
}

/// The business units of all rows, and those of the rows with the highest strength (type weight x submissions).
void findUnits(const Ground& ground, std::size_t cookie, Room& room)
{
    const Dataset& data = ground.data;
    room.consumed.clear();
    room.strongest.clear();
    double highest = -1.0;
    for (auto i = data.cookieStart[cookie]; i < data.cookieStart[cookie + 1]; ++i) {
        const auto row = static_cast<std::size_t>(i);
        const bool mapped = data.isBusinessUnit(data.rowBusinessUnit[row]);
        if (mapped)
            room.consumed.insert(data.rowBusinessUnit[row]);
        const double strength = ground.typeWeight[data.rowType[row]] * static_cast<double>(data.rowSubmissions[row]);
        if (strength > highest) {
            highest = strength;
            room.strongest.clear();
        }
        if (mapped && strength == highest)
            room.strongest.insert(data.rowBusinessUnit[row]);
    }
}

void findPopular(const Ground& ground, HistoryView history, Room& room)
{
    room.popular.clear();
    for (const auto page : ground.byPopularity) {
        if (room.popular.size() == static_cast<std::size_t>(hitRateN))
            break;
        if (!std::binary_search(history.pages.begin(), history.pages.end(), page))
            room.popular.push_back(page);
    }
}

/// Whose hit rate is measured, and why not that of the others: decided here alone. `units` are those that would be
/// hits.
HitRateState stateOf(const Ground& ground, std::size_t cookie, const UnitSet& units)
{
    if (ground.learntFrom.row(static_cast<std::int32_t>(cookie)).size() == 0 ||
        ground.top.isLeftOut(static_cast<std::int32_t>(cookie)))
        return HitRateState::LeftOut;
    if (units.members.empty())
        return HitRateState::OnlyUnmapped;
    return ground.top.hasEvidence(static_cast<std::int32_t>(cookie)) ? HitRateState::Measured
                                                                     : HitRateState::NoEvidence;
}

/// Adds one measured cookie to the tally of one of the two rates; gives the hits of the model's list.
std::int64_t countHits(const Ground& ground, std::size_t cookie, std::int64_t unseen, const UnitSet& units,
                       const Room& room, Tally& tally)
{
    std::int64_t hits = 0;
    const auto list = ground.top.pagesOf(static_cast<std::int32_t>(cookie));
    for (const auto page : list.first(std::min(list.size(), static_cast<std::size_t>(hitRateN))))
        hits += page >= 0 && units.contains(unitOf(ground, page)) ? 1 : 0;
    ++tally.histogram[static_cast<std::size_t>(hits)];
    for (const auto page : room.popular)
        tally.popularity += units.contains(unitOf(ground, page)) ? 1 : 0;
    std::int64_t unseenInUnits = 0;
    for (const auto unit : units.members) {
        const std::int64_t left = ground.pagesPerUnit[unit] - room.seenPerUnit[unit];
        unseenInUnits += left;
        // Whatever the popularity within a unit, its ten best unseen pages are all hits or all misses.
        tally.perUnit[unit] += std::min<std::int64_t>(left, hitRateN);
    }
    if (unseen > 0) {
        const auto drawn = static_cast<double>(std::min<std::int64_t>(unseen, hitRateN));
        tally.random += static_cast<double>(unseenInUnits) / static_cast<double>(unseen) * drawn / hitRateN;
    }
    return hits;
}

/// One of the two rates of a cookie, and the cookie to its tally.
void measure(const Ground& ground, std::size_t cookie, const UnitSet& units, const Room& room, Tally& tally,
             HitRateState& state, double& rate)
{
    state = stateOf(ground, cookie, units);
    ++tally.cookies[static_cast<std::size_t>(state)];
    if (state != HitRateState::Measured) {
        rate = -1.0;
        return;
    }
    const auto seen = ground.seen.row(static_cast<std::int32_t>(cookie)).size();
    const auto unseen = ground.data.pages() - static_cast<std::int64_t>(seen);
    rate = static_cast<double>(countHits(ground, cookie, unseen, units, room, tally)) / hitRateN;
}

Room roomFor(std::size_t units)
{
    Room room;
    room.consumed.stamp.assign(units, 0);
    room.strongest.stamp.assign(units, 0);
    room.seenPerUnit.assign(units, 0);
    return room;
}

void measureBlock(const Ground& ground, std::size_t from, std::size_t to, HitRates& out, Tally& all, Tally& top)
{
    const std::size_t units = ground.data.businessUnits.size();
    Room room = roomFor(units);
    all.perUnit.assign(units, 0);
    top.perUnit.assign(units, 0);
    for (std::size_t cookie = from; cookie < to; ++cookie) {
        const HistoryView history = ground.seen.row(static_cast<std::int32_t>(cookie));
        findUnits(ground, cookie, room);
        findPopular(ground, history, room);
        for (const auto page : history.pages)
            ++room.seenPerUnit[unitOf(ground, page)];
        measure(ground, cookie, room.consumed, room, all, out.state[cookie], out.hitRate[cookie]);
        measure(ground, cookie, room.strongest, room, top, out.topState[cookie], out.topHitRate[cookie]);
        for (const auto page : history.pages)
            room.seenPerUnit[unitOf(ground, page)] = 0;
        out.interactions[cookie] = rowsOf(ground.data, static_cast<std::int32_t>(cookie));
        out.submissions[cookie] = submissionsOf(ground.data, static_cast<std::int32_t>(cookie));
    }
}

/// Sums the blocks in their order, so that the last digit does not depend on the thread count.
Tally total(const std::vector<Tally>& blocks, std::size_t units)
{
    Tally sum;
    sum.perUnit.assign(units, 0);
    for (const Tally& block : blocks) {
        for (std::size_t state = 0; state < hitRateStates; ++state)
            sum.cookies[state] += block.cookies[state];
        for (std::size_t i = 0; i < sum.histogram.size(); ++i)
            sum.histogram[i] += block.histogram[i];
        for (std::size_t unit = 0; unit < units; ++unit)
            sum.perUnit[unit] += block.perUnit[unit];
        sum.random += block.random;
        sum.popularity += block.popularity;
    }
    return sum;
}

double measuredIn(const Tally& tally)
{
    return static_cast<double>(tally.cookies[static_cast<std::size_t>(HitRateState::Measured)]);
}

HitRates::Baselines baselinesOf(const Tally& tally)
{
    HitRates::Baselines out;
    const double cookies = measuredIn(tally);
    if (cookies == 0.0)
        return out;
    out.random = tally.random / cookies;
    out.popularity = static_cast<double>(tally.popularity) / (hitRateN * cookies);
    const auto best = std::max_element(tally.perUnit.begin(), tally.perUnit.end());
    if (best != tally.perUnit.end()) {
        out.bestUnit = static_cast<int>(best - tally.perUnit.begin());
        out.bestUnitHitRate = static_cast<double>(*best) / (hitRateN * cookies);
    }
    return out;
}

double meanOf(const Tally& tally)
{
    std::int64_t hits = 0;
    for (std::size_t i = 0; i < tally.histogram.size(); ++i)
        hits += static_cast<std::int64_t>(i) * tally.histogram[i];
    return static_cast<double>(hits) / (hitRateN * std::max(1.0, measuredIn(tally)));
}

void correlate(HitRates& out)
{
    std::vector<double> rates;
    std::vector<double> interactions;
    std::vector<double> submissions;
    for (std::size_t cookie = 0; cookie < out.state.size(); ++cookie) {
        if (out.state[cookie] != HitRateState::Measured)
            continue;
        rates.push_back(out.hitRate[cookie]);
        interactions.push_back(static_cast<double>(out.interactions[cookie]));
        submissions.push_back(static_cast<double>(out.submissions[cookie]));
    }
    tbb::parallel_invoke([&] { out.withInteractions = spearman(rates, interactions); },
                         [&] { out.withSubmissions = spearman(rates, submissions); });
}

Ground groundOf(const Interactions& interactions, const TopN& top)
{
    Ground ground{.data = *interactions.data,
                  .seen = interactions.strength,
                  .learntFrom = interactions.training(),
                  .top = top,
                  .typeWeight = {},
                  .byPopularity = pagesByPopularity(interactions.training()),
                  .pagesPerUnit = std::vector<std::int64_t>(interactions.data->businessUnits.size(), 0)};
    for (const std::string& type : interactions.data->types) {
        const auto weight = interactions.options.typeWeights.find(type);
        ground.typeWeight.push_back(weight == interactions.options.typeWeights.end() ? 1.0 : weight->second);
    }
    for (const auto unit : interactions.data->pageBusinessUnit)
        ++ground.pagesPerUnit[unit];
    return ground;
}

} // namespace

Result<HitRates> hitRates(const Interactions& interactions, const TopN& top, const Progress& progress)
{
    const auto cookies = static_cast<std::size_t>(interactions.data->cookies());
    const Ground ground = groundOf(interactions, top);
    HitRates out;
    out.hitRate.resize(cookies);
    out.topHitRate.resize(cookies);
    out.state.resize(cookies);
    out.topState.resize(cookies);
    out.interactions.resize(cookies);
    out.submissions.resize(cookies);
    const auto size = static_cast<std::size_t>(cookiesPerBlock);
    const std::size_t blocks = (cookies + size - 1) / size;
    std::vector<Tally> all(blocks);
    std::vector<Tally> strongest(blocks);
    progress.report(0.0, Phrase::tr("Measuring hit rates"));
    if (auto done = parallelFor(static_cast<std::int64_t>(blocks), 1, progress,
                                [&](std::int64_t first, std::int64_t) {
                                    const auto block = static_cast<std::size_t>(first);
                                    measureBlock(ground, block * size, std::min(cookies, (block + 1) * size), out,
                                                 all[block], strongest[block]);
                                });
        !done)
        return tl::unexpected(done.error());

    const std::size_t units = ground.pagesPerUnit.size();
    const Tally allSum = total(all, units);
    const Tally topSum = total(strongest, units);
    out.cookies = allSum.cookies;
    out.topCookies = topSum.cookies;
    out.histogram = allSum.histogram;
    out.topHistogram = topSum.histogram;
    out.meanHitRate = meanOf(allSum);
    out.meanTopHitRate = meanOf(topSum);
    out.baselines = baselinesOf(allSum);
    out.topBaselines = baselinesOf(topSum);
    correlate(out);
    if (progress.cancelled())
        return cancelled();
    progress.report(1.0, Phrase::tr("Hit rates measured"));
    return out;
}

} // namespace leadlight
