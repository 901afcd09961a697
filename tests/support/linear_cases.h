// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/recommend/recommender.h"
#include "model/recommend/strength.h"

#include <Eigen/Core>
#include <functional>
#include <string>
#include <utility>
#include <vector>

/// A model with its settings, as it is trained on any matrix.
using TrainLinear = std::function<leadlight::Result<std::shared_ptr<const leadlight::Recommender>>(
    const leadlight::SparseMatrix&, const leadlight::Progress&)>;

/// X with the strength transform of the options, dense.
[[nodiscard]] Eigen::MatrixXd transformedDense(const leadlight::SparseMatrix& strength, leadlight::Strength how);

/// Compares a sparse model with a naive W: the same neighbours in the same order, weights equal to 1e-6. Empty if fine.
[[nodiscard]] std::string differenceFrom(const Eigen::MatrixXd& naive, const leadlight::Recommender& model,
                                         std::int32_t neighbours);

/// Data at the edges, cookies x pages, by name: no cookies, no pairs, one page, one cookie, equal counts, a count of
/// 1e9, pages that nobody else has, gaps.
[[nodiscard]] std::vector<std::pair<std::string, Eigen::MatrixXd>> hardCases();

/// Trains on hard cases (no pairs, one page, one cookie, equal counts, a count of 1e9, pages that nobody else has,
/// strength 0) and gives the first complaint: a failure, or a score that is not a number.
[[nodiscard]] std::string complaintOnHardCases(const TrainLinear& train);

/// Trains with 1, 2 and 5 threads and says whether all scores of all histories agree to the bit.
[[nodiscard]] bool sameOnAnyThreads(const TrainLinear& train, const leadlight::SparseMatrix& strength);

/// A progress that was cancelled before it began makes training return ErrorKind::Cancelled.
[[nodiscard]] bool stopsWhenCancelled(const TrainLinear& train, const leadlight::SparseMatrix& strength);
