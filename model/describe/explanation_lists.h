// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/explanations.h"

namespace leadlight {

/// What explanations() is put together from.
[[nodiscard]] std::vector<Explanation> explainedFinding();  ///< figures on hidden pages
[[nodiscard]] std::vector<Explanation> explainedLists();    ///< advice, audiences
[[nodiscard]] std::vector<Explanation> explainedHitRates(); ///< the notebook's metric
[[nodiscard]] std::vector<Explanation> explainedUnits();    ///< business units, similarity
[[nodiscard]] std::vector<Explanation> explainedModels();   ///< what else the Model lab shows

} // namespace leadlight
