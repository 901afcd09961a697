// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/recommend/linear/rp3beta_options.h"
#include "model/recommend/linear/training_sums.h"
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

/// How a cookie's part of a walk is written down: by what strengths, to what power.
struct WalkTerm
{
    Strength how = Strength::Binary;
    double alpha = 1.0;
};
/// Whether the walks are added up in fixed point: floor(walkUnit() / pages of the cookie) as whole numbers, which come
/// to the same in any order, on any machine and in any engine. Other powers and strengths are added in float64, and
/// agree to 1e-9.
[[nodiscard]] bool addsWhole(const WalkTerm& term);
/// What 1 is in fixed point: 2^40; where a page has 2^23 cookies or more 2^32, so that no sum reaches 2^63.
[[nodiscard]] double walkUnit(const std::vector<double>& popularity);

/// W from the walks already added up, as are the pages' strengths and cookies.
[[nodiscard]] Result<SparseMatrix> rp3betaWeights(const PageProducts& walks, const std::vector<double>& pageSum,
                                                  const std::vector<double>& popularity, const Rp3betaOptions& options,
                                                  const Progress& progress);
[[nodiscard]] Result<std::shared_ptr<const Recommender>>
trainRp3betaOnSums(const SumInput& input, const Rp3betaOptions& options, const Progress& progress);
/// Usage error for other strengths than binary.
[[nodiscard]] Result<PairTerm> termOf(const Rp3betaOptions& options, Strength how);

} // namespace leadlight
