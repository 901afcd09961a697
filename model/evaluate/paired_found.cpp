// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/paired_found.h"

#include "model/evaluate/bootstrap.h"
#include "model/evaluate/scorecard.h"
#include "model/numeric/table_matrix.h"

#include <array>

namespace leadlight {

namespace {
constexpr auto hitRate = static_cast<Eigen::Index>(Metric::HitRate);
}

Result<PairedFound> pairedFound(const Evaluation& evaluation, const Progress& progress)
{
    const auto cookies = static_cast<Eigen::Index>(evaluation.testedCookies());
    Eigen::MatrixXd values(cookies, 2);
    for (Eigen::Index side = 0; side < 2; ++side)
        values.col(side) = matrixOf(evaluation.models[static_cast<std::size_t>(side)].perCookie).col(hitRate);
    const auto sums = resampledSums(values, evaluation.options.resamples, evaluation.options.seed, progress);
    if (!sums)
        return tl::unexpected(sums.error());
    const Eigen::MatrixXd resampled = *sums / static_cast<double>(cookies);
    const auto column = [](const Eigen::VectorXd& all) {
        return std::vector<double>(all.data(), all.data() + all.size());
    };
    const Eigen::RowVectorXd means = values.colwise().mean();
    PairedFound out;
    out.before = percentileInterval(means(0), column(resampled.col(0)), cookies);
    out.after = percentileInterval(means(1), column(resampled.col(1)), cookies);
    out.difference = pairedDifference(means(1) - means(0), column(resampled.col(1) - resampled.col(0)), cookies);
    std::array<Difference*, 1> family{&out.difference};
    adjust(family);
    return out;
}

} // namespace leadlight
