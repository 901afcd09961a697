// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <string_view>

namespace leadlight {

/// What PostgreSQL says went wrong, and what to do: by the SQLSTATE (empty: the connection itself failed).
[[nodiscard]] Error postgresError(std::string_view sqlState, std::string_view message);

} // namespace leadlight
