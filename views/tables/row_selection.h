// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <cstdint>
#include <vector>

class QModelIndex;
class QTableView;

namespace leadlight {

class TableModel;

/// The current and the selected rows of a table, named by their numbers in the content: kept over every change of order
/// and filter.
class RowSelection : public QObject
{
    Q_OBJECT
public:
    /// For a view that shows `model` already; both outlive this.
    RowSelection(QTableView* view, TableModel* model);

    /// The current row of the content, also while the filter hides it; -1 without one.
    [[nodiscard]] int current() const { return m_current; }
    /// Makes a row current, selects it and scrolls to it. Hidden rows become current without being shown.
    void select(int sourceRow);
    /// No row is current or selected any more.
    void selectNone();
    /// Before another content is shown: no row is current.
    void forget() { m_current = -1; }
    /// Rows of the content in the order shown.
    [[nodiscard]] std::vector<std::int32_t> selected() const;
    [[nodiscard]] std::vector<std::int32_t> shown() const;

Q_SIGNALS:
    void currentChanged(int sourceRow);
    /// Other rows are selected than before; not told of a mere change of order or filter.
    void selectionChanged();

private:
    void follow(const QModelIndex& current);
    void keep();
    void restore();
    void selectKept(int shownCurrent);

    QTableView* m_view;
    TableModel* m_model;
    std::vector<std::int32_t> m_kept;
    int m_current = -1;
    bool m_inView = false;
    bool m_rearranging = false;
};

} // namespace leadlight
