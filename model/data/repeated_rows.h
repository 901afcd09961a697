// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/submissions.h"

namespace leadlight {

/// How many rows repeat the cookie and the page of an earlier row (their submissions are summed in training). Takes
/// 8 bytes a row for as long as it runs.
[[nodiscard]] Result<std::int64_t> countRepeatedRows(const SubmissionTable& table, const Progress& progress);

} // namespace leadlight
