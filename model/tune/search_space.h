// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/model_options.h"
#include "model/recommend/search_range.h"

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

/// What searchPoint() varies, in the order of the dimensions: the ranges of the model's entry in the catalogue, then
/// the further choices. Empty for a model without anything to search.
[[nodiscard]] std::vector<SearchRange> searchRanges(const ModelOptions& base, SearchChoices choices);

/// Point `number` (from 0) of a search around nothing but the ranges that make sense for the model of `base`; what the
/// search leaves alone is taken from `base`. The points fill the space evenly however many are taken (an additive
/// recurrence of Kronecker type, Niederreiter 1992, chapter 3), shifted at random by the seed.
[[nodiscard]] SearchPoint searchPoint(const ModelOptions& base, SearchChoices choices, int number, std::uint64_t seed);

} // namespace leadlight
