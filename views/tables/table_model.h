// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/latest_task.h"
#include "views/tables/table_content.h"

#include <QAbstractTableModel>
#include <optional>

namespace leadlight {

/// What a cell says beside its text.
enum TableRole {
    RawRole = Qt::UserRole, ///< the value itself: qlonglong, double or QString
    FractionRole,           ///< double, 0..1
    UnitRole,               ///< int, index of the business unit, -1 for "Unmapped"
    PartsRole,              ///< std::vector<TablePart>
    SourceRowRole,          ///< int, row of the content
};

/// Shows a TableContent and owns the order it is shown in (a sorting proxy is an order of magnitude slower). Large
/// contents are sorted and filtered on a worker and the finished order is swapped in, so the event loop never waits;
/// a view may call sort() and setFilter() as fast as the user types.
class TableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Up to here, sorting is quicker than the eye and happens at once.
    static constexpr std::int32_t rowsArrangedAtOnce = 20'000;

    explicit TableModel(QObject* parent = nullptr);

    /// Shows another content: a reset. Sort column and filter stay; null shows nothing.
    void setContent(std::shared_ptr<const TableContent> content);
    /// Shows new values of the same rows and columns: no reset, so selection and scroll position stay.
    void updateContent(std::shared_ptr<const TableContent> content);
    void setFilter(const QString& filter);
    /// Shows these rows of the content only, those of them that the filter keeps; without a value all rows. Another
    /// content shows all rows again.
    void setOnly(const std::optional<std::vector<std::int32_t>>& rows);
    [[nodiscard]] bool isLimited() const { return m_wanted.only != nullptr; }

    [[nodiscard]] const std::shared_ptr<const TableContent>& content() const { return m_content; }
    [[nodiscard]] std::shared_ptr<const Arrangement> arrangement() const { return m_arrangement; }
    [[nodiscard]] const QString& filter() const { return m_wanted.filter; }
    [[nodiscard]] int sortColumn() const { return m_wanted.column; }
    [[nodiscard]] Qt::SortOrder sortOrder() const;
    [[nodiscard]] int totalRows() const;
    [[nodiscard]] int sourceRow(int shownRow) const;
    /// -1 where the row is filtered out.
    [[nodiscard]] int shownRow(int sourceRow) const;
    /// What a column says and how it looks; null where there is none.
    [[nodiscard]] const TableColumn* column(int index) const;
    [[nodiscard]] const ColumnLook* look(int index) const;
    /// The index of the column with this key; -1 where there is none.
    [[nodiscard]] int columnWith(std::string_view key) const;
    /// True while a worker is at it; what is shown is then still in the order before.
    [[nodiscard]] bool isArranging() const { return m_task.isRunning(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// Around every change of order or filter; rows of the content keep their numbers.
    void aboutToRearrange();
    void rearranged();
    /// The user ticked or unticked a row of the content. An intent: the owner answers with updateContent().
    void checkToggled(int sourceRow, bool on);

private:
    void arrangeAgain(bool sameContent);
    void adopt(std::shared_ptr<const Arrangement> arrangement);
    void movePersistentIndexes(const Arrangement* before);
    [[nodiscard]] QVariant alignment(int column) const;
    [[nodiscard]] QVariant rawValue(const TableColumn& column, std::int32_t row) const;
    [[nodiscard]] QVariant cellData(const TableColumn& column, std::int32_t row, int role) const;

    std::shared_ptr<const TableContent> m_content;
    std::shared_ptr<const Arrangement> m_arrangement; // null: natural order, everything shown
    ArrangeOptions m_wanted;
    LatestTask m_task;
};

} // namespace leadlight

Q_DECLARE_METATYPE(std::vector<leadlight::TablePart>)
