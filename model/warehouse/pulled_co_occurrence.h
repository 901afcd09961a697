// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/linear/page_products.h"

namespace leadlight {

/// A sum over the cookies of one pair of pages i <= j, as an engine sends it.
struct PairSum
{
    std::uint64_t pair = 0;  ///< i * PairSums::base() + j
    std::uint64_t value = 0; ///< a whole number, or the bits of a double
};

/// Collects the sums of an engine, batch by batch; what several batches have of a pair is added. Whole numbers add up
/// to the same in any order.
class PairSums
{
public:
    /// `unit`: what 1 is in the whole numbers that come (1 for counts, walkUnit() for fixed point); 0: doubles come.
    PairSums(std::int32_t pages, double unit);

    /// By what a pair is numbered, so that up to 65,536 pages a number has 32 bits: engines group those twice as fast.
    [[nodiscard]] static std::uint64_t base(std::int32_t pages);
    [[nodiscard]] std::int32_t pages() const { return m_pages; }
    [[nodiscard]] double unit() const { return m_unit; }
    [[nodiscard]] std::size_t size() const { return m_sums.size(); }

    /// Takes a batch in any order, each pair once or more. BadData where a number is no pair of pages.
    [[nodiscard]] Status add(std::vector<PairSum> batch);
    /// Ascending by pair, each once.
    [[nodiscard]] const std::vector<PairSum>& sums() const { return m_sums; }
    /// A value as the number that it stands for.
    [[nodiscard]] double numberOf(std::uint64_t value) const;

private:
    void mergeEqual(std::vector<PairSum>& sorted) const;

    std::int32_t m_pages;
    double m_unit;
    std::vector<PairSum> m_sums;
};

/// Co-occurrences that an engine added up. 12 bytes for each ordered pair of pages with a cookie in common.
class PulledCoOccurrence final : public PageProducts
{
public:
    explicit PulledCoOccurrence(const PairSums& sums);

    [[nodiscard]] std::int32_t pages() const override { return m_pages; }
    [[nodiscard]] Result<std::vector<double>> diagonal(const Progress& progress) const override;
    void row(std::int32_t i, std::vector<double>& sums, const Progress& progress) const override;
    [[nodiscard]] bool hasFewSums(std::int32_t i) const override;
    [[nodiscard]] SharedRow fewSums(std::int32_t i, FewSums& work, const Progress& progress) const override;

private:
    [[nodiscard]] SharedRow rowOf(std::int32_t i) const;

    std::int32_t m_pages;
    std::vector<std::size_t> m_start; ///< pages + 1
    std::vector<std::int32_t> m_page; ///< ascending in a row
    std::vector<double> m_sum;        ///< of `m_page`
};

} // namespace leadlight
