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
    /// Business units that the cookie is said to care for beside those of its pages: their popular pages come first.
    void setUnits(std::vector<std::uint16_t> units) { m_units = std::move(units); }
    [[nodiscard]] std::span<const std::uint16_t> units() const { return m_units; }

    /// Whether the supposed history differs from the real one.
    [[nodiscard]] bool isChanged() const;
    /// Whether there is anything to undo: what makes no difference, like an added page that was unticked again, too.
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] int unticked() const;
    [[nodiscard]] int added() const;
    /// Of the pages that the real history has.
    [[nodiscard]] std::int64_t submissions() const;

    void setKept(std::size_t index, bool kept) { m_pages[index].kept = kept; }
    /// Supposes one submission of a page, weighed by its type. False where the history has the page already.
    bool add(const Interactions& interactions, std::int32_t page);

    /// What makes the real history the supposed one.
    [[nodiscard]] std::vector<HistoryEdit> edits() const;
    /// How many pages the supposed history has.
    [[nodiscard]] int keptPages() const;

private:
    std::vector<HistoryPage> m_pages; // added ones first, the newest on top; then by submissions, most first
    std::vector<std::uint16_t> m_units;
};

/// One line of a cookie's list of next best pages.
struct NextPage
{
    std::int32_t cookie = 0;
    std::int32_t rank = 1; ///< from 1
    Recommendation recommendation;
    std::vector<Explanation> because = {}; ///< strongest first
    int rankBefore = 0;      ///< in a what-if: the rank, from 1, without it; 0 where the page was not in the list
    std::int32_t takers = 0; ///< how many cookies took the page; 0 where nobody asked (see addNextPages)
};

/// In place of a cookie: a visitor that is not in the data, with no history but what a what-if adds.
inline constexpr std::int32_t newVisitor = -1;

/// The n best unseen pages for a cookie or a new visitor, under a what-if where it changes anything. None for a cookie
/// that the rules leave out.
[[nodiscard]] std::vector<NextPage> nextPages(const TrainedModel& model, const EvidenceOptions& evidence,
                                              std::int32_t cookie, const WhatIf& whatIf, std::int32_t n,
                                              const Rules* rules = nullptr);
/// How many unseen pages the supposed history leaves, so how long the list can get.
[[nodiscard]] std::int32_t unseenPages(const TrainedModel& model, const WhatIf& whatIf);
/// A cookie's list as adviceForAll() found it, added to `out` without reasons and takers.
void addNextPages(std::vector<NextPage>& out, const TopN& top, std::int32_t cookie);
/// Gives each of the pages, which are a list for this history, its reasons. Pages that the model
/// did not rank have none.
void addReasons(std::span<NextPage> list, const Recommender& model, HistoryView history);

} // namespace leadlight
