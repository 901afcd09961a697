// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a table shows, in which order and how wide: chosen by its header's menu, kept by name.
#include "tests/support/shown_table.h"
#include "views/tables/column_choices.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>

using namespace leadlight;
using namespace leadlight::testing;

class TestColumnChoices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHeadersMenuHidesAndShowsColumns()
    {
        const Shown shown(50);
        const auto open = [&]() -> QMenu* {
            QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(20, 10),
                                    shown.table->horizontalHeader()->mapToGlobal(QPoint(20, 10)));
            QApplication::sendEvent(shown.table->horizontalHeader()->viewport(), &event);
            return shown.table->findChild<QMenu*>(QStringLiteral("columns"));
        };
        // Above the columns stands what the one under the mouse means.
        const auto columnIn = [](const QMenu* menu, int column) {
            QList<QAction*> columns = menu->actions();
            columns.removeIf([](const QAction* action) { return !action->isCheckable(); });
            return columns.at(column);
        };
        const auto click = [](QMenu* menu, QAction* action) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        };
        QMenu* menu = open();
        QVERIFY(menu != nullptr && menu->isVisible());
        QVERIFY(columnIn(menu, 1)->isChecked());
        click(menu, columnIn(menu, 1));
        QVERIFY(shown.table->isColumnHidden(1));
        const std::string key = shown.table->tableModel()->column(1)->key;
        QCOMPARE(shown.table->columnChoices().shown.at(key), false);
        // It survives other rows, is kept as bytes, and comes back by name.
        shown.table->setContent(shown.table->tableModel()->content());
        QVERIFY(shown.table->isColumnHidden(1));
        QCOMPARE(columnChoicesOf(bytesOf(shown.table->columnChoices())), shown.table->columnChoices());
        QTRY_VERIFY(shown.table->findChild<QMenu*>(QStringLiteral("columns")) == nullptr);
        menu = open();
        click(menu, menu->actions().back()); // as at first
        QVERIFY(!shown.table->isColumnHidden(1));
        QVERIFY(shown.table->columnChoices().isEmpty());
    }

    void columnsKeepTheirOrderAndWidthByName()
    {
        const Shown shown(50);
        shown.table->horizontalHeader()->moveSection(0, 2);
        shown.table->horizontalHeader()->resizeSection(0, 222);
        const ColumnChoices kept = shown.table->columnChoices();
        QCOMPARE(kept.order.at(2), shown.table->tableModel()->column(0)->key);
        const Shown another(20);
        another.table->setColumnChoices(kept);
        QCOMPARE(another.table->horizontalHeader()->visualIndex(0), 2);
        QCOMPARE(another.table->columnWidth(0), 222);
        another.table->setColumnChoices({});
        QCOMPARE(another.table->horizontalHeader()->visualIndex(0), 0);
        QVERIFY(columnChoicesOf("no JSON").isEmpty());
    }
};

QTEST_MAIN(TestColumnChoices)
#include "test_column_choices.moc"
