// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/dialect.h"
#include "model/warehouse/source_table.h"
#include "model/warehouse/sql_session.h"

namespace leadlight {

/// What every statement is made from: how the engine writes SQL, whose rows, and where the working tables are.
struct SqlPlace
{
    const Dialect& dialect;
    SourceTable source;
    ScratchPlace scratch;
};

/// Batches of the cookies: the ranges of their hashes, which are the order of the working tables, so each reads only
/// its part. `count` of them cover all hashes.
struct HashBatches
{
    std::uint64_t count = 1;
    std::uint64_t largest = ~std::uint64_t{0};

    struct Range
    {
        std::uint64_t first;
        std::uint64_t last; ///< with it
    };
    [[nodiscard]] Range range(std::uint64_t batch) const;
};
/// " AND h BETWEEN a AND b"; empty for a single batch.
[[nodiscard]] std::string inBatch(const HashBatches& batches, std::uint64_t batch);

/// The working tables of a run.
enum class Scratch {
    Pages,      ///< page_url, its number, whether it is mapped, joined (perhaps by nobody) and kept
    Pairs,      ///< a row a cookie and page: h, i, strength, pages of the cookie
    Cookies,    ///< the id of each h
    Weights,    ///< i, j, weight
    Packed,     ///< the same, a row a page (engines with arrays)
    Fill,       ///< the pages that lists go on with: place, unit, nth among those of the unit that are offered before
                ///< others (0: none of these), strength
    FillPacked, ///< the places of each unit (engines with arrays)
    Short,      ///< cookies whose lists need filling
    Lists,
    Hidden, ///< the page that is hidden of each tested cookie
    Rest,   ///< the pairs without those
    Done,   ///< which batches of which step are whole
    Info,   ///< whose run this is, and of when
    Totals, ///< a row a cookie: its id, joined rows, submissions
    Facts,  ///< of each page its unit, and its place by how many took it
    Taken,  ///< a row a cookie and unit that it took pages of
    Bounds, ///< a row a cookie: how far down its ten most popular unseen pages go
    Firsts, ///< how many of the first t pages are of a unit
    Rates,  ///< a row a cookie: what its hit rates are made of
};
/// "ll_7f3a0b12_pairs".
[[nodiscard]] std::string scratchName(const ScratchPlace& place, Scratch which);
/// The table on this shard, and over all of them; the same where there are no shards. Quoted.
[[nodiscard]] std::string onShard(const SqlPlace& place, Scratch which);
[[nodiscard]] std::string everywhere(const SqlPlace& place, Scratch which);

/// The condition that a cookie (an expression for its text) stands for no visitor: isUnidentified() in SQL.
[[nodiscard]] std::string unidentified(const Dialect& dialect, const std::string& cookie);

enum class Rows {
    OfShard, ///< of the part on this shard, where there are shards
    OfAll,
};
/// "(SELECT ...)": ll_c (cookie), ll_p (page), ll_t (type), ll_n (submissions, at least 1) of all rows that count by
/// their dates, unidentified ones too.
[[nodiscard]] std::string rowsThatCount(const SqlPlace& place, Rows rows);
/// The same with what each row adds to its pair's strength as ll_w, without what is unidentified where that is dropped.
[[nodiscard]] std::string weighedRows(const SqlPlace& place, Rows rows);
/// And with their submissions as ll_n.
[[nodiscard]] std::string countedRows(const SqlPlace& place, Rows rows);
/// The condition on a column by the choice of days; empty: all count.
[[nodiscard]] std::string inSpan(const SqlPlace& place);
/// The table itself, quoted.
[[nodiscard]] std::string sourceRows(const SqlPlace& place, Rows rows);

} // namespace leadlight
