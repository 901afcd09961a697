// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/runs/run_history.h"
#include "views/pages/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace leadlight {

class FlatChartPanel;
class HeldOutPanel;
class LatestTask;
class Panel;
struct PerformanceCharts;
class ScatterPanel;
class SegmentedControl;
class SelectionBar;

/// How well the recommendations fit, cookie by cookie: the hit rates as a histogram beside what needs no model, what is
/// found of hidden pages, what goes with a high hit rate, and every cookie as a dot, or flat as a heat map.
class PerformancePage : public Page
{
    Q_OBJECT
public:
    explicit PerformancePage(const PageContext& context, QWidget* parent = nullptr);
    ~PerformancePage() override;

    /// With many cookies the charts are made on a worker and appear when they are ready.
    void setStudy(const Study& study) override;
    [[nodiscard]] QList<ChartPanel*> charts() const override;
    void setBusy(bool busy) override;
    void setTraining(const QString& text) override;
    [[nodiscard]] ScatterPanel* scatterPanel() const { return m_scatter; }
    /// The history of runs, of which those of the same data can be laid over the dots.
    void setRuns(const RunList& runs);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void addForm(ChartPanel& panel, const char* name);
    void clear();
    void showCharts(std::shared_ptr<const PerformanceCharts> charts);
    void showHistogram();
    void selectBar(int tenths);
    void selectCell(int column, int row);
    void offerRuns();
    void showSecondRun(int run);
    void connectSelection();
    /// Shows which cookies are selected.
    void showSelection(const QObject* by);
    /// To the Recommendations page, which then lists the selected cookies only.
    void listSelected();
    void openCookie(int cookie);
    void setEmptyText(const QString& text);
    /// In place of the charts, where no page has a business unit and so no figure has a meaning.
    void showWhyNot();
    /// Without a model: what to do for one.
    void showWhatToDo();

    QBoxLayout* m_columns = nullptr;
    bool m_hasData = false;
    QString m_training;
    std::shared_ptr<const Analysis> m_analysis;
    std::shared_ptr<const PerformanceCharts> m_charts; ///< null while there are none
    SegmentedControl* m_switch = nullptr;
    FlatChartPanel* m_histogram = nullptr;
    QLabel* m_warning = nullptr;          ///< above the histogram, where random pages would do better
    QLabel* m_measured;                   ///< how many cookies have a hit rate
    QLabel* m_oneUnit;                    ///< what it means that a list of one business unit would hit more often
    QPushButton* m_openMapping = nullptr; ///< the way out where there is no hit rate
    HeldOutPanel* m_heldOut = nullptr;
    Panel* m_correlations = nullptr;
    QLabel* m_withInteractions = nullptr;
    QLabel* m_withSubmissions = nullptr;
    QStackedWidget* m_forms = nullptr;      ///< dots and heat map
    QList<SegmentedControl*> m_formChoices; ///< in the head of either, to go to the other
    ScatterPanel* m_scatter = nullptr;
    FlatChartPanel* m_heat = nullptr;
    RunList m_runs;
    RunList m_comparable; ///< trainings of these data, newest first, with a hit rate for each cookie
    SelectionBar* m_selection = nullptr;
    LatestTask* m_task = nullptr;
};

} // namespace leadlight
