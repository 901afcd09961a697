// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/shared_days.h"

#include "model/read/date_parser.h"

#include <algorithm>

namespace leadlight {

void SharedDays::add(std::uint32_t file, std::int32_t firstDay, const std::vector<std::int64_t>& rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i] > 0)
            m_all[firstDay + static_cast<std::int32_t>(i)].push_back({.file = file, .rows = rows[i]});
}

void SharedDays::settle()
{
    std::erase_if(m_all, [](const auto& day) { return day.second.size() < 2; });
    if (m_all.empty())
        return;
    m_firstDay = m_all.begin()->first;
    m_index.assign(static_cast<std::size_t>(m_all.rbegin()->first - m_firstDay) + 1, none);
    for (const auto& [day, files] : m_all) {
        m_index[static_cast<std::size_t>(day - m_firstDay)] = static_cast<std::uint32_t>(days.size());
        days.push_back(day);
        start.push_back(deliveries.size());
        deliveries.insert(deliveries.end(), files.begin(), files.end());
    }
    start.push_back(deliveries.size());
    m_all.clear();
}

std::size_t SharedDays::deliveryOf(std::uint32_t day, std::size_t file) const
{
    const auto first = deliveries.begin() + static_cast<std::ptrdiff_t>(start[day]);
    const auto last = deliveries.begin() + static_cast<std::ptrdiff_t>(start[day + 1]);
    const auto found = std::lower_bound(first, last, file, [](const auto& a, auto f) { return a.file < f; });
    return static_cast<std::size_t>(found - deliveries.begin());
}

std::vector<std::size_t> firstRowsOf(const SubmissionTable& table)
{
    std::vector<std::size_t> first{0};
    for (const auto& file : table.files)
        first.push_back(first.back() + static_cast<std::size_t>(file.rows));
    return first;
}

Result<SharedDays> findSharedDays(const SubmissionTable& table, const std::vector<std::size_t>& firstRow,
                                  const Progress& progress)
{
    constexpr std::size_t rowsPerPoll = std::size_t{1} << 20;
    SharedDays shared;
    std::vector<std::int64_t> rows;
    const auto eachDay = [&](std::size_t file, auto&& body) {
        for (std::size_t row = firstRow[file]; row < firstRow[file + 1]; ++row) {
            if (row % rowsPerPoll == 0 && progress.cancelled())
                return false;
            if (table.day[row] != DateReading::unreadable)
                body(table.day[row]);
        }
        return true;
    };
    for (std::size_t file = 0; file < table.files.size(); ++file) {
        std::int32_t from = INT32_MAX;
        std::int32_t to = INT32_MIN;
        const auto widen = [&](std::int32_t day) {
            from = std::min(from, day);
            to = std::max(to, day);
        };
        if (!eachDay(file, widen))
            return cancelled();
        if (from > to)
            continue;
        // The dates that are read span 300 years: one place a day.
        rows.assign(static_cast<std::size_t>(to - from) + 1, 0);
        if (!eachDay(file, [&](std::int32_t day) { ++rows[static_cast<std::size_t>(day - from)]; }))
            return cancelled();
        shared.add(static_cast<std::uint32_t>(file), from, rows);
    }
    shared.settle();
    return shared;
}

} // namespace leadlight
