// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cohorts.h"
#include "views/intents.h"
#include "views/news.h"
#include "views/selection.h"

namespace leadlight {

/// What every page is given: what is selected, what it may want, what it is told, which cohorts there are. All outlive
/// the pages. The theme is not among them: it may change at any time, and travels in each widget's palette (Theme::of).
struct PageContext
{
    Selection& selection;
    Intents& intents;
    News& news;
    Cohorts& cohorts;
};

} // namespace leadlight
