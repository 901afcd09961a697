// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/model_settings.h"

#include "model/base/number_text.h"

#include <type_traits>

namespace leadlight {

namespace {

template <class T>
std::string valueText(const T& value)
{
    if constexpr (std::is_enum_v<T>)
        return std::string(Choices<T>::names[static_cast<std::size_t>(value)]);
    else if constexpr (std::is_floating_point_v<T>)
        return exactText(value);
    else
        return std::to_string(value);
}

template <class Options>
void addFields(SettingTexts& out, const Options& options)
{
    visitFields(options, [&](const auto& field, const auto& value) {
        out.emplace_back(std::string(field.key), valueText(value));
    });
}

} // namespace

SettingTexts settingsOf(const ModelOptions& options)
{
    const auto full = resolved(options);
    SettingTexts out{{"model", valueText(full.kind)}};
    switch (full.kind) {
    case ModelKind::Als:
        addFields(out, full.als);
        break;
    case ModelKind::Ease:
        addFields(out, full.ease);
        break;
    case ModelKind::Rp3beta:
        addFields(out, full.rp3beta);
        break;
    case ModelKind::ItemKnn:
        addFields(out, full.itemKnn);
        break;
    case ModelKind::Random:
        out.emplace_back("seed", valueText(full.als.seed));
        return out;
    default:
        break;
    }
    out.insert(out.begin() + 1, {"strength", valueText(full.strength)});
    return out;
}

} // namespace leadlight
