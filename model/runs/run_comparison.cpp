// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/number_text.h"
#include "model/evaluate/bootstrap.h"
#include "model/evaluate/verdict.h"
#include "model/runs/run_history.h"

#include <algorithm>
#include <unordered_map>

namespace leadlight {

namespace {

constexpr int resamples = 2000;

std::vector<RunComparison::Setting> changedSettings(const RunRecord& first, const RunRecord& second)
{
    std::vector<RunComparison::Setting> out;
    const auto valueIn = [](const RunRecord& run, const std::string& key) {
        const auto found = std::ranges::find(run.settings, key, &std::pair<std::string, std::string>::first);
        return found == run.settings.end() ? std::string{} : found->second;
    };
    for (const auto& [key, value] : first.settings) {
        if (const auto other = valueIn(second, key); other != value)
            out.push_back({key, value, other});
    }
    for (const auto& [key, value] : second.settings) {
        if (std::ranges::find(first.settings, key, &std::pair<std::string, std::string>::first) == first.settings.end())
            out.push_back({key, {}, value});
    }
    return out;
}

Eigen::VectorXd columnOf(const std::vector<float>& values)
{
    return Eigen::Map<const Eigen::VectorXf>(values.data(), static_cast<Eigen::Index>(values.size())).cast<double>();
}

/// Resampled means of one column.
std::vector<double> resampledMeans(const Eigen::VectorXd& values, std::uint64_t seed)
{
    const auto sums = resampledSums(values, resamples, seed, {});
    if (!sums || values.size() == 0)
        return {};
    const Eigen::VectorXd means = sums->col(0) / static_cast<double>(values.size());
    return {means.data(), means.data() + means.size()};
}

Difference differenceOf(const Eigen::VectorXd& first, const Eigen::VectorXd& second, bool paired)
{
    const double mean = second.mean() - first.mean();
    if (paired)
        return pairedDifference(mean, resampledMeans(second - first, 0), first.size());
    // Different cookies: each side is resampled on its own.
    auto a = resampledMeans(first, 1);
    const auto b = resampledMeans(second, 2);
    std::ranges::transform(b, a, a.begin(), std::minus<>{});
    return pairedDifference(mean, std::move(a), std::min(first.size(), second.size()));
}

RunComparison::MetricChange changeOf(const std::string& key, const RunRecord& first, const RunRecord& second)
{
    RunComparison::MetricChange out;
    out.key = key;
    out.first = first.metrics.at(key).mean;
    out.second = second.metrics.at(key).mean;
    out.change.mean = out.second - out.first;
    out.change.low = out.change.high = out.change.mean;
    const auto a = first.perCookie.find(key);
    const auto b = second.perCookie.find(key);
    if (a == first.perCookie.end() || b == second.perCookie.end() || a->second.empty() || b->second.empty())
        return out;
    out.interval = true;
    out.paired = first.pairing == second.pairing && a->second.size() == b->second.size();
    out.change = differenceOf(columnOf(a->second), columnOf(b->second), out.paired);
    return out;
}

/// What may be said of the figure that decides: a hit rate on hidden pages, or in-sample.
std::string inWords(const RunComparison::MetricChange& change)
{
    if (change.change.mean == 0.0 && change.change.low == change.change.high)
        return "The hit rate is the same for every cookie.";
    const std::string chance = change.change.clear ? "." : "; that could be chance.";
    const std::string difference = moreOrFewer(change.change);
    if (change.key != "hit_rate")
        return "The second run finds the hidden page for " + difference + " of 100 cookies than the first " +
               intervalInHundred(change.change) + chance;
    return "Of 100 pages recommended, the second run has " + difference + " of a business unit that the cookie knows " +
           intervalInHundred(change.change) + ", in-sample" + chance;
}

} // namespace

std::optional<TopTenChange> compareTopTens(const RunRecord& first, const RunRecord& second)
{
    if (first.topTen.empty() || second.topTen.empty())
        return std::nullopt;
    std::unordered_map<std::uint64_t, std::uint64_t> lists;
    lists.reserve(first.topTen.size());
    for (const auto& top : first.topTen)
        lists[top.cookie] = top.pages;
    TopTenChange out;
    for (const auto& top : second.topTen) {
        const auto before = lists.find(top.cookie);
        if (before == lists.end())
            continue;
        ++out.compared;
        out.changed += before->second != top.pages ? 1 : 0;
    }
    return out;
}

RunComparison compareRuns(const RunRecord& first, const RunRecord& second)
{
    RunComparison out;
    out.sameData = first.dataFingerprint == second.dataFingerprint;
    out.settings = changedSettings(first, second);
    for (const auto& [key, estimate] : first.metrics) {
        if (second.metrics.contains(key))
            out.metrics.push_back(changeOf(key, first, second));
    }
    std::vector<Difference*> family;
    for (auto& metric : out.metrics) {
        if (metric.interval)
            family.push_back(&metric.change);
    }
    adjust(family);
    if (const auto tops = compareTopTens(first, second)) {
        out.topTenChanged = tops->changed;
        out.topTenCompared = tops->compared;
    }
    const auto say = [&](const std::string& sentence) { out.words += (out.words.empty() ? "" : " ") + sentence; };
    for (const auto& metric : out.metrics) {
        if (metric.interval && (metric.key.starts_with("hr_at_") || metric.key == "hit_rate"))
            say(inWords(metric));
    }
    if (first.kind != second.kind)
        say("One run is a training and the other an evaluation, so they have few figures in common.");
    if (!out.sameData)
        say("The runs are of different data, so the difference is not of the model alone.");
    else if (out.settings.empty())
        say("Both runs have the same settings.");
    if (out.topTenChanged)
        say("The ten recommended pages differ for " + groupedText(*out.topTenChanged) + " of " +
            groupedText(out.topTenCompared) + " cookies.");
    return out;
}

} // namespace leadlight
