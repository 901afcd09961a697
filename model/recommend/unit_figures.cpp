// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/unit_figures.h"

#include "model/base/distinct.h"

namespace leadlight {

namespace {

constexpr std::int32_t cookiesPerPoll{1 << 14};
constexpr std::size_t rowsPerPoll{1 << 16};

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

Status countSubmissions(const Dataset& data, std::vector<UnitFigures>& out, const Progress& progress)
{
    for (std::size_t row = 0; row < data.rowPage.size(); ++row) {
        if (row % rowsPerPoll == 0 && progress.cancelled())
            return cancelled();
        out[data.pageBusinessUnit[static_cast<std::size_t>(data.rowPage[row])]].submissions += data.rowSubmissions[row];
    }
    return {};
}

/// `units` is room to work in.
void countHistory(const Interactions& interactions, const TopN& lists, std::int32_t cookie,
                  std::vector<std::uint16_t>& units, std::vector<UnitFigures>& out)
{
    const Dataset& data = *interactions.data;
    const auto pages = interactions.strength.row(cookie).pages;
    for (const std::int32_t page : pages)
        ++out[data.pageBusinessUnit[static_cast<std::size_t>(page)]].taken;
    findUnits(data, pages, units);
    const bool listed = !lists.isLeftOut(cookie);
    for (const std::uint16_t unit : units) {
        ++out[unit].reach;
        out[unit].lists += listed ? 1 : 0;
        out[unit].popularOnly += listed && !lists.hasEvidence(cookie) ? 1 : 0;
    }
}

void addShares(Affinity& out, const std::vector<double>& all, double places)
{
    const std::size_t units = all.size();
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
}

} // namespace

Result<std::vector<UnitFigures>> unitFigures(const Interactions& interactions, const TopN& lists,
                                             const Progress& progress)
{
    const Dataset& data = *interactions.data;
    std::vector<UnitFigures> out(data.businessUnits.size());
    for (const std::uint16_t unit : data.pageBusinessUnit)
        ++out[unit].pages;
    if (auto counted = countSubmissions(data, out, progress); !counted)
        return tl::unexpected(std::move(counted.error()));
    std::int64_t places = 0;
    std::vector<std::uint16_t> units;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        if (cookie % cookiesPerPoll == 0 && progress.cancelled())
            return cancelled();
        const auto listed = listedFor(lists, cookie);
        places += std::ssize(listed);
        for (const std::int32_t page : listed)
            ++out[data.pageBusinessUnit[static_cast<std::size_t>(page)]].recommended;
        countHistory(interactions, lists, cookie, units, out);
    }
    std::int64_t submissions = 0;
    std::int64_t taken = 0;
    for (const UnitFigures& unit : out) {
        submissions += unit.submissions;
        taken += unit.taken;
    }
    for (UnitFigures& unit : out) {
        unit.submissionsShare = shareOf(unit.submissions, submissions);
        unit.takenShare = shareOf(unit.taken, taken);
        unit.recommendedShare = shareOf(unit.recommended, places);
    }
    return out;
}

Result<Affinity> affinityOf(const Dataset& data, const SparseMatrix& known, const TopN& lists, const Progress& progress)
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
        if (cookie % cookiesPerPoll == 0 && progress.cancelled())
            return cancelled();
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
    addShares(out, all, places);
    return out;
}

} // namespace leadlight
