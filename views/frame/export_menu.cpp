// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/frame/export_menu.h"

#include "views/charts/chart_panel.h"
#include "views/pages/page.h"
#include "views/tables/data_table.h"
#include "views/words.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>

namespace leadlight {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportMenu)
};
} // namespace

namespace {

/// A table with rows, in a panel or section of the page that is shown.
void addTables(QMenu& menu, const Page& page)
{
    for (auto* table : page.findChildren<DataTable*>())
        if (table->isVisible() && table->tableModel()->rowCount() > 0)
            menu.addAction(
                Text::tr("Table: %1 as CSV...").arg(withoutMnemonic(words(table->tableModel()->content()->data.title))),
                table, &DataTable::askToExport);
}

void addCharts(QMenu& menu, const Page& page)
{
    for (ChartPanel* chart : page.charts()) {
        if (!chart->chart())
            continue;
        menu.addAction(Text::tr("Chart: %1...").arg(withoutMnemonic(chart->heading())), chart->exportButton(),
                       &QPushButton::click);
        menu.addAction(Text::tr("Copy chart: %1").arg(withoutMnemonic(chart->heading())), chart,
                       &ChartPanel::copyToClipboard);
    }
}

} // namespace

void fillExportMenu(QMenu& menu, const QList<Page*>& pages, const Page& page, QAction& report)
{
    menu.clear();
    for (const Page* each : pages)
        menu.addActions(each->exportActions());
    menu.addAction(&report);
    menu.addSeparator();
    const auto before = menu.actions().size();
    addTables(menu, page);
    addCharts(menu, page);
    if (menu.actions().size() == before)
        menu.addAction(Text::tr("Nothing to export on this page yet"))->setEnabled(false);
}

} // namespace leadlight
