// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/score_block.h"

#include <Eigen/Core>

namespace leadlight {

/// Memory for a ScoreBlock: cookies x pages, contents undefined after resize().
using ScoreMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

[[nodiscard]] inline ScoreBlock blockOf(ScoreMatrix& matrix)
{
    return {matrix.data(), matrix.rows(), matrix.cols(), matrix.cols()};
}

/// The block for Eigen to calculate with.
[[nodiscard]] inline Eigen::Map<ScoreMatrix, Eigen::Unaligned, Eigen::OuterStride<>> mapped(ScoreBlock block)
{
    return {block.data, block.rows, block.cols, Eigen::OuterStride<>(block.stride)};
}

} // namespace leadlight
