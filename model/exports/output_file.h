// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <filesystem>
#include <functional>
#include <span>
#include <string_view>

namespace leadlight {

/// Takes bytes; false when it could not.
using ByteSink = std::function<bool(std::string_view bytes)>;

/// Whether a result may be written to `target`, before anything is computed for it. Usage where that is one of the
/// `inputs` by whatever name (symbolic and hard links, too), a folder, or a disk.
[[nodiscard]] Status checkOutput(const std::filesystem::path& target, std::span<const std::filesystem::path> inputs);
/// Whether what this program prints goes to one of the `inputs` (`>> export.csv`).
[[nodiscard]] Status checkStandardOutput(std::span<const std::filesystem::path> inputs);

/// Who may read a file that is made.
enum class Readers {
    AsUsual, ///< as the system has it; who could read the file before still can
    Owner,   ///< nobody else, from its first byte on
};

/// Writes a file through `write`, all or nothing: where `write` fails, is cancelled, or the disk refuses, the file
/// that was there before stays as it was. What is there and is no regular file (a pipe, a terminal, /dev/null) is never
/// replaced but written into, and so is what this program's own output goes to (/dev/stdout, /dev/fd/3, or the file
/// behind them): what stands in that already stays. Names need not be UTF-8.
[[nodiscard]] Status writeFile(const std::filesystem::path& path,
                               const std::function<Status(const ByteSink& sink)>& write,
                               Readers readers = Readers::AsUsual);

} // namespace leadlight
