// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/next_pages.h"
#include "model/stages/analysis.h"

#include <optional>

namespace leadlight {

/// "9 of 999 visitors get popular pages only: nothing they took is connected with other pages." Nothing where every
/// visitor gets personal pages.
[[nodiscard]] std::optional<Phrase> withoutEvidenceWords(const Analysis& analysis);
/// The same of `without` of `all` visitors; `ruled`: rules say which pages may be listed.
[[nodiscard]] std::optional<Phrase> withoutEvidenceWords(std::int64_t without, std::int64_t all,
                                                         const EvidenceOptions& evidence, bool ruled = false);

/// On what basis the pages of one list stand: "8 personal, 2 popular", "all personal".
[[nodiscard]] Phrase basisCounts(std::span<const NextPage> list);

} // namespace leadlight
