// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/units/business_units_page.h"

#include "model/describe/similarity_table.h"
#include "model/stages/analysis.h"
#include "views/charts/flat_chart_panel.h"
#include "views/tables/data_table.h"
#include "views/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

BusinessUnitsPage::BusinessUnitsPage(const PageContext& context, QWidget* parent)
    : Page(context, tr("How alike the pages of each business unit or asset type are to the model."), parent)
    , m_switch(new SegmentedControl({tr("Business unit"), tr("Asset type")}))
    , m_chart(new FlatChartPanel(tr("Average similarity"), {m_switch}))
    , m_tablePanel(new Panel(tr("Figures")))
    , m_table(new DataTable)
    , m_openMapping(new QPushButton(tr("Open BU mapping...")))
{
    m_switch->setAccessibleName(tr("Group pages by"));
    m_table->setAccessibleName(tr("Average similarity as a table"));
    auto* copy = new QPushButton(tr("Copy"));
    copy->setToolTip(tr("Copies the selected rows, or all, with headers"));
    copy->setAccessibleName(tr("Copy the table"));
    m_tablePanel->addControl(copy);
    m_tablePanel->body()->addWidget(m_table, 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_chart, 3);
    columns->addWidget(m_tablePanel, 2);
    body()->addLayout(columns, 1);
    m_openMapping->setObjectName(QStringLiteral("openMappingForUnits"));
    m_chart->body()->addWidget(m_openMapping, 0, Qt::AlignHCenter);
    connect(m_openMapping, &QPushButton::clicked, &context.intents, &Intents::openMapping);
    connect(copy, &QPushButton::clicked, m_table, [this] { m_table->copyRows(); });
    connect(m_switch, &SegmentedControl::currentChanged, this, &BusinessUnitsPage::showGroups);
    setStudy({});
}

QList<ChartPanel*> BusinessUnitsPage::charts() const
{
    return {m_chart};
}

GroupBy BusinessUnitsPage::groupBy() const
{
    return m_switch->current() == 1 ? GroupBy::AssetType : GroupBy::BusinessUnit;
}

void BusinessUnitsPage::setStudy(const Study& study)
{
    m_data = study.interactions ? study.interactions->data : nullptr;
    if (m_analysis && m_analysis == study.analysis)
        return showEmptyText();
    m_analysis = study.analysis;
    showGroups();
}

void BusinessUnitsPage::setTraining(const QString& text)
{
    m_training = text;
    showEmptyText();
}

void BusinessUnitsPage::showEmptyText()
{
    QString next = tr("No data yet. Open the submissions and the BU mapping, then press Train.");
    if (!m_training.isEmpty())
        next = m_training;
    else if (lacksUnits() && m_data->mapping)
        next = tr("The BU mapping has a business unit for none of the pages.");
    else if (lacksUnits())
        next = tr("No page has a business unit yet, as no BU mapping is open.");
    else if (m_data)
        next = tr("No model yet. Press Train to see which groups of pages are alike.");
    m_openMapping->setVisible(lacksUnits());
    m_chart->setEmptyText(next);
    m_table->setEmptyText(next);
}

bool BusinessUnitsPage::lacksUnits() const
{
    return m_data && groupBy() == GroupBy::BusinessUnit && !m_data->hasBusinessUnits();
}

void BusinessUnitsPage::showGroups()
{
    showEmptyText();
    const bool shown = m_analysis && !lacksUnits();
    m_tablePanel->setVisible(shown);
    if (!shown) {
        m_chart->setChart(nullptr);
        m_table->setContent(std::make_shared<const TableContent>());
        return;
    }
    const Dataset& dataset = m_analysis->data();
    m_chart->setHeading(groupBy() == GroupBy::AssetType ? tr("Average similarity by asset type")
                                                        : tr("Average similarity by business unit"));
    m_chart->setChart(std::make_shared<const ChartData>(similarityChart(*m_analysis, groupBy())));
    const char* group = groupBy() == GroupBy::AssetType ? "gated_asset_type" : "business_unit";
    m_table->setContent(
        contentOf(similarityTable(dataset, groupBy(), averagesBy(groupBy(), m_analysis->similarity, dataset)),
                  {{.key = group, .stretches = true}, {.key = "average_similarity", .width = 170}}));
}

} // namespace leadlight
