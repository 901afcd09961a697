// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/visible_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace leadlight {

namespace {

constexpr char32_t noCharacter = 0xFFFFFFFF;

struct Character
{
    char32_t code = noCharacter; // noCharacter: one byte that is no UTF-8
    std::size_t length = 1;
};

std::uint32_t byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

/// The character at the front of a text that is not empty. Overlong forms, surrogates and what is cut off are none.
Character firstOf(std::string_view text)
{
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const std::uint32_t lead = byteAt(text, 0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length)
        return {};
    char32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byteAt(text, i) & 0xC0U) != 0x80U)
            return {};
        code = (code << 6U) | (byteAt(text, i) & 0x3FU);
    }
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return code < least[length] || surrogate || code > 0x10FFFF ? Character{} : Character{code, length};
}

struct Range
{
    char32_t first;
    char32_t last;
};
// Unicode's controls of direction, lines, shaping and annotation, the byte order mark, and what is no character.
constexpr std::array hidden{
    Range{0x80, 0x9F},     Range{0x61C, 0x61C},   Range{0x200E, 0x200F}, Range{0x2028, 0x202E},
    Range{0x2066, 0x206F}, Range{0xFEFF, 0xFEFF}, Range{0xFFF9, 0xFFFB}, Range{0xFFFE, 0xFFFF},
};

bool isHidden(char32_t code)
{
    return std::ranges::any_of(hidden,
                               [code](const Range& range) { return code >= range.first && code <= range.last; });
}

std::string numbered(const char* format, std::uint32_t number)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), format, number);
    return "⟨" + std::string(text.data()) + "⟩";
}

/// What stands in place of a character; empty where it may stand itself.
std::string markOf(const Character& character, std::string_view text)
{
    if (character.code == noCharacter)
        return numbered("%02X", byteAt(text, 0));
    if (character.code < 0x20) // U+2400 and on
        return {'\xE2', '\x90', static_cast<char>(0x80 + character.code)};
    if (character.code == 0x7F)
        return "␡";
    return isHidden(character.code) ? numbered("U+%04X", character.code) : std::string();
}

std::string marked(std::string_view text, std::string_view kept)
{
    const auto plain = [](char c) { return c >= ' ' && c <= '~'; };
    if (std::ranges::all_of(text, plain))
        return std::string(text);
    std::string out;
    out.reserve(text.size() + 16);
    while (!text.empty()) {
        const Character character = firstOf(text);
        const std::string mark = kept.find(text.front()) == std::string_view::npos ? markOf(character, text) : "";
        out += mark.empty() ? text.substr(0, character.length) : mark;
        text.remove_prefix(character.length);
    }
    return out;
}

} // namespace

std::string visibleText(std::string_view utf8)
{
    return marked(utf8, {});
}

std::string visibleLines(std::string_view utf8)
{
    return marked(utf8, "\n\r\t");
}

} // namespace leadlight
