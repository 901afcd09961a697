// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/als/als_system.h"

#include "model/numeric/rank_update.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <tbb/parallel_for.h>

namespace leadlight {

namespace {

constexpr Eigen::Index mostPartialSums = 64;
constexpr Eigen::Index panelRows = 64;
constexpr std::size_t entriesBetweenPolls = 64;

/// Y'Y of the rows [begin, end), summed in T over a piece short enough for float32.
template <class T>
Factors<T> partialGramian(const Factors<T>& y, Eigen::Index begin, Eigen::Index end, const Progress& progress)
{
    Factors<T> sum = Factors<T>::Zero(y.cols(), y.cols());
    for (Eigen::Index r = begin; r < end && !progress.cancelled(); r += panelRows)
        rank_update::update<T, false>(y.data() + r * y.cols(), std::min(panelRows, end - r), y.cols(), sum.data(),
                                      [] {});
    return sum;
}

/// Rows z = L^-1 y and G^-1 y of all fixed rows, computed in double.
template <class T>
void whiten(AlsSystem<T>& system)
{
    const Eigen::LLT<Eigen::MatrixXd> cholesky(system.gram);
    const Eigen::Index rows = system.fixed.rows();
    const Eigen::Index f = system.factors;
    system.whitened.resize(rows + 1, system.stride());
    system.pulled.resize(rows + 1, system.stride());
    constexpr Eigen::Index grain = 128;
    tbb::parallel_for(Eigen::Index(0), (rows + grain) / grain, [&](Eigen::Index piece) {
        if (system.progress.cancelled())
            return;
        const Eigen::Index begin = piece * grain;
        const Eigen::Index count = std::min(grain, rows + 1 - begin);
        const Eigen::Index real = std::min(count, rows - begin); // without the row of zeros
        system.whitened.middleRows(begin, count).setZero();
        system.pulled.middleRows(begin, count).setZero();
        Eigen::MatrixXd y = system.fixed.block(begin, 0, real, f).transpose().template cast<double>();
        cholesky.matrixL().solveInPlace(y);
        system.whitened.block(begin, 0, real, f) = y.transpose().template cast<T>();
        cholesky.matrixU().solveInPlace(y);
        system.pulled.block(begin, 0, real, f) = y.transpose().template cast<T>();
    });
}

} // namespace

template <class T>
Eigen::MatrixXd gramianOf(const Factors<T>& y, int factors, const Progress& progress)
{
    // The pieces depend on the number of rows alone, and are added up in their order.
    const Eigen::Index piece = std::max<Eigen::Index>(4096, (y.rows() + mostPartialSums - 1) / mostPartialSums);
    const Eigen::Index pieces = (y.rows() + piece - 1) / piece;
    std::vector<Factors<T>> partial(static_cast<std::size_t>(pieces));
    tbb::parallel_for(Eigen::Index(0), pieces, [&](Eigen::Index i) {
        partial[static_cast<std::size_t>(i)] =
            partialGramian(y, i * piece, std::min(y.rows(), (i + 1) * piece), progress);
    });
    Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(factors, factors);
    for (const Factors<T>& p : partial)
        sum.template triangularView<Eigen::Lower>() += p.topLeftCorner(factors, factors).template cast<double>();
    return sum.selfadjointView<Eigen::Lower>();
}

template <class T>
void prepareSystem(AlsSystem<T>& system, double regularization, bool few)
{
    system.gram = gramianOf(system.fixed, system.factors, system.progress);
    system.gram.diagonal().array() += regularization;
    system.paddedGram = Factors<T>::Zero(system.stride(), system.stride());
    system.paddedGram.topLeftCorner(system.factors, system.factors) = system.gram.template cast<T>();
    if (few)
        whiten(system);
}

template <class T>
RowSums solvePrecisely(const AlsSystem<T>& system, std::int32_t row)
{
    Eigen::MatrixXd a = system.gram;
    Eigen::VectorXd b = Eigen::VectorXd::Zero(a.rows());
    const HistoryView entries = system.matrix.row(row);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i % entriesBetweenPolls == 0 && system.progress.cancelled())
            return {};
        const double confidence = static_cast<double>(system.alpha) * static_cast<double>(entries.strengths[i]);
        if (confidence <= 0.0)
            continue;
        const Eigen::VectorXd y =
            system.fixed.row(entries.pages[i]).head(system.factors).transpose().template cast<double>();
        a.selfadjointView<Eigen::Lower>().rankUpdate(y, confidence - 1.0);
        b += confidence * y;
    }
    Eigen::VectorXd x = a.ldlt().solve(b);
    if (!x.allFinite())
        x.setZero();
    system.solved.row(row).setZero();
    system.solved.row(row).head(system.factors) = x.transpose().template cast<T>();
    return {b.dot(x), x.squaredNorm()};
}

template struct AlsSystem<float>;
template struct AlsSystem<double>;
template Eigen::MatrixXd gramianOf(const Factors<float>&, int, const Progress&);
template Eigen::MatrixXd gramianOf(const Factors<double>&, int, const Progress&);
template void prepareSystem(AlsSystem<float>&, double, bool);
template void prepareSystem(AlsSystem<double>&, double, bool);
template RowSums solvePrecisely(const AlsSystem<float>&, std::int32_t);
template RowSums solvePrecisely(const AlsSystem<double>&, std::int32_t);

} // namespace leadlight
