// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/repeated_rows.h"

#include <algorithm>

namespace leadlight {

namespace {
constexpr std::size_t rowsPerPoll = std::size_t{1} << 18;

/// Calls body(row) for all rows; false where it was cancelled on the way.
template <class Body>
bool forRows(std::size_t rows, const Progress& progress, Body&& body)
{
    for (std::size_t begin = 0; begin < rows; begin += rowsPerPoll) {
        if (progress.cancelled())
            return false;
        for (std::size_t row = begin; row < std::min(rows, begin + rowsPerPoll); ++row)
            body(row);
    }
    return true;
}
} // namespace

Result<std::int64_t> countRepeatedRows(const SubmissionTable& table, const Progress& progress)
{
    const std::size_t rows = table.cookie.size();
    const std::size_t cookies = table.cookies.size();
    // Pages grouped by cookie (a counting sort), then each group against the last cookie that had the page.
    std::vector<std::uint32_t> next(cookies + 1, 0);
    std::vector<StringPool::Id> pages(rows);
    if (!forRows(rows, progress, [&](std::size_t row) { ++next[table.cookie[row] + 1]; }))
        return cancelled();
    for (std::size_t cookie = 0; cookie < cookies; ++cookie)
        next[cookie + 1] += next[cookie];
    if (!forRows(rows, progress, [&](std::size_t row) { pages[next[table.cookie[row]]++] = table.page[row]; }))
        return cancelled();
    // next[c] is now the end of cookie c's group.
    std::vector<std::uint32_t> lastCookie(table.pages.size(), 0);
    std::int64_t repeated = 0;
    std::uint32_t cookie = 0;
    const bool done = forRows(rows, progress, [&](std::size_t at) {
        while (next[cookie] <= at)
            ++cookie;
        auto& last = lastCookie[pages[at]];
        repeated += last == cookie + 1;
        last = cookie + 1;
    });
    if (!done)
        return cancelled();
    return repeated;
}

} // namespace leadlight
