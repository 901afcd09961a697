// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/choices.h"
#include "model/warehouse/choose_source.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace leadlight {

/// What the columns of a table are, as far as their names say it, where the business units are, which days count, and
/// where working tables go.
class TableForm : public QWidget
{
    Q_OBJECT
public:
    explicit TableForm(QWidget* parent = nullptr);

    /// What there is to choose from, for the units' table and the place of the working tables.
    void setTables(const std::vector<TableThere>& tables);
    /// Another table: its columns, with proposals.
    void setTable(const OfferedTable& table);
    /// The columns of the table of business units.
    void setUnitsTable(const OfferedTable& table);
    [[nodiscard]] TableChoices choices() const;
    /// Whether all that is needed was chosen; the sentence says what is missing.
    [[nodiscard]] QString missing() const;

Q_SIGNALS:
    /// Columns of this table are asked for.
    void unitsTableWanted(const leadlight::TableName& table);
    void edited();

private:
    void build();
    void buildUnits(QFormLayout& form);
    void chooseUnitsFile();
    void fit();

    OfferedTable m_table;
    std::vector<TableName> m_names;
    std::map<Role, QComboBox*> m_columns;
    QComboBox* m_units = nullptr;
    QWidget* m_fileRow = nullptr;
    QLineEdit* m_file = nullptr;
    QWidget* m_unitsRow = nullptr;
    QComboBox* m_unitsTable = nullptr;
    QComboBox* m_unitsPage = nullptr;
    QComboBox* m_unitsName = nullptr;
    QWidget* m_dates = nullptr;
    QLabel* m_noDays = nullptr; ///< why none can be chosen
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QComboBox* m_scratch = nullptr;
};

} // namespace leadlight
