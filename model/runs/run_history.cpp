// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/run_history.h"

#include "model/base/number_text.h"
#include "model/base/options_io.h"
#include "model/evaluate/bootstrap.h"
#include "model/evaluate/model_settings.h"
#include "model/numeric/random_bits.h"
#include "model/runs/fingerprints.h"

#include <algorithm>
#include <bit>

namespace leadlight {

namespace {

/// Of the hidden pairs: two evaluations with the same ones can be compared cookie by cookie.
std::uint64_t fingerprintOfPairs(const std::vector<HiddenPair>& held)
{
    std::uint64_t hash = held.size();
    for (const auto& pair : held)
        hash =
            mixedBits(hash ^ ((static_cast<std::uint64_t>(pair.slot) << 32U) | static_cast<std::uint32_t>(pair.page)));
    return hash;
}

void describeData(RunRecord& record, const EvaluationData& data)
{
    record.dataFingerprint = hexText(fingerprintOf(data));
    record.cookies = data.cookies();
    record.pages = data.pages();
    record.interactions = data.strength->nonZeros();
    if (!data.interactions || !data.interactions->data)
        return;
    const auto& dataset = *data.interactions->data;
    record.dataName = namesOfFiles(dataset);
    record.submissionsFingerprint = fingerprintOf(*dataset.submissions);
    if (dataset.mapping)
        record.mappingFingerprint = fingerprintOf(*dataset.mapping);
    const OptionValues joined = writtenOptions(dataset.options);
    for (const auto& [key, value] : joined.entries()) {
        // A way of matching that is off is usual, and older records do not name it. Answers to conflicts name pages.
        const bool* on = std::get_if<bool>(&value);
        if ((on == nullptr || *on) && !std::holds_alternative<std::map<std::string, std::string>>(value))
            record.settings.emplace_back(key, textOf(value));
    }
    for (const auto& [type, weight] : data.interactions->options.typeWeights)
        record.settings.emplace_back("type-weight " + type, exactText(weight));
}

void describeModel(RunRecord& record, const ModelOptions& options)
{
    const auto settings = settingsOf(options);
    record.settings.insert(record.settings.begin(), settings.begin(), settings.end());
    constexpr std::uint64_t usualSeed = 42; // recorded with a model that has no random choices, too
    record.seed = seedOf(options).value_or(usualSeed);
}

/// Mean over cookies with its bootstrap interval.
Estimate estimateOf(const std::vector<double>& values)
{
    constexpr int draws = 2000;
    const Eigen::Map<const Eigen::VectorXd> column(values.data(), static_cast<Eigen::Index>(values.size()));
    const auto cookies = static_cast<double>(std::max<std::size_t>(1, values.size()));
    const auto sums = resampledSums(column, draws, 0, {});
    const double mean = column.sum() / cookies;
    if (!sums || values.empty())
        return {mean, mean, mean};
    const Eigen::VectorXd means = sums->col(0) / cookies;
    return percentileInterval(mean, {means.data(), means.data() + means.size()},
                              static_cast<std::int64_t>(values.size()));
}

/// Of the cookies that have a rate; nothing where none has.
void addInSample(RunRecord& record, const std::string& key, const std::vector<double>& values)
{
    std::vector<double> measured;
    std::ranges::copy_if(values, std::back_inserter(measured), [](double rate) { return rate >= 0.0; });
    if (measured.empty())
        return;
    record.metrics[key] = estimateOf(measured);
    if (record.cookies <= RunRecord::mostCookies)
        record.perCookie[key].assign(values.begin(), values.end());
}

std::vector<RunRecord::TopTen> topTenOf(const Analysis& analysis)
{
    const auto& data = analysis.data();
    std::vector<std::uint64_t> pages;
    pages.reserve(static_cast<std::size_t>(data.pages()));
    for (std::int32_t page = 0; page < data.pages(); ++page)
        pages.push_back(fingerprintOf(data.pageText(page)));
    std::vector<RunRecord::TopTen> out;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        std::uint64_t list = 0;
        const auto top = analysis.recommendations.pagesOf(cookie);
        for (const auto page : top.first(std::min<std::size_t>(top.size(), hitRateN)))
            list = mixedBits(list ^ (page < 0 ? 0U : pages[static_cast<std::size_t>(page)]));
        out.push_back({fingerprintOf(data.cookieText(cookie)), list});
    }
    return out;
}

void describeSplit(RunRecord& record, const Evaluation& evaluation)
{
    record.settings.emplace_back(
        "protocol", std::string(Choices<Protocol>::names[static_cast<std::size_t>(evaluation.plan.protocol)]));
    record.settings.emplace_back("repeats", std::to_string(evaluation.plan.repeats));
    record.settings.emplace_back("k", std::to_string(evaluation.options.cutoff));
    record.settings.emplace_back("long-k", std::to_string(evaluation.options.longCutoff));
    record.settings.emplace_back("evaluation-seed", std::to_string(evaluation.options.seed));
    record.pairing = "hidden " + hexText(fingerprintOfPairs(evaluation.held));
}

} // namespace

RunRecord recordOf(const Analysis& analysis)
{
    RunRecord out;
    out.kind = RunRecord::Kind::Training;
    out.when = analysis.trainedAt;
    describeData(out, *evaluationData(analysis.model->interactions));
    describeModel(out, analysis.model->options);
    const auto candidate = candidateOf(analysis.model->options);
    out.model = candidate.name;
    out.label = english(candidate.label);
    out.pairing = "data " + out.dataFingerprint;
    addInSample(out, "hit_rate", analysis.hitRates.hitRate);
    addInSample(out, "top_hit_rate", analysis.hitRates.topHitRate);
    std::ranges::copy(analysis.hitRates.histogram, out.hitRates.begin());
    std::ranges::copy(analysis.hitRates.topHistogram, out.topHitRates.begin());
    if (out.cookies <= RunRecord::mostCookies)
        out.topTen = topTenOf(analysis);
    return out;
}

std::vector<RunRecord> recordsOf(const Scorecard& scorecard, const std::string& when)
{
    const auto& evaluation = *scorecard.evaluation;
    RunRecord shared;
    shared.kind = RunRecord::Kind::Evaluation;
    shared.when = when;
    describeData(shared, *evaluation.data);
    describeSplit(shared, evaluation);
    shared.evaluation = when + " " + shared.pairing;
    std::vector<RunRecord> out;
    for (std::size_t m = 0; m < evaluation.models.size(); ++m) {
        const auto& outcome = evaluation.models[m];
        auto& record = out.emplace_back(shared);
        describeModel(record, outcome.candidate.options);
        record.model = outcome.candidate.name;
        record.label = english(outcome.candidate.label);
        for (const auto metric : allMetrics) {
            const auto at = static_cast<std::size_t>(metric);
            const auto key = metricKey(metric, evaluation.cutoffs());
            record.metrics[key] = scorecard.models[m].metric[at];
            const auto column = outcome.perCookie.column(at);
            if (at < rankMetricCount && evaluation.testedCookies() <= RunRecord::mostCookies)
                record.perCookie[key].assign(column.begin(), column.end());
        }
        if (outcome.inSampleHitRate >= 0.0)
            record.metrics["hit_rate"] = {outcome.inSampleHitRate, outcome.inSampleHitRate, outcome.inSampleHitRate};
        record.metrics["coverage"] = {outcome.coverage, outcome.coverage, outcome.coverage};
        record.metrics["gini"] = {outcome.gini, outcome.gini, outcome.gini};
    }
    return out;
}

} // namespace leadlight
