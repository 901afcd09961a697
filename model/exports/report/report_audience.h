// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/page_audience.h"

namespace leadlight {

/// What a report can hold the audience of: a business unit's pages, or one page.
struct AudienceSubject
{
    Phrase name;
    std::vector<std::int32_t> pages;
};

/// All of them: the business units that own pages, then the pages, each by its page_url and with its title where it has
/// one.
[[nodiscard]] std::vector<AudienceSubject> audienceSubjects(const Dataset& data);

/// "Audience of Cloud", "Audience of /ebooks/edge", "Audience of 3 pages".
[[nodiscard]] Phrase audienceTitle(const PageAudience& audience);

} // namespace leadlight
