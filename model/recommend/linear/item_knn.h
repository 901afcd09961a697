// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/recommend/linear/item_knn_options.h"
#include "model/recommend/linear/training_sums.h"
#include "model/recommend/recommender.h"
#include "model/recommend/train_input.h"

namespace leadlight {

/// item-kNN: Sarwar, Karypis, Konstan, Riedl, "Item-based collaborative filtering recommendation algorithms", WWW
/// 2001, section 3; top-K form of Deshpande & Karypis, ACM TOIS 22(1), 2004, section 4. With x the transformed
/// strengths, scores = X W, W(i, j) = similarity of history page i and candidate j, zero diagonal, each column cut to
/// its `neighbours` largest, as the published tables do (per candidate; with NeighboursOf::History each row is):
///
///   cosine  sum_u x_ui x_uj / (|x_i| |x_j| + shrinkage)
///   tf-idf  the same with x replaced by sqrt(x_ui) idf_u
///   bm25    s^2 / (s + shrinkage), s = sum_u z_ui z_uj, z_ui = idf_u x_ui (K1 + 1) / (x_ui + K1 (1 - B + B L_i / mean
///   L))
///           (Robertson & Zaragoza, "The probabilistic relevance framework: BM25 and beyond", 2009, section 3.2)
///
/// A page is the document and a cookie the term: idf_u = log(pages / (1 + pages of cookie u)), at least 0, and L_i is
/// the sum of page i's strengths. Shrinkage: Bell & Koren, "Scalable collaborative filtering", ICDM 2007, section 3.
[[nodiscard]] Result<std::shared_ptr<const Recommender>>
trainItemKnn(const TrainInput& input, const ItemKnnOptions& options, const Progress& progress);

[[nodiscard]] Result<std::shared_ptr<const Recommender>>
trainItemKnnOnSums(const SumInput& input, const ItemKnnOptions& options, const Progress& progress);
/// Usage error for BM25, whose terms need the pages' sums first.
[[nodiscard]] Result<PairTerm> termOf(const ItemKnnOptions& options, Strength how);

} // namespace leadlight
