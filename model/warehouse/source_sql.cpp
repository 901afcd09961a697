// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/source_sql.h"

#include "model/read/placeholder.h"

#include <array>

namespace leadlight {

namespace {

constexpr std::array<std::string_view, 19> partNames{
    "pages", "pairs", "cookies", "weights", "packed", "fill",  "fill_packed", "short",  "lists", "hidden",
    "rest",  "done",  "info",    "totals",  "facts",  "taken", "bounds",      "firsts", "rates"};

std::string either(const std::vector<std::string>& conditions)
{
    std::string out = "(";
    for (const std::string& condition : conditions)
        out += (out.size() > 1 ? " OR " : "") + condition;
    return out + ")";
}

std::string emptyWithout(const Dialect& dialect, const std::string& text, const std::string& signs)
{
    std::string rest = text;
    for (const char sign : signs)
        rest = dialect.replaced(rest, std::string(1, sign), "");
    return rest + " = ''";
}

/// "Err:502"
std::string numberedError(const Dialect& dialect, const std::string& text)
{
    constexpr int digits = 3;
    std::string out = dialect.length(text) + " = 7 AND " + dialect.begins(text, 4) + " = 'Err:'";
    for (int k = 1; k <= digits; ++k)
        out += " AND " + dialect.begins(dialect.ends(text, k), 1) + " BETWEEN '0' AND '9'";
    return "(" + out + ")";
}

/// Of each row of a visitor these columns, and what it adds to its pair's strength.
std::string rowsOfVisitors(const SqlPlace& place, Rows rows, const std::string& columns)
{
    const Dialect& dialect = place.dialect;
    std::string weight;
    for (const auto& [type, value] : place.source.weights.typeWeights)
        if (value != 1.0)
            weight += " WHEN " + dialect.literal(type) + " THEN " + dialect.real(value);
    weight = weight.empty() ? dialect.real(1.0) : "CASE ll_t" + weight + " ELSE " + dialect.real(1.0) + " END";
    std::string out =
        "(SELECT " + columns + ", ll_n * " + weight + " AS ll_w FROM " + rowsThatCount(place, rows) + " AS r";
    if (place.source.unidentified == UnidentifiedCookies::Drop)
        out += " WHERE NOT " + unidentified(dialect, "ll_c");
    return out + ")";
}

std::string isWord(const Dialect& dialect, const std::string& text)
{
    std::string words;
    for (const std::string& word : placeholderWords())
        words += (words.empty() ? "" : ", ") + dialect.literal(word);
    return dialect.lower(text) + " IN (" + words + ")";
}

} // namespace

HashBatches::Range HashBatches::range(std::uint64_t batch) const
{
    const std::uint64_t width = largest / count;
    return {batch * width, batch + 1 == count ? largest : (batch + 1) * width - 1};
}

std::string inBatch(const HashBatches& batches, std::uint64_t batch)
{
    if (batches.count <= 1)
        return {};
    const HashBatches::Range range = batches.range(batch);
    return " AND h BETWEEN " + std::to_string(range.first) + " AND " + std::to_string(range.last);
}

std::string scratchName(const ScratchPlace& place, Scratch which)
{
    std::string out = "ll_" + place.run + "_";
    out.append(partNames[static_cast<std::size_t>(which)]);
    return out;
}

std::string onShard(const SqlPlace& place, Scratch which)
{
    std::string name = scratchName(place.scratch, which);
    if (place.source.sharded())
        name += "_local";
    return place.dialect.table(place.scratch.database, name);
}

std::string everywhere(const SqlPlace& place, Scratch which)
{
    return place.dialect.table(place.scratch.database, scratchName(place.scratch, which));
}

std::string unidentified(const Dialect& dialect, const std::string& cookie)
{
    constexpr int hashes = 20; // the longest that a spreadsheet shows for a number that was too wide
    const std::string length = dialect.length(cookie);
    return either({
        emptyWithout(dialect, cookie, "0"),
        "(" + length + " > 4 AND " + dialect.begins(cookie, 2) + " = '::' AND " + dialect.ends(cookie, 2) + " = '::')",
        "(" + length + " = 36 AND " + emptyWithout(dialect, cookie, "0-") + ")",
        "(" + length + " BETWEEN 3 AND " + std::to_string(hashes) + " AND " + emptyWithout(dialect, cookie, "#") + ")",
        numberedError(dialect, cookie),
        isWord(dialect, cookie),
    });
}

std::string inSpan(const SqlPlace& place)
{
    const Dialect& dialect = place.dialect;
    const auto span = spanOf(place.source.dates);
    if (place.source.date.empty() || !place.source.dates.isLimited() || !span)
        return {};
    const std::string day = dialect.day(dialect.name(place.source.date));
    std::string out;
    if (span->first != INT32_MIN)
        out = day + " >= " + dialect.dayLiteral(span->first);
    if (span->last != INT32_MAX)
        out += (out.empty() ? "" : " AND ") + day + " <= " + dialect.dayLiteral(span->last);
    return out;
}

std::string sourceRows(const SqlPlace& place, Rows rows)
{
    const TableName& name = rows == Rows::OfShard && place.source.sharded() ? place.source.part : place.source.rows;
    return place.dialect.table(name.database, name.table);
}

std::string rowsThatCount(const SqlPlace& place, Rows rows)
{
    const Dialect& dialect = place.dialect;
    const SourceTable& source = place.source;
    const auto text = [&](const std::string& column) {
        return column.empty() ? std::string("''") : dialect.text(dialect.name(column));
    };
    std::string out = "(SELECT " + text(source.cookie) + " AS ll_c, " + text(source.page) + " AS ll_p, " +
                      text(source.type) + " AS ll_t, ";
    out += source.submissions.empty() ? std::string("1") : dialect.whole(dialect.name(source.submissions));
    out += " AS ll_n FROM " + sourceRows(place, rows);
    std::string where = inSpan(place);
    if (!source.submissions.empty())
        where += (where.empty() ? "" : " AND ") + dialect.whole(dialect.name(source.submissions)) + " >= 1";
    return out + (where.empty() ? "" : " WHERE " + where) + ")";
}

std::string weighedRows(const SqlPlace& place, Rows rows)
{
    return rowsOfVisitors(place, rows, "ll_c, ll_p");
}

std::string countedRows(const SqlPlace& place, Rows rows)
{
    return rowsOfVisitors(place, rows, "ll_c, ll_p, ll_n");
}

} // namespace leadlight
