// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/als/als_options.h"
#include "model/recommend/baselines/popularity_options.h"
#include "model/recommend/baselines/random_options.h"
#include "model/recommend/linear/cease_options.h"
#include "model/recommend/linear/ease_options.h"
#include "model/recommend/linear/item_knn_options.h"
#include "model/recommend/linear/rp3beta_options.h"

#include <array>
#include <variant>

namespace leadlight {

/// Every model there is, one line each, in the order in which they are offered: the settings of one model. Such a
/// struct has `key`, the model's name on the command line and in files; `fields()`, its settings described once; and
/// `entry()`, its row of the catalogue. A `seed` among its members says that it starts at random.
using ModelSettings = std::variant< //
    AlsOptions,                     //
    EaseOptions,                    //
    CeaseOptions,                   //
    Rp3betaOptions,                 //
    ItemKnnOptions,                 //
    PopularityOptions,              //
    BuPopularityOptions,            //
    RandomOptions>;

/// What "auto" stands for while no scorecard of the data tells a better model.
using AutoSettings = CeaseOptions;

/// The name of a model, or "auto": a choice like any enum's, whose names are made from the list above.
enum class ModelKey {
    Auto,
};

template <class... Settings>
constexpr std::array<std::string_view, sizeof...(Settings) + 1>
modelNames(std::type_identity<std::variant<Settings...>> /*list*/)
{
    return {"auto", Settings::key...};
}
template <>
struct Choices<ModelKey>
{
    static constexpr auto names = modelNames(std::type_identity<ModelSettings>());
};

/// keyOf(EaseOptions{}): the model that these are settings of.
[[nodiscard]] constexpr ModelKey keyOf(const ModelSettings& settings)
{
    return static_cast<ModelKey>(settings.index() + 1);
}

} // namespace leadlight
