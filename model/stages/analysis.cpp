// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/analysis.h"

#include "model/base/local_time.h"
#include "model/base/options_io.h"
#include "model/recommend/strength_transform.h"

#include <algorithm>

namespace leadlight {

namespace {

/// The lists by the evidence of `out`, and what follows from them.
Status addLists(Analysis& out, const Progress& progress)
{
    const AdviceInput input = adviceInput(*out.model, out.evidence, out.rules.get());
    auto top = adviceForAll(input, hitRateN, progress.part(0.0, 0.85));
    if (!top)
        return tl::unexpected(std::move(top.error()));
    auto rates = hitRates(*out.model->interactions, *top, progress.part(0.85, 1.0));
    if (!rates)
        return tl::unexpected(std::move(rates.error()));
    out.withoutEvidence = withoutEvidence(input, *top);
    out.recommendations = std::move(*top);
    out.hitRates = std::move(*rates);
    return {};
}

bool isSeenAlike(const SparseMatrix& one, const SparseMatrix& other, Strength how)
{
    const auto same = [how](float a, float b) { return transformedStrength(a, how) == transformedStrength(b, how); };
    return one.rows == other.rows && one.cols == other.cols && one.start == other.start && one.index == other.index &&
           one.day == other.day && std::ranges::equal(one.value, other.value, same);
}

/// Whether the model would learn and be asked the same of both.
bool isSeenAlike(const Interactions& one, const Interactions& other, const ModelOptions& model)
{
    const bool sameData = one.data->submissions == other.data->submissions &&
                          one.data->mapping == other.data->mapping &&
                          writtenOptions(one.data->options).entries() == writtenOptions(other.data->options).entries();
    const Strength how = readsTypeWeights(model) ? resolved(model).strength : Strength::Binary;
    return sameData && isSeenAlike(one.strength, other.strength, how) &&
           isSeenAlike(one.training(), other.training(), how);
}

/// The same training with other lists.
Result<std::shared_ptr<const Analysis>> withLists(const Analysis& analysis, std::shared_ptr<const TrainedModel> model,
                                                  const EvidenceOptions& evidence, std::shared_ptr<const Rules> rules,
                                                  const Progress& progress)
{
    auto out = std::make_shared<Analysis>();
    out->model = std::move(model);
    out->evidence = evidence;
    out->rules = std::move(rules);
    out->similarity = analysis.similarity;
    out->trainedAt = analysis.trainedAt;
    if (auto done = addLists(*out, progress); !done)
        return tl::unexpected(std::move(done.error()));
    return std::shared_ptr<const Analysis>(std::move(out));
}

} // namespace

Result<std::shared_ptr<const Analysis>>
reweighed(const Analysis& analysis, std::shared_ptr<const Interactions> interactions, const Progress& progress)
{
    if (!isSeenAlike(*analysis.model->interactions, *interactions, analysis.model->options))
        return nullptr;
    auto model = std::make_shared<TrainedModel>(*analysis.model);
    const PageFacts facts = pageFacts(*interactions->data, {});
    model->popular = std::make_shared<const PopularPages>(interactions->training(), facts); // its ties go by strength
    model->interactions = std::move(interactions);
    return withLists(analysis, std::move(model), analysis.evidence, analysis.rules, progress);
}

Result<std::shared_ptr<const Analysis>> analyse(std::shared_ptr<const TrainedModel> model, const Progress& progress,
                                                const EvidenceOptions& evidence, std::shared_ptr<const Rules> rules)
{
    auto out = std::make_shared<Analysis>();
    out->model = std::move(model);
    out->evidence = evidence;
    out->rules = std::move(rules);
    if (auto done = addLists(*out, progress.part(0.0, 0.7)); !done)
        return tl::unexpected(std::move(done.error()));
    auto similarity = pageSimilarity(*out->model->recommender, progress.part(0.7, 1.0));
    if (!similarity)
        return tl::unexpected(std::move(similarity.error()));
    out->similarity = std::move(*similarity);
    out->trainedAt = localTimeNow();
    return std::shared_ptr<const Analysis>(std::move(out));
}

Result<std::shared_ptr<const Analysis>> withEvidence(const Analysis& analysis, const EvidenceOptions& evidence,
                                                     const Progress& progress)
{
    return withLists(analysis, analysis.model, evidence, analysis.rules, progress);
}

Result<std::shared_ptr<const Analysis>> withEvidenceAndRules(const Analysis& analysis, const EvidenceOptions& evidence,
                                                             std::shared_ptr<const Rules> rules,
                                                             const Progress& progress)
{
    return withLists(analysis, analysis.model, evidence, std::move(rules), progress);
}

Result<std::shared_ptr<const Analysis>> withRules(const Analysis& analysis, std::shared_ptr<const Rules> rules,
                                                  const Progress& progress)
{
    return withLists(analysis, analysis.model, analysis.evidence, std::move(rules), progress);
}

} // namespace leadlight
