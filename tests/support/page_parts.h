// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page_context.h"

namespace leadlight::testing {

/// What a page needs to stand by itself, without a window or a session.
struct PageParts
{
    Selection selection;
    Intents intents;
    News news;
    Cohorts cohorts;
    PageContext context{selection, intents, news, cohorts};
};

} // namespace leadlight::testing
