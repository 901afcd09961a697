// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/read/file_report.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// The role that a column of this name plays, where its name says it: English names and the forms that
/// web-analytics tools write, like "MCVID (v29) (evar29)"; case, spaces and punctuation do not matter.
[[nodiscard]] std::optional<Role> roleByName(std::string_view header);

/// The role of each column: the user's choice first, then by name; the first column of a role wins.
/// NeedsChoice where the user names a column that is not there.
[[nodiscard]] Result<std::vector<std::optional<Role>>> assignRoles(const std::vector<std::string>& header,
                                                                   const ReadOptions& options);

/// The roles that are still open filled in by what the cells look like: ids, page paths, counts, dates, few distinct
/// names. A guess to show to the user, not to read by.
[[nodiscard]] std::vector<std::optional<Role>> guessRoles(std::vector<std::optional<Role>> roles,
                                                          const std::vector<std::vector<std::string>>& rows);

[[nodiscard]] std::optional<std::size_t> columnOf(const std::vector<std::optional<Role>>& roles, Role role);

} // namespace leadlight
