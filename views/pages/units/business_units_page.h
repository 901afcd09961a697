// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/unit_table.h"
#include "views/pages/page.h"
#include "views/tables/latest_task.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace leadlight {

class AffinityPanel;
class DataTable;
class Panel;
class SegmentedControl;
class SimilarityPanel;
class UnitBar;

/// Which business units are served well and which are not: one sentence, every unit with its figures, the worst served
/// first, who is shown what, and last how alike a unit's pages are. From a unit one goes on to its pages and visitors.
class BusinessUnitsPage : public Page
{
    Q_OBJECT
public:
    explicit BusinessUnitsPage(const PageContext& context, QWidget* parent = nullptr);

    void setStudy(const Study& study) override;
    void setTraining(const QString& text) override;
    void setBusy(bool busy) override;
    [[nodiscard]] QList<ChartPanel*> charts() const override;
    [[nodiscard]] DataTable* table() const { return m_table; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildContent();
    [[nodiscard]] QWidget* buildServed();
    [[nodiscard]] QWidget* buildUnits();
    [[nodiscard]] QWidget* buildCharts();
    void countUnits();
    /// How the units are served follows behind the counts: its intervals take longer.
    void measureUnits();
    void showServices(std::shared_ptr<const UnitServices> services, bool measuring);
    void showReport(const std::shared_ptr<const UnitReport>& report);
    void showServed();
    void showEmptyText();
    /// Whether figures of the study are still to come.
    [[nodiscard]] bool isCounting() const;
    /// Whether no page has a business unit.
    [[nodiscard]] bool lacksUnits() const;
    [[nodiscard]] QString servedText() const;
    void showUnit(int unit);
    /// What a cell of the heat map selects.
    [[nodiscard]] QString cellWords(const std::vector<std::int32_t>& took,
                                    const std::vector<std::int32_t>& shown) const;

    Study m_study;
    QString m_training;
    std::shared_ptr<const UnitReport> m_report; ///< null while there is none
    LatestTask m_task;
    LatestTask m_cell; ///< looks for the visitors of a cell of the heat map
    QBoxLayout* m_columns = nullptr;
    QLabel* m_served = nullptr;
    QLabel* m_withoutRules = nullptr; ///< that no rule acts on what is found
    QPushButton* m_measure = nullptr;
    QPushButton* m_openMapping = nullptr; ///< the way out where no page has a business unit
    DataTable* m_table = nullptr;
    Panel* m_tablePanel = nullptr;
    QWidget* m_right = nullptr;
    SegmentedControl* m_which = nullptr;
    QStackedWidget* m_stack = nullptr;
    AffinityPanel* m_affinity = nullptr;
    SimilarityPanel* m_similarity = nullptr;
    UnitBar* m_unit = nullptr;
};

} // namespace leadlight
