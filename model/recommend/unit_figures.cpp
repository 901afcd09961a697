// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/unit_figures.h"

#include "model/base/distinct.h"

namespace leadlight {

namespace {

double shareOf(std::int64_t part, std::int64_t all)
{
    return all > 0 ? static_cast<double>(part) / static_cast<double>(all) : 0.0;
}

/// The units of the pages, each once.
void findUnits(const Dataset& data, std::span<const std::int32_t> pages, std::vector<std::uint16_t>& out)
{
    out.clear();
    for (const std::int32_t page : pages)
        out.push_back(data.pageBusinessUnit[static_cast<std::size_t>(page)]);
    sortDistinct(out);
}

std::span<const std::int32_t> listedFor(const TopN& lists, std::int32_t cookie)
{
    return lists.pagesOf(cookie).first(static_cast<std::size_t>(lists.lengthOf(cookie)));
}

} // namespace

std::vector<UnitFigures> unitFigures(const Interactions& interactions, const TopN& lists)
{
    const Dataset& data = *interactions.data;
    std::vector<UnitFigures> out(data.businessUnits.size());
    const auto of = [&](std::int32_t page) -> UnitFigures& {
        return out[data.pageBusinessUnit[static_cast<std::size_t>(page)]];
    };
    std::int64_t submissions = 0;
    std::int64_t places = 0;
    for (std::int32_t page = 0; page < data.pages(); ++page)
        ++of(page).pages;
    for (std::size_t row = 0; row < data.rowPage.size(); ++row) {
        of(data.rowPage[row]).submissions += data.rowSubmissions[row];
        submissions += data.rowSubmissions[row];
    }
    std::vector<std::uint16_t> units;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        const auto listed = listedFor(lists, cookie);
        for (const std::int32_t page : listed)
            ++of(page).recommended;
        places += std::ssize(listed);
        findUnits(data, interactions.strength.row(cookie).pages, units);
        for (const std::uint16_t unit : units) {
            ++out[unit].reach;
            out[unit].lists += lists.isLeftOut(cookie) ? 0 : 1;
            out[unit].popularOnly += lists.isLeftOut(cookie) || lists.hasEvidence(cookie) ? 0 : 1;
        }
    }
    for (UnitFigures& unit : out) {
        unit.submissionsShare = shareOf(unit.submissions, submissions);
        unit.recommendedShare = shareOf(unit.recommended, places);
    }
    return out;
}

Affinity affinityOf(const Dataset& data, const SparseMatrix& known, const TopN& lists)
{
    const std::size_t units = data.businessUnits.size();
    Affinity out{.cookies = std::vector<std::int64_t>(units, 0),
                 .pages = Table2d(units, units),
                 .share = Table2d(units, units),
                 .lift = Table2d(units, units)};
    std::vector<double> all(units, 0.0);
    double places = 0.0;
    std::vector<std::uint16_t> took;
    for (std::int32_t cookie = 0; cookie < known.rows; ++cookie) {
        const auto listed = listedFor(lists, cookie);
        findUnits(data, known.row(cookie).pages, took);
        for (const std::int32_t page : listed)
            all[data.pageBusinessUnit[static_cast<std::size_t>(page)]] += 1.0;
        places += static_cast<double>(listed.size());
        for (const std::uint16_t row : took) {
            out.cookies[row] += listed.empty() ? 0 : 1;
            for (const std::int32_t page : listed)
                out.pages.at(row, data.pageBusinessUnit[static_cast<std::size_t>(page)]) += 1.0;
        }
    }
    for (std::size_t row = 0; row < units; ++row) {
        double sum = 0.0;
        for (std::size_t column = 0; column < units; ++column)
            sum += out.pages.at(row, column);
        for (std::size_t column = 0; column < units && sum > 0.0; ++column) {
            out.share.at(row, column) = out.pages.at(row, column) / sum;
            if (all[column] > 0.0)
                out.lift.at(row, column) = out.share.at(row, column) / (all[column] / places);
        }
    }
    return out;
}

} // namespace leadlight
