// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/scorecard_table.h"

namespace leadlight {

/// What a comparison is decided by stays; costs and figures of the lists go first where there is no room for all.
std::shared_ptr<const TableContent> scorecardContent(const std::shared_ptr<const Scorecard>& scorecard)
{
    if (!scorecard)
        return contentOf(scorecardTable(scorecard));
    const Cutoffs cutoffs = scorecard->evaluation->cutoffs();
    const std::string popularity = metricKey(Metric::Popularity, cutoffs);
    const std::string diversity = metricKey(Metric::Diversity, cutoffs);
    const std::string interval =
        metricKey(Metric::HitRate, cutoffs) + "_interval"; // which the figure's line shows, too
    const std::string longNdcg = metricKey(Metric::NdcgLong, cutoffs);
    const std::string recall = metricKey(Metric::Recall, cutoffs);
    const std::string mrr = metricKey(Metric::Mrr, cutoffs);
    const std::string ndcg = metricKey(Metric::Ndcg, cutoffs);
    return contentOf(scorecardTable(scorecard), {{.key = "model", .width = 236, .stretches = true, .givesWay = false},
                                                 {.key = "mark", .givesWay = false},
                                                 {.key = "versus_popularity_judgement", .givesWay = false},
                                                 {.key = "versus_current_judgement", .givesWay = false},
                                                 {.key = "rank_seconds", .dropRank = 1},
                                                 {.key = "seconds", .dropRank = 2},
                                                 {.key = "seed_deviation", .dropRank = 3},
                                                 {.key = diversity, .dropRank = 4},
                                                 {.key = popularity, .dropRank = 5},
                                                 {.key = "gini", .dropRank = 6},
                                                 {.key = "bu_mix_distance", .dropRank = 7},
                                                 {.key = "in_sample_hit_rate", .dropRank = 8},
                                                 {.key = longNdcg, .dropRank = 9},
                                                 {.key = recall, .dropRank = 10},
                                                 {.key = mrr, .dropRank = 11},
                                                 {.key = "coverage", .dropRank = 12},
                                                 {.key = ndcg, .dropRank = 13},
                                                 {.key = interval, .dropRank = 14},
                                                 {.key = "versus_current_adjusted_p", .dropRank = 15},
                                                 {.key = "versus_current_interval", .dropRank = 16},
                                                 {.key = "versus_popularity_adjusted_p", .dropRank = 17},
                                                 {.key = "versus_popularity_interval", .dropRank = 18}});
}

} // namespace leadlight
