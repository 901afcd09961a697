// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/count_words.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr double leastShown = 0.0005; // less than 0.05 % would read 0.0 %

Phrase cookies(std::int64_t count)
{
    return Phrase::tr("%Ln cookie", "%Ln cookies", count);
}

Phrase pages(std::int64_t count)
{
    return Phrase::tr("%Ln page", "%Ln pages", count);
}

Phrase submissionsInWords(std::int64_t count)
{
    return Phrase::tr("%Ln submission", "%Ln submissions", count);
}

Phrase units(std::int64_t count)
{
    return Phrase::tr("%Ln BU", "%Ln BUs", count);
}

} // namespace

Phrase rowsInWords(std::int64_t rows)
{
    return Phrase::tr("%Ln row", "%Ln rows", rows);
}

Phrase countsOf(const SubmissionTable& table, const FilesSummary& summary)
{
    const auto unknown = std::count(table.unidentified.begin(), table.unidentified.end(), true);
    const auto types = static_cast<std::int64_t>(table.types.size());
    return Phrase::dotted(
        {cookies(static_cast<std::int64_t>(table.cookies.size()) - unknown),
         pages(static_cast<std::int64_t>(table.pages.size()) - table.unidentifiedPages() - summary.pagesOfNobody),
         Phrase::tr("%Ln type", "%Ln types", types), submissionsInWords(summary.submissions)});
}

Phrase countsOf(const BuMapping& mapping)
{
    const auto count = static_cast<std::int64_t>(mapping.pages.size());
    return Phrase::tr("%Ln page in %1", "%Ln pages in %1", count,
                      units(static_cast<std::int64_t>(mapping.businessUnits.size())));
}

Phrase countsOf(const Interactions& interactions)
{
    const DataSummary summary = summaryOf(interactions);
    Phrase owners = units(summary.businessUnits);
    if (!interactions.data->mapping)
        owners = Phrase::tr("no BU mapping");
    else if (summary.businessUnits == 0)
        owners = Phrase::tr("no page with a BU");
    return Phrase::dotted({cookies(summary.cookies), pages(summary.pages), std::move(owners)});
}

Phrase inWords(const DropCost& cost)
{
    return Phrase::tr("%1, %2, %3 and %4", rowsInWords(cost.rows), submissionsInWords(cost.submissions),
                      pages(cost.pages), cookies(cost.cookies));
}

Phrase misfitInWords(double mappedShare)
{
    const auto wayOut = Phrase::tr("Is it that of other files? Where page addresses differ in form alone, see Matching "
                                   "below.");
    if (mappedShare <= 0.0)
        return Phrase::sentences(
            {Phrase::tr("This BU mapping has a business unit for none of the submissions."), wayOut});
    if (mappedShare < leastShown)
        return Phrase::sentences(
            {Phrase::tr("This BU mapping has a business unit for less than 0.1 % of the submissions."), wayOut});
    return Phrase::sentences({Phrase::tr("This BU mapping has a business unit for only %1 % of the submissions.",
                                         Decimal{100.0 * mappedShare, 1}),
                              wayOut});
}

Phrase misfitQuestion(const std::string& mapping, double mappedShare)
{
    const auto question = Phrase::tr("Is it the right BU mapping for them?");
    if (mappedShare <= 0.0)
        return Phrase::sentences(
            {Phrase::tr("By %1, which is open, none of these submissions has a business unit.", mapping), question});
    if (mappedShare < leastShown)
        return Phrase::sentences(
            {Phrase::tr("By %1, which is open, less than 0.1 % of these submissions have a business unit.", mapping),
             question});
    return Phrase::sentences({Phrase::tr("By %1, which is open, only %2 % of these submissions have a business unit.",
                                         mapping, Decimal{100.0 * mappedShare, 1}),
                              question});
}

Phrase stillCounted()
{
    return Phrase::tr("counting...");
}

Phrase figuresAreCounted()
{
    return Phrase::tr("The figures are being counted...");
}

} // namespace leadlight
