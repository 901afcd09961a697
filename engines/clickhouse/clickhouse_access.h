// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/credentials.h"
#include "engines/engine_address.h"
#include "engines/engine_limits.h"
#include "engines/http/http_exchange.h"

#include <string>
#include <utility>
#include <vector>

namespace leadlight {

/// What every statement to one ClickHouse needs.
struct ClickHouseAccess
{
    EngineAddress address;
    SharedSecret password; ///< may be null
    EngineLimits limits;
    bool endsWithConnection = false; ///< whether the release knows cancel_http_readonly_queries_on_client_close
    bool waitsForShards = false; ///< and insert_distributed_sync; neither for users who may set nothing (readonly=1)
};

using UrlChoices = std::vector<std::pair<std::string, std::string>>;

/// A statement as a request; the password goes in the head, never in the URL, which proxies and query logs keep.
[[nodiscard]] HttpRequest requestOf(const ClickHouseAccess& access, std::string_view statement,
                                    const UrlChoices& choices);

/// Cells of ClickHouse's TabSeparated, unescaped: for small answers whose columns differ from release to release.
[[nodiscard]] std::vector<std::vector<std::string>> tabSeparated(std::string_view text);

} // namespace leadlight
