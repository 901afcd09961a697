// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/page_columns.h"
#include "model/stages/analysis.h"

namespace leadlight {

/// What is counted of every page, each list by the page's number in the dataset.
struct PageFigures
{
    std::vector<std::int64_t> reach;       ///< distinct cookies that took it
    std::vector<std::int64_t> submissions; ///< form submissions of it
    std::vector<std::int64_t> recommended; ///< lists of ten that hold it on personal evidence; empty without a model
    bool isCounting = false;               ///< `recommended` is still being counted: said in its place
};
/// `analysis` may be null. One pass over the rows and one over the lists; cancellable.
[[nodiscard]] Result<PageFigures> pageFigures(const Interactions& interactions, const Analysis* analysis,
                                              const Progress& progress);

/// Every page with its figures: page_url, gated_asset_type, business_unit, cookies, form_submissions,
/// average_similarity and recommended (both without a value where there is no model). Row = page.
[[nodiscard]] TableData pageFiguresTable(const DatasetPtr& data, PageFigures figures,
                                         const std::shared_ptr<const Analysis>& analysis);

} // namespace leadlight
