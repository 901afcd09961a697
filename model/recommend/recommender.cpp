// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/recommender.h"

namespace leadlight {

void Recommender::scoreCookies(const SparseMatrix& known, std::int32_t first, Eigen::Ref<ScoreBlock> block) const
{
    for (Eigen::Index i = 0; i < block.rows(); ++i) {
        const std::span<float> row(block.row(i).data(), static_cast<std::size_t>(block.cols()));
        scoreHistory(known.row(first + static_cast<std::int32_t>(i)), row);
    }
}

} // namespace leadlight
