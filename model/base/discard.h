// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <tbb/task_arena.h>
#include <utility>

namespace leadlight {

/// Lets go of something large on a thread of oneTBB's: giving a gigabyte back to the system takes a tenth of a second,
/// and a stage that was cancelled has to answer at once. `entries` says about how many rows or ids it holds; few are
/// let go of here and now.
template <class T>
void discard(std::shared_ptr<T> value, std::int64_t entries)
{
    constexpr std::int64_t fewEntries = 100'000; // a few milliseconds
    if (entries <= fewEntries)
        return;
    // oneTBB calls the task as const, and copies of it may live a little longer: so one pointer holds the value for
    // all.
    if (auto held = std::make_shared<std::shared_ptr<T>>(std::move(value)); *held)
        tbb::this_task_arena::enqueue([held] { held->reset(); });
}

} // namespace leadlight
