// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/als/als.h"

namespace leadlight {

template <class T>
using Factors = Eigen::Matrix<T, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// What a training leaves behind: the factors, one row a cookie or page, and what folding a history in needs.
template <class T>
struct AlsState
{
    int factors = 0;
    Factors<T> cookies; ///< rows of paddedLength(factors) values, zeros behind the factors
    Factors<T> pages;   ///< likewise
    AlsOptions options;
    Strength how = Strength::Weighted;
    std::vector<double> objectives;
};

/// Wraps trained factors, float or double, as a model.
template <class T>
[[nodiscard]] std::shared_ptr<const AlsRecommender> makeAlsRecommender(AlsState<T> state);

extern template std::shared_ptr<const AlsRecommender> makeAlsRecommender(AlsState<float>);
extern template std::shared_ptr<const AlsRecommender> makeAlsRecommender(AlsState<double>);

} // namespace leadlight
