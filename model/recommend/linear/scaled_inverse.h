// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/numeric/sparse_matrix.h"
#include "model/numeric/symmetric_tiles.h"

#include <vector>

namespace leadlight {

/// The inverse P of a symmetric positive definite A: P(i, j) = -negative(i, j) / (root_i root_j) off the diagonal and
/// diagonal_j / root_j^2 on it.
struct ScaledInverse
{
    SymmetricTiles negative;      ///< zero diagonal
    std::vector<double> root;     ///< the square roots of what A was scaled by
    std::vector<double> diagonal; ///< of P scaled, taken where it is most exact
};

/// A - sums sums' / weight: an intercept eliminated (page_regression.h).
struct Intercept
{
    std::vector<double> sums; ///< X'1, per page
    double weight;            ///< N (1 + rho)
    double ridge;             ///< N rho
};

/// From the inverse of A = rows'rows + ridge to that of A - sums sums' / weight, by Sherman and Morrison's formula
/// with v = A^-1 sums: P += v v' / (weight - sums'v). Only adds to the diagonal, and its denominator is at least the
/// intercept's ridge, so nothing cancels. v is solved for in float64, the inverse in float32 refining it.
[[nodiscard]] Status addIntercept(ScaledInverse& inverse, const SparseMatrix& rows, const std::vector<double>& ridge,
                                  const Intercept& intercept, const Progress& progress);

} // namespace leadlight
