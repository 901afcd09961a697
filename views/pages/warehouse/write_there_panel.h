// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/source_table.h"
#include "views/widgets/panel.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace leadlight {

/// Everybody's lists, written into a table of the engine.
class WriteTherePanel : public Panel
{
    Q_OBJECT
public:
    explicit WriteTherePanel(QWidget* parent = nullptr);

    /// Whether a model is trained; `database`: where the table will stand.
    void setReady(bool ready, const QString& database = {});
    void showWritten(const TableName& table);
    /// What is done stays, to be gone on with.
    void showCutShort();

Q_SIGNALS:
    void writeRequested(const QString& table);

private:
    void fit();

    bool m_ready = false;
    QLineEdit* m_name = nullptr;
    QPushButton* m_write = nullptr;
    QLabel* m_said = nullptr;
};

} // namespace leadlight
