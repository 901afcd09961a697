// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/cohort_comparison.h"

#include "model/base/distinct.h"
#include "model/join/cookie_totals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace leadlight {

namespace {

constexpr std::int32_t cookiesPerPoll = 1 << 13;
constexpr double noFigure = std::numeric_limits<double>::quiet_NaN();
constexpr double fewestForInterval = 10.0;
constexpr double quantile = 1.96; // of the normal distribution, for 95 %

/// Sums of a figure on both sides.
class Sums
{
public:
    void add(bool inCohort, double value)
    {
        Side& side = m_sides[inCohort ? 0 : 1];
        side.count += 1.0;
        side.sum += value;
        side.squares += value * value;
    }
    /// Cookies that were not added have 0.
    void fill(double cohort, double rest)
    {
        m_sides[0].count = cohort;
        m_sides[1].count = rest;
    }
    [[nodiscard]] ComparedMean compared() const
    {
        ComparedMean out{m_sides[0].mean(), m_sides[1].mean(), noFigure, noFigure};
        if (m_sides[0].count < fewestForInterval || m_sides[1].count < fewestForInterval)
            return out;
        const double half = quantile * std::sqrt(m_sides[0].variance() + m_sides[1].variance());
        out.low = out.difference() - half;
        out.high = out.difference() + half;
        return out;
    }

private:
    struct Side
    {
        double count = 0.0;
        double sum = 0.0;
        double squares = 0.0;

        [[nodiscard]] double mean() const { return count > 0.0 ? sum / count : noFigure; }
        /// Of the mean.
        [[nodiscard]] double variance() const
        {
            return std::max(0.0, squares - sum * sum / count) / ((count - 1.0) * count);
        }
    };
    std::array<Side, 2> m_sides;
};

struct AllSums
{
    Sums pages;
    Sums submissions;
    Sums hitRate;
    Sums popularOnly;
    std::vector<Sums> tookUnit;
};

void addHistory(const Interactions& interactions, std::int32_t cookie, bool inCohort, AllSums& sums)
{
    const Dataset& data = *interactions.data;
    const HistoryView history = interactions.strength.row(cookie);
    sums.pages.add(inCohort, static_cast<double>(history.size()));
    sums.submissions.add(inCohort, static_cast<double>(submissionsOf(data, cookie)));
    std::vector<std::uint16_t> units;
    for (const std::int32_t page : history.pages)
        units.push_back(data.pageBusinessUnit[static_cast<std::size_t>(page)]);
    sortDistinct(units);
    for (const std::uint16_t unit : units)
        sums.tookUnit[unit].add(inCohort, 1.0);
}

void addLists(const Analysis& analysis, std::int32_t cookie, bool inCohort, AllSums& sums)
{
    const double rate = analysis.hitRates.hitRate[static_cast<std::size_t>(cookie)];
    if (rate >= 0.0)
        sums.hitRate.add(inCohort, rate);
    const bool without = std::ranges::binary_search(analysis.withoutEvidence, cookie);
    sums.popularOnly.add(inCohort, without ? 1.0 : 0.0);
}

} // namespace

Result<CohortComparison> compareCohort(const Interactions& interactions, const Analysis* analysis,
                                       std::span<const std::int32_t> cookies, const Progress& progress)
{
    const Dataset& data = *interactions.data;
    AllSums sums;
    sums.tookUnit.resize(data.businessUnits.size());
    auto next = cookies.begin();
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        if (cookie % cookiesPerPoll == 0 && progress.cancelled())
            return cancelled();
        const bool inCohort = next != cookies.end() && *next == cookie;
        next += inCohort ? 1 : 0;
        addHistory(interactions, cookie, inCohort, sums);
        if (analysis != nullptr)
            addLists(*analysis, cookie, inCohort, sums);
    }
    CohortComparison out;
    out.cohort = static_cast<std::int64_t>(cookies.size());
    out.rest = data.cookies() - out.cohort;
    out.pages = sums.pages.compared();
    out.submissions = sums.submissions.compared();
    if (analysis != nullptr) {
        out.hitRate = sums.hitRate.compared();
        out.popularOnly = sums.popularOnly.compared();
    }
    for (Sums& unit : sums.tookUnit) {
        unit.fill(static_cast<double>(out.cohort), static_cast<double>(out.rest));
        out.tookUnit.push_back(unit.compared());
    }
    return out;
}

} // namespace leadlight
