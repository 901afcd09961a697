// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/overview.h"
#include "model/changes/taken.h"
#include "views/pages/page.h"
#include "views/tables/latest_task.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace leadlight {

class DataTable;
class FlatChartPanel;
class FoundLine;
class MappingBefore;
class RisersPanel;
class TrendPanel;
class WorthPanel;

/// What changed between two deliveries: what rose and fell, whether visitors took what was recommended, and the
/// business units over time. It tells of the data as they are, and trains on the earlier delivery by itself, on a
/// worker and only while it is shown.
class ChangesPage : public Page
{
    Q_OBJECT
public:
    explicit ChangesPage(const PageContext& context, QWidget* parent = nullptr);

    void setStudy(const Study& study) override;
    [[nodiscard]] QList<ChartPanel*> charts() const override;
    [[nodiscard]] DataTable* table() const;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildChoice();
    [[nodiscard]] QWidget* buildHeadline();
    [[nodiscard]] QWidget* buildNothing();
    void buildContent();

    /// What is due, where the page is shown; later otherwise.
    void work();
    void takeMonths();
    void compare();
    void giveUp(const Error& error);
    void judge();
    [[nodiscard]] PipelineOptions options() const;
    [[nodiscard]] ChangeChoices choices() const;
    void choose();
    void takeChoices(const ChangeChoices& choices);

    void showNothing(const QString& why);
    void showOverview();
    void showNames();
    void showTaken();

    Study m_study;
    ModelOptions m_model;
    EvidenceOptions m_evidence;
    ChangeOptions m_change;
    std::shared_ptr<const ChangesOverview> m_overview; ///< null while there is none
    std::shared_ptr<const ListsOfThen> m_lists;
    std::optional<TakenLists> m_taken;
    bool m_comparisonDue = false;
    bool m_listsDue = false;
    LatestTask m_task;
    LatestTask m_listsTask;

    QComboBox* m_before = nullptr;
    QComboBox* m_after = nullptr;
    QLabel* m_state = nullptr;
    QWidget* m_choice = nullptr;
    QWidget* m_headlinePanel = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_line = nullptr;
    FoundLine* m_found = nullptr;
    MappingBefore* m_mappingBefore = nullptr;
    QWidget* m_nothing = nullptr;
    QLabel* m_why = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_months = nullptr;
    QWidget* m_content = nullptr;
    QBoxLayout* m_columns = nullptr;
    RisersPanel* m_risers = nullptr;
    FlatChartPanel* m_takenPanel = nullptr;
    TrendPanel* m_trend = nullptr;
    WorthPanel* m_worth = nullptr;
};

} // namespace leadlight
