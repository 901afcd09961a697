// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/session_content.h"

#include <functional>

namespace leadlight {

class Progress;

/// A session's data with names in the place of ids.
struct PseudonymousData
{
    Tables tables;
    std::vector<SavedCohort> cohorts;
    std::string identity; ///< of what is joined and weighed from these tables
};

/// "0000000042-p3f...": the place of the id among all ids, so that visitors keep their numbers and all figures and
/// lists hold as they are, then its pseudonym as in every other file. What else could hold an id (lines that were left
/// out, warnings about single ids, folders) is not there.
[[nodiscard]] Result<PseudonymousData> pseudonymous(const SessionContent& content,
                                                    const std::function<std::string(std::string_view id)>& pseudonym,
                                                    const Progress& progress);

} // namespace leadlight
