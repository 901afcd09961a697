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
    "gesamttotal",
    "zwischensumme",
    "teilergebnis",
    "ergebnis",
    "sous-total",
    "subtotale",
    "totale generale",
    "suma",
    "\xE7\xB7\x8F\xE8\xA8\x88",
    "\xE5\xB0\x8F\xE8\xA8\x88",
    "\xE5\x90\x88\xE8\xAE\xA1",
    "\xE5\xB0\x8F\xE8\xAE\xA1",
    "\xE7\xB8\xBD\xE8\xA8\x88",
});

/// Behind what a subtotal is of; in front of it where a language has the word first.
constexpr auto endings = std::to_array<std::string_view>({
    " total",
    " totals",
    " ergebnis",
    " gesamt",
    " summe",
    " totale",
    " totaal",
    " suma",
    " \xE9\x9B\x86\xE8\xA8\x88",
    " \xE8\xA8\x88",
    " \xE6\xB1\x87\xE6\x80\xBB",
});
constexpr auto beginnings = std::to_array<std::string_view>({"total ", "totale ", "somme ", "suma "});

constexpr std::size_t longestWord = std::ranges::max(totalWords, {}, &std::string_view::size).size();

/// "Grand Totals (31 records)"
std::string_view withoutRecords(std::string_view cell)
{
    if (!cell.ends_with(')'))
        return cell;
    const auto open = cell.rfind(" (");
    return open == std::string_view::npos ? cell : cell.substr(0, open);
}
} // namespace

bool isTotalWord(std::string_view cell)
{
    cell = withoutRecords(cell);
    while (!cell.empty() && (cell.back() == ':' || cell.back() == '*'))
        cell.remove_suffix(1);
    // Nearly all cells that are asked for are too long: addresses.
    return cell.size() <= longestWord && std::any_of(totalWords.begin(), totalWords.end(), [&](auto word) {
               return cell.size() == word.size() && equalsIgnoringCase(cell, word);
           });
}

bool saysTotal(std::string_view cell)
{
    constexpr std::string_view ending = endings.front();
    return isTotalWord(cell) ||
           (cell.size() > ending.size() && equalsIgnoringCase(cell.substr(cell.size() - ending.size()), ending));
}

bool saysSubtotal(std::string_view cell)
{
    return isTotalWord(cell) ||
           std::any_of(endings.begin(), endings.end(),
                       [&](auto ending) {
                           return cell.size() > ending.size() &&
                                  equalsIgnoringCase(cell.substr(cell.size() - ending.size()), ending);
                       }) ||
           std::any_of(beginnings.begin(), beginnings.end(), [&](auto beginning) {
               return cell.size() > beginning.size() && equalsIgnoringCase(cell.substr(0, beginning.size()), beginning);
           });
}

} // namespace leadlight
