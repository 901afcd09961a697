// SPDX-License-Identifier: GPL-3.0-or-later
// What the Warehouse page says, where it stands, and what stands around it.
#include "model/describe/warehouse_tables.h"
#include "tests/support/file_dialog.h"
#include "tests/support/warehouse_window.h"
#include "views/frame/status_line.h"
#include "views/pages/warehouse/audience_there_panel.h"
#include "views/pages/warehouse/warehouse_page.h"
#include "views/widgets/work_line.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr int mostBetween = 14; // px, of a note and what it tells of

WarehousePage& pageOf(const Warehoused& w)
{
    return *w.f.window.findChild<WarehousePage*>();
}

QString foot(const Warehoused& w)
{
    return w.f.window.findChild<StatusLine*>()->counts();
}

/// A table with a page of this name.
LookedThere foundWith(const std::string& name)
{
    WarehouseProfile profile;
    profile.pages = {.url = {"/a", name},
                     .unit = {0, 0},
                     .type = {0, 0},
                     .title = {},
                     .units = {"East", "Unmapped"},
                     .unmappedUnit = 1,
                     .types = {"Gated Webinar Forms"},
                     .mapped = {1, 1}};
    profile.ledger.mappedRows = 5;
    profile.ledger.mappedSubmissions = 5;
    profile.ledger.mappedPages = 2;
    profile.ledger.submissionsPerBusinessUnit = {5, 0};
    LookedThere out = foundThere();
    out.pages = pagesAlone(profile, {});
    return out;
}

/// px between the end of one and the begin of the other, which stand in the same panel.
int between(const QWidget& above, const QWidget& below)
{
    return below.geometry().top() - above.geometry().bottom() - 1;
}

void choosePage(const Warehoused& w, const QString& part)
{
    auto* field = w.f.find<QLineEdit>("pageThere");
    QVERIFY(field != nullptr && field->isEnabled());
    field->setFocus();
    QTest::keyClicks(field, part);
    QTRY_VERIFY(field->completer() != nullptr && field->completer()->popup()->isVisible());
    QTest::keyClick(field->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(field->completer()->popup(), Qt::Key_Return);
}

} // namespace

class TestWarehousePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void nothingOfFilesStandsAroundIt();
    void theFootTellsOfTheTable();
    void progressStaysInSight();
    void longNamesWidenNothing();
    void notesStandBesideWhatTheyTellOf();
    void theBasisIsInSight();
    void tenRowsAreWhole();
    void savedTablesAreToldOf();
    void writingIsToldAsItGoes();
    void whatWasCutShortIsNotSaidWhileItGoesOn();
    void itIsSaidWhyNoDaysCanBeChosen();
    void whatOthersLeftIsToldAnew();
    void theSearchedIdGoesWithItsTable();
};

void TestWarehousePage::nothingOfFilesStandsAroundIt()
{
    Warehoused w;
    w.f.controller.opening().openSample(true);
    QTRY_VERIFY_WITH_TIMEOUT(w.f.session.study().analysis != nullptr, 20000);
    w.f.session.selection().set(Entity::Cookie, IndexSet{5, 6, 7, 8}, nullptr);
    w.f.window.showPage(QStringLiteral("assets"));
    QTRY_VERIFY(w.f.find<QLabel>("selectedCount") != nullptr);
    QVERIFY(w.f.find<QPushButton>("train") != nullptr && w.f.find<QComboBox>("model") != nullptr);
    w.f.window.showPage(QStringLiteral("warehouse"));
    QVERIFY(w.f.find<QLabel>("selectedCount") == nullptr);
    QVERIFY(w.f.find<QPushButton>("train") == nullptr);
    QVERIFY(w.f.find<QComboBox>("model") == nullptr);
    QVERIFY(w.f.find<QPushButton>("modelSettings") != nullptr); // which hold there, too
    w.f.window.showPage(QStringLiteral("recommendations"));
    QVERIFY(w.f.find<QPushButton>("train") != nullptr && w.f.find<QComboBox>("model") != nullptr);
    QTRY_VERIFY(w.f.find<QLabel>("selectedCount") != nullptr); // it stays selected
}

void TestWarehousePage::theFootTellsOfTheTable()
{
    Warehoused w;
    QCOMPARE(foot(w), QStringLiteral("No data yet"));
    w.workWithTheTable();
    QCOMPARE(foot(w), QStringLiteral("submissions in ClickHouse 18.16.1 · 4 visitors · 3 pages · not trained yet"));
    w.press("trainThere");
    QCOMPARE(foot(w),
             QStringLiteral("submissions in ClickHouse 18.16.1 · 4 visitors · 3 pages · A model trained there"));
    w.f.window.showPage(QStringLiteral("changes"));
    QCOMPARE(foot(w), QStringLiteral("No data yet"));
    w.f.window.showPage(QStringLiteral("warehouse"));
    QVERIFY(foot(w).startsWith(QStringLiteral("submissions in ")));
    QCOMPARE(w.said("countedInBar"), QStringLiteral("Submissions by business unit"));
}

void TestWarehousePage::progressStaysInSight()
{
    Warehoused w;
    w.train();
    w.engine.waits = true;
    QTest::mouseClick(w.f.find<QPushButton>("measureThere"), Qt::LeftButton);
    QTRY_COMPARE(w.lastCall(), QStringLiteral("measure"));
    auto* scroll = pageOf(w).findChild<QScrollArea*>(QStringLiteral("scroll"));
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    const auto* line = w.f.find<WorkLine>("workLine");
    QVERIFY(line != nullptr);
    QTRY_COMPARE(line->visibleRegion().boundingRect(), line->rect());
    QVERIFY(!scroll->isAncestorOf(line));
    static const QRegularExpression figures(QStringLiteral("^\\d+ % · \\d+:\\d\\d$"));
    const QString first = w.said("workFigures");
    QVERIFY2(figures.match(first).hasMatch(), qPrintable(first));
    QTRY_VERIFY(w.said("workFigures") != first); // it goes on by itself
    QVERIFY(figures.match(w.said("workFigures")).hasMatch());
    QTest::mouseClick(w.f.find<QPushButton>("cancelWork"), Qt::LeftButton);
    QTRY_VERIFY(!w.f.controller.warehouse().job().isRunning());
    QVERIFY(w.f.find<WorkLine>("workLine") == nullptr);
}

void TestWarehousePage::longNamesWidenNothing()
{
    const Warehoused w;
    w.train();
    const std::string name = "/ee" + std::string(80, 'f');
    pageOf(w).showRows(std::make_shared<const LookedThere>(foundWith(name)));
    pageOf(w).showLearnt({.name = Phrase::verbatim("ALS"), .cookies = 1200, .sample = SampleThere{0.12, 1200, 10000}});
    QVERIFY2(w.said("learntThere").contains(QStringLiteral("whole cookies: 12.0 % (1,200 of 10,000).")),
             qPrintable(w.said("learntThere")));
    pageOf(w).showLearnt({.name = Phrase::verbatim("A model"), .cookies = 4});
    const auto* panel = w.f.window.findChild<AudienceTherePanel*>();
    QTest::qWait(20);
    const int width = panel->width();
    QCOMPARE(w.f.find<DataTable>("audienceThere")->emptyText(), QStringLiteral("Choose a page."));
    choosePage(w, QStringLiteral("/ee"));
    QVERIFY(w.said("audienceSaid").startsWith(QStringLiteral("/ee")));
    QCOMPARE(w.f.find<QLabel>("audienceSaid")->toolTip(), QString::fromStdString(name));
    QVERIFY(w.f.find<DataTable>("audienceThere")->emptyText().isEmpty());
    QTest::qWait(20);
    QCOMPARE(panel->width(), width);
    pageOf(w).showAudience({{{"v1", 1, 1, 0.5}, {"v3", 1, 2, 0.25}}, 1, 3}, 10000);
    pageOf(w).showLists({{name, {{1, 0.5, Basis::Personal}}}}, QString::fromStdString(name));
    QTest::qWait(20);
    QCOMPARE(panel->width(), width);
    QVERIFY(w.said("audienceOrder").contains(QStringLiteral("Assets page")));
}

void TestWarehousePage::notesStandBesideWhatTheyTellOf()
{
    const Warehoused w;
    w.train();
    const auto* lists = w.f.find<DataTable>("listsThere");
    const auto* whose = w.f.find<QLabel>("whoseLists");
    QTRY_VERIFY2(between(*whose, *lists) <= mostBetween, qPrintable(QString::number(between(*whose, *lists))));
    QVERIFY(between(*w.f.find<QLineEdit>("cookieThere"), *whose) <= mostBetween);
    choosePage(w, QStringLiteral("/b"));
    const auto* said = w.f.find<QLabel>("audienceSaid");
    QTRY_VERIFY(between(*w.f.find<QLineEdit>("pageThere"), *said) <= mostBetween);
    w.press("findAudience");
    const auto* order = w.f.find<QLabel>("audienceOrder");
    QVERIFY(order != nullptr);
    QTRY_VERIFY(between(*said, *order) <= mostBetween);
    QVERIFY(said->height() <= said->heightForWidth(said->width()) + mostBetween);
    QTRY_VERIFY(between(*order, *w.f.find<DataTable>("audienceThere")) <= mostBetween);
}

void TestWarehousePage::theBasisIsInSight()
{
    const Warehoused w;
    w.train();
    const auto* table = w.f.find<DataTable>("listsThere");
    const TableModel& model = w.table("listsThere");
    int basis = -1;
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.column(column)->key == "basis")
            basis = column;
    const QHeaderView* header = table->horizontalHeader();
    QVERIFY(basis >= 0 && !header->isSectionHidden(basis));
    QTRY_VERIFY(header->sectionViewportPosition(basis) + header->sectionSize(basis) <= table->viewport()->width());
    QVERIFY(!table->horizontalScrollBar()->isVisible());
}

void TestWarehousePage::tenRowsAreWhole()
{
    QWidget host;
    auto* column = new QVBoxLayout(&host);
    auto* table = new DataTable;
    table->setFittingRows(4, 14);
    column->addWidget(table);
    column->addStretch(1);
    ListsThere lists;
    for (const char id : std::string("abcdefghij"))
        lists.push_back({std::string(1, id), {{0, 0.5, Basis::Personal}}});
    table->setContent(contentOf(listsThereTable(foundThere().pages, lists)));
    host.resize(300, 700);
    host.show();
    QTRY_VERIFY(table->horizontalScrollBar()->isVisible());
    QTRY_VERIFY2(table->viewport()->height() >= 10 * DataTable::rowHeight,
                 qPrintable(QString::number(table->viewport()->height())));
    QVERIFY(!table->verticalScrollBar()->isVisible());
}

void TestWarehousePage::savedTablesAreToldOf()
{
    Warehoused w;
    w.train();
    choosePage(w, QStringLiteral("/b"));
    w.press("findAudience");
    const QSignalSpy noted(&w.f.session.news(), &News::noted);
    QTest::mouseClick(w.f.find<QPushButton>("saveAudience"), Qt::LeftButton);
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = w.f.window.findChild<QFileDialog*>()) != nullptr && dialog->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->text(), QStringLiteral("audience-b.csv"));
    const QString path = w.f.folder.filePath(QStringLiteral("audience.csv"));
    answerFileDialog(w.f.window, path);
    QTRY_COMPARE(noted.size(), 1);
    QCOMPARE(noted.first().first().toString(), QStringLiteral("Written: ") + path);
    QVERIFY(QFile::exists(path));
}

/// The outcomes are told by whoever has the engine do it.
void TestWarehousePage::writingIsToldAsItGoes()
{
    const Warehoused w;
    w.train();
    WarehousePage& page = pageOf(w);
    const auto* button = w.f.find<QPushButton>("writeThere");
    const QString write = button->text();
    page.showCutShort();
    QCOMPARE(button->text(), QStringLiteral("Go on"));
    page.begin(QStringLiteral("Writing everybody's lists"));
    page.showWriting();
    QVERIFY2(w.said("writtenThere").startsWith(QStringLiteral("The lists are being written.")),
             qPrintable(w.said("writtenThere")));
    QCOMPARE(button->text(), write);
    page.end();
    QVERIFY(w.said("writtenThere").startsWith(QStringLiteral("Cut short."))); // nothing else was told
    page.showWritten({.table = {"web", "lists"}, .keptBefore = false});
    QVERIFY(w.said("writtenThere").endsWith(QStringLiteral("the lists stand in web.lists.")));
    QCOMPARE(button->text(), write);
    page.showWritten({.table = {"web", "lists"}, .keptBefore = true});
    QVERIFY(w.said("writtenThere").contains(QStringLiteral("_before")));
}

void TestWarehousePage::whatWasCutShortIsNotSaidWhileItGoesOn()
{
    Warehoused w;
    w.train();
    const auto* button = w.f.find<QPushButton>("writeThere");
    const QString write = button->text();
    w.engine.failsWriting = true;
    w.press("writeThere");
    QTRY_VERIFY(w.said("writtenThere").startsWith(QStringLiteral("Cut short.")));
    w.engine.failsWriting = false;
    w.engine.waitsWriting = true;
    QTest::mouseClick(w.f.find<QPushButton>("writeThere"), Qt::LeftButton);
    QTRY_VERIFY(w.said("writtenThere").startsWith(QStringLiteral("The lists are being written.")));
    QCOMPARE(button->text(), write);
    w.engine.waitsWriting = false;
    QTRY_VERIFY(w.said("writtenThere").contains(QStringLiteral("web.next_pages")));
    QVERIFY(!w.said("writtenThere").contains(QStringLiteral("_before")));
    QTRY_VERIFY(!w.f.controller.warehouse().job().isRunning());
    w.engine.hasListsOfBefore = true;
    w.press("writeThere");
    QTRY_VERIFY(w.said("writtenThere").contains(QStringLiteral("_before")));
}

void TestWarehousePage::itIsSaidWhyNoDaysCanBeChosen()
{
    const Warehoused w;
    w.connectByClicks();
    w.clickRow("warehouseTables", 0);
    auto* date = w.f.find<QComboBox>("column_date");
    date->setFocus();
    QTest::keyClick(date, Qt::Key_Home); // there is none
    QVERIFY(!w.f.find<QLineEdit>("daysFrom")->isEnabled());
    QVERIFY(w.said("noDays").contains(QStringLiteral("choose the column of the date")));
    QTest::keyClick(date, Qt::Key_End);
    QVERIFY(w.f.find<QLineEdit>("daysFrom")->isEnabled());
    QVERIFY(w.f.find<QLabel>("noDays") == nullptr);
}

void TestWarehousePage::whatOthersLeftIsToldAnew()
{
    const Warehoused w;
    w.workWithTheTable();
    QVERIFY(w.f.find<QLabel>("leftOver") == nullptr);
    const RunThere own{.run = "0a0b0c0d", .owner = "me", .date = "2026-11-26", .table = "submissions", .tables = {}};
    const RunThere other{
        .run = "11111111", .owner = "otto", .date = "2026-11-20", .table = "submissions", .tables = {}};
    const RunThere elsewhere{.run = "22222222", .owner = "otto", .date = "2026-11-20", .table = "clicks", .tables = {}};
    pageOf(w).showRunsThere({own, other, elsewhere});
    QVERIFY2(w.said("leftOver").contains(QStringLiteral("there: 1.")), qPrintable(w.said("leftOver")));
    pageOf(w).showRunsThere({own, elsewhere});
    QVERIFY(w.f.find<QLabel>("leftOver") == nullptr);
}

void TestWarehousePage::theSearchedIdGoesWithItsTable()
{
    const Warehoused w;
    w.train();
    w.type("cookieThere", QStringLiteral("v9"));
    w.press("findThere");
    QCOMPARE(w.said("whoseLists"), QStringLiteral("The list of v9."));
    w.press("trainThere");
    QCOMPARE(w.f.find<QLineEdit>("cookieThere")->text(), QStringLiteral("v9")); // of the same table
    pageOf(w).showRows(std::make_shared<const LookedThere>(foundThere()));
    QVERIFY(w.f.find<QLineEdit>("cookieThere")->text().isEmpty());
    QVERIFY(w.said("whoseLists").isEmpty());
}

QTEST_MAIN(TestWarehousePage)
#include "test_warehouse_page.moc"
