// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/recommend/linear/dense_linear.h"

namespace leadlight {

/// Whether EASE is better solved among the cookies: there are many pages, clearly fewer cookies with two pages or more,
/// and the ridge is not so small against the pages' sums of squares that float32 would lose the weights.
[[nodiscard]] bool fewerCookiesThanPages(const SparseMatrix& strength, const std::vector<double>& squares,
                                         const std::vector<double>& ridge);

/// EASE's weights by Woodbury's identity, exact like the direct way, for data with fewer cookies than pages. Cookies
/// with one page only add to the diagonal L = ridge + their squares. With Y = X L^-1/2 of the other cookies and K = I +
/// Y Y' (cookies x cookies),
///
///   (X'X + ridge)^-1 = L^-1/2 M L^-1/2,  M = I - Y' K^-1 Y,
///
/// which costs cookies^3 instead of pages^3 operations. M_jj, a difference of nearly equal numbers for popular pages,
/// is taken from the identity (I + Y'Y) M = I instead, where nothing cancels. `x` holds the transformed strengths,
/// parallel to strength.index; empty: all 1.
[[nodiscard]] Result<ScaledSymmetric> easeByCookies(const SparseMatrix& strength, const std::vector<float>& x,
                                                    const std::vector<double>& ridge, const Progress& progress);

} // namespace leadlight
