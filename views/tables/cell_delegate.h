// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/table_content.h"

#include <QStyledItemDelegate>
#include <memory>
#include <vector>

namespace leadlight {

/// Paints every kind of cell of a DataTable (see CellKind) in the theme of the view's palette: hairlines between rows,
/// no grid, numbers with digits of one width. Ticks and unticks check cells.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int padding = 8; ///< left and right of a cell's content, px

    explicit CellDelegate(QObject* parent = nullptr);

    /// The row under the mouse, shown as a whole; -1 for none.
    void setHoveredRow(int row) { m_hoveredRow = row; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The width that the cell needs to show itself in full; the height is the row's.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    /// What all names of this column begin with, for the content that is shown.
    [[nodiscard]] QString prefixOf(const QModelIndex& index) const;

    int m_hoveredRow = -1;
    mutable std::weak_ptr<const TableContent> m_known; ///< that the prefixes are of
    mutable std::vector<QString> m_prefixes;           ///< by column
};

} // namespace leadlight
