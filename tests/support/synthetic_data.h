// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/numeric/sparse_matrix.h"

#include <string_view>
#include <vector>

namespace leadlight {

/// Power-law interactions of the same distribution as tools/gen_synth.py of the project's shared folder, made in
/// memory: history lengths Pareto(1.5) up to a fifth of the pages, page popularity Zipf-Mandelbrot (rank + 10)^-0.9,
/// 32 topics of which each cookie has one that 60 % of its draws come from, submissions with a heavy tail.
/// Deterministic, and the same on any number of threads.
struct SyntheticData
{
    SparseMatrix strength;
    std::vector<std::uint16_t> pageGroup; ///< 8 business units
};

struct SyntheticSize
{
    std::string_view name;
    std::int32_t cookies;
    std::int32_t pages;
    std::int64_t pairs; ///< reached to within a few per mille
};
inline constexpr SyntheticSize syntheticSmall{"small", 100'000, 2'000, 2'000'000};
inline constexpr SyntheticSize syntheticLarge{"large", 1'000'000, 10'000, 20'000'000};

[[nodiscard]] SyntheticData makeSyntheticData(const SyntheticSize& size);

} // namespace leadlight
