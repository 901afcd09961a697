// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/pipeline.h"

namespace leadlight {

void applyNotebookPreset(PipelineOptions& options)
{
    options.join.unmapped = UnmappedPages::Drop;
    options.join.conflicts = ConflictRule::Fanout;
    options.join.unidentified = UnidentifiedCookies::Keep;
    options.join.robots = Robots::Keep;
    options.model = {};
    options.model.choose(notebookModel());
}

Result<std::shared_ptr<const Interactions>> buildInteractions(const Tables& tables, const PipelineOptions& options,
                                                              const Progress& progress)
{
    auto data = joinTables(tables.submissions, tables.mapping, options.join, progress.part(0.0, 0.6));
    if (!data)
        return tl::unexpected(std::move(data.error()));
    auto weights = defaultTypeWeights((*data)->types);
    for (const auto& [type, weight] : options.typeWeights)
        weights.typeWeights.insert_or_assign(type, weight);
    return weigh(*std::move(data), weights, progress.part(0.6, 1.0));
}

Result<std::shared_ptr<const Analysis>> trainAndAnalyse(std::shared_ptr<const Interactions> interactions,
                                                        const ModelOptions& model, const Progress& progress,
                                                        const EvidenceOptions& evidence,
                                                        std::shared_ptr<const Rules> rules)
{
    auto trained = train(std::move(interactions), model, progress.part(0.0, 0.8));
    if (!trained)
        return tl::unexpected(std::move(trained.error()));
    return analyse(*std::move(trained), progress.part(0.8, 1.0), evidence, std::move(rules));
}

} // namespace leadlight
