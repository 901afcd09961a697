// SPDX-License-Identifier: GPL-3.0-or-later
// Opening files by the real window: first rows at once, several files, archives, columns, lost zeros, and what is
// remembered of the choices.
#include "app/session/join_memory.h"
#include "app/session/weight_memory.h"
#include "tests/support/file_drop.h"
#include "tests/support/shared_data.h"
#include "tests/support/window_fixture.h"
#include "views/dialogs/column_dialog.h"
#include "views/dialogs/member_dialog.h"
#include "views/pages/start/start_page.h"
#include "views/tables/data_table.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

const QByteArray header = "cookie,gated_asset_type,page_url,form_submissions\n";
const QByteArray mapping = "business_unit,page_url\nNorth,/a\nSouth,/a\nSouth,/b\n";

QByteArray id(int number)
{
    return QByteArray::number(number).rightJustified(38, '7');
}

/// An export too large to be read in no time.
QByteArray manyRows(int rows)
{
    QByteArray text = header;
    for (int i = 0; i < rows; ++i)
        text += id(i % 5000) + ",Gated Webinar Forms,/page/" + QByteArray::number(i % 300) + ",1\n";
    return text;
}

const Study& study(const WindowFixture& f)
{
    return f.session.study();
}

WeightMemory::Weights keptWeights(const WindowFixture& f)
{
    return WeightMemory(f.settings.value(QStringLiteral("weights"))).of(f.session.options().submissions);
}

template <class Dialog>
Dialog* openDialog(const MainWindow& window)
{
    Dialog* dialog = nullptr;
    const bool there =
        QTest::qWaitFor([&] { return (dialog = window.findChild<Dialog*>()) != nullptr && dialog->isVisible(); }, 5000);
    return there ? dialog : nullptr;
}

void clickOpen(QDialog* dialog)
{
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open), Qt::LeftButton);
}

std::int64_t rowsOfMember(const std::filesystem::path& archive, const char* member)
{
    const auto table = readSubmissions({archive}, {.columns = {}, .member = member}, {});
    return table ? (*table)->rows() : -1;
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void firstRowsAreThereBeforeTheFileIsRead()
    {
        WindowFixture f;
        const QString file = f.write("large.csv", manyRows(150'000));
        auto* table = f.window.findChild<DataTable*>(QStringLiteral("rows"));
        int rowsWhileReading = 0;
        connect(table->model(), &QAbstractItemModel::modelReset, this, [&] {
            if (f.session.job().isRunning() && !study(f).tables.submissions)
                rowsWhileReading = table->model()->rowCount();
        });
        QVERIFY(f.load({file}));
        QCOMPARE(rowsWhileReading, 200);
        QTRY_COMPARE(table->tableModel()->totalRows(), 150'000);
    }

    void previewGivesWayToWhatWasThere()
    {
        WindowFixture f;
        auto preview = std::make_shared<FilePreview>();
        preview->header = {"cookie", "other"};
        preview->rows = {{"1", "x"}, {"2"}};
        preview->guess = {Role::Cookie, std::nullopt};
        Q_EMIT f.session.news().previewed(preview);
        QVERIFY(!f.window.page(QStringLiteral("start"))->isVisible());
        auto* table = f.find<DataTable>("rows");
        QVERIFY(table != nullptr);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("other"));
        Q_EMIT f.session.news().previewed(nullptr);
        QVERIFY(f.window.page(QStringLiteral("start"))->isVisible());
        QVERIFY(f.load({f.write("s.csv", header + "1,Ebook,/a,1\n2,Ebook,/a,1\n3,Ebook,/b,1\n")}));
        QCOMPARE(table->model()->rowCount(), 3);
        Q_EMIT f.session.news().previewed(preview);
        QCOMPARE(table->model()->rowCount(), 2);
        Q_EMIT f.session.news().previewed(nullptr);
        QCOMPARE(table->model()->rowCount(), 3);
    }

    void pagesNamedByCodesLookLikeIds_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<bool>("asId");
        QTest::newRow("code") << QByteArray(64, 'c') << true;
        QTest::newRow("short code") << QByteArray("c0de") << false;
        QTest::newRow("path") << QByteArray("/" + QByteArray(64, 'c')) << false;
        QTest::newRow("title") << QByteArray("A title that is longer than any code would be") << false;
    }

    void pagesNamedByCodesLookLikeIds()
    {
        QFETCH(QByteArray, page);
        QFETCH(bool, asId);
        const auto kind = asId ? CellKind::Id : CellKind::Text;
        WindowFixture f;
        auto preview = std::make_shared<FilePreview>();
        preview->header = {"cookie", "page_url"};
        preview->rows = {{"1", page.toStdString()}};
        preview->guess = {Role::Cookie, Role::PageUrl};
        Q_EMIT f.session.news().previewed(preview);
        const auto* model = f.find<DataTable>("rows")->tableModel();
        QCOMPARE(model->look(1)->kind, kind);
        QVERIFY(f.load({f.write("s.csv", header + "1,Ebook," + page + ",1\n2,Ebook," + page + ",1\n")}));
        QVERIFY(model->content()->data.columns.size() > 3);
        QCOMPARE(model->content()->data.columns[3].key, std::string("page_url"));
        QCOMPARE(model->content()->looks[3].kind, kind);
    }

    void filesDroppedTogetherAreOneDelivery()
    {
        WindowFixture f;
        drop(f.window, {f.write("monday.csv", header + "1,Ebook,/a,1\n2,Ebook,/b,1\n"), f.write("units.csv", mapping),
                        f.write("tuesday.csv", header + "1,Ebook,/b,3\n")});
        QTRY_VERIFY(study(f).interactions);
        QCOMPARE(study(f).tables.submissions->files.size(), 2U);
        QCOMPARE(study(f).tables.submissions->rows(), 3);
        QVERIFY(study(f).tables.mapping);
    }

    void severalFilesByTheFileDialog()
    {
        WindowFixture f;
        f.settings.setText(QStringLiteral("folder"), f.folder.path());
        (void)f.write("monday.csv", header + "1,Ebook,/a,1\n2,Ebook,/b,1\n");
        (void)f.write("tuesday.csv", header + "1,Ebook,/b,3\n");
        QTest::mouseClick(f.find<QPushButton>("openSubmissions"), Qt::LeftButton);
        auto* dialog = openDialog<QFileDialog>(f.window);
        QVERIFY(dialog != nullptr);
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))
            ->setText(QStringLiteral("\"monday.csv\" \"tuesday.csv\""));
        clickOpen(dialog);
        QTRY_VERIFY(study(f).interactions);
        QCOMPARE(study(f).tables.submissions->files.size(), 2U);
        QCOMPARE(study(f).tables.submissions->rows(), 3);
    }

    void oneFileOfAnArchiveOrAllOfThem_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QByteArray>("member");
        QTest::newRow("one") << QStringLiteral("b.csv") << QByteArray("b.csv");
        QTest::newRow("all") << QString() << QByteArray(allMembers.data(), std::ssize(allMembers));
    }

    void oneFileOfAnArchiveOrAllOfThem()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, entry);
        QFETCH(QByteArray, member);
        WindowFixture f;
        const auto archive = std::filesystem::weakly_canonical(sharedData("forms") / "two_files.zip");
        drop(f.window, {QString::fromStdString(archive.string())});
        auto* dialog = openDialog<MemberDialog>(f.window);
        QVERIFY(dialog != nullptr);
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), 3); // all, a.csv, b.csv
        auto* item = entry.isEmpty() ? list->item(0) : list->findItems(entry, Qt::MatchExactly).value(0);
        QVERIFY(item != nullptr);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualItemRect(item).center());
        clickOpen(dialog);
        QTRY_VERIFY(study(f).interactions);
        const auto expected = rowsOfMember(archive, member.constData());
        QVERIFY(expected > 0);
        QCOMPARE(study(f).tables.submissions->rows(), expected);
        QCOMPARE(study(f).tables.submissions->files.size(), 1U); // the two are the same, so they count once
        QVERIFY(f.window.messages().messages().isEmpty());
    }

    void lostZerosArePutBackByAClick()
    {
        WindowFixture f;
        const QByteArray shortId(33, '8');
        const QByteArray kept = QByteArray(5, '0') + shortId;
        drop(f.window, {f.write("whole.csv", header + kept + ",Ebook,/a,1\n" + id(1) + ",Ebook,/b,1\n"),
                        f.write("saved_in_excel.csv", header + shortId + ",Ebook,/b,2\n" + id(1) + ",Ebook,/a,1\n")});
        QTRY_VERIFY(study(f).interactions);
        QCOMPARE(study(f).tables.submissions->cookies.size(), 3U);
        QCOMPARE(f.window.messages().messages().size(), 1);
        QCOMPARE(f.window.messages().messages().front().where, QStringLiteral("saved_in_excel.csv"));
        auto* button = f.window.messages().findChild<QPushButton*>();
        QVERIFY(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(study(f).tables.submissions->cookies.size(), 2U);
        QTRY_VERIFY(f.window.messages().messages().isEmpty());
        QVERIFY(english(study(f).tables.submissions->files[1].warnings.front()).find("put back") != std::string::npos);
    }

    void columnsAreChosenByKeysAndRemembered()
    {
        WindowFixture f;
        const QByteArray rows = "who,kind,where,n,when,called\nabc1,Ebook,/a,1,2018-04-01,Start\n"
                                "abc2,Ebook,/b,3,2018-04-02,Second\n";
        const auto open = [&](const QString& file) {
            f.controller.opening().load({.files = {.submissions = {file.toStdString()}}});
        };
        open(f.write("odd.csv", rows));
        auto* dialog = openDialog<ColumnDialog>(f.window);
        QVERIFY(dialog != nullptr);
        const auto choose = [&](const char* role, const char* column) {
            auto* box = dialog->findChild<QComboBox*>(QString::fromLatin1(role));
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Home);
            QTest::keyClicks(box, QString::fromLatin1(column));
            QTest::qWait(QApplication::keyboardInputInterval() + 50);
            QCOMPARE(box->currentText(), QString::fromLatin1(column));
        };
        choose("cookie", "who");
        choose("gated_asset_type", "who");
        auto* button = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open);
        QVERIFY(!button->isEnabled()); // one column for two roles
        choose("gated_asset_type", "kind");
        choose("page_url", "where");
        choose("form_submissions", "n");
        choose("date", "when");
        choose("title", "called");
        QVERIFY(button->isEnabled());
        clickOpen(dialog);
        QTRY_VERIFY(study(f).interactions);
        QCOMPARE(study(f).tables.submissions->day.size(), 2U);
        QCOMPARE(study(f).tables.submissions->day[1] - study(f).tables.submissions->day[0], 1);
        QCOMPARE(std::string(study(f).interactions->data->pageLabel(1)), std::string("Second"));
        // The same header line again: no question, the optional columns too.
        open(f.write("odd2.csv", rows + "abc3,Ebook,/b,5,2018-04-03,Second\n"));
        QTRY_COMPARE(study(f).tables.submissions->rows(), 3);
        QCOMPARE(study(f).tables.submissions->day.size(), 3U);
        QVERIFY(f.window.findChild<ColumnDialog*>() == nullptr || !f.window.findChild<ColumnDialog*>()->isVisible());
    }

    void weightsThatFailAreNotKept()
    {
        WindowFixture f;
        QVERIFY(f.load({f.write("s.csv", header + "1,Ebook,/a,1\n2,Ebook,/b,1\n")}));
        QSignalSpy failed(&f.session.news(), &News::failed);
        Q_EMIT f.session.intents().editTypeWeights({{"Ebook", -3.0}});
        QVERIFY(failed.wait(5000));
        QVERIFY(keptWeights(f).empty());
        QVERIFY(f.session.options().typeWeights.empty());
        QSignalSpy loaded(&f.session.news(), &News::loaded);
        Q_EMIT f.session.intents().editTypeWeights({{"Ebook", 4.0}});
        QVERIFY(loaded.wait(5000));
        QCOMPARE(keptWeights(f).at("Ebook"), 4.0);
    }

    void choicesComeBackWithTheirFiles()
    {
        WindowFixture f;
        const QStringList files{f.write("s.csv", header + "1,Ebook,/a,1\n2,Ebook,/b,1\n2,Ebook,/c,1\n"),
                                f.write("units.csv", mapping)};
        QVERIFY(f.load(files));
        auto* control = f.find<SegmentedControl>("unmapped");
        QTest::mouseClick(control->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
        QTRY_COMPARE(study(f).interactions->data->pages(), 2);
        QTest::mouseClick(f.find<QPushButton>("resolve"), Qt::LeftButton);
        auto* unit = f.find<QComboBox>("conflictUnit");
        unit->setFocus();
        QTest::keyClick(unit, Qt::Key_S);
        const std::map<std::string, std::string> answer{{"/a", "South"}};
        QTRY_VERIFY(study(f).interactions->data->options.chosenBusinessUnit == answer);

        // The next start: these files come back with the choices, others open as usual.
        Session session;
        MainWindow window(session.context());
        WindowController controller(session, window, f.settings);
        QSignalSpy loaded(&session.news(), &News::loaded);
        controller.opening().openFiles({f.write("other.csv", header + "1,Ebook,/a,1\n2,Ebook,/z,1\n"), files.back()});
        QVERIFY(loaded.wait(10000));
        QCOMPARE(session.options().join.unmapped, UnmappedPages::Keep);
        QVERIFY(session.options().join.chosenBusinessUnit.empty());
        controller.opening().openFiles(files);
        QVERIFY(loaded.wait(10000));
        QCOMPARE(session.options().join.unmapped, UnmappedPages::Drop);
        QVERIFY(session.options().join.chosenBusinessUnit == answer);
        QCOMPARE(session.study().interactions->data->pages(), 2);
    }

    void choicesThatLeaveNothingGiveWay()
    {
        WindowFixture f;
        const QStringList files{f.write("s.csv", header + "1,Ebook,/a,1\n2,Ebook,/b,1\n"),
                                f.write("units.csv", mapping)};
        QVERIFY(f.load(files));
        auto* control = f.find<SegmentedControl>("unmapped");
        QTest::mouseClick(control->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
        QTRY_COMPARE(study(f).interactions->data->options.unmapped, UnmappedPages::Drop);
        (void)f.write("units.csv", "business_unit,page_url\nNorth,/elsewhere\n");
        QVERIFY(f.load(files));
        QCOMPARE(study(f).interactions->data->options.unmapped, UnmappedPages::Keep);
        QCOMPARE(f.session.options().join.unmapped, UnmappedPages::Keep);
    }

    void memoryKeepsEveryChoice()
    {
        JoinOptions join;
        join.unmapped = UnmappedPages::Drop;
        join.conflicts = ConflictRule::Last;
        join.unidentified = UnidentifiedCookies::Keep;
        join.normalise.ignoreWww = true;
        join.normalise.ignoreFragment = true;
        join.chosenBusinessUnit = {{"/a", "South"}, {"/b/ä", "North"}};
        const QStringList files{QStringLiteral("/x/s.csv"), QStringLiteral("/x/m.csv")};
        JoinMemory memory;
        memory.remember(files, join);
        for (int i = 0; i < 19; ++i)
            memory.remember({QString::number(i)}, {});
        const JoinMemory again(memory.asVariant());
        const auto back = again.of(files);
        QVERIFY(back);
        QCOMPARE(back->unmapped, join.unmapped);
        QCOMPARE(back->conflicts, join.conflicts);
        QCOMPARE(back->unidentified, join.unidentified);
        QVERIFY(back->normalise.ignoreWww && back->normalise.ignoreFragment);
        QVERIFY(!back->normalise.ignoreCase && !back->normalise.ignoreScheme && !back->normalise.ignoreTrailingSlash);
        QVERIFY(back->chosenBusinessUnit == join.chosenBusinessUnit);
        QVERIFY(!again.of({files.front()}));
        memory.remember({QStringLiteral("one more")}, {});
        QVERIFY(!memory.of(files)); // the oldest goes
        QVERIFY(!JoinMemory(QVariant(42)).of(files));
    }

    void theSampleLeavesNothingBehind()
    {
        auto f = std::make_unique<WindowFixture>();
        QSignalSpy loaded(&f->session.news(), &News::loaded);
        QTest::mouseClick(f->find<QPushButton>("sample"), Qt::LeftButton);
        QVERIFY(loaded.wait(10000));
        const QFileInfo file(QString::fromStdString(f->session.options().submissions.front().string()));
        QVERIFY(file.exists());
        f.reset();
        QVERIFY(!QFileInfo::exists(file.filePath()));
        QVERIFY(!QFileInfo::exists(file.absolutePath()));
    }
};

QTEST_MAIN(TestOpening)
#include "test_opening.moc"
