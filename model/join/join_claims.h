// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"

namespace leadlight {

/// Which business units each page of the submissions goes to in the join: none where it is dropped, one as a rule,
/// several under ConflictRule::Fanout.
struct PageClaims
{
    std::vector<std::string> units; ///< in byte order, "Unmapped" last where there is one
    int unmappedUnit = -1;
    std::vector<std::uint32_t> start{0}; ///< per page of the submissions, plus one
    std::vector<std::uint16_t> unit;     ///< indices into `units`; of page p from start[p] to start[p + 1]
    std::vector<std::uint8_t> mapped;    ///< per page: whether the mapping knows it

    [[nodiscard]] std::span<const std::uint16_t> of(StringPool::Id page) const
    {
        return {unit.data() + start[page], start[page + 1] - start[page]};
    }
};

/// Error of kind BadData where the mapping names more units than can be told apart (65,534).
[[nodiscard]] Result<PageClaims> claimPages(const SubmissionTable& submissions, const BuMapping* mapping,
                                            const JoinOptions& options, const Progress& progress);

} // namespace leadlight
