// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/affinity_chart.h"
#include "views/charts/flat_chart_panel.h"

namespace leadlight {

class SegmentedControl;

/// "Who is shown what": business units against each other as a heat map, in percent or against chance.
class AffinityPanel : public FlatChartPanel
{
    Q_OBJECT
public:
    explicit AffinityPanel(QWidget* parent = nullptr);

    /// Null for none; a report without a model has none, either.
    void setReport(std::shared_ptr<const UnitReport> report);

Q_SIGNALS:
    /// A click on a cell: the units of its row and of its column.
    void cellClicked(const std::vector<std::int32_t>& took, const std::vector<std::int32_t>& shown);

private:
    AffinityPanel(SegmentedControl* in, QWidget* parent);
    void showChart();
    void click(int column, int row);

    SegmentedControl* m_in;
    std::shared_ptr<const UnitReport> m_report;
};

} // namespace leadlight
