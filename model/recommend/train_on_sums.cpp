// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/train_on_sums.h"

#include "model/recommend/catalogue.h"

namespace leadlight {

namespace {

tl::unexpected<Error> needsRows(const ModelEntry& entry)
{
    if (entry.key == AlsOptions::key)
        return fail(ErrorKind::Usage,
                    Phrase::tr("ALS reads every visitor's row in every pass, so it is not trained on the sums of a "
                               "warehouse, but on a sample of whole visitors."),
                    Phrase::tr("Choose it by name to have it trained on such a sample, or choose another model."));
    return fail(ErrorKind::Usage, Phrase::tr("The model \"%1\" is not trained in a warehouse.", entry.key),
                Phrase::tr("Choose another model."));
}

} // namespace

Result<PairTerm> sumsFor(const ModelOptions& options)
{
    const ModelEntry& entry = entryOf(options.settings);
    if (!entry.onSums.term)
        return needsRows(entry);
    return entry.onSums.term(options.settings, resolved(options).strength);
}

Result<std::shared_ptr<const Recommender>> trainOnSums(const TrainingSums& sums, const PageFacts& pages,
                                                       const ModelOptions& options, const Progress& progress)
{
    if (const Status inRange = checkRanges(options); !inRange)
        return tl::unexpected(inRange.error());
    if (const auto term = sumsFor(options); !term)
        return tl::unexpected(term.error());
    if (sums.cookies.empty() || sums.trained <= 0.0)
        return fail(ErrorKind::Usage, Phrase::tr("There is nothing to train on."),
                    Phrase::tr("Choose a table with at least one cookie and page."));
    if (progress.cancelled())
        return cancelled();
    return entryOf(options.settings)
        .onSums.train({sums, resolved(options).strength, pages}, options.settings, progress);
}

} // namespace leadlight
