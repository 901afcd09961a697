// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"

namespace leadlight {

struct ModelEntry;

/// CEASE: EASE with a popularity prior and page features.
struct CeaseOptions
{
    static constexpr std::string_view key = "cease";
    [[nodiscard]] static ModelEntry entry();

    /// A prior held back so strongly that it is nothing: from this rho on there is none.
    static constexpr double noPrior = 1000000.0;

    double lambda = 30.0;
    double rho = 1.0;
    double unitWeight = 1.0;
    double typeWeight = 1.0;
    double wordWeight = 3.0;
    double recency = 0.0;
    double mix = 0.0;

    static auto fields()
    {
        using O = CeaseOptions;
        constexpr double heaviest = 10000.0; // cookies
        return std::tuple{
            Field<O, double>{"lambda", Phrase::tr("Lambda"), &O::lambda, 0.0001, 100000000.0,
                             Phrase::tr("ridge regularization of the page x page weights")},
            Field<O, double>{"rho", Phrase::tr("Rho"), &O::rho, 0.001, noPrior,
                             Phrase::tr("how strongly the popularity that every page starts with is held back; 1000000 "
                                        "for none of it")},
            Field<O, double>{"c-bu", Phrase::tr("Weight of business units"), &O::unitWeight, 0.0, heaviest,
                             Phrase::tr("a business unit counts like this many cookies with all its pages; 0 leaves "
                                        "it out")},
            Field<O, double>{"c-type", Phrase::tr("Weight of asset types"), &O::typeWeight, 0.0, heaviest,
                             Phrase::tr("an asset type counts like this many cookies with all its pages; 0 leaves it "
                                        "out")},
            Field<O, double>{"c-words", Phrase::tr("Weight of title words"), &O::wordWeight, 0.0, heaviest,
                             Phrase::tr("pages of the same title count like this many cookies with both, others by "
                                        "the words in common; 0 leaves titles out")},
            Field<O, double>{"gamma", Phrase::tr("Recency"), &O::recency, 0.0, 10.0,
                             Phrase::tr("a page of the history counts (1 + later dates of its cookie)^-gamma; 0 all "
                                        "the same, as without dates")},
            Field<O, double>{"mix", Phrase::tr("Share of RP3beta"), &O::mix, 0.0, 100.0,
                             Phrase::tr("how much of RP3beta is added, both in the same unit; 0 nothing")},
        };
    }
};

} // namespace leadlight
