// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/pairs_sql.h"

#include "model/base/number_text.h"
#include "model/recommend/linear/rp3beta.h"
#include "model/warehouse/pulled_co_occurrence.h"

#include <cmath>

namespace leadlight {

namespace {

constexpr auto whole = SqlKind::Whole;

/// h, i, x of each interaction of this shard.
std::string strengths(const SqlPlace& place)
{
    const Dialect& dialect = place.dialect;
    return "(SELECT h, i, " + dialect.asFloat("sum(ll_w)") + " AS x FROM (SELECT " + dialect.hash("ll_c") +
           " AS h, i, ll_w FROM " + weighedRows(place, Rows::OfShard) + " AS v " + std::string(dialect.lookUp()) +
           " (SELECT page AS ll_p, i FROM " + onShard(place, Scratch::Pages) +
           " WHERE kept = 1) AS g USING (ll_p)) AS k GROUP BY h, i)";
}

/// What is left to learn from, among pairs of one table.
std::string learntFrom(const SqlPlace& place, const LearntFrom& from)
{
    std::string out;
    if (from.mostPages > 0)
        out = "d <= " + std::to_string(from.mostPages);
    if (place.source.hasZeroWeights())
        out += out.empty() ? "x > 0" : " AND x > 0";
    return out;
}

std::string strengthOf(const Dialect& dialect, const std::string& x, Strength how)
{
    return how == Strength::Log ? dialect.logOnePlus(x) : x;
}

std::string productOf(const Dialect& dialect, const PairTerm& term)
{
    if (term.how == Strength::Binary)
        return dialect.real(1.0);
    return strengthOf(dialect, "x", term.how) + " * " + strengthOf(dialect, "y", term.how);
}

std::string sumOf(const Dialect& dialect, const PairTerm& term, std::int32_t pages, double unit)
{
    if (term.kind == PairTerm::Kind::Walks)
        return comesWhole(term) ? dialect.total(dialect.quotient(std::to_string(static_cast<std::uint64_t>(unit)), "d"))
                                : "sum(power(d, " + dialect.real(-term.alpha) + "))";
    if (term.kind == PairTerm::Kind::RareCookies) {
        const std::string idf = dialect.real(std::log(static_cast<double>(pages))) + " - " + dialect.logOnePlus("d");
        return "sum(CASE WHEN " + idf + " > 0 THEN power(" + idf + ", 2) * sqrt(" + productOf(dialect, term) +
               ") ELSE 0 END)";
    }
    return comesWhole(term) ? "count(*)" : "sum(" + productOf(dialect, term) + ")";
}

} // namespace

bool comesWhole(const PairTerm& term)
{
    switch (term.kind) {
    case PairTerm::Kind::Walks:
        return addsWhole({term.how, term.alpha});
    case PairTerm::Kind::Strengths:
    case PairTerm::Kind::None:
        return term.how == Strength::Binary;
    case PairTerm::Kind::RareCookies:
        break;
    }
    return false;
}

SqlStatement makePairs(const SqlPlace& place)
{
    const Dialect& dialect = place.dialect;
    const std::string into = "INSERT INTO " + onShard(place, Scratch::Pairs) + " (h, i, x, d) SELECT ";
    if (dialect.hasArrays())
        return {into +
                    "h, t.1 AS i, t.2 AS x, d FROM (SELECT h, groupArray((i, x)) AS ps, toUInt32(countIf(x > 0)) AS d "
                    "FROM " +
                    strengths(place) + " AS s GROUP BY h) ARRAY JOIN ps AS t",
                {}};
    return {into + "h, i, x, " + dialect.asPage("sum(CASE WHEN x > 0 THEN 1 ELSE 0 END) OVER (PARTITION BY h)") +
                " AS d FROM " + strengths(place) + " AS s ORDER BY h, i",
            {}};
}

SqlStatement makeCookies(const SqlPlace& place)
{
    return {"INSERT INTO " + onShard(place, Scratch::Cookies) + " (h, cookie) SELECT DISTINCT " +
                place.dialect.hash("ll_c") + " AS h, ll_c AS cookie FROM " + weighedRows(place, Rows::OfShard) +
                " AS v",
            {}};
}

SqlStatement degreesOfPairs(const SqlPlace& place, Scratch pairs)
{
    std::string out = "SELECT d, count(*) AS n FROM " + everywhere(place, pairs);
    if (place.source.hasZeroWeights())
        out += " WHERE x > 0";
    return {out + " GROUP BY d", {whole, whole}};
}

SqlStatement pageSums(const SqlPlace& place, const LearntFrom& from)
{
    const Dialect& dialect = place.dialect;
    const std::string took =
        place.source.hasZeroWeights() ? dialect.total("CASE WHEN x > 0 THEN 1 ELSE 0 END") : std::string("count(*)");
    return {"SELECT i, " + took + " AS c, sum(" + dialect.real(1.0) + " * x) AS s, sum(" + dialect.logOnePlus("x") +
                ") AS l, count(*) AS r FROM " + everywhere(place, from.pairs) +
                (from.mostPages > 0 ? " WHERE d <= " + std::to_string(from.mostPages) : std::string()) + " GROUP BY i",
            {whole, whole, SqlKind::Real, SqlKind::Real, whole}};
}

SqlStatement coOccurrence(const SqlPlace& place, const LearntFrom& from, const PairTerm& term, std::int32_t pages,
                          double unit, const HashBatches& batches, std::uint64_t batch)
{
    const Dialect& dialect = place.dialect;
    const std::string only = learntFrom(place, from);
    const std::string range = inBatch(batches, batch);
    std::string right = "(SELECT h, i AS j, x AS y FROM " + everywhere(place, from.pairs) + " WHERE ";
    right += only.empty() ? std::string("d > 0") : only;
    std::string out = "SELECT " + dialect.pairNumber("i", "j", PairSums::base(pages)) + " AS ij, " +
                      sumOf(dialect, term, pages, unit) + " AS v FROM " + everywhere(place, from.pairs) + " AS l " +
                      std::string(dialect.join()) + " " + right + range + ") AS r USING (h) WHERE i <= j" +
                      (only.empty() ? "" : " AND " + only) + range + " GROUP BY ij";
    if (place.source.sharded())
        out += dialect.onEachShard();
    return {std::move(out), {whole, comesWhole(term) ? whole : SqlKind::Real}};
}

} // namespace leadlight
