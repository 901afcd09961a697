// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace leadlight {

/// A row of C: the sums with all pages, or only with those that share something with its page.
struct SharedRow
{
    std::span<const std::int32_t> pages; ///< ascending, parallel to `sums`; empty: `sums` are of all pages in turn
    std::span<const double> sums;
};

/// What one thread needs for rows of few pages.
struct FewSums
{
    std::vector<double> sum; ///< per page; zeros between two rows
    std::vector<std::int32_t> pages;
    std::vector<double> packed; ///< of `pages`
};

/// A symmetric matrix C of pages x pages, row by row, whoever added it up: this machine from the pairs (CoOccurrence),
/// or an engine that has the rows of the export (model/warehouse). Models that learn from such sums alone are trained
/// on this, so by the same code on either. Const, and for several threads at once.
class PageProducts
{
public:
    virtual ~PageProducts() = default;

    [[nodiscard]] virtual std::int32_t pages() const = 0;
    /// C(i, i) for all pages.
    [[nodiscard]] virtual Result<std::vector<double>> diagonal(const Progress& progress) const = 0;
    /// C(i, j) for all pages j (or j <= i, where only these were prepared), the diagonal included. Gives up half way
    /// where progress is cancelled.
    virtual void row(std::int32_t i, std::vector<double>& sums, const Progress& progress) const = 0;
    /// Whether the row of page i is made of so few additions that it is not worth looking at every page for it.
    [[nodiscard]] virtual bool hasFewSums(std::int32_t i) const = 0;
    /// The same sums as row(), in time of their number and not of the pages: of those that share a cookie with page i,
    /// itself among them. They stand in `work` until its next use. Only where whole rows were prepared.
    [[nodiscard]] virtual SharedRow fewSums(std::int32_t i, FewSums& work, const Progress& progress) const = 0;

protected:
    PageProducts() = default;
    PageProducts(const PageProducts&) = default;
    PageProducts(PageProducts&&) = default;
    PageProducts& operator=(const PageProducts&) = default;
    PageProducts& operator=(PageProducts&&) = default;
};

} // namespace leadlight
