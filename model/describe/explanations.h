// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"

#include <span>
#include <string_view>

namespace leadlight {

/// What a figure means, for people who know no statistics: the one source for "What does this mean?" on screen, the
/// list in the Help menu and the manual.
struct FigureHelp
{
    std::string_view key; ///< "found", for links
    Phrase title;         ///< what it is called on screen, with the term of the literature in brackets
    Phrase says;          ///< what it says
    Phrase computed;      ///< how it is computed
    Phrase notSaid;       ///< what it does not say
    /// The table columns (TableColumn::key) and charts (ChartData::id) that show it. One that ends in "*" means all
    /// that begin so: "hr_at_*".
    std::vector<std::string_view> shownAs;
};

/// All of them, in the order of a reader who begins.
[[nodiscard]] std::span<const FigureHelp> explanations();
/// The one of a column or chart; null where there is none, as for names and plain counts.
[[nodiscard]] const FigureHelp* explanationOf(std::string_view columnOrChart);
/// What "95 %" beside a figure says, in one sentence: for where an interval stands and no explanation can be opened.
[[nodiscard]] Phrase intervalMeaning();

} // namespace leadlight
