// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/since.h"
#include "model/store/session_file.h"

namespace leadlight {

// What a report says has changed since the work it goes on from was saved.

/// Since the session was saved, beside these results; `scorecard` may be null. Null where the session has no data, or
/// these are its data. Of rows that are no more those that were saved, or are pseudonyms, single figures count alone.
[[nodiscard]] std::shared_ptr<const Since> sinceSession(const OpenedSession& session, const Analysis& analysis,
                                                        const SlicedScorecard* scorecard);

/// The same of a session that is opened for it: as far as its own figures say where its exports are gone. Errors: those
/// of openSession().
[[nodiscard]] Result<std::shared_ptr<const Since>> sinceSessionFile(const SessionOpening& opening,
                                                                    const Analysis& analysis,
                                                                    const SlicedScorecard* scorecard,
                                                                    const Progress& progress);

} // namespace leadlight
