// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/model_options.h"

#include <string>
#include <vector>

namespace leadlight {

/// One point of the search: settings, and whether all asset types weigh the same.
struct SearchPoint
{
    ModelOptions options;
    bool equalTypeWeights = false;
};

/// Which further choices take part beside the model's own settings.
struct SearchChoices
{
    bool strength = true;
    bool typeWeights = false;
};

/// Whether a model has settings to search.
[[nodiscard]] bool canBeTuned(ModelKind kind);

/// One setting that the search varies, and over what.
struct SearchRange
{
    std::string key; ///< of the option on the command line: "lambda", "strength"; "type-weights" for the weights
    double low = 0.0;
    double high = 0.0;
    bool logarithmic = false;         ///< even steps of the logarithm: as many values from 1 to 10 as from 10 to 100
    std::vector<std::string> choices; ///< instead of a range: the names of the values
};
/// What searchPoint() varies, from the same description, in the order of the dimensions.
[[nodiscard]] std::vector<SearchRange> searchRanges(const ModelOptions& base, SearchChoices choices);

/// Point `number` (from 0) of a search around nothing but the ranges that make sense for the kind of `base`; what the
/// search leaves alone is taken from `base`. The points fill the space evenly however many are taken (an additive
/// recurrence of Kronecker type, Niederreiter 1992, chapter 3), shifted at random by the seed.
[[nodiscard]] SearchPoint searchPoint(const ModelOptions& base, SearchChoices choices, int number, std::uint64_t seed);

} // namespace leadlight
