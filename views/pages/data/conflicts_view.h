// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"
#include "model/stages/study.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace leadlight {

class DataTable;

/// Pages that the mapping gives to several business units: the rule for all of them, and the user's answer for one.
class ConflictsView : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictsView(QWidget* parent = nullptr);

    void setStudy(const Study& study);
    [[nodiscard]] std::int64_t conflicts() const;

Q_SIGNALS:
    void joinOptionsEdited(const leadlight::JoinOptions& options);

private:
    void showChoices();
    void choose(int index);

    QComboBox* m_rule = nullptr;
    DataTable* m_table = nullptr;
    QLabel* m_page = nullptr;
    QComboBox* m_unit = nullptr;
    QWidget* m_answer = nullptr; ///< what the selected page counts for
    std::shared_ptr<const BuMapping> m_mapping;
    JoinOptions m_options;
};

} // namespace leadlight
