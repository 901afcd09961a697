// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/deck/deck_pages.h"

namespace leadlight {

/// How wide a text is, in letters; those of East Asia count twice.
[[nodiscard]] std::size_t shownWidth(std::string_view text);
/// At most so wide; where it is less, it ends with an ellipsis.
[[nodiscard]] std::string cutToWidth(std::string_view text, std::size_t letters);

/// How many rows, the header among them, a place takes.
[[nodiscard]] std::int32_t rowsWithin(long long height);

/// A native table (a:tbl) with a page's rows under a header row. Names that would not fit into their cell are cut with
/// an ellipsis. `widths`: of the columns where they are given and as many; else by what the columns hold.
[[nodiscard]] std::string tableXml(const DeckTable& table, const DeckPage& page, const DeckOptions& options,
                                   long long width, const std::vector<long long>& widths = {});
[[nodiscard]] long long tableHeight(const DeckPage& page);

/// "Table: recommendations. 12 rows, 6 columns: ...".
[[nodiscard]] Phrase altTextOf(const DeckTable& table, const DeckPage& page);

} // namespace leadlight
