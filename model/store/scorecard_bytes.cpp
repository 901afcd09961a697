// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/scorecard_bytes.h"

#include "model/base/phrase_bytes.h"
#include "model/recommend/kept_model.h"
#include "model/store/analysis_bytes.h"

#include <algorithm>

namespace leadlight {

template <class Archive>
void describe(Archive& archive, Held<Archive, Estimate>& value)
{
    archive(value.mean, value.low, value.high);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, Difference>& value)
{
    archive(value.mean, value.low, value.high, value.p, value.adjustedP, value.clear);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, SeedSpread>& value)
{
    archive(value.runs, value.low, value.high, value.deviation);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, ModelScore>& score)
{
    archive(score.metric, score.versusPopular, score.versusBest, score.versusRandom, score.versusCurrent, score.jointP,
            score.beatsBaselines, score.seedSpread, score.unitMixDistance);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, HiddenPair>& pair)
{
    archive(pair.slot, pair.page);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, Candidate>& candidate)
{
    archive(candidate.name, candidate.label, candidate.options, candidate.mayBeLeftOut);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, LeftOutModel>& model)
{
    archive(model.candidate, model.reason);
}

void describe(ByteWriter& archive, const Table2d& table)
{
    archive(static_cast<std::uint64_t>(table.rows()), static_cast<std::uint64_t>(table.cols()));
    archive.raw(table.values().data(), table.values().size_bytes());
}

void describe(ByteReader& archive, Table2d& table)
{
    const std::size_t rows = archive.count(sizeof(double));
    const std::size_t cols = archive.count(sizeof(double));
    archive.require(cols == 0 || rows <= archive.left() / sizeof(double) / cols);
    table = archive.good() ? Table2d(rows, cols) : Table2d();
    archive.raw(table.values().data(), table.values().size_bytes());
}

template <class Archive>
void describe(Archive& archive, Held<Archive, ModelOutcome>& outcome)
{
    archive(outcome.candidate, outcome.perCookie, outcome.expectedRank, outcome.found, outcome.repeatHitRate,
            outcome.coverage, outcome.gini, outcome.unitMix, outcome.trainSeconds, outcome.rankSeconds,
            outcome.seedHitRate, outcome.inSampleHitRate);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, HeldOutFile>& file)
{
    archive(file.cookie, file.known, file.heldStart, file.heldPage, file.unknownPages, file.unknownKnownPages,
            file.alreadySeen, file.untestableCookies);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, SplitPlan>& plan)
{
    archive(plan.protocol, plan.repeats, plan.firstRepeat, plan.parts, plan.cutDay, plan.seed, plan.learnShare,
            plan.foldIn, plan.tested, plan.untestable, plan.optimistic);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, Slice>& slice)
{
    archive(slice.name, slice.index, slice.cookies, slice.pairs, slice.found, slice.versusPopular);
}

namespace {

void keepPlan(const SplitPlan& plan, ByteWriter& out)
{
    out(plan, plan.given != nullptr);
    if (plan.given)
        out(*plan.given);
}

bool isTest(const HeldOutFile& file, std::int32_t pages)
{
    const auto cookies = std::ssize(file.cookie);
    return file.known.rows == cookies && isWellFormed(file.known, pages) && std::ssize(file.heldStart) == cookies + 1 &&
           file.heldStart.front() == 0 && file.heldStart.back() == std::ssize(file.heldPage) &&
           std::ranges::is_sorted(file.heldStart) &&
           std::ranges::all_of(file.heldPage, [pages](std::int32_t page) { return page >= -1 && page < pages; });
}

SplitPlan readPlan(ByteReader& in, const EvaluationData& data)
{
    SplitPlan plan;
    bool given = false;
    in(plan, given);
    if (given) {
        auto file = std::make_shared<HeldOutFile>();
        in(*file);
        in.require(in.good() && isTest(*file, data.pages()));
        plan.given = std::move(file);
    }
    const auto cookies = plan.given ? static_cast<std::int32_t>(plan.given->cookie.size()) : data.cookies();
    const auto isCookie = [cookies](std::int32_t cookie) { return cookie >= 0 && cookie < cookies; };
    constexpr int most = 1000;
    in.require(plan.protocol != Protocol::Auto && plan.repeats >= 1 && plan.repeats <= most && plan.parts >= 1 &&
               plan.parts <= most && std::ranges::is_sorted(plan.tested) &&
               std::ranges::all_of(plan.tested, isCookie) && (plan.protocol == Protocol::GivenTest) == given);
    return plan;
}

bool fits(const ModelOutcome& outcome, const Evaluation& evaluation)
{
    const std::size_t tested = evaluation.plan.tested.size();
    return outcome.perCookie.rows() == tested && outcome.perCookie.cols() == metricCount &&
           outcome.expectedRank.size() == tested && outcome.found.size() == evaluation.held.size() &&
           outcome.unitMix.size() == evaluation.historyMix.size();
}

bool fits(const Evaluation& evaluation)
{
    const auto tested = static_cast<std::int32_t>(evaluation.plan.tested.size());
    const bool mixed = evaluation.historyMix.empty() || evaluation.historyMix.size() == evaluation.data->units.size();
    return tested > 0 && mixed && std::ssize(evaluation.historyLength) == tested && !evaluation.models.empty() &&
           std::ranges::all_of(evaluation.held,
                               [&](const HiddenPair& pair) {
                                   return pair.slot >= 0 && pair.slot < tested && pair.page >= -1 &&
                                          pair.page < evaluation.data->pages();
                               }) &&
           std::ranges::all_of(evaluation.models,
                               [&](const ModelOutcome& outcome) { return fits(outcome, evaluation); });
}

std::shared_ptr<Evaluation> readEvaluation(ByteReader& in, std::shared_ptr<const EvaluationData> data)
{
    auto out = std::make_shared<Evaluation>();
    out->data = std::move(data);
    describeOptions(in, out->options);
    out->plan = readPlan(in, *out->data);
    in(out->historyLength, out->held, out->historyMix, out->models, out->leftOut);
    in.require(in.good() && fits(*out));
    return in.good() ? out : nullptr;
}

bool fits(const Scorecard& card)
{
    const std::size_t models = card.models.size();
    const auto perModel = [models](const std::vector<Difference>& row) { return row.size() == models; };
    return card.evaluation->models.size() == models && card.random < models && card.popular < models &&
           card.popularInUnit < models && card.best < models && (!card.current || *card.current < models) &&
           card.against.size() == models && std::ranges::all_of(card.against, perModel);
}

void keepPlaces(const Scorecard& card, ByteWriter& out)
{
    const auto current = card.current ? static_cast<std::int64_t>(*card.current) : -1;
    out(static_cast<std::uint64_t>(card.random), static_cast<std::uint64_t>(card.popular),
        static_cast<std::uint64_t>(card.popularInUnit), static_cast<std::uint64_t>(card.best), current);
}

void readPlaces(ByteReader& in, Scorecard& card)
{
    std::array<std::uint64_t, 4> places{};
    std::int64_t current = -1;
    in(places, current);
    card.random = static_cast<std::size_t>(places[0]);
    card.popular = static_cast<std::size_t>(places[1]);
    card.popularInUnit = static_cast<std::size_t>(places[2]);
    card.best = static_cast<std::size_t>(places[3]);
    if (current >= 0)
        card.current = static_cast<std::size_t>(current);
}

/// At the end, where sessions from before it was kept have nothing.
void readWhen(ByteReader& in, std::string& when)
{
    if (in.good() && in.left() > 0)
        in(when);
}

bool fits(const std::array<std::vector<Slice>, 3>& slices, const Scorecard& card)
{
    const EvaluationData& data = *card.evaluation->data;
    constexpr std::size_t lengths = 4; // SliceBy::HistoryLength
    const std::array<std::size_t, 3> most{lengths, data.units.size(), data.types.size()};
    for (std::size_t by = 0; by < slices.size(); ++by)
        for (const Slice& slice : slices[by])
            if (slice.index < 0 || static_cast<std::size_t>(slice.index) >= most[by] ||
                slice.found.size() != card.models.size() || slice.versusPopular.size() != card.models.size())
                return false;
    return true;
}

} // namespace

void keepScorecard(const SlicedScorecard& scorecard, ByteWriter& out)
{
    const Scorecard& card = *scorecard.scorecard;
    const Evaluation& evaluation = *card.evaluation;
    describeOptions(out, evaluation.options);
    keepPlan(evaluation.plan, out);
    out(evaluation.historyLength, evaluation.held, evaluation.historyMix, evaluation.models, evaluation.leftOut);
    keepPlaces(card, out);
    out(card.models, card.notCompared, card.against, card.verdict, card.leftOut, scorecard.slices);
    out(evaluation.comparedAt);
}

std::shared_ptr<const SlicedScorecard> readScorecard(ByteReader& in, std::shared_ptr<const EvaluationData> data)
{
    auto card = std::make_shared<Scorecard>();
    const auto evaluation = readEvaluation(in, std::move(data));
    if (!evaluation)
        return nullptr;
    card->evaluation = evaluation;
    auto out = std::make_shared<SlicedScorecard>();
    readPlaces(in, *card);
    in(card->models, card->notCompared, card->against, card->verdict, card->leftOut, out->slices);
    in.require(in.good() && fits(*card) && fits(out->slices, *card));
    readWhen(in, evaluation->comparedAt);
    out->scorecard = std::move(card);
    return in.good() ? out : nullptr;
}

void keepCurve(const LearningCurve& curve, ByteWriter& out)
{
    out(curve.share, curve.cookies, curve.labels, curve.names, curve.hitRate, curve.lastStep, curve.cutoff,
        curve.verdict, curve.leftOut);
    describeOptions(out, curve.options);
    keepPlan(curve.plan, out);
    out(curve.comparedAt);
}

std::shared_ptr<const LearningCurve> readCurve(ByteReader& in, std::shared_ptr<const EvaluationData> data)
{
    auto out = std::make_shared<LearningCurve>();
    in(out->share, out->cookies, out->labels, out->names, out->hitRate, out->lastStep, out->cutoff, out->verdict,
       out->leftOut);
    describeOptions(in, out->options);
    out->plan = readPlan(in, *data);
    out->data = std::move(data);
    const std::size_t models = out->names.size();
    const auto perShare = [&](const std::vector<Estimate>& row) { return row.size() == out->share.size(); };
    in.require(in.good() && out->cookies.size() == out->share.size() && out->labels.size() == models &&
               out->hitRate.size() == models && out->lastStep.size() == models &&
               std::ranges::all_of(out->hitRate, perShare));
    readWhen(in, out->comparedAt);
    return in.good() ? out : nullptr;
}

} // namespace leadlight
