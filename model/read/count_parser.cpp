// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/count_parser.h"

#include <algorithm>
#include <array>

namespace leadlight {

namespace {
constexpr std::size_t mostDigits = 18;
constexpr std::size_t mostMarks = 8;
constexpr std::int64_t largestCount = 1'000'000'000'000'000;

/// The digits of a number and the marks between them; spaces of any kind count as ' '.
struct Digits
{
    std::array<char, mostDigits> digits{};
    std::array<char, mostMarks> marks{};
    std::array<std::size_t, mostMarks> before{}; ///< how many digits stand before the mark
    std::size_t size = 0;
    std::size_t markCount = 0;
    bool valid = true;
};

/// Bytes of a separating space or apostrophe at the start of `text`, and the mark it stands for.
std::pair<std::size_t, char> markAt(std::string_view text)
{
    if (text[0] == '.' || text[0] == ',' || text[0] == ' ' || text[0] == '\'')
        return {1, text[0]};
    for (const std::string_view space : {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89"}) // U+00A0, U+202F, U+2009
        if (text.starts_with(space))
            return {space.size(), ' '};
    if (text.starts_with("\xE2\x80\x99")) // U+2019
        return {3, '\''};
    return {0, 0};
}

/// The digit at the start of `text` in any script that reports are written in, and its bytes; none: 0 bytes.
std::pair<std::size_t, char> digitAt(std::string_view text)
{
    struct Script
    {
        std::string_view lead;
        unsigned char zero;
    };
    // ASCII, full-width, Arabic-Indic, the Persian form of it, Devanagari
    constexpr std::array<Script, 5> scripts{
        {{"", '0'}, {"\xEF\xBC", 0x90}, {"\xD9", 0xA0}, {"\xDB", 0xB0}, {"\xE0\xA5", 0xA6}}};
    for (const auto& script : scripts) {
        if (text.size() <= script.lead.size() || !text.starts_with(script.lead))
            continue;
        const auto digit = static_cast<unsigned char>(text[script.lead.size()]) - script.zero;
        if (digit >= 0 && digit <= 9)
            return {script.lead.size() + 1, static_cast<char>('0' + digit)};
    }
    return {0, 0};
}

Digits splitDigits(std::string_view text)
{
    Digits out;
    while (!text.empty() && out.valid) {
        if (const auto [size, digit] = digitAt(text); size > 0) {
            out.valid = out.size < mostDigits;
            if (out.valid)
                out.digits[out.size++] = digit;
            text.remove_prefix(size);
            continue;
        }
        const auto [bytes, mark] = markAt(text);
        out.valid = bytes > 0 && out.markCount < mostMarks;
        if (!out.valid)
            break;
        out.marks[out.markCount] = mark;
        out.before[out.markCount++] = out.size;
        text.remove_prefix(bytes);
    }
    out.valid = out.valid && out.size > 0;
    return out;
}

bool isGrouped(const Digits& d, std::size_t marks, std::size_t end)
{
    // Groups of three, the first one of one to three digits; all marks the same.
    for (std::size_t i = 0; i < marks; ++i) {
        const std::size_t next = i + 1 < marks ? d.before[i + 1] : end;
        if (next - d.before[i] != 3 || d.marks[i] != d.marks[0])
            return false;
    }
    return marks == 0 || (d.before[0] >= 1 && d.before[0] <= 3);
}

std::int64_t valueOf(const Digits& d, std::size_t end)
{
    const bool zeroDecimals =
        std::all_of(d.digits.begin() + static_cast<std::ptrdiff_t>(end),
                    d.digits.begin() + static_cast<std::ptrdiff_t>(d.size), [](char c) { return c == '0'; });
    std::int64_t value = 0;
    for (std::size_t i = 0; i < end; ++i)
        value = value * 10 + (d.digits[i] - '0');
    return zeroDecimals && value <= largestCount ? value : 0;
}

std::string_view withoutOuterSpaces(std::string_view text)
{
    while (!text.empty() && markAt(text).second == ' ')
        text.remove_prefix(markAt(text).first);
    for (const std::string_view space : {" ", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89"})
        while (text.ends_with(space))
            text.remove_suffix(space.size());
    return text;
}

CountReading readMarked(const Digits& d, char decimal)
{
    const std::size_t last = d.markCount - 1;
    const char mark = d.marks[last];
    const bool mayBeDecimal = (mark == '.' || mark == ',') && d.before[last] < d.size &&
                              (d.markCount == 1 || d.marks[last - 1] != mark) && d.before[last] > 0;
    const bool grouped = isGrouped(d, d.markCount, d.size) && d.digits[0] != '0';
    if (grouped && !(mayBeDecimal && mark == decimal))
        return {.value = valueOf(d, d.size),
                .grouped = mark == '.' || mark == ',' ? mark : '\0',
                .repeated = d.markCount > 1};
    if (!mayBeDecimal || !isGrouped(d, last, d.before[last]))
        return {};
    const bool doubtful = grouped; // 1.000 tells nothing about the file by itself
    return {.value = valueOf(d, d.before[last]), .decimal = doubtful ? '\0' : mark};
}
} // namespace

CountReading readCount(std::string_view text, char decimal)
{
    if (text.size() <= 15) {
        std::int64_t value = 0;
        bool plain = !text.empty();
        for (const char c : text) {
            plain = plain && c >= '0' && c <= '9';
            value = value * 10 + (c - '0');
        }
        if (plain)
            return {.value = value};
    }
    const Digits digits = splitDigits(withoutOuterSpaces(text));
    if (!digits.valid)
        return {};
    if (digits.markCount == 0)
        return {.value = valueOf(digits, digits.size)};
    return readMarked(digits, decimal);
}

} // namespace leadlight
