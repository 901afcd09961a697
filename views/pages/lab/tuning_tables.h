// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tune/tuner.h"
#include "views/tables/table_content.h"

namespace leadlight {

/// A trial with its settings in words, made once: the table is made anew with every trial that comes.
struct TrialRow
{
    Trial trial;
    std::string settings;
};
[[nodiscard]] TrialRow trialRow(const Trial& trial);

/// One row a trial: the best first, as the search ranks them.
[[nodiscard]] std::shared_ptr<const TableContent> trialsTable(std::vector<TrialRow> rows, Cutoffs cutoffs);

} // namespace leadlight
