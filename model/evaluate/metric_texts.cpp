// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/metrics.h"

namespace leadlight {

namespace {

std::string at(std::string_view name, std::string_view sign, int k)
{
    return std::string(name) + std::string(sign) + std::to_string(k);
}

constexpr std::string_view tiesSentence =
    " Pages with the same score share their places: the figure is the average over all their orders.";

std::string ndcgFormula(int k)
{
    return at("NDCG", "@", k) + " = DCG / IDCG. DCG = sum over hidden pages within the top " + std::to_string(k) +
           " of 1 / log2(rank + 1); IDCG = the same if all hidden pages stood first. With one hidden page: "
           "1 / log2(rank + 1).";
}

} // namespace

std::string metricKey(Metric metric, Cutoffs cutoffs)
{
    switch (metric) {
    case Metric::HitRate:
        return at("hr", "_at_", cutoffs.k);
    case Metric::Ndcg:
        return at("ndcg", "_at_", cutoffs.k);
    case Metric::Mrr:
        return "mrr";
    case Metric::Recall:
        return at("recall", "_at_", cutoffs.longK);
    case Metric::NdcgLong:
        return at("ndcg", "_at_", cutoffs.longK);
    case Metric::Diversity:
        return "diversity";
    case Metric::Popularity:
        return "popularity";
    }
    return {};
}

std::string metricLabel(Metric metric, Cutoffs cutoffs)
{
    switch (metric) {
    case Metric::HitRate:
        return at("HR", "@", cutoffs.k);
    case Metric::Ndcg:
        return at("NDCG", "@", cutoffs.k);
    case Metric::Mrr:
        return "MRR";
    case Metric::Recall:
        return at("Recall", "@", cutoffs.longK);
    case Metric::NdcgLong:
        return at("NDCG", "@", cutoffs.longK);
    case Metric::Diversity:
        return "Diversity over BUs";
    case Metric::Popularity:
        return "Mean popularity";
    }
    return {};
}

std::string metricFormula(Metric metric, Cutoffs cutoffs)
{
    const auto k = std::to_string(cutoffs.k);
    switch (metric) {
    case Metric::HitRate:
        return at("HR", "@", cutoffs.k) + " = share of tested cookies with a hidden page among the " + k +
               " best of all pages that they have not seen." + std::string(tiesSentence);
    case Metric::Ndcg:
        return ndcgFormula(cutoffs.k) + std::string(tiesSentence);
    case Metric::Mrr:
        return "MRR = mean over tested cookies of 1 / rank of the first hidden page among all pages that they have "
               "not seen." +
               std::string(tiesSentence);
    case Metric::Recall:
        return at("Recall", "@", cutoffs.longK) + " = hidden pages within the top " + std::to_string(cutoffs.longK) +
               " / hidden pages, averaged over tested cookies." + std::string(tiesSentence);
    case Metric::NdcgLong:
        return ndcgFormula(cutoffs.longK) + std::string(tiesSentence);
    case Metric::Diversity:
        return "Diversity over BUs = share of the pairs in a list of " + k +
               " recommended pages that belong to different business units, averaged over tested cookies.";
    case Metric::Popularity:
        return "Mean popularity = share of the cookies learnt from that have a recommended page, averaged over the " +
               k + " pages of each list and over tested cookies.";
    }
    return {};
}

std::string_view coverageFormula()
{
    return "Coverage = pages in the list of at least one tested cookie / all pages, averaged over repeats.";
}

std::string_view giniFormula()
{
    return "Gini = sum over pages i, least recommended first, of (2 i - n - 1) c_i / (n sum c), c_i = how often page i "
           "is recommended, n = all pages. 0: every page equally often; near 1: always the same few.";
}

std::string_view unitMixFormula()
{
    return "BU mix = share of the recommended pages that belong to each business unit, beside the same share of the "
           "known pages of the tested cookies. Their distance is half the sum of the absolute differences.";
}

std::string_view inSampleHitRateFormula()
{
    return "Hit rate (in-sample) = share of a cookie's 10 recommended pages whose business unit is among those that it "
           "already used, averaged over cookies. It is measured on what the model learnt from, so it does not say "
           "whether a model finds what a cookie wants next.";
}

} // namespace leadlight
