// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/findings.h"

#include "model/describe/chart_words.h"
#include "model/describe/hit_rate_words.h"
#include "model/evaluate/verdict_words.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

constexpr auto found = static_cast<std::size_t>(Metric::HitRate);

Decimal ofHundred(double share)
{
    return {.value = 100.0 * share, .digits = 0};
}

Plain cutoffOf(const Scorecard& scorecard)
{
    return Plain(scorecard.evaluation->options.cutoff);
}

} // namespace

Phrase hitRateFinding(const HitRates& rates, const Dataset& data, bool top)
{
    if ((top ? rates.topMeasured() : rates.measured()) == 0)
        return whyNoHitRate(rates, data);
    const double mean = top ? rates.meanTopHitRate : rates.meanHitRate;
    const double random = (top ? rates.topBaselines : rates.baselines).random;
    if (top)
        return Phrase::tr("Of 100 recommended pages %1 are of the business units of the visitor's strongest "
                          "submissions; of random pages %2 would be",
                          ofHundred(mean), ofHundred(random));
    return Phrase::tr("Of 100 recommended pages %1 are of business units that the visitor knows; of random pages %2 "
                      "would be",
                      ofHundred(mean), ofHundred(random));
}

Phrase similarityFinding(const ChartData& chart)
{
    if (chart.series.empty())
        return chart.title;
    const auto& values = chart.series.front().values;
    std::vector<std::size_t> groups;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int unit = i < chart.categoryUnit.size() ? chart.categoryUnit[i] : -1;
        if (unit < 0 || unit != chart.unmappedUnit)
            groups.push_back(i);
    }
    if (groups.size() < 2)
        return plainFinding(chart);
    const auto [least, most] = std::ranges::minmax(groups, {}, [&](std::size_t i) { return values[i]; });
    if (values[least] == values[most])
        return chart.title;
    return Phrase::tr("The pages of %1 are most alike (%2), those of %3 least (%4)", chart.categories[most],
                      Decimal{values[most], 3}, chart.categories[least], Decimal{values[least], 3});
}

Phrase scorecardFinding(const Scorecard& scorecard)
{
    if (!scorecard.verdict.empty())
        return scorecard.verdict.front();
    return Phrase::tr("Models side by side on hidden pages");
}

Phrase modelsFinding(const Scorecard& scorecard)
{
    const auto of = [&](std::size_t model) { return ofHundred(scorecard.models[model].metric[found].mean); };
    const Plain top = cutoffOf(scorecard);
    if (scorecard.best == scorecard.popular)
        return Phrase::tr("Of 100 hidden pages the most popular pages find %1 in the top %2, random pages %3",
                          of(scorecard.popular), top, of(scorecard.random));
    return Phrase::tr("Of 100 hidden pages %1 finds %2 in the top %3, the most popular pages find %4, random pages %5",
                      scorecard.candidate(scorecard.best).label, of(scorecard.best), top, of(scorecard.popular),
                      of(scorecard.random));
}

Phrase coverageFinding(const Scorecard& scorecard)
{
    const auto finds = [&](std::size_t model) { return ofHundred(scorecard.models[model].metric[found].mean); };
    const auto lists = [&](std::size_t model) { return ofHundred(scorecard.evaluation->models[model].coverage); };
    const std::size_t best = scorecard.best;
    const std::size_t popular = scorecard.popular;
    if (best == popular)
        return Phrase::tr("Of 100 hidden pages the most popular pages find %1; of 100 pages they ever list %2",
                          finds(popular), lists(popular));
    return Phrase::tr("%1 finds %2 of 100 hidden pages and ever lists %3 of 100 pages; the most popular pages find %4 "
                      "and list %5",
                      scorecard.candidate(best).label, finds(best), lists(best), finds(popular), lists(popular));
}

Phrase unitMixFinding(const ChartData& mix)
{
    if (mix.series.size() < 2 || mix.categories.empty())
        return mix.title;
    const std::vector<double>& taken = mix.series[0].values; // in percent
    const std::vector<double>& listed = mix.series[1].values;
    std::size_t most = 0;
    for (std::size_t unit = 0; unit < mix.categories.size(); ++unit)
        if (std::abs(listed[unit] - taken[unit]) > std::abs(listed[most] - taken[most]))
            most = unit;
    const auto pages = [most](const std::vector<double>& shares) { return Plain(std::lround(shares[most])); };
    if (std::lround(listed[most]) == std::lround(taken[most]))
        return Phrase::tr("The business units have the same shares of the recommended pages as of those taken");
    return Phrase::tr("Of 100 recommended pages %1 are of %2, of 100 pages taken %3: no other business unit differs "
                      "more",
                      pages(listed), mix.categories[most], pages(taken));
}

Phrase sliceFinding(const Scorecard& scorecard, const std::vector<Slice>& slices, SliceBy by)
{
    const std::size_t best = scorecard.best;
    constexpr std::int64_t fewest = 30; // of fewer visitors nothing can be said
    std::vector<const Slice*> told;
    for (const Slice& slice : slices)
        if (slice.cookies >= fewest)
            told.push_back(&slice);
    if (told.size() < 2)
        return Phrase::tr("Hidden pages found in the top %1", cutoffOf(scorecard));
    const Slice* least = *std::ranges::min_element(told, {}, [&](const Slice* s) { return s->found[best].mean; });
    const Estimate& share = least->found[best];
    const auto all = ofHundred(scorecard.models[best].metric[found].mean);
    const bool clear = share.high < scorecard.models[best].metric[found].mean; // else it is no finding
    if (!clear)
        return by == SliceBy::HistoryLength ? Phrase::tr("No length of history is clearly served worse than the others")
                                            : Phrase::tr("No asset type is clearly served worse than the others");
    if (by == SliceBy::HistoryLength)
        return Phrase::tr("Of visitors with %1 known pages %2 of 100 hidden pages are found (95 %: %3 to %4), of all "
                          "visitors %5",
                          least->name, ofHundred(share.mean), ofHundred(share.low), ofHundred(share.high), all);
    return Phrase::tr("Of hidden pages of the type %1 %2 of 100 are found (95 %: %3 to %4), of all pages %5",
                      least->name, ofHundred(share.mean), ofHundred(share.low), ofHundred(share.high), all);
}

Phrase oneSliceFinding(const Scorecard& scorecard, const Slice& slice)
{
    const Estimate& share = slice.found[scorecard.best];
    const double all = scorecard.models[scorecard.best].metric[found].mean;
    if (slice.pairs < enoughForHundred)
        return Phrase::tr("%1: %2 in the top %3 (95 %: %4 to %5 in 100); of all pages %6 in 100", slice.name,
                          foundOfTested(share.mean, slice.pairs), cutoffOf(scorecard), ofHundred(share.low),
                          ofHundred(share.high), ofHundred(all));
    return Phrase::tr("Of 100 hidden pages of %1 %2 are found in the top %3 (95 %: %4 to %5); of all pages %6",
                      slice.name, ofHundred(share.mean), cutoffOf(scorecard), ofHundred(share.low),
                      ofHundred(share.high), ofHundred(all));
}

} // namespace leadlight
