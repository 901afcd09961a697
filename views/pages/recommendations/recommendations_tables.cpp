// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/recommendations/recommendations_tables.h"

#include "model/describe/cookie_table.h"
#include "model/stages/analysis.h"

#include <algorithm>
#include <cmath>

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
    return contentOf(withColumns(cookieTable(study.interactions->data, rates),
                                 {"cookie", "interactions", "form_submissions", "hit_rate"}),
                     {{.key = "cookie", .width = 84, .stretches = true}, {.key = "form_submissions", .dropRank = 1}});
}

std::shared_ptr<const TableContent> historyContent(const DatasetPtr& data, const WhatIf& whatIf)
{
    return contentOf(historyTable(data, whatIf.pages()),
                     {{.key = "counted", .width = 36},
                      {.key = "page_url", .kind = pageKind(data), .stretches = true},
                      {.key = "gated_asset_type", .dropRank = 1}});
}

std::shared_ptr<const TableContent> nextPagesContent(const DatasetPtr& data, std::vector<NextPage> pages, bool compared)
{
    const bool explained = std::ranges::any_of(
        pages, [](const NextPage& page) { return !page.because.empty() || std::isnan(page.recommendation.score); });
    const RecommendationColumns columns{.change = compared, .because = explained};
    return contentOf(
        withColumns(recommendationTable(data, std::move(pages), columns),
                    {"rank", "change", "page_url", "gated_asset_type", "business_unit", "basis", "score", "because"}),
        {{.key = "page_url", .kind = pageKind(data), .width = 180, .stretches = true, .roomFirst = roomForPage},
         {.key = "gated_asset_type", .dropRank = 1},
         {.key = "business_unit", .dropRank = compared ? 4 : 0}, // for the column that tells what has changed
         {.key = "basis", .kind = CellKind::Marked, .givesWay = false},
         {.key = "score", .width = 100, .dropRank = 2},
         {.key = "because", .width = 110, .dropRank = 3}});
}

} // namespace leadlight
