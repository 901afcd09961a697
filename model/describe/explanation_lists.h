// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/explanations.h"

namespace leadlight {

/// What explanations() is put together from.
[[nodiscard]] std::vector<FigureHelp> explainedFinding();  ///< figures on hidden pages
[[nodiscard]] std::vector<FigureHelp> explainedLists();    ///< advice, audiences
[[nodiscard]] std::vector<FigureHelp> explainedHitRates(); ///< the notebook's metric
[[nodiscard]] std::vector<FigureHelp> explainedUnits();    ///< business units, similarity
[[nodiscard]] std::vector<FigureHelp> explainedModels();   ///< what else the Model lab shows

} // namespace leadlight
