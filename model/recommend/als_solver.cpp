// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/als_solver.h"

#include "model/base/parallel.h"

#include <Eigen/Cholesky>
#include <numeric>

namespace leadlight {

template <class T>
Result<HalfIteration> solveHalf(const SparseMatrix& matrix, double alpha, double regularization,
                                const Factors<T>& fixed, Factors<T>& solved, const Progress& progress)
{
    Eigen::MatrixXd gram = Eigen::MatrixXd::Zero(fixed.cols(), fixed.cols());
    gram.selfadjointView<Eigen::Lower>().rankUpdate(fixed.template cast<double>().transpose());
    gram.diagonal().array() += regularization;
    std::vector<double> fit(static_cast<std::size_t>(matrix.rows), 0.0);
    const auto done = parallelFor(matrix.rows, 16, progress, [&](std::int64_t begin, std::int64_t end) {
        for (auto r = static_cast<std::int32_t>(begin); r < static_cast<std::int32_t>(end); ++r) {
            Eigen::MatrixXd a = gram;
            Eigen::VectorXd b = Eigen::VectorXd::Zero(a.rows());
            const HistoryView row = matrix.row(r);
            for (std::size_t i = 0; i < row.size(); ++i) {
                const double confidence = alpha * static_cast<double>(row.strengths[i]);
                if (confidence <= 0.0)
                    continue;
                const Eigen::VectorXd y = fixed.row(row.pages[i]).transpose().template cast<double>();
                a.selfadjointView<Eigen::Lower>().rankUpdate(y, confidence - 1.0);
                b += confidence * y;
            }
            const Eigen::VectorXd x = a.llt().solve(b);
            solved.row(r) = x.transpose().template cast<T>();
            fit[static_cast<std::size_t>(r)] = b.dot(x);
        }
    });
    if (!done)
        return tl::unexpected(done.error());
    return HalfIteration{std::accumulate(fit.begin(), fit.end(), 0.0)};
}

template Result<HalfIteration> solveHalf(const SparseMatrix&, double, double, const Factors<float>&, Factors<float>&,
                                         const Progress&);
template Result<HalfIteration> solveHalf(const SparseMatrix&, double, double, const Factors<double>&, Factors<double>&,
                                         const Progress&);

} // namespace leadlight
