// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/scaled_inverse.h"

#include "model/recommend/linear/page_sums.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leadlight {

namespace {

using Vector = std::vector<double>;

/// P x.
Result<Vector> inverseTimes(const ScaledInverse& inverse, Vector x, const Progress& progress)
{
    std::ranges::transform(x, inverse.root, x.begin(), std::divides<>());
    auto out = product(inverse.negative, x, progress);
    if (!out)
        return out;
    for (std::size_t j = 0; j < x.size(); ++j)
        (*out)[j] = (inverse.diagonal[j] * x[j] - (*out)[j]) / inverse.root[j];
    return out;
}

/// target - (rows'rows + ridge) x.
Result<Vector> residual(const SparseMatrix& rows, const Vector& ridge, const Vector& target, const Vector& x,
                        const Progress& progress)
{
    Vector byRow(static_cast<std::size_t>(rows.rows));
    const Status multiplied = forCookiePieces(rows, progress, [&](std::size_t, std::size_t first, std::size_t last) {
        for (std::size_t u = first; u < last; ++u)
            for (auto p = static_cast<std::size_t>(rows.start[u]); p < static_cast<std::size_t>(rows.start[u + 1]); ++p)
                byRow[u] += static_cast<double>(rows.value[p]) * x[static_cast<std::size_t>(rows.index[p])];
    });
    if (!multiplied)
        return tl::unexpected(multiplied.error());
    auto out = sumByPage(rows, progress,
                         [&](std::size_t u, std::size_t p) { return static_cast<double>(rows.value[p]) * byRow[u]; });
    if (out)
        for (std::size_t j = 0; j < x.size(); ++j)
            (*out)[j] = target[j] - (*out)[j] - ridge[j] * x[j];
    return out;
}

double innerProduct(const Vector& a, const Vector& b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// (rows'rows + ridge)^-1 target: iterative refinement, as long as it gains.
Result<Vector> solved(const ScaledInverse& inverse, const SparseMatrix& rows, const Vector& ridge, const Vector& target,
                      const Progress& progress)
{
    constexpr int mostSteps = 8;
    constexpr double gain = 0.5; // a step that leaves more than this of the residual is the last
    Vector x(target.size(), 0.0);
    Vector rest = target;
    double size = innerProduct(rest, rest);
    for (int step = 0; step < mostSteps; ++step) {
        auto next = inverseTimes(inverse, rest, progress);
        if (!next)
            return next;
        std::ranges::transform(*next, x, next->begin(), std::plus<>());
        auto left = residual(rows, ridge, target, *next, progress);
        if (!left)
            return left;
        const double leftSize = innerProduct(*left, *left);
        if (step == 0 || leftSize < size)
            x = std::move(*next);
        if (leftSize > gain * gain * size)
            break;
        rest = std::move(*left);
        size = leftSize;
    }
    return x;
}

} // namespace

Status addIntercept(ScaledInverse& inverse, const SparseMatrix& rows, const std::vector<double>& ridge,
                    const Intercept& intercept, const Progress& progress)
{
    auto v = solved(inverse, rows, ridge, intercept.sums, progress);
    if (!v)
        return tl::unexpected(std::move(v.error()));
    const double left = std::max(intercept.ridge, intercept.weight - innerProduct(intercept.sums, *v));
    for (std::size_t j = 0; j < v->size(); ++j) {
        (*v)[j] *= inverse.root[j] / std::sqrt(left);
        inverse.diagonal[j] += (*v)[j] * (*v)[j];
    }
    if (Status added = subtractSquare(inverse.negative, *v, progress); !added)
        return added;
    for (std::int32_t j = 0; j < inverse.negative.size(); ++j)
        inverse.negative.set(j, j, 0.0F);
    return {};
}

} // namespace leadlight
