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

/// A cookie that was not trained on, with its history.
struct ServedCookie
{
    std::int32_t cookie = 0;
    HistoryView history;
};

/// Wraps trained factors, float or double, as a model. The factors of `served` are folded in.
template <class T>
[[nodiscard]] std::shared_ptr<const AlsRecommender> makeAlsRecommender(AlsState<T> state,
                                                                       const std::vector<ServedCookie>& served = {});

extern template std::shared_ptr<const AlsRecommender> makeAlsRecommender(AlsState<float>,
                                                                         const std::vector<ServedCookie>&);
extern template std::shared_ptr<const AlsRecommender> makeAlsRecommender(AlsState<double>,
                                                                         const std::vector<ServedCookie>&);

} // namespace leadlight
