// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_command.h"

#include "model/describe/cookie_table.h"

namespace leadlight::cli {

namespace {

Json baselinesJson(const HitRates::Baselines& baselines, const Dataset& data)
{
    Json best{{"name", nullptr}, {"hit_rate", baselines.bestUnitHitRate}};
    if (baselines.bestUnit >= 0)
        best["name"] = data.businessUnits[static_cast<std::size_t>(baselines.bestUnit)];
    return {{"random", baselines.random}, {"popularity", baselines.popularity}, {"best_single_bu", best}};
}

Json summary(const TrainedModel& model, const HitRates& rates)
{
    const Dataset& data = *model.interactions->data;
    Json json = modelHead(model);
    json["in_sample"] = true;
    json["cookies"] = rates.hitRate.size();
    json["mean_hit_rate"] = rates.meanHitRate;
    json["mean_top_hit_rate"] = rates.meanTopHitRate;
    json["histogram"] = rates.histogram;
    json["top_histogram"] = rates.topHistogram;
    json["baselines"] = baselinesJson(rates.baselines, data);
    json["top_baselines"] = baselinesJson(rates.topBaselines, data);
    json["correlation"] = {{"interactions", rates.withInteractions.rho},
                           {"form_submissions", rates.withSubmissions.rho}};
    json["correlation_95"] = {{"interactions", {rates.withInteractions.low, rates.withInteractions.high}},
                              {"form_submissions", {rates.withSubmissions.low, rates.withSubmissions.high}}};
    return json;
}

Status runHitRate(const ModelCommand& arguments, const Progress& progress)
{
    const auto model = readAndTrain(arguments.pipeline, progress.part(0.0, 0.8));
    if (!model)
        return tl::unexpected(model.error());
    const Interactions& interactions = *(*model)->interactions;
    const auto top = topNForAll(*(*model)->recommender, interactions.strength, hitRateN, progress.part(0.8, 0.95));
    if (!top)
        return tl::unexpected(top.error());
    auto rates = hitRates(interactions, *top, progress.part(0.95, 1.0));
    if (!rates)
        return tl::unexpected(rates.error());
    if (arguments.output.json())
        return arguments.output.writeObject(summary(**model, *rates));
    return writeCookies(arguments.output,
                        cookieTable(interactions.data, std::make_shared<const HitRates>(std::move(*rates))),
                        Json::array(), progress);
}

} // namespace

void addHitRate(CLI::App& app, Action& chosen)
{
    addModelCommand<ModelCommand>(
        app, chosen, "hit-rate",
        "The notebook's in-sample measure for every cookie: the share of its ten recommended pages whose business unit "
        "it "
        "has already consumed. With --json the means, histograms, baselines and rank correlations",
        runHitRate);
}

} // namespace leadlight::cli
