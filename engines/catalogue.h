// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/sql_session.h"

#include <string>
#include <vector>

namespace leadlight {

// What there is to choose from, by the engine's own catalogue: it is small, and no table is read for it.

struct CatalogueTable
{
    std::string database; ///< ClickHouse's database, else the schema
    std::string name;
    std::uint64_t rows = 0;  ///< as the engine has it written down; 0: not known (a table over several servers, a view)
    std::uint64_t bytes = 0; ///< of it on disk; 0: not known
};

/// Tables and views that the user may read, by database and name; without the engine's own ones.
[[nodiscard]] Result<std::vector<CatalogueTable>> tablesOf(SqlSession& session, const Progress& progress);

struct CatalogueColumn
{
    std::string name;
    std::string type; ///< as the engine calls it
};

/// Its columns in their order; none where there is no such table.
[[nodiscard]] Result<std::vector<CatalogueColumn>> columnsOf(SqlSession& session, const CatalogueTable& table,
                                                             const Progress& progress);

} // namespace leadlight
