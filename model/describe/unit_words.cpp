// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/unit_words.h"

namespace leadlight {

namespace {

Decimal ofHundred(double share)
{
    return Decimal{100.0 * share, 0};
}

std::string nameOf(const UnitReport& report, std::int32_t unit)
{
    return report.data->businessUnits[static_cast<std::size_t>(unit)];
}

/// The unit with the lowest figure; null where none was measured.
const Slice* worstOf(const UnitReport& report)
{
    const Slice* worst = nullptr;
    for (std::int32_t unit = 0; unit < static_cast<std::int32_t>(report.figures->units()); ++unit) {
        const Slice* slice = report.data->isBusinessUnit(unit) ? sliceOfUnit(report, unit) : nullptr;
        if (slice != nullptr &&
            (worst == nullptr || slice->found[*report.model].mean < worst->found[*report.model].mean))
            worst = slice;
    }
    return worst;
}

} // namespace

std::optional<double> foundOverAll(const UnitReport& report)
{
    double found = 0.0;
    double pairs = 0.0;
    for (std::int32_t unit = 0; unit < static_cast<std::int32_t>(report.figures->units()); ++unit)
        if (const Slice* slice = sliceOfUnit(report, unit)) {
            found += slice->found[*report.model].mean * static_cast<double>(slice->pairs);
            pairs += static_cast<double>(slice->pairs);
        }
    return pairs > 0.0 ? std::optional(found / pairs) : std::nullopt;
}

Phrase servedWords(const UnitReport& report)
{
    const Slice* worst = worstOf(report);
    const auto overAll = foundOverAll(report);
    if (worst == nullptr || !overAll)
        return Phrase::tr("Which business unit is served worst shows on pages that are hidden from the model.");
    const Estimate& found = worst->found[*report.model];
    if (found.high < *overAll)
        return Phrase::tr("%1 is served worst: %2 of 100 hidden pages are found (95 %: %3 to %4), over all pages %5.",
                          worst->name, ofHundred(found.mean), ofHundred(found.low), ofHundred(found.high),
                          ofHundred(*overAll));
    return Phrase::tr("No business unit is clearly served worse than the others: over all pages %1 of 100 hidden ones "
                      "are found, and the lowest, %2 with %3, cannot be told apart from that (95 %: %4 to %5).",
                      ofHundred(*overAll), worst->name, ofHundred(found.mean), ofHundred(found.low),
                      ofHundred(found.high));
}

Phrase unitWords(const UnitReport& report, std::int32_t unit)
{
    const auto at = static_cast<std::size_t>(unit);
    const UnitCounts& figures = *report.figures;
    Phrase counts = Phrase::commas({Phrase::tr("%Ln page", "%Ln pages", figures.pages[at]),
                                    Phrase::tr("%Ln visitor", "%Ln visitors", figures.reach[at])});
    Phrase taken = Phrase::tr("%1 % of what was taken.", Decimal{100.0 * figures.takenShare(at), 1});
    if (report.analysis)
        taken =
            Phrase::tr("%1 % of what was taken, %2 % of what is recommended.",
                       Decimal{100.0 * figures.takenShare(at), 1}, Decimal{100.0 * figures.recommendedShare(at), 1});
    return Phrase::tr("%1: %2. %3", nameOf(report, unit), std::move(counts), std::move(taken));
}

} // namespace leadlight
