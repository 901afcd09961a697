// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/since.h"

#include "model/changes/delivery_pair.h"
#include "model/changes/intervals.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

std::vector<std::int64_t> visitorsPerPage(const Interactions& interactions)
{
    std::vector<std::int64_t> out(static_cast<std::size_t>(interactions.data->pages()), 0);
    for (const std::int32_t page : interactions.strength.index)
        ++out[static_cast<std::size_t>(page)];
    return out;
}

/// Those that the other data does not have, most visitors first. Pages stand in the byte order of their names.
std::vector<PageOfOne> pagesOnlyIn(const Interactions& these, const Dataset& other)
{
    const Dataset& data = *these.data;
    const auto visitors = visitorsPerPage(these);
    std::vector<PageOfOne> out;
    for (std::int32_t page = 0; page < data.pages(); ++page)
        if (!other.findPage(data.pageText(page)))
            out.push_back({std::string(data.pageText(page)), std::string(data.pageTitle(page)),
                           visitors[static_cast<std::size_t>(page)]});
    std::ranges::stable_sort(out, std::greater<>(), &PageOfOne::visitors);
    return out;
}

/// Both stand in the byte order of their ids.
std::int64_t visitorsOfBoth(const Dataset& one, const Dataset& other)
{
    std::int64_t both = 0;
    std::int32_t a = 0;
    std::int32_t b = 0;
    while (a < one.cookies() && b < other.cookies()) {
        const int order = one.cookieText(a).compare(other.cookieText(b));
        both += order == 0 ? 1 : 0;
        a += order <= 0 ? 1 : 0;
        b += order >= 0 ? 1 : 0;
    }
    return both;
}

std::optional<Difference> foundDifference(const StateFigures& before, const StateFigures& after)
{
    if (!before.found || !after.found || before.protocol != after.protocol)
        return std::nullopt;
    for (const Estimate& each : {*before.found, *after.found})
        if (!std::isfinite(each.low) || !std::isfinite(each.high)) // not kept by what wrote it
            return std::nullopt;
    Difference out = differenceOf(*before.found, *after.found);
    constexpr double level = 0.05;
    out.clear = out.p < level && (out.low > 0.0 || out.high < 0.0);
    return out;
}

/// Which two are compared: the last that counts, and the one before it.
std::optional<ChangeOptions> lastTwo(const Dataset& data, const Progress& progress)
{
    const DeliveryOptions& options = data.options.deliveries;
    const auto deliveries = findDeliveries(*data.submissions, options, progress);
    if (!deliveries)
        return std::nullopt;
    const auto counts = usedDeliveries(*deliveries, options.use);
    if (!counts)
        return std::nullopt;
    auto after = counts->size();
    while (after > 0 && !(*counts)[after - 1])
        --after;
    if (after < 2)
        return std::nullopt;
    const DeliveryFigures& now = deliveries->all[after - 1];
    const DeliveryFigures& then = deliveries->all[after - 2];
    if (!now.hasDays() || !then.hasDays())
        return std::nullopt;
    return ChangeOptions{.before = then.name, .after = now.name};
}

} // namespace

StateFigures stateOf(const Dataset& data, const Scorecard* scorecard, std::optional<std::size_t> model)
{
    StateFigures out{.submissions = data.ledger.submissionsJoined, .visitors = data.cookies(), .pages = data.pages()};
    if (scorecard == nullptr)
        return out;
    out.found = scorecard->models[model.value_or(scorecard->best)].metric[static_cast<std::size_t>(Metric::HitRate)];
    out.protocol = scorecard->evaluation->plan.protocol;
    return out;
}

Since changesSince(std::string when, const StateFigures& before, const Interactions* then, const StateFigures& after,
                   const Interactions& now)
{
    Since out{.when = std::move(when), .now = {}, .before = before, .after = after, .rowsKnown = then != nullptr};
    out.found = foundDifference(before, after);
    if (then == nullptr)
        return out;
    out.returned = visitorsOfBoth(*then->data, *now.data);
    out.newPages = pagesOnlyIn(now, *then->data);
    out.vanished = pagesOnlyIn(*then, *now.data);
    return out;
}

Result<std::shared_ptr<const Since>> sinceEarlierDelivery(const Interactions& interactions, const Progress& progress)
{
    const Dataset& data = *interactions.data;
    const auto change = lastTwo(data, progress);
    if (progress.cancelled())
        return cancelled();
    if (!change)
        return nullptr;
    PipelineOptions options;
    options.join = data.options;
    options.typeWeights = interactions.options.typeWeights;
    const auto pair = pairDeliveries({data.submissions, data.mapping}, options, *change, nullptr, progress);
    if (!pair && pair.error().kind == ErrorKind::Cancelled)
        return tl::unexpected(pair.error());
    if (!pair) // one of them has nothing within the days that count
        return nullptr;
    const DeliveryPair& two = **pair;
    auto out = std::make_shared<Since>(changesSince(two.before.name, stateOf(two.thenData(), nullptr, {}),
                                                    two.then.get(), stateOf(two.nowData(), nullptr, {}), *two.now));
    out->now = two.after.name;
    return std::shared_ptr<const Since>(std::move(out));
}

} // namespace leadlight
