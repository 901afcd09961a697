// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/als/als_solver.h"

#include "model/base/parallel.h"
#include "model/recommend/als/als_conjugate.h"
#include "model/recommend/als/als_few_entries.h"
#include "model/recommend/als/als_many_entries.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <numeric>
#include <tbb/enumerable_thread_specific.h>

namespace leadlight {

namespace {

// Beyond this confidence float32 rounds c y y' more coarsely than the Gramian that it is added to.
constexpr double mostForSingle = 1e6;
constexpr double taskCost = 4e6; // multiply-adds: about a millisecond
constexpr std::size_t rowsBetweenPolls = 1 << 12;
constexpr double heavyShare = 1.0 / 64; // of a side: a batch worth spreading its rows over the threads

/// Multiply-adds of one row of n entries, weighted by what they were measured to take.
double costOfMany(double n, double f)
{
    return 1.25 * n * f * f / 2.0 + f * f * f / 6.0 + 2.0 * f * f;
}
double costOfFew(double n, double f)
{
    return n * n * f / 2.0 + n * n * n / 6.0 + 4.0 * n * f;
}
double costOfApproximate(double n, double f, int steps)
{
    return (steps + 1) * (4.0 * n * f + f * f);
}

/// All rows, those with most entries first; ties by row. A counting sort: there may be millions.
std::vector<std::int32_t> rowsByEntries(const SparseMatrix& matrix)
{
    const auto entries = [&](std::int32_t row) { return matrix.row(row).size(); };
    std::size_t most = 0;
    for (std::int32_t row = 0; row < matrix.rows; ++row)
        most = std::max(most, entries(row));
    std::vector<std::size_t> next(most + 2, 0); // where the rows with most - k entries go
    for (std::int32_t row = 0; row < matrix.rows; ++row)
        ++next[most - entries(row) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<std::int32_t> order(static_cast<std::size_t>(matrix.rows));
    for (std::int32_t row = 0; row < matrix.rows; ++row)
        order[next[most - entries(row)]++] = row;
    return order;
}

template <class T>
struct Scratch
{
    FewEntriesSolver<T> few;
    ManyEntriesSolver<T> many;
    ConjugateSolver<T> approximate;
};

} // namespace

AlsSide::AlsSide(const SparseMatrix& matrix, const AlsOptions& options, int factors, Method method,
                 const Progress& progress)
    : m_matrix(matrix)
    , m_options(options)
    , m_factors(factors)
    , m_mostConfidence(options.precision == Precision::Double ? std::numeric_limits<double>::infinity() : mostForSingle)
    , m_lanes(
          static_cast<std::size_t>(options.precision == Precision::Double ? Lanes<double>::count : Lanes<float>::count))
{
    m_few = method == Method::Cheapest && saving() > 0.0;
    order(m_few, progress);
}

AlsSide::Way AlsSide::wayOf(std::int32_t row, bool few) const
{
    const HistoryView entries = m_matrix.row(row);
    bool belowOne = false;
    for (const float strength : entries.strengths) {
        const double confidence = m_options.alpha * static_cast<double>(strength);
        if (confidence > m_mostConfidence)
            return Way::Precise;
        belowOne = belowOne || (confidence > 0.0 && confidence < 1.0);
    }
    const Way usual = m_options.solver == AlsSolver::ConjugateGradient ? Way::Approximate : Way::Many;
    return few && !belowOne && cost(Way::Few, entries.size()) < cost(usual, entries.size()) ? Way::Few : usual;
}

double AlsSide::cost(Way way, std::size_t entries) const
{
    const auto n = static_cast<double>(entries);
    if (way == Way::Few)
        return costOfFew(n, m_factors);
    if (way == Way::Approximate)
        return costOfApproximate(n, m_factors, m_options.cgSteps);
    return costOfMany(n, m_factors);
}

/// What Woodbury's identity saves over all rows, less what preparing the fixed side for it costs.
double AlsSide::saving() const
{
    double sum = -2.0 * m_matrix.cols * m_factors * m_factors;
    for (std::int32_t row = 0; row < m_matrix.rows; ++row) {
        const auto n = static_cast<double>(m_matrix.row(row).size());
        sum += std::max(0.0, costOfMany(n, m_factors) - costOfFew(n, m_factors));
    }
    return sum;
}

void AlsSide::order(bool few, const Progress& progress)
{
    std::array<std::vector<std::int32_t>, 4> rows;
    std::size_t polled = 0;
    for (const std::int32_t row : rowsByEntries(m_matrix)) {
        if (polled++ % rowsBetweenPolls == 0 && progress.cancelled())
            return;
        rows[static_cast<std::size_t>(wayOf(row, few))].push_back(row);
    }
    for (std::size_t way = 0; way < rows.size() && !progress.cancelled(); ++way) {
        const std::size_t begin = m_order.size();
        m_order.insert(m_order.end(), rows[way].begin(), rows[way].end());
        cut(static_cast<Way>(way), begin, m_order.size());
    }
}

void AlsSide::cut(Way way, std::size_t begin, std::size_t end)
{
    const std::size_t batch = way == Way::Many || way == Way::Few ? m_lanes : 1;
    Task task{way, begin, begin, 0.0};
    for (std::size_t at = begin; at < end; at += batch) {
        task.end = std::min(end, at + batch);
        task.cost += cost(way, m_matrix.row(m_order[at]).size()) * static_cast<double>(batch);
        if (task.cost >= taskCost || task.end == end) {
            m_cost += task.cost;
            m_tasks.push_back(task);
            task = {way, task.end, task.end, 0.0};
        }
    }
}

template <class T>
Result<RowSums> AlsSide::solve(const Factors<T>& fixed, Factors<T>& solved, const Progress& progress,
                               const Phrase& stage) const
{
    AlsSystem<T> system{m_matrix, static_cast<T>(m_options.alpha), m_factors, fixed, solved, progress, {}};
    prepareSystem(system, m_options.regularization, m_few);
    tbb::enumerable_thread_specific<Scratch<T>> scratch;
    std::vector<RowSums> sums(m_tasks.size());
    std::atomic<double> finished = 0.0;
    const auto run = [&](std::size_t i, auto schedule) {
        const Task& task = m_tasks[i];
        Scratch<T>& mine = scratch.local();
        for (std::size_t at = task.begin; at < task.end && !progress.cancelled();) {
            const bool batched = task.way == Way::Few || task.way == Way::Many;
            const std::span rows(m_order.data() + at, std::min(batched ? m_lanes : 1, task.end - at));
            if (task.way == Way::Few)
                sums[i] += mine.few.solve(system, rows);
            else if (task.way == Way::Many)
                sums[i] += mine.many.solve(system, rows, schedule, progress);
            else if (task.way == Way::Approximate)
                sums[i] += mine.approximate.solve(system, rows.front(), m_options.cgSteps, progress);
            else
                sums[i] += solvePrecisely(system, rows.front());
            at += rows.size();
        }
        progress.report((finished += task.cost) / m_cost, stage);
    };
    using Schedule = typename ManyEntriesSolver<T>::Schedule;
    const auto heavy = [&](const Task& t) { return t.way == Way::Many && t.cost > heavyShare * m_cost; };
    for (std::size_t i = 0; i < m_tasks.size() && !progress.cancelled(); ++i)
        if (heavy(m_tasks[i]))
            run(i, Schedule::RowsInParallel);
    const auto done =
        parallelFor(static_cast<std::int64_t>(m_tasks.size()), 1, progress, [&](std::int64_t begin, std::int64_t end) {
            for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i)
                if (!heavy(m_tasks[i]))
                    run(i, Schedule::OneThread);
        });
    if (!done)
        return tl::unexpected(done.error());
    return std::accumulate(sums.begin(), sums.end(), RowSums{}, [](RowSums a, const RowSums& b) { return a += b; });
}

template Result<RowSums> AlsSide::solve(const Factors<float>&, Factors<float>&, const Progress&, const Phrase&) const;
template Result<RowSums> AlsSide::solve(const Factors<double>&, Factors<double>&, const Progress&, const Phrase&) const;

} // namespace leadlight
