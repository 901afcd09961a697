// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"
#include "model/evaluate/slices.h"

namespace leadlight {

// The title of a slide: what a chart says, in one plain sentence. Claims no more than verdicts do: differences only
// where they are clear.

/// "Of 100 recommended pages 52 are of business units that the visitor knows; of random pages 37 would be".
[[nodiscard]] Phrase hitRateFinding(const HitRates& rates, const Dataset& data, bool top);
/// "Data pages are most alike (0.189), Security pages least (0.142)": of the groups of a similarity chart, without
/// "Unmapped".
[[nodiscard]] Phrase similarityFinding(const ChartData& chart);
/// What the verdict says first.
[[nodiscard]] Phrase scorecardFinding(const Scorecard& scorecard);
/// "Of 100 hidden pages EASE finds 53 in the top 10, the most popular pages find 38, random pages 4": figures side by
/// side, which claim nothing.
[[nodiscard]] Phrase modelsFinding(const Scorecard& scorecard);
/// What the best model finds, and how much of all pages it ever lists, beside the most popular pages.
[[nodiscard]] Phrase coverageFinding(const Scorecard& scorecard);
/// Of a mix of the history and one model: the business unit whose shares differ most, or that none differs by as much
/// as 1 of 100 pages.
[[nodiscard]] Phrase unitMixFinding(const ChartData& mix);
/// Which asset type or length of history, of at least 30 visitors, the best model finds least of, where its interval is
/// below the share over all. What is said of business units: unitServiceWords().
[[nodiscard]] Phrase sliceFinding(const Scorecard& scorecard, const std::vector<Slice>& slices, SliceBy by);
/// How well the best model finds the pages of one slice, beside all pages.
[[nodiscard]] Phrase oneSliceFinding(const Scorecard& scorecard, const Slice& slice);

} // namespace leadlight
