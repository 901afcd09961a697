// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/robots.h"

#include "model/base/parallel.h"
#include "model/join/cookie_totals.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace leadlight {

namespace {

constexpr std::size_t fewestCookies = 100;
constexpr double spreads = 6.0;
constexpr double normalSpread = 1.4826; // of the normal distribution, per median absolute deviation
constexpr double smallestSpread = std::numbers::ln2;
constexpr std::int32_t cookiesBetweenPolls = 1 << 14;

/// Of an even number the mean of the middle two. Not of none.
double median(std::vector<double>& values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2.0;
}

} // namespace

std::optional<double> mostOfAPerson(std::vector<std::int64_t> counts)
{
    if (counts.size() < fewestCookies)
        return {};
    std::vector<double> logarithms(counts.size());
    std::ranges::transform(counts, logarithms.begin(), [](std::int64_t count) {
        return std::log(static_cast<double>(std::max<std::int64_t>(1, count)));
    });
    const double middle = median(logarithms);
    std::ranges::transform(logarithms, logarithms.begin(), [middle](double x) { return std::abs(x - middle); });
    const double spread = std::max(smallestSpread, normalSpread * median(logarithms));
    return std::exp(middle + spreads * spread);
}

Result<std::vector<Robot>> findRobots(const Dataset& data, const SparseMatrix& strength, const Progress& progress)
{
    const auto cookies = static_cast<std::size_t>(strength.rows);
    if (cookies < fewestCookies)
        return std::vector<Robot>{};
    std::vector<std::int64_t> pages(cookies);
    std::vector<std::int64_t> submissions(cookies);
    const Status counted =
        parallelFor(strength.rows, cookiesBetweenPolls, progress, [&](std::int64_t begin, std::int64_t end) {
            for (auto u = static_cast<std::size_t>(begin); u < static_cast<std::size_t>(end); ++u) {
                pages[u] = strength.start[u + 1] - strength.start[u];
                submissions[u] = submissionsOf(data, static_cast<std::int32_t>(u));
            }
        });
    if (!counted)
        return tl::unexpected(counted.error());
    const double mostPages = *mostOfAPerson(pages);
    if (progress.cancelled())
        return cancelled();
    const double mostSubmissions = *mostOfAPerson(submissions);
    std::vector<Robot> out;
    for (std::size_t u = 0; u < cookies; ++u)
        if (static_cast<double>(pages[u]) > mostPages || static_cast<double>(submissions[u]) > mostSubmissions)
            out.push_back({static_cast<std::int32_t>(u), pages[u], submissions[u]});
    std::ranges::stable_sort(out, std::greater<>(), &Robot::submissions);
    return out;
}

Result<SparseMatrix> withoutRobots(const SparseMatrix& strength, const std::vector<Robot>& robots,
                                   const Progress& progress)
{
    std::vector<bool> isRobot(static_cast<std::size_t>(strength.rows), false);
    for (const Robot& robot : robots)
        isRobot[static_cast<std::size_t>(robot.cookie)] = true;
    SparseMatrix out{strength.rows, strength.cols, {0}, {}, {}};
    out.start.reserve(strength.start.size());
    out.index.reserve(strength.index.size());
    out.value.reserve(strength.value.size());
    out.day.reserve(strength.day.size());
    for (std::int32_t u = 0; u < strength.rows; ++u) {
        if (u % cookiesBetweenPolls == 0 && progress.cancelled())
            return cancelled();
        if (!isRobot[static_cast<std::size_t>(u)]) {
            const HistoryView row = strength.row(u);
            out.index.insert(out.index.end(), row.pages.begin(), row.pages.end());
            out.value.insert(out.value.end(), row.strengths.begin(), row.strengths.end());
            out.day.insert(out.day.end(), row.days.begin(), row.days.end());
        }
        out.start.push_back(out.nonZeros());
    }
    return out;
}

} // namespace leadlight
