// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/csv_form.h"
#include "views/tables/latest_task.h"

class QKeySequence;
class QMenu;
class QTableView;

namespace leadlight {

class RowSelection;
class TableHeader;
class TableModel;

/// What a user can do with the rows of a table: copy, export, sort. Its actions are the view's, with their shortcuts.
/// Large tables are written on a worker.
class TableActions : public QObject
{
    Q_OBJECT
public:
    /// For a view that shows `model` under `header`; all outlive this.
    TableActions(QTableView* view, TableModel* model, TableHeader* header, const RowSelection* rows);

    /// The view's actions and a choice of the column to sort by; deletes itself when closed.
    [[nodiscard]] QMenu* makeMenu();

    /// The selected rows, as text and HTML; answered by copied(). Without a selection all shown rows.
    void copyRows(bool withHeaders);
    /// All shown rows with headers.
    void copyAll();
    /// The shown rows in the order shown with raw values; answered by exported().
    void exportCsv(const QString& path, CsvForm form = {});
    /// Asks for a file, then exports.
    void askToExport();

Q_SIGNALS:
    void copied(int rows);
    /// `error` is empty where the file has been written.
    void exported(const QString& path, const QString& error);

private:
    template <class Slot>
    void add(const QString& text, const QKeySequence& keys, Slot slot);
    void enable();
    void addSortActions(QMenu& menu);
    void copy(std::vector<std::int32_t> rows, bool withHeaders);

    QTableView* m_view;
    TableModel* m_model;
    TableHeader* m_header;
    const RowSelection* m_rows;
    QList<QAction*> m_actions;
    LatestTask m_task;
};

} // namespace leadlight
