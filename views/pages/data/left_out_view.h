// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"
#include "model/stages/study.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace leadlight {

class DataTable;

/// The lines that are not among the rows, to look through and to export, and whether rows without a visitor id count,
/// days that two files have count once, and robots train.
class LeftOutView : public QWidget
{
    Q_OBJECT
public:
    explicit LeftOutView(QWidget* parent = nullptr);

    void setStudy(const Study& study);
    /// All lines left out, also those beyond the listed ones.
    [[nodiscard]] std::int64_t lines() const { return m_lines; }

Q_SIGNALS:
    void joinOptionsEdited(const leadlight::JoinOptions& options);

private:
    void buildChoices();
    void showRobots(const Study& study);
    void showOverlaps(const Study& study);

    DataTable* m_table = nullptr;
    QCheckBox* m_keepUnidentified = nullptr;
    QCheckBox* m_countOnce = nullptr;
    QCheckBox* m_leaveOutRobots = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_note = nullptr;
    std::int64_t m_lines = 0;
    JoinOptions m_options;
};

} // namespace leadlight
