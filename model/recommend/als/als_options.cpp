// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/als/als_options.h"

#include "model/recommend/als/als.h"
#include "model/recommend/catalogue.h"
#include "model/recommend/training_memory.h"

namespace leadlight {

namespace {

Phrase captionOf(const AlsOptions& options)
{
    return Phrase::tr("ALS f=%1 λ=%2 α=%3", Plain(options.factors), Plain(options.regularization),
                      Plain(options.alpha));
}

/// Factors, those to start from, and the pairs by page (twice where they are transformed).
std::int64_t memoryOf(const DataShape& shape, const AlsOptions& options)
{
    constexpr std::int64_t lanes = 16;
    const std::int64_t width = (options.factors + lanes - 1) / lanes * lanes;
    const std::int64_t each = options.precision == Precision::Double ? 8 : 4;
    return (shape.cookies + shape.pages) * width * each + shape.pages * options.factors * 8 + shape.pairs * 16;
}

} // namespace

ModelEntry AlsOptions::entry()
{
    return {.key = key,
            .title = Phrase::verbatim("ALS"),
            .name = Phrase::verbatim("ALS"),
            .help = Phrase::tr("Shared interests: pages that cookies with the same interests took"),
            .defaults = AlsOptions{},
            .strength = Strength::Weighted,
            .train = [](const TrainInput& input, const ModelSettings& settings, const Progress& progress,
                        TrainReport* report) -> Result<std::shared_ptr<const Recommender>> {
                return trainAls(input, std::get<AlsOptions>(settings), progress, report);
            },
            .caption = captionBy(captionOf),
            .search = {logarithmicRange("factors", 8, 96), logarithmicRange("regularization", 0.1, 1000.0),
                       logarithmicRange("alpha", 1.0, 300.0), logarithmicRange("iterations", 5, 40)},
            .memory = memoryBy(memoryOf),
            .keptAs = {alsForm}};
}

} // namespace leadlight
