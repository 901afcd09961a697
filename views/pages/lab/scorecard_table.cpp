// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/scorecard_table.h"

#include "views/pages/lab/difference_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <limits>

namespace leadlight {

namespace {

using Card = std::shared_ptr<const Scorecard>;
using Versus = std::array<Difference, metricCount> ModelScore::*;
constexpr auto hitRate = static_cast<std::size_t>(Metric::HitRate);
constexpr double missing = std::numeric_limits<double>::quiet_NaN();

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ScorecardTable)
};

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString range(const QString& low, const QString& high)
{
    return Text::tr("%1 to %2").arg(low, high);
}

const ModelScore& scoreOf(const Card& card, std::int32_t row)
{
    return card->models[static_cast<std::size_t>(row)];
}

const ModelOutcome& outcomeOf(const Card& card, std::int32_t row)
{
    return card->evaluation->models[static_cast<std::size_t>(row)];
}

/// A text that is shown, sorted and exported alike; made once, as columns hand out views of it.
Column wordsColumn(CellKind kind, std::string key, const QString& header, const QString& help, const Card& card,
                   const std::function<QString(std::int32_t)>& text)
{
    auto words = std::make_shared<std::vector<std::string>>();
    for (std::int32_t row = 0; row < static_cast<std::int32_t>(card->models.size()); ++row)
        words->push_back(text(row).toStdString());
    auto out = column(kind, std::move(key), header, help, [words](std::int32_t row) -> std::string_view {
        return (*words)[static_cast<std::size_t>(row)];
    });
    out.givesWay = false;
    return out;
}

Column figureColumn(std::string key, const QString& header, const QString& help, int decimals,
                    std::function<double(std::int32_t)> value)
{
    auto out = column(CellKind::Number, std::move(key), header, help, std::move(value));
    out.decimals = decimals;
    return out;
}

QString markOf(const Scorecard& card, std::size_t model)
{
    QStringList marks;
    if (model == card.best)
        marks << Text::tr("best");
    if (model == card.current)
        marks << Text::tr("current");
    if (model == card.random || model == card.popular || model == card.popularInUnit)
        marks << Text::tr("baseline");
    return marks.join(QStringLiteral(", "));
}

void addModel(TableContent& table, const Card& card)
{
    auto model = wordsColumn(
        CellKind::Text, "model", Text::tr("Model"), Text::tr("The model with its settings."), card,
        [&](std::int32_t row) { return QString::fromStdString(card->candidate(static_cast<std::size_t>(row)).label); });
    model.searchable = true;
    model.stretches = true;
    model.width = 172;
    model.strong = [card](std::int32_t row) { return static_cast<std::size_t>(row) == card->best; };
    auto mark = wordsColumn(CellKind::Muted, "mark", Text::tr("Mark"),
                            Text::tr("Best: the highest hit rate at K. Current: the model in use when this was "
                                     "measured. Baseline: what any model has to beat."),
                            card, [&](std::int32_t row) { return markOf(*card, static_cast<std::size_t>(row)); });
    table.columns.push_back(std::move(model));
    table.columns.push_back(std::move(mark));
}

/// A rank metric as a number, its interval painted behind it on a scale that all rows share.
Column intervalColumn(const Card& card, Metric metric)
{
    const auto at = static_cast<std::size_t>(metric);
    const auto cutoffs = card->evaluation->cutoffs();
    auto out = figureColumn(
        metricKey(metric, cutoffs), QString::fromStdString(metricLabel(metric, cutoffs)),
        Text::tr("%1 The line is the 95 % interval.").arg(QString::fromStdString(metricFormula(metric, cutoffs))), 3,
        [card, at](std::int32_t row) { return scoreOf(card, row).metric[at].mean; });
    double most = 0.0;
    for (const auto& score : card->models)
        most = std::max(most, score.metric[at].high);
    out.kind = CellKind::Interval;
    out.interval = [card, at, most](std::int32_t row) {
        const Estimate& estimate = scoreOf(card, row).metric[at];
        return CellInterval{estimate.low / most, estimate.mean / most, estimate.high / most};
    };
    out.toolTip = [card, at](std::int32_t row) {
        const Estimate& estimate = scoreOf(card, row).metric[at];
        return Text::tr("%1 (95 %: %2)")
            .arg(number(estimate.mean, 3), range(number(estimate.low, 3), number(estimate.high, 3)));
    };
    return out;
}

/// The difference to one model: figure, judgement in words, and further right its interval and p.
struct DifferenceColumns
{
    Column figure;
    Column words;
    Column interval;
    Column p;
};

DifferenceColumns differenceColumns(const Card& card, Versus versus, std::size_t reference, const std::string& key,
                                    const QString& header, const QString& to)
{
    const auto of = [card, versus](std::int32_t row) -> const Difference& {
        return (scoreOf(card, row).*versus)[hitRate];
    };
    const auto isReference = [reference](std::int32_t row) { return static_cast<std::size_t>(row) == reference; };
    const QString hits = QString::fromStdString(metricLabel(Metric::HitRate, card->evaluation->cutoffs()));
    const auto unless = [=](const std::function<QString(std::int32_t)>& text) {
        return [=](std::int32_t row) { return isReference(row) ? QStringLiteral("–") : text(row); };
    };
    DifferenceColumns out;
    out.figure = figureColumn(key, header, Text::tr("%1 minus that of %2, on the same cookies.").arg(hits, to), 3,
                              [=](std::int32_t row) { return isReference(row) ? missing : of(row).mean; });
    out.figure.display = unless([=](std::int32_t row) { return signedText(of(row).mean); });
    out.figure.muted = [=](std::int32_t row) { return isReference(row) || !of(row).clear; };
    out.figure.toolTip = unless([=](std::int32_t row) {
        return Text::tr("%1 (95 %: %2, adjusted p %3): %4")
            .arg(signedText(of(row).mean), signedRange(of(row)), number(of(row).adjustedP, 4), judgement(of(row)));
    });
    out.words = wordsColumn(CellKind::Text, key + "_judgement", Text::tr("That is"),
                            Text::tr("Better or worse than %1 only where the 95 % interval leaves 0 out and the "
                                     "adjusted p is below .05; else the data cannot tell the two apart.")
                                .arg(to),
                            card, unless([=](std::int32_t row) { return judgement(of(row)); }));
    out.words.muted = out.figure.muted;
    out.interval =
        wordsColumn(CellKind::Muted, key + "_interval", Text::tr("%1, 95 %").arg(header),
                    Text::tr("95 % interval of the difference to %1, by paired bootstrap over cookies.").arg(to), card,
                    unless([=](std::int32_t row) { return signedRange(of(row)); }));
    out.interval.sortable = false;
    out.p = figureColumn(key + "_adjusted_p", Text::tr("p"),
                         Text::tr("p of no difference to %1, adjusted for comparing several models (Benjamini and "
                                  "Hochberg 1995).")
                             .arg(to),
                         4, [=](std::int32_t row) { return isReference(row) ? missing : of(row).adjustedP; });
    return out;
}

void addRankMetrics(TableContent& table, const Card& card)
{
    const auto cutoffs = card->evaluation->cutoffs();
    for (const auto metric : {Metric::Ndcg, Metric::Mrr, Metric::Recall, Metric::NdcgLong})
        table.columns.push_back(intervalColumn(card, metric));
    auto hits = wordsColumn(CellKind::Muted, metricKey(Metric::HitRate, cutoffs) + "_interval",
                            Text::tr("%1, 95 %").arg(QString::fromStdString(metricLabel(Metric::HitRate, cutoffs))),
                            Text::tr("95 % interval by bootstrap over cookies, repeats averaged first."), card,
                            [&](std::int32_t row) {
                                const Estimate& estimate = scoreOf(card, row).metric[hitRate];
                                return range(number(estimate.low, 3), number(estimate.high, 3));
                            });
    hits.sortable = false;
    table.columns.push_back(std::move(hits));
}

void addListFigures(TableContent& table, const Card& card)
{
    const auto cutoffs = card->evaluation->cutoffs();
    const auto metric = [&](Metric which) {
        const auto at = static_cast<std::size_t>(which);
        return figureColumn(metricKey(which, cutoffs), QString::fromStdString(metricLabel(which, cutoffs)),
                            QString::fromStdString(metricFormula(which, cutoffs)), 3,
                            [card, at](std::int32_t row) { return scoreOf(card, row).metric[at].mean; });
    };
    table.columns.push_back(figureColumn("coverage", Text::tr("Coverage"), textOf(coverageFormula()), 3,
                                         [card](std::int32_t row) { return outcomeOf(card, row).coverage; }));
    table.columns.push_back(figureColumn("gini", Text::tr("Gini"), textOf(giniFormula()), 3,
                                         [card](std::int32_t row) { return outcomeOf(card, row).gini; }));
    table.columns.push_back(metric(Metric::Popularity));
    table.columns.push_back(metric(Metric::Diversity));
    table.columns.push_back(figureColumn("bu_mix_distance", Text::tr("BU mix distance"), textOf(unitMixFormula()), 3,
                                         [card](std::int32_t row) { return scoreOf(card, row).unitMixDistance; }));
}

void addCosts(TableContent& table, const Card& card)
{
    auto spread = figureColumn(
        "seed_deviation", Text::tr("Seed spread"),
        Text::tr(
            "Standard deviation of the hit rate at K over seeds on the first split; apart from the interval, which "
            "is over cookies. A dash: the model has no random start."),
        4, [card](std::int32_t row) {
            const SeedSpread& seeds = scoreOf(card, row).seedSpread;
            return seeds.runs > 1 ? seeds.deviation : missing;
        });
    spread.toolTip = [card](std::int32_t row) {
        const SeedSpread& seeds = scoreOf(card, row).seedSpread;
        return seeds.runs > 1 ? Text::tr("%1 over %2 seeds")
                                    .arg(range(number(seeds.low, 3), number(seeds.high, 3)))
                                    .arg(seeds.runs)
                              : Text::tr("No random start");
    };
    table.columns.push_back(std::move(spread));
    table.columns.push_back(figureColumn("seconds", Text::tr("Training, s"), Text::tr("Seconds of one training."), 3,
                                         [card](std::int32_t row) { return outcomeOf(card, row).trainSeconds; }));
    table.columns.push_back(figureColumn("rank_seconds", Text::tr("Ranking, s"),
                                         Text::tr("Seconds to rank all pages for every tested cookie once."), 3,
                                         [card](std::int32_t row) { return outcomeOf(card, row).rankSeconds; }));
    table.columns.push_back(figureColumn("in_sample_hit_rate", Text::tr("Hit rate (in-sample)"),
                                         textOf(inSampleHitRateFormula()), 3, [card](std::int32_t row) {
                                             const double rate = outcomeOf(card, row).inSampleHitRate;
                                             return rate >= 0.0 ? rate : missing;
                                         }));
    table.columns.back().muted = [](std::int32_t) { return true; };
}

} // namespace

std::shared_ptr<const TableContent> scorecardTable(const std::shared_ptr<const Scorecard>& scorecard)
{
    auto table = std::make_shared<TableContent>();
    table->name = Text::tr("scorecard");
    if (!scorecard)
        return table;
    table->rows = static_cast<std::int32_t>(scorecard->models.size());
    auto popular = differenceColumns(scorecard, &ModelScore::versusPopular, scorecard->popular, "versus_popularity",
                                     Text::tr("vs popular"), Text::tr("most popular"));
    addModel(*table, scorecard);
    table->columns.push_back(intervalColumn(scorecard, Metric::HitRate));
    table->columns.push_back(std::move(popular.figure));
    table->columns.push_back(std::move(popular.words));
    table->columns.push_back(std::move(popular.interval));
    table->columns.push_back(std::move(popular.p));
    if (scorecard->current) {
        auto current = differenceColumns(scorecard, &ModelScore::versusCurrent, *scorecard->current, "versus_current",
                                         Text::tr("vs current"), Text::tr("the current model"));
        table->columns.push_back(std::move(current.figure));
        table->columns.push_back(std::move(current.words));
        table->columns.push_back(std::move(current.interval));
    }
    addRankMetrics(*table, scorecard);
    addListFigures(*table, scorecard);
    addCosts(*table, scorecard);
    return table;
}

} // namespace leadlight
