// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/file_report.h"
#include "model/warehouse/shards.h"
#include "model/warehouse/warehouse.h"

#include <optional>

namespace leadlight {

/// A table with what there is to choose of it.
struct OfferedTable
{
    TableName name;
    std::vector<std::string> columns; ///< in the engine's order
    TableShards shards = {};
};

/// The table of that name: of this database, or wherever it is where that is empty. Usage, with what there is to choose
/// from, where it is not there or is not the only one.
[[nodiscard]] Result<TableName> chooseTable(const std::vector<TableName>& there, const std::string& database,
                                            const std::string& table);

/// Which columns play which role, as far as their names say so; those that `wanted` names first (form_submissions "1":
/// none). Usage, with the columns that there are, where a wanted one is not there.
[[nodiscard]] Result<std::map<Role, std::string>> rolesOf(const std::vector<std::string>& columns,
                                                          const std::map<Role, std::string>& wanted);

/// The columns of a table, and of the mapping's where that is a table, too, as the catalogue calls them; nothing of
/// `wanted` goes into a statement but what was found there. Usage where no column has a role that is needed, or the
/// rows of a cookie may lie on several servers.
[[nodiscard]] Result<SourceTable> chooseSource(const OfferedTable& table, const std::optional<OfferedTable>& mapping,
                                               const std::map<Role, std::string>& wanted);

/// What a submission of each of the table's types weighs: the notebook's weights, `typeWeights` in their places. One
/// pass over the column of types.
[[nodiscard]] Result<WeighOptions> weightsThere(const Warehouse& warehouse,
                                                const std::map<std::string, double, std::less<>>& typeWeights,
                                                const Progress& progress);

} // namespace leadlight
