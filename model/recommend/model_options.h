// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/recommend/models.h"
#include "model/recommend/strength.h"

#include <optional>

namespace leadlight {

/// One model, with all that its training needs to know: ModelOptions{EaseOptions{.lambda = 20.0}, Strength::Log}.
struct ModelOptions
{
    ModelSettings settings = AutoSettings{}; ///< which alternative it holds says which model is meant
    Strength strength = Strength::Default;
};

[[nodiscard]] inline ModelKey keyOf(const ModelOptions& options)
{
    return keyOf(options.settings);
}
/// The model of this key (Auto: the one that it stands for) with its default settings.
[[nodiscard]] ModelOptions defaultOptions(ModelKey key);
/// `default` strength replaced by that model's.
[[nodiscard]] ModelOptions resolved(ModelOptions options);
/// False for a model to which every submission counts the same, whatever its type (but a type that weighs 0 is out).
[[nodiscard]] bool readsTypeWeights(const ModelOptions& options);
/// A usage error that names the first option out of its range, with that range.
[[nodiscard]] Status checkRanges(const ModelOptions& options);
/// ALS f=20, lambda=0.1, alpha=15, 50 iterations, seed 42, weighted (numbers.md section 2).
[[nodiscard]] ModelOptions notebookModel();
/// "RP3beta, binary", "ALS f=20 λ=0.1 α=15, weighted": for captions and the status line.
[[nodiscard]] Phrase describe(const ModelOptions& options);

/// Where the model's random choices start; nothing for a model without any.
[[nodiscard]] std::optional<std::uint64_t> seedOf(const ModelOptions& options);
/// The same model started elsewhere; a model without random choices stays as it is.
[[nodiscard]] ModelOptions withSeed(ModelOptions options, std::uint64_t seed);

} // namespace leadlight
