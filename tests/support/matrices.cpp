// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/matrices.h"

#include <algorithm>
#include <random>

using namespace leadlight;

SparseMatrix randomStrengths(std::int32_t cookies, std::int32_t pages, double meanHistory, std::uint64_t seed)
{
    // Only the raw engine is the same with every standard library, so the draws are made from it directly.
    std::mt19937_64 engine(seed);
    const auto uniform = [&engine] { return static_cast<double>(engine() >> 11U) * 0x1.0p-53; };
    Eigen::MatrixXd dense = Eigen::MatrixXd::Zero(cookies, pages);
    for (std::int32_t u = 0; u < cookies; ++u) {
        const int draws = 1 + static_cast<int>(uniform() * 2.0 * (meanHistory - 1.0) + 0.5);
        for (int k = 0; k < draws; ++k) {
            const double x = uniform();
            dense(u, std::min(pages - 1, static_cast<std::int32_t>(x * x * pages))) =
                1.0 + 0.5 * static_cast<int>(uniform() * 17.0);
        }
    }
    return sparseOf(dense);
}

SparseMatrix uniformStrengths(std::int32_t cookies, std::int32_t pages, int draws, std::uint64_t seed)
{
    std::mt19937_64 engine(seed);
    Eigen::MatrixXd dense = Eigen::MatrixXd::Zero(cookies, pages);
    for (std::int32_t u = 0; u < cookies; ++u) {
        for (int k = 0; k < draws; ++k) {
            const double x = static_cast<double>(engine() >> 11U) * 0x1.0p-53;
            dense(u, static_cast<std::int32_t>(x * pages)) += 1.0;
        }
    }
    Eigen::Index taken = 0;
    for (Eigen::Index j = 0; j < pages; ++j) {
        if (dense.col(j).sum() > 0.0)
            dense.col(taken++) = dense.col(j).eval();
    }
    return sparseOf(dense.leftCols(taken));
}

SparseMatrix sparseOf(const Eigen::MatrixXd& dense)
{
    SparseMatrix out;
    out.rows = static_cast<std::int32_t>(dense.rows());
    out.cols = static_cast<std::int32_t>(dense.cols());
    for (Eigen::Index u = 0; u < dense.rows(); ++u) {
        for (Eigen::Index j = 0; j < dense.cols(); ++j) {
            if (dense(u, j) != 0.0) {
                out.index.push_back(static_cast<std::int32_t>(j));
                out.value.push_back(static_cast<float>(dense(u, j)));
            }
        }
        out.start.push_back(out.nonZeros());
    }
    return out;
}

Eigen::MatrixXd denseOf(const SparseMatrix& sparse)
{
    Eigen::MatrixXd out = Eigen::MatrixXd::Zero(sparse.rows, sparse.cols);
    for (std::int32_t u = 0; u < sparse.rows; ++u) {
        const HistoryView row = sparse.row(u);
        for (std::size_t k = 0; k < row.size(); ++k)
            out(u, row.pages[k]) = static_cast<double>(row.strengths[k]);
    }
    return out;
}

std::vector<float> scoresOf(const Recommender& model, HistoryView history)
{
    std::vector<float> scores(static_cast<std::size_t>(model.pages()), -1.0F);
    model.scoreHistory(history, scores);
    return scores;
}

std::vector<float> weightsOf(const Recommender& model, std::int32_t page)
{
    const float one = 1.0F;
    return scoresOf(model, {{&page, 1}, {&one, 1}});
}

std::vector<std::int32_t> naiveNearest(const Eigen::RowVectorXd& row, std::int32_t self, std::int32_t n)
{
    std::vector<std::int32_t> pages;
    for (std::int32_t j = 0; j < row.size(); ++j)
        if (j != self && static_cast<float>(row(j)) > 0.0F)
            pages.push_back(j);
    std::ranges::stable_sort(pages, [&row](std::int32_t a, std::int32_t b) {
        return static_cast<float>(row(a)) > static_cast<float>(row(b));
    });
    pages.resize(std::min(pages.size(), static_cast<std::size_t>(n)));
    return pages;
}
