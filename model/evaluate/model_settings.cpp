// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/model_settings.h"

#include "model/base/number_text.h"
#include "model/recommend/catalogue.h"

#include <type_traits>

namespace leadlight {

namespace {

template <class T>
std::string valueText(const T& value)
{
    if constexpr (std::is_enum_v<T>)
        return std::string(choiceName(value));
    else if constexpr (std::is_floating_point_v<T>)
        return exactText(value);
    else
        return std::to_string(value);
}

} // namespace

SettingTexts settingsOf(const ModelOptions& options)
{
    SettingTexts out{{"model", valueText(keyOf(options))}};
    if (entryOf(options.settings).readsStrength)
        out.emplace_back("strength", valueText(resolved(options).strength));
    const auto add = [&](const auto& field, const auto& value) { out.emplace_back(field.key, valueText(value)); };
    std::visit([&](const auto& settings) { visitFields(settings, add); }, options.settings);
    return out;
}

} // namespace leadlight
