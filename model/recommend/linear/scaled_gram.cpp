// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/scaled_gram.h"

#include "model/base/parallel.h"

#include <atomic>
#include <tbb/enumerable_thread_specific.h>

namespace leadlight {

namespace {
constexpr std::int64_t rowsAtOnce = 8;
}

Result<SymmetricTiles> scaledGram(const SymmetricRow& rowOf, const std::vector<double>& root, const Progress& progress)
{
    const auto size = static_cast<std::int32_t>(root.size());
    SymmetricTiles out(size, progress);
    tbb::enumerable_thread_specific<std::vector<double>> rows;
    std::atomic<std::int64_t> done = 0;
    const Status status = parallelFor(size, rowsAtOnce, progress, [&](std::int64_t begin, std::int64_t end) {
        std::vector<double>& row = rows.local();
        for (auto i = static_cast<std::int32_t>(begin); i < end; ++i) {
            rowOf(i, row);
            const double own = root[static_cast<std::size_t>(i)];
            for (std::int32_t j = 0; j < i; ++j)
                out.set(
                    i, j,
                    static_cast<float>(row[static_cast<std::size_t>(j)] / (own * root[static_cast<std::size_t>(j)])));
            out.set(i, i, 1.0F);
        }
        progress.report(static_cast<double>(done += end - begin) / size, Phrase::tr("Counting pages together"));
    });
    if (!status)
        return tl::unexpected(status.error());
    return out;
}

} // namespace leadlight
