// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/analysis_bytes.h"

#include "model/base/phrase_bytes.h"
#include "model/recommend/model_choices.h"

#include <algorithm>

namespace leadlight {

template <>
struct EnumSize<HitRateState>
{
    static constexpr std::size_t value = hitRateStates;
};

template <class Archive>
void describe(Archive& archive, Held<Archive, TopN>& top)
{
    archive(top.n, top.page, top.score, top.basis, top.byEvidence, top.evidence, top.leftOut, top.low, top.high);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, RankCorrelation>& value)
{
    archive(value.rho, value.low, value.high);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, HitRates::Baselines>& value)
{
    archive(value.random, value.popularity, value.bestUnit, value.bestUnitHitRate);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, HitRates>& rates)
{
    archive(rates.hitRate, rates.topHitRate, rates.state, rates.topState, rates.interactions, rates.submissions,
            rates.cookies, rates.topCookies, rates.meanHitRate, rates.meanTopHitRate, rates.histogram,
            rates.topHistogram, rates.baselines, rates.topBaselines, rates.withInteractions, rates.withSubmissions);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, PageSimilarity>& similarity)
{
    archive(similarity.average, similarity.mean);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, TrainReport>& report)
{
    archive(report.seconds, report.secondsPerIteration, report.iterations, report.converged, report.relativeChange,
            report.objective, report.warning);
}

template <class Archive>
void describe(Archive& archive, Held<Archive, Rules>& rules)
{
    describeOptions(archive, rules.options);
    archive(rules.closed, rules.pins, rules.boost, rules.unit, rules.unmappedUnit, rules.most, rules.least,
            rules.onlyNewUnits, rules.language, rules.leftOut, rules.leftOutCookies, rules.leftOutUnknown, rules.notes);
}

void describe(ByteWriter& archive, const ModelOptions& options)
{
    OptionValues values;
    values.put("model", std::string(choiceName(keyOf(options))));
    values.put("strength", std::string(choiceName(options.strength)));
    std::visit([&](const auto& settings) { writeOptions(settings, values); }, options.settings);
    archive(values);
}

void describe(ByteReader& archive, ModelOptions& options)
{
    OptionValues values;
    archive(values);
    ModelChoices choices;
    archive.require(readOptions(choices, values).has_value() && choices.key != ModelKey::Auto);
    visitSettings(choices, choices.key,
                  [&](auto& settings) { archive.require(readOptions(settings, values).has_value()); });
    options = choices.chosen();
}

namespace {

template <class T>
bool isEmptyOr(const std::vector<T>& list, std::size_t size)
{
    return list.empty() || list.size() == size;
}

/// Each is one of `end` things.
template <class List>
bool areIndices(const List& list, std::size_t end, std::int64_t first = 0)
{
    return std::ranges::all_of(list, [=](auto at) {
        return static_cast<std::int64_t>(at) >= first && static_cast<std::int64_t>(at) < static_cast<std::int64_t>(end);
    });
}

struct Sizes
{
    std::size_t cookies;
    std::size_t pages;
    std::size_t units;
};

bool fits(const TopN& top, const Sizes& sizes)
{
    if (top.n < 1 || top.n > 100000)
        return false;
    const std::size_t places = sizes.cookies * static_cast<std::size_t>(top.n);
    const bool evidence = top.byEvidence ? top.evidence.size() == sizes.cookies : top.evidence.empty();
    return top.page.size() == places && top.score.size() == places && isEmptyOr(top.basis, places) && evidence &&
           isEmptyOr(top.leftOut, sizes.cookies) && top.low.size() == sizes.cookies &&
           top.high.size() == sizes.cookies && areIndices(top.page, sizes.pages, -1);
}

bool fits(const HitRates& rates, const Sizes& sizes)
{
    const auto perCookie = [&](const auto&... lists) { return ((lists.size() == sizes.cookies) && ...); };
    const auto known = [&](const HitRates::Baselines& baselines) {
        return baselines.bestUnit >= -1 && baselines.bestUnit < static_cast<int>(sizes.units);
    };
    // The scatter and the histogram count tenths.
    const auto areRates = [](const std::vector<double>& values) {
        return std::ranges::all_of(values,
                                   [](double value) { return value == -1.0 || (value >= 0.0 && value <= 1.0); });
    };
    return perCookie(rates.hitRate, rates.topHitRate, rates.state, rates.topState, rates.interactions,
                     rates.submissions) &&
           known(rates.baselines) && known(rates.topBaselines) && areRates(rates.hitRate) && areRates(rates.topHitRate);
}

bool fits(const Rules& rules, const Sizes& sizes)
{
    return isEmptyOr(rules.closed, sizes.pages) && areIndices(rules.pins, sizes.pages) &&
           isEmptyOr(rules.boost, sizes.pages) && isEmptyOr(rules.unit, sizes.pages) &&
           areIndices(rules.unit, sizes.units) && rules.unmappedUnit >= -1 &&
           rules.unmappedUnit < static_cast<int>(sizes.units) && isEmptyOr(rules.most, sizes.units) &&
           isEmptyOr(rules.least, sizes.units) && isEmptyOr(rules.language, sizes.pages) &&
           isEmptyOr(rules.leftOut, sizes.cookies) && (!rules.hasQuotas() || rules.unit.size() == sizes.pages) &&
           (!rules.onlyNewUnits || rules.unit.size() == sizes.pages);
}

/// The same as a training makes it.
std::shared_ptr<const PopularPages> popularPagesOf(const Interactions& interactions)
{
    const auto titles = pageTitles(*interactions.data);
    return std::make_shared<const PopularPages>(interactions.training(), pageFacts(*interactions.data, titles));
}

} // namespace

void keepAnalysis(const Analysis& analysis, ByteWriter& out)
{
    out(analysis.model->options, analysis.model->report);
    describeOptions(out, analysis.evidence);
    out(analysis.rules != nullptr);
    if (analysis.rules)
        out(*analysis.rules);
    out(analysis.recommendations, analysis.withoutEvidence, analysis.hitRates, analysis.similarity, analysis.trainedAt);
}

bool areAlike(const Rules* one, const Rules* other)
{
    if (one == nullptr || other == nullptr)
        return one == other;
    return bytesOf(*one) == bytesOf(*other);
}

Slot<Analysis> readAnalysis(ByteReader& in, const std::shared_ptr<const Interactions>& interactions,
                            std::shared_ptr<const Recommender> recommender)
{
    const Dataset& data = *interactions->data;
    const Sizes sizes{data.cookieIds.size(), data.pageIds.size(), data.businessUnits.size()};
    auto model = std::make_shared<TrainedModel>();
    in(model->options, model->report);
    auto out = std::make_shared<Analysis>();
    describeOptions(in, out->evidence);
    bool ruled = false;
    in(ruled);
    if (ruled) {
        auto rules = std::make_shared<Rules>();
        in(*rules);
        in.require(fits(*rules, sizes));
        out->rules = std::move(rules);
    }
    in(out->recommendations, out->withoutEvidence, out->hitRates, out->similarity, out->trainedAt);
    in.require(in.good() && fits(out->recommendations, sizes) && areIndices(out->withoutEvidence, sizes.cookies) &&
               fits(out->hitRates, sizes) && out->similarity.average.size() == sizes.pages);
    if (!in.good())
        return nullptr;
    model->recommender = std::move(recommender);
    model->popular = popularPagesOf(*interactions);
    model->interactions = interactions;
    out->model = std::move(model);
    return out;
}

} // namespace leadlight
