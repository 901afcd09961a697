// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/page_columns.h"
#include "model/recommend/next_pages.h"

namespace leadlight {

/// What a cookie has submitted: counted (1 or 0), page_url, gated_asset_type, business_unit, form_submissions. Row =
/// index in `history`.
[[nodiscard]] TableData historyTable(const DatasetPtr& data, std::vector<HistoryPage> history);
/// The column `share` for such a table: what each page adds to the recommendation of this rank, as a share of all that
/// is added or taken; by row, NaN where there is none.
[[nodiscard]] TableColumn historyShareColumn(std::vector<double> shares, std::int32_t rank);

/// Which columns a list of recommendations has beside cookie, rank, page_url, gated_asset_type, business_unit, score,
/// basis.
struct RecommendationColumns
{
    bool change = false;    ///< how a what-if has moved the page in the list; rows are one whole list then
    bool because = false;   ///< what each page of the history adds to the score
    bool strongest = false; ///< because_page_url, because_share: the page that adds most; none where nothing adds
    bool words = false;     ///< because_words: the same as a sentence with the three largest shares
};
/// Lists of next best pages, of one cookie or of many. Tables of many are made in blocks: as long as the columns are
/// the same, so are all blocks' headers. Row = index in `pages`.
[[nodiscard]] TableData recommendationTable(const DatasetPtr& data, std::vector<NextPage> pages,
                                            RecommendationColumns columns);

/// Pages like one page, most similar first: rank, page_url, gated_asset_type, business_unit, similarity.
[[nodiscard]] TableData similarPagesTable(const DatasetPtr& data, std::vector<SimilarPage> pages);

/// Every page of the dataset by its page_url. Row = page.
[[nodiscard]] TableData pageTable(const DatasetPtr& data);

} // namespace leadlight
