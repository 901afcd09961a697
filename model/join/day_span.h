// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"
#include "model/base/result.h"

namespace leadlight {

/// Which days count, as they are typed.
struct DateRange
{
    std::string from = {}; ///< like 2026-10-01; empty: from the first on
    std::string to = {};   ///< that day counts; empty: to the last

    [[nodiscard]] bool isLimited() const { return !from.empty() || !to.empty(); }

    static auto fields()
    {
        using O = DateRange;
        return std::tuple{
            Field<O, std::string>{
                "from",
                Phrase::tr("From"),
                &O::from,
                {},
                {},
                Phrase::tr("only rows of this day and later ones count, like 2026-10-01; rows without "
                           "a date do not")},
            Field<O, std::string>{"to",
                                  Phrase::tr("To"),
                                  &O::to,
                                  {},
                                  {},
                                  Phrase::tr("only rows of this day and earlier ones count, like 2026-10-31; rows "
                                             "without a date do not")},
        };
    }
};

/// The same in days since 1970-01-01, both ends with it.
struct DaySpan
{
    std::int32_t first = INT32_MIN;
    std::int32_t last = INT32_MAX;
};
/// Usage error where a text is no date or could be two (4/5/2026), and where the last day is before the first.
[[nodiscard]] Result<DaySpan> spanOf(const DateRange& range);

} // namespace leadlight
