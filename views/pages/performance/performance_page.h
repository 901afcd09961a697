// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace leadlight {

class FlatChartPanel;
class HeldOutPanel;
class LatestTask;
class Panel;
class ScatterPanel;
class SegmentedControl;
class SelectionBar;

/// How well the recommendations fit, cookie by cookie: the hit rates as a histogram beside what needs no model, what is
/// found of hidden pages, what goes with a high hit rate, and every cookie as a dot.
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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Charts;
    [[nodiscard]] static std::shared_ptr<const Charts> describe(const Analysis& analysis);

    void layOut();
    void clear();
    void showCharts(std::shared_ptr<const Charts> charts);
    void showHistogram();
    void selectBar(int tenths);
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
    std::shared_ptr<const Charts> m_charts; ///< null while there are none
    SegmentedControl* m_switch = nullptr;
    FlatChartPanel* m_histogram = nullptr;
    QLabel* m_warning = nullptr;          ///< above the histogram, where random pages would do better
    QPushButton* m_openMapping = nullptr; ///< the way out where there is no hit rate
    HeldOutPanel* m_heldOut = nullptr;
    Panel* m_correlations = nullptr;
    QLabel* m_withInteractions = nullptr;
    QLabel* m_withSubmissions = nullptr;
    ScatterPanel* m_scatter = nullptr;
    SelectionBar* m_selection = nullptr;
    LatestTask* m_task = nullptr;
};

} // namespace leadlight
