// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/scorecard_table.h"

namespace leadlight {

std::shared_ptr<const TableContent> scorecardContent(const std::shared_ptr<const Scorecard>& scorecard)
{
    return contentOf(scorecardTable(scorecard), {{.key = "model", .width = 236, .stretches = true, .givesWay = false},
                                                 {.key = "mark", .givesWay = false},
                                                 {.key = "versus_popularity_judgement", .givesWay = false},
                                                 {.key = "versus_current_judgement", .givesWay = false}});
}

} // namespace leadlight
