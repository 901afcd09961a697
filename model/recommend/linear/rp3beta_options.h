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
            Field<O, double>{"walk-alpha", Phrase::tr("Alpha"), &O::walkAlpha, 0.0, 4.0,
                             Phrase::tr("power of the transition probabilities")},
            Field<O, double>{"beta", Phrase::tr("Beta"), &O::beta, 0.0, 2.0,
                             Phrase::tr("how strongly popular pages are held back")},
            Field<O, int>{"neighbours", Phrase::tr("Neighbours"), &O::neighbours, 1, 100000,
                          Phrase::tr("pages kept per page")},
        };
    }
};

} // namespace leadlight
