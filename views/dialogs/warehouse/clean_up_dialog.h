// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/clean_up.h"

#include <QDialog>

class QPushButton;

namespace leadlight {

class DataTable;
class WorkLine;

/// The working tables that runs have left in the engine, of which those that are chosen are dropped. Published lists
/// are none of them.
class CleanUpDialog : public QDialog
{
    Q_OBJECT
public:
    /// `own`: the run at work, which stays.
    CleanUpDialog(const std::vector<RunThere>& runs, const std::string& own, QWidget* parent);

    /// What is there now.
    void setRuns(const std::vector<RunThere>& runs);
    void begin(const QString& stage);
    void end();

Q_SIGNALS:
    void dropRequested(const std::vector<std::string>& runs);
    void cancelRequested();

protected:
    void reject() override;

private:
    void fit();
    /// Names what would go, and asks whether it shall.
    void askToDrop();
    [[nodiscard]] std::vector<RunThere> chosenRuns() const;

    std::string m_own;
    std::vector<RunThere> m_runs;
    bool m_busy = false;
    DataTable* m_table = nullptr;
    WorkLine* m_work = nullptr;
    QPushButton* m_drop = nullptr;
};

} // namespace leadlight
