// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/overview.h"
#include "model/describe/rule_words.h"
#include "views/tables/latest_task.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace leadlight {

/// How often pages that were hidden are found in the top 10, in either delivery. It is measured by itself where that
/// takes seconds, of large data when it is asked for.
class FoundLine : public QWidget
{
    Q_OBJECT
public:
    explicit FoundLine(QWidget* parent = nullptr);

    /// Two deliveries, and the model that either is learnt with. Null: nothing is said.
    void setOverview(std::shared_ptr<const ChangesOverview> overview, const ModelOptions& model);
    /// What lists obey: it is said that these figures are measured without.
    void setRules(const RulesCounted& rules);

Q_SIGNALS:
    /// The same with what was found.
    void measured(const std::shared_ptr<const leadlight::ChangesOverview>& overview);

private:
    void measure();
    void say(const QString& text, bool offersToMeasure);
    void sayFound();
    void showText(const QString& text, bool offersToMeasure);

    std::shared_ptr<const ChangesOverview> m_overview;
    ModelOptions m_model;
    RulesCounted m_rules;
    Phrase m_about; ///< what was found; empty: nothing yet
    QLabel* m_text = nullptr;
    QPushButton* m_measure = nullptr;
    LatestTask m_task;
};

} // namespace leadlight
