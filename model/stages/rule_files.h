// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/recommend/rule_options.h"

#include <filesystem>
#include <string>

namespace leadlight {

/// Files that rules rest on; empty paths: none.
struct RuleFiles
{
    std::filesystem::path assets;         ///< asset list
    std::filesystem::path excludeCookies; ///< who gets no list
};

/// Adds what a JSON file of rules says to `options`. Usage, with the file, where a key is no rule or has a value that
/// it does not take.
[[nodiscard]] Status readRulesFile(RuleOptions& options, const std::filesystem::path& path);
/// The rules as such a file has them: those that are not the default.
[[nodiscard]] std::string rulesJson(const RuleOptions& options);

} // namespace leadlight
