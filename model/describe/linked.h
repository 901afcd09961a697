// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/describe/entity.h"

#include <cstdint>
#include <vector>

namespace leadlight {

struct Interactions;

/// Some of the cookies, pages or business units of a Dataset: numbers, ascending, each once.
using IndexSet = std::vector<std::int32_t>;

/// What the data links with `what`, of the kind `from`, among those of the kind `to`; each is Cookie, Page or Unit.
/// Cookies and pages are linked by their interactions, pages and units by the page's business unit, cookies and units
/// by the pages between them. One pass over the interactions at most.
[[nodiscard]] Result<IndexSet> linked(const Interactions& interactions, Entity from, const IndexSet& what, Entity to,
                                      const Progress& progress);

} // namespace leadlight
