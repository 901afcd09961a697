// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/weight_price.h"

#include "model/evaluate/verdict_words.h"
#include "model/recommend/catalogue.h"

#include <algorithm>

namespace leadlight {

namespace {

std::vector<Candidate> candidates(const WeightChange& change)
{
    Candidate before = candidateOf(change.modelBefore);
    Candidate after = candidateOf(change.modelAfter);
    after.name += "-weighed";
    after.data = evaluationData(change.after);
    return {std::move(before), std::move(after)};
}

} // namespace

Result<std::shared_ptr<const WeightPrice>> priceOfWeights(const WeightChange& change, const Progress& progress)
{
    const SparseMatrix& before = change.before->strength;
    const SparseMatrix& after = change.after->strength;
    if (before.start != after.start || before.index != after.index)
        return fail(ErrorKind::Usage, Phrase::tr("The two sides are not of the same data."));
    EvaluateOptions options = change.options;
    options.inSample = false;
    options.seedRuns = 1;
    auto evaluation =
        runEvaluation(evaluationData(change.before), candidates(change), options, nullptr, progress.part(0.0, 0.95));
    if (!evaluation)
        return tl::unexpected(std::move(evaluation.error()));
    auto found = pairedFound(**evaluation, progress.part(0.95, 1.0));
    if (!found)
        return tl::unexpected(std::move(found.error()));
    return std::make_shared<const WeightPrice>(WeightPrice{*std::move(evaluation), *found});
}

bool isOtherTraining(const Weighing& held, const Weighing& other)
{
    const ModelOptions before = resolved(held.model);
    const ModelOptions after = resolved(other.model);
    if (keyOf(before) != keyOf(after) || (entryOf(after.settings).readsStrength && before.strength != after.strength))
        return true;
    if (readsTypeWeights(after))
        return held.typeWeights != other.typeWeights;
    const auto isOut = [](const auto& entry) { return entry.second == 0.0; };
    return !std::ranges::equal(held.typeWeights, other.typeWeights,
                               [&](const auto& a, const auto& b) { return isOut(a) == isOut(b); });
}

Phrase weightPriceWords(const WeightPrice& price)
{
    const Difference& found = price.found.difference;
    const InHundred difference = inHundred(found, price.found.after.mean, price.found.before.mean);
    if (found.low == 0.0 && found.high == 0.0)
        return Phrase::tr("As many of 100 hidden pages are found with this as before.");
    if (difference.same || !found.clear)
        return Phrase::tr("The difference in what is found could be chance: %1 to %2 of 100 hidden pages (95 %).",
                          Decimal{.value = 100.0 * found.low, .digits = 1, .plus = true},
                          Decimal{.value = 100.0 * found.high, .digits = 1, .plus = true});
    if (difference.fewer)
        return Phrase::tr("%1 fewer of 100 hidden pages are found with this (95 %: %2 to %3 fewer).", difference.amount,
                          difference.low, difference.high);
    return Phrase::tr("%1 more of 100 hidden pages are found with this (95 %: %2 to %3 more).", difference.amount,
                      difference.low, difference.high);
}

} // namespace leadlight
