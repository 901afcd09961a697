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
            Field<O, double>{"lambda", Phrase::tr("Caution (lambda)"), &O::lambda, 0.0001, 100000000.0,
                             Phrase::tr("the higher, the more visitors have to agree before one page speaks for "
                                        "another")},
            Field<O, double>{"rho", Phrase::tr("Popularity held back (rho)"), &O::rho, 0.001, noPrior,
                             Phrase::tr("every page starts with how popular it is; the higher, the less that counts "
                                        "(1000000: not at all)")},
            Field<O, double>{"c-bu", Phrase::tr("Business units (c-bu)"), &O::unitWeight, 0.0, heaviest,
                             Phrase::tr("pages of one business unit speak for each other as if this many visitors had "
                                        "taken all of them; 0: business units are not used"),
                             true},
            Field<O, double>{"c-type", Phrase::tr("Asset types (c-type)"), &O::typeWeight, 0.0, heaviest,
                             Phrase::tr("pages of one asset type speak for each other as if this many visitors had "
                                        "taken all of them; 0: asset types are not used"),
                             true},
            Field<O, double>{"c-words", Phrase::tr("Title words (c-words)"), &O::wordWeight, 0.0, heaviest,
                             Phrase::tr("pages of the same title speak for each other as if this many visitors had "
                                        "taken both, others by the words in common; 0: titles are not used"),
                             true},
            Field<O, double>{"gamma", Phrase::tr("Recency (gamma)"), &O::recency, 0.0, 10.0,
                             Phrase::tr("how much more the newer pages of a visitor count than the older ones, where "
                                        "the file has dates; 0: all the same"),
                             true},
            Field<O, double>{"mix", Phrase::tr("Share of RP3beta (mix)"), &O::mix, 0.0, 100.0,
                             Phrase::tr("how much of the model RP3beta is added to the score; 0: nothing"), true},
        };
    }
};

} // namespace leadlight
