// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/opc/xml_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace leadlight {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

/// How many bytes the code point at the head of `text` has; 0 where they are none.
std::size_t codePointBytes(std::string_view text, std::uint32_t& code)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    if (byte(0) < 0x80) {
        code = byte(0);
        return 1;
    }
    std::size_t length = 0;
    if (byte(0) >= 0xC2 && byte(0) <= 0xDF)
        length = 2;
    else if ((byte(0) & 0xF0U) == 0xE0U)
        length = 3;
    else if (byte(0) >= 0xF0 && byte(0) <= 0xF4)
        length = 4;
    if (length == 0 || text.size() < length)
        return 0;
    code = byte(0) & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U)
            return 0;
        code = (code << 6U) | (byte(i) & 0x3FU);
    }
    constexpr std::array<std::uint32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return code < least[length] || code > 0x10FFFF || surrogate ? 0 : length;
}

bool isAllowed(std::uint32_t code)
{
    return code >= 0x20 ? code != 0xFFFE && code != 0xFFFF : code == '\t' || code == '\n' || code == '\r';
}

/// Hands the allowed code points on, each as its number and its bytes.
template <class Put>
void forEachCodePoint(std::string_view text, const Put& put)
{
    while (!text.empty()) {
        std::uint32_t code = 0;
        const std::size_t length = codePointBytes(text, code);
        if (length == 0)
            put(0xFFFDU, replacement);
        else if (isAllowed(code))
            put(code, text.substr(0, length));
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
}

/// Most texts are plain: one look at each byte instead of decoding.
bool isPlain(std::string_view text)
{
    return std::ranges::all_of(
        text, [](char c) { return c >= 0x20 && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"'; });
}

std::size_t unitsOf(std::uint32_t code)
{
    return code > 0xFFFF ? 2 : 1;
}

void appendEscaped(std::string& out, std::uint32_t code, std::string_view bytes)
{
    switch (code) {
    case '&':
        out += "&amp;";
        return;
    case '<':
        out += "&lt;";
        return;
    case '>':
        out += "&gt;";
        return;
    case '"':
        out += "&quot;";
        return;
    case '\t':
        out += "&#9;";
        return;
    case '\n':
        out += "&#10;";
        return;
    case '\r':
        out += "&#13;";
        return;
    default:
        out += bytes;
    }
}

/// _x000D_ at the head of a text.
bool beginsWithEscape(std::string_view text)
{
    constexpr std::size_t length = 7;
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return text.size() >= length && text[1] == 'x' && text[length - 1] == '_' &&
           std::ranges::all_of(text.substr(2, 4), isHex);
}

} // namespace

std::string cleanText(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    forEachCodePoint(text, [&](std::uint32_t, std::string_view bytes) { out += bytes; });
    return out;
}

void appendXmlText(std::string& out, std::string_view text)
{
    if (isPlain(text)) {
        out += text;
        return;
    }
    forEachCodePoint(text, [&](std::uint32_t code, std::string_view bytes) { appendEscaped(out, code, bytes); });
}

std::string xmlText(std::string_view text)
{
    std::string out;
    appendXmlText(out, text);
    return out;
}

void appendCellText(std::string& out, std::string_view text)
{
    if (isPlain(text) && text.find("_x") == std::string_view::npos) {
        out += text;
        return;
    }
    appendXmlText(out, cellEscapes(text));
}

std::string cellEscapes(std::string_view text)
{
    const std::string clean = cleanText(text);
    std::string out;
    for (std::string_view rest = clean; !rest.empty(); rest.remove_prefix(1))
        if (rest.front() == '\r')
            out += "_x000D_";
        else if (rest.front() == '_' && beginsWithEscape(rest))
            out += "_x005F_";
        else
            out += rest.front();
    return out;
}

std::size_t utf16Length(std::string_view text)
{
    std::size_t units = 0;
    forEachCodePoint(text, [&](std::uint32_t code, std::string_view) { units += unitsOf(code); });
    return units;
}

std::string cutText(std::string_view text, std::size_t units)
{
    std::string clean = cleanText(text);
    if (clean.size() <= units || utf16Length(clean) <= units)
        return clean;
    std::string out;
    std::size_t used = 1; // the ellipsis
    bool open = true;
    forEachCodePoint(clean, [&](std::uint32_t code, std::string_view bytes) {
        open = open && used + unitsOf(code) <= units;
        if (!open)
            return;
        used += unitsOf(code);
        out += bytes;
    });
    while (out.ends_with(' '))
        out.pop_back();
    return out + "\xE2\x80\xA6";
}

} // namespace leadlight
