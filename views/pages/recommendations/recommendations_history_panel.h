// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/recommendations/recommendations_tables.h"
#include "views/widgets/panel.h"

class QCompleter;
class QLineEdit;
class QPushButton;

namespace leadlight {

class DataTable;
class TableModel;

/// "Submitted so far": the pages of one cookie, each with a tick. Unticking a page or adding one is a what-if, which
/// the panel says and can undo.
class HistoryPanel : public Panel
{
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget* parent = nullptr);

    /// Another data set: nothing is shown until showCookie().
    void setInteractions(std::shared_ptr<const Interactions> interactions);
    /// The history as it is in the data; -1 for none.
    void showCookie(std::int32_t cookie);
    /// How many rows there is room for; with more, the table scrolls.
    void setRowsShown(int rows);
    [[nodiscard]] const WhatIf& whatIf() const { return m_whatIf; }
    [[nodiscard]] DataTable* table() const { return m_table; }

public Q_SLOTS:
    void reset();

Q_SIGNALS:
    void whatIfChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildControls();
    void tick(int row, bool on);
    void addPage(std::int32_t page);
    void show(bool sameRows);
    [[nodiscard]] QString aside() const;

    std::shared_ptr<const Interactions> m_interactions;
    std::int32_t m_cookie = -1;
    WhatIf m_whatIf;
    DataTable* m_table;
    TableModel* m_names;
    QLineEdit* m_add;
    QPushButton* m_reset;
};

} // namespace leadlight
