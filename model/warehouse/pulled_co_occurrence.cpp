// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/pulled_co_occurrence.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <utility>

namespace leadlight {

namespace {

/// From this share of the pages on, a row is looked at as a whole.
constexpr std::size_t pagesPerSum = 16;

} // namespace

PairSums::PairSums(std::int32_t pages, double unit)
    : m_pages(pages)
    , m_unit(unit)
{
}

std::uint64_t PairSums::base(std::int32_t pages)
{
    constexpr std::uint64_t narrow = 1U << 16U;
    return static_cast<std::uint64_t>(pages) <= narrow ? narrow : narrow * narrow;
}

double PairSums::numberOf(std::uint64_t value) const
{
    return m_unit > 0.0 ? static_cast<double>(value) / m_unit : std::bit_cast<double>(value);
}

void PairSums::mergeEqual(std::vector<PairSum>& sorted) const
{
    std::size_t kept = 0;
    for (std::size_t k = 0; k < sorted.size(); ++k) {
        if (kept == 0 || sorted[kept - 1].pair != sorted[k].pair) {
            sorted[kept++] = sorted[k];
            continue;
        }
        std::uint64_t& sum = sorted[kept - 1].value;
        sum = m_unit > 0.0
                  ? sum + sorted[k].value
                  : std::bit_cast<std::uint64_t>(std::bit_cast<double>(sum) + std::bit_cast<double>(sorted[k].value));
    }
    sorted.resize(kept);
}

Status PairSums::add(std::vector<PairSum> batch)
{
    const std::uint64_t by = base(m_pages);
    const auto pages = static_cast<std::uint64_t>(m_pages);
    for (const PairSum& sum : batch)
        if (sum.pair / by > sum.pair % by || sum.pair % by >= pages)
            return fail(ErrorKind::BadData, Phrase::tr("The warehouse sent sums of pages that were not asked for."),
                        Phrase::tr("Clean up the working tables of Leadlight there, and start again."));
    std::ranges::stable_sort(batch, {}, &PairSum::pair);
    const auto middle = static_cast<std::ptrdiff_t>(m_sums.size());
    m_sums.insert(m_sums.end(), batch.begin(), batch.end());
    std::ranges::inplace_merge(m_sums, m_sums.begin() + middle, {}, &PairSum::pair);
    mergeEqual(m_sums);
    return {};
}

PulledCoOccurrence::PulledCoOccurrence(const PairSums& sums)
    : m_pages(sums.pages())
    , m_start(static_cast<std::size_t>(sums.pages()) + 1, 0)
{
    const std::uint64_t by = PairSums::base(m_pages);
    for (const PairSum& sum : sums.sums()) {
        ++m_start[sum.pair / by + 1];
        if (sum.pair / by != sum.pair % by)
            ++m_start[sum.pair % by + 1];
    }
    for (std::size_t i = 0; i + 1 < m_start.size(); ++i)
        m_start[i + 1] += m_start[i];
    m_page.resize(m_start.back());
    m_sum.resize(m_start.back());
    // The pairs ascend by their first page, then by their second, so what a page gets as the second comes in order and
    // before what it gets as the first.
    std::vector<std::size_t> next(m_start.begin(), m_start.end() - 1);
    for (const PairSum& sum : sums.sums()) {
        const auto i = static_cast<std::size_t>(sum.pair / by);
        const auto j = static_cast<std::size_t>(sum.pair % by);
        const auto put = [&](std::size_t row, std::size_t page) {
            m_page[next[row]] = static_cast<std::int32_t>(page);
            m_sum[next[row]++] = sums.numberOf(sum.value);
        };
        put(i, j);
        if (i != j)
            put(j, i);
    }
}

SharedRow PulledCoOccurrence::rowOf(std::int32_t i) const
{
    const std::size_t begin = m_start[static_cast<std::size_t>(i)];
    const std::size_t count = m_start[static_cast<std::size_t>(i) + 1] - begin;
    return {{m_page.data() + begin, count}, {m_sum.data() + begin, count}};
}

Result<std::vector<double>> PulledCoOccurrence::diagonal(const Progress& /*progress*/) const
{
    std::vector<double> out(static_cast<std::size_t>(m_pages), 0.0);
    for (std::int32_t i = 0; i < m_pages; ++i) {
        const SharedRow row = rowOf(i);
        const auto own = std::ranges::lower_bound(row.pages, i);
        if (own != row.pages.end() && *own == i)
            out[static_cast<std::size_t>(i)] = row.sums[static_cast<std::size_t>(own - row.pages.begin())];
    }
    return out;
}

void PulledCoOccurrence::row(std::int32_t i, std::vector<double>& sums, const Progress& /*progress*/) const
{
    sums.assign(static_cast<std::size_t>(m_pages), 0.0);
    const SharedRow row = rowOf(i);
    for (std::size_t k = 0; k < row.pages.size(); ++k)
        sums[static_cast<std::size_t>(row.pages[k])] = row.sums[k];
}

bool PulledCoOccurrence::hasFewSums(std::int32_t i) const
{
    return rowOf(i).pages.size() < static_cast<std::size_t>(m_pages) / pagesPerSum;
}

SharedRow PulledCoOccurrence::fewSums(std::int32_t i, FewSums& work, const Progress& /*progress*/) const
{
    const SharedRow row = rowOf(i);
    work.pages.assign(row.pages.begin(), row.pages.end());
    work.packed.assign(row.sums.begin(), row.sums.end());
    return {work.pages, work.packed};
}

} // namespace leadlight
