// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/scoring_sql.h"

namespace leadlight {

namespace {

/// What counts as evidence (evidenceNeeded() with nothing asked for).
constexpr std::string_view some = "0.000001";

/// The columns of a row of the lists, for an INSERT.
std::string intoLists(const SqlPlace& place)
{
    return "INSERT INTO " + onShard(place, Scratch::Lists) + " (b, h, rank, j, score, basis) ";
}

/// The same; empty: 1.
std::string amount(const SqlPlace& place, Strength how)
{
    return how == Strength::Binary && !place.source.hasZeroWeights() ? std::string() : amountOf(place, how);
}

/// The weights of a history's page times what it counts; its own stays what it is, whatever it counts.
std::string weighed(const SqlPlace& place, Strength how)
{
    const std::string counts = amount(place, how);
    if (counts.empty())
        return "ws";
    return "arrayMap(w -> if(w < -100000000, w, w * a), ws)";
}

/// The pairs of a batch with the weights of their pages. The condition says nothing, but old releases forget columns
/// that only a lambda reads.
std::string pairsWithWeights(const SqlPlace& place, const Scoring& scoring, const std::string& range)
{
    const std::string counts = amount(place, scoring.how);
    const std::string left = "(SELECT h, i" + (counts.empty() ? "" : ", " + counts + " AS a") + " FROM " +
                             onShard(place, Scratch::Pairs) + " WHERE d >= 0" + range + ")";
    const std::string columns = counts.empty() ? "h, js, ws" : "h, a, js, ws";
    return "(SELECT " + columns + " FROM " + left + " ANY INNER JOIN (SELECT i, js, ws FROM " +
           onShard(place, Scratch::Packed) + ") USING (i))" + (counts.empty() ? "" : " WHERE a >= 0");
}

std::string head(std::uint64_t batch)
{
    return "SELECT toUInt32(" + std::to_string(batch) + ") AS b, h, ";
}

SqlStatement sparseByArrays(const SqlPlace& place, const Scoring& scoring, std::uint64_t batch,
                            const std::string& range)
{
    return {intoLists(place) + head(batch) +
                "toUInt32(r) AS rank, t.2 AS j, -t.1 AS score, 'personal' AS basis FROM (SELECT h, "
                "arraySlice(arraySort(arrayFilter(t -> t.1 < -" +
                std::string(some) + ", arrayMap((j, v) -> (-v, j), m.1, m.2))), 1, " + std::to_string(scoring.n) +
                ") AS top FROM (SELECT h, sumMap(js, " + weighed(place, scoring.how) + ") AS m FROM " +
                pairsWithWeights(place, scoring, range) + " GROUP BY h)) ARRAY JOIN top AS t, arrayEnumerate(top) AS r",
            {}};
}

SqlStatement denseByArrays(const SqlPlace& place, const Scoring& scoring, std::uint64_t batch, const std::string& range)
{
    const std::string evidence(some);
    const std::string prior =
        "(SELECT ws FROM " + onShard(place, Scratch::Packed) + " WHERE i = " + std::to_string(scoring.pages) + ")";
    const bool ranksPopular = scoring.prior && scoring.fill == Fill::Popular;
    const std::string score =
        scoring.prior ? "arrayMap((e, q, k) -> (-(e + q), toUInt32(k - 1), e), m, " + prior + ", arrayEnumerate(m))"
                      : std::string("arrayMap((e, k) -> (-e, toUInt32(k - 1), e), m, "
                                    "arrayEnumerate(m))");
    return {intoLists(place) + head(batch) + "toUInt32(r) AS rank, t.2 AS j, -t.1 AS score, if(t.3 > " + evidence +
                ", 'personal', 'popular') AS basis FROM (SELECT h, arraySlice(arraySort(arrayFilter(t -> t.3 > " +
                (ranksPopular ? "-100000000" : evidence) + ", " + score + ")), 1, " + std::to_string(scoring.n) +
                ") AS top FROM (SELECT h, sumForEach(" + weighed(place, scoring.how) + ") AS m FROM " +
                pairsWithWeights(place, scoring, range) + " GROUP BY h) WHERE arrayExists(e -> e > " + evidence +
                ", m)) ARRAY JOIN top AS t, arrayEnumerate(top) AS r" + std::string(place.dialect.inSmallBlocks()),
            {}};
}

/// With rows: h, j, e (evidence), q (score) of every page that a history has a weight for.
SqlStatement byRows(const SqlPlace& place, const Scoring& scoring, std::uint64_t batch, const std::string& range)
{
    const Dialect& dialect = place.dialect;
    const std::string counts = amount(place, scoring.how);
    const std::string weight = counts.empty() ? "w" : "CASE WHEN w < -100000000 THEN w ELSE w * (" + counts + ") END";
    const std::string sums = "(SELECT h, j, sum(" + weight + ") AS e FROM " + onShard(place, Scratch::Pairs) +
                             " AS p " + std::string(dialect.join()) + " " + onShard(place, Scratch::Weights) +
                             " AS w USING (i) WHERE d >= 0" + range + " GROUP BY h, j)";
    const std::string evidence(some);
    std::string scored = "(SELECT h, j, e, e AS q FROM " + sums + " AS s WHERE e > " + evidence + ")";
    if (scoring.prior)
        scored = "(SELECT h, j, e, e + w AS q, max(e) OVER (PARTITION BY h) AS most FROM " + sums + " AS s " +
                 std::string(dialect.join()) + " (SELECT j, w FROM " + onShard(place, Scratch::Weights) +
                 " WHERE i = " + std::to_string(scoring.pages) + ") AS o USING (j) WHERE e > " +
                 (scoring.fill == Fill::Popular ? "-100000000" : evidence) + ")";
    const std::string speaks = scoring.prior ? " WHERE most > " + evidence : std::string();
    return {intoLists(place) + "SELECT " + std::to_string(batch) + " AS b, h, rank, j, q AS score, CASE WHEN e > " +
                evidence + " THEN 'personal' ELSE 'popular' END AS basis FROM (SELECT h, j, e, q, " +
                dialect.asPage("row_number() OVER (PARTITION BY h ORDER BY q DESC, j)") + " AS rank FROM " + scored +
                " AS q" + speaks + ") AS t WHERE rank <= " + std::to_string(scoring.n),
            {}};
}

} // namespace

std::string amountOf(const SqlPlace& place, Strength how)
{
    if (how == Strength::Log)
        return place.dialect.logOnePlus("x");
    return how == Strength::Binary ? "CASE WHEN x > 0 THEN 1 ELSE 0 END" : "x";
}

std::optional<SqlStatement> packWeights(const SqlPlace& place)
{
    if (!place.dialect.hasArrays())
        return std::nullopt;
    return SqlStatement{"INSERT INTO " + onShard(place, Scratch::Packed) +
                            " (i, js, ws) SELECT i, arrayMap(t -> t.1, ts) AS js, arrayMap(t -> t.2, ts) AS ws FROM "
                            "(SELECT i, arraySort(groupArray((j, w))) AS ts FROM " +
                            onShard(place, Scratch::Weights) + " GROUP BY i)",
                        {}};
}

SqlStatement makeLists(const SqlPlace& place, const Scoring& scoring, const HashBatches& batches, std::uint64_t batch)
{
    const std::string range = inBatch(batches, batch);
    if (!place.dialect.hasArrays())
        return byRows(place, scoring, batch, range);
    return scoring.dense ? denseByArrays(place, scoring, batch, range) : sparseByArrays(place, scoring, batch, range);
}

SqlStatement publishLists(const SqlPlace& place, const TableName& to, const HashBatches& batches, std::uint64_t batch)
{
    const Dialect& dialect = place.dialect;
    const std::string range = " WHERE h >= 0" + inBatch(batches, batch);
    const std::string lists =
        "(SELECT h, rank, page AS page_url, score, basis FROM (SELECT h, rank, j, score, basis FROM " +
        onShard(place, Scratch::Lists) + range + ") AS t " + std::string(dialect.lookUp()) +
        " (SELECT i AS j, page FROM " + onShard(place, Scratch::Pages) + " WHERE kept = 1) AS g USING (j))";
    return {"INSERT INTO " + dialect.table(to.database, to.table) +
                " (cookie, rank, page_url, score, basis, b) SELECT cookie, rank, page_url, score, basis, " +
                dialect.asPage(std::to_string(batch)) + " AS b FROM " + lists + " AS l " + std::string(dialect.join()) +
                " (SELECT h, cookie FROM " + onShard(place, Scratch::Cookies) + range + ") AS c USING (h)",
            {}};
}

} // namespace leadlight
