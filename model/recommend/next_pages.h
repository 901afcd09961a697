// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/explanation.h"
#include "model/recommend/train.h"
#include "model/recommend/what_if.h"

#include <vector>

namespace leadlight {

/// One page of a cookie's history as the user sees it.
struct HistoryPage
{
    std::int32_t page = 0;
    std::uint16_t type = 0;
    std::int64_t submissions = 0;
    float strength = 0.0F;
    bool kept = true;   ///< ticked
    bool added = false; ///< by the user, in a what-if
};

/// A cookie's history, and what the user supposes about it: pages unticked, pages added. A value; says nothing of
/// what follows from it (see nextPages).
class WhatIf
{
public:
    WhatIf() = default;
    /// The history as it is in the data.
    WhatIf(const Interactions& interactions, std::int32_t cookie);

    [[nodiscard]] const std::vector<HistoryPage>& pages() const { return m_pages; }
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] int unticked() const;
    [[nodiscard]] int added() const;
    [[nodiscard]] std::int64_t submissions() const;

    void setKept(std::size_t index, bool kept) { m_pages[index].kept = kept; }
    /// Supposes one submission of a page, weighed by its type. False where the history has the page already.
    bool add(const Interactions& interactions, std::int32_t page);

    /// What makes the real history the supposed one.
    [[nodiscard]] std::vector<HistoryEdit> edits() const;
    /// How many pages the supposed history has.
    [[nodiscard]] int keptPages() const;

private:
    std::vector<HistoryPage> m_pages; // ascending; added ones at the end
};

/// One line of a cookie's list of next best pages.
struct NextPage
{
    std::int32_t cookie = 0;
    std::int32_t rank = 1; ///< from 1
    Recommendation recommendation;
    std::vector<Explanation> because = {}; ///< strongest first
    int rankBefore = 0; ///< in a what-if: the rank, from 1, without it; 0 where the page was not in the list
};

/// The n best unseen pages for a cookie, under a what-if where it changes anything.
[[nodiscard]] std::vector<NextPage> nextPages(const TrainedModel& model, std::int32_t cookie, const WhatIf& whatIf,
                                              std::int32_t n);
/// How many unseen pages the supposed history leaves, so how long the list can get.
[[nodiscard]] std::int32_t unseenPages(const TrainedModel& model, const WhatIf& whatIf);
/// A cookie's list as topNForAll() found it, added to `out` without reasons.
void addNextPages(std::vector<NextPage>& out, const TopN& top, std::int32_t cookie);

} // namespace leadlight
