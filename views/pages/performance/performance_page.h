// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/page.h"

class QLabel;

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
    explicit PerformancePage(QWidget* parent = nullptr);
    ~PerformancePage() override;

    /// With many cookies the charts are made on a worker and appear when they are ready.
    void setStudy(const Study& study) override;
    [[nodiscard]] QList<ChartPanel*> charts() const override;
    void setBusy(bool busy) override;
    [[nodiscard]] ScatterPanel* scatterPanel() const { return m_scatter; }
    /// Shows these cookies as selected; emits nothing. One of several selected leaves them selected.
    void setSelectedCookies(const std::vector<int>& cookies);

Q_SIGNALS:
    /// The user clicked a cookie's dot: show it on the Recommendations page.
    void cookieActivated(int cookie);
    /// The user selected dots in the scatter; none: cleared.
    void cookiesSelected(const std::vector<int>& cookies);
    /// The user wants to go through the selected cookies on the Recommendations page.
    void cookiesShown(const std::vector<int>& cookies);
    /// Compare the models on hidden pages.
    void measureRequested();
    void labRequested();

private:
    struct Charts;
    [[nodiscard]] static std::shared_ptr<const Charts> describe(const Analysis& analysis);

    void layOut();
    void clear();
    void showCharts(std::shared_ptr<const Charts> charts);
    void showHistogram();
    void selectBar(int tenths);
    void select(const std::vector<int>& cookies);
    void setEmptyText(const QString& text);

    std::shared_ptr<const Analysis> m_analysis;
    std::shared_ptr<const Charts> m_charts; ///< null while there are none
    std::vector<int> m_selected;
    SegmentedControl* m_switch = nullptr;
    FlatChartPanel* m_histogram = nullptr;
    HeldOutPanel* m_heldOut = nullptr;
    Panel* m_correlations = nullptr;
    QLabel* m_withInteractions = nullptr;
    QLabel* m_withSubmissions = nullptr;
    ScatterPanel* m_scatter = nullptr;
    SelectionBar* m_selection = nullptr;
    LatestTask* m_task = nullptr;
};

} // namespace leadlight
