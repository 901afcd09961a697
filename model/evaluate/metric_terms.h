// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/metrics.h"

namespace leadlight {

/// "HR@10": what the literature calls a metric. Formulas begin with it; elsewhere it stands in brackets, once, behind
/// metricLabel(), which is in plain words.
[[nodiscard]] Phrase metricTerm(Metric metric, Cutoffs cutoffs);

} // namespace leadlight
