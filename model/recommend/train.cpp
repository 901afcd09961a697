// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/train.h"

#include "model/base/memory.h"
#include "model/recommend/catalogue.h"
#include "model/recommend/training_memory.h"

#include <chrono>

namespace leadlight {

namespace {

/// Refuses what does not fit into the machine, which is asked only where that matters.
Status fitsMachine(const ModelOptions& options, const SparseMatrix& strength)
{
    const DataShape shape = shapeOf(strength);
    if (trainingMemory(options, shape) <= alwaysFits)
        return {};
    return fitsMemory(options, shape, availableMemory());
}

} // namespace

Result<std::shared_ptr<const Recommender>> trainRecommender(const SparseMatrix& strength, const PageFacts& pages,
                                                            const ModelOptions& options, const Progress& progress,
                                                            TrainReport* report, const SparseMatrix* served)
{
    if (const Status inRange = checkRanges(options); !inRange)
        return tl::unexpected(inRange.error());
    if (strength.rows == 0 || strength.cols == 0)
        return fail(ErrorKind::Usage, Phrase::tr("There is nothing to train on."),
                    Phrase::tr("Open a file with at least one cookie and page."));
    if (progress.cancelled())
        return cancelled();
    if (const Status fits = fitsMachine(options, strength); !fits)
        return tl::unexpected(fits.error());
    const auto start = std::chrono::steady_clock::now();
    const TrainInput input{strength, resolved(options).strength, pages, served};
    auto model = entryOf(options.settings).train(input, options.settings, progress, report);
    if (report != nullptr)
        report->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return model;
}

Result<std::shared_ptr<const TrainedModel>> train(std::shared_ptr<const Interactions> interactions,
                                                  const ModelOptions& options, const Progress& progress)
{
    auto out = std::make_shared<TrainedModel>();
    progress.report(0.0, Phrase::tr("Training"));
    const auto titles = pageTitles(*interactions->data);
    const PageFacts facts = pageFacts(*interactions->data, titles);
    auto model =
        trainRecommender(interactions->training(), facts, options, progress, &out->report, &interactions->strength);
    if (!model)
        return tl::unexpected(model.error());
    out->recommender = std::move(*model);
    out->popular = std::make_shared<const PopularPages>(interactions->training(), facts);
    out->options = resolved(options);
    out->interactions = std::move(interactions);
    progress.report(1.0, Phrase::tr("Training"));
    return out;
}

} // namespace leadlight
