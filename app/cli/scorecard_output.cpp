// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scorecard_output.h"

#include "app/cli/arguments.h"
#include "app/cli/table_text.h"

#include "model/describe/explanations.h"
#include "model/describe/scorecard_table.h"

namespace leadlight::cli {

namespace {

constexpr auto hitRateAt = static_cast<std::size_t>(Metric::HitRate);

Json differenceJson(const Difference& difference)
{
    return {{"difference", difference.mean},
            {"low", difference.low},
            {"high", difference.high},
            {"adjusted_p", difference.adjustedP},
            {"clear", difference.clear}};
}

Json modelJson(const Scorecard& scorecard, std::size_t model)
{
    const ModelScore& score = scorecard.models[model];
    const ModelOutcome& outcome = scorecard.evaluation->models[model];
    const Cutoffs cutoffs = scorecard.evaluation->cutoffs();
    Json json{{"name", outcome.candidate.name},
              {"label", english(outcome.candidate.label)},
              {"options", modelOptionsJson(outcome.candidate.options)}};
    Json intervals = Json::object();
    for (const Metric metric : allMetrics) {
        const Estimate& estimate = score.metric[static_cast<std::size_t>(metric)];
        json[metricKey(metric, cutoffs)] = estimate.mean;
        intervals[metricKey(metric, cutoffs)] = {estimate.low, estimate.high};
    }
    json["interval_95"] = intervals;
    json["coverage"] = outcome.coverage;
    json["gini"] = outcome.gini;
    json["bu_mix_distance"] = score.unitMixDistance ? Json(*score.unitMixDistance) : Json(nullptr);
    json["in_sample_hit_rate"] = outcome.inSampleHitRate >= 0.0 ? Json(outcome.inSampleHitRate) : Json(nullptr);
    json["seconds"] = outcome.trainSeconds;
    json["rank_seconds"] = outcome.rankSeconds;
    json["versus_popularity"] = differenceJson(score.versusPopular[hitRateAt]);
    json["versus_random"] = differenceJson(score.versusRandom);
    json["beats_baselines"] = score.beatsBaselines;
    if (scorecard.current)
        json["versus_current"] = differenceJson(score.versusCurrent);
    if (score.seedSpread.runs > 0)
        json["seed_spread"] = {{"runs", score.seedSpread.runs},
                               {"low", score.seedSpread.low},
                               {"high", score.seedSpread.high},
                               {"standard_deviation", score.seedSpread.deviation}};
    return json;
}

} // namespace

Json scorecardJson(const Scorecard& scorecard)
{
    const SplitPlan& plan = scorecard.evaluation->plan;
    Json json{{"protocol", choiceName(plan.protocol)},
              {"repeats", plan.repeats},
              {"cookies_tested", scorecard.evaluation->testedCookies()},
              {"cookies_untestable", plan.untestable},
              {"optimistic", plan.optimistic},
              {"models", Json::array()}};
    for (std::size_t model = 0; model < scorecard.models.size(); ++model)
        json["models"].push_back(modelJson(scorecard, model));
    if (!scorecard.leftOut.empty())
        json["left_out"] = Json::array();
    for (const LeftOutModel& model : scorecard.leftOut)
        json["left_out"].push_back({{"name", model.candidate.name},
                                    {"label", english(model.candidate.label)},
                                    {"reason", english(model.reason)}});
    json["best"] = scorecard.candidate(scorecard.best).name;
    json["verdict"] = english(scorecard.verdictText());
    return json;
}

std::string scorecardText(const std::shared_ptr<const Scorecard>& scorecard)
{
    const Cutoffs cutoffs = scorecard->evaluation->cutoffs();
    const std::string hits = metricKey(Metric::HitRate, cutoffs);
    std::string out = tableText(withColumns(
        scorecardTable(scorecard),
        {"model", "mark", hits, hits + "_interval", metricKey(Metric::Ndcg, cutoffs), metricKey(Metric::Mrr, cutoffs),
         "versus_popularity", "versus_popularity_interval", "versus_popularity_judgement"}));
    out += '\n' + english(comparisonsNote(*scorecard)) + '\n' + english(intervalMeaning()) + "\n\n";
    for (const Phrase& sentence : scorecard->verdict)
        out += english(sentence) + '\n';
    return out;
}

Figures scorecardFigures(const Scorecard& scorecard, std::size_t model)
{
    const ModelScore& score = scorecard.models[model];
    const ModelOutcome& outcome = scorecard.evaluation->models[model];
    const auto mean = [&](Metric metric) { return score.metric[static_cast<std::size_t>(metric)].mean; };
    const Difference& popular = score.versusPopular[hitRateAt];
    Figures out{{"found_in_top_10", mean(Metric::HitRate)},
                {"found_in_top_10_low", score.metric[hitRateAt].low},
                {"ndcg", mean(Metric::Ndcg)},
                {"mrr", mean(Metric::Mrr)},
                {"coverage", outcome.coverage},
                {"versus_popularity", popular.mean},
                {"versus_popularity_low", popular.low},
                {"versus_random", score.versusRandom.mean},
                {"beats_baselines", score.beatsBaselines ? 1.0 : 0.0},
                {"cookies_tested", static_cast<double>(scorecard.evaluation->testedCookies())}};
    if (outcome.inSampleHitRate >= 0.0)
        out.emplace("hit_rate", outcome.inSampleHitRate);
    return out;
}

std::span<const CheckedFigure> checkedOfScorecard()
{
    static constexpr std::array figures{
        CheckedFigure{"found_in_top_10", "share of hidden pages in the list of --k, of --model, else of the best"},
        CheckedFigure{"found_in_top_10_low", "lower end of its 95 % interval"},
        CheckedFigure{"ndcg", "NDCG of that list"},
        CheckedFigure{"mrr", "mean of 1 / rank"},
        CheckedFigure{"coverage", "share of all pages that some list has"},
        CheckedFigure{"versus_popularity", "found in the top 10 less that of the most popular pages"},
        CheckedFigure{"versus_popularity_low", "lower end of its 95 % interval"},
        CheckedFigure{"versus_random", "the same against random pages"},
        CheckedFigure{"beats_baselines", "1 where it is clearly better than both, else 0"},
        CheckedFigure{"cookies_tested", "cookies with a hidden page"},
        CheckedFigure{"hit_rate", "in-sample; none with --in-sample false"}};
    return figures;
}

} // namespace leadlight::cli
