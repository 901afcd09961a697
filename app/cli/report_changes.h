// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "app/cli/session_arguments.h"

#include "model/exports/report/report_items.h"

namespace leadlight::cli {

/// What has changed since the session of --session was saved; null without one, and where its data are these.
[[nodiscard]] Result<std::shared_ptr<const Since>> changesSinceSession(const SessionArguments& session,
                                                                       const ReportFigures& figures);
/// For JSON.
[[nodiscard]] Json sinceJson(const Since& since);

} // namespace leadlight::cli
