// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace leadlight {

/// Asset types with their weights, heaviest first: type, bar, number. The weight can be edited, 0 to 100; a changed one
/// is bold.
class TypeWeightsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TypeColumn,
        BarColumn,
        WeightColumn,
        ColumnCount,
    };
    static constexpr double highest = 100.0;
    struct Row
    {
        QString type;
        double weight = 1.0;
        double usual = 1.0; ///< what it weighs where nobody has changed it
        [[nodiscard]] bool isChanged() const { return weight != usual; }
        bool operator==(const Row&) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Types keep their places while only weights change, so that a row does not jump away under the cursor.
    void setRows(const QList<Row>& rows);
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] double largest() const;
    [[nodiscard]] int changed() const; ///< rows that do not have their usual weight

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited();

private:
    QList<Row> m_rows;
};

} // namespace leadlight
