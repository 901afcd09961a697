// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/split.h"

#include "model/evaluate/split_draw.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leadlight {

namespace {

std::vector<std::int32_t> cookiesWithTwoPages(const EvaluationData& data)
{
    std::vector<std::int32_t> out;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        if (pairsOf(data, cookie).count >= 2)
            out.push_back(cookie);
    }
    return out;
}

/// The day that leaves a share of pairs as close to `share` as whole days allow on or after it, with something left
/// on either side; nothing where all pairs are of one day.
std::optional<std::int32_t> chooseCut(const EvaluationData& data, double share)
{
    std::vector<std::int32_t> first;
    for (std::int64_t pair = 0; pair < data.strength->nonZeros(); ++pair) {
        const auto days = daysOf(data, pair);
        if (days.first <= days.last)
            first.push_back(days.first);
    }
    std::ranges::sort(first);
    if (first.empty() || first.front() == first.back())
        return std::nullopt;
    const auto n = static_cast<double>(first.size());
    std::int32_t best = first.back();
    double bestMiss = 2.0;
    for (std::size_t i = 1; i < first.size(); ++i) {
        if (first[i] == first[i - 1])
            continue;
        const double miss = std::abs((n - static_cast<double>(i)) / n - share);
        if (miss < bestMiss) {
            bestMiss = miss;
            best = first[i];
        }
    }
    return best;
}

/// Whether a cookie has a page from before the cut and a page that it first went to on or after it.
bool testableAcross(const EvaluationData& data, std::int32_t cookie, std::int32_t cutDay)
{
    bool before = false;
    bool after = false;
    const auto pairs = pairsOf(data, cookie);
    for (auto pair = pairs.first; pair < pairs.first + pairs.count; ++pair) {
        const auto days = daysOf(data, pair);
        before = before || days.first < cutDay;
        after = after || (days.first >= cutDay && days.first <= days.last);
    }
    return before && after;
}

Result<SplitPlan> planTime(SplitPlan plan, const EvaluationData& data, const EvaluateOptions& options)
{
    if (!data.hasDates())
        return fail(ErrorKind::Usage, Phrase::tr("A time cut needs dates, and the submissions have none."),
                    Phrase::tr("Choose a date column, or take leave-one-out."));
    const auto cut = chooseCut(data, options.testShare);
    if (!cut)
        return fail(ErrorKind::Usage, Phrase::tr("All submissions are of one day, so they cannot be cut by time."),
                    Phrase::tr("Take leave-one-out."));
    plan.cutDay = *cut;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        if (testableAcross(data, cookie, *cut))
            plan.tested.push_back(cookie);
    }
    plan.untestable = data.cookies() - static_cast<std::int64_t>(plan.tested.size());
    if (plan.tested.empty())
        return fail(ErrorKind::Usage, Phrase::tr("No cookie has a page before and a new page after the time cut."),
                    Phrase::tr("Take leave-one-out, or another test share."));
    return plan;
}

Result<SplitPlan> planGiven(SplitPlan plan)
{
    if (!plan.given)
        return fail(ErrorKind::Usage, Phrase::tr("The given test needs a file with the held-out interactions."),
                    Phrase::tr("Name it with --test, and the known history of its cookies with --test-input."));
    plan.tested.resize(plan.given->cookie.size());
    std::iota(plan.tested.begin(), plan.tested.end(), 0);
    plan.untestable = plan.given->untestableCookies;
    return plan;
}

Result<SplitPlan> planHiding(SplitPlan plan, const EvaluationData& data, const EvaluateOptions& options)
{
    plan.repeats = options.repeats;
    plan.parts = plan.protocol == Protocol::KFold ? options.folds : 1;
    plan.optimistic = true;
    plan.tested = cookiesWithTwoPages(data);
    plan.untestable = data.cookies() - static_cast<std::int64_t>(plan.tested.size());
    if (plan.tested.empty())
        return fail(ErrorKind::Usage, Phrase::tr("No cookie has two pages, so none can be tested."),
                    Phrase::tr("Load more data, or give a test file."));
    if (plan.parts > 1 && data.cookies() < 2 * plan.parts)
        return fail(ErrorKind::Usage, Phrase::tr("There are too few cookies for this many folds."),
                    Phrase::tr("Take fewer folds."));
    return plan;
}

} // namespace

std::span<const std::int32_t> Fold::heldOf(std::int32_t which) const
{
    const auto at = static_cast<std::size_t>(which);
    const auto from = static_cast<std::size_t>(heldStart[at]);
    return {heldPage.data() + from, static_cast<std::size_t>(heldStart[at + 1]) - from};
}

DayRange daysOf(const EvaluationData& data, std::int64_t pair)
{
    DayRange out;
    const auto at = static_cast<std::size_t>(pair);
    for (auto event = data.eventStart[at]; event < data.eventStart[at + 1]; ++event) {
        const auto day = data.eventDay[static_cast<std::size_t>(event)];
        out.first = std::min(out.first, day);
        out.last = std::max(out.last, day);
    }
    return out;
}

Result<SplitPlan> planSplit(const EvaluationData& data, const EvaluateOptions& options,
                            std::shared_ptr<const HeldOutFile> given)
{
    SplitPlan plan;
    plan.protocol = options.protocol;
    plan.seed = options.seed;
    plan.given = std::move(given);
    if (plan.protocol == Protocol::Auto) {
        plan.protocol = plan.given ? Protocol::GivenTest : data.hasDates() ? Protocol::Time : Protocol::LeaveOneOut;
        // Dates that cannot be cut at are no reason to refuse where the user left the choice open.
        if (plan.protocol == Protocol::Time) {
            if (auto timed = planTime(plan, data, options))
                return timed;
            plan.protocol = Protocol::LeaveOneOut;
        }
    }
    switch (plan.protocol) {
    case Protocol::Time:
        return planTime(std::move(plan), data, options);
    case Protocol::GivenTest:
        return planGiven(std::move(plan));
    default:
        return planHiding(std::move(plan), data, options);
    }
}

} // namespace leadlight
