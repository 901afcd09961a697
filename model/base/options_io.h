// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"
#include "model/base/result.h"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <variant>

namespace leadlight {

// Options as they are kept outside of the program, by name: one reader and one writer for the command line, JSON, the
// window's settings and the session file. Each of these is an OptionSink, an OptionSource or both.

/// What an option is outside. Enums are their names, and so are the enum keys of maps.
using OptionValue = std::variant<bool, std::int64_t, double, std::string, std::map<std::string, double>,
                                 std::map<std::string, std::string>, std::vector<std::string>>;

class OptionSink
{
public:
    virtual ~OptionSink() = default;
    virtual void put(std::string_view key, OptionValue value) = 0;
};

class OptionSource
{
public:
    virtual ~OptionSource() = default;
    /// The value of this key; nothing where there is none. `like` says what the option is: a store that keeps all as
    /// text makes that of it. What cannot be made so comes as it is.
    [[nodiscard]] virtual std::optional<OptionValue> get(std::string_view key, const OptionValue& like) const = 0;
};

/// Options in memory, in the order they were put.
class OptionValues : public OptionSink, public OptionSource
{
public:
    /// Replaces what is there under the key.
    void put(std::string_view key, OptionValue value) override;
    [[nodiscard]] std::optional<OptionValue> get(std::string_view key, const OptionValue& like) const override;
    [[nodiscard]] const std::vector<std::pair<std::string, OptionValue>>& entries() const { return m_entries; }

private:
    std::vector<std::pair<std::string, OptionValue>> m_entries;
};

/// Another source, in which all keys begin with the prefix.
class PrefixedSource : public OptionSource
{
public:
    PrefixedSource(const OptionSource& source, std::string_view prefix)
        : m_source(source)
        , m_prefix(prefix)
    {
    }
    [[nodiscard]] std::optional<OptionValue> get(std::string_view key, const OptionValue& like) const override
    {
        return m_source.get(m_prefix + std::string(key), like);
    }

private:
    const OptionSource& m_source;
    std::string m_prefix;
};

/// Writes every field of an Options struct.
template <class Options>
void writeOptions(const Options& options, OptionSink& sink);
template <class Options>
[[nodiscard]] OptionValues writtenOptions(const Options& options)
{
    OptionValues values;
    writeOptions(options, values);
    return values;
}

/// Reads every field that is there. One that the field does not allow leaves it as it is, and the error (Usage) names
/// the first of them: the command line reports it, the window, whose settings may come from another version, goes on.
template <class Options>
[[nodiscard]] Status readOptions(Options& options, const OptionSource& source);

/// "42" as a number where `like` is one, and so on, in the C locale; nothing where the text is none. Maps and lists
/// have no text.
[[nodiscard]] std::optional<OptionValue> optionFromText(std::string_view text, const OptionValue& like);
/// "42", "0.1", "true", "webinar"; of a map or a list its entries, for messages.
[[nodiscard]] std::string textOf(const OptionValue& value);

/// The value as it is kept outside.
template <class T>
[[nodiscard]] OptionValue optionOf(const T& value);
/// Takes a value from outside; false, and `value` untouched, where it is of another kind or not allowed.
template <class Owner, class T>
[[nodiscard]] bool takeOption(const Field<Owner, T>& field, const OptionValue& outside, T& value);
/// What the field allows: "binary|log|weighted", "INT 1..512", "NUMBER 0..1", "true|false", "TEXT", "NAMES".
template <class Owner, class T>
[[nodiscard]] std::string allowedText(const Field<Owner, T>& field);

// ------------------------------------------------------------------------------------------------------------------

namespace options_io {

/// "INT 1..512": without exponents.
[[nodiscard]] std::string rangeText(double low, double high, bool whole);
[[nodiscard]] std::string listText(std::span<const std::string_view> names);
[[nodiscard]] Status refused(std::string_view key, const OptionValue& outside, const std::string& allowed);

template <class T>
inline constexpr bool isMap = false;
template <class Key, class Value, class Less>
inline constexpr bool isMap<std::map<Key, Value, Less>> = true;
template <class T>
inline constexpr bool isList = std::is_same_v<T, std::vector<std::string>>;

template <class Key>
std::string nameOf(const Key& key)
{
    if constexpr (std::is_enum_v<Key>)
        return std::string(choiceName(key));
    else
        return key;
}

template <class Key>
std::optional<Key> named(const std::string& name)
{
    if constexpr (std::is_enum_v<Key>)
        return choiceNamed<Key>(name);
    else
        return name;
}

template <class Range, class Value>
bool inRange(const Range& field, const Value& value)
{
    if constexpr (std::is_arithmetic_v<Value>)
        return value >= field.low && value <= field.high; // false for NaN
    else
        return true;
}

template <class Owner, class Map>
bool takeMap(const Field<Owner, Map>& field, const OptionValue& outside, Map& value)
{
    const auto* entries = std::get_if<std::map<std::string, typename Map::mapped_type>>(&outside);
    if (!entries)
        return false;
    Map next;
    for (const auto& [name, entry] : *entries) {
        const auto key = named<typename Map::key_type>(name);
        if (!key || !inRange(field, entry))
            return false;
        next.insert_or_assign(*key, entry);
    }
    value = std::move(next);
    return true;
}

} // namespace options_io

template <class T>
OptionValue optionOf(const T& value)
{
    if constexpr (options_io::isMap<T>) {
        std::map<std::string, typename T::mapped_type> entries;
        for (const auto& [key, entry] : value)
            entries.emplace(options_io::nameOf(key), entry);
        return entries;
    } else if constexpr (std::is_enum_v<T>) {
        return std::string(choiceName(value));
    } else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
        return static_cast<std::int64_t>(value);
    } else {
        return value;
    }
}

template <class Owner, class T>
bool takeOption(const Field<Owner, T>& field, const OptionValue& outside, T& value)
{
    if constexpr (options_io::isMap<T>) {
        return options_io::takeMap(field, outside, value);
    } else if constexpr (std::is_enum_v<T>) {
        const auto* name = std::get_if<std::string>(&outside);
        const auto choice = name ? choiceNamed<T>(*name) : std::nullopt;
        value = choice.value_or(value);
        return choice.has_value();
    } else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
        const auto* number = std::get_if<std::int64_t>(&outside);
        if (!number || !std::in_range<T>(*number) || !options_io::inRange(field, static_cast<T>(*number)))
            return false;
        value = static_cast<T>(*number);
        return true;
    } else {
        const auto* plain = std::get_if<T>(&outside);
        if (!plain || (std::is_same_v<T, double> && !options_io::inRange(field, *plain)))
            return false;
        value = *plain;
        return true;
    }
}

template <class Owner, class T>
std::string allowedText(const Field<Owner, T>& field)
{
    if constexpr (std::is_enum_v<T>)
        return options_io::listText(Choices<T>::names);
    else if constexpr (std::is_same_v<T, bool>)
        return "true|false";
    else if constexpr (std::is_arithmetic_v<T>)
        return options_io::rangeText(static_cast<double>(field.low), static_cast<double>(field.high),
                                     std::is_integral_v<T>);
    else if constexpr (options_io::isList<T>)
        return "[TEXT, ...]";
    else if constexpr (options_io::isMap<T>)
        return std::is_arithmetic_v<typename T::mapped_type> ? "NAME: NUMBER" : "NAME: TEXT";
    else
        return "TEXT";
}

template <class Options>
void writeOptions(const Options& options, OptionSink& sink)
{
    visitFields(options, [&](const auto& field, const auto& value) { sink.put(field.key, optionOf(value)); });
}

template <class Options>
Status readOptions(Options& options, const OptionSource& source)
{
    Status status;
    visitFields(options, [&](const auto& field, auto& value) {
        const auto outside = source.get(field.key, optionOf(value));
        if (outside && !takeOption(field, *outside, value) && status)
            status = options_io::refused(field.key, *outside, allowedText(field));
    });
    return status;
}

} // namespace leadlight
