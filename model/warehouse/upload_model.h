// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/recommender.h"
#include "model/warehouse/pull_sums.h"
#include "model/warehouse/scoring_sql.h"

namespace leadlight {

/// How many weights of a page are put into the warehouse.
struct WeightLimits
{
    std::int32_t densePages = 10000; ///< up to so many pages all weights are
    std::int32_t kept = 200;         ///< beyond, so many of each page: the largest by size
};

/// How a model is scored there. It is another model where weights were left out, and has a name of its own then.
struct UploadedModel
{
    Scoring scoring;
    std::int32_t kept = 0;    ///< weights of each page, where others were left out; 0: all are there
    bool onlyPopular = false; ///< most popular pages: no history is asked
    Phrase name;              ///< "EASE", "EASE, 200 neighbours"

    /// Whether lists go on where the history speaks for no further page.
    [[nodiscard]] bool fills() const { return onlyPopular || scoring.fill == Fill::Popular; }
};

/// Puts the model's weights and the popular pages into the working tables of every shard. Of models that score every
/// page of every history (EASE, CEASE) all weights up to a number of pages, above it the largest ones: without the
/// prior then, so that popular pages only fill lists. Usage errors: a model that is not linear, or most popular pages
/// of a business unit.
[[nodiscard]] Result<UploadedModel> uploadModel(const Warehouse& warehouse, const Recommender& model,
                                                const PulledTraining& pulled, const WarehousePages& pages,
                                                const ModelOptions& options, const EvidenceOptions& evidence,
                                                std::int32_t n, const WeightLimits& limits, const Progress& progress);

} // namespace leadlight
