// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shared_interactions.h"

#include <cstdio>
#include <cstdlib>

using namespace leadlight;

namespace {

template <class T>
T expected(Result<T> result)
{
    if (!result) {
        std::fputs(result.error().text().c_str(), stderr);
        std::abort();
    }
    return std::move(*result);
}

} // namespace

std::shared_ptr<const Interactions> sharedInteractions(const std::filesystem::path& folder, const char* submissions,
                                                       UnmappedPages unmapped)
{
    return sharedInteractions({folder / submissions}, folder / "bu_mapping.csv", unmapped);
}

std::shared_ptr<const Interactions> sharedInteractions(const std::vector<std::filesystem::path>& submissions,
                                                       const std::filesystem::path& mapping, UnmappedPages unmapped)
{
    const auto table = expected(readSubmissions(submissions, {}, {}));
    const auto units = expected(readBuMapping(mapping, {}, {}));
    JoinOptions options;
    options.unmapped = unmapped;
    const auto data = expected(joinTables(table, units, options, {}));
    return expected(weigh(data, defaultTypeWeights(data->types), {}));
}

std::shared_ptr<const HeldOutFile> sharedTest(const Interactions& training, const std::filesystem::path& folder,
                                              const char* target, const char* input)
{
    const auto targetTable = expected(readSubmissions({folder / target}, {}, {}));
    const auto inputTable = expected(readSubmissions({folder / input}, {}, {}));
    return expected(heldOutFile(training, *targetTable, inputTable.get()));
}
