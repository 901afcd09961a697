// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/interactions.h"

namespace leadlight {

/// A test set that the user gives: what is known of each test cookie, and which pages it went to next.
struct HeldOutFile
{
    std::vector<std::string> cookie;     ///< id per test cookie, in byte order
    SparseMatrix known;                  ///< test cookies x pages of the training data
    std::vector<std::int64_t> heldStart; ///< test cookies + 1
    std::vector<std::int32_t> heldPage;  ///< -1: a page that the training data does not have, so never found

    std::int64_t unknownPages = 0;      ///< how many held-out pairs are such (-1) ones
    std::int64_t unknownKnownPages = 0; ///< pairs of the known history left out because training does not have the page
    std::int64_t alreadySeen = 0;       ///< target pairs left out because the history already has the page
    std::int64_t untestableCookies = 0; ///< target cookies with no history or no page left to find
};

/// Reads `target` against the training data. The known history of a cookie is what `input` (may be null) says of it,
/// together with its row in the training data where it was trained on. Strengths are weighed as in training. Pages
/// that the join drops from the training data (unmapped, with UnmappedPages::Drop) and, likewise, unidentified cookies
/// are left out of the test as well. Usage error where no cookie can be tested.
[[nodiscard]] Result<std::shared_ptr<const HeldOutFile>>
heldOutFile(const Interactions& training, const SubmissionTable& target, const SubmissionTable* input);

} // namespace leadlight
