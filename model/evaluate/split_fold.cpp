// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/split.h"
#include "model/evaluate/split_draw.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

/// Which pairs of the data a model may learn from, cookie by cookie; cookies that keep none have no row.
struct Kept
{
    std::vector<std::int32_t> cookie; ///< per row
    std::vector<std::int64_t> start{0};
    std::vector<std::int64_t> pair;
};

bool keeps(const EvaluationData& data, const SplitPlan& plan, std::int64_t pair, std::int64_t hidden)
{
    if (plan.protocol == Protocol::Time)
        return daysOf(data, pair).first < plan.cutDay;
    return pair != hidden;
}

Kept keptPairs(const EvaluationData& data, const SplitPlan& plan, int repeat, int part)
{
    Kept out;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        if (plan.protocol == Protocol::KFold && partOf(plan, repeat, cookie) == part)
            continue;
        const auto pairs = pairsOf(data, cookie);
        const bool hides = plan.protocol == Protocol::LeaveOneOut && pairs.count >= 2;
        const auto hidden = hides ? hiddenPair(plan, repeat, cookie, pairs) : -1;
        for (auto pair = pairs.first; pair < pairs.first + pairs.count; ++pair) {
            if (keeps(data, plan, pair, hidden))
                out.pair.push_back(pair);
        }
        if (static_cast<std::int64_t>(out.pair.size()) > out.start.back()) {
            out.cookie.push_back(cookie);
            out.start.push_back(static_cast<std::int64_t>(out.pair.size()));
        }
    }
    return out;
}

/// What a pair adds to a history.
struct Pair
{
    std::int32_t page = 0;
    float strength = 0.0F;
    std::int32_t day = INT32_MIN;
};

Pair pairOf(const EvaluationData& data, std::int64_t pair)
{
    const auto at = static_cast<std::size_t>(pair);
    const SparseMatrix& all = *data.strength;
    return {all.index[at], all.value[at], all.day.empty() ? INT32_MIN : all.day[at]};
}

/// What a pair had gathered before the time cut: later submissions must not leak into training.
Pair pairBefore(const EvaluationData& data, std::int64_t pair, std::int32_t cutDay)
{
    Pair out = pairOf(data, pair);
    double sum = 0.0;
    out.day = INT32_MIN;
    const auto at = static_cast<std::size_t>(pair);
    for (auto e = data.eventStart[at]; e < data.eventStart[at + 1]; ++e) {
        const auto event = static_cast<std::size_t>(e);
        if (data.eventDay[event] < cutDay) {
            sum += static_cast<double>(data.eventAmount[event]);
            out.day = std::max(out.day, data.eventDay[event]);
        }
    }
    out.strength = static_cast<float>(sum);
    return out;
}

void append(SparseMatrix& matrix, const Pair& pair, bool dated)
{
    matrix.index.push_back(pair.page);
    matrix.value.push_back(pair.strength);
    if (dated)
        matrix.day.push_back(pair.day);
}

SparseMatrix matrixOf(const EvaluationData& data, const SplitPlan& plan, const Kept& kept)
{
    SparseMatrix out;
    out.rows = static_cast<std::int32_t>(kept.cookie.size());
    out.cols = data.pages();
    out.start = kept.start;
    out.index.reserve(kept.pair.size());
    out.value.reserve(kept.pair.size());
    const bool dated = !data.strength->day.empty();
    for (const auto pair : kept.pair)
        append(out, plan.protocol == Protocol::Time ? pairBefore(data, pair, plan.cutDay) : pairOf(data, pair), dated);
    return out;
}

void endRow(SparseMatrix& matrix)
{
    matrix.start.push_back(matrix.nonZeros());
    ++matrix.rows;
}

void appendRow(SparseMatrix& matrix, HistoryView row)
{
    matrix.index.insert(matrix.index.end(), row.pages.begin(), row.pages.end());
    matrix.value.insert(matrix.value.end(), row.strengths.begin(), row.strengths.end());
    matrix.day.insert(matrix.day.end(), row.days.begin(), row.days.end());
    endRow(matrix);
}

void endCase(Fold& fold, std::int32_t slot, std::int32_t trainRow)
{
    fold.slot.push_back(slot);
    fold.trainRow.push_back(trainRow);
    fold.heldStart.push_back(static_cast<std::int64_t>(fold.heldPage.size()));
}

/// k-fold: a cookie of the left-out part, of which all pages but one are given to the model.
void addFoldedInCase(Fold& fold, const EvaluationData& data, const SplitPlan& plan, int repeat, std::int32_t slot)
{
    const auto cookie = plan.tested[static_cast<std::size_t>(slot)];
    const auto pairs = pairsOf(data, cookie);
    const auto hidden = hiddenPair(plan, repeat, cookie, pairs);
    for (auto pair = pairs.first; pair < pairs.first + pairs.count; ++pair) {
        if (pair == hidden)
            fold.heldPage.push_back(data.strength->index[static_cast<std::size_t>(pair)]);
        else
            append(fold.known, pairOf(data, pair), !data.strength->day.empty());
    }
    endRow(fold.known);
    endCase(fold, slot, -1);
}

/// Leave-one-out and time cut: a cookie that the model was trained on, by its row there.
void addTrainedCase(Fold& fold, const EvaluationData& data, const SplitPlan& plan, int repeat, std::int32_t slot,
                    std::int32_t trainRow)
{
    const auto cookie = plan.tested[static_cast<std::size_t>(slot)];
    const auto pairs = pairsOf(data, cookie);
    if (plan.protocol == Protocol::LeaveOneOut) {
        const auto hidden = static_cast<std::size_t>(hiddenPair(plan, repeat, cookie, pairs));
        fold.heldPage.push_back(data.strength->index[hidden]);
    } else {
        for (auto pair = pairs.first; pair < pairs.first + pairs.count; ++pair) {
            const auto days = daysOf(data, pair);
            if (days.first >= plan.cutDay && days.first <= days.last)
                fold.heldPage.push_back(data.strength->index[static_cast<std::size_t>(pair)]);
        }
    }
    appendRow(fold.known, fold.train.row(trainRow));
    endCase(fold, slot, trainRow);
}

void addGivenCases(Fold& fold, const HeldOutFile& given)
{
    fold.known = given.known;
    fold.heldStart = given.heldStart;
    fold.heldPage = given.heldPage;
    for (std::int32_t slot = 0; slot < given.known.rows; ++slot) {
        fold.slot.push_back(slot);
        fold.trainRow.push_back(-1);
    }
}

/// Leaves a random share of the rows to learn from, at least one.
SparseMatrix shareOfRows(const SparseMatrix& matrix, const SplitPlan& plan, int repeat)
{
    constexpr std::uint64_t ownStream = 0x6c6561726eULL; // apart from the choice of the hidden page
    std::vector<std::pair<std::int64_t, std::int32_t>> draws;
    draws.reserve(static_cast<std::size_t>(matrix.rows));
    for (std::int32_t row = 0; row < matrix.rows; ++row)
        draws.emplace_back(drawBelow(plan.seed ^ ownStream, repeat, row, std::int64_t{1} << 32U), row);
    std::ranges::sort(draws);
    draws.resize(static_cast<std::size_t>(std::max(1.0, std::round(plan.learnShare * matrix.rows))));
    std::ranges::sort(draws, {}, &std::pair<std::int64_t, std::int32_t>::second);
    SparseMatrix out;
    out.cols = matrix.cols;
    for (const auto& [draw, row] : draws)
        appendRow(out, matrix.row(row));
    return out;
}

Fold splitFold(const EvaluationData& data, const SplitPlan& plan, int which)
{
    const int repeat = plan.firstRepeat + which / plan.parts;
    const int part = which % plan.parts;
    const auto kept = keptPairs(data, plan, repeat, part);
    Fold fold;
    fold.train = matrixOf(data, plan, kept);
    if (plan.protocol == Protocol::GivenTest) {
        addGivenCases(fold, *plan.given);
        return fold;
    }
    fold.known.cols = data.pages();
    std::size_t row = 0; // tested cookies and rows of the training both ascend
    for (std::size_t at = 0; at < plan.tested.size(); ++at) {
        const auto cookie = plan.tested[at];
        const auto slot = static_cast<std::int32_t>(at);
        if (plan.protocol == Protocol::KFold) {
            if (partOf(plan, repeat, cookie) == part)
                addFoldedInCase(fold, data, plan, repeat, slot);
            continue;
        }
        while (kept.cookie[row] < cookie)
            ++row;
        addTrainedCase(fold, data, plan, repeat, slot, static_cast<std::int32_t>(row));
    }
    return fold;
}

} // namespace

Fold makeFold(const EvaluationData& data, const SplitPlan& plan, int which)
{
    auto fold = splitFold(data, plan, which);
    if (plan.learnShare < 1.0)
        fold.train = shareOfRows(fold.train, plan, plan.firstRepeat + which / plan.parts);
    if (plan.learnShare < 1.0 || plan.foldIn)
        std::ranges::fill(fold.trainRow, -1);
    return fold;
}

std::shared_ptr<const EvaluationData> trainingPart(const EvaluationData& data, const SplitPlan& plan, int which)
{
    const auto kept = keptPairs(data, plan, plan.firstRepeat + which / plan.parts, which % plan.parts);
    auto out = std::make_shared<EvaluationData>(data);
    out->interactions = nullptr;
    out->strength = std::make_shared<const SparseMatrix>(matrixOf(data, plan, kept));
    if (!data.hasDates())
        return out;
    out->eventStart.assign(1, 0);
    out->eventDay.clear();
    out->eventAmount.clear();
    for (const auto pair : kept.pair) {
        const auto at = static_cast<std::size_t>(pair);
        for (auto e = data.eventStart[at]; e < data.eventStart[at + 1]; ++e) {
            const auto event = static_cast<std::size_t>(e);
            if (plan.protocol == Protocol::Time && data.eventDay[event] >= plan.cutDay)
                continue;
            out->eventDay.push_back(data.eventDay[event]);
            out->eventAmount.push_back(data.eventAmount[event]);
        }
        out->eventStart.push_back(static_cast<std::int64_t>(out->eventDay.size()));
    }
    return out;
}

} // namespace leadlight
