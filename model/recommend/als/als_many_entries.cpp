// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/als/als_many_entries.h"

#include "model/numeric/batched_cholesky.h"
#include "model/numeric/rank_update.h"

#include <algorithm>
#include <cmath>
#include <tbb/parallel_for.h>

namespace leadlight {

namespace {

using namespace batched;

constexpr Eigen::Index panelBytes = 16384; // half of a first-level cache
constexpr Eigen::Index mostPanelRows = 64;
constexpr Eigen::Index fewestPanelRows = 16;

template <class T>
Eigen::Index panelRowsFor(Eigen::Index stride)
{
    const auto rowBytes = stride * static_cast<Eigen::Index>(sizeof(T));
    return std::clamp(panelBytes / rowBytes, fewestPanelRows, mostPanelRows);
}

/// The fixed rows of up to one panel's entries: y sqrt(|c - 1|), and b += c y on the way.
template <class T>
class Panel
{
public:
    explicit Panel(Eigen::Index stride)
        : m_stride(stride)
        , m_capacity(panelRowsFor<T>(stride))
        , m_values(m_capacity * stride)
    {
    }
    [[nodiscard]] bool full() const { return m_count == m_capacity; }
    [[nodiscard]] Eigen::Index capacity() const { return m_capacity; }
    void add(const T* y, T confidence)
    {
        const auto at = static_cast<std::size_t>(m_count++);
        m_row[at] = y;
        m_confidence[at] = confidence;
        m_root[at] = std::sqrt(std::abs(confidence - T(1)));
    }
    /// Adds to b, and adds or subtracts the rank update to or from a; then empty again.
    template <bool Subtract, class Between>
    void flush(T* a, T* b, Between&& between)
    {
        using L = Lanes<T>;
        for (Eigen::Index column = 0; column < m_stride; column += L::count) {
            auto sum = L::load(b + column);
            for (Eigen::Index r = 0; r < m_count; ++r) {
                const auto at = static_cast<std::size_t>(r);
                const auto y = L::load(m_row[at] + column);
                L::store(m_values.data() + r * m_stride + column, L::multiply(y, L::broadcast(m_root[at])));
                sum = L::multiplyAdd(y, L::broadcast(m_confidence[at]), sum);
            }
            L::store(b + column, sum);
        }
        rank_update::update<T, Subtract>(m_values.data(), m_count, m_stride, a, between);
        m_count = 0;
    }

private:
    Eigen::Index m_stride;
    Eigen::Index m_capacity;
    Eigen::Index m_count = 0;
    std::array<const T*, mostPanelRows> m_row{};
    std::array<T, mostPanelRows> m_confidence{};
    std::array<T, mostPanelRows> m_root{};
    AlignedBuffer<T> m_values;
};

/// Fetches the fixed rows of the entries ahead, a few cache lines at a time: they lie scattered over memory, and
/// waiting for them would cost more than the arithmetic.
template <class T>
class Prefetcher
{
public:
    Prefetcher(const AlsSystem<T>& system, std::span<const std::int32_t> columns, Eigen::Index panelRows)
        : m_system(system)
        , m_columns(columns)
        , m_rowsPerCall(static_cast<std::size_t>(panelRows / rank_update::tileCount<T>(system.stride()) + 1))
    {
    }
    /// From now on fetches from this entry on.
    void startAt(std::size_t entry)
    {
        m_next = std::max(m_next, entry);
        m_end = entry + mostPanelRows;
    }
    void operator()()
    {
        constexpr Eigen::Index line = 64 / static_cast<Eigen::Index>(sizeof(T));
        for (std::size_t i = 0; i < m_rowsPerCall && m_next < m_columns.size() && m_next < m_end; ++i, ++m_next) {
            const T* row = m_system.fixed.data() + m_columns[m_next] * m_system.stride();
            for (Eigen::Index at = 0; at < m_system.stride(); at += line)
                Lanes<T>::prefetch(row + at);
        }
    }

private:
    const AlsSystem<T>& m_system;
    std::span<const std::int32_t> m_columns;
    std::size_t m_rowsPerCall;
    std::size_t m_next = 0;
    std::size_t m_end = 0;
};

/// Adds the row's entries of one sign of c - 1 to a and b.
template <class T, bool BelowOne>
bool addEntries(const AlsSystem<T>& system, HistoryView entries, T* a, T* b, const Progress& progress)
{
    Panel<T> panel(system.stride());
    Prefetcher<T> prefetch(system, entries.pages, panel.capacity());
    bool sawOther = false;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const T confidence = system.confidence(entries.strengths[i]);
        if (confidence <= T(0))
            continue;
        if ((confidence < T(1)) != BelowOne) {
            sawOther = true;
            continue;
        }
        panel.add(system.fixed.data() + entries.pages[i] * system.stride(), confidence);
        if (panel.full()) {
            if (progress.cancelled())
                return false;
            prefetch.startAt(i + 1);
            panel.template flush<BelowOne>(a, b, prefetch);
        }
    }
    panel.template flush<BelowOne>(a, b, [] {});
    return sawOther;
}

} // namespace

template <class T>
void ManyEntriesSolver<T>::accumulate(const AlsSystem<T>& system, std::int32_t row, Eigen::Index lane,
                                      const Progress& progress)
{
    const Eigen::Index size = system.stride() * system.stride();
    T* a = m_matrices.data() + lane * size;
    T* b = m_right.data() + lane * system.stride();
    std::copy_n(system.paddedGram.data(), size, a);
    std::fill_n(b, system.stride(), T(0));
    if (row < 0)
        return; // a lane with nothing to do solves the Gramian for 0
    const HistoryView entries = system.matrix.row(row);
    if (addEntries<T, false>(system, entries, a, b, progress))
        addEntries<T, true>(system, entries, a, b, progress);
}

/// From one matrix after the other to one matrix a lane.
template <class T>
void ManyEntriesSolver<T>::interleave(const AlsSystem<T>& system)
{
    using L = Lanes<T>;
    const Eigen::Index stride = system.stride();
    typename L::Block block;
    for (Eigen::Index i = 0; i < system.factors; ++i)
        for (Eigen::Index first = 0; first <= i; first += L::count) {
            for (int lane = 0; lane < L::count; ++lane)
                block.packet[lane] = L::load(m_matrices.data() + (lane * stride + i) * stride + first);
            L::transpose(block);
            for (Eigen::Index j = first; j <= std::min<Eigen::Index>(i, first + L::count - 1); ++j)
                L::store(m_triangles.data() + tileOffset<T>(i / tile, j / tile) + inTile<T>(i % tile, j % tile),
                         block.packet[j - first]);
        }
    for (Eigen::Index first = 0; first < stride; first += L::count) {
        for (int lane = 0; lane < L::count; ++lane)
            block.packet[lane] = L::load(m_right.data() + lane * stride + first);
        L::transpose(block);
        for (int k = 0; k < L::count; ++k)
            L::store(m_x.data() + (first + k) * L::count, block.packet[k]);
    }
}

/// From one solution a lane to the rows of `solved`.
template <class T>
void ManyEntriesSolver<T>::deal(const AlsSystem<T>& system, std::span<const std::int32_t> rows)
{
    using L = Lanes<T>;
    for (Eigen::Index first = 0; first < system.stride(); first += L::count) {
        typename L::Block block;
        for (int k = 0; k < L::count; ++k)
            block.packet[k] = L::load(m_x.data() + (first + k) * L::count);
        L::transpose(block);
        for (std::size_t lane = 0; lane < rows.size(); ++lane)
            L::store(system.solved.row(rows[lane]).data() + first, block.packet[lane]);
    }
}

template <class T>
RowSums ManyEntriesSolver<T>::solve(const AlsSystem<T>& system, std::span<const std::int32_t> rows, Schedule schedule,
                                    const Progress& progress)
{
    constexpr Eigen::Index lanes = Lanes<T>::count;
    const Eigen::Index stride = system.stride();
    if (m_matrices.size() != lanes * stride * stride) {
        m_matrices.resize(lanes * stride * stride);
        m_right.resize(lanes * stride);
        m_x.resize(lanes * stride);
        m_triangles.resize(triangleSize<T>(system.factors));
    }
    const auto one = [&](Eigen::Index lane) {
        const auto at = static_cast<std::size_t>(lane);
        accumulate(system, at < rows.size() ? rows[at] : -1, lane, progress);
    };
    if (schedule == Schedule::RowsInParallel)
        tbb::parallel_for(Eigen::Index(0), lanes, one);
    else
        for (Eigen::Index lane = 0; lane < lanes; ++lane)
            one(lane);
    if (progress.cancelled())
        return {};
    interleave(system);
    factor(m_triangles.data(), system.factors);
    batched::solve(m_triangles.data(), system.factors, m_x.data());
    deal(system, rows);

    RowSums sums;
    for (std::size_t lane = 0; lane < rows.size(); ++lane) {
        const auto x = system.solved.row(rows[lane]).template cast<double>();
        const Eigen::Map<const Eigen::Matrix<T, 1, Eigen::Dynamic>> b(
            m_right.data() + static_cast<Eigen::Index>(lane) * stride, stride);
        const RowSums row{x.dot(b.template cast<double>()), x.squaredNorm()};
        sums += std::isfinite(row.squaredNorm) ? row : solvePrecisely(system, rows[lane]);
    }
    return sums;
}

template class ManyEntriesSolver<float>;
template class ManyEntriesSolver<double>;

} // namespace leadlight
