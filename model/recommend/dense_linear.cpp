// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/dense_linear.h"

#include "model/recommend/strength_transform.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr std::int32_t side = SymmetricTiles::side;

/// One page of a cookie's history in a block of cookies: the cookie's row and what its row of S counts.
struct BlockPair
{
    std::int32_t page;
    std::int32_t row;
    float amount;
};

class DenseLinear final : public LinearRecommender
{
public:
    DenseLinear(std::string_view name, Strength strength, ScaledSymmetric weights)
        : LinearRecommender(name, strength)
        , m_weights(std::move(weights))
    {
    }

    [[nodiscard]] std::int32_t pages() const override { return m_weights.matrix.size(); }

    [[nodiscard]] float weight(std::int32_t from, std::int32_t to) const override
    {
        return m_weights.from[static_cast<std::size_t>(from)] * m_weights.matrix(from, to) *
               m_weights.to[static_cast<std::size_t>(to)];
    }

    [[nodiscard]] std::vector<SimilarPage> similarPages(std::int32_t page, std::int32_t n) const override
    {
        std::vector<float> weights(static_cast<std::size_t>(pages()));
        addRow(page, 1.0F, weights);
        finish(weights);
        return largestWeights(weights, page, n);
    }

    void scoreCookies(const SparseMatrix& known, std::int32_t first, Eigen::Ref<ScoreBlock> block) const override;

protected:
    void addRow(std::int32_t from, float amount, std::span<float> scores) const override;
    void finish(std::span<float> scores) const override
    {
        for (std::size_t j = 0; j < scores.size(); ++j)
            scores[j] *= m_weights.to[j];
    }

private:
    /// Columns of tile column J that are pages, not padding.
    [[nodiscard]] std::int32_t width(std::int32_t J) const { return std::min(side, pages() - J * side); }

    ScaledSymmetric m_weights;
};

void DenseLinear::addRow(std::int32_t from, float amount, std::span<float> scores) const
{
    const float a = amount * m_weights.from[static_cast<std::size_t>(from)];
    const std::int32_t own = from / side;
    for (std::int32_t J = 0; J < m_weights.matrix.tiles(); ++J) {
        float* const out = scores.data() + static_cast<std::ptrdiff_t>(J) * side;
        const float* const tile = m_weights.matrix.data(std::max(own, J), std::min(own, J));
        // Right of the diagonal the tile is stored transposed: its column is the row wanted.
        const std::ptrdiff_t step = J <= own ? 1 : side;
        const float* const row = tile + (J <= own ? (from % side) * side : from % side);
        for (std::int32_t j = 0; j < width(J); ++j)
            out[j] += a * row[j * step];
    }
}

void DenseLinear::scoreCookies(const SparseMatrix& known, std::int32_t first, Eigen::Ref<ScoreBlock> block) const
{
    block.setZero();
    std::vector<BlockPair> pairs;
    for (std::int32_t r = 0; r < block.rows(); ++r) {
        const HistoryView history = known.row(first + r);
        for (std::size_t h = 0; h < history.size(); ++h)
            pairs.push_back({history.pages[h], r,
                             transformedStrength(history.strengths[h], strength()) *
                                 m_weights.from[static_cast<std::size_t>(history.pages[h])]});
    }
    std::ranges::stable_sort(pairs, {}, &BlockPair::page);
    std::vector<std::size_t> start; // of the pairs of each tile row
    for (std::int32_t I = 0; I <= m_weights.matrix.tiles(); ++I)
        start.push_back(
            static_cast<std::size_t>(std::ranges::lower_bound(pairs, I * side, {}, &BlockPair::page) - pairs.begin()));

    // Tile by tile, so that each is read from memory once a block; what a score adds up comes in the order of the
    // history, as in addRow(), so both give the same bits.
    ScoreBlock flipped(side, side);
    const auto add = [&](std::int32_t from, std::int32_t to, const float* tile) {
        for (std::size_t p = start[static_cast<std::size_t>(from)]; p < start[static_cast<std::size_t>(from) + 1];
             ++p) {
            float* const out = block.row(pairs[p].row).data() + static_cast<std::ptrdiff_t>(to) * side;
            const float* const row = tile + (pairs[p].page % side) * side;
            for (std::int32_t j = 0; j < width(to); ++j)
                out[j] += pairs[p].amount * row[j];
        }
    };
    for (std::int32_t I = 0; I < m_weights.matrix.tiles(); ++I) {
        for (std::int32_t J = 0; J <= I; ++J) {
            add(I, J, m_weights.matrix.data(I, J));
            if (J == I || start[static_cast<std::size_t>(J)] == start[static_cast<std::size_t>(J) + 1])
                continue;
            flipped = m_weights.matrix.tile(I, J).transpose();
            add(J, I, flipped.data());
        }
    }
    for (std::int32_t r = 0; r < block.rows(); ++r)
        finish({block.row(r).data(), static_cast<std::size_t>(pages())});
}

} // namespace

std::shared_ptr<const Recommender> makeDenseLinear(std::string_view name, Strength strength, ScaledSymmetric weights)
{
    return std::make_shared<DenseLinear>(name, strength, std::move(weights));
}

} // namespace leadlight
