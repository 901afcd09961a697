// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/join_claims.h"
#include "model/join/row_choice.h"

namespace leadlight {

/// What one pass over all rows finds: the sums of the ledger, and which cookies and pages are left for the model.
struct RowSurvey
{
    struct PageSums
    {
        std::int64_t rows = 0;
        std::int64_t submissions = 0;
        std::uint32_t firstKept = noRow; ///< first row in file order that stays, or noRow
        static constexpr std::uint32_t noRow = 0xffffffffU;
    };
    std::vector<PageSums> pages;             ///< per page of the submissions
    std::vector<std::uint8_t> cookieMapped;  ///< per cookie: has a page that the mapping knows
    std::vector<std::uint8_t> cookieJoined;  ///< per cookie: has a row after the join
    std::vector<std::uint8_t> cookieLeftOut; ///< per cookie: unidentified, and these are to be left out
    std::int64_t unidentifiedRows = 0;
    std::vector<std::uint8_t> cookieSeen;                     ///< per cookie: has a row that is not passed over
    std::array<std::int64_t, passedOverReasons> passedOver{}; ///< rows: all other figures are of the other rows
};

[[nodiscard]] Result<RowSurvey> surveyRows(const SubmissionTable& submissions, const PageClaims& claims,
                                           const RowChoice& choice, const JoinOptions& options,
                                           const Progress& progress);

/// Fills the dataset's cookie and page numbering from the survey.
[[nodiscard]] Status numberCookiesAndPages(Dataset& data, const RowSurvey& survey, const Progress& progress);

/// Fills the dataset's rows, grouped by cookie and in file order within each: a parallel, stable radix partition by
/// the cookie's high bits, then a counting sort of each bucket in the cache. The result does not depend on the thread
/// count.
[[nodiscard]] Status groupRows(Dataset& data, const PageClaims& claims, const RowChoice& choice,
                               const Progress& progress);

} // namespace leadlight
