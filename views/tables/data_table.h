// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/latest_task.h"
#include "views/tables/table_model.h"

#include <QTableView>

class QMenu;

namespace leadlight {

class CellDelegate;
class FilterField;
class TableHeader;

/// Shows a TableContent: rows of one height with hairlines, whole-row selection, sorting by the header, copy as text
/// and HTML, export as CSV, everything by keyboard too. Smooth with 1,000,000 rows: sorting, filtering, copying and
/// exporting large tables happen on a worker. Rows are named by their number in the content, whatever the order.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 30; ///< px

    explicit DataTable(QWidget* parent = nullptr);
    ~DataTable() override;

    void setContent(std::shared_ptr<const TableContent> content);
    void updateContent(std::shared_ptr<const TableContent> content);
    [[nodiscard]] TableModel* tableModel() const { return m_model; }

    /// The current row of the content, also while the filter hides it; -1 without one.
    [[nodiscard]] int currentRow() const { return m_currentRow; }
    /// Makes a row current, selects it and scrolls to it. Hidden rows become current without being shown.
    void selectRow(int sourceRow);
    /// Rows of the content in the order shown.
    [[nodiscard]] std::vector<std::int32_t> selectedRows() const;
    [[nodiscard]] std::vector<std::int32_t> shownRows() const;

    /// What typed letters go to; also reached by Ctrl+F.
    void setFilterField(FilterField* field);
    /// Said in the middle of the table while it has no rows.
    void setEmptyText(const QString& text);
    /// Makes the table no higher than its rows, up to `atMost` of them; with more it scrolls. It can shrink to
    /// `atLeast`.
    void setFittingRows(int atLeast, int atMost);

public Q_SLOTS:
    /// The selected rows, as text and HTML; answered by copied(). Without a selection all shown rows.
    void copyRows(bool withHeaders = true);
    /// All shown rows with headers.
    void copyAll();
    /// The shown rows in the order shown with raw values; answered by exported().
    void exportCsv(const QString& path);
    /// Asks for a file, then exports.
    void askToExport();

Q_SIGNALS:
    void currentRowChanged(int sourceRow);
    /// Enter or double click.
    void rowActivated(int sourceRow);
    void copied(int rows);
    /// `error` is empty where the file has been written.
    void exported(const QString& path, const QString& error);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString& text) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void leaveEvent(QEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void addActions();
    void addSortActions(QMenu& menu);
    void copy(std::vector<std::int32_t> rows, bool withHeaders);
    void setUpRows();
    void measureColumns();
    void layOutColumns();
    void layOutColumnsOnce();
    void stretchColumns(std::vector<int>& widths, int spare) const;
    /// Bars, or all other columns, give what is missing as far as they can; gives what is missing still.
    int shrinkColumns(std::vector<int>& widths, int missing, bool bars) const;
    [[nodiscard]] int wantedWidth(int column) const;
    [[nodiscard]] int leastWidth(int column, int wanted) const;
    [[nodiscard]] int heightOf(int rows) const;
    void fitHeight();
    void keepSelection();
    void restoreSelection();
    void contentReset();
    void hover(int row);

    TableModel* m_model;
    TableHeader* m_header;
    CellDelegate* m_delegate;
    LatestTask m_task;
    FilterField* m_filterField = nullptr;
    QString m_emptyText;
    QString m_typed;
    qint64 m_typedAt = 0;
    std::vector<std::string> m_measured; // keys of the columns that m_widths are of
    std::vector<int> m_widths;           // wanted, px
    std::vector<bool> m_dragged;         // by the user, who then has the last word
    std::vector<std::int32_t> m_keptRows;
    int m_currentRow = -1;
    int m_fewestRows = 0;
    int m_mostRows = 0;
    bool m_layingOut = false;
    bool m_layOutAgain = false;
    bool m_keptInView = false;
    bool m_rearranging = false;
};

} // namespace leadlight
