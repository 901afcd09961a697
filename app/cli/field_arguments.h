// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options_io.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <tuple>

namespace leadlight::cli {

/// The options of one command that are described by fields(): their defaults, then what --options says, then what was
/// typed. Lives as long as its CLI::App.
class FieldArguments
{
public:
    /// --options FILE: JSON with options by their names, of any command.
    void addFile(CLI::App& app, const std::string& group);
    /// One option per field of Options; a key that is there already (models share the seed) is the same option. Maps
    /// and lists are no options here.
    template <class Options>
    void add(CLI::App& app, const std::string& group)
    {
        const Options defaults;
        visitFields(defaults, [&](const auto& field, const auto& value) { addField(app, group, field, value); });
    }
    /// What was typed by other options.
    [[nodiscard]] OptionValues& typed() { return m_typed; }
    [[nodiscard]] const OptionValues& typed() const { return m_typed; }
    /// What holds in the place of the defaults from now on: the choices of a session.
    void setUsual(OptionValues usual) const { *m_usual = std::move(usual); }

    /// Whether the file names only options that there are, with values that they take.
    [[nodiscard]] Status check() const
    {
        return m_kept.map([](const OptionValues& /*kept*/) {});
    }
    /// Sets what the file and what was typed say of these options, whose keys begin with `prefix` there. What check()
    /// refuses is left out.
    template <class Options>
    void fill(Options& options, std::string_view prefix = {}) const
    {
        std::ignore = readOptions(options, PrefixedSource(*m_usual, prefix));
        if (m_kept)
            std::ignore = readOptions(options, PrefixedSource(*m_kept, prefix));
        std::ignore = readOptions(options, PrefixedSource(m_typed, prefix)); // checked when it was typed
    }
    template <class Options>
    [[nodiscard]] Options filled() const
    {
        Options options;
        fill(options);
        return options;
    }

private:
    template <class Owner, class T>
    void addField(CLI::App& app, const std::string& group, const Field<Owner, T>& field, const T& usual);

    std::shared_ptr<OptionValues> m_usual = std::make_shared<OptionValues>(); ///< known when the files are opened
    Result<OptionValues> m_kept;
    OptionValues m_typed;
};

/// "0.0001": what --help says of a value, without an exponent.
[[nodiscard]] std::string defaultText(const OptionValue& value);

/// "ALS" -> "als": names of choices may be typed in capitals; other texts stay as they are.
template <class T>
std::string nameAsKept(std::string text)
{
    if constexpr (std::is_enum_v<T>)
        for (const std::string_view name : Choices<T>::names)
            if (CLI::detail::to_lower(text) == CLI::detail::to_lower(std::string(name)))
                return std::string(name);
    return text;
}
/// What is said of a value that an option does not take: "0" is not a whole number in 1..100000.
[[nodiscard]] std::string refusedText(const std::string& typed, const std::string& allowed);

template <class Owner, class T>
void FieldArguments::addField(CLI::App& app, const std::string& group, const Field<Owner, T>& field, const T& usual)
{
    const std::string name = "--" + std::string(field.key);
    if (options_io::isMap<T> || options_io::isList<T> || app.get_option_no_throw(name) != nullptr)
        return;
    const auto take = [this, field, usual, name](const std::string& text) {
        T checked = usual;
        // A switch alone says yes.
        const auto value =
            std::is_same_v<T, bool> && text.empty() ? true : optionFromText(nameAsKept<T>(text), optionOf(usual));
        if (!value || !takeOption(field, *value, checked))
            throw CLI::ValidationError(name, refusedText(text, allowedText(field)));
        m_typed.put(field.key, *value);
    };
    std::string help = english(field.help);
    if (const std::string otherwise = defaultText(optionOf(usual)); !otherwise.empty())
        help.append(" (default ").append(otherwise).append(")");
    auto* option = app.add_option_function<std::string>(name, take, help);
    option->type_name(allowedText(field))->group(group);
    if (std::is_same_v<T, bool>)
        option->expected(0, 1);
}

} // namespace leadlight::cli
