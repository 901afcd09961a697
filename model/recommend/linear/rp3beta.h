// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/recommend/linear/rp3beta_options.h"
#include "model/recommend/recommender.h"
#include "model/recommend/train_input.h"

namespace leadlight {

/// RP3beta: Paudel, Christoffel, Newell, Bernstein, "Updatable, accurate, diverse, and scalable recommendations for
/// interactive applications", ACM TiiS 7(1), 2017, section 3.3. With X the transformed strengths (cookies x pages):
///
///   P(u, j) = (X(u, j) / sum of row u)^alpha,  Q(i, u) = (X(u, i) / sum of column i)^alpha,
///   W(i, j) = sum over u of Q(i, u) P(u, j) / popularity(j)^beta,  zero diagonal,  scores = X W,
///
/// where popularity(j) counts the cookies with page j. Each row of W keeps its `neighbours` largest weights.
[[nodiscard]] Result<std::shared_ptr<const Recommender>>
trainRp3beta(const TrainInput& input, const Rp3betaOptions& options, const Progress& progress);

/// W alone, row = history page; `strength` has no zeros.
[[nodiscard]] Result<SparseMatrix> rp3betaWeights(const SparseMatrix& strength, Strength how,
                                                  const Rp3betaOptions& options, const Progress& progress);

} // namespace leadlight
