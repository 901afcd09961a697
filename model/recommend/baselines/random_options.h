// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"

namespace leadlight {

struct ModelEntry;

/// Random pages.
struct RandomOptions
{
    static constexpr std::string_view key = "random";
    [[nodiscard]] static ModelEntry entry();

    // In braces: lupdate, which collects the texts below, takes "std::" before "=" for a class that follows.
    std::uint64_t seed{42};

    static auto fields()
    {
        return std::tuple{Field<RandomOptions, std::uint64_t>{"seed", Phrase::tr("Seed"), &RandomOptions::seed, 0,
                                                              4294967295U, Phrase::tr("start of the random scores")}};
    }
};

} // namespace leadlight
