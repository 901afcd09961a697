// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"

namespace leadlight {

struct ModelEntry;

/// EASE (Steck 2019).
struct EaseOptions
{
    static constexpr std::string_view key = "ease";
    [[nodiscard]] static ModelEntry entry();

    double lambda = 30.0;

    static auto fields()
    {
        return std::tuple{Field<EaseOptions, double>{
            "lambda", Phrase::tr("Caution (lambda)"), &EaseOptions::lambda, 0.0001, 100000000.0,
            Phrase::tr("the higher, the more visitors have to agree before one page speaks for another")}};
    }
};

} // namespace leadlight
