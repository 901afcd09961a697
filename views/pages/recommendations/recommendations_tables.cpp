// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/recommendations/recommendations_tables.h"

#include "model/describe/cookie_table.h"
#include "model/stages/analysis.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leadlight {

namespace {

constexpr int roomForPage = 240; // px; what a list is about is read before what kind of page it is

/// Pages look alike in all lists, whichever of them a list begins with.
CellKind pageKind(const DatasetPtr& data)
{
    return contentOf(pageTable(data))->looks.front().kind;
}

} // namespace

std::shared_ptr<const TableContent> cookiesContent(const Study& study)
{
    std::shared_ptr<const HitRates> rates;
    if (study.analysis)
        rates = {study.analysis, &study.analysis->hitRates};
    const DatasetPtr data = study.interactions->data;
    TableData table = withColumns(cookieTable(data, rates), {"cookie", "interactions", "form_submissions", "hit_rate"});
    table.columns.insert(table.columns.begin() + 1, mainUnitColumn(data, [](std::int32_t cookie) { return cookie; }));
    return contentOf(std::move(table), {{.key = "cookie", .width = 84, .stretches = true},
                                        {.key = "form_submissions", .dropRank = 1},
                                        {.key = "hit_rate", .dropRank = 2},
                                        {.key = "business_unit", .dropRank = 3}});
}

std::shared_ptr<const TableContent> historyContent(const DatasetPtr& data, const WhatIf& whatIf,
                                                   const NextPage* because)
{
    std::vector<double> shares(whatIf.pages().size(), std::numeric_limits<double>::quiet_NaN());
    for (const Explanation& reason : because != nullptr ? because->because : std::vector<Explanation>()) {
        const auto row = std::ranges::find(whatIf.pages(), reason.page, &HistoryPage::page);
        if (row != whatIf.pages().end())
            shares[static_cast<std::size_t>(row - whatIf.pages().begin())] = reason.share;
    }
    TableData table = historyTable(data, whatIf.pages());
    table.columns.push_back(historyShareColumn(std::move(shares), because != nullptr ? because->rank : 0));
    return contentOf(std::move(table), {{.key = "counted", .width = 36},
                                        {.key = "page_url", .kind = pageKind(data), .stretches = true},
                                        {.key = "gated_asset_type", .dropRank = 1},
                                        {.key = "share", .width = 120, .dropRank = 2}});
}

std::shared_ptr<const TableContent> nextPagesContent(const DatasetPtr& data, std::vector<NextPage> pages, bool compared)
{
    const bool explained = std::ranges::any_of(
        pages, [](const NextPage& page) { return !page.because.empty() || std::isnan(page.recommendation.score); });
    const RecommendationColumns columns{.change = compared, .because = explained, .words = true};
    TableData table = withColumns(recommendationTable(data, std::move(pages), columns),
                                  {"rank", "change", "page_url", "gated_asset_type", "business_unit", "basis", "score",
                                   "because", "because_words"});
    return contentOf(
        std::move(table),
        {{.key = "page_url", .kind = pageKind(data), .width = 180, .stretches = true, .roomFirst = roomForPage},
         {.key = "gated_asset_type", .dropRank = 1},
         {.key = "business_unit", .dropRank = compared ? 4 : 0}, // for the column that tells what has changed
         {.key = "basis", .kind = CellKind::Marked, .givesWay = false},
         {.key = "score", .width = 100, .dropRank = 2},
         {.key = "because", .width = 110, .hidden = true}, // the panel says it in words
         {.key = "because_words", .hidden = true}});
}

} // namespace leadlight
