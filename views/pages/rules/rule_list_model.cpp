// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/rule_list_model.h"

namespace leadlight {

RuleListModel::RuleListModel(bool switches, QObject* parent)
    : QAbstractListModel(parent)
    , m_switches(switches)
{
}

void RuleListModel::setRows(const QList<Row>& rows)
{
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(static_cast<int>(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RuleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RuleListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.price.isEmpty() ? row.text : tr("%1: %2").arg(row.text, row.price);
    case Qt::CheckStateRole:
        if (m_switches)
            return row.on ? Qt::Checked : Qt::Unchecked;
        return {};
    case PriceRole:
        return row.price;
    default:
        return {};
    }
}

bool RuleListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !m_switches || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Q_EMIT switched(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags RuleListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return m_switches && index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace leadlight
