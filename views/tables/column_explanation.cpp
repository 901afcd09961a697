// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/column_explanation.h"

#include "model/describe/explanations.h"
#include "views/tables/data_table.h"
#include "views/widgets/explain_button.h"
#include "views/widgets/explanation_text.h"
#include "views/words.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace leadlight {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(leadlight::ColumnExplanation)
};

void explain(DataTable& table, int column, const QPoint& at)
{
    const TableColumn* asked = table.tableModel()->column(column);
    if (asked == nullptr)
        return;
    auto* popup = new ExplanationPopup(&table);
    if (const FigureHelp* explanation = explanationOf(asked->key))
        popup->text().explain(*explanation);
    else
        popup->text().explain(words(asked->header), words(asked->help));
    popup->openAt(at, table);
}

} // namespace

void addExplanation(QMenu& menu, DataTable& table, int column, const QPoint& at)
{
    const TableColumn* described = table.tableModel()->column(column);
    if (described == nullptr || (described->help.empty() && explanationOf(described->key) == nullptr))
        return;
    const QString name = withoutMnemonic(words(described->header));
    auto* action = new QAction(
        name.isEmpty() ? Text::tr("What does this mean?") : Text::tr("What does \"%1\" mean?").arg(name), &menu);
    action->setObjectName(QStringLiteral("explain"));
    menu.insertAction(menu.actions().value(0), action);
    menu.insertSeparator(menu.actions().value(1));
    QObject::connect(action, &QAction::triggered, &table, [&table, column, at] { explain(table, column, at); });
}

} // namespace leadlight
