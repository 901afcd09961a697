// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/linear_recommender.h"

#include "model/recommend/kept_model.h"

#include <algorithm>

namespace leadlight {

namespace {

bool moreSimilar(const SimilarPage& a, const SimilarPage& b)
{
    return a.similarity != b.similarity ? a.similarity > b.similarity : a.page < b.page;
}

void keepLargest(std::vector<SimilarPage>& pages, std::int32_t n)
{
    const auto kept = std::min(pages.size(), static_cast<std::size_t>(std::max(n, 0)));
    std::partial_sort(pages.begin(), pages.begin() + static_cast<std::ptrdiff_t>(kept), pages.end(), moreSimilar);
    pages.resize(kept);
}

class SparseLinear final : public LinearRecommender, public KeptModel
{
public:
    SparseLinear(std::string_view name, const HistoryForm& form, SparseMatrix weights,
                 std::optional<SparseMatrix> similar)
        : LinearRecommender(name, form)
        , m_weights(std::move(weights))
        , m_similar(std::move(similar))
    {
    }

    [[nodiscard]] std::int32_t pages() const override { return m_weights.cols; }

    [[nodiscard]] float weight(std::int32_t from, std::int32_t to) const override
    {
        const HistoryView row = m_weights.row(from);
        const auto found = std::ranges::lower_bound(row.pages, to);
        if (found == row.pages.end() || *found != to)
            return 0.0F;
        return row.strengths[static_cast<std::size_t>(found - row.pages.begin())];
    }

    void weightsFrom(std::int32_t from, std::span<float> out) const override
    {
        std::ranges::fill(out, 0.0F);
        const HistoryView row = m_weights.row(from);
        for (std::size_t k = 0; k < row.size(); ++k)
            out[static_cast<std::size_t>(row.pages[k])] = row.strengths[k];
    }

    [[nodiscard]] std::vector<SimilarPage> similarPages(std::int32_t page, std::int32_t n) const override
    {
        const HistoryView row = (m_similar ? *m_similar : m_weights).row(page);
        std::vector<SimilarPage> similar;
        for (std::size_t k = 0; k < row.size(); ++k)
            if (row.strengths[k] > 0.0F)
                similar.push_back({row.pages[k], static_cast<double>(row.strengths[k])});
        keepLargest(similar, n);
        return similar;
    }

    void scoreHistory(HistoryView history, std::span<float> scores) const override
    {
        std::ranges::fill(scores, 0.0F);
        std::vector<float> amounts;
        amountsOf(history, form(), amounts);
        for (std::size_t h = 0; h < history.size(); ++h) {
            const HistoryView row = m_weights.row(history.pages[h]);
            for (std::size_t k = 0; k < row.size(); ++k)
                scores[static_cast<std::size_t>(row.pages[k])] += amounts[h] * row.strengths[k];
        }
    }

    void keep(ByteWriter& out) const override
    {
        out(std::string(sparseForm.name), std::string(name()), form(), m_weights, m_similar);
    }

private:
    SparseMatrix m_weights;
    std::optional<SparseMatrix> m_similar;
};

} // namespace

std::vector<Contribution> LinearRecommender::explain(HistoryView history, std::int32_t page) const
{
    std::vector<Contribution> contributions;
    contributions.reserve(history.size());
    std::vector<float> amounts;
    amountsOf(history, m_form, amounts);
    for (std::size_t h = 0; h < history.size(); ++h)
        contributions.push_back(
            {history.pages[h], static_cast<double>(amounts[h]) * static_cast<double>(weight(history.pages[h], page))});
    return contributions;
}

void LinearRecommender::weightsFrom(std::int32_t from, std::span<float> out) const
{
    for (std::size_t to = 0; to < out.size(); ++to)
        out[to] = weight(from, static_cast<std::int32_t>(to));
}

std::shared_ptr<const LinearRecommender> makeSparseLinear(std::string_view name, const HistoryForm& form,
                                                          SparseMatrix weights, std::optional<SparseMatrix> similar)
{
    return std::make_shared<SparseLinear>(name, form, std::move(weights), std::move(similar));
}

std::shared_ptr<const Recommender> readSparseLinear(ByteReader& in, const KeptShape& shape)
{
    const std::string_view name = readModelName(in);
    HistoryForm form;
    SparseMatrix weights;
    std::optional<SparseMatrix> similar;
    in(form, weights, similar);
    const auto fits = [&](const SparseMatrix& matrix) {
        return matrix.rows == shape.pages && isWellFormed(matrix, shape.pages);
    };
    in.require(in.good() && fits(weights) && (!similar || fits(*similar)));
    return in.good() ? makeSparseLinear(name, form, std::move(weights), std::move(similar)) : nullptr;
}

std::vector<SimilarPage> largestWeights(std::span<const float> weights, std::int32_t page, std::int32_t n)
{
    std::vector<SimilarPage> similar;
    for (std::size_t j = 0; j < weights.size(); ++j)
        if (weights[j] > 0.0F && static_cast<std::int32_t>(j) != page)
            similar.push_back({static_cast<std::int32_t>(j), static_cast<double>(weights[j])});
    keepLargest(similar, n);
    return similar;
}

std::vector<HistoryView> historiesOf(const SparseMatrix& known, std::int32_t first, std::ptrdiff_t count)
{
    std::vector<HistoryView> histories(static_cast<std::size_t>(count));
    for (std::int32_t cookie = first; HistoryView & history : histories)
        history = known.row(cookie++);
    return histories;
}

} // namespace leadlight
