// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/data/preview_table.h"

#include "views/pages/name_kind.h"

#include <QCoreApplication>

namespace leadlight {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("PreviewTable", text);
}

CellKind kindOf(const std::optional<Role>& role, CellKind ofNames)
{
    if (role == Role::Cookie)
        return CellKind::Id;
    if (role == Role::PageUrl)
        return ofNames;
    return role ? CellKind::Text : CellKind::Muted;
}

} // namespace

std::shared_ptr<const TableContent> previewTable(const std::shared_ptr<const FilePreview>& preview)
{
    auto content = std::make_shared<TableContent>();
    content->name = say("first rows");
    content->rows = static_cast<std::int32_t>(preview->rows.size());
    for (std::size_t i = 0; i < preview->header.size(); ++i) {
        const auto role = i < preview->guess.size() ? preview->guess[i] : std::nullopt;
        const auto cell = [preview, i](std::int32_t row) {
            const auto& cells = preview->rows[static_cast<std::size_t>(row)];
            return i < cells.size() ? std::string_view(cells[i]) : std::string_view();
        };
        const QString help =
            role ? say("Taken as %1").arg(textOf(roleNames[static_cast<std::size_t>(*role)])) : say("Not used");
        auto made = column(kindOf(role, nameKind(content->rows, cell)), preview->header[i], textOf(preview->header[i]),
                           help, cell);
        made.searchable = true;
        made.stretches = role == Role::PageUrl;
        content->columns.push_back(std::move(made));
    }
    return content;
}

} // namespace leadlight
