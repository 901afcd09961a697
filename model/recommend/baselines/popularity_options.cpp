// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/baselines/popularity_options.h"

#include "model/recommend/baselines/popularity.h"
#include "model/recommend/catalogue.h"

namespace leadlight {

ModelEntry PopularityOptions::entry()
{
    return {.key = key,
            .title = Phrase::tr("Most popular"),
            .name = Phrase::tr("Most popular pages"),
            .help = Phrase::tr("The pages that most cookies took, the same for everybody"),
            .defaults = PopularityOptions{},
            .baseline = true,
            .basis = Basis::Popular,
            .train = trainerBy(trainPopularity),
            .onSums = sumTrainingBy<PopularityOptions>(termOf, trainPopularityOnSums),
            .keptAs = {popularityForm}};
}

ModelEntry BuPopularityOptions::entry()
{
    return {.key = key,
            .title = Phrase::tr("Popular in BU"),
            .name = Phrase::tr("Most popular pages of the business units seen"),
            .help = Phrase::tr("The pages that most cookies took, those of the cookie's business units first"),
            .defaults = BuPopularityOptions{},
            .baseline = true,
            .basis = Basis::Popular,
            .train = trainerBy(trainBuPopularity),
            .keptAs = {popularityForm}};
}

} // namespace leadlight
