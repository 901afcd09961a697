// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/linear/page_products.h"
#include "model/recommend/page_facts.h"
#include "model/recommend/strength.h"

namespace leadlight {

/// What is added up over the cookies for each pair of pages: C(i, j) = sum over cookies u of term(u, i, j). With x the
/// transformed strengths and d the number of a cookie's pages:
struct PairTerm
{
    enum class Kind {
        None,        ///< nothing: the sums of single pages are enough
        Strengths,   ///< x_ui x_uj; with binary strength the number of cookies that took both
        Walks,       ///< d^-alpha (rp3beta.h)
        RareCookies, ///< idf^2 sqrt(x_ui x_uj), idf = max(0, log(pages) - log(1 + d)) (item_knn.h, tf-idf)
    } kind = Kind::Strengths;
    Strength how = Strength::Binary; ///< never Default
    double alpha = 1.0;              ///< of Walks

    bool operator==(const PairTerm&) const = default;
};

/// All that a model without a look at single cookies learns from, added up by whoever has the rows. Pairs of strength 0
/// take no part in it.
struct TrainingSums
{
    const PageProducts& products; ///< of the model's PairTerm
    std::vector<double> cookies;  ///< per page: how many cookies took it
    std::vector<double> strength; ///< per page: the sum of its transformed strengths
    double trained = 0.0;         ///< cookies with a page
};

/// TrainInput of a training on sums.
struct SumInput
{
    const TrainingSums& sums;
    Strength how = Strength::Binary; ///< not Default
    PageFacts pages = {};
};

} // namespace leadlight
