// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/audience_table.h"
#include "model/describe/page_figures.h"
#include "views/tables/table_content.h"

namespace leadlight {

// The tables of the Assets page as they look on screen.

/// Row = page of the dataset.
[[nodiscard]] std::shared_ptr<const TableContent> assetsContent(const DatasetPtr& data, PageFigures figures,
                                                                const std::shared_ptr<const Analysis>& analysis);
/// The name of a file with the audience: of its page ("audience-ebooks-edge"), its business unit, or how many pages.
[[nodiscard]] std::string audienceName(const PageAudience& audience);
/// Row = index in `members`.
[[nodiscard]] std::shared_ptr<const TableContent> audienceContent(const std::shared_ptr<const PageAudience>& audience,
                                                                  std::vector<std::int32_t> members);
/// Row = index in `cookies`.
[[nodiscard]] std::shared_ptr<const TableContent>
takersContent(const DatasetPtr& data, std::vector<std::int32_t> cookies, std::span<const std::int32_t> pages);
/// Row = place among the similar pages.
[[nodiscard]] std::shared_ptr<const TableContent> similarContent(const DatasetPtr& data,
                                                                 std::vector<SimilarPage> pages);

} // namespace leadlight
