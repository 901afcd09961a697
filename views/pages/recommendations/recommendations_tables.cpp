// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/recommendations/recommendations_tables.h"

#include "model/describe/cookie_table.h"
#include "model/stages/analysis.h"

#include <algorithm>

namespace leadlight {

namespace {

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
                     {{.key = "cookie", .width = 84, .stretches = true}});
}

std::shared_ptr<const TableContent> historyContent(const DatasetPtr& data, const WhatIf& whatIf)
{
    return contentOf(historyTable(data, whatIf.pages()),
                     {{.key = "counted", .width = 36}, {.key = "page_url", .kind = pageKind(data), .stretches = true}});
}

std::shared_ptr<const TableContent> nextPagesContent(const DatasetPtr& data, std::vector<NextPage> pages, bool compared)
{
    const bool explained = std::ranges::any_of(pages, [](const NextPage& page) { return !page.because.empty(); });
    const RecommendationColumns columns{.change = compared, .because = explained};
    return contentOf(
        withColumns(recommendationTable(data, std::move(pages), columns),
                    {"rank", "change", "page_url", "gated_asset_type", "business_unit", "score", "because"}),
        {{.key = "page_url", .kind = pageKind(data), .stretches = true},
         {.key = "score", .width = 130},
         {.key = "because", .width = 130}});
}

} // namespace leadlight
