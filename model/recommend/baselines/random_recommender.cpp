// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/baselines/random_recommender.h"

#include "model/numeric/random_bits.h"
#include "model/recommend/kept_model.h"

namespace leadlight {

namespace {

class RandomRecommender final : public Recommender, public KeptModel
{
public:
    RandomRecommender(std::int32_t pages, std::uint64_t seed)
        : m_pages(pages)
        , m_seed(seed)
    {
    }
    std::string_view name() const override { return "random"; }
    std::int32_t pages() const override { return m_pages; }

    void scoreHistory(HistoryView history, std::span<float> scores) const override
    {
        std::uint64_t key = mixedBits(m_seed);
        for (const std::int32_t page : history.pages)
            key = mixedBits(key ^ static_cast<std::uint64_t>(page));
        fill(key, scores);
    }
    void scoreCookies(const SparseMatrix&, std::int32_t first, ScoreBlock block, const Progress&) const override
    {
        for (std::ptrdiff_t i = 0; i < block.rows; ++i) {
            const auto cookie = static_cast<std::uint64_t>(first + i);
            fill(mixedBits(mixedBits(m_seed) + cookie), block.row(i));
        }
    }
    std::vector<Contribution> explain(HistoryView, std::int32_t) const override { return {}; }
    std::vector<SimilarPage> similarPages(std::int32_t, std::int32_t) const override { return {}; }
    void keep(ByteWriter& out) const override { out(std::string(randomForm.name), m_seed); }

private:
    static void fill(std::uint64_t key, std::span<float> scores)
    {
        for (std::size_t page = 0; page < scores.size(); ++page)
            scores[page] = static_cast<float>(mixedBits(key + page) >> 40U) * 0x1.0p-24F;
    }

    std::int32_t m_pages;
    std::uint64_t m_seed;
};

} // namespace

std::shared_ptr<const Recommender> makeRandomRecommender(std::int32_t pages, std::uint64_t seed)
{
    return std::make_shared<RandomRecommender>(pages, seed);
}

Result<std::shared_ptr<const Recommender>> trainRandom(const TrainInput& input, const RandomOptions& options,
                                                       const Progress& /*progress*/)
{
    return makeRandomRecommender(input.strength.cols, options.seed);
}

std::shared_ptr<const Recommender> readRandom(ByteReader& in, const KeptShape& shape)
{
    std::uint64_t seed = 0;
    in(seed);
    return makeRandomRecommender(shape.pages, seed);
}

} // namespace leadlight
