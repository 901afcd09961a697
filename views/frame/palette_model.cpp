// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/palette_model.h"

namespace leadlight {

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry& shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(shown.text, shown.kind);
    case KindRole:
        return shown.kind;
    case KeysRole:
        return shown.keys;
    default:
        return {};
    }
}

} // namespace leadlight
