// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/read/file_report.h"
#include "model/warehouse/choices.h"

#include <map>
#include <string>
#include <string_view>

namespace leadlight {

/// Where rows are: the engine, and in it the table and its columns. Holds no password, so it may be shown, kept and
/// logged.
struct EngineAddress
{
    EngineKind kind = EngineKind::ClickHouse;
    std::string host = {};         ///< a name or an IP address, without brackets; empty with ODBC
    int port = 0;                  ///< never 0 after parsing, but with ODBC
    std::string user = {};         ///< empty: the engine's default
    std::string database = {};     ///< of ODBC the name of the data source (DSN); empty: the user's own
    bool tls = true;               ///< encrypted, and the certificate checked, but that of this machine
    std::string certificates = {}; ///< file of certificates (PEM) that are trusted beside the system's; empty: none
    std::string dialect = {};      ///< of ODBC: how that engine writes SQL
    std::string schema = {};       ///< the table's, where the engine has schemas
    std::string table = {};        ///< as the catalogue calls it; empty: not chosen yet
    std::map<Role, std::string> columns = {}; ///< Role -> name of the column in the engine

    /// "clickhouse://anna@warehouse.example:8443/web": engine and user, without table and choices.
    [[nodiscard]] std::string text() const;
    friend bool operator==(const EngineAddress&, const EngineAddress&) = default;
};

/// "localhost", 127.0.0.0/8 and ::1. Only there a connection may go without TLS.
[[nodiscard]] bool isThisMachine(std::string_view host);

/// That passwords and rows go through no network in the open: Usage without TLS to anywhere else.
[[nodiscard]] Status checkTransport(const EngineAddress& address);

/// clickhouse://user@host:port/database?table=...&cookie=...&page_url=..., postgres://..., odbc://DSN?dialect=...
/// Parts are percent-encoded where they hold signs that a URL needs itself. Choices: table, schema, the roles of
/// columns (cookie, page_url, ...), tls=on|off, certificates=FILE, dialect (ODBC). Usage for anything else. A password
/// is refused, and no message repeats any of such a text.
[[nodiscard]] Result<EngineAddress> parseEngineAddress(std::string_view text);

} // namespace leadlight
