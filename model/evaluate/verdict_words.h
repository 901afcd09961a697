// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"
#include "model/evaluate/in_hundred.h"
#include "model/evaluate/scorecard.h"

namespace leadlight {

/// With how many decimals a scorecard's sentences and the cards beside them say what a model finds of 100 cookies: none
/// where what is said of it beside most popular, and beside the current model, agrees rounded, else one.
[[nodiscard]] int foundDigits(const Scorecard& scorecard, std::size_t model);

/// A mean over fewer cookies is no more than a hint.
inline constexpr std::int64_t enoughForAMean = 30;
/// That a mean over so few cookies (under 30) is no more than a hint; empty where they are enough.
[[nodiscard]] Phrase tooFewTested(std::int64_t cookies);

/// Of fewer tested pages "of 100" would claim more than was looked at: how many they are is said instead.
inline constexpr std::int64_t enoughForHundred = 100;
/// "none of 27 tested pages is found", "3 of 27 tested pages are found"; a clause, to be put into a sentence.
[[nodiscard]] Phrase foundOfTested(double share, std::int64_t tested);

/// The sentences that a verdict is made of; which of them are said is up to the verdict. Models are indices into the
/// scorecard.
class VerdictWords
{
public:
    explicit VerdictWords(const Scorecard& scorecard);

    /// What a model finds.
    [[nodiscard]] Phrase found(std::size_t model) const;
    /// The same where no other model finds more.
    [[nodiscard]] Phrase foundMost(std::size_t model) const;
    /// What a model finds, and how that compares with most popular.
    [[nodiscard]] Phrase againstPopular(std::size_t model) const;
    /// Where random pages are found as often as those of the best model: that, and what the best finds.
    /// Of a model that finds no more than random pages.
    [[nodiscard]] Phrase randomFindsNoFewer() const;
    /// What Auto stands for where no model is claimed.
    [[nodiscard]] static Phrase autoStays();
    [[nodiscard]] Phrase randomFoundMost() const;
    [[nodiscard]] Phrase bestBelowRandom() const;
    /// Why it does not count that the best model finds more than most popular.
    [[nodiscard]] Phrase bestIsUnproven() const;
    /// That a difference that is not clear may be chance; where its interval leaves 0 out, why nevertheless.
    [[nodiscard]] Phrase couldBeChance(const Difference& difference) const;
    /// Why it does not count that a model clearly finds more than most popular.
    [[nodiscard]] Phrase notAboveRandom(std::size_t model) const;
    /// For how many of the tested cookies a list holds every page that is left.
    [[nodiscard]] Phrase fullLists(std::int64_t cookies) const;
    /// What the best cannot be told apart from. Names it: the sentences before may be about others.
    [[nodiscard]] Phrase tiedWith(const std::vector<std::size_t>& models) const;
    [[nodiscard]] Phrase currentAgainstPopular() const;
    [[nodiscard]] static Phrase currentNotCompared(const ModelOptions& current);
    /// Claims that the best is better than the current model only where it beats the baselines, too.
    [[nodiscard]] Phrase bestAgainstCurrent() const;
    /// Of a model that is clearly worse than most popular, and of one that is not.
    [[nodiscard]] Phrase worse(std::size_t model) const;
    [[nodiscard]] Phrase notWorse(std::size_t model) const;
    /// Who could not be tested, and why.
    [[nodiscard]] static Phrase untestable(const SplitPlan& plan);

private:
    /// The shortest name that says which model is meant, as the subject of a sentence, and within one.
    [[nodiscard]] Phrase nameOf(std::size_t model) const;
    [[nodiscard]] Phrase nameWithin(std::size_t model) const;
    [[nodiscard]] InHundred versusPopular(std::size_t model) const;
    [[nodiscard]] bool isClear(std::size_t model) const; ///< its difference from most popular
    [[nodiscard]] bool beatsBaselines(std::size_t model) const { return m_card.models[model].beatsBaselines; }
    [[nodiscard]] Plain cutoff() const { return Plain(m_card.evaluation->options.cutoff); }
    [[nodiscard]] Decimal inHundredFound(std::size_t model) const;
    [[nodiscard]] Plain compared() const { return Plain(m_card.models.size() - 2); } // but most popular and random

    const Scorecard& m_card;
    bool m_severalHidden; // of a cookie
};

} // namespace leadlight
