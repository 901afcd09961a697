// SPDX-License-Identifier: GPL-3.0-or-later
// The warehouse in the window with a real ClickHouse, which the test starts for itself: what it shows is what the
// command line says of the same rows in files.
#include "app/window/warehouse_desk.h"
#include "tests/support/cell_text.h"
#include "tests/support/cli_process.h"
#include "tests/support/seed_engine.h"
#include "tests/support/window_fixture.h"
#include "views/dialogs/warehouse/warehouse_dialog.h"
#include "views/tables/data_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr int patience = 120'000; // ms; other programs may be at work beside the engine
constexpr auto tablesLeft = "SELECT name FROM system.tables WHERE name LIKE 'll_%'";

/// All rows on the first server, which the window reaches by its port.
TableChoices choicesOf(const char* table)
{
    TableChoices out;
    out.table = {"default", table};
    out.columns = {{Role::Cookie, "cookie"},
                   {Role::PageUrl, "page_url"},
                   {Role::AssetType, "gated_asset_type"},
                   {Role::FormSubmissions, "form_submissions"}};
    out.units = UnitsFrom::Table;
    out.unitsTable = {"default", "units"};
    out.unitsPage = "page_url";
    out.unitsName = "business_unit";
    return out;
}

ModelOptions rp3beta()
{
    return {Rp3betaOptions{}};
}

struct EngineWindow : WindowFixture
{
    [[nodiscard]] QString said(const char* label) const
    {
        const auto* found = find<QLabel>(label);
        return found == nullptr ? QString() : found->text();
    }
    void wait() const { QTRY_VERIFY_WITH_TIMEOUT(!controller.warehouse().job().isRunning(), patience); }
    void press(const char* name) const
    {
        auto* button = find<QPushButton>(name);
        QVERIFY2(button != nullptr && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
        wait();
    }
    void connectTo(int number) const
    {
        press("startWarehouse");
        QTest::keyClicks(find<QLineEdit>("warehouseHost"), QStringLiteral("127.0.0.1"));
        auto* port = find<QSpinBox>("warehousePort");
        port->selectAll();
        QTest::keyClicks(port, QString::number(number));
        QTest::keyClicks(find<QLineEdit>("warehouseDatabase"), QStringLiteral("default"));
        press("connectWarehouse");
    }
    void choose(const QString& name) const
    {
        auto* tables = find<DataTable>("warehouseTables");
        QVERIFY2(tables != nullptr, qPrintable(said("warehouseError")));
        int row = 0;
        while (row < tables->model()->rowCount() && cellText(*tables->tableModel(), row, "table") != name)
            ++row;
        QTest::mouseClick(tables->viewport(), Qt::LeftButton, {},
                          tables->visualRect(tables->model()->index(row, 0)).center());
        wait();
    }
    void train(const QString& name) const
    {
        auto* model = find<QComboBox>("modelThere");
        model->setFocus();
        QTest::keyClick(model, Qt::Key_Home);
        while (model->currentText() != name && model->currentIndex() + 1 < model->count())
            QTest::keyClick(model, Qt::Key_Down);
        press("trainThere");
    }
    [[nodiscard]] QMap<QString, qlonglong> ledger() const
    {
        QMap<QString, qlonglong> out;
        const TableModel& lines = *find<DataTable>("ledgerThere")->tableModel();
        for (int row = 0; row < lines.rowCount(); ++row)
            out.insert(cellText(lines, row, "what"),
                       lines.index(row, lines.columnWith("count")).data(RawRole).toLongLong());
        return out;
    }
};

} // namespace

class TestWarehouseThere : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void theWindowShowsWhatFilesSay();
    void alsMakesSingleLists();
    void whatWasCutShortIsGoneOnWith();
    void cleanupTestCase() { m_engine.reset(); }

private:
    [[nodiscard]] std::unique_ptr<WarehouseWork> looked() const;
    [[nodiscard]] ConnectionChoices connection() const;

    std::unique_ptr<SeedEngine> m_engine;
};

void TestWarehouseThere::initTestCase()
{
    NEEDS_SHARED_DATA();
    m_engine = std::make_unique<SeedEngine>(SeedEngine::Kind::ClickHouse);
    if (m_engine->missing())
        return;
    QVERIFY2(m_engine->fault().isEmpty(), m_engine->fault().constData());
    m_engine->execute("CREATE TABLE whole ENGINE = MergeTree() ORDER BY cookie AS SELECT * FROM seed");
    QVERIFY2(m_engine->fault().isEmpty(), m_engine->fault().constData());
}

void TestWarehouseThere::init()
{
    if (m_engine->missing())
        QSKIP("ClickHouse is not installed");
}

ConnectionChoices TestWarehouseThere::connection() const
{
    return {.kind = EngineKind::ClickHouse, .host = "127.0.0.1", .port = m_engine->firstPort(), .database = "default"};
}

void TestWarehouseThere::theWindowShowsWhatFilesSay()
{
    const QStringList files{QStringLiteral("--submissions"), seedFile("submissions.csv")};
    const auto inspected =
        runCli(cliProgram(), QStringList{QStringLiteral("inspect"), QStringLiteral("--json")} + files).json();
    {
        EngineWindow f;
        f.connectTo(m_engine->firstPort());
        f.choose(QStringLiteral("whole"));
        QCOMPARE(f.find<QComboBox>("column_form_submissions")->currentText(), QStringLiteral("form_submissions"));
        f.press("countCost");
        QVERIFY2(f.said("warehouseCost").contains(u"Counted: "), qPrintable(f.said("warehouseCost")));
        QVERIFY(m_engine->ask(tablesLeft).isEmpty()); // counting makes none
        f.press("lookAtTable");
        QTRY_VERIFY(f.window.findChild<WarehouseDialog*>() == nullptr);
        const auto ledger = f.ledger();
        const auto& counted = inspected["submissions"];
        QCOMPARE(ledger.value(QStringLiteral("Rows of the table")), counted["rows"].get<qlonglong>());
        QCOMPARE(ledger.value(QStringLiteral("Submissions")), counted["form_submissions"].get<qlonglong>());
        QCOMPARE(ledger.value(QStringLiteral("Rows without a visitor id, left out")),
                 counted["unidentified_rows"].get<qlonglong>());
        QVERIFY(ledger.value(QStringLiteral("Pairs of visitor and page")) > 1000);
        f.train(QStringLiteral("RP3beta"));
        const TableModel& lists = *f.find<DataTable>("listsThere")->tableModel();
        QVERIFY(lists.rowCount() > 100);
        const QString cookie = cellText(lists, 0, "cookie");
        QTest::keyClicks(f.find<QLineEdit>("cookieThere"), cookie);
        f.press("findThere");
        const QStringList asked{QStringLiteral("recommend"), QStringLiteral("--model"), QStringLiteral("rp3beta"),
                                QStringLiteral("--cookie"), cookie};
        const auto expected = runCli(cliProgram(), asked + files).rows();
        const auto column = expected.first().indexOf("page_url");
        QCOMPARE(lists.rowCount(), static_cast<int>(expected.size()) - 1);
        for (int place = 0; place < lists.rowCount(); ++place)
            QCOMPARE(cellText(lists, place, "page_url").toUtf8(), expected[place + 1][column]);
        f.press("measureThere");
        QVERIFY(f.said("measuredThere").startsWith(u"Found in the top 10: "));
        f.press("writeThere");
        QTRY_VERIFY_WITH_TIMEOUT(f.said("writtenThere").contains(u"default.next_pages"), patience);
        QVERIFY(m_engine->ask("SELECT cookie FROM next_pages", 1).size() > 10 * 500);
    }
    QVERIFY(m_engine->ask(tablesLeft).isEmpty());
}

std::unique_ptr<WarehouseWork> TestWarehouseThere::looked() const
{
    auto work = makeEngineWork();
    const auto ready = work->connect(connection(), nullptr, false, Progress())
                           .and_then([&](const EngineOffer&) { return work->look(choicesOf("whole"), Progress()); })
                           .and_then([&](const LookedThere&) { return work->train(rp3beta(), Progress()); });
    if (!ready)
        qWarning("%s", ready.error().text().c_str());
    return ready ? std::move(work) : nullptr;
}

void TestWarehouseThere::alsMakesSingleLists()
{
    {
        const auto work = looked();
        QVERIFY(work);
        const auto learnt = work->train(ModelOptions{AlsOptions{}}, Progress());
        QVERIFY2(learnt, learnt ? "" : learnt.error().text().c_str());
        QVERIFY(learnt->sample && learnt->sample->share == 1.0 && learnt->sample->cookies > 900);
        const auto lists = work->firstLists(20, Progress());
        QVERIFY(lists && lists->size() == 20);
        const auto one = work->listsOf(lists->front().cookie, Progress());
        QVERIFY(one && one->size() == 1);
        QVERIFY(std::ranges::equal(one->front().pages, lists->front().pages, {}, &ListedPage::page, &ListedPage::page));
        QVERIFY(!work->listsOf("nobody", Progress()));
        const auto figures = work->measure(Progress());
        QVERIFY2(figures, figures ? "" : figures.error().text().c_str());
        for (const Error& refused :
             {work->write("als_pages", {}, Progress()).error(), work->audience(0, 10, Progress()).error()})
            QVERIFY2(refused.kind == ErrorKind::Usage &&
                         english(refused.what).find("sample of whole visitors") != std::string::npos,
                     refused.text().c_str());
        const auto trained = work->train(rp3beta(), Progress()); // and back to one that makes all
        QVERIFY(trained && !trained->sample);
        QVERIFY(work->firstLists(20, Progress()));
    }
    QVERIFY(m_engine->ask(tablesLeft).isEmpty());
}

/// Also by another program: what was done is found, no batch of it is lost, and nobody sees half a table.
void TestWarehouseThere::whatWasCutShortIsGoneOnWith()
{
    std::string run;
    {
        const auto work = looked();
        QVERIFY(work);
        std::stop_source stop;
        constexpr double cutAt = 0.3;
        const Progress progress(stop.get_token(), [&](double fraction, const Phrase&) {
            if (fraction > cutAt)
                stop.request_stop();
        });
        const auto written = work->write("cut_pages", {}, progress);
        QVERIFY(!written && written.error().kind == ErrorKind::Cancelled);
        const auto runs = work->runs(Progress());
        QVERIFY(runs && runs->size() == 1);
        run = runs->front().run;
    }
    QVERIFY(!m_engine->ask(tablesLeft).isEmpty());
    QVERIFY(m_engine->ask("SELECT name FROM system.tables WHERE name = 'cut_pages'").isEmpty());
    {
        const auto work = looked();
        QVERIFY(work);
        const auto found = work->resumable(Progress());
        QVERIFY(found && found->size() == 1);
        QCOMPARE(found->front().run, run);
        const auto written = work->write("cut_pages", run, Progress());
        QVERIFY2(written, written ? "" : written.error().text().c_str());
        const auto anew = work->write("new_pages", {}, Progress());
        QVERIFY2(anew, anew ? "" : anew.error().text().c_str());
    }
    const auto rows = [&](const char* table) {
        return m_engine->ask(QByteArray("SELECT cookie, rank, page_url FROM ") + table + " ORDER BY cookie, rank", 1);
    };
    QVERIFY(!rows("cut_pages").isEmpty());
    QVERIFY(m_engine->ask(tablesLeft).isEmpty());
    const auto other = looked(); // a run of its own, made at once
    QVERIFY(other && other->write("whole_pages", {}, Progress()));
    QVERIFY(rows("cut_pages") == rows("whole_pages"));
    QVERIFY(rows("new_pages") == rows("whole_pages"));
    const auto refused = other->write("units", {}, Progress());
    QVERIFY(!refused && refused.error().kind == ErrorKind::Usage); // somebody's data
}

QTEST_MAIN(TestWarehouseThere)
#include "test_warehouse_there.moc"
