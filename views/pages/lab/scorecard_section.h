// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/lab/comparison_settings.h"
#include "views/pages/lab/lab_section.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace leadlight {

struct Scorecard;
class DataTable;
class ElidedLabel;
class Panel;
class ScorecardCharts;
class SegmentedControl;

/// Models side by side on hidden pages: the verdict in plain words, the table of all figures, and the charts.
class ScorecardSection : public LabSection
{
    Q_OBJECT
public:
    explicit ScorecardSection(const PageContext& context, QWidget* parent = nullptr);

    void setStudy(const Study& study) override;
    void setModelChoices(const ModelChoices& choices) override;
    void setRules(const std::shared_ptr<const Rules>& rules) override;
    void setBusy(bool busy) override;
    [[nodiscard]] QList<ChartPanel*> charts() const override;
    [[nodiscard]] QWidget* toolBar() const override { return m_toolBar; }
    [[nodiscard]] ComparisonSettings& settings() const { return *m_settings; }
    void openSettings();
    [[nodiscard]] DataTable* table() const { return m_table; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showParts();
    void buildToolBar();
    [[nodiscard]] QWidget* makeResults();
    [[nodiscard]] QWidget* makeTable();
    /// `sameFigures`: only another model is the current one.
    void showScorecard(bool sameFigures);
    void showVerdict(const Scorecard& scorecard);
    void enableControls();
    void useCurrentRow();

    Study m_study;
    ModelChoices m_choices;
    bool m_busy = false;
    ComparisonSettings* m_settings = nullptr;
    QWidget* m_toolBar = nullptr;
    ElidedLabel* m_summary = nullptr;
    QPushButton* m_settingsButton = nullptr;
    QPushButton* m_compare = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_more = nullptr;
    ElidedLabel* m_caption = nullptr;
    SegmentedControl* m_parts = nullptr;
    Panel* m_tablePanel = nullptr;
    DataTable* m_table = nullptr;
    QAction* m_use = nullptr;
    QPushButton* m_useButton = nullptr;
    ScorecardCharts* m_charts = nullptr;
};

} // namespace leadlight
