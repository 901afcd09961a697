// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/cookies_shown.h"

#include <algorithm>

namespace leadlight {

namespace {
constexpr std::int32_t cookiesPerPoll = 1 << 13;
}

Result<std::vector<std::int32_t>> cookiesShown(const Analysis& analysis, std::span<const std::int32_t> took,
                                               std::span<const std::int32_t> shown, const Progress& progress)
{
    const Dataset& data = analysis.data();
    const SparseMatrix& known = analysis.model->interactions->strength;
    const auto isOf = [&data](std::span<const std::int32_t> units) {
        return [&data, units](std::int32_t page) {
            return page >= 0 &&
                   std::ranges::find(units, data.pageBusinessUnit[static_cast<std::size_t>(page)]) != units.end();
        };
    };
    std::vector<std::int32_t> out;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        if (cookie % cookiesPerPoll == 0 && progress.cancelled())
            return cancelled();
        if (std::ranges::any_of(known.row(cookie).pages, isOf(took)) &&
            std::ranges::any_of(analysis.recommendations.pagesOf(cookie), isOf(shown)))
            out.push_back(cookie);
    }
    return out;
}

} // namespace leadlight
