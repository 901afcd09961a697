// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/join/dataset.h"
#include "model/recommend/interactions.h"

#include <optional>

namespace leadlight {

/// A table as the engine's catalogue names it: chosen from there, never typed.
struct TableName
{
    std::string database; ///< schema in PostgreSQL; empty: where the connection is
    std::string table;
    bool operator==(const TableName&) const = default;
};

/// The BU mapping, where it is a table of the engine, too. Tables have no order, so where a page has several units
/// ConflictRule::First takes the first by its name.
struct MappingTable
{
    TableName name;
    std::string page;
    std::string unit;
};

/// The submissions in an engine: which table, which columns have which role, and what of it counts. Ids are taken as
/// they stand there; nothing is trimmed.
struct SourceTable
{
    TableName rows;
    std::string cookie;
    std::string page;
    std::string type;        ///< empty: all rows are of one type, ""
    std::string submissions; ///< empty: every row is one
    std::string date;        ///< empty: there is none
    DateRange dates = {};
    UnidentifiedCookies unidentified = UnidentifiedCookies::Drop;
    WeighOptions weights = {};                ///< of all types that the table has
    std::optional<MappingTable> mapping = {}; ///< nothing: the mapping is a file here, or there is none

    /// Where the rows lie on several shards, each with whole cookies: the engine's own name of that group, and of the
    /// part of `rows` that is on a shard.
    std::string cluster;
    TableName part = {};

    [[nodiscard]] bool sharded() const { return !cluster.empty(); }
    /// Whether some pairs may have the strength 0, which say nothing but were taken.
    [[nodiscard]] bool hasZeroWeights() const;
};

/// Usage errors: a role without a column that needs one, a name that no engine can hold, days that are none, shards of
/// an engine that Leadlight does not know them of.
[[nodiscard]] Status check(const SourceTable& source);

/// Where a run keeps its working tables: "ll_<run>_<part>" in a database of its own or the table's.
struct ScratchPlace
{
    std::string database; ///< empty: where the connection is
    std::string run;      ///< small letters and digits; see newRunId()
};
/// Eight hexadecimal digits by chance.
[[nodiscard]] std::string newRunId();
[[nodiscard]] bool isRunId(std::string_view text);

} // namespace leadlight
