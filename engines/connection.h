// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/catalogue.h"
#include "engines/credentials.h"
#include "engines/engine_address.h"
#include "engines/engine_limits.h"
#include "model/warehouse/choose_source.h"

namespace leadlight {

/// For programs without a window: makes what Qt's network needs, once, on the thread of main(). Numbers are written and
/// read as in the C locale afterwards, too.
void prepareEngines();

/// An engine, and what it has to choose from.
struct EngineConnection
{
    EngineAddress address;
    std::vector<std::unique_ptr<SqlSession>> sessions; ///< the first is that of the address; else one a shard
    std::vector<CatalogueTable> tables;                ///< without Leadlight's working tables

    [[nodiscard]] SqlSession& first() const { return *sessions.front(); }
    [[nodiscard]] std::vector<TableName> names() const;
    /// The rows in it, as a run works with them. Lives as long as this.
    [[nodiscard]] Warehouse warehouse(SourceTable source, ScratchPlace scratch) const;
};

/// Connects, and asks for the catalogue; no table is read.
[[nodiscard]] Result<EngineConnection> openConnection(const EngineAddress& address, const SharedSecret& password,
                                                      const EngineLimits& limits, const Progress& progress);

/// What there is to choose of a table of the catalogue.
[[nodiscard]] Result<OfferedTable> offerOf(const EngineConnection& connection, const TableName& table,
                                           const Progress& progress);

/// The other servers that have parts of the table, as the engine names them; none where it lies on one. Usage where the
/// one of the address has none of it, since each does what concerns its own rows.
[[nodiscard]] Result<std::vector<std::string>> serversBeside(const EngineConnection& connection,
                                                             const SourceTable& source, const Progress& progress);

/// Connects to more servers of the same engine: "host", at the port of the address, or "host:port".
[[nodiscard]] Status connectServers(EngineConnection& connection, const std::vector<std::string>& servers,
                                    const SharedSecret& password, const EngineLimits& limits, const Progress& progress);

} // namespace leadlight
