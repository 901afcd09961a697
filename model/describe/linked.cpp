// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/linked.h"

#include "model/recommend/interactions.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr std::int32_t rowsPerPoll = 1 << 14;

using Marks = std::vector<bool>; // by number

IndexSet marked(const Marks& marks)
{
    IndexSet numbers;
    for (std::size_t i = 0; i < marks.size(); ++i)
        if (marks[i])
            numbers.push_back(static_cast<std::int32_t>(i));
    return numbers;
}

Marks marksOf(const IndexSet& what, std::int32_t of)
{
    Marks marks(static_cast<std::size_t>(of));
    for (const std::int32_t one : what)
        marks.at(static_cast<std::size_t>(one)) = true;
    return marks;
}

Result<IndexSet> pagesOfCookies(const Interactions& interactions, const IndexSet& cookies, const Progress& progress)
{
    Marks pages(static_cast<std::size_t>(interactions.data->pages()));
    for (std::size_t i = 0; i < cookies.size(); ++i) {
        if (i % rowsPerPoll == 0 && progress.cancelled())
            return cancelled();
        for (const std::int32_t page : interactions.strength.row(cookies[i]).pages)
            pages[static_cast<std::size_t>(page)] = true;
    }
    return marked(pages);
}

Result<IndexSet> cookiesOfPages(const Interactions& interactions, const IndexSet& pages, const Progress& progress)
{
    const Marks wanted = marksOf(pages, interactions.data->pages());
    const auto isWanted = [&](std::int32_t page) { return wanted[static_cast<std::size_t>(page)]; };
    IndexSet cookies;
    for (std::int32_t cookie = 0; cookie < interactions.data->cookies(); ++cookie) {
        if (cookie % rowsPerPoll == 0 && progress.cancelled())
            return cancelled();
        if (std::ranges::any_of(interactions.strength.row(cookie).pages, isWanted))
            cookies.push_back(cookie);
    }
    return cookies;
}

IndexSet unitsOfPages(const Dataset& data, const IndexSet& pages)
{
    Marks units(data.businessUnits.size());
    for (const std::int32_t page : pages)
        units.at(data.pageBusinessUnit[static_cast<std::size_t>(page)]) = true;
    return marked(units);
}

IndexSet pagesOfUnits(const Dataset& data, const IndexSet& units)
{
    const Marks wanted = marksOf(units, static_cast<std::int32_t>(data.businessUnits.size()));
    IndexSet pages;
    for (std::int32_t page = 0; page < data.pages(); ++page)
        if (wanted[data.pageBusinessUnit[static_cast<std::size_t>(page)]])
            pages.push_back(page);
    return pages;
}

} // namespace

Result<IndexSet> linked(const Interactions& interactions, Entity from, const IndexSet& what, Entity to,
                        const Progress& progress)
{
    if (from == to)
        return what;
    // Pages stand between the two others.
    IndexSet pages = what;
    if (from == Entity::Unit) {
        pages = pagesOfUnits(*interactions.data, what);
    } else if (from == Entity::Cookie) {
        auto found = pagesOfCookies(interactions, what, progress);
        if (!found)
            return found;
        pages = *std::move(found);
    }
    if (to == Entity::Cookie)
        return cookiesOfPages(interactions, pages, progress);
    return to == Entity::Unit ? unitsOfPages(*interactions.data, pages) : pages;
}

} // namespace leadlight
