// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/tuning_tables.h"

#include "views/pages/lab/tuning_words.h"

namespace leadlight {

TrialRow trialRow(const Trial& trial, const ModelOptions& present)
{
    return {trial, settingsInWords(trial.options, trial.equalTypeWeights).toStdString(),
            changesInWords(trial.options, trial.equalTypeWeights, present).toStdString()};
}

std::shared_ptr<const TableContent> trialsContent(std::vector<TrialRow> rows, Cutoffs cutoffs)
{
    return contentOf(trialsTable(std::move(rows), cutoffs),
                     {{.key = "settings", .width = 190, .stretches = true, .roomFirst = 260},
                      {.key = "round", .dropRank = 2},
                      {.key = "folds", .dropRank = 3},
                      {.key = "seconds", .dropRank = 1}});
}

} // namespace leadlight
