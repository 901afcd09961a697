// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/unit_counts.h"

#include "model/base/distinct.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace leadlight {

namespace {

constexpr std::int32_t cookiesPerPoll = 1 << 13;
constexpr double noFigure = std::numeric_limits<double>::quiet_NaN();

double shareOf(const std::vector<std::int64_t>& counts, std::size_t which)
{
    const auto all = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    return all > 0 ? static_cast<double>(counts[which]) / static_cast<double>(all) : 0.0;
}

/// The places of one list by unit, and that the cookie took something of these units.
void countList(const Dataset& data, const Analysis& analysis, std::int32_t cookie, std::span<const std::uint16_t> units,
               UnitCounts& out)
{
    const TopN& lists = analysis.recommendations;
    const auto pages = lists.pagesOf(cookie);
    for (std::int32_t rank = 0; rank < lists.lengthOf(cookie); ++rank) {
        const auto page = static_cast<std::size_t>(pages[static_cast<std::size_t>(rank)]);
        const std::size_t column = data.pageBusinessUnit[page];
        ++out.recommended[column];
        for (const std::uint16_t row : units)
            ++out.shown[row][column];
    }
}

UnitCounts noneYet(std::size_t units)
{
    const std::vector<std::int64_t> zeros(units);
    return {zeros, zeros, zeros, zeros, zeros, std::vector(units, zeros)};
}

} // namespace

double UnitCounts::takenShare(std::size_t unit) const
{
    return shareOf(taken, unit);
}

double UnitCounts::recommendedShare(std::size_t unit) const
{
    return shareOf(recommended, unit);
}

double UnitCounts::shownShare(std::size_t row, std::size_t column) const
{
    const bool any = std::accumulate(shown[row].begin(), shown[row].end(), std::int64_t{0}) > 0;
    return any ? shareOf(shown[row], column) : noFigure;
}

double UnitCounts::shownLift(std::size_t row, std::size_t column) const
{
    const double usual = recommendedShare(column);
    return usual > 0.0 ? shownShare(row, column) / usual : noFigure;
}

Result<std::shared_ptr<const UnitCounts>> unitCounts(const Interactions& interactions, const Analysis* analysis,
                                                     const Progress& progress)
{
    const Dataset& data = *interactions.data;
    auto out = std::make_shared<UnitCounts>(noneYet(data.businessUnits.size()));
    for (const std::uint16_t unit : data.pageBusinessUnit)
        ++out->pages[unit];
    std::vector<bool> hasEvidence(static_cast<std::size_t>(data.cookies()), true);
    if (analysis != nullptr)
        for (const std::int32_t cookie : analysis->withoutEvidence)
            hasEvidence[static_cast<std::size_t>(cookie)] = false;
    std::vector<std::uint16_t> units; // of one cookie, each once
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        if (cookie % cookiesPerPoll == 0 && progress.cancelled())
            return cancelled();
        units.clear();
        for (const std::int32_t page : interactions.strength.row(cookie).pages) {
            units.push_back(data.pageBusinessUnit[static_cast<std::size_t>(page)]);
            ++out->taken[units.back()];
        }
        sortDistinct(units);
        for (const std::uint16_t unit : units) {
            ++out->reach[unit];
            out->popularOnly[unit] += hasEvidence[static_cast<std::size_t>(cookie)] ? 0 : 1;
        }
        if (analysis != nullptr)
            countList(data, *analysis, cookie, units, *out);
    }
    return out;
}

Result<std::vector<std::int32_t>> cookiesShown(const Analysis& analysis, std::span<const std::int32_t> took,
                                               std::span<const std::int32_t> shown, const Progress& progress)
{
    const Dataset& data = analysis.data();
    const SparseMatrix& known = analysis.model->interactions->strength;
    const auto isOf = [&data](std::span<const std::int32_t> units) {
        return [&data, units](std::int32_t page) {
            return page >= 0 &&
                   std::ranges::find(units, data.pageBusinessUnit[static_cast<std::size_t>(page)]) != units.end();
        };
    };
    std::vector<std::int32_t> out;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        if (cookie % cookiesPerPoll == 0 && progress.cancelled())
            return cancelled();
        if (std::ranges::any_of(known.row(cookie).pages, isOf(took)) &&
            std::ranges::any_of(analysis.recommendations.pagesOf(cookie), isOf(shown)))
            out.push_back(cookie);
    }
    return out;
}

} // namespace leadlight
