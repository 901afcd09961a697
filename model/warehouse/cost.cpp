// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/cost.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr std::uint64_t bytesOfPair = 6;      // in a table ordered by cookie (../shared/warehouse.md, section 2)
constexpr std::uint64_t bytesOfPairRows = 50; // where rows are kept as they are
constexpr std::uint64_t bytesOfListRow = 10;
constexpr std::uint64_t rowsOfList = 10;
constexpr std::uint64_t bytesOfSum = 16;

} // namespace

WarehouseCost costOf(const std::vector<DegreeCount>& degrees, std::int32_t pages, std::uint32_t mostPages,
                     std::int32_t neighbours, const Dialect& dialect)
{
    WarehouseCost out;
    for (const DegreeCount& degree : degrees) {
        const std::uint64_t additions = degree.cookies * (degree.pages * (degree.pages + 1) / 2);
        out.cookies += degree.cookies;
        out.pairs += degree.cookies * degree.pages;
        out.additionsWithout += additions;
        if (mostPages > 0 && degree.pages > mostPages)
            out.capped += degree.cookies;
        else
            out.additions += additions;
    }
    const auto all = static_cast<std::uint64_t>(pages);
    out.sums = std::min(all * (all + 1) / 2, out.additions);
    out.bytesHere = out.sums * bytesOfSum;
    out.bytesThere =
        out.pairs * (dialect.hasArrays() ? bytesOfPair : bytesOfPairRows) + out.cookies * rowsOfList * bytesOfListRow;
    out.trainingSeconds = static_cast<double>(out.additions) / dialect.additionsPerSecond();
    const bool dense = neighbours == 0;
    const double products = static_cast<double>(out.pairs) * (dense ? pages : std::min(neighbours, pages));
    out.scoringSeconds = products / (dense ? dialect.denseProductsPerSecond() : dialect.sparseProductsPerSecond());
    return out;
}

} // namespace leadlight
