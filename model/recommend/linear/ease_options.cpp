// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/ease_options.h"

#include "model/recommend/catalogue.h"
#include "model/recommend/linear/dense_linear.h"
#include "model/recommend/linear/ease.h"
#include "model/recommend/linear/page_regression.h"

namespace leadlight {

namespace {

Phrase captionOf(const EaseOptions& options)
{
    return Phrase::tr("EASE λ=%1", Plain(options.lambda));
}

std::int64_t memoryOf(const DataShape& shape, const EaseOptions& /*options*/)
{
    return regressionMemory(shape);
}

} // namespace

ModelEntry EaseOptions::entry()
{
    return {.key = key,
            .title = Phrase::verbatim("EASE"),
            .name = Phrase::verbatim("EASE"),
            .help = Phrase::tr("Pages taken together: what the whole history says for a page"),
            .defaults = EaseOptions{},
            .train = trainerBy(trainEase),
            .caption = captionBy(captionOf),
            .search = {logarithmicRange("lambda", 1.0, 5000.0)},
            .memory = memoryBy(memoryOf),
            .onSums = sumTrainingBy<EaseOptions>(termOf, trainEaseOnSums),
            .keptAs = {denseForm}};
}

} // namespace leadlight
