// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/warehouse.h"

namespace leadlight {

/// Keeps with a run, once its working tables are there, what its lists are made by: none but the same may go on with
/// it.
[[nodiscard]] Status noteSettings(const Warehouse& warehouse, const std::string& settings, const Progress& progress);

/// What was kept; empty for a run that was cut short before. Where a run made lists by several settings, one after the
/// other, all of them in lines: the same as no single one.
[[nodiscard]] Result<std::string> settingsOfRun(const Warehouse& warehouse, const Progress& progress);

} // namespace leadlight
