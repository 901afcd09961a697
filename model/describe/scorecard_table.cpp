// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/scorecard_table.h"

#include "model/describe/difference_words.h"

#include <algorithm>
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

Decimal share(double value)
{
    return {value, 3};
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
        phraseColumn(ColumnRole::Note, "mark", Phrase::tr("Mark"),
                     Phrase::tr("Best: the highest hit rate at K. Current: the model in use. Baseline: what "
                                "any model has to beat."),
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
    out.details = [estimate](std::int32_t row) {
        const Estimate& figure = estimate(row);
        return std::vector{
            Phrase::tr("%1 (95 %: %2 to %3)", share(figure.mean), share(figure.low), share(figure.high))};
    };
    return out;
}

/// What a model that clearly finds more than most popular may be called.
Phrase abovePopular(const ModelScore& score)
{
    if (score.beatsBaselines)
        return Phrase::tr("better");
    return score.isAboveRandom() ? Phrase::tr("could be chance") : Phrase::tr("not above random");
}

/// The same of more than the current model, which may itself be worse than most popular.
Phrase aboveCurrent(const ModelScore& score)
{
    return score.isAboveRandom() ? Phrase::tr("better") : Phrase::tr("not above random");
}

/// What the models are compared with, and what the columns of the difference are called.
struct Reference
{
    const Difference& (*of)(const ModelScore&);
    Phrase (*above)(const ModelScore&); ///< what to call a model that clearly finds more
    std::size_t model = 0;
    std::string key;
    Phrase header;
    Phrase help;
    Phrase judgementHelp;
    Phrase intervalHelp;
    Phrase pHelp;
};

Reference popularReference(const Card& card)
{
    return {.of = [](const ModelScore& score) -> const Difference& { return score.versusPopular[hitRate]; },
            .above = abovePopular,
            .model = card->popular,
            .key = "versus_popularity",
            .header = Phrase::tr("vs popular"),
            .help = Phrase::tr("%1 minus that of most popular, on the same cookies.", labelOf(card, Metric::HitRate)),
            .judgementHelp = Phrase::tr("Better or worse than most popular only where the 95 % interval leaves 0 out "
                                        "and the adjusted p is below .05; else the data cannot tell the two apart. "
                                        "Better has to be above random, too, beyond having looked at several models."),
            .intervalHelp = Phrase::tr("95 % interval of the difference to most popular, by paired bootstrap over "
                                       "cookies."),
            .pHelp = Phrase::tr("p of no difference to most popular, adjusted for comparing several models (Benjamini "
                                "and Hochberg 1995).")};
}

Reference currentReference(const Card& card)
{
    return {.of = [](const ModelScore& score) -> const Difference& { return score.versusCurrent; },
            .above = aboveCurrent,
            .model = *card->current,
            .key = "versus_current",
            .header = Phrase::tr("vs current"),
            .help =
                Phrase::tr("%1 minus that of the current model, on the same cookies.", labelOf(card, Metric::HitRate)),
            .judgementHelp = Phrase::tr("Better or worse than the current model only where the 95 % interval leaves 0 "
                                        "out and the adjusted p is below .05; else the data cannot tell the two "
                                        "apart. Better has to be above random, too."),
            .intervalHelp = Phrase::tr("95 % interval of the difference to the current model, by paired bootstrap over "
                                       "cookies."),
            .pHelp = {}};
}

/// The difference to one model: figure, judgement in words, its interval and, where it is explained, p. The model
/// itself has none.
void addDifference(TableData& table, const Card& card, const Reference& reference)
{
    const auto of = [card, take = reference.of](std::int32_t row) -> const Difference& {
        return take(scoreOf(card, row));
    };
    const auto isReference = [model = reference.model](std::int32_t row) {
        return static_cast<std::size_t>(row) == model;
    };
    const auto unless = [=](const std::function<Phrase(std::int32_t)>& phrase) {
        return [=](std::int32_t row) { return isReference(row) ? Phrase::verbatim("–") : phrase(row); };
    };
    const auto isMore = [=](std::int32_t row) { return of(row).clear && of(row).mean > 0.0; };
    const auto judged = [card, isMore, of, above = reference.above](std::int32_t row) {
        return isMore(row) ? above(scoreOf(card, row)) : judgement(of(row));
    };
    const auto emphasis = [=](std::int32_t row) {
        const bool doubted = isMore(row) && judged(row) != judgement(of(row));
        return isReference(row) || !of(row).clear || doubted ? Emphasis::Quiet : Emphasis::None;
    };
    auto figure = figureColumn(reference.key, reference.header, reference.help, 3,
                               [=](std::int32_t row) { return isReference(row) ? missing : of(row).mean; });
    figure.role = ColumnRole::Difference;
    figure.emphasis = emphasis;
    figure.details = [say = unless([=](std::int32_t row) {
                          const Difference& d = of(row);
                          return Phrase::tr("%1 (95 %: %2, adjusted p %3): %4", signedShare(d.mean), signedRange(d),
                                            Decimal{d.adjustedP, 4}, judged(row));
                      })](std::int32_t row) { return std::vector{say(row)}; };
    table.columns.push_back(std::move(figure));
    table.columns.push_back(phraseColumn(ColumnRole::Text, reference.key + "_judgement", Phrase::tr("That is"),
                                         reference.judgementHelp, rowsOf(card), unless(judged)));
    table.columns.back().emphasis = emphasis;
    table.columns.push_back(phraseColumn(ColumnRole::Range, reference.key + "_interval",
                                         Phrase::tr("%1, 95 %", reference.header), reference.intervalHelp, rowsOf(card),
                                         unless([=](std::int32_t row) { return signedRange(of(row)); })));
    if (!reference.pHelp.empty())
        table.columns.push_back(
            figureColumn(reference.key + "_adjusted_p", Phrase::tr("p"), reference.pHelp, 4,
                         [=](std::int32_t row) { return isReference(row) ? missing : of(row).adjustedP; }));
}

void addRankMetrics(TableData& table, const Card& card)
{
    for (const auto metric : {Metric::Ndcg, Metric::Mrr, Metric::Recall, Metric::NdcgLong})
        table.columns.push_back(intervalColumn(card, metric));
    table.columns.push_back(phraseColumn(ColumnRole::Range,
                                         metricKey(Metric::HitRate, card->evaluation->cutoffs()) + "_interval",
                                         Phrase::tr("%1, 95 %", labelOf(card, Metric::HitRate)),
                                         Phrase::tr("95 % interval by bootstrap over cookies, repeats averaged first."),
                                         rowsOf(card), [&](std::int32_t row) {
                                             const Estimate& estimate = scoreOf(card, row).metric[hitRate];
                                             return Phrase::tr("%1 to %2", share(estimate.low), share(estimate.high));
                                         }));
}

void addListFigures(TableData& table, const Card& card)
{
    const auto metric = [&](Metric which) {
        const auto at = static_cast<std::size_t>(which);
        return figureColumn(metricKey(which, card->evaluation->cutoffs()), labelOf(card, which), formulaOf(card, which),
                            3, [card, at](std::int32_t row) { return scoreOf(card, row).metric[at].mean; });
    };
    table.columns.push_back(figureColumn("coverage", Phrase::tr("Coverage"), coverageFormula(), 3,
                                         [card](std::int32_t row) { return outcomeOf(card, row).coverage; }));
    table.columns.push_back(figureColumn("gini", Phrase::tr("Gini"), giniFormula(), 3,
                                         [card](std::int32_t row) { return outcomeOf(card, row).gini; }));
    table.columns.push_back(metric(Metric::Popularity));
    table.columns.push_back(metric(Metric::Diversity));
    table.columns.push_back(
        figureColumn("bu_mix_distance", Phrase::tr("BU mix distance"), unitMixFormula(), 3,
                     [card](std::int32_t row) { return scoreOf(card, row).unitMixDistance.value_or(missing); }));
}

TableColumn seedColumn(const Card& card)
{
    const auto seeds = [card](std::int32_t row) -> const SeedSpread& { return scoreOf(card, row).seedSpread; };
    auto out = figureColumn(
        "seed_deviation", Phrase::tr("Seed spread"),
        Phrase::tr("Standard deviation of the hit rate at K over seeds on the first split; apart from the interval, "
                   "which is over cookies. A dash: the model has no random start."),
        4, [seeds](std::int32_t row) { return seeds(row).runs > 1 ? seeds(row).deviation : missing; });
    out.details = [seeds](std::int32_t row) {
        const SeedSpread& spread = seeds(row);
        return std::vector{
            spread.runs > 1 ? Phrase::tr("%1 to %2 over %3 seeds", share(spread.low), share(spread.high), spread.runs)
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
    table.columns.push_back(std::move(inSample));
}

} // namespace

TableData scorecardTable(const std::shared_ptr<const Scorecard>& scorecard)
{
    TableData table{.id = "scorecard", .title = Phrase::tr("scorecard"), .rows = 0, .elements = {}, .columns = {}};
    if (!scorecard)
        return table;
    table.rows = rowsOf(scorecard);
    table.elements = Elements::numbered(Entity::Model);
    addModel(table, scorecard);
    table.columns.push_back(intervalColumn(scorecard, Metric::HitRate));
    addDifference(table, scorecard, popularReference(scorecard));
    if (scorecard->current)
        addDifference(table, scorecard, currentReference(scorecard));
    addRankMetrics(table, scorecard);
    addListFigures(table, scorecard);
    addCosts(table, scorecard);
    return table;
}

} // namespace leadlight
