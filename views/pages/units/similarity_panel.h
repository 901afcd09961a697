// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/analysis.h"
#include "views/charts/flat_chart_panel.h"

namespace leadlight {

class SegmentedControl;

/// How alike the pages of each business unit, or asset type, are to the model, as bars.
class SimilarityPanel : public FlatChartPanel
{
    Q_OBJECT
public:
    explicit SimilarityPanel(QWidget* parent = nullptr);

    /// Null for none.
    void setAnalysis(std::shared_ptr<const Analysis> analysis);

private:
    SimilarityPanel(SegmentedControl* by, QWidget* parent);
    void showChart();

    SegmentedControl* m_by;
    std::shared_ptr<const Analysis> m_analysis;
};

} // namespace leadlight
