// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/advice.h"

namespace leadlight {

/// What marks the pages of lists by their basis: the same for lists with and without rules.
struct Marking
{
    const AdviceInput& input;
    std::optional<Basis> ofAll;
    std::vector<double> prior = {};            ///< per page; empty where the model has none
    std::span<const std::uint16_t> units = {}; ///< that a visitor is said to care for

    [[nodiscard]] bool hasPrior() const { return !prior.empty(); }
    /// What the history adds to a score.
    [[nodiscard]] double evidence(float score, std::size_t page) const
    {
        return static_cast<double>(score) - (prior.empty() ? 0.0 : prior[page]);
    }
    /// What that has to exceed.
    [[nodiscard]] double needed(ScoreExtent extent) const
    {
        return evidenceNeeded(extent, ofAll ? 0.0 : input.evidence.minEvidence);
    }
    /// Whether lists go on with popular pages.
    [[nodiscard]] bool fills() const { return input.evidence.fill == Fill::Popular && ofAll != Basis::Random; }
};
/// `input` must outlive it.
[[nodiscard]] Marking markingOf(const AdviceInput& input, std::span<const std::uint16_t> units = {});

} // namespace leadlight
