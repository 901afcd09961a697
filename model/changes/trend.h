// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/delivery_pair.h"

namespace leadlight {

enum class TrendBy {
    Auto, ///< days up to 21, weeks up to 200 days, else months
    Day,
    Week, ///< from Monday on
    Month,
};
template <>
struct Choices<TrendBy>
{
    static constexpr std::array<std::string_view, 4> names{"auto", "day", "week", "month"};
};

struct TrendOptions
{
    TrendBy by = TrendBy::Auto;

    static auto fields()
    {
        return std::tuple{
            Field<TrendOptions, TrendBy>{"trend",
                                         Phrase::tr("Over time"),
                                         &TrendOptions::by,
                                         {},
                                         {},
                                         Phrase::tr("periods of the interactions over time; auto: days of up "
                                                    "to 21 days, weeks of up to 200, else months")}};
    }
};

/// How many interactions (distinct pairs of cookie and page within a period) each business unit has in each period of
/// both deliveries. The first and the last period may be cut off by the dates of the files.
struct Trend
{
    TrendBy by = TrendBy::Day;          ///< never Auto
    std::vector<std::int32_t> firstDay; ///< per period, in days since 1970-01-01
    std::vector<bool> isAfter;          ///< per period: begins with the later delivery or behind its beginning
    std::vector<std::vector<std::int64_t>> counts; ///< unit x period
    std::int32_t daysOfFirst = 0;                  ///< days of the first period that the files have
    std::int32_t daysOfLast = 0;                   ///< of the last period
    std::int32_t lengthOfFirst = 0;                ///< days of the whole period
    std::int32_t lengthOfLast = 0;
    std::int64_t undatedRows = 0; ///< in no period

    [[nodiscard]] bool lastIsCut() const { return daysOfLast < lengthOfLast; }
};
/// Nothing where the rows have no dates; fails only where it is cancelled.
[[nodiscard]] Result<std::optional<Trend>> trendOf(const DeliveryPair& pair, TrendBy by, const Progress& progress);

} // namespace leadlight
