// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/rules.h"

#include <filesystem>

namespace leadlight {

/// Files that rules rest on; empty paths: none.
struct RuleFiles
{
    std::filesystem::path assets;         ///< asset list
    std::filesystem::path excludeCookies; ///< who gets no list
};

/// Rules as they act on one dataset, with what they were made from.
struct Ruling
{
    std::shared_ptr<const Rules> rules;      ///< null where nothing is imposed
    std::shared_ptr<const AssetList> assets; ///< null without an asset list; its titles count without any rule, too
    std::vector<Phrase> notes;               ///< what is without effect or cannot be met
    std::vector<std::string> unknownCookies; ///< of those to be left out, the first that are not in the data
    static constexpr std::size_t mostUnknown = 20;
};

/// Reads the files and puts the rules into the numbers of the data. Errors: those of the files, and of rulesFor().
[[nodiscard]] Result<Ruling> readRuling(const Dataset& data, const RuleOptions& options, const RuleFiles& files,
                                        const Progress& progress);

/// Adds what a JSON file of rules says to `options`. Usage, with the file, where a key is no rule or has a value that
/// it does not take.
[[nodiscard]] Status readRulesFile(RuleOptions& options, const std::filesystem::path& path);
/// The rules as such a file has them: those that are not the default.
[[nodiscard]] std::string rulesJson(const RuleOptions& options);

} // namespace leadlight
