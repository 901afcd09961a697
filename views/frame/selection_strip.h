// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page_context.h"
#include "views/tables/latest_task.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace leadlight {

class ChipBar;

/// What is selected everywhere, as chips that can be taken away one by one, and what can be done with it: list the
/// visitors, save them as a cohort, compare them with the rest. Shown while several things are selected; the one thing
/// that the user is at is no selection to speak of.
class SelectionStrip : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionStrip(const PageContext& context, QWidget* parent = nullptr);

    /// Whether the page beside it tells of the open files, in which the selection is. Else it is hidden, and stays.
    void setOfFiles(bool ofFiles);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showParts();
    void setStudy(const Study& study);
    void askForName();
    void compare();
    [[nodiscard]] QString textOf(const Selection::Part& part) const;

    PageContext m_context;
    Slot<Interactions> m_interactions; ///< that the selection is in
    Slot<Analysis> m_analysis;         ///< null without a model
    LatestTask m_task;
    bool m_isOfFiles = true;
    ChipBar* m_chips;
    QLabel* m_count;
    QPushButton* m_save;
    QPushButton* m_compare;
};

} // namespace leadlight
