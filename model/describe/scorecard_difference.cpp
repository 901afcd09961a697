// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/scorecard_difference.h"

#include "model/base/agreeing.h"
#include "model/describe/difference_words.h"
#include "model/describe/scorecard_table.h"

#include <limits>

namespace leadlight {

namespace {

using Card = std::shared_ptr<const Scorecard>;
constexpr auto hitRate = static_cast<std::size_t>(Metric::HitRate);
constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr double countsBelow = 0.05; // of chance, below which a difference counts

const ModelScore& scoreOf(const Card& card, std::int32_t row)
{
    return card->models[static_cast<std::size_t>(row)];
}

std::int32_t rowsOf(const Card& card)
{
    return static_cast<std::int32_t>(card->models.size());
}

Phrase hitRateLabel(const Card& card)
{
    return metricLabel(Metric::HitRate, card->evaluation->cutoffs());
}

/// A share in cookies of 100.
Decimal percent(double share)
{
    return {.value = 100.0 * share, .digits = 1};
}

/// How often of 100 times chance does something: never 0.0, which would say never, and never 5.0 where it is less, by
/// which it is judged.
Phrase ofHundredTimes(double p)
{
    constexpr double least = 0.0005;
    constexpr double highestBelow = 4.99;
    if (p < least)
        return Phrase::tr("under %1", Decimal{0.1, 1});
    if (p < countsBelow && p >= countsBelow - least)
        return Phrase::number(Decimal{std::min(100.0 * p, highestBelow), 2});
    return Phrase::number(percent(p));
}

/// What makes it less of a difference that its interval leaves 0 out: how many were looked at.
Phrase whyChance(const Scorecard& card, double chance)
{
    return Phrase::tr("The interval is of this model by itself. %Ln model is compared: chance alone makes as much in "
                      "%1 of 100 such comparisons, and only less than 5 counts.",
                      "The interval is of this model by itself. %Ln models are compared: chance alone makes as much of "
                      "one of them in %1 of 100 such comparisons, and only less than 5 counts.",
                      comparedModels(card), ofHundredTimes(chance));
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
    /// How often chance alone makes as much, by which it is judged.
    double (*chance)(const ModelScore&);
    std::size_t model = 0;
    std::string key;
    Phrase header;
    Phrase help;
    Phrase judgementHelp;
    Phrase intervalHeader;
    Phrase intervalHelp;
    Phrase pHelp;
};

Phrase higherThan(const Card& card)
{
    return Phrase::tr("\"%1\" of 100 cookies, less that of most popular on the same cookies.", hitRateLabel(card));
}

Reference popularReference(const Card& card)
{
    return {.of = [](const ModelScore& score) -> const Difference& { return score.versusPopular[hitRate]; },
            .above = abovePopular,
            .chance = [](const ModelScore& score) { return score.chanceAgainstPopular(); },
            .model = card->popular,
            .key = "versus_popularity",
            .header = Phrase::tr("Against popular"),
            .help = higherThan(card),
            .judgementHelp =
                Phrase::sentences({Phrase::tr("Better or worse than most popular only where the 95 % interval leaves 0 "
                                              "out and \"By chance alone\" is below 5 %; else it could be chance. "
                                              "Better has to be above random pages, too."),
                                   comparisonsNote(*card)}),
            .intervalHeader = Phrase::tr("Against popular, 95 %"),
            .intervalHelp = Phrase::tr("Where the difference to most popular truly lies, for 95 of 100 such "
                                       "comparisons; of 100 cookies. From drawing the tested cookies anew, both models "
                                       "on the same ones (paired bootstrap)."),
            .pHelp = Phrase::sentences(
                {Phrase::tr("How often chance alone would show a difference as large, were the model no better and no "
                            "worse than most popular. It allows for comparing several models, so it can be above 5 % "
                            "where the interval, which is of one model by itself, leaves 0 out."),
                 Phrase::tr("Of a model that finds more: how often one of them would be as far ahead of both most "
                            "popular and random pages (p; Westfall and Young 1993, Benjamini and Hochberg 1995).")})};
}

Reference currentReference(const Card& card)
{
    return {.of = [](const ModelScore& score) -> const Difference& { return score.versusCurrent; },
            .above = aboveCurrent,
            .chance = [](const ModelScore& score) { return score.versusCurrent.adjustedP; },
            .model = *card->current,
            .key = "versus_current",
            .header = Phrase::tr("Against current"),
            .help = Phrase::tr("\"%1\" of 100 cookies, less that of the current model on the same cookies.",
                               hitRateLabel(card)),
            .judgementHelp = Phrase::tr("Better or worse than the current model only where the 95 % interval leaves 0 "
                                        "out and chance, allowing for comparing several models, is below 5 %; else it "
                                        "could be chance. Better has to be above random pages, too."),
            .intervalHeader = Phrase::tr("Against current, 95 %"),
            .intervalHelp = Phrase::tr("Where the difference to the current model truly lies, for 95 of 100 such "
                                       "comparisons; of 100 cookies. From drawing the tested cookies anew, both models "
                                       "on the same ones (paired bootstrap)."),
            .pHelp = {}};
}

/// The difference to one model: figure, judgement in words, its interval and, where it is explained, how often chance
/// alone makes as much. The model itself has none.
class DifferenceColumns
{
public:
    DifferenceColumns(Card card, const Reference& reference)
        : m_card(std::move(card))
        , m_reference(reference)
    {
    }

    [[nodiscard]] TableColumn figure() const
    {
        auto out = number(m_reference.key, m_reference.header, m_reference.help, 3,
                          [](const Difference& difference) { return difference.mean; });
        out.role = ColumnRole::Difference;
        out.emphasis = emphasis();
        out.said = [self = *this](std::int32_t row) -> std::optional<Phrase> {
            return self.isReference(row) ? std::nullopt : std::optional(Phrase::number(self.shown(row)));
        };
        out.details = details();
        return out;
    }

    [[nodiscard]] TableColumn judgementColumn() const
    {
        auto out = phraseColumn(
            ColumnRole::Text, m_reference.key + "_judgement", Phrase::tr("Judgement"), m_reference.judgementHelp,
            rowsOf(m_card),
            unlessReference([](const DifferenceColumns& self, std::int32_t row) { return self.judged(row); }));
        out.emphasis = emphasis();
        out.details = details();
        return out;
    }

    [[nodiscard]] TableColumn interval() const
    {
        return phraseColumn(ColumnRole::Range, m_reference.key + "_interval", m_reference.intervalHeader,
                            m_reference.intervalHelp, rowsOf(m_card),
                            unlessReference([](const DifferenceColumns& self, std::int32_t row) {
                                return signedPercents(self.of(row));
                            }));
    }

    [[nodiscard]] TableColumn chance() const
    {
        auto out = tableColumn(
            ColumnRole::Number, m_reference.key + "_adjusted_p", Phrase::tr("By chance alone"), m_reference.pHelp,
            [self = *this](std::int32_t row) { return self.isReference(row) ? missing : self.chanceOf(row); });
        out.decimals = 4;
        out.said = [self = *this](std::int32_t row) -> std::optional<Phrase> {
            if (self.isReference(row))
                return std::nullopt;
            return Phrase::tr("%1 %", ofHundredTimes(self.chanceOf(row)));
        };
        out.details = details();
        return out;
    }

private:
    using Words = Phrase (*)(const DifferenceColumns& self, std::int32_t row);

    [[nodiscard]] const Difference& of(std::int32_t row) const { return m_reference.of(scoreOf(m_card, row)); }
    [[nodiscard]] double chanceOf(std::int32_t row) const { return m_reference.chance(scoreOf(m_card, row)); }
    [[nodiscard]] bool isReference(std::int32_t row) const
    {
        return static_cast<std::size_t>(row) == m_reference.model;
    }
    /// The difference of the two figures as the table shows them.
    [[nodiscard]] Decimal shown(std::int32_t row) const
    {
        const auto found = [&](std::size_t model) { return m_card->models[model].metric[hitRate].mean; };
        Decimal out = agreeing(found(static_cast<std::size_t>(row)), found(m_reference.model), 1).difference;
        out.plus = true;
        return out;
    }
    [[nodiscard]] bool isMore(std::int32_t row) const { return of(row).clear && of(row).mean > 0.0; }
    [[nodiscard]] Phrase judged(std::int32_t row) const
    {
        return isMore(row) ? m_reference.above(scoreOf(m_card, row)) : judgement(of(row));
    }

    [[nodiscard]] TableColumn number(std::string key, Phrase header, Phrase help, int decimals,
                                     double (*value)(const Difference& difference)) const
    {
        auto out = tableColumn(
            ColumnRole::Number, std::move(key), std::move(header), std::move(help),
            [self = *this, value](std::int32_t row) { return self.isReference(row) ? missing : value(self.of(row)); });
        out.decimals = decimals;
        return out;
    }

    [[nodiscard]] std::function<Phrase(std::int32_t)> unlessReference(Words words) const
    {
        return [self = *this, words](std::int32_t row) {
            return self.isReference(row) ? Phrase::verbatim("–") : words(self, row);
        };
    }

    [[nodiscard]] std::function<Emphasis(std::int32_t)> emphasis() const
    {
        return [self = *this](std::int32_t row) {
            const bool doubted = self.isMore(row) && self.judged(row) != judgement(self.of(row));
            return self.isReference(row) || !self.of(row).clear || doubted ? Emphasis::Quiet : Emphasis::None;
        };
    }

    [[nodiscard]] std::function<std::vector<Phrase>(std::int32_t)> details() const
    {
        return [self = *this](std::int32_t row) {
            return self.isReference(row) ? std::vector<Phrase>() : self.linesOn(row);
        };
    }

    [[nodiscard]] std::vector<Phrase> linesOn(std::int32_t row) const
    {
        const Difference& difference = of(row);
        std::vector<Phrase> out{Phrase::tr("%1 of 100 cookies (95 %: %2; by chance alone in %3 of 100 comparisons): %4",
                                           shown(row), signedPercents(difference), ofHundredTimes(chanceOf(row)),
                                           judged(row))};
        const bool leavesOutZero = difference.low > 0.0 || difference.high < 0.0;
        if (leavesOutZero && chanceOf(row) >= countsBelow)
            out.push_back(whyChance(*m_card, chanceOf(row)));
        return out;
    }

    Card m_card;
    Reference m_reference;
};

} // namespace

void addDifferences(TableData& table, const Card& scorecard)
{
    const auto add = [&](const Reference& reference) {
        const DifferenceColumns columns(scorecard, reference);
        table.columns.push_back(columns.figure());
        table.columns.push_back(columns.judgementColumn());
        table.columns.push_back(columns.interval());
        if (!reference.pHelp.empty())
            table.columns.push_back(columns.chance());
    };
    add(popularReference(scorecard));
    if (scorecard->current)
        add(currentReference(scorecard));
}

} // namespace leadlight
