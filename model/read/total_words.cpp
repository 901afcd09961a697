// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/total_words.h"

#include "model/read/cell_text.h"

#include <algorithm>
#include <array>

namespace leadlight {

namespace {
constexpr auto totalWords = std::to_array<std::string_view>({
    "total",
    "totals",
    "grand total",
    "grand totals",
    "sum",
    "report total",
    "overall total",
    "overall",
    "sub total",
    "subtotal",
    "sub-total",
    "report totals",
    "gesamt",
    "gesamtergebnis",
    "gesamtsumme",
    "summe",
    "insgesamt",
    "total general",
    "total g\xC3\xA9n\xC3\xA9ral",
    "totaal",
    "eindtotaal",
    "totale",
    "total geral",
    "total generale",
    "totalt",
    "razem",
    "totale complessivo",
    "\xE5\x90\x88\xE8\xA8\x88",
    "\xE6\x80\xBB\xE8\xAE\xA1",
    "\xD0\x98\xD1\x82\xD0\xBE\xD0\xB3\xD0\xBE",
});
} // namespace

bool isTotalWord(std::string_view cell)
{
    while (!cell.empty() && (cell.back() == ':' || cell.back() == '*'))
        cell.remove_suffix(1);
    return std::any_of(totalWords.begin(), totalWords.end(), [&](auto word) { return equalsIgnoringCase(cell, word); });
}

bool saysTotal(std::string_view cell)
{
    constexpr std::string_view ending = " total";
    return isTotalWord(cell) ||
           (cell.size() > ending.size() && equalsIgnoringCase(cell.substr(cell.size() - ending.size()), ending));
}

} // namespace leadlight
