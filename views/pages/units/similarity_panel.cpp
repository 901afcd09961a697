// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/units/similarity_panel.h"

#include "views/widgets/segmented_control.h"

namespace leadlight {

SimilarityPanel::SimilarityPanel(QWidget* parent)
    : SimilarityPanel(new SegmentedControl({tr("Business unit"), tr("Asset type")}), parent)
{
}

SimilarityPanel::SimilarityPanel(SegmentedControl* by, QWidget* parent)
    : FlatChartPanel(tr("How alike its pages are"), {by}, parent)
    , m_by(by)
{
    m_by->setAccessibleName(tr("Group pages by"));
    m_by->setObjectName(QStringLiteral("groupBy"));
    connect(m_by, &SegmentedControl::currentChanged, this, &SimilarityPanel::showChart);
}

void SimilarityPanel::setAnalysis(std::shared_ptr<const Analysis> analysis)
{
    m_analysis = std::move(analysis);
    showChart();
}

void SimilarityPanel::showChart()
{
    const auto by = m_by->current() == 1 ? GroupBy::AssetType : GroupBy::BusinessUnit;
    setChart(m_analysis ? std::make_shared<const ChartData>(similarityChart(*m_analysis, by)) : nullptr);
}

} // namespace leadlight
