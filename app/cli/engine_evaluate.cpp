// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/engine_commands.h"
#include "app/cli/engine_input.h"

#include "model/evaluate/evaluation.h"
#include "model/recommend/linear/training_sums.h"
#include "model/recommend/train_on_sums.h"
#include "model/warehouse/cookie_sample.h"
#include "model/warehouse/evaluate_there.h"

#include <algorithm>
#include <chrono>

namespace leadlight::cli {

namespace {

/// A model that cannot be trained on an engine's sums, and why.
Json leftOutJson(const Candidate& candidate, const Error& error)
{
    return {{"name", candidate.name}, {"label", english(candidate.label)}, {"reason", english(error.phrase())}};
}

Json modelJson(const Candidate& candidate, const EvaluatedThere& figures, Cutoffs cutoffs, double seconds)
{
    Json json{{"name", candidate.name},
              {"label", english(candidate.label)},
              {"options", modelOptionsJson(candidate.options)}};
    Json intervals = Json::object();
    for (std::size_t metric = 0; metric < rankMetricCount; ++metric) {
        const std::string key = metricKey(static_cast<Metric>(metric), cutoffs);
        const Estimate& estimate = figures.metrics[metric];
        json[key] = estimate.mean;
        intervals[key] = {estimate.low, estimate.high};
    }
    json["interval_95"] = std::move(intervals);
    json["seconds"] = seconds;
    return json;
}

/// Every model on the same hidden pages.
struct Comparison
{
    const EngineInput& input;
    EvaluateOptions options;
    HeldOut how;

    Result<Json> figures(const Candidate& candidate, std::uint64_t& cookies, const Progress& progress) const
    {
        const auto start = std::chrono::steady_clock::now();
        const bool samples = learnsFromSample(candidate.options);
        const auto histogram =
            samples ? evaluateSample(input.warehouse(), input.profile().pages, candidate.options, how, sampledOf(input),
                                     progress.part(0.0, 0.9))
                    : evaluateThere(input.warehouse(), input.profile().pages, candidate.options, how,
                                    static_cast<std::uint64_t>(input.options().batches), {}, progress.part(0.0, 0.9));
        if (!histogram)
            return tl::unexpected(histogram.error());
        const Cutoffs cutoffs{options.cutoff, options.longCutoff};
        const auto found = figuresOf(*histogram, cutoffs, options.resamples, options.seed, progress.part(0.9, 1.0));
        if (!found)
            return tl::unexpected(found.error());
        cookies = std::max(cookies, found->cookies);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        Json json = modelJson(candidate, *found, cutoffs, took.count());
        if (samples) {
            json["sample_share"] = sampledOf(input) / 1e6;
            json["cookies_tested"] = found->cookies; // those of the sample
        }
        return json;
    }
};

/// What it is trained on there; a model that asks no history is not ranked there.
Result<PairTerm> termOf(const Candidate& candidate)
{
    auto term = sumsFor(candidate.options);
    if (term && term->kind == PairTerm::Kind::None)
        return fail(ErrorKind::Usage, Phrase::tr("Most popular pages are not evaluated in a warehouse."),
                    Phrase::tr("Choose another model."));
    return term;
}

/// Those that can be compared there; where they were named one that cannot is an error. One that learns from a sample
/// is tested on fewer visitors, so it is only compared where it was named.
Result<std::vector<Candidate>> comparable(const std::vector<ModelOptions>& models, bool named, Json& leftOut)
{
    std::vector<Candidate> out;
    for (const ModelOptions& model : models) {
        const Candidate candidate = candidateOf(model);
        if (named && learnsFromSample(model)) {
            out.push_back(candidate);
            continue;
        }
        const auto term = termOf(candidate);
        if (!term && named)
            return tl::unexpected(term.error());
        if (!term)
            leftOut.push_back(leftOutJson(candidate, term.error()));
        else
            out.push_back(candidate);
    }
    return out;
}

} // namespace

Result<Ending> evaluateInEngine(const PipelineArguments& arguments, const OutputArguments& output,
                                const std::vector<ModelOptions>& models, bool named, const Progress& progress)
{
    Json leftOut = Json::array();
    const auto candidates = comparable(models, named, leftOut);
    if (!candidates)
        return tl::unexpected(candidates.error());
    const auto input = openEngine(arguments, progress);
    if (!input)
        return tl::unexpected(input.error());
    if (Status looked = lookAt(**input, progress.part(0.0, 0.1)); !looked)
        return tl::unexpected(std::move(looked.error()));
    if (Status prepared = (*input)->prepare(progress.part(0.1, 0.25)); !prepared)
        return tl::unexpected(std::move(prepared.error()));
    const auto options = arguments.fields().filled<EvaluateOptions>();
    const Comparison comparison{**input,
                                options,
                                {.share = (*input)->options().testedShare,
                                 .seed = options.seed,
                                 .mostPages = (*input)->learntFrom().mostPages}};
    if (Status hidden = holdOut((*input)->warehouse(), comparison.how, progress.part(0.25, 0.3)); !hidden)
        return tl::unexpected(std::move(hidden.error()));
    Json rows = Json::array();
    std::uint64_t cookies = 0;
    for (std::size_t k = 0; k < candidates->size(); ++k) {
        const auto from = [&](std::size_t at) {
            return 0.3 + 0.7 * static_cast<double>(at) / static_cast<double>(candidates->size());
        };
        auto figures = comparison.figures((*candidates)[k], cookies, progress.part(from(k), from(k + 1)));
        if (!figures)
            return tl::unexpected(std::move(figures.error()));
        rows.push_back(*std::move(figures));
    }
    Json json{{"engine", aboutJson(**input)},
              {"protocol", choiceName(Protocol::LeaveOneOut)},
              {"cookies_tested", cookies},
              {"models", std::move(rows)},
              {"left_out", std::move(leftOut)}};
    return output.writeObject(json).map([] { return Ending::Fine; });
}

} // namespace leadlight::cli
