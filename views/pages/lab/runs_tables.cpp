// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/runs_tables.h"

namespace leadlight {

std::shared_ptr<const TableContent> runsContent(const RunList& runs)
{
    // The time in full: the day alone does not tell runs apart.
    return contentOf(runsTable(runs), {{.key = "when", .width = 150, .givesWay = false},
                                       {.key = "label", .width = 130, .stretches = true},
                                       {.key = "data", .width = 120},
                                       {.key = "settings", .width = 100, .stretches = true}});
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
