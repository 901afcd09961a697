// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/numeric/sparse_matrix.h"
#include "model/recommend/linear/scaled_inverse.h"

namespace leadlight {

/// Whether the inverse is better taken among the cookies: there are many pages, clearly fewer rows with two pages or
/// more, and the ridge is not so small against the pages' sums of squares that float32 would lose the weights.
[[nodiscard]] bool fewerRowsThanPages(std::int64_t rows, const std::vector<double>& squares,
                                      const std::vector<double>& ridge);
/// The first two of these.
[[nodiscard]] bool fewerRowsThanPages(std::int64_t rows, std::int64_t pages);
/// How many rows have two pages or more.
[[nodiscard]] std::int64_t rowsWithTwoPages(const SparseMatrix& rows);

/// (Z'Z + ridge)^-1 by Woodbury's identity, exact like the direct way, for a Z (cookies, and features of pages, x
/// pages) with fewer rows than columns. Rows with one page only add to the diagonal L = ridge + their squares. With
/// Y = Z L^-1/2 of the other rows and K = I + Y Y' (rows x rows),
///
///   (Z'Z + ridge)^-1 = L^-1/2 M L^-1/2,  M = I - Y' K^-1 Y,
///
/// which costs rows^3 instead of pages^3 operations. M_jj, a difference of nearly equal numbers for popular pages, is
/// taken from the identity (I + Y'Y) M = I instead, where nothing cancels.
[[nodiscard]] Result<ScaledInverse> inverseByCookies(const SparseMatrix& rows, const std::vector<double>& ridge,
                                                     const Progress& progress);

} // namespace leadlight
