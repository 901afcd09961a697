// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/hit_rates_there.h"

#include "model/warehouse/each_batch.h"
#include "model/warehouse/scoring_sql.h"
#include "model/warehouse/scratch_sql.h"

#include <algorithm>
#include <mutex>
#include <numeric>

namespace leadlight {

namespace {

constexpr auto measuredState{static_cast<std::uint64_t>(HitRateState::Measured)};
constexpr std::size_t firstsOfBlock{1U << 16U};

tl::unexpected<Error> strangeRates()
{
    return fail(ErrorKind::Internal, Phrase::tr("The warehouse sent hit rates that cannot be."),
                Phrase::tr("Start again; if that does not help, report this with the warehouse's version."));
}

std::int64_t countAt(const SqlBlock& block, std::size_t column, std::size_t row)
{
    return static_cast<std::int64_t>(wholeAt(block, column, row));
}

/// The pages by how many cookies took them, ties by number.
Result<std::vector<std::size_t>> pagesByReach(const Warehouse& warehouse, const RatedBy& how, const Progress& progress)
{
    const auto answer = answerOf(warehouse.first(), reachOfPages(warehouse.place, how.mostPages), progress);
    if (!answer)
        return tl::unexpected(answer.error());
    std::vector<std::uint64_t> reach(static_cast<std::size_t>(how.pages), 0);
    for (std::size_t row = 0; row < answer->rows(); ++row) {
        if (wholeAt(*answer, 0, row) >= reach.size())
            return strangeRates();
        reach[wholeAt(*answer, 0, row)] += wholeAt(*answer, 1, row);
    }
    std::vector<std::size_t> out(reach.size());
    std::iota(out.begin(), out.end(), 0U);
    std::ranges::stable_sort(out, [&](std::size_t a, std::size_t b) { return reach[a] > reach[b]; });
    return out;
}

/// The unit of a page as the working tables have it.
std::uint64_t unitThere(const WarehousePages& pages, std::size_t page)
{
    return static_cast<int>(pages.unit[page]) == pages.unmappedUnit ? noUnit : pages.unit[page];
}

std::shared_ptr<const SqlBlock> factRows(const WarehousePages& pages, const std::vector<std::size_t>& order)
{
    std::vector<std::uint64_t> number(order.size());
    std::iota(number.begin(), number.end(), 0U);
    std::vector<std::uint64_t> unit(order.size());
    std::vector<std::uint64_t> place(order.size());
    for (std::size_t page = 0; page < order.size(); ++page)
        unit[page] = unitThere(pages, page);
    for (std::size_t k = 0; k < order.size(); ++k)
        place[order[k]] = k + 1;
    return std::make_shared<const SqlBlock>(SqlBlock{{std::move(number), std::move(unit), std::move(place)}});
}

/// Of each unit how many of the first t pages are of it, and how many there are; the last place is pages without one.
struct UnitCounts
{
    std::vector<std::uint64_t> first;
    std::vector<std::uint64_t> all;

    explicit UnitCounts(const WarehousePages& pages)
        : first(pages.units.size() + 1, 0)
        , all(first)
    {
        for (std::size_t page = 0; page < pages.unit.size(); ++page)
            ++all[placeOf(unitThere(pages, page))];
    }
    [[nodiscard]] std::size_t placeOf(std::uint64_t unit) const
    {
        return unit == noUnit ? first.size() - 1 : static_cast<std::size_t>(unit);
    }
    [[nodiscard]] std::uint64_t unitAt(std::size_t place) const { return place + 1 == first.size() ? noUnit : place; }
};

/// Rows t, unit, c, n up to the largest t, block by block.
BlockMaker firstsUpTo(const WarehousePages& pages, const std::vector<std::size_t>& order, std::uint64_t largest)
{
    return [&pages, &order, largest]() -> BlockSource {
        return
            [&pages, &order, largest, counts = UnitCounts(pages), next = std::size_t{0}]() mutable -> Result<SqlBlock> {
                std::vector<std::uint64_t> t;
                std::vector<std::uint64_t> unit;
                std::vector<std::uint64_t> c;
                std::vector<std::uint64_t> n;
                while (next < std::min<std::size_t>(order.size(), largest) && t.size() < firstsOfBlock) {
                    ++counts.first[counts.placeOf(unitThere(pages, order[next++]))];
                    for (std::size_t place = 0; place < counts.first.size(); ++place) {
                        t.push_back(next);
                        unit.push_back(counts.unitAt(place));
                        c.push_back(counts.first[place]);
                        n.push_back(counts.all[place]);
                    }
                }
                return SqlBlock{{std::move(t), std::move(unit), std::move(c), std::move(n)}};
            };
    };
}

/// What every cookie took, by unit.
Status makeTables(const Warehouse& warehouse, const WarehousePages& pages, const std::vector<std::size_t>& order,
                  const Progress& progress)
{
    Status done =
        renew(warehouse, {Scratch::Facts, Scratch::Taken, Scratch::Bounds, Scratch::Firsts, Scratch::Rates}, progress);
    if (done)
        done = uploadToAll(warehouse, Scratch::Facts, oneBlock(factRows(pages, order)), progress);
    if (done)
        done = executeOnAll(warehouse, {makeTaken(warehouse.place)}, progress);
    if (done)
        done = executeOnAll(warehouse, filled(warehouse.place, {Scratch::Taken}), progress);
    return done;
}

/// The ten most popular unseen pages of each cookie, as far as they have to be known: by where they end.
Status makeFirsts(const Warehouse& warehouse, const WarehousePages& pages, const std::vector<std::size_t>& order,
                  const RatedBy& how, std::uint64_t batches, const Progress& progress)
{
    const SqlPlace& place = warehouse.place;
    Status done = eachBatch(
        warehouse, batches, Phrase::tr("Measuring hit rates in the warehouse"),
        [&](SqlSession& session, const HashBatches& ranges, std::uint64_t batch, const Progress& own) {
            return session.execute(makeBounds(place, how, ranges, batch), own);
        },
        progress);
    if (done)
        done = executeOnAll(warehouse, filled(place, {Scratch::Bounds}), progress);
    if (!done)
        return done;
    const auto bounds = answersOf(warehouse, largestBound(place), progress);
    if (!bounds)
        return tl::unexpected(bounds.error());
    std::uint64_t largest = 0;
    for (const SqlBlock& bound : *bounds)
        for (std::size_t row = 0; row < bound.rows(); ++row)
            largest = std::max(largest, wholeAt(bound, 0, row));
    return uploadToAll(warehouse, Scratch::Firsts, firstsUpTo(pages, order, largest), progress);
}

/// What the means and baselines are made of.
struct RateSums
{
    std::int64_t popular = 0;
    double chance = 0.0;
    std::vector<std::int64_t> perUnit;
};

/// A row of rateHistogram() into one of the two rates.
struct RateRow
{
    std::uint64_t state = 0;
    std::uint64_t hits = 0;
    std::int64_t cookies = 0;
    std::int64_t popular = 0;
    double chance = 0.0;
};
bool addRates(const RateRow& row, std::array<std::int64_t, hitRateStates>& states,
              std::array<std::int64_t, hitRateN + 1>& histogram, RateSums& sums)
{
    if (row.state >= states.size() || row.hits >= histogram.size())
        return false;
    states[row.state] += row.cookies;
    if (row.state != measuredState)
        return true;
    histogram[row.hits] += row.cookies;
    sums.popular += row.popular;
    sums.chance += row.chance;
    return true;
}

Status readHistogram(const Warehouse& warehouse, HitRates& out, RateSums& sums, RateSums& topSums,
                     const Progress& progress)
{
    const auto answers = answersOf(warehouse, rateHistogram(warehouse.place), progress);
    if (!answers)
        return tl::unexpected(answers.error());
    for (const SqlBlock& answer : *answers)
        for (std::size_t row = 0; row < answer.rows(); ++row) {
            const std::int64_t cookies = countAt(answer, 4, row);
            const RateRow all{wholeAt(answer, 0, row), wholeAt(answer, 2, row), cookies, countAt(answer, 5, row),
                              realAt(answer, 7, row)};
            const RateRow top{wholeAt(answer, 1, row), wholeAt(answer, 3, row), cookies, countAt(answer, 6, row),
                              realAt(answer, 8, row)};
            if (!addRates(all, out.cookies, out.histogram, sums) ||
                !addRates(top, out.topCookies, out.topHistogram, topSums))
                return strangeRates();
        }
    return {};
}

/// What lists of nothing but a unit's pages hit, batch by batch.
Status readUnits(const Warehouse& warehouse, const WarehousePages& pages, std::uint64_t batches, RateSums& sums,
                 RateSums& topSums, const Progress& progress)
{
    const UnitCounts counts(pages);
    sums.perUnit.assign(pages.units.size(), 0);
    topSums.perUnit.assign(pages.units.size(), 0);
    std::mutex guard;
    const auto add = [&](const SqlBlock& block) -> Status {
        const std::lock_guard lock(guard);
        for (std::size_t row = 0; row < block.rows(); ++row) {
            const std::uint64_t unit = wholeAt(block, 0, row);
            if (unit >= sums.perUnit.size() || wholeAt(block, 1, row) > counts.all[unit])
                return strangeRates();
            // Whatever the popularity within a unit, its ten best unseen pages are all hits or all misses.
            const auto hits =
                static_cast<std::int64_t>(std::min<std::uint64_t>(counts.all[unit] - wholeAt(block, 1, row), hitRateN));
            sums.perUnit[unit] += hits * countAt(block, 2, row);
            topSums.perUnit[unit] += hits * countAt(block, 3, row);
        }
        return {};
    };
    return eachBatch(
        warehouse, batches, Phrase::tr("Measuring hit rates in the warehouse"),
        [&](SqlSession& session, const HashBatches& ranges, std::uint64_t batch, const Progress& own) {
            return takeRows(session, unitHistogram(warehouse.place, ranges, batch), add, own);
        },
        progress);
}

Result<RankCorrelation> correlationThere(const Warehouse& warehouse, bool submissions, const Progress& progress)
{
    const auto answers = answersOf(warehouse, ratesByAmount(warehouse.place, submissions), progress);
    if (!answers)
        return tl::unexpected(answers.error());
    std::vector<CountedPair> pairs;
    for (const SqlBlock& answer : *answers)
        for (std::size_t row = 0; row < answer.rows(); ++row)
            pairs.push_back({static_cast<double>(wholeAt(answer, 0, row)), static_cast<double>(wholeAt(answer, 1, row)),
                             countAt(answer, 2, row)});
    return spearman(pairs);
}

/// The mean and the baselines of one of the two rates.
double concludeRates(std::int64_t measured, const std::array<std::int64_t, hitRateN + 1>& histogram,
                     const RateSums& sums, HitRates::Baselines& baselines)
{
    if (measured == 0)
        return 0.0;
    const auto cookies = static_cast<double>(measured);
    std::int64_t hits = 0;
    for (std::size_t k = 0; k < histogram.size(); ++k)
        hits += static_cast<std::int64_t>(k) * histogram[k];
    baselines.random = sums.chance / cookies;
    baselines.popularity = static_cast<double>(sums.popular) / (hitRateN * cookies);
    const auto best = std::ranges::max_element(sums.perUnit);
    if (best != sums.perUnit.end()) {
        baselines.bestUnit = static_cast<int>(best - sums.perUnit.begin());
        baselines.bestUnitHitRate = static_cast<double>(*best) / (hitRateN * cookies);
    }
    return static_cast<double>(hits) / (hitRateN * cookies);
}

Result<HitRates> readFigures(const Warehouse& warehouse, const WarehousePages& pages, std::uint64_t batches,
                             const Progress& progress)
{
    HitRates out;
    RateSums sums;
    RateSums topSums;
    Status done = readHistogram(warehouse, out, sums, topSums, progress);
    if (done)
        done = readUnits(warehouse, pages, batches, sums, topSums, progress);
    if (!done)
        return tl::unexpected(std::move(done.error()));
    out.meanHitRate = concludeRates(out.measured(), out.histogram, sums, out.baselines);
    out.meanTopHitRate = concludeRates(out.topMeasured(), out.topHistogram, topSums, out.topBaselines);
    for (const bool submissions : {false, true}) {
        const auto correlation = correlationThere(warehouse, submissions, progress);
        if (!correlation)
            return tl::unexpected(correlation.error());
        (submissions ? out.withSubmissions : out.withInteractions) = *correlation;
    }
    return out;
}

Status addRatesOf(const SqlBlock& block, SortedCookies& out)
{
    for (std::size_t row = 0; row < block.rows(); ++row) {
        const auto hitsAt = [&](std::size_t state, std::size_t hits) {
            return wholeAt(block, state, row) == measuredState ? static_cast<std::int32_t>(wholeAt(block, hits, row))
                                                               : -1;
        };
        if (Status added = out.add({.cookie = textAt(block, 0, row),
                                    .interactions = countAt(block, 1, row),
                                    .submissions = countAt(block, 2, row),
                                    .hits = hitsAt(3, 5),
                                    .topHits = hitsAt(4, 6)});
            !added)
            return added;
    }
    return {};
}

} // namespace

Result<HitRates> hitRatesThere(const Warehouse& warehouse, const WarehousePages& pages, const RatedBy& how,
                               std::uint64_t batches, const Progress& progress)
{
    const SqlPlace& place = warehouse.place;
    const auto order = pagesByReach(warehouse, how, progress);
    if (!order)
        return tl::unexpected(order.error());
    Status done = makeTables(warehouse, pages, *order, progress.part(0.0, 0.3));
    if (done)
        done = makeFirsts(warehouse, pages, *order, how, batches, progress.part(0.3, 0.5));
    if (done)
        done = eachBatch(
            warehouse, batches, Phrase::tr("Measuring hit rates in the warehouse"),
            [&](SqlSession& session, const HashBatches& ranges, std::uint64_t batch, const Progress& own) {
                return session.execute(makeRates(place, how, ranges, batch), own);
            },
            progress.part(0.5, 0.9));
    if (done)
        done = executeOnAll(warehouse, filled(place, {Scratch::Rates}), progress);
    if (!done)
        return tl::unexpected(std::move(done.error()));
    return readFigures(warehouse, pages, batches, progress.part(0.9, 1.0));
}

Status pullRates(const Warehouse& warehouse, std::uint64_t batches, SortedCookies& out, const Progress& progress)
{
    std::mutex guard;
    return eachBatch(
        warehouse, batches, Phrase::tr("Reading the hit rates of cookies from the warehouse"),
        [&](SqlSession& session, const HashBatches& ranges, std::uint64_t batch, const Progress& own) {
            return takeRows(
                session, ratesOfBatch(warehouse.place, ranges, batch),
                [&](const SqlBlock& block) {
                    const std::lock_guard lock(guard);
                    return addRatesOf(block, out);
                },
                own);
        },
        progress);
}

} // namespace leadlight
