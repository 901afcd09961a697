// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/submissions.h"

#include <map>

namespace leadlight {

/// One file's rows on a day that several files have.
struct Delivery
{
    std::uint32_t file = 0;
    std::int64_t rows = 0;
    std::int64_t repeated = 0; ///< rows that earlier files have, too
    std::int64_t added = 0;    ///< rows that no earlier file has
};

/// The days that several files have, numbered from 0 in their order, and the files of each.
class SharedDays
{
public:
    static constexpr std::uint32_t none = UINT32_MAX;

    /// How many rows of a file are of each day from `firstDay` on; one file after the other.
    void add(std::uint32_t file, std::int32_t firstDay, const std::vector<std::int64_t>& rows);
    /// All files are added: days of one file alone are forgotten.
    void settle();

    /// The number of the day, or none.
    [[nodiscard]] std::uint32_t indexOf(std::int32_t day) const
    {
        const auto at = static_cast<std::int64_t>(day) - m_firstDay;
        return at < 0 || at >= std::ssize(m_index) ? none : m_index[static_cast<std::size_t>(at)];
    }
    /// Index into `deliveries` of the first one of the day that is of `file` or a later one.
    [[nodiscard]] std::size_t deliveryOf(std::uint32_t day, std::size_t file) const;

    std::vector<std::int32_t> days;   ///< per number, since 1970-01-01
    std::vector<std::size_t> start;   ///< per number, plus one: its first delivery
    std::vector<Delivery> deliveries; ///< by day, then by file

private:
    std::map<std::int32_t, std::vector<Delivery>> m_all;
    std::int32_t m_firstDay = 0;
    std::vector<std::uint32_t> m_index;
};

/// Per file its first row in the table, plus one past all.
[[nodiscard]] std::vector<std::size_t> firstRowsOf(const SubmissionTable& table);

/// Fails only where it is cancelled. The table has dates.
[[nodiscard]] Result<SharedDays> findSharedDays(const SubmissionTable& table, const std::vector<std::size_t>& firstRow,
                                                const Progress& progress);

} // namespace leadlight
