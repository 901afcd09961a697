// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/recommender.h"

#include <algorithm>

namespace leadlight {

void Recommender::scoreHistories(std::span<const HistoryView> histories, ScoreBlock block,
                                 const Progress& progress) const
{
    for (std::ptrdiff_t i = 0; i < block.rows && !progress.cancelled(); ++i)
        scoreHistory(histories[static_cast<std::size_t>(i)], block.row(i));
}

void Recommender::scoreCookies(const SparseMatrix& known, std::int32_t first, ScoreBlock block,
                               const Progress& progress) const
{
    for (std::ptrdiff_t i = 0; i < block.rows && !progress.cancelled(); ++i)
        scoreHistory(known.row(first + static_cast<std::int32_t>(i)), block.row(i));
}

std::optional<double> Recommender::prior(std::int32_t /*page*/) const
{
    return {};
}

std::vector<std::vector<Contribution>> Recommender::explainAll(HistoryView history,
                                                               std::span<const std::int32_t> pages) const
{
    std::vector<std::vector<Contribution>> out;
    for (const std::int32_t page : pages)
        out.push_back(explain(history, page));
    return out;
}

std::int64_t Recommender::cookiesAtOnce() const
{
    constexpr std::int64_t scoresInCache = 1 << 18; // 1 MB
    return std::clamp<std::int64_t>(scoresInCache / std::max(1, pages()), 1, 1024);
}

} // namespace leadlight
