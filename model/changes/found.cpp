// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/found.h"

#include "model/changes/intervals.h"

#include <algorithm>
#include <map>

namespace leadlight {

namespace {

struct FoundSums
{
    std::int64_t hidden = 0;
    double found = 0.0;
    std::int64_t cookies = 0;
    std::int32_t lastSlot = -1;
};

Estimate estimateOf(const FoundSums& sums)
{
    const auto n = static_cast<double>(sums.cookies);
    return shareOf(sums.hidden > 0 ? sums.found / static_cast<double>(sums.hidden) * n : 0.0, n);
}

std::int32_t groupOf(const Dataset& data, GroupBy of, std::int32_t page)
{
    const auto at = static_cast<std::size_t>(page);
    if (of == GroupBy::Page)
        return static_cast<std::int32_t>(data.pageIds[at]);
    return of == GroupBy::AssetType ? data.pageType[at] : data.pageBusinessUnit[at];
}

/// By group; pairs are gone through cookie by cookie, so that each counts once.
template <class GroupOf>
std::map<std::int32_t, FoundSums> sumsBy(const Evaluation& evaluation, const GroupOf& group)
{
    std::vector<std::size_t> order(evaluation.held.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return evaluation.held[i].slot; });
    std::map<std::int32_t, FoundSums> out;
    for (const std::size_t i : order) {
        const HiddenPair& pair = evaluation.held[i];
        if (pair.page < 0)
            continue;
        FoundSums& sums = out[group(pair.page)];
        ++sums.hidden;
        sums.found += static_cast<double>(evaluation.models.front().found[i]);
        if (sums.cookies == 0 || sums.lastSlot != pair.slot)
            ++sums.cookies;
        sums.lastSlot = pair.slot;
    }
    return out;
}

FoundChange changeOf(const FoundSums& before, const FoundSums& after)
{
    FoundChange out{estimateOf(before), estimateOf(after), {}};
    out.difference = differenceOf(out.before, out.after);
    out.difference.clear = out.difference.low > 0.0 || out.difference.high < 0.0;
    return out;
}

Result<std::shared_ptr<const Evaluation>> evaluated(std::shared_ptr<const Interactions> interactions,
                                                    const ModelOptions& model, const EvaluateOptions& options,
                                                    const Progress& progress)
{
    return runEvaluation(evaluationData(std::move(interactions)), {candidateOf(model)}, options, nullptr, progress);
}

} // namespace

Result<FoundInBoth> findInBoth(std::shared_ptr<const DeliveryPair> pair, const ModelOptions& model,
                               EvaluateOptions options, const Progress& progress)
{
    options.inSample = false;
    options.seedRuns = 1;
    if (options.protocol == Protocol::Auto)
        options.protocol = Protocol::LeaveOneOut;
    auto then = evaluated(pair->then, model, options, progress.part(0.0, 0.5));
    if (!then)
        return tl::unexpected(std::move(then.error()));
    auto now = evaluated(pair->now, model, options, progress.part(0.5, 1.0));
    if (!now)
        return tl::unexpected(std::move(now.error()));
    return FoundInBoth{std::move(pair), *std::move(then), *std::move(now)};
}

std::shared_ptr<const Changes> withFound(const Changes& changes, const FoundInBoth& found)
{
    const auto sums = [&](const Evaluation& evaluation, const Dataset& data) {
        return sumsBy(evaluation, [&](std::int32_t page) { return groupOf(data, changes.of, page); });
    };
    const auto before = sums(*found.then, found.pair->thenData());
    const auto after = sums(*found.now, found.pair->nowData());
    auto out = std::make_shared<Changes>(changes);
    const auto of = [](const std::map<std::int32_t, FoundSums>& all, std::int32_t group) {
        const auto at = all.find(group);
        return at == all.end() ? FoundSums() : at->second;
    };
    for (Change& change : out->all)
        change.found = changeOf(of(before, change.group), of(after, change.group));
    return out;
}

FoundChange foundOverAll(const FoundInBoth& found)
{
    const auto all = [](const Evaluation& evaluation) {
        const auto sums = sumsBy(evaluation, [](std::int32_t) { return 0; });
        return sums.empty() ? FoundSums() : sums.begin()->second;
    };
    return changeOf(all(*found.then), all(*found.now));
}

} // namespace leadlight
