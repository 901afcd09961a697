// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/base/string_pool.h"

#include <vector>

namespace leadlight {

/// `ids` of the pool in the byte order of their texts. A sample sort (Frazer & McKellar 1970): a million visitor ids
/// take about a tenth of a second, in pieces small enough that Cancel takes effect at once.
[[nodiscard]] Result<std::vector<StringPool::Id>> orderedByText(const StringPool& pool, std::vector<StringPool::Id> ids,
                                                                const Progress& progress);

} // namespace leadlight
