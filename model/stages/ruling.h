// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/rules.h"
#include "model/stages/rule_files.h"

namespace leadlight {

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

} // namespace leadlight
