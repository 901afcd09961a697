// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <cstdint>
#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>

namespace leadlight {

/// Calls body(begin, end) over disjoint pieces of [0, n), each at most about `grain` long, on oneTBB's threads.
/// Cancel is polled before every piece, so choose the grain so that a piece takes a few milliseconds at most.
/// The pieces may run in any order: for results that do not depend on the thread count, let each piece write only
/// what belongs to its own indices. What a piece throws first is rethrown here.
template <class Body>
[[nodiscard]] Status parallelFor(std::int64_t n, std::int64_t grain, const Progress& progress, Body&& body)
{
    tbb::parallel_for(
        tbb::blocked_range<std::int64_t>(0, n, static_cast<std::size_t>(grain > 0 ? grain : 1)),
        [&](const tbb::blocked_range<std::int64_t>& piece) {
            if (!progress.cancelled())
                body(piece.begin(), piece.end());
        },
        tbb::simple_partitioner());
    if (progress.cancelled())
        return cancelled();
    return {};
}

} // namespace leadlight
