// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/number_text.h"
#include "model/evaluate/run_history.h"
#include "model/evaluate/verdict.h"

#include <algorithm>

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

void compareTopTens(RunComparison& out, const RunRecord& first, const RunRecord& second)
{
    if (first.topTen.empty() || second.topTen.empty())
        return;
    std::map<std::uint64_t, std::uint64_t> lists;
    for (const auto& top : first.topTen)
        lists[top.cookie] = top.pages;
    std::int64_t changed = 0;
    for (const auto& top : second.topTen) {
        const auto before = lists.find(top.cookie);
        if (before == lists.end())
            continue;
        ++out.topTenCompared;
        changed += before->second != top.pages ? 1 : 0;
    }
    out.topTenChanged = changed;
}

std::string inWords(const RunComparison::MetricChange& change, const RunRecord& first)
{
    const bool hidden = first.kind == RunRecord::Kind::Evaluation;
    std::string out = hidden ? "The second run finds the hidden page for " + moreOrFewer(change.change) +
                                   " of 100 cookies than the first "
                             : "The second run's hit rate in-sample is " + fixedText(change.second, 3) + " against " +
                                   fixedText(change.first, 3) + ", in hundredths " + moreOrFewer(change.change) + " ";
    out += intervalInHundred(change.change);
    return out + (change.change.clear ? "." : "; that could be chance.");
}

} // namespace

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
    compareTopTens(out, first, second);
    for (const auto& metric : out.metrics) {
        if (metric.interval && (metric.key.starts_with("hr_at_") || metric.key == "hit_rate"))
            out.words += inWords(metric, first);
    }
    if (!out.sameData)
        out.words += std::string(out.words.empty() ? "" : " ") +
                     "The runs are of different data, so the difference is not of the model alone.";
    if (out.topTenChanged)
        out.words += std::string(out.words.empty() ? "" : " ") + "The ten recommended pages differ for " +
                     groupedText(*out.topTenChanged) + " of " + groupedText(out.topTenCompared) + " cookies.";
    return out;
}

} // namespace leadlight
