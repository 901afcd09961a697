// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"
#include "model/recommend/recommender.h"

namespace leadlight {

/// Mean similarity of each page to its 10 most similar other pages (numbers.md section 2.3).
struct PageSimilarity
{
    std::vector<double> average; ///< per page; 0 where the model has no notion of similarity
    double mean = 0.0;
};
[[nodiscard]] Result<PageSimilarity> pageSimilarity(const Recommender& model, const Progress& progress);

struct GroupAverage
{
    std::string group;
    int groupIndex = -1; ///< index of the BU or type in the dataset
    std::int64_t pages = 0;
    double average = 0.0;
};
enum class GroupBy {
    BusinessUnit,
    AssetType,
    Page,
};
template <>
struct Choices<GroupBy>
{
    static constexpr std::array<std::string_view, 3> names{"business_unit", "gated_asset_type", "page_url"};
};
/// Means of the page averages over groups, highest first, ties by name.
[[nodiscard]] std::vector<GroupAverage> averagesBy(GroupBy by, const PageSimilarity& similarity, const Dataset& data);

} // namespace leadlight
