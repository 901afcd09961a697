// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/unit_words.h"

#include "model/describe/page_columns.h"

namespace leadlight {

namespace {

Decimal percent(double share)
{
    return Decimal{100.0 * share, 1};
}

} // namespace

Phrase unitWords(const UnitReport& report, std::int32_t unit)
{
    const auto at = static_cast<std::size_t>(unit);
    const UnitFigures& figures = report.figures[at];
    Phrase counts = Phrase::commas(
        {Phrase::tr("%Ln page", "%Ln pages", figures.pages), Phrase::tr("%Ln visitor", "%Ln visitors", figures.reach)});
    Phrase taken = report.analysis ? Phrase::tr("%1 % of the pages taken, %2 % of those recommended.",
                                                percent(figures.takenShare), percent(figures.recommendedShare))
                                   : Phrase::tr("%1 % of the pages taken.", percent(figures.takenShare));
    return Phrase::tr("%1: %2. %3", unitName(*report.data, unit), std::move(counts), std::move(taken));
}

} // namespace leadlight
