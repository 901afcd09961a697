// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/submission_shares.h"

#include <algorithm>

namespace leadlight {

namespace {

double shareOf(std::int64_t part, std::int64_t all)
{
    return all > 0 ? static_cast<double>(part) / static_cast<double>(all) : 0.0;
}

} // namespace

SubmissionShares submissionShares(const Dataset& dataset)
{
    const JoinLedger& ledger = dataset.ledger;
    SubmissionShares out{.submissions = ledger.mappedSubmissions + ledger.unmappedSubmissions,
                         .mapped = ledger.mappedSubmissions};
    out.mappedShare = mappedShare(ledger);
    for (std::size_t unit = 0; unit < ledger.submissionsPerBusinessUnit.size(); ++unit) {
        const auto submissions = ledger.submissionsPerBusinessUnit[unit];
        if (static_cast<int>(unit) != dataset.unmappedUnit && submissions > 0)
            out.parts.push_back({.unit = static_cast<int>(unit), .submissions = submissions});
    }
    std::ranges::stable_sort(out.parts, std::greater(), &SubmissionShare::submissions);
    if (ledger.unmappedSubmissions > 0)
        out.parts.push_back(
            {.submissions = ledger.unmappedSubmissions, .dropped = dataset.options.unmapped == UnmappedPages::Drop});
    std::int64_t all = 0;
    for (const auto& part : out.parts)
        all += part.submissions;
    for (auto& part : out.parts)
        part.share = shareOf(part.submissions, all);
    return out;
}

SubmissionShare unitsTogether(const SubmissionShares& shares, std::size_t first)
{
    SubmissionShare out;
    for (std::size_t part = first; part < shares.parts.size() && shares.parts[part].unit >= 0; ++part) {
        out.submissions += shares.parts[part].submissions;
        out.share += shares.parts[part].share;
    }
    return out;
}

} // namespace leadlight
