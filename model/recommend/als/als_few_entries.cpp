// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/als/als_few_entries.h"

#include "model/numeric/batched_cholesky.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

using namespace batched;

/// target += P_row P_column' over one panel, for a tile of Rows x Columns elements.
template <class T, int Rows, int Columns>
inline void addProducts(const T* rowPanel, const T* columnPanel, T* target)
{
    using L = Lanes<T>;
    constexpr Eigen::Index next = L::count * L::count; // from one entry's piece to the next one's
    typename L::Packet sum[Rows][Columns];
    LEADLIGHT_UNROLL
    for (int i = 0; i < Rows; ++i)
        LEADLIGHT_UNROLL
    for (int j = 0; j < Columns; ++j)
        sum[i][j] = L::load(target + inTile<T>(i, j));
    for (Eigen::Index k = 0; k < L::count; ++k) {
        typename L::Packet column[Columns];
        LEADLIGHT_UNROLL
        for (int j = 0; j < Columns; ++j)
            column[j] = L::load(columnPanel + j * next + k * L::count);
        LEADLIGHT_UNROLL
        for (int i = 0; i < Rows; ++i) {
            const auto row = L::load(rowPanel + i * next + k * L::count);
            LEADLIGHT_UNROLL
            for (int j = 0; j < Columns; ++j)
                sum[i][j] = L::multiplyAdd(row, column[j], sum[i][j]);
        }
    }
    LEADLIGHT_UNROLL
    for (int i = 0; i < Rows; ++i)
        LEADLIGHT_UNROLL
    for (int j = 0; j < Columns; ++j)
        L::store(target + inTile<T>(i, j), sum[i][j]);
}

/// x += weights * rows for `Width` registers of x, summed over the entries of one lane.
template <class T, int Width>
inline void combineRows(const Factors<T>& rows, const std::int32_t* index, const T* weight, Eigen::Index n,
                        Eigen::Index column, T* x)
{
    using L = Lanes<T>;
    typename L::Packet sum[Width];
    LEADLIGHT_UNROLL
    for (int j = 0; j < Width; ++j)
        sum[j] = L::zero();
    for (Eigen::Index i = 0; i < n; ++i) {
        const T* from = rows.data() + index[i * L::count] * rows.cols() + column;
        const auto w = L::broadcast(weight[i * L::count]);
        LEADLIGHT_UNROLL
        for (int j = 0; j < Width; ++j)
            sum[j] = L::multiplyAdd(w, L::load(from + j * L::count), sum[j]);
    }
    LEADLIGHT_UNROLL
    for (int j = 0; j < Width; ++j)
        L::store(x + column + j * L::count, sum[j]);
}

template <class T>
void ensureSize(AlignedBuffer<T>& buffer, Eigen::Index size)
{
    if (buffer.size() < size)
        buffer.resize(size);
}

} // namespace

template <class T>
void FewEntriesSolver<T>::gather(const AlsSystem<T>& system, std::span<const std::int32_t> rows)
{
    constexpr Eigen::Index lanes = Lanes<T>::count;
    m_n = static_cast<Eigen::Index>(system.matrix.row(rows.front()).size());
    m_index.assign(static_cast<std::size_t>(m_n * lanes), static_cast<std::int32_t>(system.fixed.rows()));
    ensureSize(m_root, m_n * lanes);
    ensureSize(m_weight, m_n * lanes);
    ensureSize(m_panel, m_n * lanes * lanes);
    ensureSize(m_triangles, triangleSize<T>(m_n));
    m_root.head(m_n * lanes).setZero();
    m_weight.head(m_n * lanes).setZero();
    m_triangles.head(triangleSize<T>(m_n)).setZero();
    for (std::size_t lane = 0; lane < rows.size(); ++lane) {
        const HistoryView entries = system.matrix.row(rows[lane]);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const T confidence = system.confidence(entries.strengths[i]);
            if (confidence <= T(0))
                continue;
            const auto at = i * static_cast<std::size_t>(lanes) + lane;
            m_index[at] = entries.pages[i];
            m_root[static_cast<Eigen::Index>(at)] = std::sqrt(std::max(T(0), confidence - T(1)));
        }
    }
}

template <class T>
void FewEntriesSolver<T>::addPanel(const AlsSystem<T>& system, Eigen::Index column)
{
    using L = Lanes<T>;
    const T* from = system.whitened.data() + column;
    for (Eigen::Index i = 0; i < m_n; ++i) {
        typename L::Block block;
        const std::int32_t* index = m_index.data() + i * L::count;
        for (int lane = 0; lane < L::count; ++lane)
            block.packet[lane] = L::load(from + index[lane] * system.stride());
        L::transpose(block);
        T* to = m_panel.data() + i * L::count * L::count;
        for (int k = 0; k < L::count; ++k)
            L::store(to + k * L::count, block.packet[k]);
    }
    multiplyPanel();
}

template <class T>
void FewEntriesSolver<T>::multiplyPanel()
{
    constexpr Eigen::Index next = tile * Lanes<T>::count * Lanes<T>::count;
    const T* panel = m_panel.data();
    for (Eigen::Index row = 0; row < tileRows(m_n); ++row)
        withRows(row, m_n, [&](auto rows) {
            T* target = m_triangles.data() + tileOffset<T>(row, 0);
            for (Eigen::Index column = 0; column < row; ++column)
                addProducts<T, rows(), tile>(panel + row * next, panel + column * next,
                                             target + column * inTile<T>(tile, 0));
            addProducts<T, rows(), rows()>(panel + row * next, panel + row * next, target + row * inTile<T>(tile, 0));
        });
}

/// Turns S into I + E S E, and leaves E (1 - S 1) in m_weight.
template <class T>
void FewEntriesSolver<T>::scale()
{
    using L = Lanes<T>;
    T* sums = m_weight.data();
    const auto one = L::broadcast(T(1));
    for (Eigen::Index i = 0; i < m_n; ++i) {
        auto rowSum = L::load(sums + i * L::count);
        const auto rowRoot = L::load(m_root.data() + i * L::count);
        for (Eigen::Index j = 0; j <= i; ++j) {
            T* at = m_triangles.data() + tileOffset<T>(i / tile, j / tile) + inTile<T>(i % tile, j % tile);
            const auto s = L::load(at);
            const auto scaled = L::multiply(L::multiply(rowRoot, L::load(m_root.data() + j * L::count)), s);
            rowSum = L::add(rowSum, s);
            if (j == i) {
                L::store(at, L::add(scaled, one));
            } else {
                L::store(at, scaled);
                L::store(sums + j * L::count, L::add(L::load(sums + j * L::count), s));
            }
        }
        L::store(sums + i * L::count, rowSum);
    }
    for (Eigen::Index i = 0; i < m_n; ++i) {
        const auto root = L::load(m_root.data() + i * L::count);
        L::store(sums + i * L::count, L::multiply(root, L::subtract(one, L::load(sums + i * L::count))));
    }
}

/// Writes x = sum of w G^-1 y of one lane; gives |x|^2.
template <class T>
double FewEntriesSolver<T>::expand(const AlsSystem<T>& system, std::int32_t row, Eigen::Index lane) const
{
    constexpr Eigen::Index lanes = Lanes<T>::count;
    constexpr int wide = 4;
    const auto n = static_cast<Eigen::Index>(system.matrix.row(row).size());
    const std::int32_t* index = m_index.data() + lane;
    const T* weight = m_weight.data() + lane;
    T* x = system.solved.row(row).data();
    Eigen::Index column = 0;
    for (; column + wide * lanes <= system.stride(); column += wide * lanes)
        combineRows<T, wide>(system.pulled, index, weight, n, column, x);
    for (; column < system.stride(); column += lanes)
        combineRows<T, 1>(system.pulled, index, weight, n, column, x);
    return static_cast<double>(system.solved.row(row).squaredNorm());
}

template <class T>
RowSums FewEntriesSolver<T>::solve(const AlsSystem<T>& system, std::span<const std::int32_t> rows)
{
    using L = Lanes<T>;
    gather(system, rows);
    for (Eigen::Index column = 0; column < system.stride(); column += L::count)
        addPanel(system, column);
    scale();
    factor(m_triangles.data(), m_n);
    batched::solve(m_triangles.data(), m_n, m_weight.data());
    const auto one = L::broadcast(T(1));
    for (Eigen::Index i = 0; i < m_n; ++i) {
        T* at = m_weight.data() + i * L::count;
        L::store(at, L::multiplyAdd(L::load(m_root.data() + i * L::count), L::load(at), one));
    }
    RowSums sums;
    for (std::size_t lane = 0; lane < rows.size(); ++lane) {
        const double squaredNorm = expand(system, rows[lane], static_cast<Eigen::Index>(lane));
        if (std::isfinite(squaredNorm))
            sums.squaredNorm += squaredNorm;
        else
            sums += solvePrecisely(system, rows[lane]);
    }
    return sums;
}

template class FewEntriesSolver<float>;
template class FewEntriesSolver<double>;

} // namespace leadlight
