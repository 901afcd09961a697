// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"
#include "model/join/dataset.h"

#include <span>

namespace leadlight {

/// A share of the visitors is told nothing, so that the next delivery can say what the lists were worth.
struct HoldOut
{
    double share = 0.0; ///< of the visitors, 0..0.9; 0: nobody
    // In braces: lupdate, which collects the texts below, takes "std::" before "=" for a class that follows.
    std::uint64_t seed{42};

    static auto fields()
    {
        return std::tuple{
            Field<HoldOut, double>{"hold-out", Phrase::tr("Control group"), &HoldOut::share, 0.0, 0.9,
                                   Phrase::tr("share of the visitors, drawn at random, that stands in files of its own "
                                              "as the control group; 0: none")},
            Field<HoldOut, std::uint64_t>{"hold-out-seed", Phrase::tr("Seed of the control group"), &HoldOut::seed, 0,
                                          4294967295U,
                                          Phrase::tr("another seed draws another control group; the same one the same "
                                                     "visitors in every delivery")}};
    }
};

/// Whether a visitor is in the control group: by a hash of id and seed, so that the answer depends on neither the
/// order nor the others, and stays the same when the next delivery has more visitors.
[[nodiscard]] bool isHeldOut(std::string_view cookie, const HoldOut& options);

/// Visitors in the order given: those that get their lists, and the control group.
struct HeldOutParts
{
    std::vector<std::int32_t> treated;
    std::vector<std::int32_t> control;
};
[[nodiscard]] HeldOutParts heldOutParts(const Dataset& data, std::span<const std::int32_t> cookies,
                                        const HoldOut& options);

} // namespace leadlight
