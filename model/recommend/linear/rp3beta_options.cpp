// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/rp3beta_options.h"

#include "model/recommend/catalogue.h"
#include "model/recommend/linear/linear_recommender.h"
#include "model/recommend/linear/nearest_pages.h"
#include "model/recommend/linear/rp3beta.h"

namespace leadlight {

namespace {

Phrase captionOf(const Rp3betaOptions& options)
{
    const Rp3betaOptions usual;
    if (options.walkAlpha == usual.walkAlpha && options.beta == usual.beta)
        return Phrase::verbatim("RP3beta");
    return Phrase::tr("RP3beta α=%1 β=%2", Plain(options.walkAlpha), Plain(options.beta));
}

std::int64_t memoryOf(const DataShape& shape, const Rp3betaOptions& options)
{
    return nearestPagesMemory(shape, options.neighbours);
}

} // namespace

ModelEntry Rp3betaOptions::entry()
{
    return {.key = key,
            .title = Phrase::verbatim("RP3beta"),
            .name = Phrase::verbatim("RP3beta"),
            .help = Phrase::tr("Paths between pages: from page to cookie to page"),
            .defaults = Rp3betaOptions{},
            .train = trainerBy(trainRp3beta),
            .caption = captionBy(captionOf),
            .search = {evenRange("walk-alpha", 0.3, 1.8), evenRange("beta", 0.0, 0.9),
                       logarithmicRange("neighbours", 10, 1000)},
            .memory = memoryBy(memoryOf),
            .onSums = sumTrainingBy<Rp3betaOptions>(termOf, trainRp3betaOnSums),
            .keptAs = {sparseForm}};
}

} // namespace leadlight
