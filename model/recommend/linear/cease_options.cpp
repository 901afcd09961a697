// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/cease_options.h"

#include "model/recommend/catalogue.h"
#include "model/recommend/linear/cease.h"
#include "model/recommend/linear/dense_linear.h"
#include "model/recommend/linear/linear_mix.h"
#include "model/recommend/linear/nearest_pages.h"
#include "model/recommend/linear/page_regression.h"
#include "model/recommend/linear/rp3beta_options.h"

namespace leadlight {

namespace {

Phrase captionOf(const CeaseOptions& options)
{
    const Phrase model = options.rho < CeaseOptions::noPrior
                             ? Phrase::tr("CEASE λ=%1 ρ=%2", Plain(options.lambda), Plain(options.rho))
                             : Phrase::tr("CEASE λ=%1 without prior", Plain(options.lambda));
    return options.mix > 0.0 ? Phrase::tr("%1 + %2 RP3beta", model, Plain(options.mix)) : model;
}

std::int64_t memoryOf(const DataShape& shape, const CeaseOptions& options)
{
    const std::int64_t mixed = options.mix > 0.0 ? nearestPagesMemory(shape, Rp3betaOptions().neighbours) : 0;
    return regressionMemory(shape) + mixed;
}

} // namespace

ModelEntry CeaseOptions::entry()
{
    return {.key = key,
            .title = Phrase::verbatim("CEASE"),
            .name = Phrase::verbatim("CEASE"),
            .help =
                Phrase::tr("What the whole history says for a page, what is popular, and what pages have in common"),
            .defaults = CeaseOptions{},
            .train = trainerBy(trainCease),
            .caption = captionBy(captionOf),
            .search = {logarithmicRange("lambda", 10.0, 1000.0), stepRange("rho", {0.3, 1.0, 3.0, 10.0, noPrior}),
                       stepRange("c-bu", {0.0, 0.3, 1.0, 3.0, 10.0}), stepRange("c-type", {0.0, 0.3, 1.0, 3.0, 10.0}),
                       stepRange("c-words", {0.0, 1.0, 3.0, 10.0}), stepRange("gamma", {0.0, 0.2, 0.3, 0.5, 0.7, 1.0}),
                       stepRange("mix", {0.0, 0.1, 0.2, 0.4, 0.8, 1.6})},
            .memory = memoryBy(memoryOf),
            .onSums = sumTrainingBy<CeaseOptions>(termOf, trainCeaseOnSums),
            .keptAs = {denseForm, mixForm}};
}

} // namespace leadlight
