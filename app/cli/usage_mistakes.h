// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <CLI/CLI.hpp>
#include <optional>
#include <span>

namespace leadlight::cli {

/// What was typed that no command takes, and what was probably meant; nothing where the parser's own words are enough.
[[nodiscard]] std::optional<Error> usageMistake(const CLI::App& app, const CLI::ParseError& error);

/// The name that `typed` is a slip of: one with few letters more, less or other; empty where none is near.
[[nodiscard]] std::string nearestName(std::string_view typed, std::span<const std::string> names);

/// "leadlight-cli help train" asks the same as "leadlight-cli train --help".
[[nodiscard]] std::vector<const char*> withHelpAsOption(int argc, const char* const* argv);

} // namespace leadlight::cli
