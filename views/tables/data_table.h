// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/table_model.h"
#include "views/tables/type_ahead.h"

#include <QTableView>

namespace leadlight {

class CellDelegate;
class ColumnWidths;
struct ColumnChoices;
class FilterField;
class RowSelection;
class TableActions;
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
    [[nodiscard]] int currentRow() const;
    /// Makes a row current, selects it and scrolls to it. Hidden rows become current without being shown.
    void selectRow(int sourceRow);
    /// No row is current or selected any more; currentRowChanged() tells when one is again.
    void selectNone();
    /// Rows of the content in the order shown.
    [[nodiscard]] std::vector<std::int32_t> selectedRows() const;
    [[nodiscard]] std::vector<std::int32_t> shownRows() const;

    /// What typed letters go to; also reached by Ctrl+F.
    void setFilterField(FilterField* field);
    [[nodiscard]] FilterField* filterField() const { return m_filterField; }
    /// Which columns the user has made how wide, in which order, shown or not.
    [[nodiscard]] const ColumnChoices& columnChoices() const;
    void setColumnChoices(ColumnChoices choices);
    /// Said in the middle of the table while it has no rows.
    void setEmptyText(const QString& text);
    /// What stands there now; where the search field or filters leave nothing of the content, that.
    [[nodiscard]] QString emptyText() const;
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
    /// Other rows are selected than before: selectedRows() tells which.
    void selectedRowsChanged();
    /// Enter or double click.
    void rowActivated(int sourceRow);
    void copied(int rows);
    /// `error` is empty where the file has been written.
    void exported(const QString& path, const QString& error);

protected:
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
    void setUpRows();
    void connectParts();
    [[nodiscard]] int heightOf(int rows) const;
    [[nodiscard]] int fittingRows() const;
    /// Of its rows, and of the bar to scroll sideways where there is one, which would cut the last of them.
    [[nodiscard]] int fittingHeight() const;
    void fitHeight();
    /// Ticks or unticks the box of the current row; false where it has none.
    bool toggleBox();
    void hover(int row);
    void openColumnMenu(const QPoint& at);

    TableModel* m_model;
    TableHeader* m_header;
    CellDelegate* m_delegate;
    ColumnWidths* m_widths = nullptr;
    RowSelection* m_rows = nullptr;
    TableActions* m_actions = nullptr;
    FilterField* m_filterField = nullptr;
    TypeAhead m_typeAhead;
    QString m_emptyText;
    int m_fewestRows = 0;
    bool m_toTop = false; ///< once the order is there
    int m_mostRows = 0;
};

} // namespace leadlight
