// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/learning_curve.h"

#include "model/base/local_time.h"
#include "model/evaluate/bootstrap.h"
#include "model/evaluate/verdict_words.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

constexpr auto hitRate = static_cast<std::size_t>(Metric::HitRate);

/// HR@K per cookie, share by share, of the models that could be trained on all shares so far.
struct CurveRuns
{
    std::vector<Candidate> candidates;
    std::vector<LeftOutModel> leftOut;
    std::vector<std::vector<Eigen::VectorXd>> hitRates; ///< [share][candidate]

    /// Models side by side, share after share: cookies x (share, model).
    [[nodiscard]] Eigen::MatrixXd sideBySide(std::int64_t cookies) const
    {
        const auto models = static_cast<Eigen::Index>(candidates.size());
        Eigen::MatrixXd out(cookies, models * static_cast<Eigen::Index>(hitRates.size()));
        Eigen::Index at = 0;
        for (const auto& share : hitRates)
            for (const auto& column : share)
                out.col(at++) = column;
        return out;
    }
};

/// A model that was not tested at every share has no curve.
void leaveOut(CurveRuns& runs, const std::vector<LeftOutModel>& refused)
{
    for (const LeftOutModel& model : refused) {
        const auto found = std::ranges::find(runs.candidates, model.candidate.name, &Candidate::name);
        const auto at = found - runs.candidates.begin();
        for (auto& share : runs.hitRates)
            share.erase(share.begin() + at);
        runs.candidates.erase(found);
        runs.leftOut.push_back(model);
    }
}

Status runShare(double share, const std::shared_ptr<const EvaluationData>& data, EvaluateOptions options,
                SplitPlan plan, CurveRuns& runs, const Progress& progress)
{
    options.seedRuns = 1;
    plan.learnShare = share;
    plan.foldIn = true;
    const auto evaluation = runEvaluation(data, runs.candidates, options, std::move(plan), progress);
    if (!evaluation)
        return tl::unexpected(evaluation.error());
    leaveOut(runs, (*evaluation)->leftOut);
    std::vector<Eigen::VectorXd> columns;
    for (const ModelOutcome& model : (*evaluation)->models) {
        Eigen::VectorXd& column = columns.emplace_back((*evaluation)->testedCookies());
        std::ranges::copy(model.perCookie.column(hitRate), column.begin());
    }
    runs.hitRates.push_back(std::move(columns));
    return {};
}

std::vector<double> toVector(const Eigen::VectorXd& values)
{
    return {values.data(), values.data() + values.size()};
}

/// Estimates at every share and the step to the last one; `values` holds cookies x (share, model).
Status fillEstimates(LearningCurve& curve, const Eigen::MatrixXd& values, const EvaluateOptions& options,
                     const Progress& progress)
{
    const auto sums = resampledSums(values, options.resamples, options.seed, progress);
    if (!sums)
        return tl::unexpected(sums.error());
    const auto cookies = values.rows();
    const Eigen::MatrixXd resampled = *sums / static_cast<double>(cookies);
    const Eigen::RowVectorXd means = values.colwise().mean();
    const auto models = static_cast<Eigen::Index>(curve.labels.size());
    const auto shares = static_cast<Eigen::Index>(curve.share.size());
    std::vector<Difference*> family;
    curve.hitRate.resize(curve.labels.size());
    curve.lastStep.resize(curve.labels.size());
    for (Eigen::Index m = 0; m < models; ++m) {
        const auto at = static_cast<std::size_t>(m);
        for (Eigen::Index s = 0; s < shares; ++s)
            curve.hitRate[at].push_back(
                percentileInterval(means(s * models + m), toVector(resampled.col(s * models + m)), cookies));
        if (shares < 2)
            continue;
        const auto last = (shares - 1) * models + m;
        const auto before = (shares - 2) * models + m;
        curve.lastStep[at] = pairedDifference(means(last) - means(before),
                                              toVector(resampled.col(last) - resampled.col(before)), cookies);
        family.push_back(&curve.lastStep[at]);
    }
    adjust(family);
    return {};
}

/// What the last step says of the model that is best on all data.
Phrase verdictOn(const LearningCurve& curve)
{
    if (curve.share.size() < 2)
        return {};
    std::size_t best = 0;
    for (std::size_t m = 1; m < curve.labels.size(); ++m) {
        if (curve.hitRate[m].back().mean > curve.hitRate[best].back().mean)
            best = m;
    }
    const auto& step = curve.lastStep[best];
    const auto percent = [](double share) { return Decimal{100.0 * share, 0}; };
    const auto inHundred = [](double share) { return Decimal{100.0 * share, 1}; };
    const auto from = percent(curve.share[curve.share.size() - 2]);
    const auto to = percent(curve.share.back());
    if (std::abs(step.mean) < sameFigure)
        return Phrase::tr("From %1 % to %2 % of the cookies, %3 gains nothing: the curve does not show that more data "
                          "would help.",
                          from, to, curve.labels[best]);
    if (step.clear && step.mean > 0.0)
        return Phrase::tr(
            "From %1 % to %2 % of the cookies, %3 gains %4 of 100 (95 %: %5 to %6): it is still learning, "
            "so more data is likely to help.",
            from, to, curve.labels[best], inHundred(step.mean), inHundred(step.low), inHundred(step.high));
    return Phrase::tr("From %1 % to %2 % of the cookies, %3 gains %4 of 100 (95 %: %5 to %6): the curve does not show "
                      "that more data would help.",
                      from, to, curve.labels[best], inHundred(step.mean), inHundred(step.low), inHundred(step.high));
}

} // namespace

Result<LearningCurve> learningCurve(const EvaluateRequest& request, std::vector<double> shares,
                                    const Progress& progress)
{
    if (shares.empty())
        shares = {0.1, 0.25, 0.5, 0.75, 1.0};
    std::ranges::sort(shares);
    if (shares.front() <= 0.0 || shares.back() > 1.0)
        return fail(ErrorKind::Usage, Phrase::tr("Shares of the data must lie above 0 and at most at 1."));
    const auto data = evaluationData(request.interactions);
    const auto plan = planSplit(*data, request.options, request.given);
    if (!plan)
        return tl::unexpected(plan.error());
    CurveRuns runs{.candidates = candidatesOf(request), .leftOut = {}, .hitRates = {}};
    runs.leftOut = leaveOutTooLarge(runs.candidates, request);
    LearningCurve out;
    out.cutoff = request.options.cutoff;
    out.share = shares;
    for (std::size_t s = 0; s < shares.size(); ++s) {
        const auto n = static_cast<double>(shares.size());
        const auto part = progress.part(0.95 * static_cast<double>(s) / n, 0.95 * static_cast<double>(s + 1) / n);
        if (auto done = runShare(shares[s], data, request.options, *plan, runs, part); !done)
            return tl::unexpected(done.error());
        out.cookies.push_back(shares[s] * makeFold(*data, *plan, 0).train.rows);
    }
    for (const auto& candidate : runs.candidates) {
        out.labels.push_back(candidate.label);
        out.names.push_back(candidate.name);
    }
    const Eigen::MatrixXd values = runs.sideBySide(std::ssize(plan->tested));
    if (auto done = fillEstimates(out, values, request.options, progress.part(0.95, 1.0)); !done)
        return tl::unexpected(done.error());
    if (auto words = verdictOn(out); !words.empty())
        out.verdict = Phrase::sentences({tooFewTested(std::ssize(plan->tested)), std::move(words)});
    for (const LeftOutModel& model : runs.leftOut)
        out.verdict = Phrase::sentences({out.verdict, model.reason});
    out.leftOut = std::move(runs.leftOut);
    out.data = data;
    out.options = request.options;
    out.plan = *plan;
    out.comparedAt = localTimeNow();
    progress.report(1.0, Phrase::tr("Learning curve"));
    return out;
}

} // namespace leadlight
