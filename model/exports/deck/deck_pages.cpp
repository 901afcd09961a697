// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/deck/deck_pages.h"

#include "model/describe/chart_words.h"
#include "model/exports/chart/chart_xml.h"

#include <algorithm>

namespace leadlight {

namespace {

/// How many bars, by the number of series, leave 12 points to each name.
std::size_t mostCategories(const ChartData& chart)
{
    switch (chart.series.size()) {
    case 0:
    case 1:
        return 20;
    case 2:
        return 14;
    case 3:
        return 10;
    default:
        return 8;
    }
}

constexpr std::size_t mostParts = 5;

/// Charts whose categories may go on over several slides.
bool canBeCut(const ChartData& chart)
{
    return chart.kind == ChartData::Kind::HorizontalBars || chart.kind == ChartData::Kind::DotWhisker;
}

template <class T>
std::vector<T> piece(const std::vector<T>& all, std::size_t first, std::size_t count)
{
    if (all.empty())
        return {};
    const auto from = all.begin() + static_cast<std::ptrdiff_t>(std::min(first, all.size()));
    const auto to = all.begin() + static_cast<std::ptrdiff_t>(std::min(first + count, all.size()));
    return {from, to};
}

ChartData pieceOf(const ChartData& chart, std::size_t first, std::size_t count)
{
    ChartData out = chart;
    out.categories = piece(chart.categories, first, count);
    out.categoryUnit = piece(chart.categoryUnit, first, count);
    for (ChartSeries& series : out.series) {
        series.values = piece(series.values, first, count);
        series.low = piece(series.low, first, count);
        series.high = piece(series.high, first, count);
    }
    out.elements = {};
    return out;
}

std::string partId(const std::string& id, std::size_t part)
{
    return part == 0 ? id : id + "/" + std::to_string(part + 1);
}

void addChart(std::vector<DeckPage>& out, const DeckSlide& slide, const ChartData& chart)
{
    const std::size_t all = chart.categories.size();
    const std::size_t most = canBeCut(chart) ? mostCategories(chart) : std::max<std::size_t>(all, 1);
    const std::size_t shown = std::min(all, most * mostParts);
    const std::size_t parts = std::max<std::size_t>(1, (shown + most - 1) / most);
    const std::size_t each = (shown + parts - 1) / parts; // about as many on each
    for (std::size_t part = 0; part < parts; ++part) {
        DeckPage page{.slide = &slide, .id = partId(slide.id, part), .part = part, .parts = parts};
        const std::size_t first = part * each;
        const std::size_t count = std::min(each, shown - std::min(first, shown));
        page.chart = parts == 1 && shown == all ? chart : pieceOf(chart, first, count);
        if (parts > 1 || chart.kind == ChartData::Kind::DotWhisker)
            page.valueEnd = valueEndOf(chart);
        if (slide.highlight && *slide.highlight >= first && *slide.highlight < first + count)
            page.highlight = *slide.highlight - first;
        else if (slide.highlight)
            page.highlight = count; // none of these
        if (part + 1 == parts)
            page.leftOut = static_cast<std::int32_t>(all - shown);
        out.push_back(std::move(page));
    }
}

void addTable(std::vector<DeckPage>& out, const DeckSlide& slide, const DeckTable& table, std::int32_t most)
{
    const std::int32_t shown = std::min(table.data.rows, table.mostRows);
    const auto parts = static_cast<std::size_t>(std::max(1, (shown + most - 1) / most));
    for (std::size_t part = 0; part < parts; ++part) {
        DeckPage page{.slide = &slide, .id = partId(slide.id, part), .part = part, .parts = parts};
        page.firstRow = static_cast<std::int32_t>(part) * most;
        page.rows = std::min(most, shown - page.firstRow);
        if (part + 1 == parts)
            page.leftOut = table.data.rows - shown;
        out.push_back(std::move(page));
    }
}

} // namespace

std::vector<DeckPage> pagesOf(const Deck& deck, std::int32_t tableRows)
{
    std::vector<DeckPage> out;
    for (const DeckSlide& slide : deck.slides) {
        if (const auto* chart = std::get_if<ChartData>(&slide.content))
            addChart(out, slide, *chart);
        else if (const auto* table = std::get_if<DeckTable>(&slide.content))
            addTable(out, slide, *table, std::max(1, tableRows - 1));
        else
            out.push_back({.slide = &slide, .id = slide.id});
    }
    return out;
}

Phrase findingOf(const DeckPage& page)
{
    if (page.parts == 1)
        return page.slide->finding;
    return Phrase::tr("%1 (%2 of %3)", page.slide->finding, Plain(page.part + 1), Plain(page.parts));
}

Phrase subtitleOf(const DeckPage& page)
{
    std::vector<Phrase> parts{page.slide->subtitle};
    if (std::holds_alternative<ChartData>(page.slide->content) && !drawsMarkers(page.chart))
        parts.push_back(markersInWords(page.chart));
    if (page.leftOut > 0)
        parts.push_back(Phrase::tr("%Ln more is not shown.", "%Ln more are not shown.", page.leftOut));
    std::erase_if(parts, [](const Phrase& part) { return part.empty(); });
    return Phrase::sentences(parts);
}

} // namespace leadlight
