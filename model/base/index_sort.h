// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace leadlight {

using WholeKey = std::function<std::int64_t(std::int32_t)>;
using NumberKey = std::function<double(std::int32_t)>;
using TextKey = std::function<std::string_view(std::int32_t)>;
/// What rows are ordered by: a whole number, a number or a text (byte order; NUL counts as its end) per row. Called
/// from several threads at once, so it must only read. NaN stands for "no value" and comes last in either direction.
using SortKey = std::variant<WholeKey, NumberKey, TextKey>;

enum class SortDirection {
    Ascending,
    Descending,
};

/// The rows 0..rows-1 in the order of `key`, on all cores. Rows with equal keys keep their natural order in both
/// directions, so the answer does not depend on the number of threads. Errors: only Cancelled.
[[nodiscard]] Result<std::vector<std::int32_t>> sortedRows(std::int32_t rows, const SortKey& key,
                                                           SortDirection direction, const Progress& progress);

/// Those of `rows` that `keep` accepts, in the same order, on all cores. Errors: only Cancelled.
[[nodiscard]] Result<std::vector<std::int32_t>>
keptRows(std::span<const std::int32_t> rows, const std::function<bool(std::int32_t)>& keep, const Progress& progress);

} // namespace leadlight
