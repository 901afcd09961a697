// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/chart_words.h"
#include "model/describe/findings.h"
#include "model/describe/lab_charts.h"
#include "model/describe/page_columns.h"
#include "model/describe/price_words.h"
#include "model/describe/rule_words.h"
#include "model/exports/chart/chart_xml.h"
#include "model/exports/report/report.h"
#include "model/recommend/catalogue.h"

#include <algorithm>

namespace leadlight {

namespace {

/// What the user wrote, or what is found.
Phrase titleOf(const ReportItem& item, const Phrase& finding, const ReportOptions& options)
{
    const auto title = options.titles.find(item.key);
    return title == options.titles.end() ? finding : Phrase::verbatim(title->second);
}

DeckSlide slideOf(const ReportItem& item, const ReportChart& chart, const ReportOptions& options)
{
    return {.id = item.key,
            .finding = titleOf(item, chart.finding, options),
            .subtitle = chart.subtitle,
            .caption = chart.data.caption,
            .notes = Phrase::sentences({chart.subtitle, chart.data.note}),
            .content = chart.data};
}

/// What a slide shows of a table: as many columns as can be read, those of the middle first that lie on the left.
TableData onASlide(TableData table)
{
    constexpr std::size_t mostColumns = 6; // with their headers whole
    // The difference to the current model is nothing without its judgement, for which there is no room.
    std::erase_if(table.columns, [](const TableColumn& column) {
        return column.role == ColumnRole::Note || column.key.starts_with("versus_current");
    });
    if (table.columns.size() > mostColumns)
        table.columns.resize(mostColumns);
    return table;
}

std::optional<DeckSlide> pictureSlide(DeckSlide slide, const ReportChart& chart, const ReportOptions& options,
                                      std::vector<Phrase>& remarks)
{
    if (!options.paint) {
        remarks.push_back(Phrase::tr("\"%1\" is not in the deck: it is a picture, which only the window can paint.",
                                     chart.data.title));
        return std::nullopt;
    }
    auto picture = options.paint(chart.data);
    if (!picture) {
        remarks.push_back(picture.error().phrase());
        return std::nullopt;
    }
    picture->altText = altTextOf(chart.data);
    slide.content = *std::move(picture);
    return slide;
}

/// The category of a chart that stands for a business unit.
std::optional<std::size_t> placeOf(const ChartData& chart, int unit)
{
    const auto found = std::ranges::find(chart.categoryUnit, unit);
    if (found == chart.categoryUnit.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - chart.categoryUnit.begin());
}

/// The pages of one business unit, those that most visitors took first.
TableData unitPages(const ReportFigures& figures, int unit)
{
    const DatasetPtr data = figures.analysis->model->interactions->data;
    const auto popular = figures.analysis->model->popular;
    auto pages = std::make_shared<std::vector<std::int32_t>>();
    for (std::int32_t page = 0; page < data->pages(); ++page)
        if (data->pageBusinessUnit[static_cast<std::size_t>(page)] == unit)
            pages->push_back(page);
    std::ranges::stable_sort(*pages, std::greater<>(), [&](std::int32_t page) { return popular->cookiesOf(page); });
    const IndexOf pageOf = [pages](std::int32_t row) { return (*pages)[static_cast<std::size_t>(row)]; };
    TableData out{.id = "pages",
                  .title = Phrase::tr("pages of %1", data->businessUnits[static_cast<std::size_t>(unit)]),
                  .rows = static_cast<std::int32_t>(pages->size()),
                  .elements = {},
                  .columns = {}};
    out.columns = {pageColumn(data, pageOf), typeColumn(data, typeOfPage(data, pageOf)),
                   tableColumn(ColumnRole::Count, "visitors", Phrase::tr("Visitors"), {},
                               [popular, pageOf](std::int32_t row) { return popular->cookiesOf(pageOf(row)); })};
    return out;
}

constexpr std::int32_t mostRowsOfAList{44}; // four slides of them

/// "Cloud has 12 pages; the first was taken by 340 of 806 visitors", and which they are.
DeckSlide unitPagesSlide(const ReportFigures& figures, int unit)
{
    const Dataset& data = figures.analysis->data();
    const std::string& name = data.businessUnits[static_cast<std::size_t>(unit)];
    std::int32_t most{0};
    for (std::int32_t page{0}; page < data.pages(); ++page)
        if (data.pageBusinessUnit[static_cast<std::size_t>(page)] == unit)
            most = std::max(most, figures.analysis->model->popular->cookiesOf(page));
    TableData pages = unitPages(figures, unit);
    Phrase finding = Phrase::tr("%1 has %Ln page; it was taken by %2 of %3 visitors",
                                "%1 has %Ln pages; the first was taken by %2 of %3 visitors", std::int64_t{pages.rows},
                                name, most, data.cookies());
    return {.id = "pages:" + name,
            .finding = std::move(finding),
            .subtitle = {},
            .caption = captionOf(*figures.analysis),
            .notes = Phrase::tr("Counted is each visitor who took the page in the rows of these files, once; the page "
                                "that most visitors took stands first."),
            .content = DeckTable{std::move(pages), mostRowsOfAList}};
}

DeckSlide titleSlide(const ReportFigures& figures, Phrase title)
{
    return {.id = "title",
            .finding = std::move(title),
            .subtitle = {},
            .caption = captionOf(*figures.analysis),
            .notes = rulesInForceSentence(figures.analysis->rules.get(), figures.analysis->data()),
            .content = DeckTitle{}};
}

/// A table's slides; nothing where it has none, or is a list of every visitor's pages, which no slide could hold.
std::optional<DeckSlide> tableSlide(const ReportItem& item, const ReportTable& table, const ReportOptions& options,
                                    std::vector<Phrase>& remarks)
{
    const bool wanted = std::ranges::find(options.onSlides, item.key) != options.onSlides.end();
    if (!table.onSlides && !wanted)
        return std::nullopt;
    if (table.put) {
        remarks.push_back(Phrase::tr("\"%1\" is too long for slides: the formats xlsx and csv have it.", item.title));
        return std::nullopt;
    }
    DeckTable shown{onASlide(table.columns)};
    if (!table.onSlides)
        shown.mostRows = mostRowsOfAList;
    return DeckSlide{.id = item.key,
                     .finding = titleOf(item, table.finding, options),
                     .subtitle = {},
                     .caption = table.caption,
                     .notes = table.notes,
                     .content = std::move(shown)};
}

} // namespace

Deck reportDeck(const std::vector<ReportItem>& items, const ReportFigures& figures, const ReportOptions& options,
                std::vector<Phrase>& remarks)
{
    Deck deck;
    deck.properties = {options.words(Phrase::tr("Which asset should each visitor see next?")), options.words.language,
                       options.created};
    deck.slides.push_back(titleSlide(figures, Phrase::tr("Which asset should each visitor see next?")));
    for (const ReportItem& item : items) {
        if (const auto* chart = std::get_if<ReportChart>(&item.content)) {
            DeckSlide slide = slideOf(item, *chart, options);
            if (isNative(chart->data))
                deck.slides.push_back(std::move(slide));
            else if (auto painted = pictureSlide(std::move(slide), *chart, options, remarks))
                deck.slides.push_back(*std::move(painted));
            continue;
        }
        if (auto slide = tableSlide(item, std::get<ReportTable>(item.content), options, remarks))
            deck.slides.push_back(*std::move(slide));
    }
    return deck;
}

Deck briefDeck(const ReportFigures& figures, int unit, const ReportOptions& options)
{
    const Dataset& data = figures.analysis->data();
    const std::string& name = data.businessUnits[static_cast<std::size_t>(unit)];
    Deck deck;
    deck.properties = {name, options.words.language, options.created};
    deck.slides.push_back(titleSlide(figures, Phrase::tr("Brief for business unit %1", name)));
    const auto add = [&](ChartData chart, Phrase finding) {
        const auto at = placeOf(chart, unit);
        if (!at)
            return;
        DeckSlide slide{.id = chart.id + ":" + name,
                        .finding = std::move(finding),
                        .subtitle = {},
                        .caption = chart.caption,
                        .notes = chart.note,
                        .content = {}};
        slide.highlight = at;
        slide.content = std::move(chart);
        deck.slides.push_back(std::move(slide));
    };
    if (figures.scorecard) {
        const Scorecard& card = *figures.scorecard->scorecard;
        const auto& slices = figures.scorecard->slices[static_cast<std::size_t>(SliceBy::BusinessUnit)];
        const auto own = std::ranges::find(slices, unit, &Slice::index);
        if (own != slices.end()) {
            ChartData found = sliceChart(card, slices, SliceBy::BusinessUnit, {card.best});
            found.caption = captionWithoutRules(found.caption, figures.analysis->rules.get());
            add(std::move(found), oneSliceFinding(card, *own));
        }
    }
    if (!entryOf(figures.analysis->model->options.settings).baseline) {
        ChartData similarity = similarityChart(*figures.analysis, GroupBy::BusinessUnit);
        if (const auto at = placeOf(similarity, unit)) {
            const auto& values = similarity.series.front().values;
            const double own = values[*at];
            const auto [low, high] = std::ranges::minmax(values);
            add(std::move(similarity),
                Phrase::tr("How alike the pages of %1 are: %2 of 1 on average; the business units range from %3 to %4",
                           name, Decimal{own, 3}, Decimal{low, 3}, Decimal{high, 3}));
        }
    }
    deck.slides.push_back(unitPagesSlide(figures, unit));
    return deck;
}

} // namespace leadlight
