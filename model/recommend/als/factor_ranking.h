// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/numeric/byte_products.h"
#include "model/recommend/best_candidates.h"
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
    /// Which pages may be among the best; those that may not count for the lowest and the highest score all the same.
    struct Filter
    {
        std::span<const std::uint8_t> open = {}; ///< per page: 1 where it may; empty: all may
        std::span<const std::int32_t> apart =
            {}; ///< pages whose scores are wanted whatever they are; never among the best
    };

    /// `factors` and what the filter holds must outlive this.
    explicit FactorRanking(const FactorView& factors, const Filter& filter);
    explicit FactorRanking(const FactorView& factors)
        : FactorRanking(factors, Filter())
    {
    }

    /// Whether this is faster than computing all products: the machine multiplies bytes fast, and for a sample of the
    /// cookies few products need a closer look.
    [[nodiscard]] bool pays(const SparseMatrix& known, std::int32_t n) const;

    /// Cookies to rank in one go: the bytes of a group of pages are read from memory once for all of them.
    static constexpr std::int64_t cookiesPerPiece = 64;
    /// Fills the lists of the cookies [begin, end) of `out`, whose n is set.
    void rank(const SparseMatrix& known, std::int32_t begin, std::int32_t end, TopN& out) const;

    /// Takes one cookie's n best pages, best first, and the scores of the pages apart, seen ones too.
    using Listed = std::function<void(std::int32_t cookie, ScoreExtent extent, std::span<const ScoredPage> best,
                                      std::span<const float> apart)>;
    /// Hands the lists of the cookies [begin, end) to `listed`, in their order.
    void rank(const SparseMatrix& known, std::int32_t begin, std::int32_t end, std::int32_t n,
              const Listed& listed) const;

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
    Filter m_filter;
    std::vector<std::int32_t> m_order;    ///< pages by falling length of their vectors
    std::vector<std::int32_t> m_position; ///< where in it a page stands
    std::vector<Group> m_groups;          ///< of 64 pages in that order
    std::vector<std::int8_t> m_bytes;     ///< per group as byte_products wants it
    std::vector<std::int32_t> m_start;    ///< per page in that order
};

} // namespace leadlight
