// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/data/data_tables.h"

#include "model/recommend/interactions.h"
#include "model/stages/files_summary.h"

#include <algorithm>

namespace leadlight {

std::shared_ptr<const TableContent> rowsContent(const Study& study)
{
    if (!study.tables.submissions)
        return nullptr;
    return contentOf(rowsTable(study), {{.key = "cookie", .width = 134},
                                        {.key = "gated_asset_type", .kind = CellKind::Text, .width = 128},
                                        {.key = "page_url", .width = 124, .stretches = true}});
}

std::shared_ptr<const TableContent> leftOutContent(const Tables& tables)
{
    return contentOf(leftOutTable(tables), {{.key = "reason", .width = 260}, {.key = "text", .stretches = true}});
}

std::shared_ptr<const TableContent> conflictsContent(const Study& study)
{
    if (!study.tables.mapping)
        return nullptr;
    return contentOf(conflictsTable(study), {{.key = "page_url", .stretches = true}});
}

std::shared_ptr<const TableContent> previewContent(const std::shared_ptr<const FilePreview>& preview)
{
    TableData table = previewTable(preview);
    const auto page = std::ranges::find(table.columns, ColumnRole::Page, &TableColumn::role);
    const std::string key = page != table.columns.end() ? page->key : std::string();
    return contentOf(std::move(table), {{.key = key, .stretches = !key.empty()}});
}

} // namespace leadlight
