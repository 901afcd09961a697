// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/deck/deck.h"

#include <QString>
#include <string>
#include <vector>

namespace leadlight {

/// "Will write 13 files: 9 decks, 1 workbook, 3 CSV files."
[[nodiscard]] QString planText(const std::vector<std::string>& files);
/// What can be done with a slide in the deck.
[[nodiscard]] QString slideNote(const DeckSlide& slide);

} // namespace leadlight
