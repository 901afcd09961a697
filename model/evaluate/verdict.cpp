// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/verdict.h"

#include "model/base/number_text.h"
#include "model/recommend/catalogue.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

constexpr auto hitRate = static_cast<std::size_t>(Metric::HitRate);
constexpr std::string_view toEverybody = "showing everybody the most popular pages";

/// A difference in cookies of 100, with its sign in the words: "9 more", "13 fewer"; its interval without a sign where
/// both ends agree. Whole numbers, with one decimal where those would hide that a figure is not 0.
struct InHundred
{
    std::string amount;
    std::string interval;
    bool fewer = false;
};

int decimalsFor(const Difference& difference)
{
    const auto hides = [](double share) { return share != 0.0 && std::abs(share) < 0.005; };
    const bool hidden = hides(difference.mean) || hides(difference.low) || hides(difference.high);
    return hidden || difference.high - difference.low < 0.015 ? 1 : 0;
}

InHundred inHundred(const Difference& difference)
{
    InHundred out;
    const int decimals = decimalsFor(difference);
    out.fewer = difference.mean < 0.0;
    // Seen from the word "fewer" the interval changes sides; where it holds 0 the sign tells which end is which.
    const double sign = out.fewer ? -1.0 : 1.0;
    const double low = std::min(sign * difference.low, sign * difference.high);
    const double high = std::max(sign * difference.low, sign * difference.high);
    out.amount = sentenceText(100.0 * sign * difference.mean, decimals);
    out.interval =
        "(95 %: " + sentenceText(100.0 * low, decimals) + " to " + sentenceText(100.0 * high, decimals) + ")";
    return out;
}

std::string hundredOf(double share)
{
    return sentenceText(100.0 * share, share > 0.0 && share < 0.1 ? 1 : 0);
}

std::string joined(const std::vector<std::string>& names)
{
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i)
        out += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return out;
}

/// The shortest name that says which model is meant.
std::string nameOf(const Scorecard& scorecard, std::size_t model)
{
    const auto& candidate = scorecard.candidate(model);
    if (model == scorecard.popular)
        return std::string("Showing everybody the most popular pages");
    if (model == scorecard.popularInUnit)
        return "Showing the most popular pages of the business units seen";
    // Under its key there is one of a model only; a further one is told by its settings.
    const ModelEntry& entry = entryOf(candidate.options.settings);
    return candidate.name == entry.key && !entry.baseline ? english(entry.name) : candidate.label;
}

class Verdict
{
public:
    explicit Verdict(const Scorecard& scorecard)
        : m_card(scorecard)
        , m_hidden(severalHidden(*scorecard.evaluation) ? "a hidden page" : "the hidden page")
    {
    }

    std::vector<std::string> sentences()
    {
        sayBest();
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
    [[nodiscard]] std::string sentenceOn(std::size_t model) const
    {
        if (model == m_card.popular)
            return finds(model) + ".";
        const auto& difference = versusPopular(model);
        return finds(model) + ", " + moreOrFewer(difference) + " than " + std::string(toEverybody) + " " +
               intervalInHundred(difference) + (difference.clear ? "." : ". That could be chance.");
    }

private:
    static bool severalHidden(const Evaluation& evaluation)
    {
        return evaluation.held.size() >
               evaluation.plan.tested.size() * static_cast<std::size_t>(evaluation.plan.repeats);
    }
    [[nodiscard]] const Difference& versusPopular(std::size_t model) const
    {
        return m_card.models[model].versusPopular[hitRate];
    }
    [[nodiscard]] std::string finds(std::size_t model) const
    {
        return nameOf(m_card, model) + " finds " + m_hidden + " in the top " +
               std::to_string(m_card.evaluation->options.cutoff) + " for " +
               hundredOf(m_card.models[model].metric[hitRate].mean) + " of 100 cookies";
    }

    void sayBest()
    {
        const auto best = m_card.best;
        if (best == m_card.popular) {
            m_out.push_back(finds(best) + "; no model that was tested finds more.");
            return;
        }
        m_out.push_back(sentenceOn(best));
        if (!versusPopular(best).clear)
            m_out.back().replace(m_out.back().size() - 1, 1,
                                 ": this data does not show that personal recommendations pay.");
        m_said.push_back(best);
    }

    /// Models that the data cannot tell from the best. That best was picked by the same figures makes this list, if
    /// anything, too short; so it never claims that the rest is worse.
    void sayTies()
    {
        std::vector<std::string> names;
        for (std::size_t model = 0; model < m_card.models.size(); ++model) {
            if (model != m_card.best && model != m_card.popular && !m_card.models[model].versusBest[hitRate].clear)
                names.push_back(nameOf(m_card, model));
        }
        if (names.empty())
            return;
        const bool baseline = names.front().starts_with("Showing");
        if (baseline)
            names.front()[0] = 's';
        m_out.push_back("It cannot be told apart from " + joined(names) + " on this data.");
    }

    void sayCurrent()
    {
        if (!m_card.current || *m_card.current == m_card.best)
            return;
        const auto current = *m_card.current;
        if (current == m_card.popular || current == m_card.random)
            return;
        const auto& difference = versusPopular(current);
        const std::string judged = !difference.clear       ? "that could be chance"
                                   : difference.mean > 0.0 ? "it is better than that"
                                                           : "it is worse than that";
        m_out.push_back("The current model, " + m_card.candidate(current).label + ", finds " +
                        hundredOf(m_card.models[current].metric[hitRate].mean) + ", " + moreOrFewer(difference) +
                        " than " + std::string(toEverybody) + " " + intervalInHundred(difference) + ": " + judged +
                        ".");
        const auto& gain = m_card.models[m_card.best].versusCurrent[hitRate];
        m_out.push_back(nameOf(m_card, m_card.best) + " finds " + moreOrFewer(gain) + " than the current model " +
                        intervalInHundred(gain) + (gain.clear ? "." : "; that could be chance."));
        m_said.push_back(current);
    }

    void sayWorse(std::size_t model)
    {
        const auto& difference = versusPopular(model);
        const bool said = std::ranges::find(m_said, model) != m_said.end();
        if (said || model == m_card.random || !difference.clear || difference.mean >= 0.0)
            return;
        m_out.push_back(nameOf(m_card, model) + " is worse than " + std::string(toEverybody) + ": it finds " +
                        hundredOf(m_card.models[model].metric[hitRate].mean) + " of 100, " + moreOrFewer(difference) +
                        " " + intervalInHundred(difference) + ".");
        m_said.push_back(model);
    }

    /// The notebook's own model is always spoken of: it is what this data was judged with before.
    void sayNotebook()
    {
        for (std::size_t model = 0; model < m_card.models.size(); ++model) {
            const bool said = std::ranges::find(m_said, model) != m_said.end();
            if (said || m_card.candidate(model).name != "notebook")
                continue;
            const auto& difference = versusPopular(model);
            m_out.push_back(
                nameOf(m_card, model) + (difference.clear ? " is better than " : " cannot be told apart from ") +
                std::string(toEverybody) + ": it finds " + hundredOf(m_card.models[model].metric[hitRate].mean) +
                " of 100, " + moreOrFewer(difference) + " " + intervalInHundred(difference) + ".");
        }
    }

    void sayUntestable()
    {
        const auto& plan = m_card.evaluation->plan;
        if (plan.untestable > 0)
            m_out.push_back(groupedText(plan.untestable) + (plan.untestable == 1 ? " cookie " : " cookies ") +
                            plan.untestableWhy + " could not be tested.");
        const auto unknown = plan.given ? plan.given->unknownPages : 0;
        if (unknown > 0)
            m_out.push_back(groupedText(unknown) + (unknown == 1 ? " hidden page is" : " hidden pages are") +
                            " not in the training data and count as not found.");
    }

    void sayProtocol()
    {
        constexpr std::size_t few = 100;
        if (m_card.evaluation->plan.tested.size() < few)
            m_out.push_back("Only " + std::to_string(m_card.evaluation->plan.tested.size()) +
                            " cookies could be tested, so take the figures as a first hint.");
        if (m_card.evaluation->plan.optimistic)
            m_out.push_back("Pages are hidden at random, not by time, so the models also learn from what came later: "
                            "the figures are optimistic.");
    }

    const Scorecard& m_card;
    std::string m_hidden;
    std::vector<std::string> m_out;
    std::vector<std::size_t> m_said;
};

} // namespace

std::string moreOrFewer(const Difference& difference)
{
    const auto words = inHundred(difference);
    return words.amount + (words.fewer ? " fewer" : " more");
}

std::string intervalInHundred(const Difference& difference)
{
    return inHundred(difference).interval;
}

std::string inWords(const Scorecard& scorecard, std::size_t model)
{
    return Verdict(scorecard).sentenceOn(model);
}

std::vector<std::string> verdictOf(const Scorecard& scorecard)
{
    return Verdict(scorecard).sentences();
}

} // namespace leadlight
