// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/byte_stream.h"
#include "model/store/session_content.h"

namespace leadlight {

// The names of a session file's parts. What belongs to the results of before a change (Study::before) begins with
// `beforePrefix`.
namespace session_part {

inline constexpr std::string_view sources = "sources";
inline constexpr std::string_view comparison = "comparison";
inline constexpr std::string_view rules = "rules";
inline constexpr std::string_view cohorts = "cohorts";
inline constexpr std::string_view notes = "notes";
inline constexpr std::string_view report = "report"; ///< only where one was made
inline constexpr std::string_view runs = "runs";
inline constexpr std::string_view submissions = "rows-submissions";
inline constexpr std::string_view mapping = "rows-mapping";
inline constexpr std::string_view model = "model";
inline constexpr std::string_view analysis = "analysis";
inline constexpr std::string_view scorecard = "scorecard";
inline constexpr std::string_view curve = "learning-curve";
inline constexpr std::string_view before = "before";
inline constexpr std::string_view beforePrefix = "before-";
inline constexpr std::string_view beforeMapping = "before-rows-mapping"; ///< only where it was another one

} // namespace session_part

template <class Archive>
void describe(Archive& archive, Held<Archive, SavedCohort>& cohort)
{
    archive(cohort.name, cohort.cookies);
}

/// Each rule by its name in RuleOptions, as in the file of --rules.
void describe(ByteWriter& archive, const RuleChoices& choices);
void describe(ByteReader& archive, RuleChoices& choices);

} // namespace leadlight
