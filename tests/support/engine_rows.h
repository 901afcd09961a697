// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/interactions.h"
#include "model/recommend/top_n.h"
#include "model/warehouse/lists_there.h"
#include "model/warehouse/warehouse.h"
#include "tests/support/real_engine.h"
#include "tests/support/shell_session.h"

#include <memory>
#include <vector>

/// A session to each server of an engine; fewer where one did not start.
[[nodiscard]] std::vector<std::unique_ptr<ShellSession>> sessionsTo(const RealEngine& engine);

/// The seed data, and rows that are meant to break something, through the whole pipeline.
[[nodiscard]] std::shared_ptr<const leadlight::Interactions> hostileSeed(const QTemporaryDir& folder);

/// A run over a table with hostile names; on several nodes each has the table of its own rows.
[[nodiscard]] leadlight::Warehouse hostileWarehouse(const std::vector<std::unique_ptr<ShellSession>>& sessions,
                                                    const leadlight::Interactions& data);

/// Makes that table and puts the rows of the files into it, each cookie on one node.
[[nodiscard]] leadlight::Status loadRows(const leadlight::Warehouse& warehouse,
                                         const leadlight::SubmissionTable& table);

/// How many lists say something else than those made here, and the cookie of the first. Pages whose scores agree to
/// 1e-5 may change places.
[[nodiscard]] int otherLists(const std::vector<leadlight::CookieList>& there, const leadlight::TopN& here,
                             const leadlight::Dataset& data, QString& first);
/// The ids of all cookies.
[[nodiscard]] std::vector<std::string> allCookies(const leadlight::Dataset& data);
