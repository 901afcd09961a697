// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/profile.h"

namespace leadlight {

/// The pages of a profile as a Dataset that has no cookies and no rows: what tells of pages, units and types alone
/// (similarity, names of lists) takes them as those of files.
[[nodiscard]] std::shared_ptr<const Dataset> pagesAlone(const WarehouseProfile& profile, const JoinOptions& options);

} // namespace leadlight
