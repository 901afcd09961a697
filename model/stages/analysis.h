// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/hit_rate.h"
#include "model/evaluate/similarity.h"
#include "model/recommend/advice.h"

namespace leadlight {

/// Everything that the pages show of a trained model. Immutable; carries all that it was made from.
struct Analysis
{
    std::shared_ptr<const TrainedModel> model;
    EvidenceOptions evidence;
    std::shared_ptr<const Rules> rules;        ///< what the lists obey; null: nothing
    TopN recommendations;                      ///< the ten best of every cookie, by this evidence and these rules
    std::vector<std::int32_t> withoutEvidence; ///< cookies whose histories speak for none of these (advice.h)
    HitRates hitRates;
    PageSimilarity similarity;
    std::string trainedAt; ///< ISO local date and time, for captions

    [[nodiscard]] const Dataset& data() const { return *model->interactions->data; }
};
[[nodiscard]] Result<std::shared_ptr<const Analysis>> analyse(std::shared_ptr<const TrainedModel> model,
                                                              const Progress& progress,
                                                              const EvidenceOptions& evidence = {},
                                                              std::shared_ptr<const Rules> rules = {});
/// The same training on data whose type weights alone are others, where its model does not read them (a model of
/// strength "binary"): what training anew would give. Null where the model would see something else.
[[nodiscard]] Result<std::shared_ptr<const Analysis>>
reweighed(const Analysis& analysis, std::shared_ptr<const Interactions> interactions, const Progress& progress);
/// The same training with lists by other evidence, and all that follows from them.
[[nodiscard]] Result<std::shared_ptr<const Analysis>>
withEvidence(const Analysis& analysis, const EvidenceOptions& evidence, const Progress& progress);
/// The same training with lists by other evidence and under other rules (null for none), and all that follows from
/// them.
[[nodiscard]] Result<std::shared_ptr<const Analysis>> withEvidenceAndRules(const Analysis& analysis,
                                                                           const EvidenceOptions& evidence,
                                                                           std::shared_ptr<const Rules> rules,
                                                                           const Progress& progress);
/// The same training and evidence with lists under other rules; null for none.
[[nodiscard]] Result<std::shared_ptr<const Analysis>>
withRules(const Analysis& analysis, std::shared_ptr<const Rules> rules, const Progress& progress);

} // namespace leadlight
