// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/runs_tables.h"

#include <algorithm>

namespace leadlight {

std::shared_ptr<const TableContent> runsContent(const std::vector<Run>& runs, const OpenWork& open)
{
    const bool noNotes = std::ranges::all_of(runs, [](const Run& run) { return run.note().empty(); });
    // The time in full: the day alone does not tell runs apart.
    return contentOf(runsTable(runs, open), {{.key = "starred", .kind = CellKind::Star, .width = 56},
                                             {.key = "name", .width = 100, .stretches = true},
                                             {.key = "label", .width = 190, .stretches = true},
                                             {.key = "when", .width = 140, .givesWay = false},
                                             {.key = "hr_at_k", .width = 170},
                                             {.key = "popular_hr_at_k", .width = 100, .dropRank = 1},
                                             {.key = "data", .width = 120, .dropRank = 3},
                                             {.key = "mark", .width = 70, .givesWay = false},
                                             {.key = "note", .width = 90, .dropRank = 2, .hidden = noNotes},
                                             {.key = "kind", .width = 80, .dropRank = 4},
                                             {.key = "ndcg_at_k", .hidden = true},
                                             {.key = "cookies", .hidden = true},
                                             {.key = "pages", .hidden = true},
                                             {.key = "seed", .hidden = true},
                                             {.key = "settings", .width = 100, .hidden = true}});
}

std::shared_ptr<const TableContent> changedSettingsContent(const std::shared_ptr<const RunComparison>& comparison)
{
    return contentOf(changedSettingsTable(comparison), {{.key = "setting", .stretches = true}});
}

std::shared_ptr<const TableContent> changedMetricsContent(const std::shared_ptr<const RunComparison>& comparison)
{
    return contentOf(changedMetricsTable(comparison),
                     {{.key = "figure", .stretches = true}, {.key = "judgement", .givesWay = false}});
}

} // namespace leadlight
