// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace leadlight {

/// The text as UTF-8 that XML 1.0 allows: without control characters but tab and line ends, U+FFFE, U+FFFF and
/// surrogates; a byte that is no UTF-8 becomes U+FFFD. Not escaped.
[[nodiscard]] std::string cleanText(std::string_view text);

/// Cleaned and escaped: may stand in XML as text or within an attribute's quotes. Line ends and tabs are kept in both.
void appendXmlText(std::string& out, std::string_view text);
[[nodiscard]] std::string xmlText(std::string_view text);

/// The same for the text of a cell, in which _x000D_ stands for a carriage return: such a text of the user's own is
/// written _x005F_x000D_, so that it reads back as it was.
void appendCellText(std::string& out, std::string_view text);
/// The same, cleaned but not yet escaped for XML: what charts keep of cells' texts is written like that, too
/// (ST_Xstring).
[[nodiscard]] std::string cellEscapes(std::string_view text);

/// How long Office takes a text to be.
[[nodiscard]] std::size_t utf16Length(std::string_view text);
/// At most `units` UTF-16 units of a text; where that is less, the last of them is an ellipsis.
[[nodiscard]] std::string cutText(std::string_view text, std::size_t units);

} // namespace leadlight
