// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/interactions.h"
#include "model/recommend/page_facts.h"

namespace leadlight {

/// What an evaluation works on: the interactions and, where the export has dates, what each pair's strength is made
/// of, so that a time cut can count only what happened before it. Immutable.
struct EvaluationData
{
    std::shared_ptr<const Interactions> interactions; ///< null for data made in tests and for parts of other data
    std::shared_ptr<const SparseMatrix> strength;     ///< cookies x pages; empty rows where robots are left out
    std::vector<std::uint16_t> pageUnit;              ///< BU per page; may be empty: then all are of one BU
    std::vector<std::uint16_t> pageType;              ///< likewise
    std::vector<std::string> pageTitle;               ///< per page; empty where no page has one
    std::vector<std::string> units;
    std::vector<std::string> types;
    int unmappedUnit = -1; ///< "Unmapped", the last of `units` and no business unit; -1 where there is none

    /// Events of pair k of `strength` (in its storage order): [eventStart[k], eventStart[k + 1]). Empty without dates.
    std::vector<std::int64_t> eventStart;
    std::vector<std::int32_t> eventDay; ///< days since 1970-01-01
    std::vector<float> eventAmount;     ///< type weight x submissions
    std::int64_t undatedRows = 0;       ///< rows without a readable date: in no part of a time cut

    [[nodiscard]] bool hasDates() const { return !eventDay.empty(); }
    [[nodiscard]] std::int32_t cookies() const { return strength->rows; }
    [[nodiscard]] std::int32_t pages() const { return strength->cols; }
    [[nodiscard]] PageFacts pageFacts() const { return {pageUnit, unmappedUnit, pageType, pageTitle}; }
};

[[nodiscard]] std::shared_ptr<const EvaluationData> evaluationData(std::shared_ptr<const Interactions> interactions);

/// A number that changes when anything that a model could learn from changes: shape, pairs, strengths, dates, BUs,
/// types, titles. The same on every machine; run_history compares runs by it.
[[nodiscard]] std::uint64_t fingerprintOf(const EvaluationData& data);

} // namespace leadlight
