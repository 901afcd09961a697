// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/model_options.h"
#include "model/runs/run_history.h"

#include <map>
#include <string_view>

namespace leadlight {

/// Whether a setting of a record says how it was measured (protocol, K), not what was trained.
[[nodiscard]] bool isOfMeasuring(std::string_view key);

/// What type weights stand under: "type-weight Gated Webinar Forms".
inline constexpr std::string_view typeWeightKey = "type-weight ";

/// The choices by which a run was made, to work by them again.
struct RestoredSettings
{
    ModelOptions model;
    JoinOptions join;
    std::map<std::string, double, std::less<>> typeWeights; ///< of every type that the run's data had
};
/// The history does not keep the answers to conflicts: they are those of `present`. A usage error where the run has a
/// model or a value that this version does not know.
[[nodiscard]] Result<RestoredSettings> restoredSettings(const RunRecord& record, const JoinOptions& present);

} // namespace leadlight
