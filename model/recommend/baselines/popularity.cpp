// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/baselines/popularity.h"

#include "model/recommend/kept_model.h"
#include "model/recommend/linear/page_sums.h"
#include "model/recommend/strength_transform.h"

#include <algorithm>

namespace leadlight {

namespace {

Result<std::vector<float>> popularityOf(const TrainInput& input, const Progress& progress)
{
    const SparseMatrix& strength = input.strength;
    const auto sums = sumByPage(strength, progress, [&](std::size_t, std::size_t p) {
        return static_cast<double>(transformedStrength(strength.value[p], input.how));
    });
    if (!sums)
        return tl::unexpected(sums.error());
    return std::vector<float>(sums->begin(), sums->end());
}

class PopularityRecommender : public Recommender, public KeptModel
{
public:
    explicit PopularityRecommender(std::vector<float> popularity)
        : m_popularity(std::move(popularity))
    {
    }
    std::string_view name() const override { return "popularity"; }
    std::int32_t pages() const override { return static_cast<std::int32_t>(m_popularity.size()); }
    void scoreHistory(HistoryView, std::span<float> scores) const override
    {
        std::ranges::copy(m_popularity, scores.begin());
    }
    std::vector<Contribution> explain(HistoryView, std::int32_t) const override { return {}; }
    std::vector<SimilarPage> similarPages(std::int32_t, std::int32_t) const override { return {}; }
    void keep(ByteWriter& out) const override
    {
        out(std::string(popularityForm.name), m_popularity, std::vector<std::uint16_t>());
    }

protected:
    [[nodiscard]] const std::vector<float>& popularity() const { return m_popularity; }

private:
    std::vector<float> m_popularity; // per page
};

class BuPopularityRecommender final : public PopularityRecommender
{
public:
    BuPopularityRecommender(std::vector<float> popularity, std::vector<std::uint16_t> pageGroup)
        : PopularityRecommender(std::move(popularity))
        , m_pageGroup(std::move(pageGroup))
    {
        for (const std::uint16_t group : m_pageGroup)
            m_groups = std::max(m_groups, static_cast<std::size_t>(group) + 1);
    }
    std::string_view name() const override { return "bu-popularity"; }
    void scoreHistory(HistoryView history, std::span<float> scores) const override
    {
        if (history.size() == 0)
            return PopularityRecommender::scoreHistory(history, scores);
        std::vector<std::int64_t> seen(m_groups, 0);
        for (const std::int32_t page : history.pages)
            ++seen[m_pageGroup[static_cast<std::size_t>(page)]];
        std::vector<float> weight(m_groups);
        std::ranges::transform(seen, weight.begin(), [&](std::int64_t pages) {
            const double share = static_cast<double>(pages) / static_cast<double>(history.size());
            return static_cast<float>((share + buPopularityFloor) / (1.0 + buPopularityFloor));
        });
        for (std::size_t page = 0; page < scores.size(); ++page)
            scores[page] = popularity()[page] * weight[m_pageGroup[page]];
    }
    void keep(ByteWriter& out) const override { out(std::string(popularityForm.name), popularity(), m_pageGroup); }

private:
    std::vector<std::uint16_t> m_pageGroup; // per page
    std::size_t m_groups = 1;
};

} // namespace

Result<std::shared_ptr<const Recommender>>
trainPopularity(const TrainInput& input, const PopularityOptions& /*options*/, const Progress& progress)
{
    auto popularity = popularityOf(input, progress);
    if (!popularity)
        return tl::unexpected(std::move(popularity.error()));
    return std::make_shared<PopularityRecommender>(std::move(*popularity));
}

Result<std::shared_ptr<const Recommender>>
trainPopularityOnSums(const SumInput& input, const PopularityOptions& /*options*/, const Progress& /*progress*/)
{
    return std::make_shared<PopularityRecommender>(
        std::vector<float>(input.sums.strength.begin(), input.sums.strength.end()));
}

Result<PairTerm> termOf(const PopularityOptions& /*options*/, Strength how)
{
    return PairTerm{PairTerm::Kind::None, how};
}

Result<std::shared_ptr<const Recommender>>
trainBuPopularity(const TrainInput& input, const BuPopularityOptions& /*options*/, const Progress& progress)
{
    auto popularity = popularityOf(input, progress);
    if (!popularity)
        return tl::unexpected(std::move(popularity.error()));
    std::vector<std::uint16_t> group(input.pages.unit.begin(), input.pages.unit.end());
    group.resize(static_cast<std::size_t>(input.strength.cols), 0);
    return std::make_shared<BuPopularityRecommender>(std::move(*popularity), std::move(group));
}

std::shared_ptr<const Recommender> readPopularity(ByteReader& in, const KeptShape& shape)
{
    std::vector<float> popularity;
    std::vector<std::uint16_t> group;
    in(popularity, group);
    in.require(std::ssize(popularity) == shape.pages && (group.empty() || group.size() == popularity.size()));
    if (!in.good())
        return nullptr;
    if (group.empty())
        return std::make_shared<PopularityRecommender>(std::move(popularity));
    return std::make_shared<BuPopularityRecommender>(std::move(popularity), std::move(group));
}

} // namespace leadlight
