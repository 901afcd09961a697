// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/train.h"

#include "model/recommend/als/als.h"
#include "model/recommend/baselines/popularity.h"
#include "model/recommend/baselines/random_recommender.h"
#include "model/recommend/linear/ease.h"
#include "model/recommend/linear/item_knn.h"
#include "model/recommend/linear/rp3beta.h"

#include <chrono>

namespace leadlight {

namespace {

using Model = std::shared_ptr<const Recommender>;

Result<Model> trainKind(const SparseMatrix& strength, std::span<const std::uint16_t> pageGroup,
                        const ModelOptions& options, const Progress& progress, TrainReport* report)
{
    switch (options.kind) {
    case ModelKind::Als:
        return trainAls(strength, options, progress, report);
    case ModelKind::Popularity:
        return trainPopularity(strength, options.strength, progress);
    case ModelKind::BuPopularity:
        return trainBuPopularity(strength, pageGroup, options.strength, progress);
    case ModelKind::Random:
        return makeRandomRecommender(strength.cols, options.als.seed);
    case ModelKind::Rp3beta:
        return trainRp3beta(strength, options, progress);
    case ModelKind::ItemKnn:
        return trainItemKnn(strength, options, progress);
    case ModelKind::Ease:
        return trainEase(strength, options, progress);
    case ModelKind::Auto:
        break;
    }
    return fail(ErrorKind::Internal, Phrase::tr("This model cannot be trained."));
}

} // namespace

Result<std::shared_ptr<const Recommender>> trainRecommender(const SparseMatrix& strength,
                                                            std::span<const std::uint16_t> pageGroup,
                                                            const ModelOptions& options, const Progress& progress,
                                                            TrainReport* report)
{
    if (const Status inRange = checkRanges(options); !inRange)
        return tl::unexpected(inRange.error());
    if (strength.rows == 0 || strength.cols == 0)
        return fail(ErrorKind::Usage, Phrase::tr("There is nothing to train on."),
                    Phrase::tr("Open a file with at least one cookie and page."));
    if (progress.cancelled())
        return cancelled();
    const auto start = std::chrono::steady_clock::now();
    auto model = trainKind(strength, pageGroup, resolved(options), progress, report);
    if (report != nullptr)
        report->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return model;
}

Result<std::shared_ptr<const TrainedModel>> train(std::shared_ptr<const Interactions> interactions,
                                                  const ModelOptions& options, const Progress& progress)
{
    auto out = std::make_shared<TrainedModel>();
    progress.report(0.0, Phrase::tr("Training"));
    auto model =
        trainRecommender(interactions->strength, interactions->data->pageBusinessUnit, options, progress, &out->report);
    if (!model)
        return tl::unexpected(model.error());
    out->recommender = std::move(*model);
    out->options = resolved(options);
    out->interactions = std::move(interactions);
    progress.report(1.0, Phrase::tr("Training"));
    return out;
}

} // namespace leadlight
