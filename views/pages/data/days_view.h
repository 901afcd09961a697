// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"
#include "model/stages/study.h"
#include "views/tables/latest_task.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;

namespace leadlight {

class DataTable;

/// Which days and which deliveries count: the first and the last day, what they leave, and the deliveries that the
/// submissions are made of, of which one or all feed the model.
class DaysView : public QWidget
{
    Q_OBJECT
public:
    explicit DaysView(QWidget* parent = nullptr);

    void setStudy(const Study& study);

Q_SIGNALS:
    void joinOptionsEdited(const leadlight::JoinOptions& options);

private:
    [[nodiscard]] QHBoxLayout* buildDates();
    [[nodiscard]] QLayout* buildDeliveries();
    /// Looks for the deliveries and counts their visitors, on a worker.
    void findAgain();
    void showDeliveries();
    void showDates();
    void showChoice();
    void chooseDates();
    void rename();

    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QPushButton* m_allDays = nullptr;
    QLabel* m_note = nullptr;
    QComboBox* m_by = nullptr;
    QLineEdit* m_name = nullptr;
    QPushButton* m_useOne = nullptr;
    QPushButton* m_useAll = nullptr;
    DataTable* m_table = nullptr;
    std::shared_ptr<const SubmissionTable> m_submissions;
    std::shared_ptr<const Dataset> m_data;
    std::shared_ptr<const Deliveries> m_deliveries; ///< null while they are looked for, or cannot be told
    DeliveryOptions m_lookedFor;                    ///< by this, m_deliveries were found
    JoinOptions m_options;
    LatestTask m_task;
};

} // namespace leadlight
