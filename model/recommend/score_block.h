// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace leadlight {

/// Where the scores of a block of cookies stand: one row a cookie, one column a page. Owns nothing; who gives it keeps
/// the memory (ScoreMatrix in the model, any array elsewhere).
struct ScoreBlock
{
    float* data = nullptr;
    std::ptrdiff_t rows = 0;
    std::ptrdiff_t cols = 0;
    std::ptrdiff_t stride = 0; ///< floats from one row to the next

    [[nodiscard]] std::span<float> row(std::ptrdiff_t r) const
    {
        return {data + r * stride, static_cast<std::size_t>(cols)};
    }
};

} // namespace leadlight
