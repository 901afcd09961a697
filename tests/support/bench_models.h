// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/model_options.h"

#include <vector>

namespace leadlight {

struct BenchModel
{
    const char* name;
    ModelOptions options;
};

/// Every model, and what differs most in how it is computed.
[[nodiscard]] std::vector<BenchModel> benchModels();

} // namespace leadlight
