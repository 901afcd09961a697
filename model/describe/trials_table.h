// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/table_data.h"
#include "model/tune/tuner.h"

namespace leadlight {

/// A trial with its settings in words, made once: the table is made anew with every trial that comes.
struct TrialRow
{
    Trial trial;
    std::string settings;
    std::string changes = {}; ///< those that are others than the present ones; empty: none is
};

/// One row a trial: the best first, as the search ranks them.
[[nodiscard]] TableData trialsTable(std::vector<TrialRow> rows, Cutoffs cutoffs);

} // namespace leadlight
