// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/postgres/postgres_errors.h"

#include <array>

namespace leadlight {

namespace {

/// What to do about it, by the class of the SQLSTATE (appendix A of PostgreSQL's documentation) or the state itself.
Phrase hintFor(std::string_view state)
{
    const std::string_view kind = state.substr(0, 2);
    if (kind == "28")
        return Phrase::tr("Check user and password, and that this user may come from this machine (pg_hba.conf).");
    if (state == "3D000" || state == "42P01" || state == "3F000")
        return Phrase::tr(
            "Choose database and table from the engine's catalogue: they may have been renamed or dropped.");
    if (state == "42703")
        return Phrase::tr("Choose the columns from the engine's catalogue: they may have been renamed or dropped.");
    if (state == "42501" || state == "25006")
        return Phrase::tr(
            "This user may not do that: training and figures need the right to read the table, working tables and "
            "written lists a schema in which the user may create tables.");
    if (state == "57014")
        return Phrase::tr(
            "The engine ended the statement, by its limit of time (statement_timeout) or because somebody did. Choose "
            "smaller batches or fewer days, or have the limit raised.");
    if (kind == "53")
        return Phrase::tr(
            "The engine has run out of memory, disk or connections: choose smaller batches, or try again later.");
    if (kind == "54")
        return Phrase::tr("The statement is more than the engine takes at once: choose smaller batches.");
    if (kind == "57")
        return Phrase::tr("The engine is being shut down or started: try again when it is back.");
    if (kind == "22")
        return Phrase::tr("A value is not what the statement takes it for: choose another column for it.");
    if (state.empty() || kind == "08")
        return Phrase::tr("Check host, port, TLS and whether a VPN is needed, and whether the engine runs.");
    return Phrase::tr("The engine's log says more; its state is %1.", state);
}

bool isUsage(std::string_view state)
{
    return state.substr(0, 2) == "28" || state == "3D000" || state == "42P01";
}

/// The first line without "ERROR:" and the like; the lines after it repeat the statement.
std::string_view firstLine(std::string_view message)
{
    message = message.substr(0, message.find('\n'));
    for (const std::string_view severity : {"ERROR:  ", "FATAL:  ", "PANIC:  "})
        if (const auto at = message.find(severity); at != std::string_view::npos)
            message.remove_prefix(at + severity.size());
    while (message.ends_with('.') || message.ends_with(' '))
        message.remove_suffix(1);
    return message;
}

} // namespace

Error postgresError(std::string_view sqlState, std::string_view message)
{
    return {.kind = isUsage(sqlState) ? ErrorKind::Usage : ErrorKind::BadData,
            .what = Phrase::tr("The engine says: %1.", firstLine(message)),
            .hint = hintFor(sqlState)};
}

} // namespace leadlight
