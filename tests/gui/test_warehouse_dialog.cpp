// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that connects with a warehouse: what happens to it while it is looked at, and to what was made before.
#include "tests/support/file_dialog.h"
#include "tests/support/warehouse_window.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>

using namespace leadlight;
using namespace leadlight::testing;

class TestWarehouseDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorMovesNothing();
    void anotherTableTakesNoPassword();
    void whatWasMadeIsNotDroppedUnasked();
    void certificatesOfAnOrganisation();
    void theTablesFitTheScreen();
    void closingAsksWhileListsAreWritten();
};

void TestWarehouseDialog::anErrorMovesNothing()
{
    WarehouseDialog dialog({.host = "warehouse.example", .user = "anna"}, false, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto places = [&dialog] {
        QList<QPoint> out;
        for (const char* name : {"warehouseHost", "warehouseUser", "warehousePassword", "connectWarehouse"})
            out << dialog.findChild<QWidget*>(QString::fromLatin1(name))->mapTo(&dialog, QPoint());
        return out;
    };
    const QList<QPoint> before = places();
    const QSize size = dialog.size();
    dialog.begin(QStringLiteral("Connecting"));
    QCoreApplication::processEvents();
    QCOMPARE(places(), before);
    dialog.showError({.kind = ErrorKind::BadData,
                      .what = Phrase::verbatim("The engine refuses the password of the user, as engines do."),
                      .hint = Phrase::verbatim("Write it anew; nobody else can say what it is, not even this text.")});
    dialog.end();
    QCoreApplication::processEvents();
    QCOMPARE(places(), before);
    const auto* error = dialog.findChild<QLabel*>(QStringLiteral("warehouseError"));
    QVERIFY(error->isVisible() && error->height() >= error->heightForWidth(error->width()));
    QVERIFY(dialog.rect().contains(QRect(error->mapTo(&dialog, QPoint()), error->size())));
    QVERIFY(dialog.findChild<QWidget*>(QStringLiteral("warehousePassword"))->hasFocus());
    dialog.begin(QStringLiteral("Connecting"));
    QCOMPARE(dialog.size(), size);
}

void TestWarehouseDialog::anotherTableTakesNoPassword()
{
    Warehoused w;
    w.train();
    const auto connections = w.engine.calls().filter(QStringLiteral("connect ")).size();
    w.press("connectElsewhere");
    QTRY_VERIFY(w.dialog() != nullptr && w.dialog()->isVisible());
    QVERIFY(w.f.find<DataTable>("warehouseTables") != nullptr);
    w.press("closeTables");
    QTRY_VERIFY(w.dialog() == nullptr);
    QCOMPARE(w.engine.calls().filter(QStringLiteral("connect ")).size(), connections);
    QVERIFY(w.f.find<QPushButton>("trainThere") != nullptr); // all is as it was
    QVERIFY(w.table("listsThere").rowCount() > 0);
}

void TestWarehouseDialog::whatWasMadeIsNotDroppedUnasked()
{
    Warehoused w;
    w.train();
    w.press("connectElsewhere");
    QTRY_VERIFY(w.dialog() != nullptr && w.dialog()->isVisible());
    w.clickRow("warehouseTables", 0);
    const auto calls = w.engine.calls().size();
    const auto answer = [&w](QMessageBox::ButtonRole role) {
        w.press("lookAtTable");
        auto* box = w.f.window.findChild<QMessageBox*>(QStringLiteral("leaveQuestion"));
        QVERIFY(box != nullptr && box->isVisible());
        for (auto* button : box->buttons())
            if (box->buttonRole(button) == role)
                return QTest::mouseClick(button, Qt::LeftButton);
    };
    answer(QMessageBox::RejectRole);
    QCOMPARE(w.engine.calls().size(), calls);
    QVERIFY(w.table("listsThere").rowCount() > 0);
    QTRY_VERIFY(w.f.window.findChild<QMessageBox*>(QStringLiteral("leaveQuestion")) == nullptr);
    answer(QMessageBox::AcceptRole);
    QTRY_VERIFY(w.engine.calls().size() > calls);
    QTRY_VERIFY(w.dialog() == nullptr);
    QCOMPARE(w.table("listsThere").rowCount(), 0); // of a model that is trained anew
}

void TestWarehouseDialog::certificatesOfAnOrganisation()
{
    Warehoused w;
    w.press("startWarehouse");
    QTRY_VERIFY(w.dialog() != nullptr && w.dialog()->isVisible());
    w.type("warehouseHost", QStringLiteral("warehouse.example"));
    w.type("warehouseUser", QStringLiteral("anna"));
    const QString file = w.f.write("ours.pem", "-----BEGIN CERTIFICATE-----\n");
    QTest::mouseClick(w.f.find<QPushButton>("chooseCertificates"), Qt::LeftButton);
    answerFileDialog(w.f.window, file);
    QTRY_COMPARE(w.f.find<QLineEdit>("warehouseCertificates")->text(), file);
    w.press("connectWarehouse");
    QVERIFY2(w.lastCall().endsWith(QStringLiteral(" by ") + file), qPrintable(w.lastCall()));
    w.press("closeTables");
    Warehoused again; // the address is remembered, and nothing of it is secret
    QCOMPARE(w.f.settings.text(QStringLiteral("warehouse/certificates")), file);
    auto* kind = [&again] {
        again.press("startWarehouse");
        return again.f.find<QComboBox>("warehouseKind");
    }();
    QTest::keyClick(kind, Qt::Key_End); // a driver of ODBC has its own
    QVERIFY(again.f.find<QLineEdit>("warehouseCertificates") == nullptr);
}

void TestWarehouseDialog::theTablesFitTheScreen()
{
    Warehoused w;
    w.press("startWarehouse");
    QTRY_VERIFY(w.dialog() != nullptr && w.dialog()->isVisible());
    const QRect room = w.dialog()->screen()->availableGeometry();
    w.dialog()->move(room.right() - w.dialog()->width(), room.bottom() - w.dialog()->height());
    w.type("warehouseUser", QStringLiteral("anna"));
    w.type("warehouseHost", QStringLiteral("warehouse.example"));
    w.press("connectWarehouse");
    QTRY_VERIFY(w.f.find<DataTable>("warehouseTables") != nullptr);
    const QRect placed = w.dialog()->geometry();
    QVERIFY2(room.contains(placed), qPrintable(QDebug::toString(placed)));
}

void TestWarehouseDialog::closingAsksWhileListsAreWritten()
{
    Warehoused w;
    w.train();
    const auto question = [&w] { return w.f.window.findChild<QMessageBox*>(QStringLiteral("closeQuestion")); };
    w.engine.waitsWriting = true;
    QTest::mouseClick(w.f.find<QPushButton>("writeThere"), Qt::LeftButton);
    QTRY_COMPARE(w.f.controller.warehouse().job().name(), QStringLiteral("Writing everybody's lists"));
    QVERIFY(!w.f.window.close());
    QVERIFY(question() != nullptr && question()->isVisible());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(question() == nullptr);
    QVERIFY(w.f.window.isVisible() && w.f.controller.warehouse().job().isRunning());
    QVERIFY(!w.f.window.close());
    for (auto* button : question()->buttons())
        if (question()->buttonRole(button) == QMessageBox::DestructiveRole) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    QTRY_VERIFY(!w.f.window.isVisible());
    w.engine.waitsWriting = false;
    QTRY_VERIFY(!w.f.controller.warehouse().job().isRunning());
    QVERIFY(w.f.window.close()); // with nothing at stake, nothing is asked
    QVERIFY(question() == nullptr);
}

QTEST_MAIN(TestWarehouseDialog)
#include "test_warehouse_dialog.moc"
