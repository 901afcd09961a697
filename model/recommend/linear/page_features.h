// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/numeric/sparse_matrix.h"
#include "model/recommend/page_facts.h"

namespace leadlight {

/// How many cookies each kind of likeness between pages is worth; 0 leaves it out.
struct FeatureWeights
{
    double unit = 0.0;
    double type = 0.0;
    double words = 0.0;
};

/// The pages' likeness as cookies that nobody was (Jeunen, Van Balen, Goethals, "Closed-form models for collaborative
/// filtering with side-information", RecSys 2020), to be put below X: a row per business unit and asset type that has
/// all its pages, of size sqrt(weight), and a row per title word. The rows' products add up to
///
///   weights.unit F F' + weights.type T T' + weights.words S
///
/// with F and T = pages x groups, 0 or 1, and S the cosine between the pages' 0/1 word vectors (wordsOf()) over the
/// words that two pages or more have and at most 30 % of them. A page without a business unit is in no group F.
[[nodiscard]] Result<SparseMatrix> pageFeatures(const PageFacts& facts, std::int32_t pages,
                                                const FeatureWeights& weights, const Progress& progress);

} // namespace leadlight
