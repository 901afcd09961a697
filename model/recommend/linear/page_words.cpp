// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/page_words.h"

#include "model/base/distinct.h"

#include <cstdint>

namespace leadlight {

namespace {

constexpr int fewestLetters = 3;

/// A code point and the bytes that it takes; a byte that is no UTF-8 is taken for Latin-1.
struct Decoded
{
    char32_t letter = 0;
    std::size_t bytes = 1;
};

Decoded decodedAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t bytes = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (bytes == 1 || at + bytes > text.size())
        return {lead, 1};
    auto letter = static_cast<char32_t>(lead & (0x7FU >> bytes));
    for (std::size_t k = 1; k < bytes; ++k) {
        const auto next = static_cast<unsigned char>(text[at + k]);
        if ((next & 0xC0U) != 0x80)
            return {lead, 1};
        letter = letter << 6U | (next & 0x3FU);
    }
    return {letter, bytes};
}

void append(std::string& word, char32_t letter)
{
    const auto byte = [&word](char32_t bits) { word += static_cast<char>(static_cast<unsigned char>(bits)); };
    const auto tail = [&](unsigned shift) { byte(0x80U | ((letter >> shift) & 0x3FU)); };
    if (letter < 0x80) {
        byte(letter);
    } else if (letter < 0x800) {
        byte(0xC0U | letter >> 6U);
        tail(0);
    } else if (letter < 0x10000) {
        byte(0xE0U | letter >> 12U);
        tail(6);
        tail(0);
    } else {
        byte(0xF0U | letter >> 18U);
        tail(12);
        tail(6);
        tail(0);
    }
}

constexpr bool within(char32_t letter, char32_t first, char32_t last)
{
    return letter >= first && letter <= last;
}

/// Beyond ASCII all is taken for a letter but signs and spaces.
bool isLetter(char32_t c)
{
    if (c < 0x80)
        return within(c, U'a', U'z') || within(c, U'A', U'Z');
    const bool sign = c < 0xC0 || c == 0xD7 || c == 0xF7 || within(c, 0x2000, 0x2BFF) || within(c, 0x3000, 0x303F);
    return !sign || c == 0xAA || c == 0xB5 || c == 0xBA;
}

char32_t lowerCase(char32_t c)
{
    if (within(c, U'A', U'Z') || (within(c, 0xC0, 0xDE) && c != 0xD7) || within(c, 0x391, 0x3A9) ||
        within(c, 0x410, 0x42F))
        return c + 32;
    if (within(c, 0x400, 0x40F))
        return c + 80;
    if (within(c, 0x139, 0x148) || within(c, 0x179, 0x17E)) // here capitals are the odd ones
        return c + (c & 1U);
    if (within(c, 0x100, 0x177) && c != 0x130 && c != 0x131 && c != 0x138)
        return c | 1U;
    return c;
}

} // namespace

std::vector<std::string> wordsOf(std::string_view title)
{
    std::vector<std::string> words;
    std::string word;
    int letters = 0;
    const auto endWord = [&] {
        if (letters >= fewestLetters)
            words.push_back(word);
        word.clear();
        letters = 0;
    };
    for (std::size_t at = 0; at < title.size();) {
        const Decoded next = decodedAt(title, at);
        at += next.bytes;
        if (isLetter(next.letter)) {
            append(word, lowerCase(next.letter));
            ++letters;
        } else {
            endWord();
        }
    }
    endWord();
    sortDistinct(words);
    return words;
}

} // namespace leadlight
