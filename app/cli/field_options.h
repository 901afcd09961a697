// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/number_text.h"
#include "model/base/options.h"

#include <CLI/CLI.hpp>
#include <charconv>
#include <functional>
#include <nlohmann/json.hpp>

namespace leadlight::cli {

/// The command line's view of a Field: its type, range and default as text, and how its value is read.

template <class T>
[[nodiscard]] std::string valueText(const T& value)
{
    if constexpr (std::is_enum_v<T>)
        return std::string(choiceName(value));
    else if constexpr (std::is_same_v<T, bool>)
        return value ? "true" : "false";
    else if constexpr (std::is_same_v<T, double>)
        return exactText(value);
    else if constexpr (std::is_same_v<T, std::string>)
        return value;
    else
        return std::to_string(value);
}

/// The same for a reader: numbers without an exponent.
template <class T>
[[nodiscard]] std::string plainText(const T& value)
{
    if constexpr (std::is_same_v<T, double>) {
        char digits[64];
        return {digits, std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed).ptr};
    } else {
        return valueText(value);
    }
}

/// What --help shows as the option's value: "binary|log|weighted", "INT 1..512".
template <class Owner, class T>
[[nodiscard]] std::string valueHelp(const Field<Owner, T>& field)
{
    if constexpr (std::is_enum_v<T>) {
        std::string names;
        for (const auto name : Choices<T>::names)
            names += (names.empty() ? "" : "|") + std::string(name);
        return names;
    } else if constexpr (std::is_same_v<T, bool>) {
        return "true|false";
    } else if constexpr (std::is_same_v<T, std::string>) {
        return "TEXT";
    } else {
        return (std::is_same_v<T, double> ? "NUMBER " : "INT ") + plainText(field.low) + ".." + plainText(field.high);
    }
}

/// Reads a value in the C locale; throws CLI::ValidationError with the range or the names where it is none of them.
template <class Owner, class T>
[[nodiscard]] T parsedValue(const Field<Owner, T>& field, const std::string& text)
{
    const auto refuse = [&]() -> T {
        throw CLI::ValidationError("--" + std::string(field.key), '"' + text + "\" is not one of " + valueHelp(field));
    };
    if constexpr (std::is_enum_v<T>) {
        const auto named = choiceNamed<T>(text);
        return named ? *named : refuse();
    } else if constexpr (std::is_same_v<T, bool>) {
        return text == "true" ? true : text == "false" ? false : refuse();
    } else if constexpr (std::is_same_v<T, std::string>) {
        return text;
    } else {
        T value{};
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size() || !(value >= field.low && value <= field.high))
            return refuse();
        return value;
    }
}

/// Adds the field as an option to `app`, which says that it is `usual` by default. Once the command line is read,
/// `chosen` is called with the value if one was given.
template <class Owner, class T>
void addFieldOption(CLI::App& app, const std::string& group, const Field<Owner, T>& field, const T& usual,
                    std::function<void(const T&)> chosen)
{
    app.add_option_function<std::string>(
           "--" + std::string(field.key),
           [field, chosen](const std::string& text) { chosen(parsedValue(field, text)); },
           english(field.help) + " (default " + plainText(usual) + ')')
        ->type_name(valueHelp(field))
        ->group(group);
}

/// Adds one option per field of Options to `app`. Once the command line is read, `chosen` is called with a change for
/// each option that was given; apply the changes after the presets, so that what was typed wins.
template <class Options>
void addFieldOptions(CLI::App& app, const std::string& group, std::function<void(std::function<void(Options&)>)> chosen)
{
    Options defaults;
    visitFields(defaults, [&]<class T>(const Field<Options, T>& field, const T& usual) {
        addFieldOption<Options, T>(app, group, field, usual, [chosen, member = field.member](const T& value) {
            chosen([member, value](Options& options) { options.*member = value; });
        });
    });
}

/// The fields of Options with their values, as they go into a JSON answer.
template <class Options>
void addFieldValues(nlohmann::ordered_json& json, const Options& options)
{
    visitFields(options, [&](const auto& field, const auto& value) {
        using T = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_enum_v<T>)
            json[std::string(field.key)] = valueText(value);
        else
            json[std::string(field.key)] = value;
    });
}

} // namespace leadlight::cli
