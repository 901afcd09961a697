// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"
#include "model/evaluate/ranking.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// The figures that every tested cookie has; a model's figure is their mean over cookies.
enum class Metric {
    HitRate,    ///< HR@K
    Ndcg,       ///< NDCG@K
    Mrr,        ///< 1/rank of the first hidden page
    Recall,     ///< Recall@L
    NdcgLong,   ///< NDCG@L
    Diversity,  ///< intra-list diversity over BUs
    Popularity, ///< mean popularity of the list
};
inline constexpr std::size_t metricCount = 7;
inline constexpr std::size_t rankMetricCount = 5; ///< the first ones: those of the hidden pages' ranks
inline constexpr std::array<Metric, metricCount> allMetrics{Metric::HitRate,   Metric::Ndcg,     Metric::Mrr,
                                                            Metric::Recall,    Metric::NdcgLong, Metric::Diversity,
                                                            Metric::Popularity};
struct Cutoffs
{
    int k = 10;
    int longK = 20;
};

/// "hr_at_10", "ndcg_at_10", "mrr", "recall_at_20", "ndcg_at_20", "diversity", "popularity": keys in JSON.
[[nodiscard]] std::string metricKey(Metric metric, Cutoffs cutoffs);
/// "HR@10": the name on screen.
[[nodiscard]] Phrase metricLabel(Metric metric, Cutoffs cutoffs);
/// One or two sentences with the formula, for hovering.
[[nodiscard]] Phrase metricFormula(Metric metric, Cutoffs cutoffs);
[[nodiscard]] Phrase coverageFormula();
[[nodiscard]] Phrase giniFormula();
[[nodiscard]] Phrase unitMixFormula();
[[nodiscard]] Phrase inSampleHitRateFormula();

/// The rank metrics of cases, exact under ties: each is its expected value over all orders of the pages that score
/// the same (McSherry & Najork, ECIR 2008), so no model gains or loses by the numbering of the pages. Immutable,
/// safe from several threads.
class RankMetrics
{
public:
    /// `pages` bounds every rank that can occur.
    RankMetrics(std::int32_t pages, Cutoffs cutoffs);

    using Values = std::array<double, rankMetricCount>; ///< indexed by Metric
    /// One case: the ranks of its hidden pages that are among the candidates, of `hidden` in all (the rest is never
    /// found). HR: 1 if one is within the top K. NDCG@K = DCG/IDCG, DCG = sum of 1/log2(rank + 1) over those within K,
    /// IDCG over min(K, hidden). MRR: 1/rank of the first. Recall@L: share of the hidden ones within L.
    [[nodiscard]] Values of(std::span<const RankCount> ranks, std::int64_t hidden) const;
    /// Probability that a page of this rank is within the top K.
    [[nodiscard]] double foundWithin(const RankCount& rank, int k) const;

private:
    Cutoffs m_cutoffs;
    std::vector<double> m_harmonic; ///< m_harmonic[r] = sum of 1/i for i in 1..r
    std::vector<double> m_discount; ///< m_discount[r] = sum of 1/log2(i + 1) for i in 1..r
};

/// Share of pairs of the list that are of different BUs (Ziegler et al., WWW 2005, with the BU as the only feature);
/// 0 for lists shorter than two. An empty `pageUnit` puts all pages into one BU.
[[nodiscard]] double listDiversity(std::span<const std::int32_t> list, std::span<const std::uint16_t> pageUnit);

/// Gini coefficient of non-negative counts: 0 all equal, towards 1 all on one. 0 where all are 0.
[[nodiscard]] double gini(std::vector<std::int64_t> counts);

/// Half the sum of absolute differences of two shares: 0 the same mix, 1 nothing in common (total variation).
[[nodiscard]] double mixDistance(std::span<const double> a, std::span<const double> b);

} // namespace leadlight
