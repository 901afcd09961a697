// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/analysis.h"

namespace leadlight {

/// The cookies that took something of a unit of `took`, and whose lists of ten show a page of a unit of `shown`: what a
/// cell of the affinity stands for. Cancellable.
[[nodiscard]] Result<std::vector<std::int32_t>> cookiesShown(const Analysis& analysis,
                                                             std::span<const std::int32_t> took,
                                                             std::span<const std::int32_t> shown,
                                                             const Progress& progress);

} // namespace leadlight
