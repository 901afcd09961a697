// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/held_out_sql.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr auto whole = SqlKind::Whole;
constexpr double sampledOf = 1e6; // Dialect::sampled()

/// The hidden page's score among all: pages that no page of the history has a weight for score 0.
std::string level(const std::string& pages, const std::string& present, const std::string& above,
                  const std::string& same, const std::string& own)
{
    const std::string absent = "(" + pages + " - " + present + ")";
    return above + " + CASE WHEN " + own + " < 0 THEN " + absent + " ELSE 0 END AS higher, " + same + " + CASE WHEN " +
           own + " = 0 THEN " + absent + " ELSE 0 END AS level";
}

SqlStatement byArrays(const SqlPlace& place, const Scoring& scoring, const std::string& range)
{
    const std::string packed = onShard(place, Scratch::Packed);
    const std::string weights = scoring.how == Strength::Binary && !place.source.hasZeroWeights()
                                    ? std::string("ws")
                                    : std::string("arrayMap(w -> if(w < -100000000, w, w * a), ws)");
    const std::string left = "(SELECT h, i, " + amountOf(place, scoring.how) + " AS a FROM " +
                             onShard(place, Scratch::Rest) + " WHERE h IN (SELECT h FROM " +
                             onShard(place, Scratch::Hidden) + ")" + range + ")";
    std::string scores = "SELECT h, sumMap(js, " + weights + ") AS m, m.1 AS ks, m.2 AS vs FROM ";
    if (scoring.dense)
        scores = "SELECT h, arrayMap(k -> toUInt32(k - 1), arrayEnumerate(sumForEach(" + weights +
                 "))) AS ks, sumForEach(" + weights + ") AS " + (scoring.prior ? "es" : "vs") + " FROM ";
    scores += "(SELECT h, a, js, ws FROM " + left + " ANY INNER JOIN (SELECT i, js, ws FROM " + packed +
              ") USING (i)) WHERE a >= 0 GROUP BY h";
    if (scoring.dense && scoring.prior)
        scores = "SELECT h, ks, arrayMap((e, q) -> e + q, es, (SELECT ws FROM " + packed +
                 " WHERE i = " + std::to_string(scoring.pages) + ")) AS vs FROM (" + scores + ")";
    const std::string own = "(indexOf(ks, i) = 0 ? 0. : arrayElement(vs, indexOf(ks, i)))";
    return {"SELECT higher, level, count(*) AS cookies FROM (SELECT " +
                level(std::to_string(scoring.pages), "toInt64(length(vs))", "toInt64(arrayCount(v -> v > s, vs))",
                      "toInt64(arrayCount(v -> v = s, vs))", "s") +
                " FROM (SELECT h, vs, " + own + " AS s FROM (" + scores + ") ANY INNER JOIN (SELECT h, i FROM " +
                onShard(place, Scratch::Hidden) + ") USING (h)) WHERE NOT isNaN(s)) GROUP BY higher, level" +
                std::string(place.dialect.inSmallBlocks()),
            {whole, whole, whole}};
}

SqlStatement byRows(const SqlPlace& place, const Scoring& scoring, const std::string& range)
{
    const Dialect& dialect = place.dialect;
    const std::string rest = onShard(place, Scratch::Rest);
    const std::string hidden = onShard(place, Scratch::Hidden);
    const std::string weights = onShard(place, Scratch::Weights);
    std::string scores =
        "(SELECT p.h, w.j, sum(CASE WHEN w.w < -100000000 THEN w.w ELSE w.w * a END) AS v FROM (SELECT h, i, " +
        amountOf(place, scoring.how) + " AS a FROM " + rest + " WHERE h IN (SELECT h FROM " + hidden + ")" + range +
        ") AS p JOIN " + weights + " AS w ON w.i = p.i GROUP BY p.h, w.j)";
    if (scoring.prior)
        scores = "(SELECT h, j, v + w AS v FROM " + scores + " AS e JOIN (SELECT j, w FROM " + weights +
                 " WHERE i = " + std::to_string(scoring.pages) + ") AS q USING (j))";
    const auto countIf = [&](const std::string& condition) {
        return dialect.total("CASE WHEN " + condition + " THEN 1 ELSE 0 END");
    };
    return {"WITH scores AS " + scores + ", own AS (SELECT t.h, coalesce(s.v, 0) AS s FROM " + hidden +
                " AS t LEFT JOIN scores AS s ON s.h = t.h AND s.j = t.i WHERE t.h IN (SELECT h FROM scores)) "
                "SELECT higher, level, count(*) AS cookies FROM (SELECT " +
                level(std::to_string(scoring.pages), "n", "above", "same", "s") +
                " FROM (SELECT o.h, o.s, count(*) AS n, " + countIf("c.v > o.s") + " AS above, " +
                countIf("c.v = o.s") +
                " AS same FROM own AS o JOIN scores AS c ON c.h = o.h GROUP BY o.h, o.s) AS k) AS r GROUP BY higher, "
                "level",
            {whole, whole, whole}};
}

} // namespace

SqlStatement hidePages(const SqlPlace& place, const HeldOut& how)
{
    const Dialect& dialect = place.dialect;
    const double share = std::clamp(how.share, 0.0, 1.0);
    std::string tested = "x > 0 AND d >= 2";
    if (how.mostPages > 0)
        tested += " AND d <= " + std::to_string(how.mostPages);
    // Apart from the ranges of the batches: by another hash of the cookie, the same for all of its pages.
    if (share < 1.0)
        tested += " AND " + dialect.sampled("h", how.seed) + " < " +
                  std::to_string(static_cast<std::uint64_t>(share * sampledOf));
    const std::string order = dialect.shuffled("h", "i", how.seed);
    const std::string from = onShard(place, Scratch::Pairs) + " WHERE " + tested;
    const std::string into = "INSERT INTO " + onShard(place, Scratch::Hidden) + " (h, i) ";
    if (dialect.hasArrays())
        return {into + "SELECT h, argMin(i, " + order + ") AS i FROM " + from + " GROUP BY h", {}};
    return {into + "SELECT h, i FROM (SELECT h, i, row_number() OVER (PARTITION BY h ORDER BY " + order +
                ", i) AS r FROM " + from + ") AS t WHERE r = 1",
            {}};
}

SqlStatement makeRest(const SqlPlace& place)
{
    const std::string into = "INSERT INTO " + onShard(place, Scratch::Rest) + " (h, i, x, d) ";
    const std::string pairs = onShard(place, Scratch::Pairs);
    const std::string hidden = onShard(place, Scratch::Hidden);
    if (place.dialect.hasArrays())
        return {into + "SELECT h, i, x, toUInt32(if(t = 1, d - 1, d)) AS d FROM (SELECT h, i, x, d, t, o FROM " +
                    pairs + " ANY LEFT JOIN (SELECT h, i AS o, 1 AS t FROM " + hidden +
                    ") USING (h)) WHERE NOT (t = 1 AND i = o)",
                {}};
    return {into + "SELECT p.h, p.i, p.x, CASE WHEN t.h IS NULL THEN p.d ELSE p.d - 1 END AS d FROM " + pairs +
                " AS p LEFT JOIN " + hidden + " AS t ON t.h = p.h WHERE t.h IS NULL OR t.i <> p.i",
            {}};
}

SqlStatement rankHistogram(const SqlPlace& place, const Scoring& scoring, const HashBatches& batches,
                           std::uint64_t batch)
{
    const std::string range = inBatch(batches, batch);
    return place.dialect.hasArrays() ? byArrays(place, scoring, range) : byRows(place, scoring, range);
}

SqlStatement popularRanks(const SqlPlace& place, const HashBatches& batches, std::uint64_t batch)
{
    const Dialect& dialect = place.dialect;
    const std::string look = " " + std::string(dialect.lookUp()) + " ";
    const std::string hidden = onShard(place, Scratch::Hidden);
    const std::string fill = onShard(place, Scratch::Fill);
    const std::string range = inBatch(batches, batch);
    const std::string seen = "(SELECT h, points FROM (SELECT h, i FROM " + onShard(place, Scratch::Rest) +
                             " WHERE d > 0" + range + ") AS p" + look + "(SELECT i, points FROM " + fill +
                             ") AS f USING (i))";
    const std::string own = "(SELECT h, o, s FROM (SELECT h, i AS o FROM " + hidden + " WHERE h >= 0" + range +
                            ") AS t" + look + "(SELECT i AS o, points AS s FROM " + fill + ") AS f USING (o))";
    const auto countIf = [&](const std::string& condition) {
        return dialect.total("CASE WHEN " + condition + " THEN 1 ELSE 0 END");
    };
    return {"SELECT hidden, above, level, count(*) AS cookies FROM (SELECT h, max(o) AS hidden, " +
                countIf("points > s") + " AS above, " + countIf("points = s") + " AS level FROM " + seen + " AS a" +
                look + own + " AS b USING (h) GROUP BY h) AS r GROUP BY hidden, above, level",
            {whole, whole, whole, whole}};
}

SqlStatement hiddenPairs(const SqlPlace& place)
{
    return {"SELECT cookie, i FROM " + onShard(place, Scratch::Hidden) + " AS t " + std::string(place.dialect.join()) +
                " " + onShard(place, Scratch::Cookies) + " AS c USING (h)",
            {SqlKind::Text, whole}};
}

} // namespace leadlight
