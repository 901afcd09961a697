// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/study.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace leadlight {

class ChartPanel;
class FlatChartPanel;
class SegmentedControl;
struct ChartData;
struct Rules;

/// The charts of a scorecard, one shown at a time: models side by side, accuracy against coverage, where it works and
/// where not, the mix of business units, and the learning curve.
class ScorecardCharts : public QWidget
{
    Q_OBJECT
public:
    explicit ScorecardCharts(QWidget* parent = nullptr);

    void setScorecard(std::shared_ptr<const SlicedScorecard> scorecard);
    void setLearningCurve(std::shared_ptr<const LearningCurve> curve);
    /// The rules in force, without which all of it is measured: their captions say so. Null: none.
    void setRules(std::shared_ptr<const Rules> rules);
    /// The model that stands beside best and most popular where not all are shown; -1: none.
    void setChosenModel(int model);
    void setBusy(bool busy);
    /// Which chart is shown is chosen elsewhere, with these names.
    [[nodiscard]] static QStringList names();
    void showChart(int index);
    [[nodiscard]] QList<ChartPanel*> charts() const;

Q_SIGNALS:
    void learningCurveRequested();

private:
    void showAll();
    void showComparison();
    void showSlices();
    void showMix();
    void showCurve();
    /// The chart, whose caption says that it is measured without the rules where some are in force.
    [[nodiscard]] std::shared_ptr<const ChartData> captioned(ChartData chart) const;
    [[nodiscard]] std::vector<std::size_t> modelsInQuestion() const;

    std::shared_ptr<const SlicedScorecard> m_scorecard;
    std::shared_ptr<const LearningCurve> m_curve;
    std::shared_ptr<const Rules> m_rules;
    int m_chosen = -1;
    QStackedWidget* m_stack = nullptr;
    QComboBox* m_metric = nullptr;
    SegmentedControl* m_by = nullptr;
    QPushButton* m_measure = nullptr;
    FlatChartPanel* m_comparison = nullptr;
    FlatChartPanel* m_coverage = nullptr;
    FlatChartPanel* m_slices = nullptr;
    FlatChartPanel* m_mix = nullptr;
    FlatChartPanel* m_learning = nullptr;
};

} // namespace leadlight
