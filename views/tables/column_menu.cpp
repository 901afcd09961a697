// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/column_menu.h"

#include "views/tables/column_widths.h"
#include "views/tables/table_model.h"
#include "views/words.h"

#include <QCoreApplication>
#include <QMenu>

namespace leadlight {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(leadlight::ColumnMenu)
};

} // namespace

void fillColumnMenu(QMenu& menu, const TableModel& model, ColumnWidths& widths)
{
    int shown = 0;
    for (int i = 0; i < model.columnCount(); ++i)
        shown += widths.isShown(i) ? 1 : 0;
    for (int i = 0; i < model.columnCount(); ++i) {
        const TableColumn* column = model.column(i);
        QAction* action = menu.addAction(column->header.empty() ? textOf(column->key) : words(column->header));
        action->setCheckable(true);
        action->setChecked(widths.isShown(i));
        action->setEnabled(shown > 1 || !widths.isShown(i)); // one has to stay
        QObject::connect(action, &QAction::triggered, &widths, [&widths, i](bool on) { widths.setShown(i, on); });
    }
    menu.addSeparator();
    QAction* reset = menu.addAction(Text::tr("Columns as at first"));
    reset->setEnabled(!widths.choices().isEmpty());
    QObject::connect(reset, &QAction::triggered, &widths, &ColumnWidths::reset);
}

} // namespace leadlight
