// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/submissions.h"
#include "views/tables/table_content.h"

namespace leadlight {

/// The first rows of a file with its own columns, while the rest of it is still being read.
[[nodiscard]] std::shared_ptr<const TableContent> previewTable(const std::shared_ptr<const FilePreview>& preview);

} // namespace leadlight
