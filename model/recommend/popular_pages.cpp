// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/popular_pages.h"

#include "model/recommend/rules.h"

#include <algorithm>
#include <limits>

namespace leadlight {

namespace {

constexpr std::uint16_t noUnit = std::numeric_limits<std::uint16_t>::max();

struct Reach
{
    std::int32_t cookies = 0;
    double strength = 0.0;
};

std::vector<Reach> reachOf(const SparseMatrix& known)
{
    std::vector<Reach> out(static_cast<std::size_t>(known.cols));
    for (std::size_t pair = 0; pair < known.index.size(); ++pair) {
        Reach& page = out[static_cast<std::size_t>(known.index[pair])];
        ++page.cookies;
        page.strength += static_cast<double>(known.value[pair]);
    }
    return out;
}

std::vector<std::int32_t> byReach(const std::vector<Reach>& reach)
{
    std::vector<std::int32_t> order;
    for (std::size_t page = 0; page < reach.size(); ++page)
        if (reach[page].cookies > 0)
            order.push_back(static_cast<std::int32_t>(page));
    std::ranges::stable_sort(order, [&](std::int32_t a, std::int32_t b) {
        const Reach& left = reach[static_cast<std::size_t>(a)];
        const Reach& right = reach[static_cast<std::size_t>(b)];
        return left.cookies != right.cookies ? left.cookies > right.cookies : left.strength > right.strength;
    });
    return order;
}

bool has(std::span<const std::int32_t> ascending, std::int32_t page)
{
    return std::ranges::binary_search(ascending, page);
}

} // namespace

PopularPages::PopularPages(const SparseMatrix& known, const PageFacts& facts)
    : m_place(static_cast<std::size_t>(known.cols), -1)
    , m_unit(static_cast<std::size_t>(known.cols), noUnit)
{
    const std::vector<Reach> reach = reachOf(known);
    m_order = byReach(reach);
    for (const Reach& page : reach)
        m_cookies.push_back(page.cookies);
    for (std::size_t page = 0; page < facts.unit.size(); ++page)
        if (static_cast<int>(facts.unit[page]) != facts.unmappedUnit)
            m_unit[page] = facts.unit[page];
    arrange();
}

/// Sets what follows from the order.
void PopularPages::arrange()
{
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        const auto page = static_cast<std::size_t>(m_order[place]);
        m_place[page] = static_cast<std::int32_t>(place);
        if (m_unit[page] == noUnit)
            continue;
        if (m_unit[page] >= m_ofUnit.size())
            m_ofUnit.resize(static_cast<std::size_t>(m_unit[page]) + 1);
        m_ofUnit[m_unit[page]].push_back(m_order[place]);
    }
}

PopularPages PopularPages::under(const Rules& rules) const
{
    PopularPages out(*this);
    std::erase_if(out.m_order, [&](std::int32_t page) { return rules.isClosed(page); });
    if (!rules.boost.empty() && !m_order.empty()) {
        const double most = cookiesOf(m_order.front());
        std::ranges::stable_sort(out.m_order, std::ranges::greater(),
                                 [&](std::int32_t page) { return cookiesOf(page) / most + rules.boostOf(page); });
    }
    std::ranges::fill(out.m_place, -1);
    out.m_ofUnit.clear();
    out.arrange();
    return out;
}

std::span<const std::int32_t> PopularPages::pagesOf(std::uint16_t unit) const
{
    return unit < m_ofUnit.size() ? std::span<const std::int32_t>(m_ofUnit[unit]) : std::span<const std::int32_t>();
}

std::vector<std::uint16_t> PopularPages::unitsOf(std::span<const std::int32_t> pages) const
{
    std::vector<std::uint16_t> out;
    for (const std::int32_t page : pages) {
        const std::uint16_t unit = m_unit[static_cast<std::size_t>(page)];
        if (unit != noUnit && std::ranges::find(out, unit) == out.end())
            out.push_back(unit);
    }
    return out;
}

void PopularPages::append(std::span<const std::int32_t> seen, std::span<const std::uint16_t> units, std::size_t length,
                          std::vector<std::int32_t>& list, const std::function<bool(std::int32_t)>& accept) const
{
    std::vector<std::int32_t> listed(list);
    std::ranges::sort(listed);
    const auto take = [&](std::int32_t page) {
        if (!has(seen, page) && !has(listed, page) && (!accept || accept(page)))
            list.push_back(page);
    };
    std::vector<std::span<const std::int32_t>> left; // of each unit, each once
    for (std::size_t i = 0; i < units.size(); ++i)
        if (units[i] < m_ofUnit.size() && !m_ofUnit[units[i]].empty() &&
            std::ranges::find(units.first(i), units[i]) == units.first(i).end())
            left.emplace_back(m_ofUnit[units[i]]);
    while (!left.empty() && list.size() < length) {
        const auto next = std::ranges::min_element(
            left, {}, [&](const auto& pages) { return m_place[static_cast<std::size_t>(pages.front())]; });
        take(next->front());
        *next = next->subspan(1);
        if (next->empty())
            left.erase(next);
    }
    for (std::size_t place = 0; place < m_order.size() && list.size() < length; ++place) {
        const std::uint16_t unit = m_unit[static_cast<std::size_t>(m_order[place])];
        if (unit == noUnit || std::ranges::find(units, unit) == units.end())
            take(m_order[place]);
    }
}

} // namespace leadlight
