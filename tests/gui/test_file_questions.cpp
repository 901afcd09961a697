// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks about files that do not say it by themselves: whose the rows without a cookie are, that each row
// is one submission, which column is what where no header is; and that it asks once.
#include "tests/support/window_fixture.h"
#include "views/dialogs/column_dialog.h"
#include "views/dialogs/member_dialog.h"
#include "views/widgets/message_bar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

QByteArray id(int number)
{
    return QByteArray::number(number).rightJustified(38, '7');
}

const Study& study(const WindowFixture& f)
{
    return f.session.study();
}

ColumnDialog* shownDialog(const MainWindow& window)
{
    const auto dialogs = window.findChildren<ColumnDialog*>();
    const auto shown = std::find_if(dialogs.begin(), dialogs.end(), [](auto* dialog) { return dialog->isVisible(); });
    return shown == dialogs.end() ? nullptr : *shown;
}

bool isAsking(const MainWindow& window)
{
    return shownDialog(window) != nullptr;
}

/// The dialog, once it is there.
ColumnDialog* openDialog(const MainWindow& window)
{
    (void)QTest::qWaitFor([&] { return isAsking(window); }, 5000);
    return shownDialog(window);
}

/// Chooses by keys: the first item, then so many down.
void choose(const QDialog* dialog, const char* box, int item)
{
    auto* combo = dialog->findChild<QComboBox*>(QString::fromLatin1(box));
    QVERIFY2(combo != nullptr, box);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < item; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->currentIndex(), item);
}

QPushButton* openButton(const QDialog* dialog)
{
    return dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open);
}

void openSubmissions(WindowFixture& f, const QStringList& files)
{
    LoadRequest request;
    for (const QString& file : files)
        request.files.submissions.push_back(file.toStdString());
    f.controller.opening().load(request);
}

void clickOpen(const QDialog* dialog)
{
    QTest::mouseClick(openButton(dialog), Qt::LeftButton);
}

} // namespace

class TestFileQuestions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Messages stay until they are closed, one by one or all at once.
    void messagesAreClosedTogether()
    {
        WindowFixture f;
        for (const char* name : {"one", "two", "three"}) {
            QSignalSpy ended(&f.session.job(), &Job::finished);
            f.controller.opening().load({.files = {.submissions = {std::string("/nowhere/") + name}}});
            QVERIFY(ended.wait(10000));
        }
        QTRY_COMPARE(f.window.messages().messages().size(), 3);
        QPushButton* all = nullptr; // those of fewer messages go with the next events
        QTRY_VERIFY((all = f.find<QPushButton>("closeAllMessages")) != nullptr);
        QTest::mouseClick(all, Qt::LeftButton);
        QTRY_VERIFY(f.window.messages().messages().isEmpty());
        QVERIFY(!f.window.messages().isVisible());
    }

    /// Asked for as submissions, an archive with the BU mapping in it opens as both, without a question.
    void anArchiveOfBothKindsOpensAsBoth()
    {
        NEEDS_SHARED_DATA();
        WindowFixture f;
        f.controller.opening().load(
            {.files = {.submissions = {sharedData("field") / "80_zip_subs_and_mapping" / "r.zip"}}});
        QTRY_VERIFY(study(f).interactions);
        QVERIFY(study(f).tables.mapping);
        QCOMPARE(f.window.findChild<MemberDialog*>(), nullptr);
        QVERIFY(f.window.messages().messages().isEmpty());
    }

    /// Names that say nothing, cells that do: all is proposed, and the words do not say the contrary.
    void whatTheCellsSayIsProposed()
    {
        WindowFixture f;
        QByteArray rows = "foo,bar,baz\n";
        for (int row = 0; row < 40; ++row)
            rows += "20239734541707312" + QByteArray::number(100 + row) + ",https://example.com/assets/page-" +
                    QByteArray::number(row % 7) + "," + QByteArray::number(1 + row % 3) + "\n";
        openSubmissions(f, {f.write("foo.csv", rows)});
        auto* dialog = openDialog(f.window);
        QVERIFY(dialog != nullptr);
        const char* const roles[] = {"cookie", "page_url", "form_submissions"};
        for (int column = 0; column < 3; ++column)
            QCOMPARE(dialog->findChild<QComboBox*>(QString::fromLatin1(roles[column]))->currentIndex(), column + 1);
        const auto labels = dialog->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text().contains(QStringLiteral("as proposed below: please check"));
        }));
        QVERIFY(openButton(dialog)->isEnabled());
    }

    void mergedCellsAreAskedForAndRemembered_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("cookies");
        QTest::newRow("they belong to the visitor above") << 1 << 2;
        QTest::newRow("nobody knows") << 2 << 3;
    }

    void mergedCellsAreAskedForAndRemembered()
    {
        QFETCH(int, answer);
        QFETCH(int, cookies);
        WindowFixture f;
        const QByteArray rows = "cookie,page_url,form_submissions\nv1,/a,1\n,/b,1\nv2,/a,1\n,/b,2\n,/c,1\n";
        f.controller.opening().openFiles({f.write("merged.csv", rows)});
        auto* dialog = openDialog(f.window);
        QVERIFY(dialog != nullptr);
        QVERIFY(!openButton(dialog)->isEnabled());
        QVERIFY(dialog->findChild<QComboBox*>(QStringLiteral("cookie")) == nullptr); // its columns are beyond doubt
        auto* box = dialog->findChild<QComboBox*>(QStringLiteral("fillDown"));
        QVERIFY(box != nullptr && box->accessibleName().contains(QStringLiteral("visitor above")));
        choose(dialog, "fillDown", answer);
        QVERIFY(openButton(dialog)->isEnabled());
        clickOpen(dialog);
        QTRY_VERIFY(study(f).interactions);
        QCOMPARE(study(f).tables.submissions->rows(), 5);
        QCOMPARE(static_cast<int>(study(f).tables.submissions->cookies.size()), cookies);
        QCOMPARE(study(f).tables.submissions->totalSubmissions(), 6);
        // The same header line again: no question.
        f.controller.opening().openFiles({f.write("next.csv", rows + "v3,/a,1\n,/b,1\n")});
        QTRY_COMPARE(study(f).tables.submissions->rows(), 7);
        QCOMPARE(static_cast<int>(study(f).tables.submissions->cookies.size()), cookies + 1);
        QVERIFY(!isAsking(f.window));
    }

    void eachRowIsOneSubmission()
    {
        WindowFixture f;
        const QByteArray rows = "cookie,page_url,day\nv1,/a,2024-05-01\nv1,/a,2024-05-02\nv2,/b,2024-05-02\n";
        f.controller.opening().openFiles({f.write("events.csv", rows)});
        auto* dialog = openDialog(f.window);
        QVERIFY(dialog != nullptr);
        QVERIFY(!openButton(dialog)->isEnabled());
        auto* box = dialog->findChild<QComboBox*>(QStringLiteral("form_submissions"));
        choose(dialog, "form_submissions", 4);
        QCOMPARE(box->currentText(), QStringLiteral("Each row is one submission"));
        choose(dialog, "date", 3);
        QVERIFY(openButton(dialog)->isEnabled());
        clickOpen(dialog);
        QTRY_VERIFY(study(f).interactions);
        QCOMPARE(study(f).tables.submissions->totalSubmissions(), 3);
        QCOMPARE(study(f).tables.submissions->day.size(), 3U); // dates are kept
        QCOMPARE(study(f).interactions->data->pages(), 2);
        f.controller.opening().openFiles({f.write("next.csv", rows + "v3,/b,2024-05-03\n")});
        QTRY_COMPARE(study(f).tables.submissions->totalSubmissions(), 4);
        QVERIFY(!isAsking(f.window));
    }

    void columnsWithoutNamesAreChosenByNumber()
    {
        WindowFixture f;
        const auto row = [](int page, int number) -> QByteArray {
            return "https://example.com/" + QByteArray::number(page) + ",2," + id(number) + "\n";
        };
        f.controller.opening().openFiles({f.write("bare.csv", row(1, 1) + row(2, 2) + row(1, 3))});
        auto* dialog = openDialog(f.window);
        QVERIFY(dialog != nullptr);
        auto* box = dialog->findChild<QComboBox*>(QStringLiteral("cookie"));
        QCOMPARE(box->itemText(1), QStringLiteral("column 1"));
        choose(dialog, "cookie", 1);
        choose(dialog, "page_url", 1);
        QVERIFY(!openButton(dialog)->isEnabled()); // one column for two roles
        choose(dialog, "cookie", 3);
        choose(dialog, "gated_asset_type", 0);
        choose(dialog, "form_submissions", 2);
        QVERIFY(openButton(dialog)->isEnabled());
        clickOpen(dialog);
        QTRY_VERIFY(study(f).interactions);
        QCOMPARE(study(f).tables.submissions->rows(), 3); // the first line is a row
        QCOMPARE(study(f).tables.submissions->cookies.size(), 3U);
        QCOMPARE(study(f).tables.submissions->totalSubmissions(), 6);
        QCOMPARE(study(f).tables.submissions->files.front().columns.front().first, std::string("page_url"));
        // Its cells look like the same columns: no question. In another order: never by number in silence.
        f.controller.opening().openFiles({f.write("next.csv", row(1, 1) + row(2, 2) + row(1, 3) + row(3, 4))});
        QTRY_COMPARE(study(f).tables.submissions->rows(), 4);
        QVERIFY(!isAsking(f.window));
        f.controller.opening().openFiles(
            {f.write("other.csv", id(1) + ",https://example.com/1,2\n" + id(2) + ",https://example.com/2,2\n" + id(3) +
                                      ",https://example.com/1,5\n")});
        dialog = openDialog(f.window);
        QVERIFY(dialog != nullptr);
        QCOMPARE(study(f).tables.submissions->rows(), 4);
    }

    /// Two columns of the same name whose cells do not tell: nothing is proposed, and the number is remembered.
    void columnsOfTheSameNameAreChosenByNumber()
    {
        WindowFixture f;
        const QByteArray rows = "cookie,page_url,page_url,form_submissions\nv1,/x,/a,1\nv2,/y,/b,2\nv3,/z,/a,1\n";
        f.controller.opening().openFiles({f.write("twice.csv", rows)});
        auto* dialog = openDialog(f.window);
        QVERIFY(dialog != nullptr);
        QVERIFY(!openButton(dialog)->isEnabled());
        auto* box = dialog->findChild<QComboBox*>(QStringLiteral("page_url"));
        QCOMPARE(box->currentIndex(), 0);
        QVERIFY(box->itemText(2) != box->itemText(3)); // each by what tells them apart
        choose(dialog, "page_url", 3);
        QVERIFY(openButton(dialog)->isEnabled());
        clickOpen(dialog);
        QTRY_VERIFY(study(f).interactions);
        QCOMPARE(study(f).tables.submissions->pages.size(), 2U); // /a and /b
        QVERIFY(!study(f).tables.submissions->pages.find("/x"));
        f.controller.opening().openFiles({f.write("next.csv", rows + "v4,/u,/a,1\n")});
        QTRY_COMPARE(study(f).tables.submissions->rows(), 4);
        QCOMPARE(study(f).tables.submissions->pages.size(), 2U);
        QVERIFY(!isAsking(f.window));
    }

    /// A mapping with its business units twice is known as one, and its columns are asked for.
    void businessUnitsOfTheSameNameAreChosenByNumber()
    {
        WindowFixture f;
        QVERIFY(f.load({f.write("s.csv", "cookie,page_url,form_submissions\nv1,/a,1\nv2,/b,2\n")}));
        f.controller.opening().openFiles(
            {f.write("units.csv", "page_url,business_unit,business_unit\n/a,x,North\n/b,y,South\n")});
        auto* dialog = openDialog(f.window);
        QVERIFY(dialog != nullptr);
        QVERIFY(!openButton(dialog)->isEnabled());
        choose(dialog, "business_unit", 3);
        clickOpen(dialog);
        QTRY_VERIFY(study(f).tables.mapping);
        QCOMPARE(study(f).tables.mapping->businessUnits[0], std::string_view("North"));
    }

    void noQuestionComesTwice()
    {
        WindowFixture f;
        openSubmissions(f, {f.write("one.csv", "who,where,n\nabc1,/a,1\nabc2,/b,3\n"),
                            f.write("two.csv", "where,whom,n\n/a,abc1,1\n/b,abc4,3\n")});
        auto* dialog = openDialog(f.window);
        QVERIFY(dialog != nullptr);
        const auto answer = [&](int cookie, int page) {
            choose(dialog, "cookie", cookie);
            choose(dialog, "page_url", page);
            choose(dialog, "gated_asset_type", 0);
            choose(dialog, "form_submissions", 3);
            choose(dialog, "date", 0);
            choose(dialog, "title", 0);
            QVERIFY(openButton(dialog)->isEnabled());
            clickOpen(dialog);
        };
        answer(1, 2);
        QTRY_VERIFY(!isAsking(f.window));
        dialog = openDialog(f.window); // the other file has no such column
        QVERIFY(dialog != nullptr);
        answer(2, 1);
        QTRY_COMPARE(f.window.messages().messages().size(), 1);
        const Message& message = f.window.messages().messages().front();
        QCOMPARE(message.where.section(QLatin1Char(','), 0, 0), QStringLiteral("one.csv"));
        QVERIFY(message.hint.contains(QStringLiteral("one by one")));
        QVERIFY(!f.session.job().isRunning());
        QVERIFY(!isAsking(f.window));
    }
};

QTEST_MAIN(TestFileQuestions)
#include "test_file_questions.moc"
