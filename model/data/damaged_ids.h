// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/submissions.h"

namespace leadlight {

/// What a spreadsheet does to an id that it takes for a number, seen by the form of the id.
enum class IdForm {
    Intact,
    Scientific, ///< 2.02397E+37
    Rounded,    ///< 30 digits or more, 20 or more zeros at the end
    Short,      ///< 30 to 37 digits: an ECID has 38, so leading zeros may be lost
};
[[nodiscard]] IdForm idForm(std::string_view id);

/// Refuses a file (its rows from `firstRow`, its cookies first seen from `firstCookie` on) whose ids were destroyed:
/// written in scientific notation or rounded. Nothing can bring such ids back.
[[nodiscard]] Status inspectIds(const SubmissionTable& table, std::size_t firstRow, StringPool::Id firstCookie,
                                const Progress& progress);

/// Warns in the reports of files whose ids have lost their leading zeros: digits of less than full length beside
/// ids of full length, none of them starting with zero. With `repair`, puts the zeros back where that makes at least
/// one id match a cookie of another file. Fails only where it is cancelled.
[[nodiscard]] Status settleLostZeros(SubmissionTable& table, bool repair, const Progress& progress);

/// Per file of the table, how many cookies such a repair would make match another file. Fails only where it is
/// cancelled.
[[nodiscard]] Result<std::vector<std::int64_t>> repairableCookies(const SubmissionTable& table,
                                                                  const Progress& progress);

} // namespace leadlight
