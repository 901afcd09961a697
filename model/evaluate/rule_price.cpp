// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/rule_price.h"

#include "model/base/agreeing.h"
#include "model/evaluate/paired_found.h"
#include "model/evaluate/scorecard.h"
#include "model/evaluate/verdict_words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>

namespace leadlight {

namespace {

constexpr std::int32_t listed = 10;

/// Trains each fold once for the two sides, which ask for it one after the other or at the same time.
class SharedTraining
{
public:
    [[nodiscard]] FoldTrainer trainer() const
    {
        return [state = m_state](const SparseMatrix& strength, const PageFacts& pages, const ModelOptions& options,
                                 const Progress& progress) -> Result<std::shared_ptr<const Recommender>> {
            const auto slot = state->slotOf({&strength, seedOf(options).value_or(0)});
            const std::scoped_lock training(slot->mutex);
            if (auto model = std::exchange(slot->model, nullptr)) {
                state->forget(slot.get());
                return model; // nobody else asks
            }
            auto model = trainRecommender(strength, pages, options, progress);
            if (model)
                slot->model = *model;
            return model;
        };
    }

private:
    struct Slot
    {
        std::mutex mutex;
        std::shared_ptr<const Recommender> model; ///< trained for one side, not yet asked for by the other
    };
    using Key = std::pair<const SparseMatrix*, std::uint64_t>;
    struct State
    {
        std::shared_ptr<Slot> slotOf(const Key& key)
        {
            const std::scoped_lock lock(mutex);
            auto& slot = slots[key];
            if (!slot)
                slot = std::make_shared<Slot>();
            return slot;
        }
        void forget(const Slot* used)
        {
            const std::scoped_lock lock(mutex);
            std::erase_if(slots, [used](const auto& entry) { return entry.second.get() == used; });
        }
        std::mutex mutex;
        std::map<Key, std::shared_ptr<Slot>> slots;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

std::vector<Candidate> candidates(const PriceRequest& request)
{
    const SharedTraining shared;
    std::vector<Candidate> out;
    for (const auto& rules : {request.before, request.after}) {
        out.push_back(candidateOf(request.model->options));
        out.back().train = shared.trainer();
        if (rules && rules->actOnPages())
            out.back().rules = rules;
    }
    out.back().name += "-ruled";
    return out;
}

RuledFigures figuresOf(const Evaluation& evaluation, std::size_t model)
{
    return {.found = {},
            .coverage = evaluation.models[model].coverage,
            .unitMix = unitShares(evaluation, evaluation.models[model].unitMix),
            .shownMix = {}};
}

/// Share of the lists' places by business unit, "Unmapped" among them.
std::vector<double> shownMixOf(const Dataset& data, const TopN& lists)
{
    std::vector<double> out(data.businessUnits.size(), 0.0);
    std::int64_t places = 0;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie)
        for (const std::int32_t page : lists.pagesOf(cookie).first(static_cast<std::size_t>(lists.lengthOf(cookie)))) {
            out[data.pageBusinessUnit[static_cast<std::size_t>(page)]] += 1.0;
            ++places;
        }
    for (double& share : out)
        share = places > 0 ? share / static_cast<double>(places) : 0.0;
    return out;
}

/// What people are shown, before and after.
Status countLists(RulePrice& out, const PriceRequest& request, const Progress& progress)
{
    const auto before = adviceForAll(adviceInput(*request.model, request.evidence, request.before.get()), listed,
                                     progress.part(0.0, 0.5));
    if (!before)
        return tl::unexpected(before.error());
    const auto after = adviceForAll(adviceInput(*request.model, request.evidence, request.after.get()), listed,
                                    progress.part(0.5, 1.0));
    if (!after)
        return tl::unexpected(after.error());
    for (std::int32_t cookie = 0; cookie < request.model->interactions->strength.rows; ++cookie) {
        if (after->isLeftOut(cookie)) {
            ++out.leftOut;
            continue;
        }
        ++out.lists;
        out.changed += std::ranges::equal(before->pagesOf(cookie), after->pagesOf(cookie)) ? 0 : 1;
    }
    out.unmet = unmetRules(*request.after, *after);
    out.before.shownMix = shownMixOf(*request.model->interactions->data, *before);
    out.after.shownMix = shownMixOf(*request.model->interactions->data, *after);
    return {};
}

} // namespace

Result<std::shared_ptr<const RulePrice>> priceOfRules(const PriceRequest& request, const Progress& progress)
{
    auto out = std::make_shared<RulePrice>();
    EvaluateOptions options = request.options;
    options.inSample = false;
    options.seedRuns = 1;
    auto evaluation = runEvaluation(evaluationData(request.model->interactions), candidates(request), options, nullptr,
                                    progress.part(0.0, 0.8));
    if (!evaluation)
        return tl::unexpected(std::move(evaluation.error()));
    out->evaluation = *std::move(evaluation);
    out->before = figuresOf(*out->evaluation, 0);
    out->after = figuresOf(*out->evaluation, 1);
    out->historyMix = unitShares(*out->evaluation, out->evaluation->historyMix);
    const auto found = pairedFound(*out->evaluation, progress.part(0.8, 0.85));
    if (!found)
        return tl::unexpected(found.error());
    out->before.found = found->before;
    out->after.found = found->after;
    out->found = found->difference;
    if (auto done = countLists(*out, request, progress.part(0.85, 1.0)); !done)
        return tl::unexpected(std::move(done.error()));
    return std::shared_ptr<const RulePrice>(std::move(out));
}

std::int64_t pagesInLists(const RulePrice& price, const RuledFigures& side)
{
    return std::llround(side.coverage * static_cast<double>(price.evaluation->data->pages()));
}

double shareOfListsChanged(const RulePrice& price)
{
    return price.lists > 0 ? static_cast<double>(price.changed) / static_cast<double>(price.lists) : 0.0;
}

std::vector<Phrase> priceWords(const RulePrice& price)
{
    std::vector<Phrase> out;
    const InHundred difference = inHundred(price.found, price.after.found.mean, price.before.found.mean, 1);
    const Decimal found = roundedInHundred(price.after.found.mean, difference.amount.digits);
    if (difference.same || !price.found.clear)
        out.push_back(Phrase::tr("Under the rules %1 of 100 hidden pages are found: no difference from before can be "
                                 "told (95 %: %2 to %3 of 100).",
                                 found, Decimal{.value = 100.0 * price.found.low, .digits = 1, .plus = true},
                                 Decimal{.value = 100.0 * price.found.high, .digits = 1, .plus = true}));
    else if (difference.fewer)
        out.push_back(Phrase::tr("Under the rules %1 of 100 hidden pages are found, %2 fewer than before "
                                 "(95 %: %3 to %4 fewer).",
                                 found, difference.amount, difference.low, difference.high));
    else
        out.push_back(Phrase::tr("Under the rules %1 of 100 hidden pages are found, %2 more than before "
                                 "(95 %: %3 to %4 more).",
                                 found, difference.amount, difference.low, difference.high));
    out.push_back(Phrase::tr("%Ln of %1 lists changes.", "%Ln of %1 lists change.", price.changed, price.lists));
    return out;
}

} // namespace leadlight
