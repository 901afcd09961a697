// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/scorecard_table.h"

#include "model/describe/scorecard_difference.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leadlight {

namespace {

using Card = std::shared_ptr<const Scorecard>;
constexpr auto hitRate = static_cast<std::size_t>(Metric::HitRate);
constexpr double missing = std::numeric_limits<double>::quiet_NaN();

const ModelScore& scoreOf(const Card& card, std::int32_t row)
{
    return card->models[static_cast<std::size_t>(row)];
}

const ModelOutcome& outcomeOf(const Card& card, std::int32_t row)
{
    return card->evaluation->models[static_cast<std::size_t>(row)];
}

std::int32_t rowsOf(const Card& card)
{
    return static_cast<std::int32_t>(card->models.size());
}

Phrase labelOf(const Card& card, Metric metric)
{
    return metricLabel(metric, card->evaluation->cutoffs());
}

Phrase formulaOf(const Card& card, Metric metric)
{
    return metricFormula(metric, card->evaluation->cutoffs());
}

/// A share, in percent or in cookies of 100.
Decimal percent(double share)
{
    return {.value = 100.0 * share, .digits = 1};
}

/// Shows a share of 0..1 in percent; sorting, copies and files keep the share.
void showInPercent(TableColumn& column)
{
    column.said = [value = std::get<NumberKey>(column.raw)](std::int32_t row) -> std::optional<Phrase> {
        const double share = value(row);
        return std::isnan(share) ? std::nullopt : std::optional(Phrase::tr("%1 %", percent(share)));
    };
}

TableColumn figureColumn(std::string key, Phrase header, Phrase help, int decimals,
                         std::function<double(std::int32_t)> value)
{
    auto out = tableColumn(ColumnRole::Number, std::move(key), std::move(header), std::move(help), std::move(value));
    out.decimals = decimals;
    return out;
}

Phrase markOf(const Scorecard& card, std::size_t model)
{
    Phrase out;
    const auto add = [&out](Phrase mark) {
        out = out.empty() ? std::move(mark) : Phrase::tr("%1, %2", std::move(out), std::move(mark));
    };
    if (model == card.best)
        add(Phrase::tr("best"));
    if (model == card.current)
        add(Phrase::tr("current"));
    if (model == card.random || model == card.popular || model == card.popularInUnit)
        add(Phrase::tr("baseline"));
    return out;
}

void addModel(TableData& table, const Card& card)
{
    auto model = phraseColumn(ColumnRole::Text, "model", Phrase::tr("Model"),
                              Phrase::tr("The model with its settings."), rowsOf(card),
                              [&](std::int32_t row) { return card->candidate(static_cast<std::size_t>(row)).label; });
    model.emphasis = [card](std::int32_t row) {
        return static_cast<std::size_t>(row) == card->best ? Emphasis::Strong : Emphasis::None;
    };
    table.columns.push_back(std::move(model));
    table.columns.push_back(
        phraseColumn(ColumnRole::Note, "mark", Phrase::tr("Role"),
                     Phrase::tr("Best: finds the most hidden pages in its first ten. Current: the model in use. "
                                "Baseline: what any model has to beat."),
                     rowsOf(card), [&](std::int32_t row) { return markOf(*card, static_cast<std::size_t>(row)); }));
}

/// A rank metric with its interval, on a scale that all rows share.
TableColumn intervalColumn(const Card& card, Metric metric)
{
    const auto at = static_cast<std::size_t>(metric);
    const auto estimate = [card, at](std::int32_t row) -> const Estimate& { return scoreOf(card, row).metric[at]; };
    auto out = tableColumn(ColumnRole::Interval, metricKey(metric, card->evaluation->cutoffs()), labelOf(card, metric),
                           Phrase::tr("%1 The line is the 95 % interval.", formulaOf(card, metric)),
                           [estimate](std::int32_t row) { return estimate(row).mean; });
    out.decimals = 3;
    out.low = [estimate](std::int32_t row) { return estimate(row).low; };
    out.high = [estimate](std::int32_t row) { return estimate(row).high; };
    out.full = 0.0;
    for (const auto& score : card->models)
        out.full = std::max(out.full, score.metric[at].high);
    out.full = out.full > 0.0 ? out.full : 1.0;
    showInPercent(out);
    out.details = [estimate](std::int32_t row) {
        const Estimate& figure = estimate(row);
        return std::vector{
            Phrase::tr("%1 % (95 %: %2 to %3)", percent(figure.mean), percent(figure.low), percent(figure.high))};
    };
    return out;
}

void addRankMetrics(TableData& table, const Card& card)
{
    for (const auto metric : {Metric::Ndcg, Metric::Mrr, Metric::Recall, Metric::NdcgLong})
        table.columns.push_back(intervalColumn(card, metric));
    table.columns.push_back(
        phraseColumn(ColumnRole::Range, metricKey(Metric::HitRate, card->evaluation->cutoffs()) + "_interval",
                     Phrase::tr("%1, 95 %", labelOf(card, Metric::HitRate)),
                     Phrase::tr("Where the true figure lies, for 95 of 100 such comparisons, in "
                                "percent. From drawing the tested cookies anew (bootstrap), "
                                "repeats averaged first."),
                     rowsOf(card), [&](std::int32_t row) {
                         const Estimate& estimate = scoreOf(card, row).metric[hitRate];
                         return Phrase::tr("%1 to %2", percent(estimate.low), percent(estimate.high));
                     }));
}

void addListFigures(TableData& table, const Card& card)
{
    const auto add = [&](TableColumn column) {
        showInPercent(column);
        table.columns.push_back(std::move(column));
    };
    const auto metric = [&](Metric which) {
        const auto at = static_cast<std::size_t>(which);
        return figureColumn(metricKey(which, card->evaluation->cutoffs()), labelOf(card, which), formulaOf(card, which),
                            3, [card, at](std::int32_t row) { return scoreOf(card, row).metric[at].mean; });
    };
    add(figureColumn("coverage", Phrase::tr("Pages ever listed"), coverageFormula(), 3,
                     [card](std::int32_t row) { return outcomeOf(card, row).coverage; }));
    table.columns.push_back(figureColumn("gini", Phrase::tr("Same few pages"), giniFormula(), 3,
                                         [card](std::int32_t row) { return outcomeOf(card, row).gini; }));
    add(metric(Metric::Popularity));
    add(metric(Metric::Diversity));
    add(figureColumn("bu_mix_distance", Phrase::tr("BU mix moved"), unitMixFormula(), 3,
                     [card](std::int32_t row) { return scoreOf(card, row).unitMixDistance.value_or(missing); }));
}

TableColumn seedColumn(const Card& card)
{
    const auto seeds = [card](std::int32_t row) -> const SeedSpread& { return scoreOf(card, row).seedSpread; };
    auto out = figureColumn(
        "seed_deviation", Phrase::tr("Start's luck"),
        Phrase::tr("By how much of 100 cookies \"%1\" differs between starts at random (standard deviation over seeds "
                   "on the first split); apart from the interval, which is over cookies. A dash: the model has no "
                   "random start.",
                   labelOf(card, Metric::HitRate)),
        4, [seeds](std::int32_t row) { return seeds(row).runs > 1 ? seeds(row).deviation : missing; });
    showInPercent(out);
    out.details = [seeds](std::int32_t row) {
        const SeedSpread& spread = seeds(row);
        return std::vector{spread.runs > 1 ? Phrase::tr("%1 to %2 % over %3 starts", percent(spread.low),
                                                        percent(spread.high), spread.runs)
                                           : Phrase::tr("No random start")};
    };
    return out;
}

void addCosts(TableData& table, const Card& card)
{
    table.columns.push_back(seedColumn(card));
    table.columns.push_back(figureColumn("seconds", Phrase::tr("Training, s"), Phrase::tr("Seconds of one training."),
                                         3, [card](std::int32_t row) { return outcomeOf(card, row).trainSeconds; }));
    table.columns.push_back(figureColumn("rank_seconds", Phrase::tr("Ranking, s"),
                                         Phrase::tr("Seconds to rank all pages for every tested cookie once."), 3,
                                         [card](std::int32_t row) { return outcomeOf(card, row).rankSeconds; }));
    auto inSample = figureColumn("in_sample_hit_rate", Phrase::tr("Hit rate (in-sample)"), inSampleHitRateFormula(), 3,
                                 [card](std::int32_t row) {
                                     const double rate = outcomeOf(card, row).inSampleHitRate;
                                     return rate >= 0.0 ? rate : missing;
                                 });
    inSample.emphasis = [](std::int32_t) { return Emphasis::Quiet; };
    showInPercent(inSample);
    table.columns.push_back(std::move(inSample));
}

} // namespace

std::int64_t comparedModels(const Scorecard& scorecard)
{
    return static_cast<std::int64_t>(scorecard.models.size()) - 2; // but most popular and random themselves
}

Phrase comparisonsNote(const Scorecard& scorecard)
{
    return Phrase::tr("%Ln model beside most popular and random pages: 1 in 20 looks better or worse by chance alone; "
                      "the judgement allows for it.",
                      "%Ln models beside most popular and random pages: 1 in 20 looks better or worse by chance alone; "
                      "the judgement allows for it.",
                      comparedModels(scorecard));
}

TableData scorecardTable(const std::shared_ptr<const Scorecard>& scorecard)
{
    TableData table{.id = "scorecard", .title = Phrase::tr("scorecard"), .rows = 0, .elements = {}, .columns = {}};
    if (!scorecard)
        return table;
    table.rows = rowsOf(scorecard);
    table.elements = Elements::numbered(Entity::Model);
    addModel(table, scorecard);
    table.columns.push_back(intervalColumn(scorecard, Metric::HitRate));
    addDifferences(table, scorecard);
    addRankMetrics(table, scorecard);
    addListFigures(table, scorecard);
    addCosts(table, scorecard);
    return table;
}

} // namespace leadlight
