// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/als/als_options.h"

#include "model/recommend/als/als.h"
#include "model/recommend/catalogue.h"

namespace leadlight {

namespace {

Phrase captionOf(const AlsOptions& options)
{
    return Phrase::tr("ALS f=%1 λ=%2 α=%3", Plain(options.factors), Plain(options.regularization),
                      Plain(options.alpha));
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
                       logarithmicRange("alpha", 1.0, 300.0), logarithmicRange("iterations", 5, 40)}};
}

} // namespace leadlight
