// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/model_settings.h"

#include <array>
#include <charconv>
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
void addFields(Settings& out, const Options& options)
{
    visitFields(options, [&](const auto& field, const auto& value) {
        out.emplace_back(std::string(field.key), valueText(value));
    });
}

} // namespace

Settings settingsOf(const ModelOptions& options)
{
    const auto full = resolved(options);
    Settings out{{"model", valueText(full.kind)}};
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

std::string exactText(double value)
{
    std::array<char, 64> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

std::string fixedText(double value, int decimals)
{
    std::array<char, 64> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals).ptr;
    std::string out(text.data(), end);
    if (out.front() == '-' && out.find_first_of("123456789") == std::string::npos)
        out.erase(0, 1);
    return out;
}

} // namespace leadlight
