// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/profile_sql.h"

namespace leadlight {

namespace {

constexpr auto whole = SqlKind::Whole;

std::string oneIf(const std::string& condition)
{
    return "CASE WHEN " + condition + " THEN 1 ELSE 0 END";
}

/// Each row that counts, and whether it is of nobody.
std::string markedRows(const SqlPlace& place, Rows rows)
{
    return "(SELECT ll_c, ll_p, ll_t, ll_n, " + oneIf(unidentified(place.dialect, "ll_c")) + " AS ll_u FROM " +
           rowsThatCount(place, rows) + " AS r)";
}

} // namespace

SqlStatement pageProfile(const SqlPlace& place)
{
    const Dialect& dialect = place.dialect;
    return {"SELECT ll_p, ll_t, count(*) AS ll_rows, " + dialect.total("ll_n") + " AS ll_sum, " +
                dialect.total("ll_u") + " AS ll_nobody, " + dialect.total("ll_u * ll_n") + " AS ll_lost FROM " +
                markedRows(place, Rows::OfAll) + " AS m GROUP BY ll_p, ll_t",
            {SqlKind::Text, SqlKind::Text, whole, whole, whole, whole}};
}

SqlStatement rowTotals(const SqlPlace& place)
{
    const Dialect& dialect = place.dialect;
    const std::string none = "0";
    std::string bad = none;
    std::string undated = none;
    std::string outside = none;
    if (!place.source.submissions.empty())
        bad = oneIf(dialect.whole(dialect.name(place.source.submissions)) + " < 1");
    if (const std::string inside = inSpan(place); !inside.empty()) {
        undated = oneIf(dialect.day(dialect.name(place.source.date)) + " IS NULL");
        outside = oneIf("NOT (" + inside + ")");
    }
    return {"SELECT count(*) AS ll_rows, " + dialect.total(bad) + " AS ll_bad, " + dialect.total(outside) +
                " AS ll_outside, " + dialect.total(undated) + " AS ll_undated FROM " + sourceRows(place, Rows::OfAll),
            {whole, whole, whole, whole}};
}

SqlStatement cookieTotals(const SqlPlace& place)
{
    const Dialect& dialect = place.dialect;
    const bool drop = place.source.unidentified == UnidentifiedCookies::Drop;
    const std::string stays = drop ? "(1 - u)" : "1";
    return {"SELECT count(*) AS ll_all, " + dialect.total("u") + " AS ll_nobody, " + dialect.total("1 - m") +
                " AS ll_without, " + dialect.total("(1 - m) * " + stays) + " AS ll_visitors, " + dialect.total("k") +
                " AS ll_joined FROM (SELECT ll_c, max(ll_u) AS u, max(mapped) AS m, max(joined) AS k FROM "
                "(SELECT ll_c, ll_u, mapped, joined FROM " +
                markedRows(place, Rows::OfShard) + " AS m " + std::string(dialect.lookUp()) +
                " (SELECT page AS ll_p, mapped, joined FROM " + onShard(place, Scratch::Pages) +
                ") AS g USING (ll_p)) AS j GROUP BY ll_c) AS c",
            {whole, whole, whole, whole, whole}};
}

SqlStatement degreesOfRows(const SqlPlace& place)
{
    return {"SELECT d, count(*) AS n FROM (SELECT ll_c, count(DISTINCT ll_p) AS d FROM " +
                weighedRows(place, Rows::OfShard) + " AS v GROUP BY ll_c) AS c GROUP BY d",
            {whole, whole}};
}

SqlStatement mappingRows(const SqlPlace& place)
{
    const Dialect& dialect = place.dialect;
    if (!place.source.mapping)
        return {};
    const MappingTable& mapping = *place.source.mapping;
    return {"SELECT " + dialect.text(dialect.name(mapping.page)) + " AS ll_p, " +
                dialect.text(dialect.name(mapping.unit)) + " AS ll_unit FROM " +
                dialect.table(mapping.name.database, mapping.name.table) + " ORDER BY ll_p, ll_unit",
            {SqlKind::Text, SqlKind::Text}};
}

} // namespace leadlight
