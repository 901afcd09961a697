// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/tuning_tables.h"

#include "views/pages/lab/tuning_words.h"

namespace leadlight {

TrialRow trialRow(const Trial& trial)
{
    return {trial, settingsInWords(trial.options, trial.equalTypeWeights).toStdString()};
}

std::shared_ptr<const TableContent> trialsContent(std::vector<TrialRow> rows, Cutoffs cutoffs)
{
    return contentOf(trialsTable(std::move(rows), cutoffs), {{.key = "settings", .width = 190, .stretches = true}});
}

} // namespace leadlight
