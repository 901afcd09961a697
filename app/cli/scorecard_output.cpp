// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scorecard_output.h"

#include "app/cli/arguments.h"

#include "model/base/number_text.h"

#include <algorithm>

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
    json["bu_mix_distance"] = score.unitMixDistance;
    json["in_sample_hit_rate"] = outcome.inSampleHitRate >= 0.0 ? Json(outcome.inSampleHitRate) : Json(nullptr);
    json["seconds"] = outcome.trainSeconds;
    json["rank_seconds"] = outcome.rankSeconds;
    json["versus_popularity"] = differenceJson(score.versusPopular[hitRateAt]);
    if (scorecard.current)
        json["versus_current"] = differenceJson(score.versusCurrent[hitRateAt]);
    if (score.seedSpread.runs > 0)
        json["seed_spread"] = {{"runs", score.seedSpread.runs},
                               {"low", score.seedSpread.low},
                               {"high", score.seedSpread.high},
                               {"standard_deviation", score.seedSpread.deviation}};
    return json;
}

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(width, text.size()), ' ');
    return text + "  ";
}

std::string interval(double low, double high)
{
    return fixedText(low, 3) + " to " + fixedText(high, 3);
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

std::string scorecardText(const Scorecard& scorecard)
{
    const Cutoffs cutoffs = scorecard.evaluation->cutoffs();
    std::size_t width = 5;
    for (std::size_t model = 0; model < scorecard.models.size(); ++model)
        width = std::max(width, scorecard.candidate(model).name.size());
    std::string out = padded("model", width) + padded(english(metricLabel(Metric::HitRate, cutoffs)), 6) +
                      padded("95 %", 14) + padded(english(metricLabel(Metric::Ndcg, cutoffs)), 7) + padded("MRR", 5) +
                      "against most popular, 95 %\n";
    for (std::size_t model = 0; model < scorecard.models.size(); ++model) {
        const ModelScore& score = scorecard.models[model];
        const auto figure = [&](Metric metric) { return score.metric[static_cast<std::size_t>(metric)]; };
        const Estimate hits = figure(Metric::HitRate);
        const Difference& difference = score.versusPopular[hitRateAt];
        out += padded(scorecard.candidate(model).name, width) + padded(fixedText(hits.mean, 3), 6) +
               padded(interval(hits.low, hits.high), 14) + padded(fixedText(figure(Metric::Ndcg).mean, 3), 7) +
               padded(fixedText(figure(Metric::Mrr).mean, 3), 5);
        if (model != scorecard.popular)
            out += fixedText(difference.mean, 3) + ", " + interval(difference.low, difference.high) +
                   (difference.clear ? "" : " (could be chance)");
        out += '\n';
    }
    out += '\n';
    for (const Phrase& sentence : scorecard.verdict)
        out += english(sentence) + '\n';
    return out;
}

} // namespace leadlight::cli
