// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/bootstrap.h"
#include "model/evaluate/verdict_words.h"
#include "model/runs/run_settings.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace leadlight {

namespace {

constexpr int bootstrapDraws = 2000;

std::string valueIn(const RunRecord& run, const std::string& key)
{
    const auto found = std::ranges::find(run.settings, key, &std::pair<std::string, std::string>::first);
    return found == run.settings.end() ? std::string{} : found->second;
}

/// Those that differ and are wanted, in the order in which the records have them.
template <class Wanted>
std::vector<RunComparison::Setting> changedSettings(const RunRecord& first, const RunRecord& second, Wanted wanted)
{
    std::vector<RunComparison::Setting> out;
    for (const auto& [key, value] : first.settings)
        if (const auto other = valueIn(second, key); other != value && wanted(key))
            out.push_back({key, value, other});
    for (const auto& [key, value] : second.settings)
        if (wanted(key) &&
            std::ranges::find(first.settings, key, &std::pair<std::string, std::string>::first) == first.settings.end())
            out.push_back({key, {}, value});
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
    const auto sums = resampledSums(values, bootstrapDraws, seed, {});
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

Phrase said(const RunComparison::MetricChange& metric, const Sentences& sentences)
{
    const bool fewer = metric.change.mean < 0.0;
    if (metric.change.clear)
        return fewer ? sentences.fewer : sentences.more;
    return fewer ? sentences.perhapsFewer : sentences.perhapsMore;
}

Phrase onHiddenPages(const RunComparison::MetricChange& metric)
{
    const auto by = metric.inHundred();
    if (by.same)
        return Phrase::tr("The second run finds the hidden page for as many cookies as the first.");
    return said(metric,
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

Phrase inSample(const RunComparison::MetricChange& metric)
{
    const auto by = metric.inHundred();
    if (by.same)
        return Phrase::tr("Of the pages recommended, the second run has as many as the first of a business unit that "
                          "the cookie knows, in-sample.");
    return said(metric,
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
    return change.key == "hit_rate" ? inSample(change) : onHiddenPages(change);
}

/// The comparison in plain words; what differs stands in the headline (describe/run_words).
Phrase inWords(const RunComparison& comparison, bool haveSameKind)
{
    std::vector<Phrase> out;
    for (const auto& metric : comparison.metrics) {
        if (metric.interval && (metric.key.starts_with("hr_at_") || metric.key == "hit_rate"))
            out.push_back(inWords(metric));
    }
    if (Phrase note = chanceNote(comparison); !note.empty())
        out.push_back(std::move(note));
    if (!comparison.sameHitRates)
        out.push_back(Phrase::tr("One of the runs was made by an earlier version, in which Unmapped pages counted as "
                                 "hits: the hit rates (in-sample) are not compared."));
    if (!haveSameKind)
        out.push_back(Phrase::tr("One run was only trained and the other only measured on hidden pages, so they have "
                                 "few figures in common. Compare the models in the Scorecard to measure both."));
    if (comparison.data == DataRelation::OtherFiles)
        out.push_back(Phrase::tr("The runs are of different files, so the difference is not of the settings alone."));
    else if (comparison.data == DataRelation::OtherMapping)
        out.push_back(Phrase::tr("The BU mapping is another, so the difference is not of the settings alone."));
    if (comparison.topTenChanged)
        out.push_back(Phrase::tr("The ten recommended pages differ for %1 of %2 cookies.", *comparison.topTenChanged,
                                 comparison.topTenCompared));
    return Phrase::sentences(out);
}

bool isInSample(const std::string& key)
{
    return key == "hit_rate" || key == "top_hit_rate";
}

/// What was found in the top 10 says most, then the hit rate.
int placeOf(const std::string& key)
{
    if (key.starts_with("hr_at_"))
        return 0;
    return isInSample(key) ? 1 : 2;
}

/// Adds the figures of both, those in place already aside.
void addFigures(RunComparison& out, const RunRecord& first, const RunRecord& second)
{
    const bool sameHitRates = first.hitRateMeaning == second.hitRateMeaning;
    for (const auto& [key, estimate] : first.metrics) {
        const bool inPlace =
            std::ranges::find(out.metrics, key, &RunComparison::MetricChange::key) != out.metrics.end();
        if (!inPlace && second.metrics.contains(key) && (sameHitRates || !isInSample(key)))
            out.metrics.push_back(changeOf(key, first, second));
    }
    out.sameHitRates = out.sameHitRates && sameHitRates;
}

/// The newest of both that hid the same pages; else the newest.
std::pair<const RunRecord*, const RunRecord*> comparableEvaluations(const Run& first, const Run& second)
{
    for (const auto& one : first.evaluations)
        for (const auto& other : second.evaluations)
            if (one->pairing == other->pairing)
                return {one.get(), other.get()};
    return {first.evaluation(), second.evaluation()};
}

void compareTrainings(const RunRecord& first, const RunRecord& second, RunComparison& out)
{
    addFigures(out, first, second); // ahead: those of evaluations have no intervals for the hit rate
    if (const auto tops = compareTopTens(first, second)) {
        out.topTenChanged = tops->changed;
        out.topTenCompared = tops->compared;
    }
}

void compareEvaluations(const RunRecord& first, const RunRecord& second, RunComparison& out)
{
    addFigures(out, first, second);
    for (auto& setting : changedSettings(first, second, isOfMeasuring))
        out.settings.push_back(std::move(setting));
}

Run runOf(const RunRecord& record)
{
    Run out;
    auto& records = record.kind == RunRecord::Kind::Training ? out.trainings : out.evaluations;
    records.emplace_back(std::shared_ptr<const RunRecord>(), &record); // not owned: for as long as the caller has it
    return out;
}

} // namespace

InHundred RunComparison::MetricChange::inHundred() const
{
    constexpr double samePages = 1e-5; // cookie by cookie they are kept as float
    const bool ofBoth = std::abs(change.mean - (second - first)) < samePages;
    return ofBoth ? leadlight::inHundred(change, second, first, 1) : leadlight::inHundred(change, change.mean, 0.0, 1);
}

bool RunComparison::MetricChange::isAmongMany() const
{
    return interval && !change.clear && (change.low > 0.0 || change.high < 0.0);
}

Phrase chanceNote(const RunComparison& comparison)
{
    using Change = RunComparison::MetricChange;
    if (std::ranges::none_of(comparison.metrics, &Change::isAmongMany))
        return {};
    const auto compared = std::ranges::count_if(comparison.metrics, &Change::interval);
    return Phrase::tr("%Ln figure is compared: by chance alone 1 in 20 such figures differs, so one whose interval "
                      "leaves 0 out may still be chance.",
                      "%Ln figures are compared: by chance alone 1 in 20 of them differs, so one whose interval leaves "
                      "0 out may still be chance.",
                      static_cast<std::int64_t>(compared));
}

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

RunComparison compareRuns(const Run& first, const Run& second)
{
    const RunRecord& before = first.newest();
    const RunRecord& after = second.newest();
    RunComparison out;
    out.data = relationOf(markOf(before), markOf(after));
    out.sameData = out.data == DataRelation::Same;
    out.settings = changedSettings(before, after, [](const std::string& key) { return !isOfMeasuring(key); });
    if (first.training() != nullptr && second.training() != nullptr)
        compareTrainings(*first.training(), *second.training(), out);
    if (const auto [one, other] = comparableEvaluations(first, second); one != nullptr && other != nullptr)
        compareEvaluations(*one, *other, out);
    std::ranges::stable_sort(out.metrics, std::less<>(), [](const auto& metric) { return placeOf(metric.key); });
    std::vector<Difference*> family;
    for (auto& metric : out.metrics) {
        if (metric.interval)
            family.push_back(&metric.change);
    }
    adjust(family);
    const bool trained = first.training() != nullptr && second.training() != nullptr;
    const bool measured = first.evaluation() != nullptr && second.evaluation() != nullptr;
    out.words = inWords(out, trained || measured);
    return out;
}

RunComparison compareRuns(const RunRecord& first, const RunRecord& second)
{
    return compareRuns(runOf(first), runOf(second));
}

} // namespace leadlight
