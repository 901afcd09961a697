// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/deck/deck_pages.h"

namespace leadlight {

// What a new deck and the update of an old one have in common.

/// A native chart with its workbook.
struct ChartParts
{
    std::string chart;
    std::string workbook;
};
[[nodiscard]] Result<ChartParts> chartParts(const DeckPage& page, const Deck& deck, const DeckOptions& options);

/// How our shapes are called: "chart:<id>", "finding:<id>".
[[nodiscard]] std::string shapeName(std::string_view what, const DeckPage& page);
/// What the content of a page is called: chart, table, picture, nothing.
[[nodiscard]] std::string_view contentKind(const DeckPage& page);
[[nodiscard]] Phrase altTextOf(const DeckPage& page);

/// Whether a page has a native chart: a flat one with at least one category.
[[nodiscard]] bool hasNativeChart(const DeckPage& page);

/// The texts of a page.
struct PageTexts
{
    std::string finding;
    std::string subtitle;
    std::string caption;
    std::string notes;
    std::string altText;
};
[[nodiscard]] PageTexts textsOf(const DeckPage& page, const Words& words);
/// Sizes by which long texts still fit their places; 0: as the layout has it.
[[nodiscard]] int findingSize(std::string_view text);
[[nodiscard]] int captionSize(std::string_view text);

} // namespace leadlight
