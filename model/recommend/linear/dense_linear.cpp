// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/dense_linear.h"

#include "model/numeric/vector_lanes.h"
#include "model/recommend/kept_model.h"
#include "model/recommend/score_matrix.h"

#include <algorithm>
#include <numeric>
#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

namespace leadlight {

namespace {

constexpr std::int32_t side = SymmetricTiles::side;
constexpr std::size_t tileBytes = sizeof(float) * side * side;
using Pack = Lanes<float>;
static_assert(side % Pack::count == 0);

/// One page of a history in a block of them: the history's row and what its row of S counts.
struct BlockPair
{
    std::int32_t page;
    std::int32_t row;
    float amount;
};

/// The pages of several histories by the tile row of S that they lie in; in a tile row history by history, so that
/// what a score adds up comes in the order of the history.
class BlockPairs
{
public:
    BlockPairs(std::span<const HistoryView> histories, const HistoryForm& form, const ScaledSymmetric& weights)
        : m_start(static_cast<std::size_t>(weights.matrix.tiles()) + 1, 0)
    {
        for (const HistoryView& history : histories)
            for (const std::int32_t page : history.pages)
                ++m_start[static_cast<std::size_t>(page / side) + 1];
        std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
        m_pairs.resize(m_start.back());
        std::vector<std::size_t> next = m_start;
        std::vector<float> amounts;
        for (std::size_t row = 0; row < histories.size(); ++row) {
            amountsOf(histories[row], form, amounts);
            for (std::size_t h = 0; h < histories[row].size(); ++h) {
                const std::int32_t page = histories[row].pages[h];
                m_pairs[next[static_cast<std::size_t>(page / side)]++] = {
                    page, static_cast<std::int32_t>(row), amounts[h] * weights.from[static_cast<std::size_t>(page)]};
            }
        }
    }
    [[nodiscard]] std::span<const BlockPair> inTileRow(std::int32_t tile) const
    {
        const std::size_t begin = m_start[static_cast<std::size_t>(tile)];
        return {m_pairs.data() + begin, m_start[static_cast<std::size_t>(tile) + 1] - begin};
    }

private:
    std::vector<std::size_t> m_start;
    std::vector<BlockPair> m_pairs;
};

/// Pairs in a tile row from which on it pays to turn a tile instead of reading its columns.
constexpr std::size_t worthFlipping = 8;

void transposeTile(const float* from, float* to)
{
    for (std::ptrdiff_t i = 0; i < side; i += Pack::count)
        for (std::ptrdiff_t j = 0; j < side; j += Pack::count) {
            Pack::Block square;
            for (int k = 0; k < Pack::count; ++k)
                square.packet[k] = Pack::load(from + (i + k) * side + j);
            Pack::transpose(square);
            for (int k = 0; k < Pack::count; ++k)
                Pack::store(to + (j + k) * side + i, square.packet[k]);
        }
}

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

class DenseLinear final : public LinearRecommender, public KeptModel
{
public:
    DenseLinear(std::string_view name, const HistoryForm& form, ScaledSymmetric weights, std::vector<float> prior)
        : LinearRecommender(name, form)
        , m_weights(std::move(weights))
        , m_prior(std::move(prior))
    {
    }

    [[nodiscard]] std::int32_t pages() const override { return m_weights.matrix.size(); }

    [[nodiscard]] float weight(std::int32_t from, std::int32_t to) const override
    {
        return m_weights.from[static_cast<std::size_t>(from)] * m_weights.matrix(from, to) *
               m_weights.to[static_cast<std::size_t>(to)];
    }

    [[nodiscard]] std::optional<double> prior(std::int32_t page) const override
    {
        if (m_prior.empty())
            return {};
        return m_prior[static_cast<std::size_t>(page)];
    }

    [[nodiscard]] std::vector<SimilarPage> similarPages(std::int32_t page, std::int32_t n) const override
    {
        return largestWeights(*this, page, n);
    }

    void scoreHistory(HistoryView history, std::span<float> scores) const override
    {
        score({&history, 1}, {scores.data(), 1, pages(), pages()}, Progress());
    }
    void scoreHistories(std::span<const HistoryView> histories, ScoreBlock block,
                        const Progress& progress) const override
    {
        score(histories, block, progress);
    }
    void scoreCookies(const SparseMatrix& known, std::int32_t first, ScoreBlock block,
                      const Progress& progress) const override
    {
        score(historiesOf(known, first, block.rows), block, progress);
    }

    /// A call reads all of the matrix, so it should serve many cookies.
    [[nodiscard]] std::int64_t cookiesAtOnce() const override
    {
        constexpr std::int64_t mostScores = 10'000'000; // 40 MB a thread
        return std::clamp<std::int64_t>(mostScores / std::max(1, pages()), 64, 1024);
    }

    void keep(ByteWriter& out) const override
    {
        out(std::string(denseForm.name), std::string(name()), form(), m_weights.from, m_weights.to, m_prior, pages());
        for (std::int32_t I = 0; I < m_weights.matrix.tiles(); ++I)
            for (std::int32_t J = 0; J <= I; ++J)
                out.raw(m_weights.matrix.data(I, J), tileBytes);
    }

private:
    void score(std::span<const HistoryView> histories, ScoreBlock block, const Progress& progress) const;
    /// Adds what the pages of tile row I give to the scores of tile column J.
    void addTile(std::span<const BlockPair> pairs, std::int32_t I, std::int32_t J, ScoreBlock block,
                 AlignedBuffer<float>& turned) const;
    /// Columns of tile column J that are pages, not padding.
    [[nodiscard]] std::int32_t width(std::int32_t J) const { return std::min(side, pages() - J * side); }

    ScaledSymmetric m_weights;
    std::vector<float> m_prior;
};

void DenseLinear::addTile(std::span<const BlockPair> pairs, std::int32_t I, std::int32_t J, ScoreBlock block,
                          AlignedBuffer<float>& turned) const
{
    const auto add = [&](const float* tile, std::ptrdiff_t down, std::ptrdiff_t right) {
        for (const BlockPair& pair : pairs)
            addScaled(
                pair.amount, tile + (pair.page % side) * down, right,
                block.row(pair.row).subspan(static_cast<std::size_t>(J) * side, static_cast<std::size_t>(width(J))));
    };
    const float* const tile = m_weights.matrix.data(std::max(I, J), std::min(I, J));
    if (J <= I)
        return add(tile, side, 1);
    // Right of the diagonal the tile is stored transposed: its column is the row wanted.
    if (pairs.size() < worthFlipping)
        return add(tile, 1, side);
    turned.resize(static_cast<Eigen::Index>(side) * side);
    transposeTile(tile, turned.data());
    add(turned.data(), side, 1);
}

/// Tile column by tile column, so that a tile is read from memory once for all histories, and the scores that it adds
/// to stay in cache. Isolated, so that a thread which waits here does not begin another block meanwhile.
void DenseLinear::score(std::span<const HistoryView> histories, ScoreBlock block, const Progress& progress) const
{
    const BlockPairs pairs(histories, form(), m_weights);
    tbb::enumerable_thread_specific<AlignedBuffer<float>> turned;
    tbb::this_task_arena::isolate([&] {
        tbb::parallel_for(0, m_weights.matrix.tiles(), [&](std::int32_t J) {
            auto scores = mapped(block).middleCols(static_cast<Eigen::Index>(J) * side, width(J));
            scores.setZero();
            for (std::int32_t I = 0; I < m_weights.matrix.tiles() && !progress.cancelled(); ++I)
                addTile(pairs.inTileRow(I), I, J, block, turned.local());
            const auto perPage = [&](const std::vector<float>& values) {
                return Eigen::Map<const Eigen::RowVectorXf>(values.data() + static_cast<std::ptrdiff_t>(J) * side,
                                                            width(J));
            };
            scores.array().rowwise() *= perPage(m_weights.to).array();
            if (!m_prior.empty())
                scores.rowwise() += perPage(m_prior);
        });
    });
}

} // namespace

std::shared_ptr<const LinearRecommender> makeDenseLinear(std::string_view name, const HistoryForm& form,
                                                         ScaledSymmetric weights, std::vector<float> prior)
{
    return std::make_shared<DenseLinear>(name, form, std::move(weights), std::move(prior));
}

std::shared_ptr<const Recommender> readDenseLinear(ByteReader& in, const KeptShape& shape)
{
    const std::string_view name = readModelName(in);
    HistoryForm form;
    ScaledSymmetric weights;
    std::vector<float> prior;
    std::int32_t pages = 0;
    in(form, weights.from, weights.to, prior, pages);
    const auto perPage = [&](const std::vector<float>& values) { return std::ssize(values) == shape.pages; };
    in.require(pages == shape.pages && perPage(weights.from) && perPage(weights.to) &&
               (prior.empty() || perPage(prior)));
    in.require(static_cast<std::uint64_t>(SymmetricTiles::bytesOf(shape.pages)) <= in.left());
    if (!in.good())
        return nullptr;
    weights.matrix = SymmetricTiles(pages);
    for (std::int32_t I = 0; I < weights.matrix.tiles(); ++I)
        for (std::int32_t J = 0; J <= I; ++J)
            in.raw(weights.matrix.data(I, J), tileBytes);
    return in.good() ? makeDenseLinear(name, form, std::move(weights), std::move(prior)) : nullptr;
}

} // namespace leadlight
