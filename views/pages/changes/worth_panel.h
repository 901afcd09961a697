// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/change_choices.h"
#include "model/changes/taken.h"
#include "views/tables/latest_task.h"
#include "views/widgets/panel.h"

class QLabel;

namespace leadlight {

class NumberField;

/// What the lists were worth beside a control group, which is drawn again by its share and seed, as the export drew it;
/// and how many visitors the next test takes.
class WorthPanel : public Panel
{
    Q_OBJECT
public:
    explicit WorthPanel(QWidget* parent = nullptr);

    /// Null: nothing to tell.
    void setLists(std::shared_ptr<const ListsOfThen> lists);
    /// Control group and planned uplift; the others of these stay as they are.
    void readInto(ChangeChoices& choices) const;
    /// Without telling anybody.
    void setChoices(const ChangeChoices& choices);

Q_SIGNALS:
    /// The user has chosen another control group or uplift.
    void edited();

private:
    /// Counts on a worker: there may be a million visitors.
    void showWorth();

    NumberField* m_share = nullptr;
    NumberField* m_seed = nullptr;
    NumberField* m_planned = nullptr;
    QLabel* m_uplift = nullptr;
    QLabel* m_plan = nullptr;
    std::shared_ptr<const ListsOfThen> m_lists;
    LatestTask m_task;
};

} // namespace leadlight
