// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/data/type_weights_model.h"

#include "model/describe/page_columns.h"
#include "views/style/theme.h"
#include "views/tables/table_content.h"
#include "views/words.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace leadlight {

void TypeWeightsModel::setRows(const QList<Row>& rows)
{
    QList<Row> next;
    for (const Row& old : std::as_const(m_rows))
        for (const Row& row : rows)
            if (row.type == old.type)
                next.append(row);
    if (next.size() == rows.size() && next.size() == m_rows.size()) {
        m_rows = next;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.weight > b.weight; });
    endResetModel();
}

double TypeWeightsModel::largest() const
{
    double most = 1.0;
    for (const Row& row : m_rows)
        most = std::max(most, row.weight);
    return most;
}

int TypeWeightsModel::changed() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.isChanged(); }));
}

int TypeWeightsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TypeWeightsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TypeWeightsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant(index.column() == WeightColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                       : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::EditRole && index.column() == WeightColumn)
        return row.weight;
    if (role == Qt::UserRole)
        return row.weight / largest();
    if (role == Qt::FontRole && row.isChanged())
        return textFont(TextSize::Body, QFont::Bold);
    if (role == Qt::ToolTipRole)
        return row.isChanged()
                   ? tr("A submission of type \"%1\" counts %2 times, by a change of yours; usually %3 times.")
                         .arg(shownName(row.type), QLocale().toString(row.weight), QLocale().toString(row.usual))
                   : tr("A submission of type \"%1\" counts %2 times. Double-click or press F2 to change it.")
                         .arg(shownName(row.type), QLocale().toString(row.weight));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case TypeColumn:
        return role == Qt::DisplayRole ? shownName(shortTypeName(row.type.toStdString())) : shownName(row.type);
    case WeightColumn:
        return QLocale().toString(row.weight, 'f',
                                  std::abs(row.weight * 10.0 - std::round(row.weight * 10.0)) < 1e-9 ? 1 : 3);
    default:
        if (role != Qt::AccessibleTextRole)
            return {};
        return row.isChanged() ? tr("%1, changed").arg(QLocale().toString(row.weight)) : QLocale().toString(row.weight);
    }
}

QVariant TypeWeightsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TypeColumn ? tr("Asset type") : section == WeightColumn ? tr("Weight") : QString();
}

bool TypeWeightsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != WeightColumn)
        return false;
    bool ok = false;
    double weight = value.toDouble(&ok);
    if (!ok)
        weight = QLocale().toDouble(value.toString(), &ok);
    if (!ok || !(weight >= 0.0) || weight > highest)
        return false;
    Row& row = m_rows[index.row()];
    if (row.weight == weight)
        return true;
    row.weight = weight;
    Q_EMIT dataChanged(this->index(0, 0), this->index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags TypeWeightsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == WeightColumn ? flags | Qt::ItemIsEditable : flags;
}

} // namespace leadlight
