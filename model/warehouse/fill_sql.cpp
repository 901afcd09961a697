// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/fill_sql.h"

#include <limits>

namespace leadlight {

namespace {

/// The columns of a row of the lists, for an INSERT.
std::string intoLists(const SqlPlace& place)
{
    return "INSERT INTO " + onShard(place, Scratch::Lists) + " (b, h, rank, j, score, basis) ";
}

/// Which pages of Scratch::Fill may be offered.
std::string offered(const Scoring& scoring)
{
    std::string out = "place > 0";
    if (scoring.fill == Fill::None)
        out += " AND place <= " + std::to_string(scoring.ranked);
    return out;
}

/// Only what the model ranks has a score.
std::string scoreOf(const SqlPlace& place, const Scoring& scoring)
{
    return "CASE WHEN place <= " + std::to_string(scoring.ranked) + " THEN points ELSE " +
           place.dialect.real(std::numeric_limits<double>::quiet_NaN()) + " END";
}

/// h, keys and values whose sums say which places of popular pages are left for a cookie: of its own units above
/// a million, of others above 0 (sumMap() forgets keys whose sum is 0), far below 0 what it took or has in its list.
std::string placesToFill(const SqlPlace& place, const Scoring& scoring, const std::string& b, const std::string& range)
{
    const std::string n = std::to_string(scoring.n);
    const std::string fill = onShard(place, Scratch::Fill);
    const std::string someShort = "h IN (SELECT h FROM " + onShard(place, Scratch::Short) + " WHERE b = " + b + ")";
    const std::string pairs =
        "(SELECT h, i FROM " + onShard(place, Scratch::Pairs) + " WHERE " + someShort + range + ")";
    const auto first = [&](const std::string& places, const std::string& count, const std::string& value) {
        const std::string part = "arraySlice(" + places + ", 1, toInt64(" + count + ") + " + n + ")";
        return "SELECT h, " + part + " AS ks, arrayMap(z -> toFloat64(" + value + "), " + part + ") AS vs FROM ";
    };
    const auto closed = [&](const std::string& pages) {
        return "SELECT h, [place] AS ks, [toFloat64(-1000000000000000)] AS vs FROM " + pages +
               " ANY INNER JOIN (SELECT i, place FROM " + fill + ") USING (i)";
    };
    const std::string all = "(SELECT arraySort(groupArray(place)) FROM " + fill + " WHERE " + offered(scoring) + ")";
    std::string out =
        first(all, "took", "1") + "(SELECT h, took FROM " + onShard(place, Scratch::Short) + " WHERE b = " + b + ")";
    if (scoring.fill == Fill::Popular)
        out += " UNION ALL " + first("own", "k", "1000000") + "(SELECT h, unit, count(*) AS k FROM " + pairs +
               " ANY INNER JOIN (SELECT i, unit FROM " + fill + " WHERE unit <> " + std::to_string(noUnit) +
               ") USING (i) GROUP BY h, unit) ANY INNER JOIN (SELECT unit, own FROM " +
               onShard(place, Scratch::FillPacked) + ") USING (unit)";
    return out + " UNION ALL " + closed(pairs) + " UNION ALL " +
           closed("(SELECT h, j AS i FROM " + onShard(place, Scratch::Lists) + " WHERE b = " + b + " AND " + someShort +
                  ")");
}

SqlStatement fillByArrays(const SqlPlace& place, const Scoring& scoring, std::uint64_t batch, const std::string& range)
{
    const std::string b = std::to_string(batch);
    const std::string ranked =
        "SELECT h, arraySort(arrayFilter(t -> t.1 < 3, arrayMap((k, v) -> (if(v < 0, 3, if(k <= " +
        std::to_string(scoring.ranked) +
        ", 0, if(v >= 1000000, 1, 2))), k), m.1, m.2))) AS ts FROM (SELECT h, sumMap(ks, vs) AS "
        "m FROM (" +
        placesToFill(place, scoring, b, range) + ") GROUP BY h)";
    const std::string cut = "SELECT h, have, arraySlice(ts, 1, " + std::to_string(scoring.n) +
                            " - toInt64(have)) AS top FROM (" + ranked + ") ANY INNER JOIN (SELECT h, have FROM " +
                            onShard(place, Scratch::Short) + " WHERE b = " + b + ") USING (h)";
    return {intoLists(place) + "SELECT toUInt32(" + b + ") AS b, h, toUInt32(have + r) AS rank, j, " +
                scoreOf(place, scoring) + " AS score, 'popular' AS basis FROM (SELECT h, have, r, t.2 AS place FROM (" +
                cut +
                ") ARRAY JOIN top AS t, arrayEnumerate(top) AS r) ANY INNER JOIN (SELECT place, i AS j, points FROM " +
                onShard(place, Scratch::Fill) + " WHERE place > 0) USING (place)",
            {}};
}

/// The pages that a list may go on with, h, i and o: 2, or 1 of the cookie's own units. As many as there may have to
/// be: for each number of pages that some cookie took these are put together once (DISTINCT keeps planners from doing
/// it for each cookie), and then given to all who took so many.
std::string candidatesByRows(const SqlPlace& place, const Scoring& scoring)
{
    const std::string n = std::to_string(scoring.n);
    const std::string fill = onShard(place, Scratch::Fill);
    std::string out =
        "SELECT s.h, c.i, 2 AS o FROM ll_short AS s JOIN (SELECT DISTINCT g.took, f.i FROM (SELECT DISTINCT took "
        "FROM ll_short) AS g JOIN (SELECT i, place FROM " +
        fill + " WHERE " + offered(scoring) + ") AS f ON f.place <= g.took + " + n + ") AS c ON c.took = s.took";
    if (scoring.fill == Fill::Popular)
        out +=
            " UNION ALL SELECT u.h, c.i, 1 AS o FROM ll_units AS u JOIN (SELECT DISTINCT g.unit, g.k, f.i FROM (SELECT "
            "DISTINCT unit, k FROM ll_units) AS g JOIN (SELECT i, unit, nth FROM " +
            fill + " WHERE nth > 0) AS f ON f.unit = g.unit AND f.nth <= g.k + " + n +
            ") AS c ON c.unit = u.unit AND c.k = u.k";
    return out;
}

/// What was taken and what is in the list count as 0, so the least o says what a page is.
SqlStatement fillByRows(const SqlPlace& place, const Scoring& scoring, std::uint64_t batch, const std::string& range)
{
    const std::string b = std::to_string(batch);
    const std::string fill = onShard(place, Scratch::Fill);
    std::string with = "WITH ll_short AS (SELECT h, have, took FROM " + onShard(place, Scratch::Short) +
                       " WHERE b = " + b + "), ll_taken AS (SELECT p.h, p.i FROM (SELECT h, i FROM " +
                       onShard(place, Scratch::Pairs) + " WHERE d >= 0" + range +
                       ") AS p JOIN ll_short AS s ON s.h = p.h), ";
    if (scoring.fill == Fill::Popular)
        with += "ll_units AS (SELECT t.h, f.unit, count(*) AS k FROM ll_taken AS t JOIN " + fill +
                " AS f ON f.i = t.i WHERE f.unit <> " + std::to_string(noUnit) + " GROUP BY t.h, f.unit), ";
    with +=
        "ll_open AS (" + candidatesByRows(place, scoring) +
        " UNION ALL SELECT h, i, 0 AS o FROM ll_taken UNION ALL SELECT t.h, t.j AS i, 0 AS o FROM (SELECT h, j FROM " +
        onShard(place, Scratch::Lists) + " WHERE b = " + b +
        ") AS t JOIN ll_short AS s ON s.h = t.h), ll_left AS (SELECT h, i, min(o) AS o FROM ll_open GROUP BY h, i "
        "HAVING min(o) > 0) ";
    const std::string ordered =
        "SELECT s.h, s.have, f.i AS j, f.place, f.points, " +
        place.dialect.asPage("row_number() OVER (PARTITION BY s.h ORDER BY CASE WHEN f.place "
                             "<= " +
                             std::to_string(scoring.ranked) + " THEN 0 ELSE l.o END, f.place)") +
        " AS r FROM ll_left AS l JOIN ll_short AS s ON s.h = l.h JOIN " + fill + " AS f ON f.i = l.i";
    return {intoLists(place) + with + "SELECT " + b + " AS b, h, have + r AS rank, j, " + scoreOf(place, scoring) +
                " AS score, 'popular' AS basis FROM (" + ordered +
                ") AS q WHERE have + r <= " + std::to_string(scoring.n),
            {}};
}

} // namespace

std::optional<SqlStatement> packFill(const SqlPlace& place)
{
    if (!place.dialect.hasArrays())
        return std::nullopt;
    return SqlStatement{"INSERT INTO " + onShard(place, Scratch::FillPacked) +
                            " (unit, own) SELECT unit, arraySort(groupArray(place)) AS own FROM " +
                            onShard(place, Scratch::Fill) + " WHERE nth > 0 GROUP BY unit",
                        {}};
}

SqlStatement findShort(const SqlPlace& place, const Scoring& scoring, const HashBatches& batches, std::uint64_t batch)
{
    const Dialect& dialect = place.dialect;
    const std::string b = std::to_string(batch);
    return {"INSERT INTO " + onShard(place, Scratch::Short) + " (b, h, have, took) SELECT " + dialect.asPage(b) +
                " AS b, h, " + dialect.asPage("sum(c)") + " AS have, " + dialect.asPage("sum(p)") +
                " AS took FROM (SELECT h, 0 AS c, 1 AS p FROM " + onShard(place, Scratch::Pairs) + " WHERE d >= 0" +
                inBatch(batches, batch) + " UNION ALL SELECT h, 1 AS c, 0 AS p FROM " + onShard(place, Scratch::Lists) +
                " WHERE b = " + b + ") AS u GROUP BY h HAVING sum(c) < " + std::to_string(scoring.n),
            {}};
}

SqlStatement fillLists(const SqlPlace& place, const Scoring& scoring, const HashBatches& batches, std::uint64_t batch)
{
    const std::string range = inBatch(batches, batch);
    return place.dialect.hasArrays() ? fillByArrays(place, scoring, batch, range)
                                     : fillByRows(place, scoring, batch, range);
}

} // namespace leadlight
