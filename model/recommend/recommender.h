// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/numeric/sparse_matrix.h"
#include "model/recommend/score_block.h"

#include <memory>
#include <optional>
#include <string_view>

namespace leadlight {

/// How much one page of the history adds to a score. The contributions of a history and the prior add up to the score.
struct Contribution
{
    std::int32_t page = 0; ///< of the history
    double amount = 0.0;
};

struct SimilarPage
{
    std::int32_t page = 0;
    double similarity = 0.0;
};

/// Scores that are inner products: row `cookie` of `cookies` with row `page` of `pages`.
struct FactorView
{
    std::span<const float> cookies; ///< cookies x stride
    std::span<const float> pages;   ///< pages x stride
    std::ptrdiff_t stride = 0;      ///< paddedLength<float>(factors), zeros behind the factors; rows are aligned to it
};

/// A trained model. Everything is const and safe to call from several threads at once. Strengths that come in are
/// raw (type weight x submissions); each model applies its own strength transform to them.
class Recommender
{
public:
    virtual ~Recommender() = default;

    /// The name on the command line: als, ease, cease, rp3beta, item-knn, popularity, bu-popularity, random.
    [[nodiscard]] virtual std::string_view name() const = 0;
    [[nodiscard]] virtual std::int32_t pages() const = 0;

    /// Scores of all pages for a history that need not have been trained on (fold-in). scores.size() == pages().
    virtual void scoreHistory(HistoryView history, std::span<float> scores) const = 0;

    /// scoreHistory() of several histories, row by row of the block. Models with much data of their own override it, to
    /// read it once for all. Once cancelled it ends within milliseconds, and the block is worth nothing.
    virtual void scoreHistories(std::span<const HistoryView> histories, ScoreBlock block,
                                const Progress& progress) const;

    /// Scores of the cookies [first, first + block.rows) of the matrix trained on (`known`): row i is cookie
    /// first + i. The default folds each history in; models with something faster or stored override it. May be
    /// cancelled like scoreHistories().
    virtual void scoreCookies(const SparseMatrix& known, std::int32_t first, ScoreBlock block,
                              const Progress& progress) const;

    /// The factors whose inner products the scores of the cookies trained on are; nothing where they are not.
    [[nodiscard]] virtual std::optional<FactorView> factors() const { return {}; }

    /// How many cookies to ask scoreCookies() for at once: few enough that their scores stay in cache. Models whose own
    /// data is worth reading once for more cookies override it.
    [[nodiscard]] virtual std::int64_t cookiesAtOnce() const;

    /// What the score of `page` is before any page of a history speaks: how popular it is overall, as far as histories
    /// do not explain it. Nothing for models without such a notion; their scores start at 0.
    [[nodiscard]] virtual std::optional<double> prior(std::int32_t page) const;

    /// What each page of the history adds to the score of `page`, in the order of the history. Adds up, with the
    /// prior, to scoreHistory()'s score; empty for models that do not look at the history (popularity, random).
    [[nodiscard]] virtual std::vector<Contribution> explain(HistoryView history, std::int32_t page) const = 0;

    /// explain() for several pages of one history: models that fold it in do so once.
    [[nodiscard]] virtual std::vector<std::vector<Contribution>> explainAll(HistoryView history,
                                                                            std::span<const std::int32_t> pages) const;

    /// The n pages most similar to `page` by the model's own notion, most similar first, never the page itself.
    /// Empty for models that have none.
    [[nodiscard]] virtual std::vector<SimilarPage> similarPages(std::int32_t page, std::int32_t n) const = 0;
};

} // namespace leadlight
