// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/metric_terms.h"

namespace leadlight {

namespace {

std::string at(std::string_view name, std::string_view sign, int k)
{
    return std::string(name) + std::string(sign) + std::to_string(k);
}

Phrase underTies(Phrase formula)
{
    return Phrase::sentences({std::move(formula), Phrase::tr("Pages with the same score share their places: the figure "
                                                             "is the average over all their orders.")});
}

Phrase ndcgFormula(int k)
{
    return Phrase::tr("NDCG@%1 = DCG / IDCG. DCG = sum over hidden pages within the top %1 of 1 / log2(rank + 1); "
                      "IDCG = the same if all hidden pages stood first. With one hidden page: 1 / log2(rank + 1).",
                      Plain(k));
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

Phrase metricLabel(Metric metric, Cutoffs cutoffs)
{
    switch (metric) {
    case Metric::HitRate:
        return Phrase::tr("Found in the top %1", Plain(cutoffs.k));
    case Metric::Ndcg:
        return Phrase::tr("Placed high in the top %1", Plain(cutoffs.k));
    case Metric::Mrr:
        return Phrase::tr("Nearness to the top");
    case Metric::Recall:
        return Phrase::tr("Share found in the top %1", Plain(cutoffs.longK));
    case Metric::NdcgLong:
        return Phrase::tr("Placed high in the top %1", Plain(cutoffs.longK));
    case Metric::Diversity:
        return Phrase::tr("Different BUs in a list");
    case Metric::Popularity:
        return Phrase::tr("Popularity of listed pages");
    }
    return {};
}

Phrase metricTerm(Metric metric, Cutoffs cutoffs)
{
    switch (metric) {
    case Metric::HitRate:
        return Phrase::tr("HR@%1", Plain(cutoffs.k));
    case Metric::Ndcg:
        return Phrase::tr("NDCG@%1", Plain(cutoffs.k));
    case Metric::Mrr:
        return Phrase::tr("MRR");
    case Metric::Recall:
        return Phrase::tr("Recall@%1", Plain(cutoffs.longK));
    case Metric::NdcgLong:
        return Phrase::tr("NDCG@%1", Plain(cutoffs.longK));
    case Metric::Diversity:
        return Phrase::tr("Diversity");
    case Metric::Popularity:
        return Phrase::tr("Popularity");
    }
    return {};
}

Phrase metricFormula(Metric metric, Cutoffs cutoffs)
{
    switch (metric) {
    case Metric::HitRate:
        return underTies(Phrase::tr("HR@%1 = share of tested cookies with a hidden page among the %1 best of all pages "
                                    "that they have not seen.",
                                    Plain(cutoffs.k)));
    case Metric::Ndcg:
        return underTies(ndcgFormula(cutoffs.k));
    case Metric::Mrr:
        return underTies(Phrase::tr("MRR = mean over tested cookies of 1 / rank of the first hidden page among all "
                                    "pages that they have not seen."));
    case Metric::Recall:
        return underTies(Phrase::tr("Recall@%1 = hidden pages within the top %1 / hidden pages, averaged over tested "
                                    "cookies.",
                                    Plain(cutoffs.longK)));
    case Metric::NdcgLong:
        return underTies(ndcgFormula(cutoffs.longK));
    case Metric::Diversity:
        return Phrase::tr("Diversity = share of the pairs in a list of %1 recommended pages that belong to "
                          "different business units, averaged over tested cookies.",
                          Plain(cutoffs.k));
    case Metric::Popularity:
        return Phrase::tr("Popularity = share of the cookies learnt from that have a recommended page, averaged "
                          "over the %1 pages of each list and over tested cookies.",
                          Plain(cutoffs.k));
    }
    return {};
}

Phrase coverageFormula()
{
    return Phrase::tr("Coverage = pages in the list of at least one tested cookie / all pages, averaged over repeats.");
}

Phrase giniFormula()
{
    return Phrase::tr("Gini = sum over pages i, least recommended first, of (2 i - n - 1) c_i / (n sum c), c_i = how "
                      "often page i is recommended, n = all pages. 0: every page equally often; near 1: always the "
                      "same few.");
}

Phrase unitMixFormula()
{
    return Phrase::tr(
        "BU mix = of the recommended pages that have a business unit, the share that belongs to each, beside the same "
        "share of the known pages of the tested cookies. Their distance is half the sum of the absolute "
        "differences.");
}

Phrase inSampleHitRateFormula()
{
    return Phrase::tr(
        "Hit rate (in-sample) = share of a cookie's 10 recommended pages whose business unit is among "
        "those that it already used, averaged over the cookies that used any. Pages without a business unit are no "
        "hits. It is measured on what the model learnt from, so it does not say whether a model finds what a cookie "
        "wants next.");
}

} // namespace leadlight
