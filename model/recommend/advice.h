// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/evidence.h"
#include "model/recommend/popular_pages.h"
#include "model/recommend/rules.h"
#include "model/recommend/top_n.h"
#include "model/recommend/train.h"

namespace leadlight {

/// What lists are made from that say on what basis each page stands in them. Owns nothing.
struct AdviceInput
{
    const Recommender& model;
    const SparseMatrix& known; ///< the matrix trained on
    const PopularPages& popular;
    EvidenceOptions evidence = {};
    const Rules* rules = nullptr; ///< what the analyst imposes (ruled_lists.h); null: nothing
};
[[nodiscard]] AdviceInput adviceInput(const TrainedModel& model, const EvidenceOptions& evidence,
                                      const Rules* rules = nullptr);

// Lists as people get them (numbers.md section 7, "Evidence"). A page is personal where what the history adds to its
// score, the prior left out, exceeds what is needed. Models with a prior rank popular pages among the others, and these
// are marked where they stand; the other models' lists go on with popular pages where their evidence ends. Where the
// history speaks for no page at all, the list is all popular pages, by distinct cookies. With Fill::None only personal
// pages are listed. Popular pages that the model did not rank have no score (NaN). Under rules the same holds of the
// pages that these allow; what they do inside the ranking stands in ruled_lists.h.

/// A list of n for every cookie of the matrix trained on. Errors: those of topNForAll().
[[nodiscard]] Result<TopN> adviceForAll(const AdviceInput& input, std::int32_t n, const Progress& progress);
/// What adviceForAll() gives for one cookie, for any n; one row.
[[nodiscard]] TopN adviceForCookie(const AdviceInput& input, std::int32_t cookie, std::int32_t n);
/// The same for histories that need not have been trained on; a row each. `units`: business units that a history is
/// said to care for beside those of its own pages (a new visitor's).
[[nodiscard]] TopN adviceForHistories(const AdviceInput& input, std::span<const HistoryView> histories, std::int32_t n,
                                      std::span<const std::uint16_t> units = {});

/// The cookies whose histories speak for no page, however long a list, ascending: they get popular pages only, or
/// none. Those that have seen every page there is are not among them, those that rules leave out or allow no page
/// neither, and none is where the model asks no history (basisOfAll).
[[nodiscard]] std::vector<std::int32_t> withoutEvidence(const AdviceInput& input, const TopN& lists);

/// The basis of all pages that this model recommends; nothing where it depends on the history.
[[nodiscard]] std::optional<Basis> basisOfAll(const Recommender& model);

} // namespace leadlight
