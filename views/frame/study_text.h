// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/shown_results.h"

#include <QString>

namespace leadlight {

/// What is open and trained, in one line: "806 cookies · 175 pages · 8 BUs · EASE, binary · trained 20:54 in 12 ms".
[[nodiscard]] QString studyText(const Study& study, const ShownResults& results);

} // namespace leadlight
