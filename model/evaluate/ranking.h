// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace leadlight {

/// Where one page stands among all unseen pages: how many score higher, and how many score the same (itself
/// included). Under ties its rank is any of higher + 1 .. higher + equal, each equally likely.
struct RankCount
{
    std::int32_t higher = 0;
    std::int32_t equal = 1;
    [[nodiscard]] double expectedRank() const { return higher + 0.5 * (equal + 1); }
};

/// Sets the scores of `seen` pages to minus infinity, so that they neither rank nor get recommended.
void hideSeen(std::span<float> scores, std::span<const std::int32_t> seen);

/// Counts over the whole row instead of sorting it. `page` must not be hidden; `unseen` is the number of pages that
/// are not. A page whose score is not finite is ranked last.
[[nodiscard]] RankCount rankOf(std::span<const float> scores, std::int32_t page, std::int32_t unseen);

/// Fills `list` with the best pages, best first, ties to the lower page (as TopN shows them); hidden pages never. Gives
/// how many there are, at most list.size(); the rest of `list` stays as it is.
std::size_t bestPages(std::span<const float> scores, std::span<std::int32_t> list);

} // namespace leadlight
