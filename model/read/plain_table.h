// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace leadlight {

/// A small list that somebody keeps by hand (opt-outs, assets): all of its rows as texts, the first of which may be a
/// header. Blank lines and lines that begin with # are left out.
struct PlainTable
{
    std::vector<std::vector<std::string>> rows; ///< cells as by cleanCell(); rows may differ in length
    std::vector<std::int64_t> line;             ///< per row, from 1
};

/// Reads a CSV or text file in any encoding that exports have (text_encoding.h), separated by comma, semicolon, tab or
/// bar, whichever its first line has most of. BadData where it cannot be read. Holds the whole file.
[[nodiscard]] Result<PlainTable> readPlainTable(const std::filesystem::path& path, const Progress& progress);

/// A header's name without case, spaces, underscores and hyphens: "Live until" and "live_until" are the same column.
[[nodiscard]] std::string plainName(std::string_view header);

} // namespace leadlight
