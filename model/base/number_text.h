// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace leadlight {

// Numbers as text in the C locale, whatever the program's locale: for files, captions and sentences of the model.

/// The shortest text that reads back as the same number.
[[nodiscard]] std::string exactText(double value);
/// With `digits` significant digits at most: 0.1, 15, 300.
[[nodiscard]] std::string shortText(double value, int digits = 6);
/// With a fixed number of decimals; never "-0".
[[nodiscard]] std::string fixedText(double value, int decimals);
/// The same for sentences and charts, with a minus sign (U+2212) as the screen's numbers have it, not a hyphen.
[[nodiscard]] std::string sentenceText(double value, int decimals);
/// "1,234,567"; for counts.
[[nodiscard]] std::string groupedText(std::int64_t count);

} // namespace leadlight
