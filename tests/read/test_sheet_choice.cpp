// SPDX-License-Identifier: GPL-3.0-or-later
// Which sheet of a workbook is read, when it asks, and that the others are named; what its cells say beside their
// texts: that they are merged, or that they are no ids.
#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"
#include "model/stages/opening.h"
#include "tests/support/workbook_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {
const std::vector<std::string> header = formHeader();

std::string formsOf(int first, int count)
{
    TextRows rows{header};
    for (int i = first; i < first + count; ++i)
        rows.push_back({fullId(i), "Ebook", "/p", "1"});
    return xlsxRows(rows);
}

std::string unitsOf(const char* unit)
{
    return xlsxRows({{"business_unit", "page_url"}, {unit, "/p"}});
}

std::string saidOf(const Result<std::shared_ptr<const SubmissionTable>>& table)
{
    std::string said = table ? "" : table.error().text();
    if (table)
        for (const auto& warning : (*table)->files[0].warnings)
            said += english(warning) + '\n';
    return said;
}
} // namespace

class TestSheetChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhichSheet();
    void findsTheSheet_data();
    void findsTheSheet();
    void sheetsAreToldApartByTheirColumns();
    void eachFileHasItsOwnChoice();
    void errorsNameTheSheet();

private:
    std::filesystem::path write(const QByteArray& bytes, const char* name = "test.xlsx")
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
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

void TestSheetChoice::sheetsAreToldApartByTheirColumns()
{
    const auto path = write(xlsxFile({.sheets = {{"Units", unitsOf("North")}, {"Forms", formsOf(0, 5)}}}));
    // Alone, the other sheet is named; opened as both, there is nothing to say.
    const auto forms = readSubmissions({path}, {}, {});
    QVERIFY2(forms, saidOf(forms).c_str());
    QCOMPARE((*forms)->files[0].member, std::string("Forms"));
    QVERIFY2(saidOf(forms).starts_with("Units holds a BU mapping by its columns and was not read as submissions"),
             saidOf(forms).c_str());
    const auto units = readBuMapping(path, {}, {});
    QVERIFY2(units, units ? "" : units.error().text().c_str());
    QCOMPARE((*units)->file.member, std::string("Units"));
    QVERIFY(english((*units)->file.warnings.front()).starts_with("Forms holds submissions"));
    for (const bool unsorted : {true, false}) {
        OpenRequest request;
        request.files =
            unsorted ? FilesToOpen{.unsorted = {path}} : FilesToOpen{.submissions = {path}, .mapping = path};
        const auto opened = openFiles(request, {}, {});
        QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
        QCOMPARE(opened->tables.submissions->rows(), 5);
        QCOMPARE(opened->tables.mapping->businessUnits.size(), std::size_t{1});
        QVERIFY(opened->tables.submissions->files[0].warnings.empty() && opened->tables.mapping->file.warnings.empty());
    }
    // Of two sheets of submissions one is to be chosen, and "all" are those two.
    const auto three =
        write(xlsxFile({.sheets = {{"May", formsOf(0, 5)}, {"Units", unitsOf("North")}, {"June", formsOf(9, 2)}}}));
    const auto unsaid = openFiles({.files = {.unsorted = {three}}}, {}, {});
    QVERIFY(!unsaid);
    QCOMPARE(unsaid.error().choices, (std::vector<std::string>{"May", "June"}));
    QCOMPARE(unsaid.error().file, three.string());
    for (const auto& [chosen, rows] : {std::pair{"June", 2}, std::pair{"*", 7}}) {
        OpenRequest request{.files = {.unsorted = {three}}};
        request.submissionsRead.memberOf[three.string()] = chosen;
        const auto opened = openFiles(request, {}, {});
        QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
        QCOMPARE(opened->tables.submissions->rows(), rows);
        QVERIFY(opened->tables.mapping);
    }
    // A sheet of which nobody knows what it is may be meant.
    const auto odd = write(xlsxFile(
        {.sheets = {{"Forms", formsOf(0, 5)}, {"Odd", xlsxRows({{"page_url", "title", "date"}, {"/p", "A", "B"}})}}}));
    const auto asked = readSubmissions({odd}, {}, {});
    QVERIFY(!asked && asked.error().kind == ErrorKind::NeedsChoice);
}

void TestSheetChoice::eachFileHasItsOwnChoice()
{
    const auto forms = write(xlsxFile({.sheets = {{"May", formsOf(0, 5)}, {"June", formsOf(5, 2)}}}), "forms.xlsx");
    const auto more = write(xlsxFile({.sheets = {{"July", formsOf(7, 4)}, {"August", formsOf(11, 1)}}}), "more.xlsx");
    const auto units =
        write(xlsxFile({.sheets = {{"Old", unitsOf("North")}, {"New", unitsOf("South")}}}), "units.xlsx");
    OpenRequest request{.files = {.unsorted = {forms, units, more}}};
    const auto firstAsked = openFiles(request, {}, {});
    QVERIFY(!firstAsked && firstAsked.error().file == forms.string());
    request.submissionsRead.memberOf = {{forms.string(), "June"}, {more.string(), "July"}};
    const auto mappingAsked = openFiles(request, {}, {});
    QVERIFY(!mappingAsked && mappingAsked.error().file == units.string());
    QCOMPARE(mappingAsked.error().choices, (std::vector<std::string>{"Old", "New"}));
    QVERIFY(mappingAsked.error().text().find("--mapping-sheet") != std::string::npos);
    request.mappingRead.memberOf = {{units.string(), "New"}};
    const auto opened = openFiles(request, {}, {});
    QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
    QCOMPARE(opened->tables.submissions->rows(), 6);
    QCOMPARE(opened->tables.mapping->businessUnits[0], std::string_view("South"));
    // What holds for all files of a kind is an option like others, and saved as such.
    QCOMPARE(opened->options.mappingRead.member, std::string("New"));
    QVERIFY(opened->options.mappingRead.memberOf.empty() && opened->options.submissionsRead.memberOf.size() == 2);
}

void TestSheetChoice::errorsNameTheSheet()
{
    const auto path = write(xlsxFile(
        {.sheets = {{"May", formsOf(0, 5)}, {"June", xlsxRows({{"cookie", "page_url"}, {fullId(1), "/p"}})}}}));
    const auto table = readSubmissions({path}, {.columns = {}, .member = std::string(allMembers)}, {});
    QVERIFY(!table);
    QCOMPARE(table.error().file, path.string());
    QVERIFY2(table.error().text().find("In the sheet June: No column was found for form_submissions.") !=
                 std::string::npos,
             table.error().text().c_str());
}

QTEST_GUILESS_MAIN(TestSheetChoice)
#include "test_sheet_choice.moc"
