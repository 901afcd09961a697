// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/page_columns.h"
#include "model/warehouse/found_there.h"
#include "views/widgets/panel.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace leadlight {

class DataTable;

/// Lists as the engine makes them: those of the first visitors, or of one that is looked for by the whole id.
class ListsTherePanel : public Panel
{
    Q_OBJECT
public:
    explicit ListsTherePanel(QWidget* parent = nullptr);

    /// `cookie`: whose lists they are; empty: of the first visitors.
    void showLists(const DatasetPtr& of, const ListsThere& lists, const QString& cookie);
    /// Nothing is trained.
    void forget();
    /// Another table, or none: whoever was looked for was one of the old.
    void leaveTable();
    [[nodiscard]] DataTable* table() const { return m_table; }

Q_SIGNALS:
    void listRequested(const QString& cookie);
    void firstRequested();

private:
    QLineEdit* m_cookie = nullptr;
    QPushButton* m_find = nullptr;
    QPushButton* m_first = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_whose = nullptr;
    DataTable* m_table = nullptr;
};

} // namespace leadlight
