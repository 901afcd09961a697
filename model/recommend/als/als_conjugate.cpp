// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/als/als_conjugate.h"

#include <cmath>
#include <limits>

namespace leadlight {

namespace {

constexpr std::size_t entriesBetweenPolls = 256;
constexpr std::size_t ahead = 4; // entries: their rows lie scattered over memory

/// Calls visit(confidence, y) for every entry that counts as submitted.
template <class T, class Visit>
void forEntries(const AlsSystem<T>& system, HistoryView entries, const Progress& progress, Visit&& visit)
{
    using Row = Eigen::Map<const Eigen::Matrix<T, 1, Eigen::Dynamic>, Eigen::AlignedMax>;
    constexpr Eigen::Index line = 64 / static_cast<Eigen::Index>(sizeof(T));
    const auto rowOf = [&](std::size_t i) { return system.fixed.data() + entries.pages[i] * system.stride(); };
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i % entriesBetweenPolls == 0 && progress.cancelled())
            return;
        if (i + ahead < entries.size())
            for (Eigen::Index at = 0; at < system.stride(); at += line)
                Lanes<T>::prefetch(rowOf(i + ahead) + at);
        const T confidence = system.confidence(entries.strengths[i]);
        if (confidence > T(0))
            visit(confidence, Row(rowOf(i), system.stride()));
    }
}

} // namespace

/// Sets b and the residual.
template <class T>
void ConjugateSolver<T>::startFrom(const AlsSystem<T>& system, HistoryView entries, const Vector& x,
                                   const Progress& progress)
{
    m_b.setZero(system.stride());
    m_residual.noalias() = -x * system.paddedGram;
    forEntries(system, entries, progress, [&](T confidence, const auto& y) {
        m_b += confidence * y;
        m_residual += (confidence - (confidence - T(1)) * y.dot(x)) * y;
    });
}

template <class T>
void ConjugateSolver<T>::applyTo(const AlsSystem<T>& system, HistoryView entries, const Vector& direction,
                                 const Progress& progress)
{
    m_applied.noalias() = direction * system.paddedGram;
    forEntries(system, entries, progress,
               [&](T confidence, const auto& y) { m_applied += ((confidence - T(1)) * y.dot(direction)) * y; });
}

template <class T>
RowSums ConjugateSolver<T>::solve(const AlsSystem<T>& system, std::int32_t row, int steps, const Progress& progress)
{
    constexpr T rounding = std::numeric_limits<T>::epsilon() * std::numeric_limits<T>::epsilon();
    const HistoryView entries = system.matrix.row(row);
    m_x = system.solved.row(row);
    startFrom(system, entries, m_x, progress);
    m_direction = m_residual;
    T square = m_residual.squaredNorm();
    const T enough = rounding * m_b.squaredNorm();
    for (int step = 0; step < steps && square > enough && !progress.cancelled(); ++step) {
        applyTo(system, entries, m_direction, progress);
        const T length = square / m_direction.dot(m_applied);
        m_x += length * m_direction;
        m_residual -= length * m_applied;
        const T before = std::exchange(square, m_residual.squaredNorm());
        m_direction = m_residual + (square / before) * m_direction;
    }
    system.solved.row(row) = m_x;
    // y'A y = y.(b - r): what is left of the residual is part of the row's share in the objective.
    const auto x = m_x.template cast<double>();
    const RowSums sums{x.dot((m_b + m_residual).template cast<double>()), x.squaredNorm()};
    return std::isfinite(sums.squaredNorm) || progress.cancelled() ? sums : solvePrecisely(system, row);
}

template class ConjugateSolver<float>;
template class ConjugateSolver<double>;

} // namespace leadlight
