// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"
#include "model/warehouse/clean_up.h"
#include "model/warehouse/lists_there.h"

#include <optional>

namespace leadlight {

// What the window is told of an engine's rows.

/// What a look at the table found.
struct LookedThere
{
    std::shared_ptr<const Dataset> pages; ///< without cookies, with the ledger
    std::int64_t rows = 0;
    std::int64_t rowsWithoutSubmission = 0;
    std::int64_t submissions = 0;
    std::uint64_t cookies = 0; ///< with a page that counts
    std::uint64_t pairs = 0;   ///< of cookie and page
    std::string version;       ///< of the engine
    TableName table;
    std::string run;
    std::vector<RunThere> leftOver; ///< what other runs of this table have there
};

/// Whole visitors that were drawn for a training.
struct SampleThere
{
    double share = 1.0;        ///< of those that there were to learn from
    std::uint64_t cookies = 0; ///< drawn
    std::uint64_t all = 0;     ///< to learn from
};

/// What a training there was of.
struct LearntThere
{
    Phrase name; ///< "RP3beta"; "EASE, 200 neighbours" where weights were left out
    std::uint64_t cookies = 0;
    std::uint64_t leftOut = 0;
    double secondsThere = 0.0;
    double secondsHere = 0.0;
    std::optional<SampleThere> sample = {}; ///< nothing: learnt from all
};

/// Where everybody's lists stand.
struct WrittenThere
{
    TableName table;
    bool keptBefore = false; ///< lists of before stand beside it, under the same name with _before
};

using ListsThere = std::vector<CookieList>;

} // namespace leadlight
