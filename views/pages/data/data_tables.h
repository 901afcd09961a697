// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/file_tables.h"
#include "views/tables/table_content.h"

namespace leadlight {

/// The tables of model/describe/file_tables.h as they look on screen; null where there is nothing to tell of.
[[nodiscard]] std::shared_ptr<const TableContent> rowsContent(const Study& study);
[[nodiscard]] std::shared_ptr<const TableContent> leftOutContent(const Tables& tables);
[[nodiscard]] std::shared_ptr<const TableContent> conflictsContent(const Study& study);
[[nodiscard]] std::shared_ptr<const TableContent> previewContent(const std::shared_ptr<const FilePreview>& preview);

} // namespace leadlight
