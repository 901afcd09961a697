// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/entity.h"

#include <numeric>

namespace leadlight {

Elements Elements::numbered(Entity entity)
{
    Elements out;
    out.m_entity = entity;
    out.m_numbered = true;
    return out;
}

Elements Elements::listed(Entity entity, std::vector<std::int32_t> number)
{
    Elements out;
    out.m_entity = entity;
    out.m_number = std::move(number);
    return out;
}

Elements Elements::grouped(Entity entity, std::span<const std::int32_t> elementOf, std::int32_t elements)
{
    Elements out;
    out.m_entity = entity;
    out.m_start.assign(static_cast<std::size_t>(elements) + 1, 0);
    for (const auto element : elementOf) {
        if (element >= 0)
            ++out.m_start[static_cast<std::size_t>(element) + 1];
    }
    std::partial_sum(out.m_start.begin(), out.m_start.end(), out.m_start.begin());
    out.m_number.resize(static_cast<std::size_t>(out.m_start.back()));
    auto next = out.m_start;
    for (std::size_t number = 0; number < elementOf.size(); ++number) {
        if (elementOf[number] < 0)
            continue;
        auto& at = next[static_cast<std::size_t>(elementOf[number])];
        out.m_number[static_cast<std::size_t>(at++)] = static_cast<std::int32_t>(number);
    }
    return out;
}

std::int32_t Elements::numberOf(std::int32_t element) const
{
    if (m_numbered && element >= 0)
        return element;
    const auto all = numbersOf(element);
    return all.size() == 1 ? all.front() : -1;
}

std::vector<std::int32_t> Elements::numbersOf(std::int32_t element) const
{
    if (element < 0)
        return {};
    if (m_numbered)
        return {element};
    const auto at = static_cast<std::size_t>(element);
    if (m_start.empty()) {
        if (at >= m_number.size() || m_number[at] < 0)
            return {};
        return {m_number[at]};
    }
    if (at + 1 >= m_start.size())
        return {};
    return {m_number.begin() + m_start[at], m_number.begin() + m_start[at + 1]};
}

} // namespace leadlight
