// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/linear/co_occurrence.h"
#include "model/recommend/linear/scaled_inverse.h"

#include <optional>

namespace leadlight {

/// The sums that make A of page_regression.h, but for X'X itself.
struct RegressionSums
{
    std::vector<double> squares;            ///< diagonal of X'X + F'F
    const SparseMatrix* features = nullptr; ///< F; null: none
    PairWeights featureValues = {};
    std::optional<Intercept> intercept = {};
};

/// Adds the features' part to the sums. Their values are those of the matrix, which must outlive `sums`.
[[nodiscard]] Status addFeatures(RegressionSums& sums, const SparseMatrix& features, const Progress& progress);

/// lambda, raised where float32 could not tell it from the page's own part.
[[nodiscard]] std::vector<double> ridges(const std::vector<double>& squares, double lambda);

/// A^-1 from the rows of X'X, taken among the pages: pages^3 operations.
[[nodiscard]] Result<ScaledInverse> inverseByPages(const PageProducts& gram, const RegressionSums& sums, double lambda,
                                                   const Progress& progress);

} // namespace leadlight
