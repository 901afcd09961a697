// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/score_there.h"

namespace leadlight {

/// Makes the lists of some cookies alone, for which the others are not scored. Needs the working tables of prepare()
/// and uploadModel(), and replaces lists that are there.
[[nodiscard]] Status scoreSome(const Warehouse& warehouse, const UploadedModel& model,
                               const std::vector<std::string>& cookies, const Progress& progress);

/// Makes the lists of the first `wanted` of `cookies` cookies by their hashes, or of somewhat more: what
/// firstListsThere() then shows. Likewise.
[[nodiscard]] Status scoreFirst(const Warehouse& warehouse, const UploadedModel& model, std::uint64_t wanted,
                                std::uint64_t cookies, const Progress& progress);

} // namespace leadlight
