// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/changes.h"

#include "model/changes/intervals.h"
#include "model/evaluate/bootstrap.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leadlight {

namespace {

constexpr std::int32_t cookiesPerPoll = 4096;

/// What one cookie took of one group.
struct Taken
{
    std::int32_t group = 0;
    double submissions = 0.0;
};

/// The sums of one group over the cookies. "Both" is over cookies that are in both deliveries.
struct Sums
{
    std::array<std::int64_t, 2> reach{};
    std::array<double, 2> sum{};
    std::array<double, 2> squares{};
    std::array<std::int64_t, 2> reachOfBoth{};
    std::array<double, 2> sumOfBoth{};
    std::int64_t tookInBoth = 0;
    double products = 0.0;
};

std::int32_t groupOf(const Dataset& data, GroupBy of, std::size_t row)
{
    switch (of) {
    case GroupBy::AssetType:
        return data.rowType[row];
    case GroupBy::BusinessUnit:
        return data.rowBusinessUnit[row];
    case GroupBy::Page:
        break;
    }
    return static_cast<std::int32_t>(data.pageIds[static_cast<std::size_t>(data.rowPage[row])]);
}

std::size_t groupsOf(const Dataset& data, GroupBy of)
{
    return of == GroupBy::Page        ? data.submissions->pages.size()
           : of == GroupBy::AssetType ? data.types.size()
                                      : data.businessUnits.size();
}

/// What a cookie took, by group; none for -1.
void takenBy(const Dataset& data, GroupBy of, std::int32_t cookie, std::vector<Taken>& out)
{
    out.clear();
    if (cookie < 0)
        return;
    const auto c = static_cast<std::size_t>(cookie);
    for (auto i = data.cookieStart[c]; i < data.cookieStart[c + 1]; ++i) {
        const auto row = static_cast<std::size_t>(i);
        // The copies of a row that counts for several units stand side by side.
        const bool copy =
            of != GroupBy::BusinessUnit && i > data.cookieStart[c] && data.rowSource[row] == data.rowSource[row - 1];
        if (!copy)
            out.push_back({groupOf(data, of, row), static_cast<double>(data.rowSubmissions[row])});
    }
    std::ranges::stable_sort(out, {}, &Taken::group);
    std::size_t last = 0;
    for (std::size_t i = 1; i < out.size(); ++i) {
        if (out[i].group == out[last].group)
            out[last].submissions += out[i].submissions;
        else
            out[++last] = out[i];
    }
    out.resize(out.empty() ? 0 : last + 1);
}

void addSide(std::vector<Sums>& all, std::span<const Taken> taken, std::size_t side, bool inBoth)
{
    for (const Taken& one : taken) {
        Sums& sums = all[static_cast<std::size_t>(one.group)];
        ++sums.reach[side];
        sums.sum[side] += one.submissions;
        sums.squares[side] += one.submissions * one.submissions;
        sums.reachOfBoth[side] += inBoth ? 1 : 0;
        sums.sumOfBoth[side] += inBoth ? one.submissions : 0.0;
    }
}

/// Groups that a cookie took something of in both deliveries.
void addBoth(std::vector<Sums>& all, std::span<const Taken> before, std::span<const Taken> after)
{
    auto a = after.begin();
    for (const Taken& one : before) {
        while (a != after.end() && a->group < one.group)
            ++a;
        if (a == after.end() || a->group != one.group)
            continue;
        Sums& sums = all[static_cast<std::size_t>(one.group)];
        ++sums.tookInBoth;
        sums.products += one.submissions * a->submissions;
    }
}

Result<std::vector<Sums>> sumsOf(const DeliveryPair& pair, GroupBy of, const Progress& progress)
{
    const Dataset& then = pair.thenData();
    const Dataset& now = pair.nowData();
    std::vector<Sums> out(std::max(groupsOf(then, of), groupsOf(now, of)));
    std::vector<Taken> before;
    std::vector<Taken> after;
    for (std::int32_t cookie = 0; cookie < then.cookies(); ++cookie) {
        if (cookie % cookiesPerPoll == 0 && progress.cancelled())
            return cancelled();
        const auto same = pair.cookieNow[static_cast<std::size_t>(cookie)];
        takenBy(then, of, cookie, before);
        takenBy(now, of, same, after);
        addSide(out, before, 0, same >= 0);
        addSide(out, after, 1, true);
        addBoth(out, before, after);
    }
    for (std::int32_t cookie = 0; cookie < now.cookies(); ++cookie) {
        if (cookie % cookiesPerPoll == 0 && progress.cancelled())
            return cancelled();
        if (pair.cookieThen[static_cast<std::size_t>(cookie)] >= 0)
            continue;
        takenBy(now, of, cookie, after);
        addSide(out, after, 1, false);
    }
    return out;
}

struct Sizes
{
    double before = 0.0;
    double after = 0.0;
    double both = 0.0;
};

/// The covariance of two means over the deliveries' cookies, of which some are in both; `covariance` is that of one
/// such cookie's outcomes.
double covarianceOfMeans(double covariance, const Sizes& n)
{
    return covariance * n.both / (n.before * n.after);
}

Difference reachDifference(const Sums& sums, const Sizes& n)
{
    const Estimate before = shareOf(static_cast<double>(sums.reach[0]), n.before);
    const Estimate after = shareOf(static_cast<double>(sums.reach[1]), n.after);
    const double errors =
        std::sqrt(before.mean * (1.0 - before.mean) / n.before) * std::sqrt(after.mean * (1.0 - after.mean) / n.after);
    double correlation = 0.0;
    if (n.both > 0.0 && errors > 0.0) {
        const double covariance =
            static_cast<double>(sums.tookInBoth) / n.both -
            static_cast<double>(sums.reachOfBoth[0]) / n.both * (static_cast<double>(sums.reachOfBoth[1]) / n.both);
        correlation = covarianceOfMeans(covariance, n) / errors;
    }
    return differenceOf(before, after, correlation);
}

Difference submissionsDifference(const Sums& sums, const Sizes& n)
{
    constexpr double z = 1.959963984540054;
    const auto mean = [&](std::size_t side, double size) { return sums.sum[side] / size; };
    const auto variance = [&](std::size_t side, double size) {
        return std::max(0.0, sums.squares[side] / size - mean(side, size) * mean(side, size)) / size;
    };
    double squared = variance(0, n.before) + variance(1, n.after);
    if (n.both > 0.0)
        squared -= 2.0 * covarianceOfMeans(
                             sums.products / n.both - sums.sumOfBoth[0] / n.both * (sums.sumOfBoth[1] / n.both), n);
    const double error = std::sqrt(std::max(0.0, squared));
    Difference out;
    out.mean = mean(1, n.after) - mean(0, n.before);
    out.low = out.mean - z * error;
    out.high = out.mean + z * error;
    out.p = error > 0.0 ? std::erfc(std::abs(out.mean) / error / std::sqrt(2.0)) : 1.0;
    out.adjustedP = out.p;
    return out;
}

int placeOf(const Change& change)
{
    return change.rose() ? 0 : change.fell() ? 1 : 2;
}

/// What the numbers of all together say: corrected for looking at many, in their order.
void judge(Changes& changes)
{
    std::vector<Difference*> family;
    for (Change& change : changes.all)
        if (change.tested)
            family.push_back(&change.reach);
    adjust(family);
    std::ranges::stable_sort(changes.all, [](const Change& a, const Change& b) {
        return std::tuple(placeOf(a), -a.reach.mean) < std::tuple(placeOf(b), -b.reach.mean);
    });
    for (const Change& change : changes.all) {
        changes.tested += change.tested ? 1 : 0;
        changes.rose += change.rose() ? 1 : 0;
        changes.fell += change.fell() ? 1 : 0;
        changes.isNew += change.isNew() ? 1 : 0;
        changes.vanished += change.vanished() ? 1 : 0;
    }
}

} // namespace

double shareBefore(const Change& change, const DeliveryPair& pair)
{
    return static_cast<double>(change.reachBefore) / static_cast<double>(pair.thenData().cookies());
}

double shareAfter(const Change& change, const DeliveryPair& pair)
{
    return static_cast<double>(change.reachAfter) / static_cast<double>(pair.nowData().cookies());
}

Result<std::shared_ptr<const Changes>> compareDeliveries(std::shared_ptr<const DeliveryPair> pair, GroupBy of,
                                                         const Progress& progress)
{
    const auto sums = sumsOf(*pair, of, progress);
    if (!sums)
        return tl::unexpected(sums.error());
    const Sizes n{static_cast<double>(pair->thenData().cookies()), static_cast<double>(pair->nowData().cookies()),
                  static_cast<double>(pair->returned)};
    auto out = std::make_shared<Changes>();
    out->of = of;
    for (std::size_t group = 0; group < sums->size(); ++group) {
        const Sums& its = (*sums)[group];
        if (its.reach[0] + its.reach[1] == 0)
            continue;
        Change& change = out->all.emplace_back();
        change.group = static_cast<std::int32_t>(group);
        change.reachBefore = its.reach[0];
        change.reachAfter = its.reach[1];
        change.submissionsBefore = std::llround(its.sum[0]);
        change.submissionsAfter = std::llround(its.sum[1]);
        change.reach = reachDifference(its, n);
        change.submissions = submissionsDifference(its, n);
        change.tested = its.reach[0] + its.reach[1] >= fewestTakers;
    }
    out->pair = std::move(pair);
    judge(*out);
    return std::shared_ptr<const Changes>(std::move(out));
}

} // namespace leadlight
