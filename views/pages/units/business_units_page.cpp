// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/units/business_units_page.h"

#include "views/charts/chart_panel.h"
#include "views/tables/data_table.h"
#include "views/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {
namespace {

constexpr int similarityDecimals = 3;

/// The columns own the groups, so the table may outlive the page's study.
std::shared_ptr<const TableContent> groupTable(std::vector<GroupAverage> averages, GroupBy by, int unmappedUnit)
{
    const auto groups = std::make_shared<const std::vector<GroupAverage>>(std::move(averages));
    const auto group = [groups](std::int32_t row) -> const GroupAverage& {
        return (*groups)[static_cast<std::size_t>(row)];
    };
    const bool units = by == GroupBy::BusinessUnit;
    TableContent table;
    table.name = units ? QStringLiteral("similarity-by-business-unit") : QStringLiteral("similarity-by-asset-type");
    table.rows = static_cast<std::int32_t>(groups->size());
    Column name = column(units ? CellKind::Unit : CellKind::Text, units ? "business_unit" : "gated_asset_type",
                         units ? BusinessUnitsPage::tr("Business unit") : BusinessUnitsPage::tr("Asset type"), {},
                         [group](std::int32_t row) { return std::string_view(group(row).group); });
    name.stretches = true;
    name.unit = [group, unmappedUnit](std::int32_t row) {
        return group(row).groupIndex == unmappedUnit ? -1 : group(row).groupIndex;
    };
    Column average =
        column(CellKind::Bar, "average_similarity", BusinessUnitsPage::tr("Average similarity"),
               BusinessUnitsPage::tr("Mean over the group's pages of each page's mean similarity to the 10 "
                                     "other pages most similar to it"),
               [group](std::int32_t row) { return group(row).average; });
    average.decimals = similarityDecimals;
    average.width = 170;
    // Highest first, so the first bar is the longest; the figure itself stands beside it.
    const double longest = groups->empty() ? 1.0 : std::max(groups->front().average, 1e-9);
    average.fraction = [group, longest](std::int32_t row) { return group(row).average / longest; };
    table.columns = {std::move(name),
                     column(CellKind::Number, "pages", BusinessUnitsPage::tr("Pages"),
                            BusinessUnitsPage::tr("Pages of the group in the data that the model was trained on"),
                            [group](std::int32_t row) { return group(row).pages; }),
                     std::move(average)};
    return std::make_shared<const TableContent>(std::move(table));
}

} // namespace

BusinessUnitsPage::BusinessUnitsPage(QWidget* parent)
    : Page(tr("Business units"), tr("How alike the pages of each business unit or asset type are to the model."),
           parent)
    , m_switch(new SegmentedControl({tr("Business unit"), tr("Asset type")}))
    , m_chart(new ChartPanel(tr("Average similarity"), {m_switch}))
    , m_tablePanel(new Panel(tr("Figures")))
    , m_table(new DataTable)
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
    connect(copy, &QPushButton::clicked, m_table, [this] { m_table->copyRows(); });
    connect(m_switch, &SegmentedControl::currentChanged, this, &BusinessUnitsPage::showGroups);
    setStudy({});
}

GroupBy BusinessUnitsPage::groupBy() const
{
    return m_switch->current() == 1 ? GroupBy::AssetType : GroupBy::BusinessUnit;
}

void BusinessUnitsPage::setStudy(const Study& study)
{
    const QString next = study.interactions
                             ? tr("No model yet. Press Train to see which groups of pages are alike.")
                             : tr("No data yet. Open the submissions and the BU mapping, then press Train.");
    m_chart->setEmptyText(next);
    m_table->setEmptyText(next);
    if (m_analysis && m_analysis == study.analysis)
        return;
    m_analysis = study.analysis;
    showGroups();
}

void BusinessUnitsPage::showGroups()
{
    m_tablePanel->setVisible(m_analysis != nullptr);
    if (!m_analysis) {
        m_chart->setChart(nullptr);
        m_table->setContent(std::make_shared<const TableContent>());
        return;
    }
    const Dataset& dataset = m_analysis->data();
    m_chart->setHeading(groupBy() == GroupBy::AssetType ? tr("Average similarity by asset type")
                                                        : tr("Average similarity by business unit"));
    m_chart->setChart(std::make_shared<const ChartData>(similarityChart(*m_analysis, groupBy())));
    m_table->setContent(
        groupTable(averagesBy(groupBy(), m_analysis->similarity, dataset), groupBy(), dataset.unmappedUnit));
}

} // namespace leadlight
