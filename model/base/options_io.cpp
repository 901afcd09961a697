// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/options_io.h"

#include "model/base/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace leadlight {

namespace {

constexpr double exactIntegers = 9007199254740992.0; // 2^53

/// A whole number for a fraction and the other way round, an empty map for any map; else the value as it is.
OptionValue madeLike(const OptionValue& value, const OptionValue& like)
{
    if (value.index() == like.index())
        return value;
    const auto* whole = std::get_if<std::int64_t>(&value);
    if (whole && std::holds_alternative<double>(like))
        return static_cast<double>(*whole);
    const auto* number = std::get_if<double>(&value);
    if (number && std::holds_alternative<std::int64_t>(like) && std::abs(*number) <= exactIntegers &&
        std::trunc(*number) == *number)
        return static_cast<std::int64_t>(*number);
    const auto isEmptyMap = [](const auto& held) {
        if constexpr (options_io::isMap<std::decay_t<decltype(held)>>)
            return held.empty();
        else
            return false;
    };
    if (std::visit(isEmptyMap, value) && std::holds_alternative<std::map<std::string, double>>(like))
        return std::map<std::string, double>();
    if (std::visit(isEmptyMap, value) && std::holds_alternative<std::map<std::string, std::string>>(like))
        return std::map<std::string, std::string>();
    return value;
}

template <class T>
std::optional<OptionValue> numberFrom(std::string_view text)
{
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string textOf(bool value)
{
    return value ? "true" : "false";
}

std::string textOf(std::int64_t value)
{
    return std::to_string(value);
}

std::string textOf(double value)
{
    return exactText(value);
}

std::string textOf(const std::string& value)
{
    return value;
}

template <class Entry>
std::string textOf(const std::map<std::string, Entry>& entries)
{
    std::string out;
    for (const auto& [key, entry] : entries)
        out += (out.empty() ? "" : ", ") + key + ": " + textOf(entry);
    return out;
}

std::string textOf(const std::vector<std::string>& entries)
{
    std::string out;
    for (const std::string& entry : entries)
        out += (out.empty() ? "" : ", ") + entry;
    return out;
}

std::string plainText(double value)
{
    std::array<char, 64> digits{};
    return {digits.data(),
            std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr};
}

} // namespace

void OptionValues::put(std::string_view key, OptionValue value)
{
    const auto found = std::ranges::find(m_entries, key, &std::pair<std::string, OptionValue>::first);
    if (found == m_entries.end())
        m_entries.emplace_back(key, std::move(value));
    else
        found->second = std::move(value);
}

std::optional<OptionValue> OptionValues::get(std::string_view key, const OptionValue& like) const
{
    const auto found = std::ranges::find(m_entries, key, &std::pair<std::string, OptionValue>::first);
    return found == m_entries.end() ? std::nullopt : std::optional(madeLike(found->second, like));
}

std::optional<OptionValue> optionFromText(std::string_view text, const OptionValue& like)
{
    if (std::holds_alternative<std::string>(like))
        return std::string(text);
    if (std::holds_alternative<std::int64_t>(like))
        return numberFrom<std::int64_t>(text);
    if (std::holds_alternative<double>(like))
        return numberFrom<double>(text);
    if (std::holds_alternative<bool>(like) && (text == "true" || text == "false"))
        return text == "true";
    return std::nullopt;
}

std::string textOf(const OptionValue& value)
{
    return std::visit([](const auto& held) { return textOf(held); }, value);
}

namespace options_io {

std::string rangeText(double low, double high, bool whole)
{
    return (whole ? "INT " : "NUMBER ") + plainText(low) + ".." + plainText(high);
}

std::string listText(std::span<const std::string_view> names)
{
    std::string out;
    for (const auto name : names)
        out.append(out.empty() ? "" : "|").append(name);
    return out;
}

Status refused(std::string_view key, const OptionValue& outside, const std::string& allowed)
{
    return fail(ErrorKind::Usage, Phrase::tr("The option \"%1\" is %2.", std::string(key), textOf(outside)),
                Phrase::tr("It takes %1.", allowed));
}

} // namespace options_io

} // namespace leadlight
