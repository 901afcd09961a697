// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/taken.h"

#include "model/changes/intervals.h"
#include "model/evaluate/bootstrap.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace leadlight {

namespace {

constexpr std::int32_t listed = 10;
constexpr std::int32_t cookiesPerPoll = 256;
constexpr double missing = std::numeric_limits<double>::quiet_NaN();

/// Pages of one cookie, in the numbers of the earlier delivery.
struct Anew
{
    std::vector<std::int32_t> known; ///< taken anew, and a page of the earlier delivery; ascending
    std::int64_t pages = 0;          ///< taken anew at all
};

/// What a cookie took in the later delivery that it had not taken in the earlier one.
Anew takenAnew(const DeliveryPair& pair, std::int32_t cookieThen, std::int32_t cookieNow)
{
    Anew out;
    const auto seen = pair.then->strength.row(cookieThen).pages;
    for (const auto page : pair.now->strength.row(cookieNow).pages) {
        const auto then = pair.pageThen[static_cast<std::size_t>(page)];
        if (then >= 0 && std::ranges::binary_search(seen, then))
            continue;
        ++out.pages;
        if (then >= 0)
            out.known.push_back(then);
    }
    std::ranges::sort(out.known);
    return out;
}

std::int64_t countIn(std::span<const std::int32_t> list, const std::vector<std::int32_t>& taken)
{
    return std::ranges::count_if(
        list, [&](std::int32_t page) { return page >= 0 && std::ranges::binary_search(taken, page); });
}

/// That of ten pages drawn from `unseen` at least one is among the `taken` of them.
double chanceOfOne(std::int64_t unseen, std::int64_t taken)
{
    double none = 1.0;
    for (std::int64_t i = 0; i < std::min<std::int64_t>(listed, unseen); ++i)
        none *= std::max(0.0, static_cast<double>(unseen - taken - i)) / static_cast<double>(unseen - i);
    return 1.0 - none;
}

/// One tested cookie: whether it took one of its list, of the most popular, of random pages.
using Outcome = std::array<double, 3>;

Outcome outcomeOf(const ListsOfThen& lists, std::int32_t cookie, const Anew& anew, TakenLists& out)
{
    const DeliveryPair& pair = *lists.pair;
    const auto seen = pair.then->strength.row(cookie).pages;
    const auto list = lists.lists.pagesOf(cookie).first(static_cast<std::size_t>(lists.lists.lengthOf(cookie)));
    std::vector<std::int32_t> popular;
    lists.model->popular->append(seen, {}, std::size_t{listed}, popular);
    const auto took = countIn(list, anew.known);
    out.places += std::ssize(list);
    out.placesTaken += took;
    out.newPages += anew.pages;
    const auto unseen = std::int64_t{pair.thenData().pages()} - std::ssize(seen);
    return {took > 0 ? 1.0 : 0.0, countIn(popular, anew.known) > 0 ? 1.0 : 0.0,
            chanceOfOne(unseen, std::ssize(anew.known))};
}

std::vector<double> columnOf(const Eigen::VectorXd& all)
{
    return {all.data(), all.data() + all.size()};
}

Status measure(TakenLists& out, const std::vector<Outcome>& outcomes, int resamples, std::uint64_t seed,
               const Progress& progress)
{
    out.tested = std::ssize(outcomes);
    if (outcomes.empty()) {
        for (Estimate* one : {&out.lists, &out.popular, &out.random})
            *one = {missing, missing, missing};
        for (Difference* one : {&out.versusPopular, &out.versusRandom})
            *one = {missing, missing, missing};
        return {};
    }
    Eigen::MatrixXd values(out.tested, 3);
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        for (std::size_t c = 0; c < 3; ++c)
            values(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(c)) = outcomes[i][c];
    const auto sums = resampledSums(values, resamples, seed, progress);
    if (!sums)
        return tl::unexpected(sums.error());
    const Eigen::MatrixXd drawn = *sums / static_cast<double>(out.tested);
    const Eigen::RowVectorXd means = values.colwise().mean();
    out.lists = percentileInterval(means(0), columnOf(drawn.col(0)), out.tested);
    out.popular = percentileInterval(means(1), columnOf(drawn.col(1)), out.tested);
    out.random = percentileInterval(means(2), columnOf(drawn.col(2)), out.tested);
    out.versusPopular = pairedDifference(means(0) - means(1), columnOf(drawn.col(0) - drawn.col(1)), out.tested);
    out.versusRandom = pairedDifference(means(0) - means(2), columnOf(drawn.col(0) - drawn.col(2)), out.tested);
    std::array<Difference*, 2> family{&out.versusPopular, &out.versusRandom};
    adjust(family);
    return {};
}

} // namespace

Result<std::shared_ptr<const ListsOfThen>> listsOfThen(std::shared_ptr<const DeliveryPair> pair,
                                                       const ModelOptions& model, const EvidenceOptions& evidence,
                                                       const Rules* rules, const Progress& progress)
{
    auto trained = train(pair->then, model, progress.part(0.0, 0.7));
    if (!trained)
        return tl::unexpected(std::move(trained.error()));
    auto lists = adviceForAll(adviceInput(**trained, evidence, rules), listed, progress.part(0.7, 1.0));
    if (!lists)
        return tl::unexpected(std::move(lists.error()));
    return std::make_shared<const ListsOfThen>(
        ListsOfThen{.pair = std::move(pair), .model = *std::move(trained), .lists = *std::move(lists)});
}

Result<TakenLists> judgeLists(const ListsOfThen& lists, int resamples, std::uint64_t seed, const Progress& progress)
{
    const DeliveryPair& pair = *lists.pair;
    TakenLists out;
    out.returned = pair.returned;
    std::vector<Outcome> outcomes;
    for (std::int32_t cookie = 0; cookie < pair.thenData().cookies(); ++cookie) {
        if (cookie % cookiesPerPoll == 0 && progress.cancelled())
            return cancelled();
        const auto now = pair.cookieNow[static_cast<std::size_t>(cookie)];
        if (now < 0 || lists.lists.isLeftOut(cookie))
            continue;
        const Anew anew = takenAnew(pair, cookie, now);
        if (anew.pages > 0)
            outcomes.push_back(outcomeOf(lists, cookie, anew, out));
    }
    if (auto done = measure(out, outcomes, resamples, seed, progress); !done)
        return tl::unexpected(std::move(done.error()));
    return out;
}

Uplift upliftOf(const GroupOutcome& treated, const GroupOutcome& control)
{
    const auto share = [](const GroupOutcome& group, std::int64_t GroupOutcome::*of) {
        return shareOf(static_cast<double>(group.*of), static_cast<double>(group.cookies));
    };
    const auto difference = [&](std::int64_t GroupOutcome::*of) {
        Difference out = differenceOf(share(control, of), share(treated, of));
        out.clear = out.low > 0.0 || out.high < 0.0;
        return out;
    };
    return {.treated = treated,
            .control = control,
            .took = difference(&GroupOutcome::took),
            .returned = difference(&GroupOutcome::returned)};
}

Uplift upliftOf(const ListsOfThen& lists, const std::function<bool(std::string_view)>& inControl)
{
    const DeliveryPair& pair = *lists.pair;
    GroupOutcome treated;
    GroupOutcome control;
    for (std::int32_t cookie = 0; cookie < pair.thenData().cookies(); ++cookie) {
        if (lists.lists.isLeftOut(cookie))
            continue;
        GroupOutcome& group = inControl(pair.thenData().cookieText(cookie)) ? control : treated;
        ++group.cookies;
        const auto now = pair.cookieNow[static_cast<std::size_t>(cookie)];
        if (now < 0)
            continue;
        ++group.returned;
        group.took += countIn(lists.lists.pagesOf(cookie), takenAnew(pair, cookie, now).known) > 0 ? 1 : 0;
    }
    return upliftOf(treated, control);
}

TestPlan testPlan(const ListsOfThen& lists, const std::optional<Uplift>& measured, double uplift, double controlShare)
{
    const Uplift all = measured ? *measured : upliftOf(lists, [](std::string_view) { return true; });
    TestPlan out;
    out.uplift = uplift;
    out.controlShare = controlShare;
    out.have = lists.pair->nowData().cookies();
    if (all.control.cookies == 0)
        return out;
    out.base = static_cast<double>(all.control.took) / static_cast<double>(all.control.cookies);
    out.visitors = visitorsNeeded(out.base, uplift, controlShare);
    out.smallest = smallestUplift(out.base, out.have, controlShare);
    return out;
}

} // namespace leadlight
