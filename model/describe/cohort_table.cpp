// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/cohort_table.h"

#include "model/describe/shared_rows.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leadlight {

namespace {

struct FigureRow
{
    Phrase name;
    ComparedMean mean;
    bool share = false; ///< of cookies: read in percent
};

/// How much of a difference its interval carries: its end nearer to 0; nothing where it holds 0.
double carried(const ComparedMean& mean)
{
    return mean.isClear() ? std::min(std::abs(mean.low), std::abs(mean.high)) : 0.0;
}

/// What the interval carries most first, then by the difference itself; no difference last.
std::vector<std::size_t> unitsByDifference(const std::vector<ComparedMean>& units)
{
    std::vector<std::size_t> out(units.size());
    std::iota(out.begin(), out.end(), std::size_t{0});
    const auto size = [&units](std::size_t unit) {
        const double difference = units[unit].difference();
        return std::pair(carried(units[unit]), std::isnan(difference) ? 0.0 : std::abs(difference));
    };
    std::ranges::stable_sort(out, std::greater<>(), size);
    return out;
}

std::vector<FigureRow> rowsOf(const Dataset& data, const CohortComparison& compared)
{
    std::vector<FigureRow> rows{{Phrase::tr("Pages for each visitor"), compared.pages},
                                {Phrase::tr("Submissions for each visitor"), compared.submissions}};
    if (compared.hitRate)
        rows.push_back({Phrase::tr("Hit rate"), *compared.hitRate, true});
    if (compared.popularOnly)
        rows.push_back({Phrase::tr("Get popular pages only"), *compared.popularOnly, true});
    for (const std::size_t unit : unitsByDifference(compared.tookUnit))
        rows.push_back({Phrase::tr("Took something of %1", data.businessUnits[unit]), compared.tookUnit[unit], true});
    return rows;
}

/// A number of a row as people read it.
Phrase read(const FigureRow& row, double value)
{
    if (std::isnan(value))
        return Phrase::tr("none");
    return row.share ? Phrase::tr("%1 %", Decimal{100.0 * value, 1}) : Phrase::tr("%1", Decimal{value, 2});
}

Phrase readDifference(const FigureRow& row)
{
    const double value = row.mean.difference();
    if (std::isnan(value))
        return Phrase::tr("none");
    const double scale = row.share ? 100.0 : 1.0;
    return Phrase::tr("%1", Decimal{.value = scale * value, .digits = row.share ? 1 : 2, .plus = true});
}

Phrase readInterval(const FigureRow& row)
{
    if (std::isnan(row.mean.low))
        return Phrase::tr("too few to say");
    const double scale = row.share ? 100.0 : 1.0;
    const int digits = row.share ? 1 : 2;
    return Phrase::tr("%1 to %2", Decimal{.value = scale * row.mean.low, .digits = digits, .plus = true},
                      Decimal{.value = scale * row.mean.high, .digits = digits, .plus = true});
}

TableColumn valueColumn(const SharedRows<FigureRow>& rows, std::string key, Phrase header, Phrase help,
                        double ComparedMean::*member)
{
    auto out = tableColumn(ColumnRole::Number, std::move(key), std::move(header), std::move(help),
                           [rows, member](std::int32_t row) { return rows(row).mean.*member; });
    out.said = [rows, member](std::int32_t row) { return std::optional(read(rows(row), rows(row).mean.*member)); };
    return out;
}

} // namespace

TableData cohortTable(const Dataset& data, const CohortComparison& compared)
{
    const SharedRows rows(rowsOf(data, compared));
    TableData out{
        .id = "cohort", .title = Phrase::tr("cohort and the rest"), .rows = rows.size(), .elements = {}, .columns = {}};
    auto difference = tableColumn(ColumnRole::Number, "difference", Phrase::tr("Difference"),
                                  Phrase::tr("The cohort's figure less the rest's. In strong ink where the interval "
                                             "leaves 0 out: then it is more than chance gives."),
                                  [rows](std::int32_t row) { return rows(row).mean.difference(); });
    difference.said = [rows](std::int32_t row) { return std::optional(readDifference(rows(row))); };
    difference.emphasis = [rows](std::int32_t row) {
        return rows(row).mean.isClear() ? Emphasis::Strong : Emphasis::Quiet;
    };
    out.columns = {
        phraseColumn(ColumnRole::Text, "figure", Phrase::tr("Figure"), Phrase::tr("What is compared."), rows.size(),
                     [rows](std::int32_t row) { return rows(row).name; }),
        valueColumn(rows, "cohort", Phrase::tr("Cohort"), Phrase::tr("Mean over the visitors of the cohort."),
                    &ComparedMean::cohort),
        valueColumn(rows, "rest", Phrase::tr("The rest"), Phrase::tr("Mean over all other visitors."),
                    &ComparedMean::rest),
        std::move(difference),
        phraseColumn(ColumnRole::Range, "interval", Phrase::tr("95 %"),
                     Phrase::tr("Between these the true difference lies, for 95 of 100 such comparisons. It needs ten "
                                "visitors on either side."),
                     rows.size(), [rows](std::int32_t row) { return readInterval(rows(row)); })};
    return out;
}

Phrase cohortWords(const CohortComparison& compared)
{
    return Phrase::tr("%1 visitors beside the other %2. Where several figures are compared, one in twenty looks "
                      "different by chance alone.",
                      compared.cohort, compared.rest);
}

} // namespace leadlight
