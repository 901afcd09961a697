// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/delivery_pair.h"

namespace leadlight {

/// What there is of the earlier delivery beside its rows.
struct ThenOptions
{
    std::string mapping = {};  ///< path of its BU mapping (UTF-8); empty: none
    double controlShare = 0.0; ///< of the visitors, who were shown nothing; 0: nobody
    // In braces: lupdate, which collects the texts below, takes "std::" before "=" for a class that follows.
    std::uint64_t controlSeed{42}; ///< by which they were drawn

    static auto fields()
    {
        using O = ThenOptions;
        return std::tuple{
            Field<O, std::string>{"mapping-before", Phrase::tr("BU mapping"), &O::mapping, {}, {}, {}},
            Field<O, double>{"control-share", Phrase::tr("Control group"), &O::controlShare, 0.0, 0.9, {}},
            Field<O, std::uint64_t>{
                "control-seed", Phrase::tr("Seed of the control group"), &O::controlSeed, 0, 4294967295U, {}},
        };
    }
};

/// All that is chosen on the Changes page.
struct ChangeChoices
{
    ChangeOptions pair = {};
    ThenOptions then = {};
};

} // namespace leadlight
