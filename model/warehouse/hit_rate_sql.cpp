// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/hit_rate_sql.h"

#include "model/evaluate/hit_rate.h"
#include "model/warehouse/scoring_sql.h"

namespace leadlight {

namespace {

constexpr auto whole = SqlKind::Whole;
constexpr double anyScore = 1e300; ///< what no score exceeds; NaN is not below it in any engine

std::string numberOf(HitRateState state)
{
    return std::to_string(static_cast<int>(state));
}

/// " WHERE h >= 0 AND ...": the cookies of a batch.
std::string ofBatch(const HashBatches& batches, std::uint64_t batch)
{
    return " WHERE h >= 0" + inBatch(batches, batch);
}

/// h, d, place, unit of each page of the histories of a batch.
std::string placesOfHistories(const SqlPlace& place, const std::string& cookies)
{
    return "(SELECT h, d, place, unit FROM (SELECT h, i, d FROM " + onShard(place, Scratch::Pairs) + cookies +
           ") AS p " + std::string(place.dialect.lookUp()) + " (SELECT i, unit, place FROM " +
           onShard(place, Scratch::Facts) + ") AS f USING (i))";
}

/// h, dd, tt: the k-th page of a history (by place) stands before the tenth unseen one where fewer than ten unseen ones
/// stand before it, which are place - k.
std::string boundsOf(const SqlPlace& place, const RatedBy& how, const std::string& cookies)
{
    const std::string ten = std::to_string(hitRateN);
    const std::string all = std::to_string(how.pages);
    const std::string places = placesOfHistories(place, cookies);
    if (place.dialect.hasArrays())
        return "(SELECT h, dd, toUInt32(least(" + ten + " + toInt64(arrayCount((p, k) -> toInt64(p) - toInt64(k) < " +
               ten + ", ps, arrayEnumerate(ps))), toInt64(" + all +
               "))) AS tt FROM (SELECT h, max(d) AS dd, arraySort(groupArray(place)) AS ps FROM " + places +
               " AS q GROUP BY h))";
    const std::string bound = ten + " + sum(c)";
    return "(SELECT h, max(d) AS dd, " +
           place.dialect.asPage("CASE WHEN " + bound + " < " + all + " THEN " + bound + " ELSE " + all + " END") +
           " AS tt FROM (SELECT h, d, CASE WHEN place - row_number() OVER (PARTITION BY h ORDER BY place) < " + ten +
           " THEN 1 ELSE 0 END AS c FROM " + places + " AS q) AS k GROUP BY h)";
}

/// A row for what each side knows of a cookie and a unit: its own rows, its list, its history among the first t pages.
std::string knownOfUnits(const SqlPlace& place, const std::string& cookies)
{
    const Dialect& dialect = place.dialect;
    const std::string none = dialect.asPage("0");
    const std::string one = dialect.asPage("1");
    const std::string look = " " + std::string(dialect.lookUp()) + " ";
    const std::string nothing = none + " AS seen, " + dialect.real(-1.0) + " AS most, ";
    const std::string isRanked =
        dialect.asPage("CASE WHEN score < " + dialect.real(anyScore) + " THEN 1 ELSE 0 END") + " AS r";
    return "(SELECT h, unit, seen, most, " + none + " AS listed, " + none + " AS ranked, " + none + " AS early FROM " +
           onShard(place, Scratch::Taken) + cookies + " UNION ALL SELECT h, unit, " + nothing + one +
           " AS listed, r AS ranked, " + none + " AS early FROM (SELECT h, j AS i, " + isRanked + " FROM " +
           onShard(place, Scratch::Lists) + cookies + " AND rank <= " + std::to_string(hitRateN) + ") AS s" + look +
           "(SELECT i, unit FROM " + onShard(place, Scratch::Facts) + ") AS f USING (i) UNION ALL SELECT h, unit, " +
           nothing + none + " AS listed, " + none + " AS ranked, " + one + " AS early FROM " +
           placesOfHistories(place, cookies) + " AS q" + look + "(SELECT h, t FROM " + onShard(place, Scratch::Bounds) +
           cookies + ") AS b USING (h) WHERE place <= t)";
}

/// A row a cookie and unit, with what is the same for all units of the cookie (of Scratch::Bounds) and for all cookies
/// (of Scratch::Firsts): whether the cookie took pages of the unit, and whether it is one of its strongest.
std::string unitsOfCookies(const SqlPlace& place, const std::string& cookies)
{
    const std::string look = " " + std::string(place.dialect.lookUp()) + " ";
    const std::string sums = "(SELECT h, unit, sum(seen) AS se, max(most) AS mo, sum(listed) AS li, sum(ranked) AS ra, "
                             "sum(early) AS ea FROM " +
                             knownOfUnits(place, cookies) + " AS u GROUP BY h, unit)";
    const std::string known = "(SELECT h, unit, se, mo, li, ra, ea, CASE WHEN se > 0 AND unit <> " +
                              std::to_string(noUnit) + " THEN 1 ELSE 0 END AS kn FROM " + sums + " AS a)";
    const std::string strong =
        "(SELECT h, unit, t, m, lines, sent, seen, d, se, li, ra, ea, kn, CASE WHEN kn = 1 AND mo = m THEN 1 ELSE 0 "
        "END AS st FROM " +
        known + " AS k" + look + "(SELECT h, m, lines, sent, seen, d, t FROM " + onShard(place, Scratch::Bounds) +
        cookies + ") AS b USING (h))";
    return "(SELECT h, m, lines, sent, seen, d, se, li, ra, ea, kn, st, c, n FROM " + strong + " AS w" + look +
           "(SELECT t, unit, c, n FROM " + onShard(place, Scratch::Firsts) + ") AS o USING (t, unit))";
}

/// Whether a cookie is measured, and why not; `units`: how many of its units would make hits.
std::string stateOf(const Dialect& dialect, const RatedBy& how, const std::string& units)
{
    std::string out = "CASE";
    if (how.mostPages > 0)
        out += " WHEN dd > " + std::to_string(how.mostPages) + " THEN " + numberOf(HitRateState::LeftOut);
    out += " WHEN " + units + " = 0 THEN " + numberOf(HitRateState::OnlyUnmapped);
    if (how.byEvidence)
        out += " WHEN ranked = 0 THEN " + numberOf(HitRateState::NoEvidence);
    return dialect.asPage(out + " ELSE " + numberOf(HitRateState::Measured) + " END");
}

/// What ten of the unseen pages hit, drawn by chance, where `open` of them would be hits.
std::string chanceOf(const Dialect& dialect, const RatedBy& how, const std::string& open)
{
    const std::string ten = std::to_string(hitRateN);
    const std::string all = std::to_string(how.pages);
    const std::string unseen = "(" + all + " - pp)";
    return "CASE WHEN " + unseen + " > 0 THEN " + dialect.real(1.0) + " * " + open + " / " + unseen + " * CASE WHEN " +
           unseen + " < " + ten + " THEN " + unseen + " ELSE " + ten + " END / " + ten + " ELSE " + dialect.real(0.0) +
           " END";
}

} // namespace

SqlStatement reachOfPages(const SqlPlace& place, std::uint32_t mostPages)
{
    std::string out = "SELECT i, count(*) AS c FROM " + everywhere(place, Scratch::Pairs);
    if (mostPages > 0)
        out += " WHERE d <= " + std::to_string(mostPages);
    return {out + " GROUP BY i", {whole, whole}};
}

SqlStatement makeTaken(const SqlPlace& place)
{
    const Dialect& dialect = place.dialect;
    const std::string look = " " + std::string(dialect.lookUp()) + " ";
    const std::string joined = "(SELECT ll_c, ll_n, ll_w, i FROM " + countedRows(place, Rows::OfShard) + " AS v" +
                               look + "(SELECT page AS ll_p, i FROM " + onShard(place, Scratch::Pages) +
                               " WHERE kept = 1) AS g USING (ll_p))";
    const std::string rows = "(SELECT " + dialect.hash("ll_c") + " AS h, unit, i, ll_n, ll_w FROM " + joined + " AS k" +
                             look + "(SELECT i, unit FROM " + onShard(place, Scratch::Facts) + ") AS f USING (i))";
    return {"INSERT INTO " + onShard(place, Scratch::Taken) + " (h, unit, seen, most, lines, sent) SELECT h, unit, " +
                dialect.asPage("count(DISTINCT i)") + " AS seen, max(ll_w) AS most, count(*) AS lines, " +
                dialect.total("ll_n") + " AS sent FROM " + rows + " AS t GROUP BY h, unit",
            {}};
}

SqlStatement makeBounds(const SqlPlace& place, const RatedBy& how, const HashBatches& batches, std::uint64_t batch)
{
    const Dialect& dialect = place.dialect;
    const std::string cookies = ofBatch(batches, batch);
    const std::string sums = "(SELECT h, max(most) AS mm, " + dialect.total("lines") + " AS ls, " +
                             dialect.total("sent") + " AS ss, " + dialect.asPage(dialect.total("seen")) +
                             " AS pp FROM " + onShard(place, Scratch::Taken) + cookies + " GROUP BY h)";
    return {"INSERT INTO " + onShard(place, Scratch::Bounds) +
                " (h, m, lines, sent, seen, d, t) SELECT h, mm, ls, ss, pp, dd, tt FROM " + sums + " AS a " +
                std::string(dialect.lookUp()) + " " + boundsOf(place, how, cookies) + " AS b USING (h)",
            {}};
}

SqlStatement largestBound(const SqlPlace& place)
{
    return {"SELECT max(t) AS tt FROM " + onShard(place, Scratch::Bounds), {whole}};
}

SqlStatement makeRates(const SqlPlace& place, const RatedBy& how, const HashBatches& batches, std::uint64_t batch)
{
    const Dialect& dialect = place.dialect;
    const auto sum = [&](const std::string& value, const char* name) {
        return ", " + dialect.total(value) + " AS " + name;
    };
    const std::string sums =
        "(SELECT h, max(m) AS mm, max(lines) AS ls, max(sent) AS ss, max(seen) AS pp, max(d) AS dd" +
        sum("ra", "ranked") + sum("kn", "known") + sum("st", "strong") + sum("kn * li", "hit") +
        sum("st * li", "thit") + sum("kn * (c - ea)", "pop") + sum("st * (c - ea)", "tpop") +
        sum("kn * (n - se)", "room") + sum("st * (n - se)", "troom") + " FROM " +
        unitsOfCookies(place, ofBatch(batches, batch)) + " AS x GROUP BY h)";
    return {"INSERT INTO " + onShard(place, Scratch::Rates) +
                " (h, m, lines, sent, state, tstate, hits, thits, popular, tpopular, chance, tchance) SELECT h, mm, "
                "ls, ss, " +
                stateOf(dialect, how, "known") + ", " + stateOf(dialect, how, "strong") + ", " + dialect.asPage("hit") +
                ", " + dialect.asPage("thit") + ", " + dialect.asPage("pop") + ", " + dialect.asPage("tpop") + ", " +
                chanceOf(dialect, how, "room") + ", " + chanceOf(dialect, how, "troom") + " FROM " + sums + " AS y",
            {}};
}

SqlStatement rateHistogram(const SqlPlace& place)
{
    const Dialect& dialect = place.dialect;
    return {"SELECT state, tstate, hits, thits, count(*) AS k, " + dialect.total("popular") + " AS p, " +
                dialect.total("tpopular") + " AS tp, sum(chance) AS r, sum(tchance) AS tr FROM " +
                onShard(place, Scratch::Rates) + " GROUP BY state, tstate, hits, thits",
            {whole, whole, whole, whole, whole, whole, whole, SqlKind::Real, SqlKind::Real}};
}

SqlStatement ratesByAmount(const SqlPlace& place, bool submissions)
{
    const std::string amount = submissions ? "sent" : "lines";
    return {"SELECT hits, " + amount + ", count(*) AS k FROM " + onShard(place, Scratch::Rates) +
                " WHERE state = " + numberOf(HitRateState::Measured) + " GROUP BY hits, " + amount,
            {whole, whole, whole}};
}

SqlStatement unitHistogram(const SqlPlace& place, const HashBatches& batches, std::uint64_t batch)
{
    const Dialect& dialect = place.dialect;
    const std::string cookies = ofBatch(batches, batch);
    const std::string measured = numberOf(HitRateState::Measured);
    return {"SELECT unit, seen, " + dialect.total("CASE WHEN state = " + measured + " THEN 1 ELSE 0 END") + " AS k, " +
                dialect.total("CASE WHEN tstate = " + measured + " AND most = m THEN 1 ELSE 0 END") +
                " AS tk FROM (SELECT h, unit, seen, most FROM " + onShard(place, Scratch::Taken) + cookies +
                " AND unit <> " + std::to_string(noUnit) + ") AS t " + std::string(dialect.lookUp()) +
                " (SELECT h, m, state, tstate FROM " + onShard(place, Scratch::Rates) + cookies +
                ") AS r USING (h) GROUP BY unit, seen",
            {whole, whole, whole, whole}};
}

SqlStatement ratesOfBatch(const SqlPlace& place, const HashBatches& batches, std::uint64_t batch)
{
    const std::string cookies = ofBatch(batches, batch);
    return {"SELECT cookie, lines, sent, state, tstate, hits, thits FROM (SELECT h, lines, sent, state, tstate, hits, "
            "thits FROM " +
                onShard(place, Scratch::Rates) + cookies + ") AS r " + std::string(place.dialect.join()) +
                " (SELECT h, cookie FROM " + onShard(place, Scratch::Cookies) + cookies + ") AS c USING (h)",
            {SqlKind::Text, whole, whole, whole, whole, whole, whole}};
}

} // namespace leadlight
