// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/verdict.h"

#include "model/evaluate/bootstrap.h"
#include "model/evaluate/verdict_words.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr auto hitRate = static_cast<std::size_t>(Metric::HitRate);

class Verdict
{
public:
    explicit Verdict(const Scorecard& scorecard)
        : m_card(scorecard)
        , m_words(scorecard)
    {
    }

    std::vector<Phrase> sentences()
    {
        if (m_card.models.empty())
            return {};
        sayBest();
        sayAuto();
        sayFullLists();
        sayTies();
        sayCurrent();
        for (std::size_t model = 0; model < m_card.models.size(); ++model)
            sayWorse(model);
        sayNotebook();
        sayUntestable();
        sayProtocol();
        return std::move(m_out);
    }

    /// One model against most popular.
    [[nodiscard]] Phrase sentenceOn(std::size_t model) const
    {
        const auto few = tooFewTested(m_card.evaluation->testedCookies());
        const auto random = randomIsAheadOf(model) ? m_words.randomFindsNoFewer() : Phrase();
        if (model == m_card.popular)
            return Phrase::sentences({few, random, m_words.found(model)});
        return Phrase::sentences({few, random, m_words.againstPopular(model), doubtOf(model)});
    }

private:
    [[nodiscard]] const Difference& versusPopular(std::size_t model) const
    {
        return m_card.models[model].versusPopular[hitRate];
    }
    [[nodiscard]] bool isSaid(std::size_t model) const { return std::ranges::find(m_said, model) != m_said.end(); }

    [[nodiscard]] bool randomIsAhead() const { return randomIsAheadOf(m_card.best); }
    [[nodiscard]] bool randomIsAheadOf(std::size_t model) const
    {
        const auto found = [&](std::size_t which) { return m_card.models[which].metric[hitRate].mean; };
        return model != m_card.random && found(m_card.random) > found(model) - sameFigure;
    }

    /// What keeps a sentence on a model from being a claim; empty where nothing does.
    [[nodiscard]] Phrase doubtOf(std::size_t model) const
    {
        const auto& difference = versusPopular(model);
        if (inHundred(difference).same || (difference.clear && difference.mean < 0.0))
            return {};
        if (!difference.clear)
            return m_words.couldBeChance(difference);
        if (m_card.models[model].beatsBaselines || model == m_card.random)
            return {};
        return m_words.notAboveRandom(model);
    }

    void sayBest()
    {
        const auto best = m_card.best;
        m_said.push_back(best);
        if (randomIsAhead()) {
            sayFirst(m_words.randomFoundMost());
            m_out.push_back(m_words.bestBelowRandom());
        } else if (best == m_card.popular) {
            sayFirst(m_words.foundMost(best));
        } else if (m_card.models[best].beatsBaselines) {
            sayFirst(m_words.againstPopular(best));
        } else {
            sayFirst(Phrase::sentences({m_words.againstPopular(best), m_words.bestIsUnproven()}));
        }
    }

    /// Where nothing is claimed, Auto is not the one that came out ahead by luck.
    void sayAuto()
    {
        if (!winnerOf(m_card))
            m_out.push_back(VerdictWords::autoStays());
    }

    void sayFirst(Phrase sentence)
    {
        m_out.push_back(Phrase::sentences({tooFewTested(m_card.evaluation->testedCookies()), std::move(sentence)}));
    }

    /// Lists as long as what is left to recommend find everything, whatever the model.
    void sayFullLists()
    {
        const auto& evaluation = *m_card.evaluation;
        const auto full = std::ranges::count_if(evaluation.historyLength, [&](std::int32_t known) {
            return evaluation.data->pages() - known <= evaluation.options.cutoff;
        });
        if (2 * full >= std::ssize(evaluation.historyLength))
            m_out.push_back(m_words.fullLists(full));
    }

    /// Models that the data cannot tell from the best. That best was picked by the same figures makes this list, if
    /// anything, too short; so it never claims that the rest is worse.
    void sayTies()
    {
        std::vector<std::size_t> tied;
        for (std::size_t model = 0; model < m_card.models.size(); ++model) {
            const bool apart = m_card.models[model].versusBest[hitRate].clear;
            const bool saidBefore = model == m_card.random && randomIsAhead();
            if (model != m_card.best && model != m_card.popular && !apart && !saidBefore)
                tied.push_back(model);
        }
        if (!tied.empty())
            m_out.push_back(m_words.tiedWith(tied));
    }

    void sayCurrent()
    {
        if (m_card.notCompared)
            m_out.push_back(VerdictWords::currentNotCompared(*m_card.notCompared));
        if (!m_card.current || *m_card.current == m_card.best)
            return;
        const auto current = *m_card.current;
        if (current == m_card.popular || current == m_card.random)
            return;
        m_out.push_back(m_words.currentAgainstPopular());
        if (m_card.best != m_card.popular) // else the sentence before has said it
            m_out.push_back(m_words.bestAgainstCurrent());
        m_said.push_back(current);
    }

    void sayWorse(std::size_t model)
    {
        const auto& difference = versusPopular(model);
        if (isSaid(model) || model == m_card.random || !difference.clear || difference.mean >= 0.0)
            return;
        m_out.push_back(m_words.worse(model));
        m_said.push_back(model);
    }

    /// The notebook's own model is always spoken of: it is what this data was judged with before.
    void sayNotebook()
    {
        for (std::size_t model = 0; model < m_card.models.size(); ++model) {
            if (!isSaid(model) && m_card.candidate(model).name == "notebook")
                m_out.push_back(m_words.notWorse(model));
        }
    }

    void sayUntestable()
    {
        const auto& plan = m_card.evaluation->plan;
        if (plan.untestable > 0)
            m_out.push_back(VerdictWords::untestable(plan));
        const auto unknown = plan.given ? plan.given->unknownPages : 0;
        if (unknown > 0)
            m_out.push_back(Phrase::tr("%Ln hidden page is not in the training data and counts as not found.",
                                       "%Ln hidden pages are not in the training data and count as not found.",
                                       unknown));
    }

    void sayProtocol()
    {
        constexpr std::size_t few = 100;
        const auto& plan = m_card.evaluation->plan;
        if (plan.tested.size() < few && tooFewTested(std::ssize(plan.tested)).empty())
            m_out.push_back(Phrase::tr("Only %n cookie could be tested, so take the figures as a first hint.",
                                       "Only %n cookies could be tested, so take the figures as a first hint.",
                                       static_cast<std::int64_t>(plan.tested.size())));
        if (plan.optimistic)
            m_out.push_back(Phrase::tr("Pages are hidden at random, not by time, so the models also learn from what "
                                       "came later: the figures are optimistic."));
    }

    const Scorecard& m_card;
    VerdictWords m_words;
    std::vector<Phrase> m_out;
    std::vector<std::size_t> m_said;
};

} // namespace

Phrase inWords(const Scorecard& scorecard, std::size_t model)
{
    return Verdict(scorecard).sentenceOn(model);
}

std::vector<Phrase> verdictOf(const Scorecard& scorecard)
{
    return Verdict(scorecard).sentences();
}

} // namespace leadlight
