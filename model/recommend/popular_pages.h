// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/numeric/sparse_matrix.h"
#include "model/recommend/page_facts.h"

#include <functional>

namespace leadlight {

struct Rules;

/// The pages by how many distinct cookies took them: what to offer a cookie of which nothing else is known. Ties go to
/// the page with more strength, then to the lower index. Pages that nobody took are never popular.
class PopularPages
{
public:
    /// `known`: cookies x pages. Of the facts, the business units; without them there are no pages of one's own unit.
    PopularPages(const SparseMatrix& known, const PageFacts& facts);

    /// The same under rules: without closed pages, and in the order of reach, as a share of the most taken page's, with
    /// the boost added.
    [[nodiscard]] PopularPages under(const Rules& rules) const;

    /// The business units of the pages, each once; Unmapped is none.
    [[nodiscard]] std::vector<std::uint16_t> unitsOf(std::span<const std::int32_t> pages) const;

    /// How many cookies took a page.
    [[nodiscard]] std::int32_t cookiesOf(std::int32_t page) const { return m_cookies[static_cast<std::size_t>(page)]; }

    /// Appends popular pages to `list` until it has `length` or there are no more: those of `units` (which may repeat)
    /// first. None of `seen` (ascending), none that the list has, and none that `accept`, asked in this order, refuses.
    void append(std::span<const std::int32_t> seen, std::span<const std::uint16_t> units, std::size_t length,
                std::vector<std::int32_t>& list, const std::function<bool(std::int32_t page)>& accept = {}) const;

    /// The pages of a business unit that somebody took, most popular first.
    [[nodiscard]] std::span<const std::int32_t> pagesOf(std::uint16_t unit) const;

private:
    void arrange();

    std::vector<std::int32_t> m_cookies;             // per page, how many took it
    std::vector<std::int32_t> m_order;               // of all pages that somebody took, most popular first
    std::vector<std::int32_t> m_place;               // per page, in m_order; -1 where nobody took it
    std::vector<std::uint16_t> m_unit;               // per page; noUnit where it has none
    std::vector<std::vector<std::int32_t>> m_ofUnit; // as m_order, of one unit
};

} // namespace leadlight
