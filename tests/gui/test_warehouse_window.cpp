// SPDX-License-Identifier: GPL-3.0-or-later
// The warehouse in the window, by clicks, with an engine that is played: test_warehouse_there has a real one.
#include "tests/support/cell_text.h"
#include "tests/support/file_dialog.h"
#include "tests/support/warehouse_window.h"
#include "views/dialogs/warehouse/clean_up_dialog.h"
#include "views/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

using namespace leadlight;
using namespace leadlight::testing;

class TestWarehouseWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersToConnect();
    void connectsOnlyByAClick();
    void thePasswordStaysNowhere();
    void readsNothingBeforeItIsAsked();
    void tablesOfUnitsAndDays();
    void errorsStandInTheDialog();
    void looksTrainsAndMeasures();
    void findsListsAndAudiences();
    void writesAndGoesOn();
    void anotherRunIsGoneOnWith();
    void cancelStops();
    void closingEndsTheWork();
    void cleansUp();
    void aTableIsSaved();
};

/// On the start page, in the File menu (and so by Ctrl+K), and on the page itself.
void TestWarehouseWindow::offersToConnect()
{
    Warehoused w;
    QVERIFY(w.f.find<QPushButton>("startWarehouse") != nullptr);
    const auto actions = w.f.window.findChildren<QAction*>();
    QVERIFY(std::ranges::any_of(actions, [](const QAction* action) {
        return action->text().remove(QLatin1Char('&')) == QStringLiteral("Connect to a warehouse...");
    }));
    w.f.window.showPage(QStringLiteral("warehouse"));
    w.press("connectThere");
    QTRY_VERIFY(w.dialog() != nullptr && w.dialog()->isVisible());
    QTest::keyClick(w.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(w.dialog() == nullptr);
    QVERIFY(w.engine.calls().isEmpty());
}

void TestWarehouseWindow::connectsOnlyByAClick()
{
    Warehoused w;
    w.connectByClicks();
    QCOMPARE(w.engine.calls(),
             (QStringList{QStringLiteral("connect anna@warehouse.example:0/web (geheim-7391, not kept)")}));
    QCOMPARE(w.said("warehouseEngine"), QStringLiteral("ClickHouse 18.16.1"));
    const TableModel& tables = w.table("warehouseTables");
    const QAbstractItemModelTester tester(w.f.find<DataTable>("warehouseTables")->tableModel(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(tables.rowCount(), 2);
    QCOMPARE(cellText(tables, 0, "table"), QStringLiteral("submissions"));
    QCOMPARE(cellText(tables, 0, "bytes"), QStringLiteral("89 MB"));
    QCOMPARE(cellText(tables, 1, "rows"), QStringLiteral("not known"));
    QVERIFY(!w.f.find<QPushButton>("lookAtTable")->isEnabled());
}

/// Not in the settings, and not in the field that it was typed into.
void TestWarehouseWindow::thePasswordStaysNowhere()
{
    Warehoused w;
    w.connectByClicks();
    for (const QLineEdit* field : w.f.window.findChildren<QLineEdit*>())
        QVERIFY2(!field->text().contains(QString::fromLatin1(password)), qPrintable(field->objectName()));
    QFile file(w.f.folder.filePath(QStringLiteral("settings.ini")));
    QSettings(file.fileName(), QSettings::IniFormat).sync();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("warehouse.example") && kept.contains("anna"));
    QVERIFY(!kept.contains(password));
}

void TestWarehouseWindow::readsNothingBeforeItIsAsked()
{
    Warehoused w;
    w.connectByClicks();
    w.clickRow("warehouseTables", 0);
    QCOMPARE(w.engine.calls().mid(1), QStringList{QStringLiteral("offer submissions")});
    QCOMPARE(w.f.find<QComboBox>("column_page_url")->currentText(), QStringLiteral("page_url"));
    QCOMPARE(w.f.find<QComboBox>("column_gated_asset_type")->currentText(), QStringLiteral("There is none"));
    QVERIFY2(w.said("warehouseCost").contains(QStringLiteral("1,234,567 rows, 89 MB")),
             qPrintable(w.said("warehouseCost")));
    QVERIFY(w.said("warehouseCost").contains(QStringLiteral("Nothing has been read")));
    w.press("countCost");
    QCOMPARE(w.lastCall(), QStringLiteral("estimate submissions 1"));
    QVERIFY2(w.said("warehouseCost").contains(QStringLiteral("Counted: 4 visitors, 3 pages")),
             qPrintable(w.said("warehouseCost")));
    QVERIFY(w.dialog()->isVisible());
}

void TestWarehouseWindow::tablesOfUnitsAndDays()
{
    Warehoused w;
    w.connectByClicks();
    w.clickRow("warehouseTables", 0);
    auto* date = w.f.find<QComboBox>("column_date");
    QVERIFY(date->currentText() != QStringLiteral("day") || w.f.find<QLineEdit>("daysFrom")->isEnabled());
    date->setFocus();
    QTest::keyClick(date, Qt::Key_End);
    QTest::keyClick(date, Qt::Key_Up); // n is the last
    QCOMPARE(date->currentText(), QStringLiteral("day"));
    w.type("daysFrom", QStringLiteral("2026-10-01"));
    auto* units = w.f.find<QComboBox>("unitsFrom");
    units->setFocus();
    QTest::keyClick(units, Qt::Key_End);
    QVERIFY(!w.f.find<QPushButton>("lookAtTable")->isEnabled()); // of which table is not said
    auto* table = w.f.find<QComboBox>("unitsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End);
    QTRY_COMPARE(w.lastCall(), QStringLiteral("offer units"));
    QTRY_COMPARE(w.f.find<QComboBox>("unitsName")->currentText(), QStringLiteral("business_unit"));
    w.press("lookAtTable");
    QVERIFY2(w.lastCall().contains(QStringLiteral("date=day")) &&
                 w.lastCall().endsWith(QStringLiteral("units=units.page_url/business_unit from 2026-10-01")),
             qPrintable(w.lastCall()));
}

void TestWarehouseWindow::errorsStandInTheDialog()
{
    Warehoused w;
    w.engine.refuses = Error{.kind = ErrorKind::BadData,
                             .what = Phrase::verbatim("The engine refuses the password."),
                             .hint = Phrase::verbatim("Write it anew.")};
    w.connectByClicks();
    QVERIFY(w.dialog() != nullptr);
    QCOMPARE(w.said("warehouseError"), QStringLiteral("The engine refuses the password. Write it anew."));
    QVERIFY(w.f.find<QPushButton>("connectWarehouse")->isEnabled());
    w.engine.refuses.reset();
    w.press("connectWarehouse");
    QVERIFY(w.said("warehouseError").isEmpty());
    QVERIFY(w.f.find<DataTable>("warehouseTables") != nullptr);
}

void TestWarehouseWindow::looksTrainsAndMeasures()
{
    Warehoused w;
    w.workWithTheTable();
    QCOMPARE(w.f.window.currentPage(), QStringLiteral("warehouse"));
    const TableModel& ledger = w.table("ledgerThere");
    QCOMPARE(cellText(ledger, 0, "what"), QStringLiteral("Rows of the table"));
    QCOMPARE(cellText(ledger, 0, "count"), QStringLiteral("9"));
    QVERIFY(!w.f.find<QPushButton>("measureThere")->isEnabled());
    QVERIFY(!w.f.find<QPushButton>("writeThere")->isEnabled());
    auto* model = w.f.find<QComboBox>("modelThere");
    QVERIFY(model->findText(QStringLiteral("RP3beta")) >= 0);
    QVERIFY(model->findText(QStringLiteral("ALS")) >= 0); // on a sample
    QVERIFY(model->findText(QStringLiteral("Popular in BU")) < 0);
    model->setFocus();
    QTest::keyClick(model, Qt::Key_Home);
    while (model->currentText() != QStringLiteral("RP3beta") && model->currentIndex() + 1 < model->count())
        QTest::keyClick(model, Qt::Key_Down);
    w.press("trainThere");
    QCOMPARE(w.engine.calls().mid(3), (QStringList{QStringLiteral("train rp3beta"), QStringLiteral("first 1000")}));
    QVERIFY2(w.said("learntThere").contains(QStringLiteral("A model is trained: 1.5 s in the engine")),
             qPrintable(w.said("learntThere")));
    const TableModel& lists = w.table("listsThere");
    const QAbstractItemModelTester tester(w.f.find<DataTable>("listsThere")->tableModel(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(lists.rowCount(), 3);
    QCOMPARE(cellText(lists, 1, "page_url"), QStringLiteral("/c"));
    QCOMPARE(cellText(lists, 1, "business_unit"), QStringLiteral("Unmapped"));
    QCOMPARE(cellText(lists, 1, "basis"), QStringLiteral("popular"));
    w.press("measureThere");
    QVERIFY2(w.said("measuredThere")
                 .startsWith(QStringLiteral("Found in the top 10: 50.0 % (HR@10; 95 % interval 25.0 "
                                            "to 75.0)")),
             qPrintable(w.said("measuredThere")));
}

void TestWarehouseWindow::findsListsAndAudiences()
{
    Warehoused w;
    w.train();
    w.type("cookieThere", QStringLiteral("v9"));
    w.press("findThere");
    QCOMPARE(w.lastCall(), QStringLiteral("list v9"));
    QCOMPARE(w.table("listsThere").rowCount(), 1);
    QCOMPARE(w.said("whoseLists"), QStringLiteral("The list of v9."));
    w.press("firstThere");
    QCOMPARE(w.table("listsThere").rowCount(), 3);
    QVERIFY(!w.f.find<QPushButton>("findAudience")->isEnabled());
    auto* page = w.f.find<QLineEdit>("pageThere");
    page->setFocus();
    QTest::keyClicks(page, QStringLiteral("/b"));
    QTRY_VERIFY(page->completer() != nullptr && page->completer()->popup()->isVisible());
    QTest::keyClick(page->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(page->completer()->popup(), Qt::Key_Return);
    QVERIFY(!w.engine.calls().contains(QStringLiteral("audience 1"))); // not before it is asked for
    w.press("findAudience");
    QCOMPARE(w.lastCall(), QStringLiteral("audience 1"));
    QCOMPARE(w.table("audienceThere").rowCount(), 2);
    QVERIFY2(w.said("audienceSaid").startsWith(QStringLiteral("/b: ")), qPrintable(w.said("audienceSaid")));
}

void TestWarehouseWindow::writesAndGoesOn()
{
    Warehoused w;
    w.train();
    w.type("targetTable", QStringLiteral("lists"));
    w.engine.failsWriting = true;
    w.press("writeThere");
    QTRY_VERIFY(w.said("writtenThere").startsWith(QStringLiteral("Cut short.")));
    QCOMPARE(w.f.find<QPushButton>("writeThere")->text(), QStringLiteral("Go on"));
    const auto& messages = w.f.window.findChild<MessageBar*>()->messages();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().what, QStringLiteral("The disk of the engine is full."));
    w.engine.failsWriting = false;
    w.press("writeThere");
    QTRY_VERIFY(w.said("writtenThere").contains(QStringLiteral("web.lists")));
    QCOMPARE(w.engine.calls().filter(QStringLiteral("write")),
             (QStringList{QStringLiteral("write lists "), QStringLiteral("write lists ")}));
}

void TestWarehouseWindow::anotherRunIsGoneOnWith()
{
    Warehoused w;
    w.train();
    w.engine.cutShort = {
        {.run = "0123abcd", .owner = "otto", .date = "2026-11-25", .table = "submissions", .tables = {}}};
    w.press("writeThere");
    auto* question = w.f.window.findChild<QMessageBox*>(QStringLiteral("goOnQuestion"));
    QVERIFY(question != nullptr && question->text().contains(QStringLiteral("otto")));
    for (QAbstractButton* button : question->buttons())
        if (button->text() == QStringLiteral("Go on with it"))
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(w.lastCall(), QStringLiteral("write next_pages 0123abcd"));
}

void TestWarehouseWindow::cancelStops()
{
    Warehoused w;
    w.train();
    w.press("writeThere");
    QTRY_COMPARE(w.lastCall(), QStringLiteral("write next_pages "));
    QTRY_VERIFY(!w.f.controller.warehouse().job().isRunning());
    w.engine.waits = true;
    QTest::mouseClick(w.f.find<QPushButton>("measureThere"), Qt::LeftButton);
    QTRY_COMPARE(w.lastCall(), QStringLiteral("measure"));
    QVERIFY(w.f.controller.warehouse().job().isRunning());
    QVERIFY(!w.f.find<QPushButton>("trainThere")->isEnabled());
    QTest::mouseClick(w.f.find<QPushButton>("cancelWork"), Qt::LeftButton);
    QTRY_VERIFY(!w.f.controller.warehouse().job().isRunning());
    QVERIFY(w.f.find<QPushButton>("trainThere")->isEnabled());
    QVERIFY(w.f.window.findChild<MessageBar*>()->messages().isEmpty()); // what was wished is no error
}

void TestWarehouseWindow::closingEndsTheWork()
{
    PlayedEngine engine;
    {
        WindowFixture f;
        f.controller.warehouse().setWork([&engine] { return std::make_unique<PlayedWork>(engine); });
        engine.waits = true;
        Q_EMIT f.session.intents().connectWarehouse();
        QTest::mouseClick(f.find<QPushButton>("connectWarehouse"), Qt::LeftButton);
        QTRY_COMPARE(engine.calls().size(), 1);
        QCOMPARE(engine.alive.load(), 1);
    }
    QCOMPARE(engine.alive.load(), 0);
}

void TestWarehouseWindow::cleansUp()
{
    Warehoused w;
    w.workWithTheTable();
    w.engine.runsLeft = {
        {.run = "0a0b0c0d", .owner = "me", .date = "2026-11-26", .table = "submissions", .tables = {}},
        {.run = "11111111", .owner = "otto", .date = "2026-11-20", .table = "submissions", .tables = {}}};
    w.press("cleanUp");
    QVERIFY(w.f.window.findChild<CleanUpDialog*>() != nullptr);
    QCOMPARE(w.table("runsThere").rowCount(), 1); // not the one at work
    QCOMPARE(cellText(w.table("runsThere"), 0, "owner"), QStringLiteral("otto"));
    QVERIFY(!w.f.find<QPushButton>("dropRuns")->isEnabled());
    w.clickRow("runsThere", 0);
    QVERIFY(w.said("leftOver").contains(QStringLiteral("there: 1.")));
    w.press("dropRuns");
    const auto* question = w.f.window.findChild<QMessageBox*>(QStringLiteral("dropQuestion"));
    QVERIFY(question != nullptr && question->informativeText().contains(QStringLiteral("otto")));
    QCOMPARE(w.lastCall(), QStringLiteral("runs")); // nothing goes unasked
    for (QAbstractButton* button : question->buttons())
        if (button->text() == QStringLiteral("Drop them"))
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(w.lastCall(), QStringLiteral("drop 11111111"));
    QTRY_COMPARE(w.table("runsThere").rowCount(), 0);
    QVERIFY(w.said("leftOver").isEmpty()); // nor does the page tell of them any more
}

void TestWarehouseWindow::aTableIsSaved()
{
    Warehoused w;
    w.train();
    const QString path = w.f.folder.filePath(QStringLiteral("lists.csv"));
    QTest::mouseClick(w.f.find<QPushButton>("saveLists"), Qt::LeftButton);
    answerFileDialog(w.f.window, path);
    QFile file(path);
    QTRY_VERIFY(file.exists() && file.size() > 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readLine().trimmed(), QByteArray("cookie,rank,page_url,gated_asset_type,business_unit,score,basis"));
    QCOMPARE(file.readLine().trimmed(), QByteArray("v1,1,/b,Gated Webinar Forms,West,0.5,personal"));
}

QTEST_MAIN(TestWarehouseWindow)
#include "test_warehouse_window.moc"
