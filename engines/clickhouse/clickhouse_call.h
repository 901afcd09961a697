// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/clickhouse/clickhouse_access.h"
#include "model/base/progress.h"

namespace leadlight {

/// How a statement went to the engine, and what comes back of it.
struct ClickHouseCall
{
    std::string statement;
    UrlChoices choices = {};
    std::function<Result<QByteArray>()> give = {}; ///< an upload (HttpRequest::give); the statement is in the URL then
    std::function<Status(std::string_view bytes)> take = {}; ///< the answer, once its head says 200
    std::string summary = {}; ///< out: what the engine says of its work, where it does (current releases)
};

/// Sends it and waits, on an event loop of this call alone (nothing else of the program runs in it). Whatever ends it
/// before its whole answer is here (cancel, an error of `take` or `give`, a cut answer, silence) ends the statement in
/// the engine, too.
[[nodiscard]] Status run(const ClickHouseAccess& access, ClickHouseCall& call, const Progress& progress);

} // namespace leadlight
