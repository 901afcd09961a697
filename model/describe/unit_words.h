// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/unit_table.h"

namespace leadlight {

/// Which share of all hidden pages of units was found; nothing where none was measured.
[[nodiscard]] std::optional<double> foundOverAll(const UnitReport& report);
/// "Infrastructure is served worst: 31 of 100 hidden pages are found (95 %: 22 to 40); over all pages it is 51." Only
/// where the interval carries it; else that no unit stands out, or what to do for a figure.
[[nodiscard]] Phrase servedWords(const UnitReport& report);
/// What the pages of one unit are and how alike they are, for the foot of the page.
[[nodiscard]] Phrase unitWords(const UnitReport& report, std::int32_t unit);

} // namespace leadlight
