// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/runs/run_history.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace leadlight {

class FlatChartPanel;
class DataTable;
class LatestTask;
class Panel;
class SegmentedControl;

/// Two runs side by side: what may be said of them in words, the settings that differ, the figures that both have, and
/// both hit-rate histograms over each other.
class RunComparisonView : public QWidget
{
    Q_OBJECT
public:
    explicit RunComparisonView(QWidget* parent = nullptr);
    ~RunComparisonView() override;

    /// Compares on a worker and shows the outcome; the second is the newer one.
    void compare(const Run& first, const Run& second);
    /// Says what to do to get a comparison.
    void clear(const QString& todo);
    /// Null while nothing is compared.
    [[nodiscard]] std::shared_ptr<const RunComparison> comparison() const { return m_comparison; }
    [[nodiscard]] FlatChartPanel* chart() const { return m_chart; }

Q_SIGNALS:
    /// The words are on the clipboard.
    void copied();

private:
    void layOut();
    void show(std::shared_ptr<const RunComparison> comparison);
    void showChart();

    Run m_first;
    Run m_second;
    std::shared_ptr<const RunComparison> m_comparison;
    LatestTask* m_task = nullptr;
    Panel* m_panel = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_copy = nullptr;
    QLabel* m_which = nullptr;
    SegmentedControl* m_tableSwitch = nullptr;
    QStackedWidget* m_tables = nullptr;
    DataTable* m_metrics = nullptr;
    DataTable* m_settings = nullptr;
    SegmentedControl* m_switch = nullptr;
    FlatChartPanel* m_chart = nullptr;
};

} // namespace leadlight
