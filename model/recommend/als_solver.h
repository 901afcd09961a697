// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/recommend/als_model.h"

namespace leadlight {

/// What one half of an ALS iteration gives besides the factors.
struct HalfIteration
{
    /// Sum over the rows solved of b.x, with b = sum of c y over the row's entries. At the solution A x = b, so the
    /// half's whole objective is (sum of all c) - fit + lambda |other side|^2, at no extra cost.
    double fit = 0.0;
};

/// Solves every row's factors exactly from those of the other side (Hu, Koren, Volinsky 2008, equation 4):
/// x = (Y'Y + Y'(C - I)Y + lambda I)^-1 Y'C p. `matrix` holds the strengths, one row a row of `solved`, columns index
/// the rows of `fixed`; confidence c = alpha x strength. Entries of strength 0 count as absent.
template <class T>
[[nodiscard]] Result<HalfIteration> solveHalf(const SparseMatrix& matrix, double alpha, double regularization,
                                              const Factors<T>& fixed, Factors<T>& solved, const Progress& progress);

} // namespace leadlight
