// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/units/affinity_panel.h"

#include "views/widgets/segmented_control.h"

namespace leadlight {

AffinityPanel::AffinityPanel(QWidget* parent)
    : AffinityPanel(new SegmentedControl({tr("Share in %"), tr("Against chance")}), parent)
{
}

AffinityPanel::AffinityPanel(SegmentedControl* in, QWidget* parent)
    : FlatChartPanel(tr("Who is shown what"), {in}, parent)
    , m_in(in)
{
    m_in->setAccessibleName(tr("Figures of the heat map"));
    m_in->setObjectName(QStringLiteral("affinityIn"));
    connect(m_in, &SegmentedControl::currentChanged, this, &AffinityPanel::showChart);
    connect(view(), &ChartView::itemClicked, this, &AffinityPanel::click);
}

void AffinityPanel::setReport(std::shared_ptr<const UnitReport> report)
{
    m_report = std::move(report);
    showChart();
}

void AffinityPanel::showChart()
{
    if (!m_report || !m_report->analysis || !m_report->data->hasBusinessUnits())
        return setChart(nullptr);
    const auto in = m_in->current() == 1 ? AffinityIn::Lift : AffinityIn::Percent;
    setChart(std::make_shared<const ChartData>(affinityChart(*m_report, in)));
}

void AffinityPanel::click(int column, int row)
{
    const auto groups = affinityGroups(*m_report);
    Q_EMIT cellClicked(groups.at(static_cast<std::size_t>(row)), groups.at(static_cast<std::size_t>(column)));
}

} // namespace leadlight
