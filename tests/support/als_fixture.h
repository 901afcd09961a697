// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/als/als.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace leadlight {

/// data/als_fixture: exact float64 ALS on the seed data, computed elsewhere (numbers.md section 2).
struct AlsFixture
{
    SparseMatrix strength;
    AlsInitialFactors initial;
    nlohmann::json expected; ///< expected.json: "float64_exact_50" and so on

    [[nodiscard]] FactorMatrix cookieFactors(int iterations) const; ///< after 1 or 50 iterations
    [[nodiscard]] FactorMatrix pageFactors(int iterations) const;
    [[nodiscard]] double objective(int iterations) const;
};

/// Nothing where the folder is absent.
[[nodiscard]] std::optional<AlsFixture> readAlsFixture();

} // namespace leadlight
