// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_command.h"

#include "app/cli/engine_cookies.h"
#include "app/cli/rule_arguments.h"
#include "app/cli/terminal.h"
#include "model/describe/cookie_table.h"
#include "model/describe/hit_rate_words.h"
#include "model/evaluate/hit_rate.h"
#include "model/recommend/advice.h"

namespace leadlight::cli {

namespace {

struct HitRateCommand : ModelCommand
{
    RuleArguments rules;
};

Json baselinesJson(const HitRates::Baselines& baselines, const Dataset& data)
{
    Json best{{"name", nullptr}, {"hit_rate", baselines.bestUnitHitRate}};
    if (baselines.bestUnit >= 0)
        best["name"] = data.businessUnits[static_cast<std::size_t>(baselines.bestUnit)];
    return {{"random", baselines.random}, {"popularity", baselines.popularity}, {"best_single_bu", best}};
}

/// What there is to say beside the figures, or why there are none; with `means` where means are among them.
std::vector<Phrase> remarks(const HitRates& rates, const Dataset& data, bool means)
{
    if (rates.measured() == 0)
        return {whyNoHitRate(rates, data)};
    std::vector<Phrase> out;
    for (const bool top : {false, true}) {
        const auto few = means ? tooFewForAMean(rates, top) : std::nullopt;
        for (auto& remark : {few, withoutHitRate(rates, top), belowRandom(rates, top)})
            if (remark)
                out.push_back(*remark);
    }
    return out;
}

Json summary(const TrainedModel& model, const HitRates& rates)
{
    const Dataset& data = *model.interactions->data;
    Json json = modelHead(model);
    json["in_sample"] = true;
    json["cookies"] = rates.all();
    json["cookies_measured"] = rates.measured();
    json["cookies_without_bu"] = rates.without(HitRateState::OnlyUnmapped, false);
    json["cookies_without_evidence"] = rates.without(HitRateState::NoEvidence, false);
    json["top_cookies_measured"] = rates.topMeasured();
    json["top_cookies_without_bu"] = rates.without(HitRateState::OnlyUnmapped, true);
    json["top_cookies_without_evidence"] = rates.without(HitRateState::NoEvidence, true);
    json["remarks"] = Json::array();
    for (const Phrase& remark : remarks(rates, data, true))
        json["remarks"].push_back(english(remark));
    for (const char* figure : {"mean_hit_rate", "mean_top_hit_rate", "histogram", "top_histogram", "baselines",
                               "top_baselines", "correlation", "correlation_95"})
        json[figure] = nullptr;
    if (rates.measured() == 0)
        return json;
    json["mean_hit_rate"] = rates.meanHitRate;
    json["histogram"] = rates.histogram;
    json["baselines"] = baselinesJson(rates.baselines, data);
    if (rates.topMeasured() > 0) {
        json["mean_top_hit_rate"] = rates.meanTopHitRate;
        json["top_histogram"] = rates.topHistogram;
        json["top_baselines"] = baselinesJson(rates.topBaselines, data);
    }
    json["correlation"] = {{"interactions", rates.withInteractions.rho},
                           {"form_submissions", rates.withSubmissions.rho}};
    json["correlation_95"] = {{"interactions", {rates.withInteractions.low, rates.withInteractions.high}},
                              {"form_submissions", {rates.withSubmissions.low, rates.withSubmissions.high}}};
    return json;
}

Status runHitRate(const HitRateCommand& arguments, const Progress& progress)
{
    const auto model = readAndTrain(arguments.pipeline, progress.part(0.0, 0.8));
    if (!model)
        return tl::unexpected(model.error());
    const Interactions& interactions = *(*model)->interactions;
    const auto evidence = arguments.pipeline.fields().filled<EvidenceOptions>();
    const auto ruling = arguments.rules.read(arguments.pipeline, *interactions.data, progress);
    if (!ruling)
        return tl::unexpected(ruling.error());
    const auto top =
        adviceForAll(adviceInput(**model, evidence, ruling->rules.get()), hitRateN, progress.part(0.8, 0.95));
    if (!top)
        return tl::unexpected(top.error());
    auto rates = hitRates(interactions, *top, progress.part(0.95, 1.0));
    if (!rates)
        return tl::unexpected(rates.error());
    if (arguments.output.json()) {
        Json json = summary(**model, *rates);
        if (ruling->rules)
            json["rules"] = rulesAnswer(*ruling, *top, *interactions.data);
        return arguments.output.writeObject(json);
    }
    remarkOnRules(*ruling, *top, interactions, evidence);
    remark(remarks(*rates, *interactions.data, false));
    return writeCookies(arguments.output,
                        cookieTable(interactions.data, std::make_shared<const HitRates>(std::move(*rates))),
                        Json::array(), progress);
}

/// The same of lists that an engine makes.
Status runHitRateInEngine(const HitRateCommand& arguments, const Progress& progress)
{
    const auto evidence = arguments.pipeline.fields().filled<EvidenceOptions>();
    const auto measured = hitRatesInEngine(arguments.pipeline, evidence, progress.part(0.0, 0.9));
    if (!measured)
        return tl::unexpected(measured.error());
    const RunInEngine& run = measured->run;
    if (arguments.output.json()) {
        Json json = summary(*run.trained.model, measured->rates);
        json["name"] = english(run.uploaded.name);
        json["engine"] = aboutJson(*run.input);
        json["cookies_left_out"] = run.trained.pulled.leftOut;
        return arguments.output.writeObject(json);
    }
    remark(remarks(measured->rates, *run.input->pages(), false));
    return writeRatesInEngine(arguments.output, {{"warnings", Json::array()}}, *measured, progress.part(0.9, 1.0));
}

} // namespace

void addHitRate(CLI::App& app, Action& chosen)
{
    addModelCommand<HitRateCommand>(
        app, chosen, "hit-rate",
        "The notebook's in-sample measure for every cookie: the share of its ten recommended pages whose business unit "
        "it has already consumed; none where it only has pages without one, or where its history speaks for no page. "
        "With --json the means, histograms, baselines and rank correlations",
        runHitRate,
        [](CLI::App& command, HitRateCommand& arguments) {
            arguments.pipeline.fields().add<EvidenceOptions>(command, "Options");
            arguments.rules.addOptions(command);
        },
        runHitRateInEngine);
}

} // namespace leadlight::cli
