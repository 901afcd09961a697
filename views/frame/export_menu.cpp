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

void fillExportMenu(QMenu& menu, const Page& page)
{
    menu.clear();
    menu.addActions(page.exportActions());
    for (ChartPanel* chart : page.charts()) {
        if (!chart->chart())
            continue;
        menu.addAction(Text::tr("Chart: %1...").arg(withoutMnemonic(chart->heading())), chart->exportButton(),
                       &QPushButton::click);
        menu.addAction(Text::tr("Copy chart: %1").arg(withoutMnemonic(chart->heading())), chart,
                       &ChartPanel::copyToClipboard);
    }
    for (auto* table : page.findChildren<DataTable*>())
        if (table->isVisible() && table->tableModel()->rowCount() > 0)
            menu.addAction(
                Text::tr("Table: %1 as CSV...").arg(withoutMnemonic(words(table->tableModel()->content()->data.title))),
                table, &DataTable::askToExport);
    if (menu.isEmpty())
        menu.addAction(Text::tr("Nothing to export on this page yet"))->setEnabled(false);
}

} // namespace leadlight
