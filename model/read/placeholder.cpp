// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/placeholder.h"

#include "model/read/cell_text.h"

#include <algorithm>
#include <array>

namespace leadlight {

namespace {
/// Without brackets; each also counts in them.
constexpr auto words = std::to_array<std::string_view>({
    "none",
    "null",
    "nan",
    "n/a",
    "na",
    "nil",
    "undefined",
    "unknown",
    "unspecified",
    "other",
    "not set",
    "not provided",
    "low traffic",
    "low-traffic",
    "lowtraffic",
    "blank",
    "empty",
    "data not available",
    "-",
    "--",
    "\\n",
    "?",
    "unidentified",
    "\xE2\x80\x94",
    "no value",
    "not available",
    "missing",
    ".",
    "nul",
    "\xE2\x80\x93",
    "#n/a",
    "#n/v",
    "#nv",
    "#ref!",
    "#value!",
    "#div/0!",
    "#name?",
    "#null!",
    "#num!",
    "#wert!",
});
constexpr std::size_t longestWord = 20;
} // namespace

bool isPlaceholder(std::string_view text)
{
    if (text.find_first_not_of('0') == std::string_view::npos)
        return true;
    if (text.size() > 4 && text.starts_with("::") && text.ends_with("::"))
        return true;
    if (text.size() == 36 && text.find_first_not_of("0-") == std::string_view::npos)
        return true;
    if (text.size() > longestWord)
        return false;
    if (text.size() > 2 && ((text.front() == '(' && text.back() == ')') ||
                            (text.front() == '[' && text.back() == ']') || (text.front() == '<' && text.back() == '>')))
        text = text.substr(1, text.size() - 2);
    return std::any_of(words.begin(), words.end(), [&](auto word) { return equalsIgnoringCase(text, word); });
}

} // namespace leadlight
