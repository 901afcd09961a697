// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tables.h"
#include "views/snapshot.h"

#include <stdexcept>

namespace leadlight::testing {

/// A small made-up data set, trained: what a page is given after Train.
inline Snapshot sampleSnapshot(int cookies = 120)
{
    Snapshot snapshot;
    snapshot.submissions = tableOf(randomRows(5, static_cast<std::size_t>(cookies) * 6, cookies, 40));
    snapshot.mapping = mappingOf(randomMapping(5, 40, 5));
    const auto data = joinTables(snapshot.submissions, snapshot.mapping, {}, {});
    if (!data)
        throw std::runtime_error(data.error().text());
    const auto interactions = weigh(*data, {}, {});
    ModelOptions options;
    options.kind = ModelKind::Rp3beta;
    const auto model = train(*interactions, options, {});
    const auto analysis = analyse(*model, {});
    if (!analysis)
        throw std::runtime_error(analysis.error().text());
    snapshot.interactions = *interactions;
    snapshot.analysis = *analysis;
    return snapshot;
}

} // namespace leadlight::testing
