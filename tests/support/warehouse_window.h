// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/warehouse_desk.h"
#include "tests/support/played_work.h"
#include "tests/support/window_fixture.h"
#include "views/dialogs/warehouse/warehouse_dialog.h"
#include "views/tables/data_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace leadlight::testing {

inline constexpr auto password = "geheim-7391";

/// The window over an engine that is played.
struct Warehoused
{
    PlayedEngine engine;
    WindowFixture f;

    Warehoused()
    {
        f.controller.warehouse().setWork([this] { return std::make_unique<PlayedWork>(engine); });
        f.window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&f.window));
    }
    [[nodiscard]] WarehouseDialog* dialog() const { return f.window.findChild<WarehouseDialog*>(); }
    void press(const char* button) const
    {
        auto* found = f.find<QPushButton>(button);
        QVERIFY2(found != nullptr && found->isEnabled(), button);
        QTest::mouseClick(found, Qt::LeftButton);
        QTRY_VERIFY(!f.controller.warehouse().job().isRunning());
    }
    void type(const char* field, const QString& text) const
    {
        auto* found = f.find<QLineEdit>(field);
        QVERIFY2(found != nullptr && found->isEnabled(), field);
        QTest::mouseClick(found, Qt::LeftButton);
        found->selectAll();
        QTest::keyClicks(found, text);
    }
    [[nodiscard]] QString said(const char* label) const
    {
        const auto* found = f.find<QLabel>(label);
        return found == nullptr ? QString() : found->text();
    }
    [[nodiscard]] const TableModel& table(const char* name) const { return *f.find<DataTable>(name)->tableModel(); }
    void clickRow(const char* name, int row) const
    {
        auto* shown = f.find<DataTable>(name);
        QVERIFY(shown != nullptr);
        QTest::mouseClick(shown->viewport(), Qt::LeftButton, {},
                          shown->visualRect(shown->model()->index(row, 0)).center());
        QTRY_VERIFY(!f.controller.warehouse().job().isRunning());
    }
    void connectByClicks() const
    {
        press("startWarehouse");
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
        type("warehouseHost", QStringLiteral("warehouse.example"));
        type("warehouseDatabase", QStringLiteral("web"));
        type("warehouseUser", QStringLiteral("anna"));
        type("warehousePassword", QString::fromLatin1(password));
        press("connectWarehouse");
    }
    void workWithTheTable() const
    {
        connectByClicks();
        clickRow("warehouseTables", 0);
        press("lookAtTable");
        QTRY_VERIFY(dialog() == nullptr);
    }
    void train() const
    {
        workWithTheTable();
        press("trainThere");
    }
    [[nodiscard]] QString lastCall() const { return engine.calls().last(); }
};

} // namespace leadlight::testing
