// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/dense_linear.h"

#include "model/recommend/strength_transform.h"

#include <algorithm>
#include <tbb/parallel_for.h>

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

/// Pairs in a tile row from which on it pays to turn a tile instead of reading its columns.
constexpr std::size_t worthFlipping = 24;

/// out[j] += a x row[j step].
void addScaled(float a, const float* row, std::ptrdiff_t step, std::span<float> out)
{
    const auto length = static_cast<std::ptrdiff_t>(out.size());
    if (step == 1)
        for (std::ptrdiff_t j = 0; j < length; ++j)
            out[static_cast<std::size_t>(j)] += a * row[j];
    else
        for (std::ptrdiff_t j = 0; j < length; ++j)
            out[static_cast<std::size_t>(j)] += a * row[j * step];
}

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

    void scoreHistory(HistoryView history, std::span<float> scores) const override;
    void scoreCookies(const SparseMatrix& known, std::int32_t first, Eigen::Ref<ScoreBlock> block) const override;

    /// A call reads most of the matrix, so it should serve many cookies, yet take no longer than a cancel may wait.
    [[nodiscard]] std::int64_t cookiesAtOnce() const override
    {
        constexpr double workAtOnce = 1e10; // about 20 ms
        return static_cast<std::int64_t>(std::clamp(workAtOnce / pages() / pages(), 4.0, 1024.0));
    }

protected:
    void addRow(std::int32_t from, float amount, std::span<float> scores) const override
    {
        for (std::int32_t J = 0; J < m_weights.matrix.tiles(); ++J)
            addPart(from, amount, J, scores);
    }
    void finish(std::span<float> scores) const override
    {
        for (std::size_t j = 0; j < scores.size(); ++j)
            scores[j] *= m_weights.to[j];
    }

private:
    /// What addRow() does to the scores of tile column J.
    void addPart(std::int32_t from, float amount, std::int32_t J, std::span<float> scores) const;
    /// Columns of tile column J that are pages, not padding.
    [[nodiscard]] std::int32_t width(std::int32_t J) const { return std::min(side, pages() - J * side); }

    ScaledSymmetric m_weights;
};

void DenseLinear::addPart(std::int32_t from, float amount, std::int32_t J, std::span<float> scores) const
{
    const float scaled = amount * m_weights.from[static_cast<std::size_t>(from)];
    const std::int32_t own = from / side;
    const std::span<float> out = scores.subspan(static_cast<std::size_t>(J) * side, static_cast<std::size_t>(width(J)));
    const float* const tile = m_weights.matrix.data(std::max(own, J), std::min(own, J));
    // Right of the diagonal the tile is stored transposed: its column is the row wanted.
    if (J <= own)
        addScaled(scaled, tile + (from % side) * side, 1, out);
    else
        addScaled(scaled, tile + from % side, side, out);
}

/// Tile column by tile column, so that a tile stays in cache for all pages of the history that lie in it: with
/// hundreds of them this is a pass over most of the matrix.
void DenseLinear::scoreHistory(HistoryView history, std::span<float> scores) const
{
    std::ranges::fill(scores, 0.0F);
    tbb::parallel_for(0, m_weights.matrix.tiles(), [&](std::int32_t J) {
        for (std::size_t h = 0; h < history.size(); ++h)
            addPart(history.pages[h], transformedStrength(history.strengths[h], strength()), J, scores);
    });
    finish(scores);
}

void DenseLinear::scoreCookies(const SparseMatrix& known, std::int32_t first, Eigen::Ref<ScoreBlock> block) const
{
    if (block.rows() == 1)
        return scoreHistory(known.row(first), {block.data(), static_cast<std::size_t>(block.cols())});
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
    const auto add = [&](std::int32_t from, std::int32_t to, const float* tile, std::ptrdiff_t down,
                         std::ptrdiff_t right) {
        for (std::size_t p = start[static_cast<std::size_t>(from)]; p < start[static_cast<std::size_t>(from) + 1];
             ++p) {
            float* const out = block.row(pairs[p].row).data() + static_cast<std::ptrdiff_t>(to) * side;
            addScaled(pairs[p].amount, tile + (pairs[p].page % side) * down, right,
                      {out, static_cast<std::size_t>(width(to))});
        }
    };
    for (std::int32_t I = 0; I < m_weights.matrix.tiles(); ++I) {
        for (std::int32_t J = 0; J <= I; ++J) {
            add(I, J, m_weights.matrix.data(I, J), side, 1);
            const std::size_t columns = start[static_cast<std::size_t>(J) + 1] - start[static_cast<std::size_t>(J)];
            if (J < I && columns >= worthFlipping) {
                flipped = m_weights.matrix.tile(I, J).transpose();
                add(J, I, flipped.data(), side, 1);
            } else if (J < I && columns > 0) {
                add(J, I, m_weights.matrix.data(I, J), 1, side);
            }
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
