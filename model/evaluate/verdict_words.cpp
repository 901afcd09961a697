// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/verdict_words.h"

#include "model/base/agreeing.h"
#include "model/recommend/catalogue.h"

#include <cmath>

namespace leadlight {

namespace {

constexpr auto hitRate = static_cast<std::size_t>(Metric::HitRate);

bool severalHidden(const Evaluation& evaluation)
{
    return evaluation.held.size() > evaluation.plan.tested.size() * static_cast<std::size_t>(evaluation.plan.repeats);
}

bool leavesOutZero(const Difference& difference)
{
    return difference.low > 0.0 || difference.high < 0.0;
}

double foundOf(const Scorecard& scorecard, std::size_t model)
{
    return scorecard.models[model].metric[hitRate].mean;
}

} // namespace

int foundDigits(const Scorecard& scorecard, std::size_t model)
{
    const double share = foundOf(scorecard, model);
    int out = share > 0.0 && share < 0.1 ? 1 : 0; // of a small share whole numbers say little
    const auto beside = [&](std::size_t other, const Difference& difference) {
        if (other != model)
            out = agreeingDigits(difference, share, foundOf(scorecard, other), out);
    };
    beside(scorecard.popular, scorecard.models[model].versusPopular[hitRate]);
    // What the best finds is said beside what the current one finds.
    const auto best = scorecard.best;
    if (scorecard.current && (model == best || model == *scorecard.current))
        beside(model == best ? *scorecard.current : best, scorecard.models[best].versusCurrent);
    return out;
}

Phrase foundOfTested(double share, std::int64_t tested)
{
    const auto found = static_cast<std::int64_t>(std::llround(share * static_cast<double>(tested)));
    if (found == 0)
        return Phrase::tr("the one tested page is not found", "none of %Ln tested pages is found", tested);
    return Phrase::tr("%1 of %Ln tested page is found", "%1 of %Ln tested pages are found", tested, found);
}

Phrase tooFewTested(std::int64_t cookies)
{
    if (cookies >= enoughForAMean)
        return {};
    return Phrase::tr(
        "Only %n cookie could be tested, too few for a figure to rely on: take all of this as a first hint.",
        "Only %n cookies could be tested, too few for a figure to rely on: take all of this as a first "
        "hint.",
        cookies);
}

VerdictWords::VerdictWords(const Scorecard& scorecard)
    : m_card(scorecard)
    , m_severalHidden(severalHidden(*scorecard.evaluation))
{
}

Phrase VerdictWords::nameOf(std::size_t model) const
{
    const auto& candidate = m_card.candidate(model);
    if (model == m_card.popular)
        return Phrase::tr("Showing everybody the most popular pages");
    if (model == m_card.random)
        return Phrase::tr("Showing pages at random");
    if (model == m_card.popularInUnit)
        return Phrase::tr("Showing the most popular pages of the business units seen");
    // Under its key there is one of a model only; a further one is told by its settings.
    const ModelEntry& entry = entryOf(candidate.options.settings);
    return candidate.name == entry.key && !entry.baseline ? entry.name : candidate.label;
}

Phrase VerdictWords::nameWithin(std::size_t model) const
{
    if (model == m_card.popular)
        return Phrase::tr("showing everybody the most popular pages");
    if (model == m_card.random)
        return Phrase::tr("showing pages at random");
    if (model == m_card.popularInUnit)
        return Phrase::tr("showing the most popular pages of the business units seen");
    return nameOf(model);
}

InHundred VerdictWords::versusPopular(std::size_t model) const
{
    return inHundred(m_card.models[model].versusPopular[hitRate], foundOf(m_card, model),
                     foundOf(m_card, m_card.popular), foundDigits(m_card, model));
}

bool VerdictWords::isClear(std::size_t model) const
{
    return m_card.models[model].versusPopular[hitRate].clear;
}

Decimal VerdictWords::inHundredFound(std::size_t model) const
{
    return roundedInHundred(foundOf(m_card, model), foundDigits(m_card, model));
}

Phrase VerdictWords::found(std::size_t model) const
{
    return m_severalHidden ? Phrase::tr("%1 finds a hidden page in the top %2 for %3 of 100 cookies.", nameOf(model),
                                        cutoff(), inHundredFound(model))
                           : Phrase::tr("%1 finds the hidden page in the top %2 for %3 of 100 cookies.", nameOf(model),
                                        cutoff(), inHundredFound(model));
}

Phrase VerdictWords::foundMost(std::size_t model) const
{
    return m_severalHidden
               ? Phrase::tr("%1 finds a hidden page in the top %2 for %3 of 100 cookies; no model that was "
                            "tested finds more.",
                            nameOf(model), cutoff(), inHundredFound(model))
               : Phrase::tr("%1 finds the hidden page in the top %2 for %3 of 100 cookies; no model that was "
                            "tested finds more.",
                            nameOf(model), cutoff(), inHundredFound(model));
}

Phrase VerdictWords::againstPopular(std::size_t model) const
{
    const auto by = versusPopular(model);
    if (by.same)
        return m_severalHidden ? Phrase::tr("%1 finds a hidden page in the top %2 for %3 of 100 cookies, as many as "
                                            "showing everybody the most popular pages.",
                                            nameOf(model), cutoff(), inHundredFound(model))
                               : Phrase::tr("%1 finds the hidden page in the top %2 for %3 of 100 cookies, as many as "
                                            "showing everybody the most popular pages.",
                                            nameOf(model), cutoff(), inHundredFound(model));
    if (m_severalHidden)
        return by.fewer ? Phrase::tr("%1 finds a hidden page in the top %2 for %3 of 100 cookies, %4 fewer than "
                                     "showing everybody the most popular pages (95 %: %5 to %6).",
                                     nameOf(model), cutoff(), inHundredFound(model), by.amount, by.low, by.high)
                        : Phrase::tr("%1 finds a hidden page in the top %2 for %3 of 100 cookies, %4 more than "
                                     "showing everybody the most popular pages (95 %: %5 to %6).",
                                     nameOf(model), cutoff(), inHundredFound(model), by.amount, by.low, by.high);
    return by.fewer ? Phrase::tr("%1 finds the hidden page in the top %2 for %3 of 100 cookies, %4 fewer than "
                                 "showing everybody the most popular pages (95 %: %5 to %6).",
                                 nameOf(model), cutoff(), inHundredFound(model), by.amount, by.low, by.high)
                    : Phrase::tr("%1 finds the hidden page in the top %2 for %3 of 100 cookies, %4 more than "
                                 "showing everybody the most popular pages (95 %: %5 to %6).",
                                 nameOf(model), cutoff(), inHundredFound(model), by.amount, by.low, by.high);
}

Phrase VerdictWords::randomFoundMost() const
{
    const auto found = inHundredFound(m_card.random);
    return m_severalHidden
               ? Phrase::tr("Showing pages at random finds a hidden page in the top %1 for %2 of 100 cookies, and no "
                            "model that was tested finds more: this data does not show that personal recommendations "
                            "pay.",
                            cutoff(), found)
               : Phrase::tr("Showing pages at random finds the hidden page in the top %1 for %2 of 100 cookies, and "
                            "no model that was tested finds more: this data does not show that personal "
                            "recommendations pay.",
                            cutoff(), found);
}

Phrase VerdictWords::randomFindsNoFewer() const
{
    const auto found = inHundredFound(m_card.random);
    return m_severalHidden ? Phrase::tr("Showing pages at random does no worse than this model: it finds a hidden page "
                                        "in the top %1 for %2 of 100 cookies.",
                                        cutoff(), found)
                           : Phrase::tr("Showing pages at random does no worse than this model: it finds the hidden "
                                        "page in the top %1 for %2 of 100 cookies.",
                                        cutoff(), found);
}

Phrase VerdictWords::autoStays()
{
    return Phrase::tr("Auto stays with %1: no model is shown to be better than most popular and random pages.",
                      entryOf(AutoSettings{}).name);
}

Phrase VerdictWords::bestBelowRandom() const
{
    if (m_card.best == m_card.popular)
        return Phrase::tr("Showing everybody the most popular pages finds %1.", inHundredFound(m_card.best));
    return Phrase::tr("The best of the models, %1, finds %2, showing everybody the most popular pages %3.",
                      nameWithin(m_card.best), inHundredFound(m_card.best), inHundredFound(m_card.popular));
}

Phrase VerdictWords::bestIsUnproven() const
{
    const auto best = m_card.best;
    if (versusPopular(best).same)
        return Phrase::tr("This data does not show that personal recommendations pay.");
    if (!leavesOutZero(m_card.models[best].versusPopular[hitRate]))
        return Phrase::tr("That could be chance: this data does not show that personal recommendations pay.");
    if (!m_card.models[best].versusRandom.clear)
        return Phrase::tr("But showing pages at random finds %1, and that it is fewer could be chance: this data does "
                          "not show that personal recommendations pay.",
                          inHundredFound(m_card.random));
    return Phrase::tr("With %1 models compared, that one of them is so far ahead could be chance: this data does not "
                      "show that personal recommendations pay.",
                      compared());
}

Phrase VerdictWords::couldBeChance(const Difference& difference) const
{
    // An interval without 0 seems to say the opposite of "chance": the reason is how many were looked at.
    return leavesOutZero(difference) ? Phrase::tr("With %1 models compared, that could be chance.", compared())
                                     : Phrase::tr("That could be chance.");
}

Phrase VerdictWords::notAboveRandom(std::size_t model) const
{
    if (!m_card.models[model].isAboveRandom())
        return Phrase::tr("It is not shown to find more than pages at random, which find %1 of 100.",
                          inHundredFound(m_card.random));
    return Phrase::tr("With %1 models compared, that could be chance.", compared());
}

Phrase VerdictWords::fullLists(std::int64_t cookies) const
{
    return Phrase::tr("For %Ln of the cookies tested, the top %1 holds every page that is left, so any model finds "
                      "what was hidden there: choose a smaller K.",
                      "For %Ln of the cookies tested, the top %1 holds every page that is left, so any model finds "
                      "what was hidden there: choose a smaller K.",
                      cookies, cutoff());
}

Phrase VerdictWords::tiedWith(const std::vector<std::size_t>& models) const
{
    std::vector<Phrase> names;
    names.reserve(models.size());
    for (const auto model : models)
        names.push_back(nameWithin(model));
    return Phrase::tr("%1 cannot be told apart from %2 on this data.", nameOf(m_card.best), Phrase::listed(names));
}

Phrase VerdictWords::currentAgainstPopular() const
{
    const auto current = *m_card.current;
    const auto by = versusPopular(current);
    const Phrase label = current == m_card.popularInUnit ? m_card.candidate(current).label : nameWithin(current);
    if (by.same)
        return Phrase::tr("The current model, %1, finds %2, as many as showing everybody the most popular pages.",
                          label, inHundredFound(current));
    if (isClear(current) && by.fewer)
        return Phrase::tr("The current model, %1, finds %2, %3 fewer than showing everybody the most popular pages "
                          "(95 %: %4 to %5): it is worse than that.",
                          label, inHundredFound(current), by.amount, by.low, by.high);
    if (beatsBaselines(current))
        return Phrase::tr("The current model, %1, finds %2, %3 more than showing everybody the most popular pages "
                          "(95 %: %4 to %5): it is better than that.",
                          label, inHundredFound(current), by.amount, by.low, by.high);
    auto finds = by.fewer ? Phrase::tr("The current model, %1, finds %2, %3 fewer than showing everybody the most "
                                       "popular pages (95 %: %4 to %5).",
                                       label, inHundredFound(current), by.amount, by.low, by.high)
                          : Phrase::tr("The current model, %1, finds %2, %3 more than showing everybody the most "
                                       "popular pages (95 %: %4 to %5).",
                                       label, inHundredFound(current), by.amount, by.low, by.high);
    return Phrase::sentences({std::move(finds), isClear(current)
                                                    ? notAboveRandom(current)
                                                    : couldBeChance(m_card.models[current].versusPopular[hitRate])});
}

Phrase VerdictWords::currentNotCompared(const ModelOptions& current)
{
    return Phrase::tr("The current model, %1, was not among those compared.", describe(current));
}

Phrase VerdictWords::bestAgainstCurrent() const
{
    const auto best = m_card.best;
    const auto& gain = m_card.models[best].versusCurrent;
    const auto by = inHundred(gain, foundOf(m_card, best), foundOf(m_card, *m_card.current), foundDigits(m_card, best));
    const auto name = nameOf(best);
    if (by.same)
        return Phrase::tr("%1 finds as many as the current model.", name);
    auto finds =
        by.fewer
            ? Phrase::tr("%1 finds %2 fewer than the current model (95 %: %3 to %4).", name, by.amount, by.low, by.high)
            : Phrase::tr("%1 finds %2 more than the current model (95 %: %3 to %4).", name, by.amount, by.low, by.high);
    if (!gain.clear)
        return Phrase::sentences({std::move(finds), couldBeChance(gain)});
    if (by.fewer || beatsBaselines(best))
        return finds;
    if (isClear(best) || !m_card.models[best].isAboveRandom())
        return Phrase::sentences({std::move(finds), notAboveRandom(best)});
    return Phrase::sentences({std::move(finds), Phrase::tr("It is not shown to find more than showing everybody the "
                                                           "most popular pages.")});
}

Phrase VerdictWords::worse(std::size_t model) const
{
    const auto by = versusPopular(model);
    return Phrase::tr(
        "%1 is worse than showing everybody the most popular pages: it finds %2 of 100, %3 fewer (95 %: %4 "
        "to %5).",
        nameOf(model), inHundredFound(model), by.amount, by.low, by.high);
}

Phrase VerdictWords::notWorse(std::size_t model) const
{
    const auto by = versusPopular(model);
    const auto name = nameOf(model);
    if (by.same)
        return Phrase::tr("%1 finds %2 of 100, as many as showing everybody the most popular pages.", name,
                          inHundredFound(model));
    if (isClear(model) && !by.fewer && !beatsBaselines(model))
        return Phrase::sentences(
            {Phrase::tr("%1 finds %2 of 100, %3 more than showing everybody the most popular pages "
                        "(95 %: %4 to %5).",
                        name, inHundredFound(model), by.amount, by.low, by.high),
             notAboveRandom(model)});
    if (isClear(model))
        return Phrase::tr("%1 is better than showing everybody the most popular pages: it finds %2 of 100, %3 more "
                          "(95 %: %4 to %5).",
                          name, inHundredFound(model), by.amount, by.low, by.high);
    auto untold = by.fewer ? Phrase::tr("%1 cannot be told apart from showing everybody the most popular pages: it "
                                        "finds %2 of 100, %3 fewer (95 %: %4 to %5).",
                                        name, inHundredFound(model), by.amount, by.low, by.high)
                           : Phrase::tr("%1 cannot be told apart from showing everybody the most popular pages: it "
                                        "finds %2 of 100, %3 more (95 %: %4 to %5).",
                                        name, inHundredFound(model), by.amount, by.low, by.high);
    const auto& difference = m_card.models[model].versusPopular[hitRate];
    return leavesOutZero(difference) ? Phrase::sentences({std::move(untold), couldBeChance(difference)}) : untold;
}

Phrase VerdictWords::untestable(const SplitPlan& plan)
{
    switch (plan.protocol) {
    case Protocol::Time:
        return Phrase::tr("%Ln cookie without a page before and a new page after the time cut could not be tested.",
                          "%Ln cookies without a page before and a new page after the time cut could not be tested.",
                          plan.untestable);
    case Protocol::GivenTest:
        return Phrase::tr("%Ln cookie of the test file without a known page or without a new one could not be "
                          "tested.",
                          "%Ln cookies of the test file without a known page or without a new one could not be "
                          "tested.",
                          plan.untestable);
    default:
        return Phrase::tr("%Ln cookie with a single page could not be tested.",
                          "%Ln cookies with a single page could not be tested.", plan.untestable);
    }
}

} // namespace leadlight
