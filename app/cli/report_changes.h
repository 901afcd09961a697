// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "app/cli/session_arguments.h"

#include "model/exports/report/report_items.h"

namespace leadlight::cli {

/// What has changed since the session of --session was saved, or without one, and where its data are these, since the
/// delivery before; null where there is none.
[[nodiscard]] Result<std::shared_ptr<const Since>>
reportedChanges(const SessionArguments& session, const ReportFigures& figures, const Progress& progress);
/// For JSON.
[[nodiscard]] Json sinceJson(const Since& since);

} // namespace leadlight::cli
