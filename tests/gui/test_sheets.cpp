// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks in the window: the sheet is chosen by clicks, the list starts at what was chosen last, and pictures for the
// documentation end where a choice would be needed.
#include "app/window/screenshots.h"
#include "tests/support/file_drop.h"
#include "tests/support/window_fixture.h"
#include "tests/support/workbook_file.h"
#include "views/dialogs/member_dialog.h"
#include "views/widgets/message_bar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <algorithm>

using namespace leadlight;
using namespace leadlight::testing;

namespace {
std::string formRowsOf(int count)
{
    TextRows out{{"cookie", "gated_asset_type", "page_url", "form_submissions"}};
    for (int i = 0; i < count; ++i)
        out.push_back({std::string("v").append(std::to_string(i)), "Ebook",
                       std::string("/p").append(std::to_string(i % 3)), "1"}); // GCC bug 105651
    return xlsxRows(out);
}

std::string unitRows(const char* unit)
{
    return xlsxRows({{"business_unit", "page_url"}, {unit, "/p0"}, {unit, "/p1"}, {unit, "/p2"}});
}

QByteArray twoSheets()
{
    return xlsxFile(
        {.sheets = {{"May", formRowsOf(4)}, {"June", formRowsOf(7)}, {"Notes", xlsxRows({{"Made by", "Anna"}})}}});
}

QString shownTexts(const QWidget& widget)
{
    QString out;
    for (const auto* label : widget.findChildren<QLabel*>())
        out += label->text() + QLatin1Char('\n');
    return out;
}

MemberDialog* openDialog(const MainWindow& window)
{
    MemberDialog* shown = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            const auto dialogs = window.findChildren<MemberDialog*>();
            const auto found =
                std::find_if(dialogs.begin(), dialogs.end(), [](auto* dialog) { return dialog->isVisible(); });
            shown = found == dialogs.end() ? nullptr : *found;
            return shown != nullptr;
        },
        5000);
    return shown;
}

void clickOpen(const QDialog* dialog)
{
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open), Qt::LeftButton);
}
} // namespace

class TestSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetIsChosenByAClick_data()
    {
        QTest::addColumn<int>("item");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("files");
        QTest::newRow("all") << 0 << 11 << 2;
        QTest::newRow("the first") << 1 << 4 << 1;
        QTest::newRow("the second") << 2 << 7 << 1;
    }

    void aSheetIsChosenByAClick()
    {
        QFETCH(int, item);
        QFETCH(int, rows);
        QFETCH(int, files);
        WindowFixture f;
        const QString file = f.write("report.xlsx", twoSheets());
        drop(f.window, {file});
        auto* dialog = openDialog(f.window);
        QVERIFY(dialog != nullptr);
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), 3); // all, May, June
        QCOMPARE(list->currentRow(), 0);
        QVERIFY(!list->accessibleName().isEmpty());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                          list->visualItemRect(list->item(item)).center());
        clickOpen(dialog);
        QTRY_VERIFY(f.session.study().interactions);
        QCOMPARE(f.session.study().tables.submissions->rows(), rows);
        QCOMPARE(static_cast<int>(f.session.study().tables.submissions->files.size()), files);
        QVERIFY(f.window.messages().messages().isEmpty());
        // Next month the same sheets: the question comes again, as the data is other data, and starts where it ended.
        drop(f.window, {file});
        dialog = openDialog(f.window);
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->findChild<QListWidget*>()->currentRow(), item);
    }

    /// One workbook with submissions and mapping is opened as both, without a question.
    void oneFileOpensBoth()
    {
        WindowFixture f;
        drop(f.window,
             {f.write("report.xlsx", xlsxFile({.sheets = {{"Units", unitRows("North")}, {"Forms", formRowsOf(7)}}}))});
        QTRY_VERIFY(f.session.study().interactions);
        QCOMPARE(f.session.study().tables.submissions->rows(), 7);
        QVERIFY(f.session.study().tables.mapping);
        QCOMPARE(f.session.study().tables.mapping->file.member, std::string("Units"));
        QVERIFY(f.window.messages().messages().isEmpty());
        QVERIFY(f.window.findChildren<MemberDialog*>().isEmpty());
    }

    /// Of two workbooks each is asked about by its name, and neither answer is lost.
    void eachWorkbookIsAskedAbout()
    {
        WindowFixture f;
        const QString forms = f.write("forms.xlsx", twoSheets());
        const QString units =
            f.write("units.xlsx", xlsxFile({.sheets = {{"Old", unitRows("North")}, {"New", unitRows("South")}}}));
        drop(f.window, {forms, units});
        auto* dialog = openDialog(f.window);
        QVERIFY(dialog != nullptr);
        QVERIFY(shownTexts(*dialog).contains(QStringLiteral("forms.xlsx")));
        auto* list = dialog->findChild<QListWidget*>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                          list->visualItemRect(list->item(2)).center()); // June
        clickOpen(dialog);
        QTRY_VERIFY(openDialog(f.window) != nullptr &&
                    shownTexts(*openDialog(f.window)).contains(QStringLiteral("units.xlsx")));
        dialog = openDialog(f.window);
        list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), 2); // a mapping is one table: there is no "all"
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                          list->visualItemRect(list->item(1)).center()); // New
        clickOpen(dialog);
        QTRY_VERIFY(f.session.study().interactions);
        QCOMPARE(f.session.study().tables.submissions->rows(), 7);
        QVERIFY(f.session.study().tables.mapping);
        QCOMPARE(f.session.study().tables.mapping->businessUnits[0], std::string_view("South"));
    }

    void picturesEndWhereAChoiceIsNeeded_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("which sheet") << QByteArray("report.xlsx") << twoSheets()
                                     << QStringLiteral("2 sheets: May, June");
        QTest::newRow("which column") << QByteArray("odd.csv") << QByteArray("who,where,n\nabc1,/a,1\nabc2,/b,3\n")
                                      << QStringLiteral("No column was found for");
        QTest::newRow("whose rows") << QByteArray("merged.csv")
                                    << QByteArray("cookie,page_url,form_submissions\nv1,/a,1\n,/b,1\nv2,/a,1\n,/b,2\n")
                                    << QStringLiteral("fill-down");
        QTest::newRow("no table") << QByteArray("a.json") << QByteArray("{\"a\": 1}") << QStringLiteral("JSON");
    }

    void picturesEndWhereAChoiceIsNeeded()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        WindowFixture f;
        const QString file = f.write(name.constData(), content);
        Screenshots screenshots(f.session, f.window, f.controller,
                                {f.folder.filePath(QStringLiteral("pictures")), {}, {file.toStdString()}});
        QSignalSpy finished(&screenshots, &Screenshots::finished);
        screenshots.start();
        QVERIFY(finished.wait(20000));
        QCOMPARE(finished.count(), 1);
        const QString error = finished.first().first().toString();
        QVERIFY2(error.contains(says), qPrintable(error));
    }
};

QTEST_MAIN(TestSheets)
#include "test_sheets.moc"
