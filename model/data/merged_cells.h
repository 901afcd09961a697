// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

namespace leadlight {

/// The NeedsChoice error of a file where so many rows (`blanks`) have no cookie that its cells seem to be merged: whose
/// they are only the user knows (ReadOptions::fillDown). `line` is that of the first row; the file is to be filled in.
[[nodiscard]] Error mergedCells(std::int64_t blanks, std::int64_t line);

/// True of mergedCells().
[[nodiscard]] bool asksToFillDown(const Error& error);

} // namespace leadlight
