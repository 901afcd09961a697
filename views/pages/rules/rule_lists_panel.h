// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/single_rule.h"
#include "views/pages/rules/rule_list_model.h"
#include "views/widgets/panel.h"

class QPushButton;

namespace leadlight {

class RuleFilesView;
class RuleListView;

/// The rules in force, those to try, what could not be met, the files that rules rest on, and the way to more.
class RuleListsPanel : public Panel
{
    Q_OBJECT
public:
    explicit RuleListsPanel(QWidget* parent = nullptr);

    void showRules(const QList<RuleListModel::Row>& inForce, const QList<RuleListModel::Row>& tried);
    /// The row that is chosen in either list; -1: none.
    void choose(int inForce, int tried);
    /// What the rules in force could not do; empty: nothing.
    void setNotes(const QString& notes);
    void setCanSave(bool can);
    /// Whether there are several rules that have a price together.
    void setCanPriceAll(bool can);
    void focusTried();
    [[nodiscard]] RuleFilesView* files() const { return m_files; }

Q_SIGNALS:
    void inForceChosen(int row);
    void triedChosen(int row);
    /// The price of all rules in force is asked for.
    void allChosen();
    void switched(int row, bool on);
    void removeRequested(int row);
    /// A new rule is to be begun.
    void kindChosen(leadlight::RuleKind kind);
    void openRequested();
    void saveRequested();

private:
    void addKinds(QPushButton& button);
    [[nodiscard]] QWidget* buildFoot();

    RuleListModel* m_inForceRows;
    RuleListModel* m_triedRows;
    RuleListView* m_inForce;
    RuleListView* m_tried;
    QLabel* m_nothing;
    QLabel* m_notes;
    RuleFilesView* m_files;
    QPushButton* m_priceAll = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace leadlight
