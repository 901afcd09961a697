// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/file_report.h"
#include "model/warehouse/cost.h"
#include "model/warehouse/source_table.h"

#include <filesystem>
#include <optional>

namespace leadlight {

// What people choose of an engine before a run, and what they are offered. Nothing here holds a password.

/// How an engine is spoken to.
enum class EngineKind {
    ClickHouse, ///< HTTP
    PostgreSql, ///< PostgreSQL's protocol: Redshift, Greenplum, Citus and others speak it, too
    Odbc,       ///< whatever there is a driver for
};
template <>
struct Choices<EngineKind>
{
    static constexpr std::array<std::string_view, 3> names{"clickhouse", "postgres", "odbc"};
};

/// Where the engine is, as people write it down.
struct ConnectionChoices
{
    EngineKind kind = EngineKind::ClickHouse;
    std::string host = {};         ///< a name or an IP address; not asked for with ODBC
    int port = 0;                  ///< 0: the engine's usual one
    std::string user = {};         ///< empty: the engine's default
    std::string database = {};     ///< of ODBC the name of the data source; empty: the user's own
    std::string certificates = {}; ///< file (PEM) of an organisation that signs its own; empty: the system's alone
    friend bool operator==(const ConnectionChoices&, const ConnectionChoices&) = default;
};

/// A table that there is to choose.
struct TableThere
{
    TableName name;
    std::uint64_t rows = 0;  ///< as the engine has it written down; 0: not known
    std::uint64_t bytes = 0; ///< likewise
};

/// What an engine said when it was connected to.
struct EngineOffer
{
    std::string version; ///< "ClickHouse 18.16.1"
    bool tested = false; ///< Dialect::tested()
    std::vector<TableThere> tables;
    Phrase remark = {}; ///< what else is to be said: that the keychain did not keep the password
};

/// Where the business units of the pages come from.
enum class UnitsFrom { Nothing, File, Table };

/// The table of the submissions, its columns and what of it counts.
struct TableChoices
{
    TableName table;
    std::map<Role, std::string> columns; ///< a role without a column is not there (form_submissions: each row is one)
    UnitsFrom units = UnitsFrom::Nothing;
    std::filesystem::path unitsFile = {};
    TableName unitsTable = {};
    std::string unitsPage = {}; ///< its columns
    std::string unitsName = {};
    DateRange dates = {};
    std::string scratch = {}; ///< a database or schema for the working tables; empty: that of the table
    friend bool operator==(const TableChoices& a, const TableChoices& b)
    {
        return a.table == b.table && a.columns == b.columns && a.units == b.units && a.unitsFile == b.unitsFile &&
               a.unitsTable == b.unitsTable && a.unitsPage == b.unitsPage && a.unitsName == b.unitsName &&
               a.dates.from == b.dates.from && a.dates.to == b.dates.to && a.scratch == b.scratch;
    }
};

/// What a run would take.
struct RunEstimate
{
    std::uint64_t rows = 0; ///< as the engine has it written down; 0: not known
    std::uint64_t bytes = 0;
    std::int32_t servers = 1;
    std::int32_t pages = 0;                 ///< once counted
    std::optional<WarehouseCost> counted{}; ///< once every row was read
};

} // namespace leadlight
