// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/scorecard.h"

#include "model/base/memory.h"
#include "model/evaluate/bootstrap.h"
#include "model/evaluate/in_sample.h"
#include "model/evaluate/model_settings.h"
#include "model/evaluate/verdict.h"
#include "model/numeric/table_matrix.h"
#include "model/recommend/catalogue.h"
#include "model/recommend/training_memory.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace leadlight {

namespace {

constexpr auto hitRate = static_cast<std::size_t>(Metric::HitRate);
constexpr auto ndcg = static_cast<std::size_t>(Metric::Ndcg);
using Differences = std::array<Difference, metricCount>;

/// Resampled means of every model and metric, from one draw of cookies for all of them.
class ResampledMeans
{
public:
    static Result<ResampledMeans> of(const Evaluation& evaluation, const Progress& progress)
    {
        const auto cookies = evaluation.testedCookies();
        const auto width = static_cast<Eigen::Index>(metricCount);
        Eigen::MatrixXd values(cookies, width * static_cast<Eigen::Index>(evaluation.models.size()));
        for (std::size_t m = 0; m < evaluation.models.size(); ++m)
            values.middleCols(width * static_cast<Eigen::Index>(m), width) = matrixOf(evaluation.models[m].perCookie);
        auto sums = resampledSums(values, evaluation.options.resamples, evaluation.options.seed, progress);
        if (!sums)
            return tl::unexpected(sums.error());
        ResampledMeans out;
        out.m_cookies = cookies;
        out.m_means = values.colwise().mean();
        out.m_resampled = *sums / static_cast<double>(cookies);
        return out;
    }

    [[nodiscard]] Estimate estimate(std::size_t model, std::size_t metric) const
    {
        const auto at = column(model, metric);
        return percentileInterval(m_means(at), toVector(m_resampled.col(at)), m_cookies);
    }
    /// jointP() of every model against both references together: for each the larger of its two.
    [[nodiscard]] std::vector<double> jointP(const std::vector<std::size_t>& models,
                                             const std::array<std::size_t, 2>& references, std::size_t metric) const
    {
        const auto comparisons = static_cast<Eigen::Index>(models.size() * references.size());
        Eigen::RowVectorXd means(comparisons);
        Eigen::MatrixXd resampled(m_resampled.rows(), comparisons);
        Eigen::Index at = 0;
        for (const auto model : models) {
            for (const auto reference : references) {
                const auto a = column(model, metric);
                const auto b = column(reference, metric);
                means(at) = m_means(a) - m_means(b);
                resampled.col(at++) = m_resampled.col(a) - m_resampled.col(b);
            }
        }
        const auto p = leadlight::jointP(means, resampled, m_cookies);
        std::vector<double> out;
        for (std::size_t m = 0; m < models.size(); ++m)
            out.push_back(std::max(p[2 * m], p[2 * m + 1]));
        return out;
    }
    [[nodiscard]] Difference difference(std::size_t model, std::size_t reference, std::size_t metric) const
    {
        const auto a = column(model, metric);
        const auto b = column(reference, metric);
        return pairedDifference(m_means(a) - m_means(b), toVector(m_resampled.col(a) - m_resampled.col(b)), m_cookies);
    }

private:
    static Eigen::Index column(std::size_t model, std::size_t metric)
    {
        return static_cast<Eigen::Index>(model * metricCount + metric);
    }
    static std::vector<double> toVector(const Eigen::VectorXd& values)
    {
        return {values.data(), values.data() + values.size()};
    }

    std::int64_t m_cookies = 0;
    Eigen::RowVectorXd m_means;
    Eigen::MatrixXd m_resampled;
};

/// All models against one of them, metric by metric, each metric a family of its own for the adjustment.
void compareWith(std::size_t reference, const ResampledMeans& means, std::vector<ModelScore>& models,
                 Differences ModelScore::*into)
{
    for (std::size_t metric = 0; metric < metricCount; ++metric) {
        std::vector<Difference*> family;
        for (std::size_t model = 0; model < models.size(); ++model) {
            if (model == reference)
                continue;
            auto& difference = (models[model].*into)[metric];
            difference = means.difference(model, reference, metric);
            family.push_back(&difference);
        }
        adjust(family);
    }
}

/// HR@K of all models against one of them.
std::vector<Difference> hitRatesAgainst(std::size_t reference, const ResampledMeans& means, std::size_t models)
{
    std::vector<Difference> out(models);
    std::vector<Difference*> family;
    for (std::size_t model = 0; model < models; ++model) {
        if (model == reference)
            continue;
        out[model] = means.difference(model, reference, hitRate);
        family.push_back(&out[model]);
    }
    adjust(family);
    return out;
}

/// Which models find more than most popular and than random, beyond chance and beyond having looked at several.
void judgeAgainstBaselines(Scorecard& scorecard, const ResampledMeans& means)
{
    constexpr double oneSided = 0.025; // the upper half of a 95 % interval
    std::vector<std::size_t> models;
    for (std::size_t m = 0; m < scorecard.models.size(); ++m) {
        scorecard.models[m].versusRandom = scorecard.against[scorecard.random][m];
        if (m != scorecard.random && m != scorecard.popular)
            models.push_back(m);
    }
    const auto p = means.jointP(models, {scorecard.popular, scorecard.random}, hitRate);
    for (std::size_t i = 0; i < models.size(); ++i) {
        auto& score = scorecard.models[models[i]];
        const auto isMore = [](const Difference& difference) { return difference.clear && difference.low > 0.0; };
        score.jointP = p[i];
        score.beatsBaselines = p[i] < oneSided && isMore(score.versusPopular[hitRate]) && isMore(score.versusRandom);
    }
}

SeedSpread spreadOf(const std::vector<double>& hitRates)
{
    SeedSpread out;
    out.runs = static_cast<int>(hitRates.size());
    if (out.runs < 2)
        return out;
    const auto [low, high] = std::ranges::minmax(hitRates);
    out.low = low;
    out.high = high;
    const Eigen::Map<const Eigen::ArrayXd> values(hitRates.data(), static_cast<Eigen::Index>(hitRates.size()));
    out.deviation = std::sqrt((values - values.mean()).square().sum() / (out.runs - 1));
    return out;
}

std::size_t bestOf(const Scorecard& scorecard)
{
    std::size_t best = scorecard.popular;
    const auto isBetter = [&](std::size_t a, std::size_t b) {
        const auto more = [&](std::size_t metric) {
            return scorecard.models[a].metric[metric].mean - scorecard.models[b].metric[metric].mean;
        };
        return std::abs(more(hitRate)) < sameFigure ? more(ndcg) >= sameFigure : more(hitRate) > 0.0;
    };
    for (std::size_t m = 0; m < scorecard.models.size(); ++m) {
        if (m != scorecard.random && isBetter(m, best))
            best = m;
    }
    return best;
}

void setCurrent(Scorecard& scorecard, std::optional<std::size_t> current)
{
    scorecard.current = current;
    for (std::size_t m = 0; m < scorecard.models.size(); ++m)
        scorecard.models[m].versusCurrent = current ? scorecard.against[*current][m] : Difference();
    scorecard.verdict = verdictOf(scorecard);
}

std::optional<std::size_t> indexOf(const Evaluation& evaluation, ModelKey key)
{
    for (std::size_t m = 0; m < evaluation.models.size(); ++m) {
        if (keyOf(evaluation.models[m].candidate.options) == key)
            return m;
    }
    return std::nullopt;
}

std::optional<std::size_t> indexOf(const Evaluation& evaluation, const ModelOptions& wanted)
{
    const auto settings = settingsOf(wanted);
    const auto found = std::ranges::find_if(evaluation.models, [&](const ModelOutcome& outcome) {
        return settingsOf(outcome.candidate.options) == settings;
    });
    if (found == evaluation.models.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - evaluation.models.begin());
}

/// What trainings may take: of the machine's free memory not all, for the folds and lists of the evaluation take some
/// while it runs, as do other programs.
std::optional<std::int64_t> memoryForTraining(const EvaluateRequest& request)
{
    constexpr std::int64_t reserve = 10; // a tenth
    if (request.memory)
        return request.memory;
    const auto free = availableMemory();
    return free ? std::optional(*free - *free / reserve) : std::nullopt;
}

std::shared_ptr<const Scorecard> withLeftOut(std::shared_ptr<const Scorecard> scorecard,
                                             std::vector<LeftOutModel> leftOut)
{
    if (leftOut.empty())
        return scorecard;
    auto out = std::make_shared<Scorecard>(*scorecard);
    for (const LeftOutModel& model : leftOut)
        out->verdict.push_back(model.reason);
    out->leftOut = std::move(leftOut);
    return out;
}

} // namespace

double ModelScore::chanceAgainstPopular() const
{
    const Difference& difference = versusPopular[hitRate];
    return difference.mean > 0.0 ? std::max(difference.adjustedP, std::min(1.0, 2.0 * jointP)) : difference.adjustedP;
}

std::vector<double> unitShares(const Evaluation& evaluation, const std::vector<double>& mix)
{
    const auto& data = *evaluation.data;
    const auto units = static_cast<std::ptrdiff_t>(data.units.size()) - (data.unmappedUnit >= 0 ? 1 : 0);
    std::vector<double> out(mix.begin(), mix.begin() + units); // "Unmapped" is the last
    const double sum = std::reduce(out.begin(), out.end());
    if (sum <= 0.0)
        return {};
    for (double& share : out)
        share /= sum;
    return out;
}

std::vector<LeftOutModel> leaveOutTooLarge(std::vector<Candidate>& candidates, const EvaluateRequest& request)
{
    std::vector<LeftOutModel> out;
    const auto available = memoryForTraining(request);
    const DataShape shape = shapeOf(request.interactions->training());
    std::erase_if(candidates, [&](const Candidate& candidate) {
        const std::int64_t need = trainingMemory(candidate.options, shape);
        if (fits(need, available))
            return false;
        const auto reason = Phrase::tr("%1 was left out: training it takes about %2 GB of memory, and %3 GB are free.",
                                       candidate.label, gigabytes(need), gigabytes(*available));
        out.push_back({candidate, reason});
        return true;
    });
    for (Candidate& candidate : candidates)
        candidate.mayBeLeftOut = !entryOf(candidate.options.settings).baseline;
    return out;
}

std::optional<std::size_t> indexOf(const Scorecard& scorecard, const ModelOptions& options)
{
    return indexOf(*scorecard.evaluation, options);
}

std::optional<std::size_t> winnerOf(const Scorecard& scorecard)
{
    const bool claimed = scorecard.best < scorecard.models.size() && scorecard.models[scorecard.best].beatsBaselines;
    return claimed ? std::optional(scorecard.best) : std::nullopt;
}

ModelOptions resolvedBy(const Scorecard& scorecard, const ModelChoices& choices)
{
    const auto winner = winnerOf(scorecard);
    return choices.key == ModelKey::Auto && winner ? scorecard.candidate(*winner).options : choices.chosen();
}

std::shared_ptr<const Scorecard> withCurrent(std::shared_ptr<const Scorecard> scorecard, const ModelOptions& inUse)
{
    const auto current = indexOf(*scorecard, inUse);
    const bool known = current ? scorecard->current == current
                               : scorecard->notCompared && settingsOf(*scorecard->notCompared) == settingsOf(inUse);
    if (known)
        return scorecard;
    auto out = std::make_shared<Scorecard>(*scorecard);
    out->notCompared = current ? std::nullopt : std::optional(inUse);
    setCurrent(*out, current);
    return out;
}

Result<std::shared_ptr<const Scorecard>> scorecardOf(std::shared_ptr<const Evaluation> evaluation,
                                                     std::optional<std::size_t> current, const Progress& progress)
{
    const auto random = indexOf(*evaluation, keyOf(RandomOptions{}));
    const auto popular = indexOf(*evaluation, keyOf(PopularityOptions{}));
    const auto popularInUnit = indexOf(*evaluation, keyOf(BuPopularityOptions{}));
    if (!random || !popular || !popularInUnit)
        return fail(ErrorKind::Internal,
                    Phrase::tr("A scorecard needs random, most popular and popular in BU beside the models."));
    const auto means = ResampledMeans::of(*evaluation, progress);
    if (!means)
        return tl::unexpected(means.error());
    auto out = std::make_shared<Scorecard>();
    out->random = *random;
    out->popular = *popular;
    out->popularInUnit = *popularInUnit;
    for (std::size_t m = 0; m < evaluation->models.size(); ++m) {
        auto& score = out->models.emplace_back();
        for (std::size_t metric = 0; metric < metricCount; ++metric)
            score.metric[metric] = means->estimate(m, metric);
        score.seedSpread = spreadOf(evaluation->models[m].seedHitRate);
        const auto history = unitShares(*evaluation, evaluation->historyMix);
        const auto recommended = unitShares(*evaluation, evaluation->models[m].unitMix);
        if (!history.empty() && !recommended.empty())
            score.unitMixDistance = mixDistance(recommended, history);
    }
    out->evaluation = std::move(evaluation);
    out->best = bestOf(*out);
    compareWith(out->popular, *means, out->models, &ModelScore::versusPopular);
    compareWith(out->best, *means, out->models, &ModelScore::versusBest);
    for (std::size_t m = 0; m < out->models.size(); ++m)
        out->against.push_back(hitRatesAgainst(m, *means, out->models.size()));
    judgeAgainstBaselines(*out, *means);
    setCurrent(*out, current);
    return out;
}

Result<std::shared_ptr<const Scorecard>> evaluateModels(const EvaluateRequest& request, const Progress& progress)
{
    auto candidates = candidatesOf(request);
    auto leftOut = leaveOutTooLarge(candidates, request);
    auto evaluation = runEvaluation(evaluationData(request.interactions), candidates, request.options, request.given,
                                    progress.part(0.0, 0.85));
    if (!evaluation)
        return tl::unexpected(evaluation.error());
    auto complete = withInSampleHitRates(*evaluation, progress.part(0.85, 0.95));
    if (!complete)
        return tl::unexpected(complete.error());
    const auto current = request.current ? indexOf(**complete, *request.current) : std::nullopt;
    std::ranges::copy((*complete)->leftOut, std::back_inserter(leftOut));
    auto out = scorecardOf(std::move(*complete), current, progress.part(0.95, 1.0));
    progress.report(1.0, Phrase::tr("Testing"));
    return out.map([&](const auto& scorecard) { return withLeftOut(scorecard, std::move(leftOut)); });
}

} // namespace leadlight
