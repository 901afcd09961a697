// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/phrase_bytes.h"

#include "model/base/visible_text.h"

#include <mutex>
#include <set>

namespace leadlight {

namespace {

constexpr std::size_t mostArguments = 9; // %1 to %9
constexpr int mostNested = 200;
constexpr std::size_t mostTexts = std::size_t{8} << 20; // bytes of all sources that files have brought

/// The text for as long as the program runs: a phrase's source is a literal, which outlives it. Null where too much is
/// kept already.
const char* keptText(const std::string& text)
{
    static std::mutex lock;
    static std::set<std::string> texts;
    static std::size_t bytes = 0;
    const std::scoped_lock held(lock);
    if (const auto found = texts.find(text); found != texts.end())
        return found->c_str();
    bytes += text.size();
    return bytes > mostTexts ? nullptr : texts.insert(text).first->c_str();
}

using Arguments = std::vector<PhraseArgument>;

template <std::size_t>
using Place = PhraseArgument;

template <std::size_t... at>
Phrase madeOf(const char* source, const char* many, std::int64_t count, const Arguments& arguments,
              std::index_sequence<at...> /*places*/)
{
    constexpr Phrase (*alone)(const char*, Place<at>...) = &Phrase::tr;
    constexpr Phrase (*counted)(const char*, const char*, std::int64_t, Place<at>...) = &Phrase::tr;
    return many == nullptr ? alone(source, arguments[at]...) : counted(source, many, count, arguments[at]...);
}

template <std::size_t size = 0>
Phrase madeOf(const char* source, const char* many, std::int64_t count, const Arguments& arguments)
{
    if (arguments.size() == size)
        return madeOf(source, many, count, arguments, std::make_index_sequence<size>());
    if constexpr (size < mostArguments)
        return madeOf<size + 1>(source, many, count, arguments);
    return {};
}

void put(ByteWriter& out, const PhraseArgument& argument)
{
    out(static_cast<std::uint8_t>(argument.value.index()));
    if (const auto* decimal = std::get_if<Decimal>(&argument.value))
        out(decimal->value, decimal->digits, decimal->plus);
    else if (const auto* plain = std::get_if<Plain>(&argument.value))
        out(plain->value.index() == 0, plain->value.index() == 0 ? std::get<0>(plain->value) : std::int64_t{0},
            plain->value.index() == 0 ? 0.0 : std::get<1>(plain->value), plain->digits);
    else if (const auto* text = std::get_if<std::string>(&argument.value))
        out(*text);
    else if (const auto* number = std::get_if<std::int64_t>(&argument.value))
        out(*number);
    else
        describe(out, std::get<Phrase>(argument.value));
}

Phrase takePhrase(ByteReader& in, int depth);

/// Digits that no text of ours has, which only cost time to write out, are refused.
int takeDigits(ByteReader& in)
{
    constexpr int most = 17;
    int digits = 0;
    in(digits);
    in.require(digits >= 0 && digits <= most);
    return in.good() ? digits : 0;
}

PhraseArgument takePlain(ByteReader& in)
{
    bool whole = false;
    std::int64_t number = 0;
    double other = 0.0;
    in(whole, number, other);
    const int digits = takeDigits(in);
    if (!whole)
        return Plain(other, digits);
    Plain out(number);
    out.digits = digits;
    return out;
}

PhraseArgument takeArgument(ByteReader& in, int depth)
{
    std::uint8_t kind = 0;
    in(kind);
    if (kind == 0) {
        std::string text;
        in(text);
        return text;
    }
    if (kind == 1) {
        std::int64_t number = 0;
        in(number);
        return number;
    }
    if (kind == 2) {
        Decimal decimal;
        in(decimal.value);
        decimal.digits = takeDigits(in);
        in(decimal.plus);
        return decimal;
    }
    if (kind == 3)
        return takePlain(in);
    in.require(kind == 4);
    return takePhrase(in, depth + 1);
}

Phrase takePhrase(ByteReader& in, int depth)
{
    in.require(depth < mostNested);
    std::string source;
    std::optional<std::string> many;
    std::int64_t count = 0;
    std::uint8_t places = 0;
    in(source, many, count, places);
    in.require(places <= mostArguments);
    Arguments arguments;
    for (std::uint8_t i = 0; i < places && in.good(); ++i)
        arguments.push_back(takeArgument(in, depth));
    if (!in.good() || source.empty())
        return {};
    // Only what stands in the places is made harmless where it is shown.
    in.require(visibleText(source) == source && (!many || visibleText(*many) == *many));
    if (!in.good())
        return {};
    const char* kept = keptText(source);
    const char* keptMany = many ? keptText(*many) : nullptr;
    in.require(kept != nullptr && (!many || keptMany != nullptr));
    return in.good() ? madeOf(kept, keptMany, count, arguments) : Phrase();
}

void putValue(ByteWriter& out, const OptionValue& value)
{
    out(static_cast<std::uint8_t>(value.index()));
    std::visit([&out](const auto& held) { out(held); }, value);
}

template <std::size_t at = 0>
OptionValue takeValue(ByteReader& in, std::size_t kind)
{
    if constexpr (at < std::variant_size_v<OptionValue>) {
        if (kind != at)
            return takeValue<at + 1>(in, kind);
        std::variant_alternative_t<at, OptionValue> held{};
        in(held);
        return held;
    } else {
        in.fail();
        return false;
    }
}

} // namespace

void describe(ByteWriter& archive, const Phrase& phrase)
{
    const auto many = phrase.many() != nullptr ? std::optional<std::string>(phrase.many()) : std::nullopt;
    archive(std::string(phrase.source()), many, phrase.count(), static_cast<std::uint8_t>(phrase.arguments().size()));
    for (const PhraseArgument& argument : phrase.arguments())
        put(archive, argument);
}

void describe(ByteReader& archive, Phrase& phrase)
{
    phrase = takePhrase(archive, 0);
}

void describe(ByteWriter& archive, const OptionValues& values)
{
    archive(static_cast<std::uint64_t>(values.entries().size()));
    for (const auto& [key, value] : values.entries()) {
        archive(key);
        putValue(archive, value);
    }
}

void describe(ByteReader& archive, OptionValues& values)
{
    values = {};
    constexpr std::size_t least = 10; // bytes of an entry
    const std::size_t size = archive.count(least);
    constexpr std::size_t most = 1000; // putting one looks through all
    archive.require(size <= most);
    for (std::size_t i = 0; i < size && archive.good(); ++i) {
        std::string key;
        std::uint8_t kind = 0;
        archive(key, kind);
        values.put(key, takeValue(archive, kind));
    }
}

} // namespace leadlight
