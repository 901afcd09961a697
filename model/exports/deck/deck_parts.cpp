// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/deck/deck_parts.h"

#include "model/describe/chart_words.h"
#include "model/exports/chart/chart_xml.h"
#include "model/exports/deck/deck_table.h"

namespace leadlight {

Result<ChartParts> chartParts(const DeckPage& page, const Deck& deck, const DeckOptions& options)
{
    const ChartGrid grid = gridOf(page.chart, options.words, longestName, BarMarks::Drawn);
    DocumentProperties properties = deck.properties;
    properties.title = options.words(page.chart.title);
    auto workbook = workbookBytes({std::move(properties), {sheetOf(grid, "Data")}});
    if (!workbook)
        return tl::unexpected(workbook.error());
    ChartLook look{.valueEnd = page.valueEnd, .highlight = page.highlight, .language = options.words.language};
    constexpr std::size_t fewCategories = 12;
    constexpr int larger = 1400;
    if (page.chart.categories.size() <= fewCategories)
        look.nameSize = look.labelSize = larger;
    return ChartParts{chartXml(page.chart, grid, look, options.words), *std::move(workbook)};
}

std::string shapeName(std::string_view what, const DeckPage& page)
{
    return std::string(what) + ":" + page.id;
}

std::string_view contentKind(const DeckPage& page)
{
    if (std::holds_alternative<DeckPicture>(page.slide->content))
        return "picture";
    if (std::holds_alternative<DeckTable>(page.slide->content))
        return "table";
    return std::holds_alternative<ChartData>(page.slide->content) ? "chart" : "";
}

bool hasNativeChart(const DeckPage& page)
{
    return std::holds_alternative<ChartData>(page.slide->content) && isNative(page.chart) &&
           !page.chart.categories.empty() && !page.chart.series.empty();
}

Phrase altTextOf(const DeckPage& page)
{
    if (const auto* picture = std::get_if<DeckPicture>(&page.slide->content))
        return picture->altText;
    if (const auto* table = std::get_if<DeckTable>(&page.slide->content))
        return altTextOf(*table, page);
    return altTextOf(page.chart);
}

PageTexts textsOf(const DeckPage& page, const Words& words)
{
    constexpr std::size_t longestSubtitle = 250;
    // Who speaks has something to say on every slide.
    const Phrase& notes = page.slide->notes.empty() ? page.slide->finding : page.slide->notes;
    return {.finding = words(findingOf(page)),
            .subtitle = cutToWidth(words(subtitleOf(page)), longestSubtitle),
            .caption = words(page.slide->caption),
            .notes = words(notes),
            .altText = words(altTextOf(page))};
}

int findingSize(std::string_view text)
{
    const std::size_t width = shownWidth(text);
    if (width <= 112)
        return 0;
    return width <= 150 ? 2200 : 1800;
}

int captionSize(std::string_view text)
{
    constexpr std::size_t twoLines = 240;
    return shownWidth(text) <= twoLines ? 0 : 1000;
}

} // namespace leadlight
