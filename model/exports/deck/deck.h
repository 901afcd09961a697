// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"
#include "model/describe/table_data.h"
#include "model/exports/deck/deck_template.h"
#include "model/exports/words.h"

namespace leadlight {

/// A picture of what no native chart can show; the caller has painted it.
struct DeckPicture
{
    std::string png;
    std::string svg; ///< the same as vectors; empty: none
    int width = 16;  ///< of the picture, in any unit
    int height = 9;
    Phrase altText;
};

/// A table that every slide shows a part of.
struct DeckTable
{
    TableData data;
    std::int32_t mostRows = 100; ///< beyond that the rows are left out, which the slide says
};

/// Nothing: the first slide of a deck, or of a section.
struct DeckTitle
{
    bool section = false;
};

/// One thing that a deck says. Long ones go on over several slides.
struct DeckSlide
{
    std::string id;  ///< by which an update finds it: shapes are called "chart:<id>", "finding:<id>"
    Phrase finding;  ///< the title: one plain sentence
    Phrase subtitle; ///< how it was measured
    Phrase caption;  ///< where the figures come from
    Phrase notes;    ///< the method, for who speaks
    std::variant<DeckTitle, ChartData, DeckTable, DeckPicture> content;
    std::optional<std::size_t> highlight = {}; ///< of a chart: the one category in colour
};

struct Deck
{
    DocumentProperties properties;
    std::vector<DeckSlide> slides;
};

struct DeckOptions
{
    Words words = {};
    std::filesystem::path templateFile = {}; ///< empty: our own
    /// What stands for a cookie's id; nothing: the id itself.
    std::function<std::string(std::string_view cookie)> cookieName = {};
};

/// What became of a deck.
struct DeckDone
{
    int slides = 0;
    std::vector<Phrase> remarks = {}; ///< what the template lacks, what was left out or not found
};

/// Writes a deck (.pptx) with native charts and tables, whole or not at all. The same deck gives the same bytes.
[[nodiscard]] Result<DeckDone> writeDeck(const Deck& deck, const DeckOptions& options,
                                         const std::filesystem::path& path, const Progress& progress);

/// Puts a deck's figures into one that was written earlier: the charts (what they keep, workbook, whiskers, axis),
/// tables, findings, subtitles, captions, notes and texts for screen readers of our shapes, found by their names.
/// Where they stand, how large they are, and all else in the file stays. What is not found is among the remarks.
/// `old` is not changed unless it is `path`.
[[nodiscard]] Result<DeckDone> updateDeck(const Deck& deck, const DeckOptions& options,
                                          const std::filesystem::path& old, const std::filesystem::path& path,
                                          const Progress& progress);

} // namespace leadlight
