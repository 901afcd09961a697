// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/nearest_pages.h"

#include "model/base/parallel.h"
#include "model/recommend/training_memory.h"

#include <algorithm>
#include <atomic>
#include <tbb/enumerable_thread_specific.h>

namespace leadlight {

namespace {

constexpr std::int64_t rowsAtOnce = 8;

struct Neighbour
{
    float weight;
    std::int32_t page;
};
bool better(const Neighbour& a, const Neighbour& b)
{
    return a.weight != b.weight ? a.weight > b.weight : a.page < b.page;
}

/// What one thread needs to build a row of C.
struct Workspace
{
    std::vector<double> sum;
    FewSums few;
    std::vector<float> weight;
    std::vector<Neighbour> best;
};

/// The `limit` best of `weight` that are above zero, by page; weight[k] is that of pages[k], or of page k without.
void selectBest(std::span<const float> weight, std::span<const std::int32_t> pages, std::size_t limit,
                std::vector<Neighbour>& best)
{
    best.clear();
    float threshold = 0.0F;
    for (std::size_t j = 0; j < weight.size(); ++j) {
        if (!(weight[j] > threshold))
            continue;
        if (best.size() == limit) {
            std::ranges::pop_heap(best, better);
            best.pop_back();
        }
        best.push_back({weight[j], pages.empty() ? static_cast<std::int32_t>(j) : pages[j]});
        std::ranges::push_heap(best, better);
        if (best.size() == limit)
            threshold = best.front().weight;
    }
    std::ranges::sort(best, {}, &Neighbour::page);
}

SparseMatrix joined(const std::vector<std::vector<Neighbour>>& rows)
{
    SparseMatrix out;
    out.rows = out.cols = static_cast<std::int32_t>(rows.size());
    std::size_t count = 0;
    for (const auto& row : rows)
        count += row.size();
    out.index.reserve(count);
    out.value.reserve(count);
    out.start.reserve(rows.size() + 1);
    for (const auto& row : rows) {
        for (const Neighbour& neighbour : row) {
            out.index.push_back(neighbour.page);
            out.value.push_back(neighbour.weight);
        }
        out.start.push_back(out.nonZeros());
    }
    return out;
}

/// Row i, 0 with the page itself.
SharedRow otherPages(const PageProducts& products, std::int32_t i, Workspace& work, const Progress& progress)
{
    if (!products.hasFewSums(i)) {
        products.row(i, work.sum, progress);
        work.sum[static_cast<std::size_t>(i)] = 0.0;
        return {{}, work.sum};
    }
    const SharedRow row = products.fewSums(i, work.few, progress);
    const auto own = std::ranges::lower_bound(row.pages, i);
    if (own != row.pages.end() && *own == i)
        work.few.packed[static_cast<std::size_t>(own - row.pages.begin())] = 0.0;
    return row;
}

} // namespace

Result<SparseMatrix> nearestPages(const PageProducts& products, std::int32_t neighbours, const RowScore& score,
                                  const Progress& progress)
{
    std::vector<std::vector<Neighbour>> rows(static_cast<std::size_t>(products.pages()));
    tbb::enumerable_thread_specific<Workspace> workspaces;
    std::atomic<std::int64_t> done = 0;
    const Status status =
        parallelFor(products.pages(), rowsAtOnce, progress, [&](std::int64_t begin, std::int64_t end) {
            Workspace& work = workspaces.local();
            for (auto i = static_cast<std::int32_t>(begin); i < end && !progress.cancelled(); ++i) {
                const SharedRow row = otherPages(products, i, work, progress);
                work.weight.resize(row.sums.size());
                score(i, row, work.weight);
                selectBest(work.weight, row.pages, static_cast<std::size_t>(neighbours), work.best);
                rows[static_cast<std::size_t>(i)] = work.best;
            }
            progress.report(static_cast<double>(done += end - begin) / products.pages(), Phrase::tr("Comparing pages"));
        });
    if (!status)
        return tl::unexpected(status.error());
    return joined(rows);
}

std::int64_t nearestPagesMemory(const DataShape& shape, std::int64_t neighbours)
{
    constexpr std::int64_t perPair = 8 + 8 + 4;      // visit, weight of its own, transformed strength
    constexpr std::int64_t perPage = 64 * 8 + 3 * 8; // pageOrder(), a row's vector
    constexpr std::int64_t perNeighbour = 8 + 8;     // among the rows, and in the matrix that they become
    const std::int64_t kept = std::min(shape.pages * std::min(neighbours, shape.pages), shape.pagesTogether);
    return shape.pairs * perPair + shape.pages * perPage + kept * perNeighbour;
}

} // namespace leadlight
