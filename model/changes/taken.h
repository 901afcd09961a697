// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/delivery_pair.h"
#include "model/evaluate/estimate.h"
#include "model/recommend/advice.h"

#include <functional>

namespace leadlight {

/// Lists that were learnt on the earlier delivery alone. Immutable.
struct ListsOfThen
{
    std::shared_ptr<const DeliveryPair> pair;
    std::shared_ptr<const TrainedModel> model; ///< trained on pair->then
    TopN lists;                                ///< ten pages for each of its cookies, as people get them
};
/// Trains and makes the lists. `rules` may be null. Errors: those of train() and adviceForAll().
[[nodiscard]] Result<std::shared_ptr<const ListsOfThen>> listsOfThen(std::shared_ptr<const DeliveryPair> pair,
                                                                     const ModelOptions& model,
                                                                     const EvidenceOptions& evidence,
                                                                     const Rules* rules, const Progress& progress);

/// Did they take what was recommended: of the cookies that came back and took something new, the share that took at
/// least one of its ten pages in the later delivery. New is what it had not taken in the earlier one. Beside it the
/// same of its ten most popular unseen pages, and of ten unseen pages drawn at random (the expectation).
struct TakenLists
{
    std::int64_t returned = 0; ///< cookies in both deliveries
    std::int64_t tested = 0;   ///< of them, with a list, that took something new
    Estimate lists;            ///< 95 % intervals by bootstrap over these cookies
    Estimate popular;
    Estimate random;
    Difference versusPopular; ///< paired
    Difference versusRandom;
    std::int64_t places = 0;      ///< places in their lists
    std::int64_t placesTaken = 0; ///< of which so many were taken
    std::int64_t newPages = 0;    ///< pages that they took anew, of which placesTaken were in their lists
};
/// Nothing is tested where nobody came back; the shares are NaN then. `seed` and `resamples` of the bootstrap. Fails
/// only where it is cancelled.
[[nodiscard]] Result<TakenLists> judgeLists(const ListsOfThen& lists, int resamples, std::uint64_t seed,
                                            const Progress& progress);

/// What became of a group of visitors.
struct GroupOutcome
{
    std::int64_t cookies = 0;  ///< of the earlier delivery, with a list
    std::int64_t returned = 0; ///< that are in the later one, too
    std::int64_t took = 0;     ///< and took a page of their list anew
};
/// What the lists were worth: those who were shown theirs beside a control group that was drawn at random and shown
/// nothing. Over all cookies of the earlier delivery, returned or not.
struct Uplift
{
    GroupOutcome treated;
    GroupOutcome control;
    Difference took;     ///< of the share that took a listed page, treated less control (Newcombe)
    Difference returned; ///< of the share that came back
};
[[nodiscard]] Uplift upliftOf(const GroupOutcome& treated, const GroupOutcome& control);
/// `inControl` tells of an id whether it is in the control group.
[[nodiscard]] Uplift upliftOf(const ListsOfThen& lists, const std::function<bool(std::string_view)>& inControl);

/// What a test of the lists takes, told beforehand.
struct TestPlan
{
    double base = 0.0;   ///< share of visitors that take a listed page of their own accord: the control group's, else
                         ///< that of all in these deliveries
    double uplift = 0.0; ///< that is to be told from chance
    double controlShare = 0.0; ///< of the visitors
    std::int64_t visitors = 0; ///< needed, both groups together (visitorsNeeded())
    std::int64_t have = 0;     ///< visitors of the later delivery
    double smallest = 0.0;     ///< uplift that they could tell
};
[[nodiscard]] TestPlan testPlan(const ListsOfThen& lists, const std::optional<Uplift>& measured, double uplift,
                                double controlShare);

} // namespace leadlight
