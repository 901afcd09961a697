// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/container.h"

namespace leadlight {

/// What a member of an archive is, by its ending and its content: `start` is how it begins.
[[nodiscard]] MemberKind kindOf(const std::string& name, std::string_view start);

/// The ending of a workbook, one that is read or not.
[[nodiscard]] bool isWorkbookName(std::string name);

/// Refuses the data feed of Adobe Analytics, which is no report.
[[nodiscard]] Status refuseDataFeed(const std::vector<ArchiveMember>& members);

/// The error of an archive without data: what there is in it, and whether that are archives.
[[nodiscard]] Error noData(const std::vector<ArchiveMember>& members, bool holdsArchive);

} // namespace leadlight
