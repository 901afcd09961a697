// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/page_columns.h"
#include "model/recommend/audience.h"

namespace leadlight {

/// An audience, best first: cookie, rank (of the page in the cookie's own list), score, basis, and with `pages` the
/// page_url that it should be offered, where several were asked for. Row = index in `members`.
[[nodiscard]] TableData audienceRows(const DatasetPtr& data, std::vector<AudienceMember> members, bool pages);

/// "412 visitors should be offered it (among the ten best of 120, by what they took: 380)." Says why there are none
/// where there are none.
[[nodiscard]] Phrase audienceWords(const Audience& audience);

} // namespace leadlight
