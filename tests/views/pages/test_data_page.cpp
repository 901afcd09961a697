// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/weight_memory.h"
#include "tests/support/window_fixture.h"
#include "views/pages/data/data_page.h"
#include "views/pages/data/data_tables.h"
#include "views/pages/data/type_weights_model.h"
#include "views/tables/data_table.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

const QByteArray submissions = "# made on Monday\n"
                               "cookie,gated_asset_type,page_url,form_submissions\n"
                               "111,Gated Webinar Forms,/a,1\n"
                               "111,Gated Ebook Forms,/b,2\n"
                               "222,Gated Ebook Forms,/B/,4\n"
                               "None,Gated Ebook Forms,/b,8\n"
                               "333,Gated Webinar Forms,/c,-3\n"
                               "333,Gated Webinar Forms,/c,16\n";
const QByteArray mapping = "business_unit,page_url\nNorth,/a\nSouth,/a\nSouth,/b\n";

struct LoadedWindow : WindowFixture
{
    LoadedWindow() { ready = load({write("s.csv", submissions), write("m.csv", mapping)}); }
    [[nodiscard]] bool shows(const QString& text) const
    {
        const auto labels = window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }
    [[nodiscard]] const Dataset& data() const { return *session.study().interactions->data; }
    bool ready = false;
};

void clickSegment(QWidget* control, int index)
{
    QTest::mouseClick(control->findChildren<QAbstractButton*>().at(index), Qt::LeftButton);
}

} // namespace

class TestDataPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void droppingUnmappedPagesAndTakingThemBack()
    {
        LoadedWindow f;
        QVERIFY(f.ready);
        QCOMPARE(f.data().pages(), 4);
        QVERIFY(
            f.shows(QStringLiteral("Dropping would lose 2 rows, 20 submissions, 2 pages and 2 cookies. Of these, rows, "
                                   "submissions and pages count the row without a visitor id, cookies do not; the "
                                   "other pages leave it out.")));
        auto* control = f.find<SegmentedControl>("unmapped");
        clickSegment(control, 1);
        QTRY_COMPARE(f.data().options.unmapped, UnmappedPages::Drop);
        QCOMPARE(f.data().pages(), 2);
        QTest::keyClick(control->findChildren<QAbstractButton*>().at(1), Qt::Key_Left);
        QTRY_COMPARE(f.data().options.unmapped, UnmappedPages::Keep);
    }

    void unmappedAreKeptWhereDroppingLeavesNothing()
    {
        WindowFixture f;
        QVERIFY(f.load({f.write("s.csv", submissions), f.write("m.csv", "business_unit,page_url\nNorth,/nowhere\n")}));
        QSignalSpy failed(&f.session.news(), &News::failed);
        auto* control = f.find<SegmentedControl>("unmapped");
        clickSegment(control, 1);
        QVERIFY(failed.wait(5000));
        QCOMPARE(control->current(), 0);
        QCOMPARE(f.session.options().join.unmapped, UnmappedPages::Keep);
        QVERIFY(!f.window.messages().messages().isEmpty());
    }

    /// "Resolve..." brings what it opens into sight, in a window that does not show all of the page.
    void resolvingScrollsToTheConflicts()
    {
        LoadedWindow f;
        QVERIFY(f.ready);
        f.window.resize(1024, 700);
        f.window.showPage(QStringLiteral("data"));
        auto* scroll = f.window.page(QStringLiteral("data"))->findChild<QScrollArea*>(QStringLiteral("scroll"));
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        scroll->verticalScrollBar()->setValue(0);
        QTest::mouseClick(f.find<QPushButton>("resolve"), Qt::LeftButton);
        auto* table = f.find<DataTable>("conflicts");
        const auto* sight = scroll->viewport();
        QTRY_VERIFY(sight->rect().contains(QRect(table->mapTo(sight, QPoint(0, 0)), table->size())));
    }

    /// Where the submissions have no dates, none is shown that nobody wrote.
    void noDaysWithoutDates()
    {
        LoadedWindow f;
        QVERIFY(f.ready);
        clickSegment(f.find<SegmentedControl>("details"), 4);
        for (const char* name : {"fromDay", "toDay"}) {
            auto* edit = f.find<QDateEdit>(name);
            QTRY_VERIFY(!edit->isEnabled());
            QCOMPARE(edit->text(), QStringLiteral("–"));
        }
    }

    void aConflictIsAnsweredPerPage()
    {
        LoadedWindow f;
        QVERIFY(f.ready);
        const auto unitOfA = [&] {
            return f.data()
                .businessUnits[f.data().pageBusinessUnit[static_cast<std::size_t>(*f.data().findPage("/a"))]];
        };
        QCOMPARE(unitOfA(), std::string("North"));
        QTest::mouseClick(f.find<QPushButton>("resolve"), Qt::LeftButton);
        auto* choice = f.find<QComboBox>("conflictUnit");
        QVERIFY(choice != nullptr);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_S);
        QTRY_COMPARE(unitOfA(), std::string("South"));
        QCOMPARE(choice->currentText(), QStringLiteral("South"));
        auto* rule = f.find<QComboBox>("conflictRule");
        QCOMPARE(rule->currentIndex(), 0);
    }

    void addressesAreMatchedMoreLoosely()
    {
        LoadedWindow f;
        QVERIFY(f.ready);
        QCOMPARE(f.data().ledger.mappedSubmissions, 11);
        clickSegment(f.find<SegmentedControl>("details"), 3);
        QTest::mouseClick(f.find<QCheckBox>("match-case"), Qt::LeftButton, Qt::NoModifier, QPoint(8, 10));
        QTRY_VERIFY(f.data().options.normalise.ignoreCase);
        QTest::mouseClick(f.find<QCheckBox>("match-trailing-slash"), Qt::LeftButton, Qt::NoModifier, QPoint(8, 10));
        QTRY_VERIFY(f.data().options.normalise.ignoreTrailingSlash);
        QCOMPARE(f.data().ledger.mappedSubmissions, 15);
    }

    void everyLineLeftOutIsListed()
    {
        LoadedWindow f;
        QVERIFY(f.ready);
        const auto content = leftOutTable(f.session.study().tables);
        QCOMPARE(content.rows, 2);
        QCOMPARE(displayText(content.columns[1], 0), QStringLiteral("1"));
        QCOMPARE(displayText(content.columns[1], 1), QStringLiteral("7"));
        QVERIFY(displayText(content.columns[3], 1).contains(QStringLiteral("-3")));
        QTest::mouseClick(f.find<QPushButton>("leftOut"), Qt::LeftButton);
        QVERIFY(f.find<QPushButton>("exportLeftOut") != nullptr);
        auto* keep = f.find<QCheckBox>("keepUnidentified");
        QTest::mouseClick(keep, Qt::LeftButton, Qt::NoModifier, QPoint(8, keep->height() / 2));
        QTRY_COMPARE(f.data().options.unidentified, UnidentifiedCookies::Keep);
        QCOMPARE(f.data().cookies(), 4);
    }

    void robotsAreNamedAndLeftOut()
    {
        QByteArray rows = "cookie,gated_asset_type,page_url,form_submissions\n";
        for (int person = 0; person < 120; ++person)
            rows += "c" + QByteArray::number(person) + ",Gated Ebook Forms,/p" + QByteArray::number(person % 80) +
                    ",1\nc" + QByteArray::number(person) + ",Gated Ebook Forms,/q,1\n";
        const QByteArray people = rows;
        for (int page = 0; page < 80; ++page)
            rows += "bot,Gated Ebook Forms,/p" + QByteArray::number(page) + ",20\n";
        WindowFixture f;
        QVERIFY(f.load({f.write("people.csv", people)}));
        QVERIFY(f.find<QLabel>("robotsNote") == nullptr);
        QVERIFY(f.load({f.write("bot.csv", rows)}));
        auto* note = f.find<QLabel>("robotsNote");
        QVERIFY(note != nullptr);
        QCOMPARE(note->text(), QStringLiteral("1 visitor looks like a robot: 80 pages, 1,600 of 1,840 submissions."));
        auto* leaveOut = f.window.findChild<QCheckBox*>(QStringLiteral("leaveOutRobots"));
        QVERIFY(!leaveOut->isVisible());
        QTest::mouseClick(f.find<QPushButton>("decideRobots"), Qt::LeftButton);
        QTRY_VERIFY(leaveOut->isVisible());
        QVERIFY(!leaveOut->isChecked());
        QCOMPARE(leaveOut->text(), QStringLiteral("Leave the visitor that looks like a robot out of training"));
        QTest::mouseClick(leaveOut, Qt::LeftButton, Qt::NoModifier, QPoint(8, leaveOut->height() / 2));
        QTRY_VERIFY(f.session.study().interactions->leavesRobotsOut());
        QVERIFY(leaveOut->isChecked());
        QVERIFY(note->text().contains(QStringLiteral("It is left out of training")));
        QTest::mouseClick(leaveOut, Qt::LeftButton, Qt::NoModifier, QPoint(8, leaveOut->height() / 2));
        QTRY_VERIFY(!f.session.study().interactions->leavesRobotsOut());
    }

    /// Days are chosen, typed and taken back; what that leaves is said, and remembered for these files.
    void onlySomeDaysCount()
    {
        WindowFixture f;
        const auto file = f.write("days.csv", "cookie,gated_asset_type,page_url,form_submissions,date\n"
                                              "a,T,/x,1,2026-10-01\nb,T,/y,1,2026-10-15\nc,T,/z,1,2026-10-20\n"
                                              "d,T,/z,1,\n");
        QVERIFY(f.load({file}));
        clickSegment(f.find<SegmentedControl>("details"), 4);
        auto* from = f.find<QDateEdit>("fromDay");
        auto* note = f.find<QLabel>("daysNote");
        QTRY_VERIFY(from->isEnabled());
        QCOMPARE(from->date(), QDate(2026, 10, 1));
        QVERIFY(note->text().startsWith(QStringLiteral("All days count")));
        const auto rows = [&] { return f.session.study().interactions->data->ledger.rowsJoined; };
        QCOMPARE(rows(), 4);
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(10000));
        from->setFocus();
        from->setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClicks(from, QStringLiteral("15"));
        QTest::keyClick(from, Qt::Key_Return);
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(f.session.options().join.dates.from, std::string("2026-10-15"));
        QVERIFY(f.session.study().before && !f.session.study().analysis); // shown as those of before
        QVERIFY2(note->text().contains(QStringLiteral("2 of 4 rows are left. 1 of the others has no date.")),
                 qPrintable(note->text()));
        Q_EMIT f.session.intents().undo();
        QTRY_COMPARE(rows(), 4);
        QCOMPARE(from->date(), QDate(2026, 10, 1));
        QVERIFY(!f.session.study().before && f.session.study().analysis);
        Q_EMIT f.session.intents().redo();
        QTRY_COMPARE(rows(), 2);
        QVERIFY(f.load({file}));
        QCOMPARE(rows(), 2); // remembered
        QTest::mouseClick(f.find<QPushButton>("allDays"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 4);
        QVERIFY(!f.find<QPushButton>("allDays")->isEnabled());
    }

    void oneDeliveryOrAll()
    {
        const auto rows = [](const QByteArray& month, int from) {
            QByteArray text = "cookie,gated_asset_type,page_url,form_submissions,date\n";
            for (int visitor = from; visitor < from + 4; ++visitor)
                text += "v" + QByteArray::number(visitor) + ",Gated Ebook Forms,/p,1,2024-" + month + "-05\n";
            return text;
        };
        WindowFixture f;
        QVERIFY(f.load({f.write("a.csv", rows("10", 0)), f.write("b.csv", rows("11", 3))}));
        clickSegment(f.find<SegmentedControl>("details"), 4);
        auto* table = f.find<DataTable>("deliveries");
        QTRY_COMPARE(table->tableModel()->rowCount(), 2);
        const auto cell = [&](int row, const char* key) {
            const auto& content = table->tableModel()->content();
            if (!content || row >= content->data.rows)
                return QString(); // they are being looked for
            return displayText(*content->data.column(key), row);
        };
        QCOMPARE(cell(0, "delivery"), QStringLiteral("2024-10"));
        QCOMPARE(cell(1, "new_cookies"), QStringLiteral("3"));
        QCOMPARE(cell(1, "returning_cookies"), QStringLiteral("1"));
        const auto cookies = [&] { return f.session.study().interactions->data->cookies(); };
        QCOMPARE(cookies(), 7);
        table->selectRow(1);
        QTest::mouseClick(f.find<QPushButton>("useDelivery"), Qt::LeftButton);
        QTRY_COMPARE(cookies(), 4);
        QCOMPARE(cell(0, "counts"), QStringLiteral("no"));
        auto* name = f.find<QLineEdit>("deliveryName");
        QCOMPARE(name->text(), QStringLiteral("2024-11"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Winter"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(f.session.study().interactions->data->options.deliveries.use, std::vector<std::string>{"Winter"});
        QTRY_COMPARE(cell(1, "delivery"), QStringLiteral("Winter"));
        QTest::mouseClick(f.find<QPushButton>("useAllDeliveries"), Qt::LeftButton);
        QTRY_COMPARE(cookies(), 7);
        auto* by = f.find<QComboBox>("deliveriesBy");
        by->setFocus();
        QTest::keyClick(by, Qt::Key_End);
        QTRY_COMPARE(cell(1, "delivery"), QStringLiteral("2024-11")); // months have their own names
        QCOMPARE(f.session.study().interactions->data->options.deliveries.by, DeliveriesBy::Month);
    }

    /// Days that two files have: said, counted once by a click, and remembered for these files.
    void overlappingDaysAreCountedOnce()
    {
        const auto rows = [](int from, int to) {
            QByteArray text = "cookie,gated_asset_type,page_url,form_submissions,date\n";
            for (int day = from; day <= to; ++day)
                for (int visitor = 0; visitor < 5; ++visitor)
                    text += "v" + QByteArray::number(visitor) + ",Gated Ebook Forms,/p" + QByteArray::number(day) +
                            ",1,2024-10-0" + QByteArray::number(day) + '\n';
            return text;
        };
        WindowFixture f;
        const auto first = f.write("a.csv", rows(1, 4));
        const auto second = f.write("b.csv", rows(3, 6));
        QVERIFY(f.load({first}));
        auto* once = f.window.findChild<QCheckBox*>(QStringLiteral("countOnce"));
        clickSegment(f.find<SegmentedControl>("details"), 1);
        QVERIFY(!once->isVisible());
        QVERIFY(f.load({first, second}));
        clickSegment(f.find<SegmentedControl>("details"), 1);
        QVERIFY(once->isVisible() && !once->isChecked());
        QCOMPARE(once->text(), QStringLiteral("Count the 10 rows that stand in two files once"));
        const auto joined = [&] { return f.session.study().interactions->data->ledger.rowsJoined; };
        QCOMPARE(joined(), 40);
        QTest::mouseClick(once, Qt::LeftButton, Qt::NoModifier, QPoint(8, once->height() / 2));
        QTRY_COMPARE(joined(), 30);
        QVERIFY(once->isChecked());
        // Not of one of the files, but of both again.
        QVERIFY(f.load({first}));
        QCOMPARE(f.session.study().interactions->data->options.overlaps, Overlaps::Keep);
        QVERIFY(f.load({first, second}));
        QCOMPARE(joined(), 30);
        QTest::mouseClick(once, Qt::LeftButton, Qt::NoModifier, QPoint(8, once->height() / 2));
        QTRY_COMPARE(joined(), 40);
    }

    void namesOfNoPageAreListed()
    {
        WindowFixture f;
        QVERIFY(f.load({f.write("a.csv", "cookie,gated_asset_type,page_url,form_submissions\nv1,T,/a,1\n"
                                         "v2,T,/b,1\nv1,T,(not set),1\nv2,T,N/A,2\nNone,T,/a,1\n")}));
        const auto said = [&](const QString& text) {
            const auto says = [&](const auto* label) { return label->isVisible() && label->text().contains(text); };
            const auto labels = f.window.findChildren<QLabel*>();
            const auto elided = f.window.findChildren<ElidedLabel*>();
            return std::any_of(labels.begin(), labels.end(), says) || std::any_of(elided.begin(), elided.end(), says);
        };
        QVERIFY(said(QStringLiteral(
            "1 row without a visitor id, not among the cookies and pages · 2 page names that stand for no page")));
        QVERIFY(said(QStringLiteral("2 rows name no page ((not set) and N/A)")));
        const auto counts = f.window.findChildren<ElidedLabel*>();
        QVERIFY(std::any_of(counts.begin(), counts.end(), [](const ElidedLabel* label) {
            return label->text().contains(QStringLiteral("· 2 pages ·"));
        }));
    }

    void editingAWeightWeighsAgainAndMakesTrainDue()
    {
        LoadedWindow f;
        QVERIFY(f.ready);
        Q_EMIT f.session.intents().editModel({.key = keyOf(AlsOptions{})}); // which reads them
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(10000));
        auto* table = f.find<QTableView>("typeWeights");
        const QModelIndex weight = table->model()->index(0, TypeWeightsModel::WeightColumn);
        // On screen the type's name is short, "Webinar"; the file's own stands in the accessible text.
        const auto typeCell = table->model()->index(0, TypeWeightsModel::TypeColumn);
        const std::string type = typeCell.data(Qt::AccessibleTextRole).toString().toStdString();
        table->setFocus();
        table->setCurrentIndex(weight);
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = table->viewport()->findChild<QDoubleSpinBox*>();
        QVERIFY(editor != nullptr);
        QTest::keyClicks(editor, QStringLiteral("5"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(f.session.study().interactions->options.typeWeights.at(type), 5.0);
        QVERIFY(!f.session.study().analysis);
        const WeightMemory kept(f.settings.value(QStringLiteral("weights")));
        QCOMPARE(kept.of(f.session.options().submissions).at(type), 5.0);
        QVERIFY(f.window.messages().messages().isEmpty()); // the button says it, and the pages of results
        QCOMPARE(f.find<QPushButton>("train")->text(), QStringLiteral("Train ALS"));
        QTRY_VERIFY(f.find<QPushButton>("train")->isEnabled());
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(10000));
        QCOMPARE(f.find<QPushButton>("train")->text(), QStringLiteral("Train again"));
    }

    void weightsModel()
    {
        TypeWeightsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{QStringLiteral("Ebook"), 1.0}, {QStringLiteral("Webinar"), 2.0}});
        QCOMPARE(model.rows().front().type, QStringLiteral("Webinar"));
        QSignalSpy edited(&model, &TypeWeightsModel::edited);
        const QModelIndex cell = model.index(1, TypeWeightsModel::WeightColumn);
        QVERIFY(!model.setData(cell, -1.0, Qt::EditRole));
        QVERIFY(!model.setData(cell, QStringLiteral("heavy"), Qt::EditRole));
        QVERIFY(!model.setData(cell, 1000.0, Qt::EditRole));
        QVERIFY(model.setData(cell, 7.5, Qt::EditRole));
        QCOMPARE(edited.size(), 1);
        // Rows stay where they are while their weights change.
        model.setRows({{QStringLiteral("Ebook"), 7.5}, {QStringLiteral("Webinar"), 2.0}});
        QCOMPARE(model.rows().front().type, QStringLiteral("Webinar"));
    }
};

QTEST_MAIN(TestDataPage)
#include "test_data_page.moc"
