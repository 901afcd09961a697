// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/bootstrap.h"
#include "model/evaluate/verdict_words.h"
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

/// The values that cookies have; where `other` is given, of those cookies that have one there, too.
std::vector<float> measuredIn(const std::vector<float>& values, const std::vector<float>* other)
{
    std::vector<float> out;
    for (std::size_t cookie = 0; cookie < values.size(); ++cookie)
        if (values[cookie] >= 0.0F && (other == nullptr || (*other)[cookie] >= 0.0F))
            out.push_back(values[cookie]);
    return out;
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
    out.paired = first.pairing == second.pairing && a->second.size() == b->second.size();
    const auto before = measuredIn(a->second, out.paired ? &b->second : nullptr);
    const auto after = measuredIn(b->second, out.paired ? &a->second : nullptr);
    out.interval = !before.empty() && !after.empty();
    if (out.interval)
        out.change = differenceOf(columnOf(before), columnOf(after), out.paired);
    return out;
}

/// What is said of a difference: of a clear one, and of one that could be chance.
struct Sentences
{
    Phrase fewer;
    Phrase more;
    Phrase perhapsFewer;
    Phrase perhapsMore;
};

Phrase said(const Difference& change, const Sentences& sentences)
{
    const bool fewer = inHundred(change).fewer;
    if (change.clear)
        return fewer ? sentences.fewer : sentences.more;
    return fewer ? sentences.perhapsFewer : sentences.perhapsMore;
}

Phrase onHiddenPages(const Difference& change)
{
    const auto by = inHundred(change);
    if (by.same)
        return Phrase::tr("The second run finds the hidden page for as many cookies as the first.");
    return said(change,
                {.fewer = Phrase::tr("The second run finds the hidden page for %1 fewer of 100 cookies than the first "
                                     "(95 %: %2 to %3).",
                                     by.amount, by.low, by.high),
                 .more = Phrase::tr("The second run finds the hidden page for %1 more of 100 cookies than the first "
                                    "(95 %: %2 to %3).",
                                    by.amount, by.low, by.high),
                 .perhapsFewer = Phrase::tr("The second run finds the hidden page for %1 fewer of 100 cookies than the "
                                            "first (95 %: %2 to %3); that could be chance.",
                                            by.amount, by.low, by.high),
                 .perhapsMore = Phrase::tr("The second run finds the hidden page for %1 more of 100 cookies than the "
                                           "first (95 %: %2 to %3); that could be chance.",
                                           by.amount, by.low, by.high)});
}

Phrase inSample(const Difference& change)
{
    const auto by = inHundred(change);
    if (by.same)
        return Phrase::tr("Of the pages recommended, the second run has as many as the first of a business unit that "
                          "the cookie knows, in-sample.");
    return said(change,
                {.fewer = Phrase::tr("Of 100 pages recommended, the second run has %1 fewer of a business unit that "
                                     "the cookie knows (95 %: %2 to %3), in-sample.",
                                     by.amount, by.low, by.high),
                 .more = Phrase::tr("Of 100 pages recommended, the second run has %1 more of a business unit that the "
                                    "cookie knows (95 %: %2 to %3), in-sample.",
                                    by.amount, by.low, by.high),
                 .perhapsFewer = Phrase::tr("Of 100 pages recommended, the second run has %1 fewer of a business unit "
                                            "that the cookie knows (95 %: %2 to %3), in-sample; that could be chance.",
                                            by.amount, by.low, by.high),
                 .perhapsMore = Phrase::tr("Of 100 pages recommended, the second run has %1 more of a business unit "
                                           "that the cookie knows (95 %: %2 to %3), in-sample; that could be chance.",
                                           by.amount, by.low, by.high)});
}

/// What may be said of the figure that decides: a hit rate on hidden pages, or in-sample.
Phrase inWords(const RunComparison::MetricChange& change)
{
    if (change.change.mean == 0.0 && change.change.low == change.change.high)
        return Phrase::tr("The hit rate is the same for every cookie.");
    return change.key == "hit_rate" ? inSample(change.change) : onHiddenPages(change.change);
}

/// The comparison in plain words.
Phrase inWords(const RunComparison& comparison, bool sameKind)
{
    std::vector<Phrase> out;
    for (const auto& metric : comparison.metrics) {
        if (metric.interval && (metric.key.starts_with("hr_at_") || metric.key == "hit_rate"))
            out.push_back(inWords(metric));
    }
    if (!comparison.sameHitRates)
        out.push_back(Phrase::tr("One of the runs was made by an earlier version, in which Unmapped pages counted as "
                                 "hits: the hit rates (in-sample) are not compared."));
    if (!sameKind)
        out.push_back(
            Phrase::tr("One run is a training and the other an evaluation, so they have few figures in common."));
    if (!comparison.sameData)
        out.push_back(Phrase::tr("The runs are of different data, so the difference is not of the model alone."));
    else if (comparison.settings.empty())
        out.push_back(Phrase::tr("Both runs have the same settings."));
    if (comparison.topTenChanged)
        out.push_back(Phrase::tr("The ten recommended pages differ for %1 of %2 cookies.", *comparison.topTenChanged,
                                 comparison.topTenCompared));
    return Phrase::sentences(out);
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
    out.sameHitRates = first.hitRateMeaning == second.hitRateMeaning;
    out.settings = changedSettings(first, second);
    for (const auto& [key, estimate] : first.metrics) {
        const bool inSample = key == "hit_rate" || key == "top_hit_rate";
        if (second.metrics.contains(key) && (out.sameHitRates || !inSample))
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
    out.words = inWords(out, first.kind == second.kind);
    return out;
}

} // namespace leadlight
