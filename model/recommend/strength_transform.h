// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/strength.h"

#include <cmath>

namespace leadlight {

/// A raw strength (type weight x submissions) as a model sees it. A pair of strength 0 (all its types weigh 0) stays 0
/// in every form: it is known, and so never recommended, but says nothing.
[[nodiscard]] inline float transformedStrength(float strength, Strength how)
{
    switch (how) {
    case Strength::Binary:
        return strength > 0.0F ? 1.0F : 0.0F;
    case Strength::Log:
        return std::log1p(strength);
    case Strength::Default:
    case Strength::Weighted:
        break;
    }
    return strength;
}

} // namespace leadlight
