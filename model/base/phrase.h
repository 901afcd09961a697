// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace leadlight {

struct PhraseArgument;

/// A text for the user that the model makes: an English source with numbered places (%1, %2) and typed arguments. It is
/// rendered where it is read: english() for the command line, words() of the views in the user's language and with the
/// locale's numbers. lupdate finds the sources by the name tr(), in the context "leadlight::Phrase"; they are literals.
/// A source is whole sentences (or a whole label), never half of one: other languages put the parts in another order.
class Phrase
{
public:
    Phrase() = default; ///< empty

    /// tr("Line %1 has %2 cells.", Plain(line), cells). Arguments: whole numbers (grouped: 2,174), Decimal, Plain,
    /// texts that are the user's own (names, ids, paths; std::string or std::string_view), or a Phrase.
    template <class... Arguments>
    requires(std::is_constructible_v<PhraseArgument, Arguments>&&...) [[nodiscard]] static Phrase
        tr(const char* source, Arguments... arguments);

    /// Singular and plural, each whole: tr("%Ln row of %1 is empty.", "%Ln rows of %1 are empty.", rows, file). As in
    /// Qt, %Ln is the count as the locale groups it (2,174), %n the same without grouping (2174).
    template <class... Arguments>
    requires(std::is_constructible_v<PhraseArgument, Arguments>&&...) [[nodiscard]] static Phrase
        tr(const char* one, const char* many, std::int64_t n, Arguments... arguments);

    /// A text that is the user's own or a product's name: shown as it is, in every language.
    [[nodiscard]] static Phrase verbatim(std::string text);
    /// A number alone, as the language writes it.
    [[nodiscard]] static Phrase number(PhraseArgument number);
    /// "a, b, c"; empty ones are left out.
    [[nodiscard]] static Phrase commas(const std::vector<Phrase>& items);
    /// "a", "a and b", "a, b and c".
    [[nodiscard]] static Phrase listed(const std::vector<Phrase>& items);
    /// "a", "a or b", "a, b or c".
    [[nodiscard]] static Phrase anyOf(const std::vector<Phrase>& items);
    /// Whole sentences one after the other; empty ones are left out.
    [[nodiscard]] static Phrase sentences(const std::vector<Phrase>& parts);
    /// Parts of a caption: "a · b · c"; empty ones are left out.
    [[nodiscard]] static Phrase dotted(const std::vector<Phrase>& parts);

    [[nodiscard]] bool empty() const { return m_source == nullptr || *m_source == '\0'; }
    [[nodiscard]] const char* source() const { return m_source == nullptr ? "" : m_source; }
    /// The plural's source; null where the phrase has no %n.
    [[nodiscard]] const char* many() const { return m_many; }
    [[nodiscard]] std::int64_t count() const { return m_count; }
    [[nodiscard]] const std::vector<PhraseArgument>& arguments() const { return m_arguments; }

    /// Equal sources with equal arguments: they read the same in every language.
    friend bool operator==(const Phrase& a, const Phrase& b);

private:
    /// The parts with `glue` (a source with %1 and %2 that is no sentence) between them.
    [[nodiscard]] static Phrase glued(const std::vector<Phrase>& parts, const char* glue);

    const char* m_source = nullptr; // a literal: it outlives every phrase
    const char* m_many = nullptr;
    std::int64_t m_count = 0;
    std::vector<PhraseArgument> m_arguments;
#ifdef LUPDATE // which then knows that tr() is the class's own
    Q_DECLARE_TR_FUNCTIONS(leadlight::Phrase);
#endif
};

/// A number with a fixed number of decimals, not grouped. A minus is a true one (U+2212), as in the tables beside it;
/// never "-0".
struct Decimal
{
    double value = 0.0;
    int digits = 0;
    bool plus = false; ///< for differences: a + before what is above 0, nothing before what is shown as 0
    friend bool operator==(const Decimal&, const Decimal&) = default;
};

/// A number as short as it goes, not grouped: settings, line numbers, years. Whole numbers have all of their digits,
/// others `digits` significant ones at most.
struct Plain
{
    std::variant<std::int64_t, double> value;
    int digits = 6;

    template <class Whole>
    requires std::is_integral_v<Whole>
    explicit Plain(Whole number)
        : value(static_cast<std::int64_t>(number))
    {
    }
    explicit Plain(double number, int significant = 6)
        : value(number)
        , digits(significant)
    {
    }
    friend bool operator==(const Plain&, const Plain&) = default;
};

/// What stands in a numbered place.
struct PhraseArgument
{
    std::variant<std::string, std::int64_t, Decimal, Plain, Phrase> value;

    PhraseArgument(std::string text)
        : value(std::move(text))
    {
    }
    PhraseArgument(std::string_view text)
        : value(std::string(text))
    {
    }
    template <class Whole>
    requires std::is_integral_v<Whole> PhraseArgument(Whole number)
        : value(static_cast<std::int64_t>(number))
    {
    }
    PhraseArgument(Decimal number)
        : value(number)
    {
    }
    PhraseArgument(Plain number)
        : value(number)
    {
    }
    PhraseArgument(Phrase phrase)
        : value(std::move(phrase))
    {
    }
    PhraseArgument(const char*) = delete; // a literal would be out of lupdate's sight: make it a Phrase
    PhraseArgument(bool) = delete;

    friend bool operator==(const PhraseArgument&, const PhraseArgument&) = default;
};

/// How a language says a phrase: what render() asks for. All texts are UTF-8.
class PhraseLanguage
{
public:
    virtual ~PhraseLanguage() = default;
    /// The sentence with its places still in it. `many` is null for a phrase without %n.
    [[nodiscard]] virtual std::string sentence(const char* source, const char* many, std::int64_t n) const = 0;
    [[nodiscard]] virtual std::string whole(std::int64_t number) const = 0;
    [[nodiscard]] virtual std::string decimal(Decimal number) const = 0;
    [[nodiscard]] virtual std::string plain(Plain number) const = 0;
};
[[nodiscard]] std::string render(const Phrase& phrase, const PhraseLanguage& language);

/// In the C locale.
[[nodiscard]] std::string decimalText(Decimal number);
[[nodiscard]] std::string plainText(Plain number);

/// In English, numbers in the C locale (thousands grouped by commas): for the command line, logs and tests.
[[nodiscard]] std::string english(const Phrase& phrase);

template <class... Arguments>
requires(std::is_constructible_v<PhraseArgument, Arguments>&&...) Phrase Phrase::tr(const char* source,
                                                                                    Arguments... arguments)
{
    Phrase out;
    out.m_source = source;
    out.m_arguments.reserve(sizeof...(arguments));
    (out.m_arguments.emplace_back(std::move(arguments)), ...);
    return out;
}

template <class... Arguments>
requires(std::is_constructible_v<PhraseArgument, Arguments>&&...) Phrase Phrase::tr(const char* one, const char* many,
                                                                                    std::int64_t n,
                                                                                    Arguments... arguments)
{
    Phrase out = tr(one, std::move(arguments)...);
    out.m_many = many;
    out.m_count = n;
    return out;
}

} // namespace leadlight
