// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "model/runs/run_history.h"
#include "model/stages/rules_in_force.h"
#include "model/store/session_file.h"
#include "views/session_state.h"

namespace leadlight {

/// All of the session that is saved, as it is now. `runs`: the history, of which those of this data are kept.
[[nodiscard]] SessionContent savedWork(Session& session, const RunList& runs);
/// What the list of recent sessions says of it.
[[nodiscard]] RecentSession recentOf(const QString& file, const SessionContent& content);

/// A session file as the window takes it over; or the files of its that are nowhere to be found.
struct LoadedWork
{
    OpenedSession opened = {};
    std::vector<SessionSource> missing = {};
    std::vector<std::pair<std::string, IndexSet>> cohorts = {}; ///< in the numbers of its data
    std::shared_ptr<const RulesInForce> rules = {};             ///< null: none, or they cannot be put into the data
};
/// Takes time: for the job's thread.
[[nodiscard]] Result<LoadedWork> loadWork(const SessionOpening& opening, const Progress& progress);
/// Puts it in the place of what the session holds. The study last: by then all choices are those that made it.
void takeOver(Session& session, const LoadedWork& work);

} // namespace leadlight
