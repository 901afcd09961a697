// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/audience.h"
#include "model/stages/analysis.h"

namespace leadlight {

/// Who should be offered some pages, by the lists of a trained model: its evidence and its rules. Immutable; carries
/// all that it was made from.
struct PageAudience
{
    std::shared_ptr<const Analysis> analysis;
    std::vector<std::int32_t> pages; ///< ascending
    Audience audience;               ///< of all who have not taken them all, best first
    std::vector<std::int32_t>
        personalAmong; ///< how many of the first 0, 1, 2, ... members stand there by their history

    [[nodiscard]] std::int32_t members() const { return static_cast<std::int32_t>(audience.members.size()); }
    /// Who has not taken them all: the members, and those to whom nothing speaks for them.
    [[nodiscard]] std::int64_t notTaken() const { return members() + audience.without; }
};

/// The audience of `pages`, which may be in any order, among all cookies. Usage error for a page that there is not.
[[nodiscard]] Result<std::shared_ptr<const PageAudience>>
pageAudience(std::shared_ptr<const Analysis> analysis, std::vector<std::int32_t> pages, const Progress& progress);

} // namespace leadlight
