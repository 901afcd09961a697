// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/page.h"
#include "views/pages/recommendations/recommendations_tables.h"
#include "views/tables/latest_task.h"

class QStackedLayout;

namespace leadlight {

class DataTable;
class Divider;
class EvidenceNote;
class HistoryPanel;
class NewVisitorRow;
class NextPagesPanel;
class SelectionBar;
class VisitorFilters;

/// Left all cookies, right what the chosen one has submitted and what it should be offered next, and why. Without a
/// model the cookies and histories are there already.
class RecommendationsPage : public Page
{
    Q_OBJECT
public:
    explicit RecommendationsPage(const PageContext& context, QWidget* parent = nullptr);

    void setStudy(const Study& study) override;
    void setTraining(const QString& text) override;
    /// Makes a cookie of the dataset the chosen one, and visible: a search that hides it is cleared.
    void selectCookie(int cookie);
    /// -1 while it is a new visitor or nobody.
    [[nodiscard]] int cookie() const { return m_visitor.value_or(-1); }
    [[nodiscard]] bool isNewVisitor() const { return m_visitor == newVisitor; }
    /// Lists only these cookies, with a row that says so and brings back the others; none: lists all.
    void showOnly(const std::vector<int>& cookies);
    [[nodiscard]] QList<Picture> pictures() override;
    [[nodiscard]] QList<QAction*> exportActions() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildContent();
    [[nodiscard]] QWidget* buildCookies();
    void connectTable(DataTable* table);
    void connectSelection();
    void listSelected();
    void showCookies(const Study& before);
    void showOtherData(const Study& before);
    void listWithoutEvidence();
    void list(const std::vector<int>& cookies, const QString& text);
    void limit();
    void showLimited(const std::optional<IndexSet>& cookies);
    void arranged();
    void chooseFirst();
    void chooseNewVisitor();
    void showVisitor(Visitor visitor);
    void showNext();
    /// So that it can be taken back.
    void noteWhatIf(const WhatIf& before);
    /// Goes to the visitor and to what was supposed of it.
    void showWhatIf(Visitor visitor, const WhatIf& whatIf);

    Study m_study;
    Visitor m_visitor;
    QString m_searched;               // what the cookies shown were searched for
    std::optional<IndexSet> m_listed; // only these, ascending; nothing: all
    LatestTask m_limits;
    bool m_listIsDue = false;     // list what is selected once it is worked out
    bool m_firstIsDue = false;    // choose the first row once the cookies are in order
    bool m_onlyWithout = false;   // only those without evidence are listed
    bool m_listsSelected = false; // only what is selected everywhere is listed
    QStackedLayout* m_stack = nullptr;
    Divider* m_divider = nullptr;
    DataTable* m_cookies = nullptr;
    SelectionBar* m_only = nullptr;
    VisitorFilters* m_filters = nullptr;
    NewVisitorRow* m_newVisitor = nullptr;
    EvidenceNote* m_withoutEvidence = nullptr;
    HistoryPanel* m_history = nullptr;
    NextPagesPanel* m_next = nullptr;
};

} // namespace leadlight
