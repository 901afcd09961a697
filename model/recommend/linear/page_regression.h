// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/linear/dense_linear.h"
#include "model/recommend/linear/training_sums.h"

#include <limits>

namespace leadlight {

struct DataShape;

/// Every page regressed on all others, with a ridge: what EASE and CEASE have in common. With X the transformed
/// strengths (cookies x pages), N cookies with a page, c = X'1 and F the features,
///
///   A = X'X + lambda I + F'F - c c' / (N (1 + rho)),  P = A^-1,  W(i, j) = -P(i, j) / P(j, j),  zero diagonal,
///   prior(j) = (c_j - sum over i of c_i W(i, j)) / (N (1 + rho)).
///
/// The rank-one term is an intercept with a ridge of rho N, eliminated; its coefficients are the prior.
struct PageRegression
{
    static constexpr double noIntercept = std::numeric_limits<double>::infinity();

    const SparseMatrix& strength; ///< cookies x pages, without zeros
    Strength how = Strength::Binary;
    double lambda = 0.0;
    const SparseMatrix* features = nullptr; ///< any number of rows x pages; null: none
    double rho = noIntercept;
    enum class Way {
        Cheaper,
        AmongPages,
        AmongCookies,
    } way = Way::Cheaper; ///< the same either way; tests choose one
};

/// The same problem where X'X (PairTerm::Kind::Strengths), X'1 and N were added up elsewhere.
struct SummedRegression
{
    const TrainingSums& sums;
    double lambda = 0.0;
    const SparseMatrix* features = nullptr;
    double rho = PageRegression::noIntercept;
};

struct PageWeights
{
    ScaledSymmetric weights;
    std::vector<float> prior; ///< per page; empty without an intercept
};

/// Works in float32 on A scaled to a unit diagonal, and holds one triangle of it: 2 n^2 bytes for n pages. Where lambda
/// is below 2^-20 of a page's own part of A it would drown in float32; it counts as that much there. With clearly fewer
/// cookies and features than pages the inverse is taken among those (inverse_by_cookies.h).
[[nodiscard]] Result<PageWeights> regressPages(const PageRegression& problem, const Progress& progress);

/// Among the pages, whatever the numbers: bit by bit what PageRegression::Way::AmongPages gives where the sums are the
/// same.
[[nodiscard]] Result<PageWeights> regressPages(const SummedRegression& problem, const Progress& progress);

/// Bytes that it takes beside the data, features left out.
[[nodiscard]] std::int64_t regressionMemory(const DataShape& shape);

} // namespace leadlight
