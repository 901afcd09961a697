// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/since.h"
#include "model/describe/table_data.h"

#include <memory>

namespace leadlight {

// What has changed since a session was saved, for reports that repeat.

/// A row a figure: figure, before, after, change, judgement. What is found is in hidden pages of 1,000, so that all are
/// whole numbers.
[[nodiscard]] TableData sinceTable(const std::shared_ptr<const Since>& since);
/// Pages that only one of the two has: page_url, change ("new", "vanished"), visitors.
[[nodiscard]] TableData pagesSinceTable(const std::shared_ptr<const Since>& since);

/// The one sentence over the table: what is found where that is clearly another share, else the visitors.
[[nodiscard]] Phrase sinceFinding(const Since& since);
/// All of it in sentences.
[[nodiscard]] std::vector<Phrase> sinceWords(const Since& since);

} // namespace leadlight
