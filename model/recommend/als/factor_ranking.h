// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/numeric/byte_products.h"
#include "model/recommend/top_n.h"

namespace leadlight {

/// The n best pages by inner products of factors, exactly, without computing most of the products.
///
/// Factors are rounded to bytes once; the product of the bytes, times their scales, is off by at most
/// |x - x'| |y| + |x'| |y - y'| (Cauchy-Schwarz). Only where the score could lie among the n best so far, or below the
/// lowest, by that bound, it is computed, in float32 and always in the same order. Pages with long vectors come first,
/// so the bounds are sharp soon. (The same idea as FEXIPRO's integer bound: Li, Chan, Yiu, Mamoulis, SIGMOD 2017.)
class FactorRanking
{
public:
    /// `factors` must outlive this.
    explicit FactorRanking(const FactorView& factors);

    /// Whether this is faster than computing all products: the machine multiplies bytes fast, and for a sample of the
    /// cookies few products need a closer look.
    [[nodiscard]] bool pays(const SparseMatrix& known, std::int32_t n) const;

    /// Cookies to rank in one go: the bytes of a group of pages are read from memory once for all of them.
    static constexpr std::int64_t cookiesPerPiece = 64;
    /// Fills the lists of the cookies [begin, end) of `out`, whose n is set.
    void rank(const SparseMatrix& known, std::int32_t begin, std::int32_t end, TopN& out) const;

private:
    /// What one group of pages has in common, in units of its scale.
    struct Group
    {
        double inverseScale = 1.0;
        double length = 0.0;     ///< longest vector
        double rounding = 0.0;   ///< longest difference to the rounded vector
        std::uint64_t pages = 0; ///< a bit per page that there is
    };
    struct Cookie;
    class Block;

    void addGroup(std::span<const std::int32_t> pages);
    [[nodiscard]] std::int32_t pages() const { return static_cast<std::int32_t>(m_order.size()); }

    FactorView m_factors;
    std::vector<std::int32_t> m_order;    ///< pages by falling length of their vectors
    std::vector<std::int32_t> m_position; ///< where in it a page stands
    std::vector<Group> m_groups;          ///< of 64 pages in that order
    std::vector<std::int8_t> m_bytes;     ///< per group as byte_products wants it
    std::vector<std::int32_t> m_start;    ///< per page in that order
};

} // namespace leadlight
