// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/number_marks.h"

#include <algorithm>

namespace leadlight {

void NumberMarks::add(std::string_view text, const CountReading& reading)
{
    if (reading.decimal != 0 && m_decimals.find(reading.decimal) == std::string::npos)
        m_decimals.push_back(reading.decimal);
    if (reading.grouped == 0)
        return;
    Grouped& group = m_grouped[reading.grouped == marks[0] ? 0 : 1];
    group.repeated = group.repeated || reading.repeated;
    if (reading.repeated)
        return;
    if (group.example.empty())
        group.example = text;
    ++group.counts;
    group.zeros += reading.value % 1000 == 0;
}

void NumberMarks::add(const NumberMarks& next)
{
    for (const char mark : next.m_decimals)
        if (m_decimals.find(mark) == std::string::npos)
            m_decimals.push_back(mark);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        Grouped& group = m_grouped[i];
        const Grouped& more = next.m_grouped[i];
        group.counts += more.counts;
        group.zeros += more.zeros;
        group.repeated = group.repeated || more.repeated;
        if (group.example.empty())
            group.example = more.example;
    }
}

void NumberMarks::clear()
{
    m_decimals.clear();
    m_grouped.fill({});
}

char NumberMarks::doubtfulMark(std::int64_t rows) const
{
    for (std::size_t i = 0; i < marks.size(); ++i)
        if (m_grouped[i].counts > 0 && m_decimals.find(marks[i]) != std::string::npos)
            return marks[i];
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const Grouped& group = m_grouped[i];
        const bool all = group.counts > 0 && group.counts == rows && group.zeros == rows;
        if (all && m_grouped[1 - i].counts == 0)
            return marks[i];
    }
    return 0;
}

bool NumberMarks::isProven(std::size_t mark, char decimal, char separator) const
{
    const Grouped& group = m_grouped[mark];
    const bool other = (decimal != 0 && decimal != marks[mark]) ||
                       std::any_of(m_decimals.begin(), m_decimals.end(), [&](char c) { return c != marks[mark]; });
    // Three zeros behind each look so much like decimals that the separator alone does not tell.
    const bool separates = separator == marks[mark] && group.zeros < group.counts;
    return group.repeated || other || separates;
}

NumberMarks::Thousands NumberMarks::unproven(char decimal, char separator) const
{
    Thousands out;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (m_grouped[i].counts == 0 || isProven(i, decimal, separator))
            continue;
        out.counts += m_grouped[i].counts;
        if (out.example.empty())
            out.example = m_grouped[i].example;
    }
    return out;
}

} // namespace leadlight
