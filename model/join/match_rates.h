// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"

namespace leadlight {

/// Submissions per page, indexed like SubmissionTable::pages. Fails only where it is cancelled.
[[nodiscard]] Result<std::vector<std::int64_t>> submissionsPerPage(const SubmissionTable& submissions,
                                                                   const Progress& progress);

/// matchRates() as work that can be cancelled, from the submissions per page. Fails only where it is cancelled.
[[nodiscard]] Result<std::vector<MatchRate>> matchRates(const SubmissionTable& submissions, const BuMapping& mapping,
                                                        const std::vector<std::int64_t>& perPage,
                                                        const Progress& progress);

} // namespace leadlight
