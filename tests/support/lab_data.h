// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/evaluation.h"

/// Data for an evaluation without files: BU of page p is p % units.
[[nodiscard]] std::shared_ptr<const leadlight::EvaluationData> labData(leadlight::SparseMatrix strength, int units = 3);

/// One dated submission of weight `amount`.
struct LabEvent
{
    std::int32_t cookie = 0;
    std::int32_t page = 0;
    std::int32_t day = 0;
    float amount = 1.0F;
};
/// The same with dates; strengths are the sums of the amounts.
[[nodiscard]] std::shared_ptr<const leadlight::EvaluationData> datedLabData(std::int32_t cookies, std::int32_t pages,
                                                                            std::vector<LabEvent> events);

/// A candidate whose scores are few whole numbers drawn from `noise`, page and history, so that ties abound; with
/// `skill` above 0 popular (low) pages score higher. Learns nothing.
[[nodiscard]] leadlight::Candidate coarseCandidate(std::string name, std::uint64_t noise, int levels, double skill);

/// A candidate of a real model that is trained as usual.
[[nodiscard]] leadlight::Candidate realCandidate(const leadlight::ModelSettings& settings);

/// Random, most popular and popular in BU: what every scorecard needs.
[[nodiscard]] std::vector<leadlight::Candidate> baselines();
