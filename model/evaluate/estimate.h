// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadlight {

/// A figure with its 95 % interval.
struct Estimate
{
    double mean = 0.0;
    double low = 0.0;
    double high = 0.0;
};

/// A difference of two figures on the same cookies. `clear` only where the interval leaves 0 out and the adjusted p is
/// below .05: nothing else may be called better or worse.
struct Difference
{
    double mean = 0.0;
    double low = 0.0;
    double high = 0.0;
    double p = 1.0;         ///< two-sided, of "no difference"
    double adjustedP = 1.0; ///< Benjamini-Hochberg over the models compared with the same reference
    bool clear = false;
};

} // namespace leadlight
