// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace leadlight {

/// A quick look that lets nearly all cells of a file pass: false where isTotalWord() and saysTotal() are false.
[[nodiscard]] inline bool mayBeTotal(std::string_view cell)
{
    constexpr std::size_t longest = 80;
    if (cell.size() < 3 || cell.size() > longest)
        return false;
    const auto last = static_cast<unsigned char>(cell.back());
    return last >= 0x80 || last == ' ' || last == ':' || last == 'l' || last == 'L' || last == 's' || last == 'S' ||
           last == 'e' || last == 'E' || last == 'm' || last == 'M' || last == 't' || last == 'T';
}

/// True for a clean cell that is a word for a total by itself, in the languages that reports come in: Total, Grand
/// total, Gesamtergebnis, Total general, ...
[[nodiscard]] bool isTotalWord(std::string_view cell);
/// True for such a word or "<something> Total".
[[nodiscard]] bool saysTotal(std::string_view cell);
/// True for those, and for what subtotals are called in other languages: "<something> Ergebnis", "Total <something>". A
/// page may be called like that: only of a row in which nothing else stands.
[[nodiscard]] bool saysSubtotal(std::string_view cell);

} // namespace leadlight
