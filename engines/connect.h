// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/credentials.h"
#include "engines/engine_address.h"
#include "engines/engine_limits.h"
#include "model/warehouse/sql_session.h"

#include <memory>

namespace leadlight {

/// Connects with the engine of the address, on a worker thread; `dialect` must outlive the session. Nothing is read but
/// the engine's version and its own settings.
[[nodiscard]] Result<std::unique_ptr<SqlSession>> connectEngine(const Dialect& dialect, const EngineAddress& address,
                                                                const SharedSecret& password, const Progress& progress,
                                                                const EngineLimits& limits = {});

} // namespace leadlight
