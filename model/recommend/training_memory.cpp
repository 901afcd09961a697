// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/training_memory.h"

#include "model/numeric/sparse_matrix.h"
#include "model/recommend/catalogue.h"

#include <algorithm>
#include <string_view>

namespace leadlight {

namespace {

/// The models, with their usual settings, whose training would fit.
std::vector<Phrase> modelsWithin(const DataShape& shape, std::int64_t available)
{
    std::vector<Phrase> out;
    for (const ModelEntry& entry : catalogue())
        if (!entry.baseline && fits(trainingMemory(defaultsOf(entry), shape), available))
            out.push_back(entry.name);
    return out;
}

Phrase refusal(const Phrase& model, const DataShape& shape, std::int64_t need, std::int64_t available)
{
    return Phrase::tr("Training %1 on %2 pages and %3 cookies takes about %4 GB of memory, and %5 GB are free.", model,
                      shape.pages, shape.cookies, gigabytes(need), gigabytes(available));
}

} // namespace

DataShape shapeOf(const SparseMatrix& strength)
{
    DataShape out{strength.rows, strength.cols, strength.nonZeros()};
    for (std::size_t u = 0; u + 1 < strength.start.size(); ++u) {
        const std::int64_t pages = strength.start[u + 1] - strength.start[u];
        out.cookiesWithTwoPages += pages > 1 ? 1 : 0;
        out.pagesTogether += pages * (pages - 1);
    }
    return out;
}

std::int64_t trainingMemory(const ModelOptions& options, const DataShape& shape)
{
    const ModelEntry& entry = entryOf(options.settings);
    return entry.memory ? entry.memory(shape, options.settings) : 0;
}

Decimal gigabytes(std::int64_t bytes)
{
    constexpr double gigabyte = 1e9;
    return {static_cast<double>(bytes) / gigabyte, 1};
}

bool fits(std::int64_t need, std::optional<std::int64_t> available)
{
    return !available || need <= std::max(*available, alwaysFits);
}

bool isMemoryRefusal(const Error& error)
{
    return std::string_view(error.what.source()) == refusal({}, {}, 0, 0).source();
}

Status fitsMemory(const ModelOptions& options, const DataShape& shape, std::optional<std::int64_t> available)
{
    const std::int64_t need = trainingMemory(options, shape);
    if (fits(need, available))
        return {};
    const auto smaller = modelsWithin(shape, *available);
    return fail(ErrorKind::Internal, refusal(entryOf(options.settings).name, shape, need, *available),
                smaller.empty() ? Phrase::tr("Leave pages that hardly anybody took out of the file.")
                                : Phrase::tr("Choose %1, or leave pages that hardly anybody took out of the file.",
                                             Phrase::anyOf(smaller)));
}

} // namespace leadlight
