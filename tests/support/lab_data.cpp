// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab_data.h"

#include "model/numeric/random_bits.h"

#include <algorithm>

using namespace leadlight;

namespace {

class CoarseRecommender final : public Recommender
{
public:
    CoarseRecommender(std::int32_t pages, std::uint64_t noise, int levels, double skill)
        : m_pages(pages)
        , m_noise(noise)
        , m_levels(levels)
        , m_skill(skill)
    {
    }
    std::string_view name() const override { return "coarse"; }
    std::int32_t pages() const override { return m_pages; }
    void scoreHistory(HistoryView history, std::span<float> scores) const override
    {
        std::uint64_t key = mixedBits(m_noise);
        for (const auto page : history.pages)
            key = mixedBits(key + static_cast<std::uint64_t>(page));
        for (std::size_t page = 0; page < scores.size(); ++page) {
            const double rank = 1.0 - static_cast<double>(page) / static_cast<double>(scores.size());
            const double at = m_skill * rank + (1.0 - m_skill) * unitInterval(mixedBits(key ^ page));
            scores[page] = static_cast<float>(static_cast<int>(at * m_levels));
        }
    }
    std::vector<Contribution> explain(HistoryView, std::int32_t) const override { return {}; }
    std::vector<SimilarPage> similarPages(std::int32_t, std::int32_t) const override { return {}; }

private:
    std::int32_t m_pages;
    std::uint64_t m_noise;
    int m_levels;
    double m_skill;
};

} // namespace

std::shared_ptr<const EvaluationData> labData(SparseMatrix strength, int units)
{
    auto out = std::make_shared<EvaluationData>();
    for (std::int32_t page = 0; page < strength.cols; ++page)
        out->pageUnit.push_back(static_cast<std::uint16_t>(page % units));
    for (int unit = 0; unit < units; ++unit)
        out->units.push_back(std::string(1, static_cast<char>('a' + unit)));
    out->pageType.assign(out->pageUnit.size(), 0);
    out->types = {"form"};
    out->strength = std::make_shared<const SparseMatrix>(std::move(strength));
    return out;
}

std::shared_ptr<const EvaluationData> datedLabData(std::int32_t cookies, std::int32_t pages,
                                                   std::vector<LabEvent> events)
{
    std::ranges::stable_sort(events, {}, [](const LabEvent& e) { return std::pair{e.cookie, e.page}; });
    SparseMatrix strength;
    strength.rows = cookies;
    strength.cols = pages;
    strength.start.assign(static_cast<std::size_t>(cookies) + 1, 0);
    std::vector<std::int64_t> eventStart{0};
    const LabEvent* before = nullptr;
    for (const auto& event : events) {
        if (before == nullptr || before->cookie != event.cookie || before->page != event.page) {
            strength.index.push_back(event.page);
            strength.value.push_back(0.0F);
            strength.day.push_back(event.day);
            eventStart.push_back(eventStart.back());
            for (auto row = static_cast<std::size_t>(event.cookie) + 1; row < strength.start.size(); ++row)
                ++strength.start[row];
        }
        strength.value.back() += event.amount;
        strength.day.back() = std::max(strength.day.back(), event.day);
        ++eventStart.back();
        before = &event;
    }
    auto out = std::make_shared<EvaluationData>(*labData(std::move(strength)));
    out->eventStart = std::move(eventStart);
    for (const auto& event : events) {
        out->eventDay.push_back(event.day);
        out->eventAmount.push_back(event.amount);
    }
    return out;
}

Candidate coarseCandidate(std::string name, std::uint64_t noise, int levels, double skill)
{
    Candidate out;
    out.name = name;
    out.label = Phrase::verbatim(std::move(name));
    out.options.settings = EaseOptions{}; // no random start: one seed
    out.train = [=](const SparseMatrix& strength, const PageFacts&, const ModelOptions&,
                    const Progress&) -> Result<std::shared_ptr<const Recommender>> {
        return std::make_shared<CoarseRecommender>(strength.cols, noise, levels, skill);
    };
    return out;
}

Candidate realCandidate(const ModelSettings& settings)
{
    return candidateOf({settings});
}

std::vector<Candidate> baselines()
{
    return {realCandidate(RandomOptions{}), realCandidate(PopularityOptions{}), realCandidate(BuPopularityOptions{})};
}
