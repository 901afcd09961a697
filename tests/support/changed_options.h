// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options_io.h"

namespace leadlight::testing {

/// Another value than the default, within the field's range.
template <class Owner, class T>
void change(const Field<Owner, T>& field, T& value)
{
    if constexpr (std::is_enum_v<T>)
        value = static_cast<T>((static_cast<std::size_t>(value) + 1) % Choices<T>::names.size());
    else if constexpr (std::is_same_v<T, bool>)
        value = !value;
    else if constexpr (std::is_floating_point_v<T>)
        value = field.low + (field.high - field.low) / 3.0; // all digits of a double
    else if constexpr (std::is_arithmetic_v<T>)
        value = value == field.high ? field.low : field.high;
    else if constexpr (std::is_same_v<T, std::string>)
        value = "a \"b\", ä/\\=1";
    else if constexpr (options_io::isList<T>)
        value = {"/a?b=c&d=\"e\"", "North, South", "ä"};
    else if constexpr (std::is_enum_v<typename T::key_type>)
        value = {{static_cast<typename T::key_type>(0), "a, b=c"}, {static_cast<typename T::key_type>(1), "ä"}};
    else if constexpr (std::is_arithmetic_v<typename T::mapped_type>)
        value = {{"Gated \"x\" / y", 0.1}, {"ä", std::min(2.0, field.high)}};
    else
        value = {{"/a?b=c&d=\"e\"", "North, South"}, {"/ä", "7"}};
}

/// Options of which no field has its default.
template <class Options>
[[nodiscard]] Options changedOptions()
{
    Options options;
    visitFields(options, [](const auto& field, auto& value) { change(field, value); });
    return options;
}

} // namespace leadlight::testing
