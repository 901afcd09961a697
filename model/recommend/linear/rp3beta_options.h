// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"

namespace leadlight {

struct ModelEntry;

/// RP3beta (Paudel et al. 2017).
struct Rp3betaOptions
{
    static constexpr std::string_view key = "rp3beta";
    [[nodiscard]] static ModelEntry entry();

    double walkAlpha = 1.0;
    double beta = 0.0;
    int neighbours = 100;

    static auto fields()
    {
        using O = Rp3betaOptions;
        return std::tuple{
            Field<O, double>{"walk-alpha", Phrase::tr("Strong paths (alpha)"), &O::walkAlpha, 0.0, 4.0,
                             Phrase::tr("the higher, the more the strongest paths from page to page count")},
            Field<O, double>{"beta", Phrase::tr("Popularity held back (beta)"), &O::beta, 0.0, 2.0,
                             Phrase::tr("how strongly popular pages are held back; 0: not at all")},
            Field<O, int>{"neighbours", Phrase::tr("Neighbours"), &O::neighbours, 1, 100000,
                          Phrase::tr("how many other pages each page may speak for"), true},
        };
    }
};

} // namespace leadlight
