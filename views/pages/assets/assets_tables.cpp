// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/assets/assets_tables.h"

#include "model/describe/page_tables.h"
#include "views/widgets/short_name.h"

#include <algorithm>

namespace leadlight {

std::shared_ptr<const TableContent> assetsContent(const DatasetPtr& data, PageFigures figures,
                                                  const std::shared_ptr<const Analysis>& analysis)
{
    return contentOf(pageFiguresTable(data, std::move(figures), analysis),
                     {{.key = "page_url", .width = 216, .stretches = true, .roomFirst = 240},
                      {.key = "average_similarity", .dropRank = 1},
                      {.key = "form_submissions", .dropRank = 2},
                      {.key = "gated_asset_type", .dropRank = 3}});
}

namespace {

/// The business unit that these pages are all of; -1 where there is none.
int unitOf(const Dataset& data, std::span<const std::int32_t> pages)
{
    const int unit = data.pageBusinessUnit[static_cast<std::size_t>(pages.front())];
    const auto same = [&](std::int32_t page) { return data.pageBusinessUnit[static_cast<std::size_t>(page)] == unit; };
    return data.isBusinessUnit(unit) && std::ranges::all_of(pages, same) ? unit : -1;
}

} // namespace

std::string audienceName(const PageAudience& audience)
{
    const Dataset& data = audience.analysis->data();
    std::string of;
    if (audience.pages.size() == 1)
        of = inFileName(data.pageLabel(audience.pages.front()));
    else if (const int unit = unitOf(data, audience.pages); unit >= 0)
        of = inFileName(data.businessUnits[static_cast<std::size_t>(unit)]);
    else
        of = std::to_string(audience.pages.size()).append("-pages");
    return of.empty() ? std::string("audience") : std::string("audience-").append(of);
}

std::shared_ptr<const TableContent> audienceContent(const std::shared_ptr<const PageAudience>& audience,
                                                    std::vector<std::int32_t> members)
{
    const bool oneForAll = audience->pages.size() == 1;
    TableData table = audienceTable(audience, std::move(members));
    table.id = audienceName(*audience);
    if (oneForAll)
        table = withColumns(std::move(table), {"position", "cookie", "business_unit", "basis", "rank", "score"});
    return contentOf(std::move(table), {{.key = "cookie", .width = 92, .stretches = true},
                                        {.key = "basis", .kind = CellKind::Marked, .givesWay = false},
                                        {.key = "rank", .dropRank = 1},
                                        {.key = "page_url", .width = 120, .dropRank = 2},
                                        {.key = "score", .width = 84, .dropRank = 3},
                                        {.key = "business_unit", .dropRank = 4}});
}

std::shared_ptr<const TableContent> takersContent(const DatasetPtr& data, std::vector<std::int32_t> cookies,
                                                  std::span<const std::int32_t> pages)
{
    return contentOf(takersTable(data, std::move(cookies), pages),
                     {{.key = "cookie", .width = 92, .stretches = true}, {.key = "interactions", .dropRank = 1}});
}

std::shared_ptr<const TableContent> similarContent(const DatasetPtr& data, std::vector<SimilarPage> pages)
{
    return contentOf(similarPagesTable(data, std::move(pages)),
                     {{.key = "page_url", .width = 150, .stretches = true, .roomFirst = 180},
                      {.key = "gated_asset_type", .dropRank = 1},
                      {.key = "business_unit", .dropRank = 2}});
}

} // namespace leadlight
