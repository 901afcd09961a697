// SPDX-License-Identifier: GPL-3.0-or-later
// Which sheet of a workbook is read, when it asks, and that the others are named.
#include "model/data/submissions.h"
#include "tests/support/workbook_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {
const std::vector<std::string> header = formHeader();
} // namespace

class TestSheetChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhichSheet();
    void findsTheSheet_data();
    void findsTheSheet();

private:
    std::filesystem::path write(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("test.xlsx")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return file.filesystemFileName();
    }

    QTemporaryDir m_folder;
};

void TestSheetChoice::asksWhichSheet()
{
    const auto rows = [](int first) { return xlsxRows({header, {fullId(first), "Ebook", "/p", "1"}}); };
    const auto path = write(xlsxFile({.sheets = {{"Notes", xlsxRows({{"Made by Anna"}})},
                                                 {"May", rows(1)},
                                                 {"June", rows(2)},
                                                 {"Empty", {}},
                                                 {"Old", rows(3), true}}}));
    const auto unsaid = readSubmissions({path}, {}, {});
    QVERIFY(!unsaid && unsaid.error().kind == ErrorKind::NeedsChoice);
    QCOMPARE(unsaid.error().choices, (std::vector<std::string>{"May", "June"}));
    QVERIFY(unsaid.error().text().find("2 sheets: May, June") != std::string::npos);
    const auto june = readSubmissions({path}, {.columns = {}, .member = "June"}, {});
    QVERIFY(june && (*june)->rows() == 1 && (*june)->cookies[0] == fullId(2) && (*june)->files[0].warnings.empty());
    const auto old = readSubmissions({path}, {.columns = {}, .member = "Old"}, {});
    QVERIFY(old && (*old)->cookies[0] == fullId(3));
    const auto all = readSubmissions({path}, {.columns = {}, .member = std::string(allMembers)}, {});
    QVERIFY(all && (*all)->rows() == 2 && (*all)->files.size() == 2);
    QCOMPARE(english((*all)->files[0].warnings.front()), std::string("Sheets that were not read: Notes and Old."));
    const auto none = readSubmissions({path}, {.columns = {}, .member = "July"}, {});
    QVERIFY(!none && none.error().text().find("no sheet \"July\"") != std::string::npos);
}

void TestSheetChoice::findsTheSheet_data()
{
    QTest::addColumn<QByteArray>("workbook");
    QTest::addColumn<QByteArray>("sheet");
    const auto table = xlsxRows({header, {fullId(1), "Ebook", "/p", "1"}});
    const auto row = [](const char* name, const QByteArray& bytes, const char* sheet) {
        QTest::newRow(name) << bytes << QByteArray(sheet);
    };
    row("the one with a table", xlsxFile({.sheets = {{"Notes", xlsxRows({{"a", "b"}})}, {"Data", table}}}), "Data");
    row("the one in sight", xlsxFile({.sheets = {{"Old", table, true}, {"New", table}}}), "New");
    row("the only one, hidden", xlsxFile({.sheets = {{"Notes", xlsxRows({{"a", "b"}})}, {"Old", table, true}}}), "Old");
    row("the only one with anything", xlsxFile({.sheets = {{"Empty", {}}, {"Data", table}}}), "Data");
    row("of twins, the second is told apart", xlsxFile({.sheets = {{"A", {}}, {"A", table}}}), "A (2)");
    row("OpenDocument",
        odsFile({{"Notes", odsRows({{"a", "b"}})}, {"Data", odsRows({header, {fullId(1), "E", "/p", "1"}})}}), "Data");
    row("OpenDocument, hidden",
        odsFile({{"Old", odsRows({header, {fullId(1), "E", "/p", "1"}}), true},
                 {"New", odsRows({header, {fullId(1), "E", "/p", "1"}})}}),
        "New");
}

void TestSheetChoice::findsTheSheet()
{
    QFETCH(QByteArray, workbook);
    QFETCH(QByteArray, sheet);
    const auto table = readSubmissions({write(workbook)}, {}, {});
    QVERIFY2(table, table ? "" : table.error().text().c_str());
    QCOMPARE((*table)->files[0].member, sheet.toStdString());
    QCOMPARE((*table)->rows(), 1);
}

QTEST_GUILESS_MAIN(TestSheetChoice)
#include "test_sheet_choice.moc"
