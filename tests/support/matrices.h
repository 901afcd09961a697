// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/recommender.h"

#include <Eigen/Core>

/// A random cookies x pages matrix, the same on every machine: popular pages first, strengths 1, 1.5, 2 ... 9.
[[nodiscard]] leadlight::SparseMatrix randomStrengths(std::int32_t cookies, std::int32_t pages, double meanHistory,
                                                      std::uint64_t seed);
/// Every cookie takes `draws` pages, each drawn uniformly at random, the same on every machine: nothing can be learnt
/// from it. Strength: how often a page was drawn. Pages that nobody drew are left out.
[[nodiscard]] leadlight::SparseMatrix uniformStrengths(std::int32_t cookies, std::int32_t pages, int draws,
                                                       std::uint64_t seed);
[[nodiscard]] leadlight::SparseMatrix sparseOf(const Eigen::MatrixXd& dense);
[[nodiscard]] Eigen::MatrixXd denseOf(const leadlight::SparseMatrix& sparse);

/// The scores of all pages for the history, as a vector.
[[nodiscard]] std::vector<float> scoresOf(const leadlight::Recommender& model, leadlight::HistoryView history);

/// Row i of W of a linear model: the scores for a history of page i alone with strength 1.
[[nodiscard]] std::vector<float> weightsOf(const leadlight::Recommender& model, std::int32_t page);

/// The `n` largest above zero of a row, by value in float32, then by index, `self` left out.
[[nodiscard]] std::vector<std::int32_t> naiveNearest(const Eigen::RowVectorXd& row, std::int32_t self, std::int32_t n);
