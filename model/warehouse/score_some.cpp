// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/score_some.h"

#include "model/warehouse/fill_sql.h"
#include "model/warehouse/scratch_sql.h"

#include <algorithm>

namespace leadlight {

namespace {

/// In how many ranges the cookies are cut where only some are scored: so few stand in one range that the others in it
/// cost nothing.
constexpr std::uint64_t fineRanges = 65536;

/// The range that a hash lies in.
std::uint64_t rangeOf(const HashBatches& ranges, std::uint64_t h)
{
    std::uint64_t first = 0;
    std::uint64_t last = ranges.count - 1;
    while (first < last) {
        const std::uint64_t middle = first + (last - first) / 2;
        if (h <= ranges.range(middle).last)
            last = middle;
        else
            first = middle + 1;
    }
    return first;
}

Result<std::vector<std::uint64_t>> rangesOf(const Warehouse& warehouse, const HashBatches& ranges,
                                            const std::vector<std::string>& cookies, const Progress& progress)
{
    const Dialect& dialect = warehouse.dialect();
    std::string hashes;
    for (const std::string& cookie : cookies) {
        hashes += hashes.empty() ? "" : ", ";
        hashes += dialect.hash(dialect.text(dialect.literal(cookie)));
    }
    const auto known =
        answerOf(warehouse.first(),
                 {"SELECT h FROM " + everywhere(warehouse.place, Scratch::Cookies) + " WHERE h IN (" + hashes + ")",
                  {SqlKind::Whole}},
                 progress);
    if (!known)
        return tl::unexpected(known.error());
    std::vector<std::uint64_t> out;
    for (std::size_t row = 0; row < known->rows(); ++row)
        out.push_back(rangeOf(ranges, wholeAt(*known, 0, row)));
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::vector<SqlStatement> statementsOf(const SqlPlace& place, const UploadedModel& model, const HashBatches& ranges,
                                       std::uint64_t range)
{
    std::vector<SqlStatement> out;
    if (!model.onlyPopular)
        out.push_back(makeLists(place, model.scoring, ranges, range));
    if (model.fills()) {
        out.push_back(findShort(place, model.scoring, ranges, range));
        out.push_back(fillLists(place, model.scoring, ranges, range));
    }
    return out;
}

} // namespace

Status scoreSome(const Warehouse& warehouse, const UploadedModel& model, const std::vector<std::string>& cookies,
                 const Progress& progress)
{
    if (Status made = renew(warehouse, {Scratch::Lists, Scratch::Short}, progress); !made || cookies.empty())
        return made;
    const HashBatches ranges{fineRanges, warehouse.dialect().largestHash()};
    const auto wanted = rangesOf(warehouse, ranges, cookies, progress);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const Phrase stage = Phrase::tr("Making lists in the warehouse");
    for (std::size_t k = 0; k < wanted->size(); ++k) {
        progress.report(static_cast<double>(k) / static_cast<double>(wanted->size()), stage);
        const Progress quiet(progress.stopToken(), [](double, const Phrase&) {});
        if (Status made = executeOnAll(warehouse, statementsOf(warehouse.place, model, ranges, (*wanted)[k]), quiet);
            !made)
            return made;
    }
    progress.report(1.0, stage);
    return {};
}

Status scoreFirst(const Warehouse& warehouse, const UploadedModel& model, std::uint64_t wanted, std::uint64_t cookies,
                  const Progress& progress)
{
    if (Status made = renew(warehouse, {Scratch::Lists, Scratch::Short}, progress); !made)
        return made;
    // Hashes are spread evenly but by chance: somewhat more than are wanted lie in the first range.
    const std::uint64_t inRange = std::max<std::uint64_t>(wanted, 1) * 5 / 4;
    const HashBatches ranges{std::max<std::uint64_t>(cookies / inRange, 1), warehouse.dialect().largestHash()};
    progress.report(0.0, Phrase::tr("Making lists in the warehouse"));
    return executeOnAll(warehouse, statementsOf(warehouse.place, model, ranges, 0), progress);
}

} // namespace leadlight
