// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/recommend/als/als_options.h"
#include "model/recommend/kept_form.h"
#include "model/recommend/recommender.h"
#include "model/recommend/train_input.h"

#include <Eigen/Core>

namespace leadlight {

/// One row of factors a cookie or page.
using FactorMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Where an ALS training starts. Only the pages' factors are needed: an iteration solves the cookies' from them first.
struct AlsInitialFactors
{
    FactorMatrix pages; ///< pages x factors
};

/// The factors that a seed stands for: uniform in [0, 0.01), as in the library that the notebook uses.
[[nodiscard]] AlsInitialFactors alsInitialFactors(std::int32_t pages, int factors, std::uint64_t seed);

/// Implicit ALS (Hu, Koren, Volinsky: Collaborative Filtering for Implicit Feedback Datasets, ICDM 2008), trained.
class AlsRecommender : public Recommender
{
public:
    [[nodiscard]] virtual FactorMatrix cookieFactors() const = 0; ///< cookies x factors
    [[nodiscard]] virtual FactorMatrix pageFactors() const = 0;   ///< pages x factors
    /// The objective after each iteration: sum over all pairs c (p - x.y)^2 + lambda (|X|^2 + |Y|^2), with c = alpha x
    /// strength and p = 1 where the strength is above 0, else c = 1 and p = 0.
    [[nodiscard]] virtual std::span<const double> objectives() const = 0;
};

/// Trains with every system solved exactly (with the solver `cg` most of them by a few steps), in the precision that
/// the options name. The same seed gives the same
/// factors on any number of threads. Fills `report` where given: it counts as converged when the objective changed by
/// less than the tolerance (1e-4 where that is 0) in the last iteration.
[[nodiscard]] Result<std::shared_ptr<const AlsRecommender>>
trainAls(const TrainInput& input, const AlsOptions& options, const Progress& progress, TrainReport* report = nullptr);
/// The same from given initial factors (options.factors is ignored); the seed plays no part.
[[nodiscard]] Result<std::shared_ptr<const AlsRecommender>> trainAls(const TrainInput& input, const AlsOptions& options,
                                                                     const AlsInitialFactors& initial,
                                                                     const Progress& progress,
                                                                     TrainReport* report = nullptr);

/// How trained factors are kept in files (kept_model.h).
[[nodiscard]] std::shared_ptr<const Recommender> readAlsModel(ByteReader& in, const KeptShape& shape);
inline constexpr KeptForm alsForm{"als", readAlsModel};

} // namespace leadlight
