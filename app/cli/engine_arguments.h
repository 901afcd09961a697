// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/field_arguments.h"
#include "engines/connection.h"

#include <optional>

namespace leadlight::cli {

/// --engine and what goes with it: rows that stay in an engine, in the place of --submissions. Lives as long as its
/// CLI::App.
class EngineArguments
{
public:
    /// Where the engine is, and who asks.
    void addConnection(CLI::App& app);
    /// Its other servers.
    void addServers(CLI::App& app);
    /// And the table of the BU mapping. After all other options of the command, so that check() knows those that only
    /// go with files.
    void addSource(CLI::App& app);
    /// An option of this command that counts there, too, though other commands have it for files only. Before
    /// addSource().
    void takesThere(std::string option) { m_taken.push_back(std::move(option)); }
    /// For commands that do nothing without an engine.
    void require(CLI::App& app) const;

    [[nodiscard]] bool given() const { return !m_engine.empty(); }
    /// Usage where an option was given that has no effect: of files beside --engine, of an engine without it.
    [[nodiscard]] Status check() const;
    [[nodiscard]] const std::string& mappingTable() const { return m_mappingTable; }
    [[nodiscard]] const std::string& scratchDatabase() const { return m_scratchDatabase; }

    /// Parses the address, finds the password, and connects; no table is read.
    [[nodiscard]] Result<EngineConnection> connect(const Progress& progress) const;
    /// And to the other servers that have parts of the table: those of --engine-servers, else as the engine names them.
    [[nodiscard]] Status connectOthers(EngineConnection& connection, const SourceTable& source,
                                       const Progress& progress) const;
    /// To those of --engine-servers.
    [[nodiscard]] Status connectNamed(EngineConnection& connection, const Progress& progress) const;

private:
    [[nodiscard]] Result<SharedSecret> password() const;

    std::string m_engine;
    std::string m_passwordFile;
    std::string m_mappingTable;
    std::string m_scratchDatabase;
    std::vector<std::string> m_servers;
    std::vector<std::string> m_taken;
    std::vector<const CLI::Option*> m_ofFiles;
    std::vector<const CLI::Option*> m_ofEngines;
    mutable SharedSecret m_password; ///< the environment gives it once
};

} // namespace leadlight::cli
