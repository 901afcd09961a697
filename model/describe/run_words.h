// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/runs/run_history.h"

namespace leadlight {

/// What a run is called: by the user, else its model.
[[nodiscard]] Phrase runName(const Run& run);

/// What differs between two runs, in one line: "Same files, Webinar weight 2 → 6." At most three settings are named.
[[nodiscard]] Phrase runHeadline(const RunComparison& comparison);

/// A setting as the forms call it: "Webinar weight" for "type-weight Gated Webinar Forms". The key where nothing is
/// called so.
[[nodiscard]] Phrase settingName(const std::string& key);

/// How the data of a run differ from those that are open: "other files"; empty where they are the same.
[[nodiscard]] Phrase relationWord(DataRelation relation);

} // namespace leadlight
