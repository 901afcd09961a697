// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/checks.h"

#include "model/evaluate/scorecard.h"

namespace leadlight::cli {

/// The scorecard with every figure, its 95 % interval and its difference to most popular (cli.md).
[[nodiscard]] Json scorecardJson(const Scorecard& scorecard);
/// The same for a reader: a table of the main figures, and the verdict.
[[nodiscard]] std::string scorecardText(const std::shared_ptr<const Scorecard>& scorecard);

/// Figures of one model of a scorecard, for checks, and their names.
[[nodiscard]] Figures scorecardFigures(const Scorecard& scorecard, std::size_t model);
[[nodiscard]] std::span<const CheckedFigure> checkedOfScorecard();

} // namespace leadlight::cli
