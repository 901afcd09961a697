// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/als/als_model.h"

#include "model/base/phrase_bytes.h"
#include "model/recommend/als/als_system.h"
#include "model/recommend/factor_products.h"
#include "model/recommend/kept_model.h"
#include "model/recommend/score_matrix.h"
#include "model/recommend/strength_transform.h"

#include <Eigen/Cholesky>
#include <algorithm>

namespace leadlight {

namespace {

using Vector = Eigen::VectorXd;
using Matrix = Eigen::MatrixXd;

/// One history's system A x = b with A = Y'CY + lambda I, all in double: fold-ins are few and should be exact.
struct FoldIn
{
    Eigen::LLT<Matrix> a;
    Vector x;
    std::vector<double> confidence; // per page of the history
};

template <class T>
class AlsModel final : public AlsRecommender, public KeptModel
{
public:
    AlsModel(AlsState<T> state, const std::vector<ServedCookie>& served)
        : m_state(std::move(state))
        , m_gram(gramianOf(m_state.pages, m_state.factors, Progress()))
    {
        m_gram.diagonal().array() += m_state.options.regularization;
        m_inverseNorm = m_state.pages.template cast<double>().rowwise().norm();
        for (double& norm : m_inverseNorm)
            norm = norm > 0.0 ? 1.0 / norm : 0.0;
        for (const ServedCookie& one : served)
            m_state.cookies.row(one.cookie).head(m_state.factors) =
                foldIn(one.history).x.transpose().template cast<T>();
    }
    std::string_view name() const override { return "als"; }
    std::int32_t pages() const override { return static_cast<std::int32_t>(m_state.pages.rows()); }
    FactorMatrix cookieFactors() const override
    {
        return m_state.cookies.leftCols(m_state.factors).template cast<double>();
    }
    FactorMatrix pageFactors() const override
    {
        return m_state.pages.leftCols(m_state.factors).template cast<double>();
    }
    std::span<const double> objectives() const override { return m_state.objectives; }

    std::optional<FactorView> factors() const override
    {
        if constexpr (std::is_same_v<T, float>)
            return FactorView{{m_state.cookies.data(), static_cast<std::size_t>(m_state.cookies.size())},
                              {m_state.pages.data(), static_cast<std::size_t>(m_state.pages.size())},
                              m_state.pages.cols()};
        return {};
    }

    void scoreHistory(HistoryView history, std::span<float> scores) const override;
    void scoreCookies(const SparseMatrix& known, std::int32_t first, ScoreBlock block,
                      const Progress& progress) const override;
    std::vector<Contribution> explain(HistoryView history, std::int32_t page) const override
    {
        return explainAll(history, {&page, 1}).front();
    }
    std::vector<std::vector<Contribution>> explainAll(HistoryView history,
                                                      std::span<const std::int32_t> pages) const override;
    std::vector<SimilarPage> similarPages(std::int32_t page, std::int32_t n) const override;
    void keep(ByteWriter& out) const override
    {
        out(std::string(alsForm.name), std::is_same_v<T, double>, m_state.factors);
        describeOptions(out, m_state.options);
        out(m_state.how, m_state.objectives);
        keepFactors(m_state.cookies, out);
        keepFactors(m_state.pages, out);
    }

private:
    /// Without the padding, whose width is the machine's.
    void keepFactors(const Factors<T>& factors, ByteWriter& out) const
    {
        const auto columns = static_cast<std::size_t>(m_state.factors);
        for (Eigen::Index row = 0; row < factors.rows(); ++row)
            out.raw(factors.row(row).data(), columns * sizeof(T));
    }
    [[nodiscard]] Vector pageVector(std::int32_t page) const
    {
        return m_state.pages.row(page).head(m_state.factors).transpose().template cast<double>();
    }
    [[nodiscard]] FoldIn foldIn(HistoryView history) const;

    AlsState<T> m_state;
    Matrix m_gram;        // Y'Y + lambda I
    Vector m_inverseNorm; // per page, 0 for a zero vector
};

template <class T>
FoldIn AlsModel<T>::foldIn(HistoryView history) const
{
    FoldIn out;
    Matrix rows(m_state.factors, static_cast<Eigen::Index>(history.size()));
    Vector weight(rows.cols());
    Vector b = Vector::Zero(m_state.factors);
    for (std::size_t i = 0; i < history.size(); ++i) {
        const float strength = transformedStrength(history.strengths[i], m_state.how);
        const double confidence = m_state.options.alpha * static_cast<double>(strength);
        out.confidence.push_back(confidence);
        // Strength 0 counts as not submitted: c = 1, p = 0, which the Gramian holds already.
        const auto at = static_cast<Eigen::Index>(i);
        rows.col(at) = pageVector(history.pages[i]);
        weight[at] = confidence > 0.0 ? confidence - 1.0 : 0.0;
        b += std::max(0.0, confidence) * rows.col(at);
    }
    Matrix a = m_gram;
    a.template triangularView<Eigen::Lower>() += (rows * weight.asDiagonal()) * rows.transpose();
    out.a.compute(a);
    out.x = out.a.solve(b);
    return out;
}

template <class T>
void AlsModel<T>::scoreHistory(HistoryView history, std::span<float> scores) const
{
    Eigen::Map<Eigen::VectorXf> out(scores.data(), static_cast<Eigen::Index>(scores.size()));
    const Vector x = foldIn(history).x;
    out = (m_state.pages.leftCols(m_state.factors) * x.template cast<T>()).template cast<float>();
}

template <class T>
void AlsModel<T>::scoreCookies(const SparseMatrix&, std::int32_t first, ScoreBlock block, const Progress&) const
{
    if constexpr (std::is_same_v<T, float>)
        if (block.rows == 1)
            return allInnerProducts(m_state.cookies.row(first).data(), *factors(), block.row(0));
    const auto cookies = m_state.cookies.middleRows(first, block.rows);
    mapped(block).noalias() = (cookies * m_state.pages.transpose()).template cast<float>();
}

/// Section 5 of the paper: the score is y_j' A^-1 Y' C p, a sum over the history of y_j' A^-1 y_h c_h.
template <class T>
std::vector<std::vector<Contribution>> AlsModel<T>::explainAll(HistoryView history,
                                                               std::span<const std::int32_t> pages) const
{
    const FoldIn fold = foldIn(history);
    std::vector<std::vector<Contribution>> out;
    for (const std::int32_t page : pages) {
        const Vector weight = fold.a.solve(pageVector(page));
        auto& contributions = out.emplace_back();
        for (std::size_t i = 0; i < history.size(); ++i)
            contributions.push_back(
                {history.pages[i], weight.dot(pageVector(history.pages[i])) * std::max(0.0, fold.confidence[i])});
    }
    return out;
}

template <class T>
std::vector<SimilarPage> AlsModel<T>::similarPages(std::int32_t page, std::int32_t n) const
{
    const Vector y = pageVector(page);
    std::vector<SimilarPage> all;
    all.reserve(static_cast<std::size_t>(pages()));
    for (std::int32_t other = 0; other < pages(); ++other)
        if (other != page) {
            const double dot =
                m_state.pages.row(other).head(m_state.factors).transpose().template cast<double>().dot(y);
            all.push_back({other, dot * m_inverseNorm[page] * m_inverseNorm[other]});
        }
    const auto count = std::min(all.size(), static_cast<std::size_t>(std::max(0, n)));
    std::ranges::partial_sort(all, all.begin() + static_cast<std::ptrdiff_t>(count),
                              [](const SimilarPage& a, const SimilarPage& b) {
                                  return a.similarity != b.similarity ? a.similarity > b.similarity : a.page < b.page;
                              });
    all.resize(count);
    return all;
}

template <class T>
void readFactors(ByteReader& in, std::int32_t rows, int columns, Factors<T>& factors)
{
    const std::size_t bytes = static_cast<std::size_t>(columns) * sizeof(T);
    in.require(static_cast<std::uint64_t>(rows) * bytes <= in.left());
    if (!in.good())
        return;
    factors = Factors<T>::Zero(rows, paddedLength<T>(columns));
    for (Eigen::Index row = 0; row < rows; ++row)
        in.raw(factors.row(row).data(), bytes);
}

template <class T>
std::shared_ptr<const Recommender> readAls(ByteReader& in, const KeptShape& shape)
{
    constexpr int mostFactors = 512;
    AlsState<T> state;
    in(state.factors);
    in.require(state.factors > 0 && state.factors <= mostFactors);
    describeOptions(in, state.options);
    in(state.how, state.objectives);
    readFactors(in, shape.cookies, state.factors, state.cookies);
    readFactors(in, shape.pages, state.factors, state.pages);
    return in.good() ? makeAlsRecommender(std::move(state)) : nullptr;
}

} // namespace

std::shared_ptr<const Recommender> readAlsModel(ByteReader& in, const KeptShape& shape)
{
    bool exact = false;
    in(exact);
    return exact ? readAls<double>(in, shape) : readAls<float>(in, shape);
}

template <class T>
std::shared_ptr<const AlsRecommender> makeAlsRecommender(AlsState<T> state, const std::vector<ServedCookie>& served)
{
    return std::make_shared<AlsModel<T>>(std::move(state), served);
}

template std::shared_ptr<const AlsRecommender> makeAlsRecommender(AlsState<float>, const std::vector<ServedCookie>&);
template std::shared_ptr<const AlsRecommender> makeAlsRecommender(AlsState<double>, const std::vector<ServedCookie>&);

} // namespace leadlight
