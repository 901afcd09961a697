// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace leadlight {

/// How CSV is written: plain (RFC 4180) for machines, or so that a spreadsheet shows what is meant.
struct CsvForm
{
    char separator = ',';
    char decimal = '.';
    bool byteOrderMark = false; ///< without it Excel takes UTF-8 for the local code page
    /// Texts that a spreadsheet would make numbers or dates of are written ="00197...", those that it would calculate
    /// begin with an apostrophe. It changes them, so never for machines; Leadlight reads both back.
    bool guardTexts = false;
};

/// For a spreadsheet under this locale ("de_DE", empty: the machine's): its decimals, and the separator that it expects
/// with them.
[[nodiscard]] CsvForm spreadsheetForm(std::string_view locale = {});

/// A text as a spreadsheet should get it: see CsvForm::guardTexts.
[[nodiscard]] std::string guardedText(std::string_view text);

} // namespace leadlight
