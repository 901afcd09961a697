// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/preview_model.h"

#include "views/style/theme.h"
#include "views/words.h"

#include <QApplication>
#include <QPalette>
#include <algorithm>

namespace leadlight {

QString columnTitle(const std::vector<std::string>& header, std::size_t column)
{
    const std::string& name = header[column];
    const bool named = !name.empty() && name != '#' + std::to_string(column + 1);
    if (!named)
        return PreviewModel::tr("column %1").arg(column + 1);
    const bool twice = std::count(header.begin(), header.end(), name) > 1;
    return twice ? PreviewModel::tr("%1 (column %2)").arg(shownName(name), QString::number(column + 1))
                 : shownName(name);
}

PreviewModel::PreviewModel(FilePreview preview, QObject* parent)
    : QAbstractTableModel(parent)
    , m_preview(std::move(preview))
{
}

void PreviewModel::setRoles(const QStringList& roles)
{
    m_roles = roles;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.header.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_preview.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column < row.size() ? shownName(row[column]) : QString();
    const QString taken = m_roles.value(index.column());
    if (role == Qt::ForegroundRole && taken.isEmpty())
        return Theme::of(QApplication::palette()).muted;
    if (role == Qt::BackgroundRole && !taken.isEmpty())
        return Theme::of(QApplication::palette()).selection;
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString shown = columnTitle(m_preview.header, static_cast<std::size_t>(section));
    const QString taken = m_roles.value(section);
    return taken.isEmpty() ? shown : tr("%1 → %2").arg(shown, taken);
}

} // namespace leadlight
