// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/lists_sql.h"

namespace leadlight {

namespace {

constexpr auto whole = SqlKind::Whole;

/// The hashes of these ids, for "h IN (...)": they are the order of the tables, so only their parts are read.
std::string hashesOf(const SqlPlace& place, const std::vector<std::string>& cookies)
{
    const Dialect& dialect = place.dialect;
    std::string out;
    for (const std::string& cookie : cookies)
        out += (out.empty() ? "" : ", ") + dialect.hash(dialect.text(dialect.literal(cookie)));
    return out.empty() ? std::string("NULL") : out;
}

/// h, cookie of these ids.
std::string idsOf(const SqlPlace& place, const std::vector<std::string>& cookies)
{
    std::string texts;
    for (const std::string& cookie : cookies)
        texts += (texts.empty() ? "" : ", ") + place.dialect.literal(cookie);
    return "(SELECT h, cookie FROM " + everywhere(place, Scratch::Cookies) + " WHERE h IN (" +
           hashesOf(place, cookies) + ") AND cookie IN (" + (texts.empty() ? "NULL" : texts) + "))";
}

/// The lists of these cookies, each cookie on the shard of its lists. `hashes`: what stands in "h IN (...)".
SqlStatement listsOf(const SqlPlace& place, const std::string& ids, const std::string& hashes)
{
    const Dialect& dialect = place.dialect;
    std::string out = "SELECT cookie, rank, j, score, basis FROM (SELECT h, rank, j, score, basis FROM " +
                      everywhere(place, Scratch::Lists) + " WHERE h IN (" + hashes + ")) AS t " +
                      std::string(dialect.join()) + " " + ids + " AS c USING (h) ORDER BY cookie, rank";
    if (place.source.sharded())
        out += dialect.onEachShard();
    return {std::move(out), {SqlKind::Text, whole, whole, SqlKind::Real, SqlKind::Text}};
}

} // namespace

SqlStatement listsOfCookies(const SqlPlace& place, const std::vector<std::string>& cookies)
{
    return listsOf(place, idsOf(place, cookies), hashesOf(place, cookies));
}

SqlStatement firstLists(const SqlPlace& place, std::int64_t cookies)
{
    const std::string first = everywhere(place, Scratch::Cookies) + " ORDER BY h LIMIT " + std::to_string(cookies);
    return listsOf(place, "(SELECT h, cookie FROM " + first + ")", "SELECT h FROM " + first);
}

SqlStatement historiesOf(const SqlPlace& place, const std::vector<std::string>& cookies)
{
    std::string out = "SELECT cookie, i, x FROM (SELECT h, i, x FROM " + everywhere(place, Scratch::Pairs) +
                      " WHERE h IN (" + hashesOf(place, cookies) + ")) AS p " + std::string(place.dialect.join()) +
                      " " + idsOf(place, cookies) + " AS c USING (h) ORDER BY cookie, i";
    if (place.source.sharded())
        out += place.dialect.onEachShard();
    return {std::move(out), {SqlKind::Text, whole, SqlKind::Real}};
}

SqlStatement audienceInLists(const SqlPlace& place, const std::vector<std::int32_t>& pages, std::int64_t most)
{
    std::string numbers;
    for (const std::int32_t page : pages)
        numbers += (numbers.empty() ? "" : ", ") + std::to_string(page);
    std::string out = "SELECT cookie, j, rank, score FROM (SELECT h, j, rank, score FROM " +
                      everywhere(place, Scratch::Lists) + " WHERE basis = 'personal' AND j IN (" +
                      (numbers.empty() ? "-1" : numbers) + ") ORDER BY rank, score DESC, h LIMIT " +
                      std::to_string(most) + ") AS t " + std::string(place.dialect.join()) +
                      " (SELECT h, cookie FROM " + everywhere(place, Scratch::Cookies) +
                      ") AS c USING (h) ORDER BY rank, score DESC, cookie";
    return {std::move(out), {SqlKind::Text, whole, whole, SqlKind::Real}};
}

SqlStatement reachOfPage(const SqlPlace& place, std::int32_t page)
{
    const Dialect& dialect = place.dialect;
    return {"SELECT " + dialect.total("CASE WHEN e < -100000000 THEN 1 ELSE 0 END") + " AS took, " +
                dialect.total("CASE WHEN e > 0.000001 THEN 1 ELSE 0 END") +
                " AS speaks FROM (SELECT h, sum(w) AS e "
                "FROM " +
                onShard(place, Scratch::Pairs) + " AS p " + std::string(dialect.lookUp()) + " (SELECT i, w FROM " +
                onShard(place, Scratch::Weights) + " WHERE j = " + std::to_string(page) +
                ") AS w USING (i) GROUP BY h) AS s",
            {whole, whole}};
}

} // namespace leadlight
