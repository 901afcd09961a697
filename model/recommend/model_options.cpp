// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/model_options.h"

#include "model/recommend/catalogue.h"

namespace leadlight {

namespace {

template <class Owner, class T>
Status checkField(const Field<Owner, T>& field, const T& value)
{
    if constexpr (std::is_arithmetic_v<T>)
        // Negated, so that NaN is out of range too.
        if (!(value >= field.low && value <= field.high))
            return fail(ErrorKind::Usage, Phrase::tr("--%1 is out of range: %2.", field.key, Plain(value)),
                        Phrase::tr("It goes from %1 to %2.", Plain(field.low), Plain(field.high)));
    return {};
}

template <class Settings>
constexpr bool hasSeed = requires(const Settings& settings)
{
    settings.seed;
};

} // namespace

ModelOptions defaultOptions(ModelKey key)
{
    if (key == ModelKey::Auto)
        return resolved({});
    return defaultsOf(catalogue()[static_cast<std::size_t>(key) - 1]);
}

ModelOptions resolved(ModelOptions options)
{
    if (options.strength == Strength::Default)
        options.strength = entryOf(options.settings).strength;
    return options;
}

bool readsTypeWeights(const ModelOptions& options)
{
    return entryOf(options.settings).readsStrength && resolved(options).strength != Strength::Binary;
}

Status checkRanges(const ModelOptions& options)
{
    Status status;
    const auto check = [&](const auto& field, const auto& value) {
        if (status)
            status = checkField(field, value);
    };
    std::visit([&](const auto& settings) { visitFields(settings, check); }, options.settings);
    return status;
}

ModelOptions notebookModel()
{
    return {AlsOptions{.factors = 20, .regularization = 0.1, .alpha = 15.0, .iterations = 50, .seed = 42},
            Strength::Weighted};
}

Phrase describe(const ModelOptions& options)
{
    const ModelEntry& entry = entryOf(options.settings);
    Phrase caption = entry.caption ? entry.caption(options.settings) : entry.name;
    if (!entry.readsStrength)
        return caption;
    return Phrase::tr("%1, %2", caption, choiceName(resolved(options).strength));
}

std::optional<std::uint64_t> seedOf(const ModelOptions& options)
{
    return std::visit(
        []<class Settings>(const Settings& settings) -> std::optional<std::uint64_t> {
            if constexpr (hasSeed<Settings>)
                return settings.seed;
            else
                return std::nullopt;
        },
        options.settings);
}

ModelOptions withSeed(ModelOptions options, std::uint64_t seed)
{
    std::visit(
        [seed]<class Settings>(Settings& settings) {
            if constexpr (hasSeed<Settings>)
                settings.seed = seed;
        },
        options.settings);
    return options;
}

} // namespace leadlight
