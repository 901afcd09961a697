// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/bootstrap.h"

#include "model/base/parallel.h"
#include "model/numeric/random_bits.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leadlight {

namespace {

/// Resamples that are drawn and multiplied together: a product of matrices instead of one pass per resample. Fixed,
/// so that sums are added in the same order whatever the threads.
constexpr int blockResamples = 16;
constexpr double level = 0.05;

using Multiplicities = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// How often each cookie is drawn in n draws with replacement.
void drawMultiplicities(Eigen::Ref<Multiplicities> row, std::uint64_t stream)
{
    const auto n = static_cast<std::uint64_t>(row.cols());
    row.setZero();
    double* const counts = row.data();
    for (std::uint64_t i = 0; i < n; ++i) {
        const auto bits = mixedBits(stream + i) >> 32U;
        counts[(bits * n) >> 32U] += 1.0;
    }
}

/// Value below which a share q of the sorted figures lies, interpolated (Hyndman & Fan 1996, type 7).
double quantile(const std::vector<double>& sorted, double q)
{
    const double at = q * static_cast<double>(sorted.size() - 1);
    const auto lower = static_cast<std::size_t>(at);
    const auto upper = std::min(lower + 1, sorted.size() - 1);
    const double share = at - static_cast<double>(lower);
    return sorted[lower] + share * (sorted[upper] - sorted[lower]);
}

constexpr double z = 1.959963984540054; // of the normal, .975
constexpr std::int64_t fewestCookies = 3;

/// Half the width of a t interval of n cookies in bootstrap standard errors: sqrt(n / (n - 1)) t(.975; n - 1), with t
/// by its Cornish-Fisher series (Abramowitz & Stegun 26.7.5). For fewestCookies and more.
double halfWidth(std::int64_t cookies)
{
    const double freedom = static_cast<double>(cookies - 1);
    const double z3 = z * z * z;
    const double z5 = z3 * z * z;
    const double t = z + (z3 + z) / (4.0 * freedom) + (5.0 * z5 + 16.0 * z3 + 3.0 * z) / (96.0 * freedom * freedom);
    return t * std::sqrt(static_cast<double>(cookies) / freedom);
}

/// The lower level at which a percentile interval of n cookies has the width of a t interval: the normal's tail there.
double lowerLevel(std::int64_t cookies)
{
    return cookies < fewestCookies ? 0.0 : 0.5 * std::erfc(halfWidth(cookies) / std::sqrt(2.0));
}

double snapped(double difference)
{
    return std::abs(difference) < sameFigure ? 0.0 : difference;
}

} // namespace

Result<Eigen::MatrixXd> resampledSums(const Eigen::Ref<const Eigen::MatrixXd>& values, int resamples,
                                      std::uint64_t seed, const Progress& progress)
{
    Eigen::MatrixXd out(resamples, values.cols());
    const int blocks = (resamples + blockResamples - 1) / blockResamples;
    const auto done = parallelFor(blocks, 1, progress, [&](std::int64_t begin, std::int64_t end) {
        for (auto block = begin; block < end; ++block) {
            const auto first = static_cast<int>(block) * blockResamples;
            const int count = std::min(blockResamples, resamples - first);
            Multiplicities drawn(count, values.rows());
            for (int r = 0; r < count; ++r)
                drawMultiplicities(drawn.row(r), mixedBits(mixedBits(seed) + static_cast<std::uint64_t>(first + r)));
            out.middleRows(first, count).noalias() = drawn * values;
        }
    });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

Estimate percentileInterval(double mean, std::vector<double> resampled, std::int64_t cookies)
{
    if (resampled.empty())
        return {mean, mean, mean};
    std::ranges::sort(resampled);
    const double lower = lowerLevel(cookies);
    return {mean, quantile(resampled, lower), quantile(resampled, 1.0 - lower)};
}

Difference pairedDifference(double mean, std::vector<double> resampled, std::int64_t cookies)
{
    mean = snapped(mean);
    std::ranges::transform(resampled, resampled.begin(), snapped);
    const auto notAbove = std::ranges::count_if(resampled, [](double d) { return d <= 0.0; });
    const auto notBelow = std::ranges::count_if(resampled, [](double d) { return d >= 0.0; });
    const auto n = static_cast<double>(resampled.size()) + 1.0;
    const auto interval = percentileInterval(mean, std::move(resampled), cookies);
    Difference out{mean, interval.low, interval.high};
    out.p = std::min(1.0, 2.0 * static_cast<double>(std::min(notAbove, notBelow) + 1) / n);
    out.adjustedP = out.p;
    return out;
}

std::vector<double> jointP(const Eigen::RowVectorXd& means, const Eigen::MatrixXd& resampled, std::int64_t cookies)
{
    std::vector<double> out(static_cast<std::size_t>(means.size()), 1.0);
    if (cookies < fewestCookies || resampled.rows() < 2)
        return out;
    const double widened = halfWidth(cookies) / z;
    const auto resamples = static_cast<double>(resampled.rows());
    Eigen::ArrayXd highest = Eigen::ArrayXd::Zero(resampled.rows());
    Eigen::ArrayXd error(means.size());
    for (Eigen::Index c = 0; c < means.size(); ++c) {
        const Eigen::ArrayXd deviation = resampled.col(c).array() - means(c);
        error(c) = std::sqrt(deviation.square().sum() / (resamples - 1.0));
        if (error(c) > sameFigure)
            highest = highest.max(widened * deviation / error(c));
    }
    for (Eigen::Index c = 0; c < means.size(); ++c) {
        if (means(c) < sameFigure)
            continue;
        // Without any spread the cookies all agree, and nothing comes out as high.
        const auto reached = error(c) > sameFigure ? (highest >= means(c) / error(c)).count() : 0;
        out[static_cast<std::size_t>(c)] = static_cast<double>(reached + 1) / (resamples + 1.0);
    }
    return out;
}

std::vector<double> benjaminiHochberg(std::span<const double> p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return p[a] > p[b]; });
    std::vector<double> out(p.size());
    double least = 1.0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto rank = static_cast<double>(p.size() - i); // of the largest p first
        least = std::min(least, p[order[i]] * static_cast<double>(p.size()) / rank);
        out[order[i]] = least;
    }
    return out;
}

void adjust(std::span<Difference* const> family)
{
    std::vector<double> p;
    for (const auto* difference : family)
        p.push_back(difference->p);
    const auto adjusted = benjaminiHochberg(p);
    for (std::size_t i = 0; i < family.size(); ++i) {
        family[i]->adjustedP = adjusted[i];
        family[i]->clear = adjusted[i] < level && (family[i]->low > 0.0 || family[i]->high < 0.0);
    }
}

} // namespace leadlight
