// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"

#include <array>
#include <string>
#include <string_view>

namespace leadlight {

/// How fields that hold the separator are set off. Anything but Standard is turned into that before it is cut into
/// records; a quoted field then has to end on its line (Backslash aside).
enum class Quoting {
    Standard,    ///< RFC 4180: "a ""b""", the quote right behind the separator
    Spaced,      ///< a space before the opening quote
    Single,      ///< 'a ''b'''
    Typographic, ///< as a word processor writes them
    Backslash,   ///< "a \"b\""
    WholeLine,   ///< each line is one quoted field, which holds the fields
};
inline constexpr std::array allQuotings{Quoting::Standard,    Quoting::Spaced,    Quoting::Single,
                                        Quoting::Typographic, Quoting::Backslash, Quoting::WholeLine};

/// Whether `text` has what this way of quoting needs, so that it is worth trying.
[[nodiscard]] bool mayBeQuoted(std::string_view text, Quoting quoting, char delimiter);

/// Whole lines as RFC 4180 writes them; lines and their ends stay where they are, and a line that is not quoted in this
/// way stays as it is.
[[nodiscard]] std::string inStandardQuotes(std::string_view lines, Quoting quoting, char delimiter);

/// What to say of a file that is quoted like this; empty for Standard.
[[nodiscard]] Phrase quotingNote(Quoting quoting);

} // namespace leadlight
