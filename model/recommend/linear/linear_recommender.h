// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/kept_form.h"
#include "model/recommend/linear/history_amounts.h"
#include "model/recommend/recommender.h"
#include "model/recommend/strength.h"

#include <memory>
#include <optional>
#include <string>

namespace leadlight {

/// A model that is linear in the history (item-kNN, RP3beta, EASE, CEASE): score(j) = prior(j) + sum over history pages
/// h of x_h W(h, j), with x what the pages count (amountsOf()) and W a page x page matrix with a zero diagonal. So it
/// explains exactly: x_h W(h, j) is what page h adds to the score of page j.
class LinearRecommender : public Recommender
{
public:
    /// `name` is the model's name on the command line and must outlive the model (a literal).
    LinearRecommender(std::string_view name, const HistoryForm& form)
        : m_name(name)
        , m_form(form)
    {
    }

    [[nodiscard]] std::string_view name() const final { return m_name; }
    [[nodiscard]] std::vector<Contribution> explain(HistoryView history, std::int32_t page) const final;

    /// W(from, to): what one unit of history page `from` adds to the score of page `to`.
    [[nodiscard]] virtual float weight(std::int32_t from, std::int32_t to) const = 0;

    /// The row of W: weight(from, to) for every page. out.size() == pages().
    virtual void weightsFrom(std::int32_t from, std::span<float> out) const;

    /// How it reads histories.
    [[nodiscard]] const HistoryForm& form() const { return m_form; }

private:
    std::string_view m_name;
    HistoryForm m_form;
};

/// The model with the sparse weights W = `weights` (pages x pages, row = history page, columns ascending).
/// similarPages() gives the largest of the row of `similar`; without one, of the weights' row.
[[nodiscard]] std::shared_ptr<const LinearRecommender> makeSparseLinear(std::string_view name, const HistoryForm& form,
                                                                        SparseMatrix weights,
                                                                        std::optional<SparseMatrix> similar = {});

/// The n largest positive of `weights` except that of `page` itself, largest first, ties to the lower page.
[[nodiscard]] std::vector<SimilarPage> largestWeights(std::span<const float> weights, std::int32_t page,
                                                      std::int32_t n);
/// The same of a model's weights from that page. A template, so that weight() of a final class is inlined.
template <class Model>
[[nodiscard]] std::vector<SimilarPage> largestWeights(const Model& model, std::int32_t page, std::int32_t n)
{
    std::vector<float> weights(static_cast<std::size_t>(model.pages()));
    for (std::int32_t to = 0; to < model.pages(); ++to)
        weights[static_cast<std::size_t>(to)] = model.weight(page, to);
    return largestWeights(std::span<const float>(weights), page, n);
}

/// The histories of `count` cookies from `first` on, for scoreHistories().
[[nodiscard]] std::vector<HistoryView> historiesOf(const SparseMatrix& known, std::int32_t first, std::ptrdiff_t count);

/// How sparse weights are kept in files (kept_model.h).
[[nodiscard]] std::shared_ptr<const Recommender> readSparseLinear(ByteReader& in, const KeptShape& shape);
inline constexpr KeptForm sparseForm{"sparse", readSparseLinear};

} // namespace leadlight
