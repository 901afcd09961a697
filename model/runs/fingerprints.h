// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace leadlight {

// Numbers by which the history tells contents apart without keeping them. The same on every machine.

/// FNV-1a over the bytes, well mixed.
[[nodiscard]] std::uint64_t fingerprintOf(std::string_view text);
/// Of every row as it was read, in the order of the file, whatever the file is called: 16 hex digits.
[[nodiscard]] std::string fingerprintOf(const SubmissionTable& submissions);
[[nodiscard]] std::string fingerprintOf(const BuMapping& mapping);

/// 16 digits.
[[nodiscard]] std::string hexText(std::uint64_t value);
/// The names of the submission files, for people.
[[nodiscard]] std::string namesOfFiles(const Dataset& data);

} // namespace leadlight
