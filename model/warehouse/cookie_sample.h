// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/numeric/sparse_matrix.h"
#include "model/recommend/advice.h"
#include "model/warehouse/evaluate_there.h"
#include "model/warehouse/lists_there.h"
#include "model/warehouse/prepare.h"

namespace leadlight {

// A model that reads every cookie's row in every pass (ALS) is trained on whole cookies that are drawn by their hashes
// and pulled: never on rows or pages of them, since a history cut short would tell wrongly what is taken together.

/// Pairs of cookie and page that are pulled, at most, about: some 100 MB here.
inline constexpr std::uint64_t mostSampledPairs = 2000000;

/// Whether a model is trained so.
[[nodiscard]] bool learnsFromSample(const ModelOptions& options);

/// How many of a million cookies are drawn, so that their pairs are no more than `most`, give or take what chance does;
/// a million: all. At least 1.
[[nodiscard]] std::uint32_t sampledOfMillion(const std::vector<DegreeCount>& degrees, std::uint32_t mostPages,
                                             std::uint64_t most = mostSampledPairs);

/// The cookies that were drawn.
struct CookieSample
{
    std::uint32_t ofMillion = 0;
    std::vector<std::uint64_t> hashes; ///< of the rows, ascending
    SparseMatrix strength;             ///< cookies x pages
};
/// Pulls them. BadData where the warehouse sends pages that there are not, Usage where no cookie is drawn.
[[nodiscard]] Result<CookieSample> pullSample(const Warehouse& warehouse, std::int32_t pages, const LearntFrom& from,
                                              std::uint32_t ofMillion, const Progress& progress);

/// Trained on a sample, as on files.
struct SampledModel
{
    CookieSample sample;
    std::shared_ptr<const Recommender> recommender;
    std::shared_ptr<const PopularPages> popular; ///< of the sample
    TrainReport report;
};
[[nodiscard]] Result<SampledModel> trainOnSample(const Warehouse& warehouse, const WarehousePages& pages,
                                                 const ModelOptions& options, const LearntFrom& from,
                                                 std::uint32_t ofMillion, const Progress& progress);

/// The lists of these cookies, drawn or not: their histories are pulled and folded in here. In the order of their ids;
/// those that the warehouse does not have, and lists without a page, are left out.
[[nodiscard]] Result<std::vector<CookieList>> listsBySample(const Warehouse& warehouse, const SampledModel& model,
                                                            const std::vector<std::string>& cookies,
                                                            const EvidenceOptions& evidence, std::int32_t n,
                                                            const Progress& progress);
/// The ids of the first of the cookies drawn, in the order of the ids.
[[nodiscard]] Result<std::vector<std::string>> firstOfSample(const Warehouse& warehouse, const CookieSample& sample,
                                                             std::int64_t cookies, const Progress& progress);

/// evaluateThere() of such a model: trained on the rest of the cookies drawn, of which those that are tested are ranked
/// here.
[[nodiscard]] Result<RankHistogram> evaluateSample(const Warehouse& warehouse, const WarehousePages& pages,
                                                   const ModelOptions& options, const HeldOut& how,
                                                   std::uint32_t ofMillion, const Progress& progress);

} // namespace leadlight
