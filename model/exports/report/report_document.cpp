// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/report/report_document.h"

#include "model/describe/chart_words.h"
#include "model/describe/price_words.h"
#include "model/describe/rule_words.h"
#include "model/describe/shown_cell.h"
#include "model/exports/report/report.h"

#include <algorithm>

namespace leadlight {

namespace {

using CookieName = std::function<std::string(std::string_view cookie)>;

Phrase cellOf(const TableColumn& column, std::int32_t row, const CookieName& cookieName)
{
    if (column.role == ColumnRole::Cookie && cookieName)
        if (const auto* id = std::get_if<TextKey>(&column.raw))
            return Phrase::verbatim(cookieName((*id)(row)));
    return shownCell(column, row);
}

DocumentTable tableOf(const TableData& table, const CookieName& cookieName)
{
    constexpr std::size_t mostColumns = 7; // that can be read across a page
    constexpr std::int32_t mostWhole = 400;
    constexpr std::int32_t fewOfMany = 60;
    std::vector<const TableColumn*> columns;
    for (const TableColumn& column : table.columns)
        if (column.role != ColumnRole::Note && columns.size() < mostColumns)
            columns.push_back(&column);
    DocumentTable out;
    for (const TableColumn* column : columns) {
        out.header.push_back(column->header.empty() ? Phrase::verbatim(column->key) : column->header);
        out.numeric.push_back(isNumeric(*column));
    }
    const std::int32_t shown = table.rows <= mostWhole ? table.rows : fewOfMany;
    out.leftOut = table.rows - shown;
    for (std::int32_t row = 0; row < shown; ++row) {
        auto& cells = out.rows.emplace_back();
        for (const TableColumn* column : columns)
            cells.push_back(cellOf(*column, row, cookieName));
    }
    return out;
}

/// The first of so many bars that a page cannot show them all.
ChartData firstBars(ChartData chart, std::size_t most)
{
    const auto cut = [most](auto& values) {
        if (values.size() > most)
            values.resize(most);
    };
    cut(chart.categories);
    cut(chart.categoryUnit);
    for (ChartSeries& series : chart.series) {
        cut(series.values);
        cut(series.low);
        cut(series.high);
    }
    chart.elements = {};
    return chart;
}

/// How many bars of a chart stand below one another on a page; nothing of charts that always fit.
std::size_t barsOnAPage(const ChartData& chart)
{
    constexpr std::size_t mostAlone = 40;
    constexpr std::size_t mostOfSeveral = 32; // bars of one row stand closer, and each has its value beside it
    const std::size_t most = chart.series.size() > 1 ? mostOfSeveral : mostAlone;
    const bool lying = chart.kind == ChartData::Kind::HorizontalBars || chart.kind == ChartData::Kind::DotWhisker;
    return lying ? most / std::max<std::size_t>(1, chart.series.size()) : chart.categories.size();
}

DocumentPart chartPart(const ReportItem& item, const ReportChart& chart, const ReportOptions& options)
{
    DocumentPart part{.title = item.title,
                      .finding = chart.finding,
                      .subtitle = chart.subtitle,
                      .note = chart.data.note,
                      .caption = chart.data.caption,
                      .content = chart.data};
    if (const auto title = options.titles.find(item.key); title != options.titles.end())
        part.finding = Phrase::verbatim(title->second);
    const std::size_t all = chart.data.categories.size();
    const std::size_t shown = std::min(all, barsOnAPage(chart.data));
    if (shown == all)
        return part;
    part.content = firstBars(chart.data, shown);
    part.subtitle = Phrase::sentences({part.subtitle, Phrase::tr("%Ln more is not shown.", "%Ln more are not shown.",
                                                                 static_cast<std::int64_t>(all - shown))});
    return part;
}

/// The verdict, on what it was measured, and which rules the lists obey.
std::vector<Phrase> sentencesOf(const ReportFigures& figures)
{
    std::vector<Phrase> out;
    const Analysis& analysis = *figures.analysis;
    if (figures.scorecard) {
        out = figures.scorecard->scorecard->verdict;
        out.push_back(measuredWithoutRules(countedRules(analysis.rules.get())));
    }
    out.push_back(rulesInForceSentence(analysis.rules.get(), analysis.data()));
    std::erase_if(out, [](const Phrase& sentence) { return sentence.empty(); });
    return out;
}

} // namespace

ReportDocument reportDocument(const std::vector<ReportItem>& items, const ReportFigures& figures,
                              const ReportOptions& options, const CookieName& cookieName)
{
    ReportDocument out{.title = Phrase::tr("Which asset should each visitor see next?"),
                       .caption = captionOf(*figures.analysis),
                       .summary = {},
                       .parts = {},
                       .language = options.words.language,
                       .created = options.created,
                       .paper = options.paper};
    out.summary = sentencesOf(figures);
    for (const ReportItem& item : items) {
        if (const auto* chart = std::get_if<ReportChart>(&item.content)) {
            out.parts.push_back(chartPart(item, *chart, options));
            continue;
        }
        const auto& table = std::get<ReportTable>(item.content);
        if (table.put) // lists of every visitor are nothing to print
            continue;
        out.parts.push_back({.title = item.title,
                             .finding = table.finding,
                             .subtitle = {},
                             .note = {},
                             .caption = table.caption,
                             .content = tableOf(table.columns, cookieName)});
    }
    return out;
}

} // namespace leadlight
