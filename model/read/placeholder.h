// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// True for a clean cell that stands for "nothing known", whatever tool wrote it: empty, only zeros (a UUID of zeros
/// too), None/null/nan/undefined/N/A, (not set), (Low Traffic), (other), ::word::, \N, #N/A and the other error values
/// of spreadsheets; in any case. Holds for cookies and pages alike.
[[nodiscard]] bool isPlaceholder(std::string_view text);

/// True for a clean cell that holds what a spreadsheet shows in place of a result: #N/A, #REF!, #BEZUG!, Err:502, and
/// ##### for a number that was too wide.
[[nodiscard]] bool isSpreadsheetError(std::string_view text);

/// The words among the placeholders, in small letters, each as it may stand: bare, in brackets, or as a spreadsheet's
/// error. With the patterns that isPlaceholder() names beside them these are all, so that an engine can be asked for
/// the same.
[[nodiscard]] std::vector<std::string> placeholderWords();

} // namespace leadlight
