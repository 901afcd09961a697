// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/inverse_by_pages.h"

#include "model/recommend/linear/page_sums.h"
#include "model/recommend/linear/scaled_gram.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace leadlight {

namespace {

constexpr double smallestRidge = 0x1.0p-20;

/// Rows of X'X + F'F - c c' / (N (1 + rho)) up to the diagonal.
class RowsOfA
{
public:
    RowsOfA(const PageProducts& gram, std::optional<CoOccurrence> features, const std::optional<Intercept>& intercept,
            const Progress& progress)
        : m_gram(gram)
        , m_features(std::move(features))
        , m_intercept(intercept)
        , m_progress(progress)
    {
    }
    void operator()(std::int32_t i, std::vector<double>& row) const
    {
        m_gram.row(i, row, m_progress);
        if (m_features) {
            std::vector<double> more;
            m_features->row(i, more, m_progress);
            std::ranges::transform(row, more, row.begin(), std::plus<>());
        }
        if (!m_intercept)
            return;
        const double own = m_intercept->sums[static_cast<std::size_t>(i)] / m_intercept->weight;
        for (std::size_t j = 0; j < row.size(); ++j)
            row[j] -= own * m_intercept->sums[j];
    }

private:
    const PageProducts& m_gram;
    std::optional<CoOccurrence> m_features;
    const std::optional<Intercept>& m_intercept;
    const Progress& m_progress;
};

Result<RowsOfA> rowsOfA(const PageProducts& gram, const RegressionSums& sums, const Progress& progress)
{
    if (sums.features == nullptr)
        return RowsOfA(gram, std::nullopt, sums.intercept, progress);
    auto features =
        CoOccurrence::prepare(*sums.features, sums.featureValues, CoOccurrence::Part::UpToDiagonal, progress);
    if (!features)
        return tl::unexpected(std::move(features.error()));
    return RowsOfA(gram, std::move(*features), sums.intercept, progress);
}

} // namespace

std::vector<double> ridges(const std::vector<double>& squares, double lambda)
{
    std::vector<double> ridge(squares.size());
    std::ranges::transform(squares, ridge.begin(), [lambda](double s) { return std::max(lambda, smallestRidge * s); });
    return ridge;
}

Status addFeatures(RegressionSums& sums, const SparseMatrix& features, const Progress& progress)
{
    if (features.nonZeros() == 0)
        return {};
    const auto more = sumByPage(features, progress, [&](std::size_t, std::size_t p) {
        const double x = static_cast<double>(features.value[p]);
        return x * x;
    });
    if (!more)
        return tl::unexpected(more.error());
    std::ranges::transform(sums.squares, *more, sums.squares.begin(), std::plus<>());
    sums.features = &features;
    sums.featureValues.pair = features.value;
    return {};
}

Result<ScaledInverse> inverseByPages(const PageProducts& gram, const RegressionSums& sums, double lambda,
                                     const Progress& progress)
{
    std::vector<double> own = sums.squares;
    if (sums.intercept)
        std::ranges::transform(own, sums.intercept->sums, own.begin(),
                               [&](double square, double sum) { return square - sum * sum / sums.intercept->weight; });
    ScaledInverse out{{}, ridges(own, lambda), {}};
    std::ranges::transform(own, out.root, out.root.begin(), [](double a, double b) { return std::sqrt(a + b); });
    const auto rows = rowsOfA(gram, sums, progress);
    if (!rows)
        return tl::unexpected(rows.error());
    auto matrix = scaledGram(std::cref(*rows), out.root, progress.part(0.0, 0.1));
    if (!matrix)
        return tl::unexpected(std::move(matrix.error()));
    out.negative = std::move(*matrix);
    if (const Status inverted = negativeInverseInPlace(out.negative, progress.part(0.1, 1.0)); !inverted)
        return tl::unexpected(inverted.error());
    for (std::int32_t j = 0; j < out.negative.size(); ++j) {
        out.diagonal.push_back(-static_cast<double>(out.negative(j, j)));
        out.negative.set(j, j, 0.0F);
    }
    return out;
}

} // namespace leadlight
