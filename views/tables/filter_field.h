// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QLabel;

namespace leadlight {

class DataTable;

/// The search field of a DataTable: filters as one types, and says inside itself how many rows are left
/// ("12 of 1,476"). Down goes to the table, Escape clears.
class FilterField : public QLineEdit
{
    Q_OBJECT
public:
    /// The placeholder is made from `noun` in the plural: "Search 1,476 cookies...".
    FilterField(DataTable* table, const QString& noun, QWidget* parent = nullptr);

    [[nodiscard]] QString countText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showCount();

    DataTable* m_table;
    QString m_noun;
    QLabel* m_count;
};

} // namespace leadlight
