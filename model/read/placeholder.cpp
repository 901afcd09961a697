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
    // What spreadsheets and analytics tools write in other languages.
    "leer",
    "vide",
    "en blanco",
    "vuoto",
    "leeg",
    "vazio",
    "\xE7\xA9\xBA\xE7\x99\xBD",
    "nicht angegeben",
    "nicht spezifiziert",
    "nicht festgelegt",
    "non sp\xC3\xA9"
    "cifi\xC3\xA9",
    "sin especificar",
    "non specificato",
    "\xE6\x9C\xAA\xE6\x8C\x87\xE5\xAE\x9A",
    "data deleted",
});
constexpr std::size_t longestWord = 20;

/// As Excel and LibreOffice write them, in English and in the languages whose exports are met.
constexpr auto errors = std::to_array<std::string_view>({
    "#n/a",   "#n/v",          "#nv",       "#n/d",      "#ref!",      "#bezug!",  "#value!",
    "#wert!", "#valeur!",      "#div/0!",   "#name?",    "#nom?",      "#null!",   "#nul!",
    "#num!",  "#zahl!",        "#nombre!",  "#spill!",   "#calc!",     "#field!",  "#blocked!",
    "#busy!", "#getting_data", "#connect!", "#unknown!", "#external!", "#python!", "#error!",
});
} // namespace

bool isSpreadsheetError(std::string_view text)
{
    constexpr std::string_view libreOffice = "Err:"; // Err:502
    constexpr std::size_t errorDigits = 3;
    if (text.starts_with(libreOffice))
        return text.size() == libreOffice.size() + errorDigits &&
               text.find_first_not_of("0123456789", libreOffice.size()) == std::string_view::npos;
    if (!text.starts_with('#') || text.size() > longestWord)
        return false;
    if (text.size() > 2 && text.find_first_not_of('#') == std::string_view::npos) // a number too wide for its column
        return true;
    return std::any_of(errors.begin(), errors.end(), [&](auto word) { return equalsIgnoringCase(text, word); });
}

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
    if (isSpreadsheetError(text))
        return true;
    if (text.size() > 2 && ((text.front() == '(' && text.back() == ')') ||
                            (text.front() == '[' && text.back() == ']') || (text.front() == '<' && text.back() == '>')))
        text = text.substr(1, text.size() - 2);
    return std::any_of(words.begin(), words.end(), [&](auto word) { return equalsIgnoringCase(text, word); });
}

std::vector<std::string> placeholderWords()
{
    std::vector<std::string> out(errors.begin(), errors.end());
    for (const std::string_view word : words)
        for (const std::string_view brackets : {"", "()", "[]", "<>"}) {
            std::string text(word);
            if (!brackets.empty()) {
                text.insert(text.begin(), brackets.front());
                text += brackets.back();
            }
            if (text.size() <= longestWord)
                out.push_back(std::move(text));
        }
    return out;
}

} // namespace leadlight
