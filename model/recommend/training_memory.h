// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/model_options.h"

namespace leadlight {

struct SparseMatrix;

/// What the memory of a training hangs on.
struct DataShape
{
    std::int64_t cookies = 0;
    std::int64_t pages = 0;
    std::int64_t pairs = 0;
    std::int64_t cookiesWithTwoPages = 0; ///< or more
    std::int64_t pagesTogether = 0;       ///< at most so many ordered pairs of pages have a cookie in common
};
[[nodiscard]] DataShape shapeOf(const SparseMatrix& strength);

/// Bytes that training takes at its peak beside the data, the model among them, to within some percent where they are
/// many; 0 for a model that takes next to nothing (its catalogue entry says no need).
[[nodiscard]] std::int64_t trainingMemory(const ModelOptions& options, const DataShape& shape);

/// Bytes so few that it is not worth asking the machine for them: a training that needs no more is never refused.
inline constexpr std::int64_t alwaysFits = 1 << 26;
/// Whether a training that needs so many bytes fits. What is not known (nothing) is never too small.
[[nodiscard]] bool fits(std::int64_t need, std::optional<std::int64_t> available);

/// Refuses a training that does not fit (fits()) into so many bytes, with its size and what would fit.
[[nodiscard]] Status fitsMemory(const ModelOptions& options, const DataShape& shape,
                                std::optional<std::int64_t> available);

/// Whether an error is such a refusal, by what it says.
[[nodiscard]] bool isMemoryRefusal(const Error& error);

/// "21.3", for "%1 GB".
[[nodiscard]] Decimal gigabytes(std::int64_t bytes);

} // namespace leadlight
