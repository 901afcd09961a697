// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/in_sample.h"

#include "model/base/parallel.h"
#include "model/evaluate/hit_rate.h"
#include "model/recommend/advice.h"
#include "model/recommend/training_memory.h"

namespace leadlight {

namespace {

bool hasHitRate(const EvaluationData& data)
{
    return data.interactions && data.interactions->data && data.interactions->data->hasBusinessUnits();
}

} // namespace

Result<double> inSampleHitRate(const EvaluationData& data, const Recommender& model, const Progress& progress)
{
    if (!hasHitRate(data))
        return -1.0;
    const Interactions& interactions = *data.interactions;
    const PopularPages popular(interactions.training(), pageFacts(*interactions.data, {}));
    const auto top = adviceForAll({model, interactions.strength, popular}, hitRateN, progress);
    if (!top)
        return tl::unexpected(top.error());
    return hitRates(interactions, *top, progress).map([](const HitRates& rates) {
        return rates.measured() > 0 ? rates.meanHitRate : -1.0;
    });
}

Result<std::shared_ptr<const Evaluation>> withInSampleHitRates(std::shared_ptr<const Evaluation> evaluation,
                                                               const Progress& progress)
{
    if (!evaluation->options.inSample || !hasHitRate(*evaluation->data))
        return evaluation;
    auto out = std::make_shared<Evaluation>(*evaluation);
    for (std::size_t m = 0; m < out->models.size(); ++m) {
        auto& model = out->models[m];
        if (model.inSampleHitRate >= 0.0)
            continue;
        progress.report(static_cast<double>(m) / static_cast<double>(out->models.size()),
                        Phrase::tr("Hit rate in-sample of %1", model.candidate.label));
        const auto& data = model.candidate.data ? *model.candidate.data : *out->data;
        const Progress quiet(progress.stopToken(), {});
        const auto rate = trainFold(model.candidate, data, *data.strength, model.candidate.options, quiet)
                              .and_then([&](const auto& trained) { return inSampleHitRate(data, *trained, quiet); });
        if (!rate && isMemoryRefusal(rate.error()))
            continue; // its figures on hidden pages stand without
        if (!rate)
            return tl::unexpected(rate.error());
        model.inSampleHitRate = *rate;
    }
    return out;
}

} // namespace leadlight
