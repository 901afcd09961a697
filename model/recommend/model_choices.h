// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/model_options.h"

#include <tuple>

namespace leadlight {

template <class Variant>
struct AllOf;
template <class... Settings>
struct AllOf<std::variant<Settings...>>
{
    using Type = std::tuple<Settings...>;
};

/// What the choice "auto" means, a sentence.
[[nodiscard]] Phrase autoHelp();

/// What a user has chosen about models: which one, and of every model its own settings, so that those of one outlast
/// the choice of another.
struct ModelChoices
{
    ModelKey key = ModelKey::Auto;
    Strength strength = Strength::Default;
    AllOf<ModelSettings>::Type settings{};

    /// The chosen model with its settings; for Auto the model that it stands for.
    [[nodiscard]] ModelOptions chosen() const;
    /// Chooses this model with these settings; those of the others stay.
    void choose(const ModelOptions& options);

    static auto fields()
    {
        using O = ModelChoices;
        return std::tuple{
            Field<O, ModelKey>{"model", Phrase::tr("Model"), &O::key, {}, {}, autoHelp()},
            Field<O, Strength>{
                "strength",
                Phrase::tr("Strength"),
                &O::strength,
                {},
                {},
                Phrase::tr("what a page of a history counts. binary: all the same; weighted: by type weight and number "
                           "of submissions; log: by these, but held back; default: what suits the model"),
                true},
        };
    }
};

/// Calls visit(settings) with every model's settings, in the order of the catalogue.
template <class Choices, class Visit>
void visitSettings(Choices& choices, Visit&& visit)
{
    std::apply([&](auto&... settings) { (visit(settings), ...); }, choices.settings);
}

/// The same with the settings of one model only; with none for Auto.
template <class Choices, class Visit>
void visitSettings(Choices& choices, ModelKey key, Visit&& visit)
{
    visitSettings(choices, [&](auto& settings) {
        if (settings.key == choiceName(key))
            visit(settings);
    });
}

} // namespace leadlight
