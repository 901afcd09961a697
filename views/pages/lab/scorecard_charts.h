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

/// The charts of a scorecard, one shown at a time: models side by side, accuracy against coverage, where it works and
/// where not, the mix of business units, and the learning curve.
class ScorecardCharts : public QWidget
{
    Q_OBJECT
public:
    explicit ScorecardCharts(QWidget* parent = nullptr);

    void setScorecard(std::shared_ptr<const SlicedScorecard> scorecard);
    void setLearningCurve(std::shared_ptr<const LearningCurve> curve);
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
    void showComparison();
    void showSlices();
    void showMix();
    void showCurve();
    [[nodiscard]] std::vector<std::size_t> modelsInQuestion() const;

    std::shared_ptr<const SlicedScorecard> m_scorecard;
    std::shared_ptr<const LearningCurve> m_curve;
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
