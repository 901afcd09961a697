// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace leadlight {

/// A cell without what programs put around it: outer spaces of any width and signs that nobody sees (zero-width ones,
/// byte-order marks, NUL), ="..." and a leading apostrophe, both of which keep Excel from turning an id into a number.
/// A view into `cell`.
[[nodiscard]] std::string_view cleanCell(std::string_view cell);
/// True where cleanCell() takes off a sign that nobody sees, no-break and other wide or narrow spaces among them: two
/// cells that look alike differ by one.
[[nodiscard]] bool hasUnseenEdge(std::string_view cell);
/// Without such signs anywhere: for the names of columns.
[[nodiscard]] std::string withoutUnseen(std::string_view text);

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Without outer ASCII spaces and tabs.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Equal but for the case of ASCII letters.
[[nodiscard]] bool equalsIgnoringCase(std::string_view a, std::string_view b);

/// The beginning of a text that is shown: at most so many bytes (those of a line in the list of skipped ones), never
/// cut within a character.
[[nodiscard]] std::string_view shortened(std::string_view text, std::size_t longest = 200);

} // namespace leadlight
