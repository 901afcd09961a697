// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/sample_sql.h"

namespace leadlight {

namespace {

constexpr auto whole = SqlKind::Whole;
constexpr std::uint32_t million = 1000000; // Dialect::sampled()
constexpr std::uint64_t sampleSeed = 20261127;

std::string drawn(const SqlPlace& place, std::uint32_t ofMillion)
{
    if (ofMillion >= million)
        return {};
    return " AND " + place.dialect.sampled("h", sampleSeed) + " < " + std::to_string(ofMillion);
}

} // namespace

SqlStatement sampledPairs(const SqlPlace& place, const LearntFrom& from, std::uint32_t ofMillion)
{
    std::string out = "SELECT h, i, x FROM " + onShard(place, from.pairs) + " WHERE d >= 0";
    if (from.mostPages > 0)
        out += " AND d <= " + std::to_string(from.mostPages);
    return {out + drawn(place, ofMillion), {whole, whole, SqlKind::Real}};
}

SqlStatement sampledHidden(const SqlPlace& place, std::uint32_t ofMillion)
{
    return {"SELECT h, i FROM " + onShard(place, Scratch::Hidden) + " WHERE h >= 0" + drawn(place, ofMillion),
            {whole, whole}};
}

SqlStatement idsOfHashes(const SqlPlace& place, const std::vector<std::uint64_t>& hashes)
{
    std::string numbers;
    for (const std::uint64_t h : hashes)
        numbers += (numbers.empty() ? "" : ", ") + std::to_string(h);
    return {"SELECT cookie FROM " + everywhere(place, Scratch::Cookies) + " WHERE h IN (" +
                (numbers.empty() ? std::string("NULL") : numbers) + ") ORDER BY cookie",
            {SqlKind::Text}};
}

} // namespace leadlight
