// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/baselines/random_options.h"

#include "model/recommend/baselines/random_recommender.h"
#include "model/recommend/catalogue.h"

namespace leadlight {

ModelEntry RandomOptions::entry()
{
    return {.key = key,
            .title = Phrase::tr("Random"),
            .name = Phrase::tr("Random pages"),
            .help = Phrase::tr("Any pages: what every model has to beat"),
            .defaults = RandomOptions{},
            .readsStrength = false,
            .baseline = true,
            .basis = Basis::Random,
            .train = trainerBy(trainRandom),
            .keptAs = {randomForm}};
}

} // namespace leadlight
