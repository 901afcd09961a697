// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/deck/deck.h"

namespace leadlight {

/// One slide as it is written: a DeckSlide, or as much of it as a slide holds.
struct DeckPage
{
    const DeckSlide* slide = nullptr;
    std::string id;       ///< "<id>", of a later part "<id>/2"
    std::size_t part = 0; ///< from 0
    std::size_t parts = 1;
    ChartData chart = {};                ///< this part of it
    std::optional<double> valueEnd = {}; ///< all parts have one scale
    std::optional<std::size_t> highlight = {};
    std::int32_t firstRow = 0; ///< of a table
    std::int32_t rows = 0;
    std::int32_t leftOut = 0; ///< rows or categories that no slide shows, said on the last one
};

/// Cuts what is too long for a slide: charts of more bars than can be read at 12 points, tables of more rows.
/// `tableRows`: how many rows with the header a slide holds.
[[nodiscard]] std::vector<DeckPage> pagesOf(const Deck& deck, std::int32_t tableRows);

/// The finding of a page: "… (2 of 4)".
[[nodiscard]] Phrase findingOf(const DeckPage& page);
/// The subtitle of a page: what a native chart cannot mark, and how many were left out.
[[nodiscard]] Phrase subtitleOf(const DeckPage& page);

/// The longest name beside a bar, in UTF-16 units, that takes no more than its part of the slide.
constexpr std::size_t longestName = 34;

} // namespace leadlight
