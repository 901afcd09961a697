// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/evaluate_options.h"
#include "model/recommend/model_options.h"

#include <vector>

namespace leadlight {

/// Which models are to be compared, and how.
struct Comparison
{
    std::vector<ModelOptions> models = {}; ///< empty: usualModels()
    EvaluateOptions options = {};
};

} // namespace leadlight
