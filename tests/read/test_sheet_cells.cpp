// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a sheet say beside their texts: that they are merged, that they are no ids, or errors.
#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"
#include "model/read/placeholder.h"
#include "tests/support/workbook_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <array>

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

/// A cell of any kind in the column, beside usual ones.
std::string rowOf(int row, int column, const std::string& cell)
{
    const auto n = std::to_string(row);
    std::string out = "<row r=\"" + n + "\">";
    const std::array usual{"v" + n, std::string("Ebook"), "/p" + n};
    for (int i = 0; i < 3; ++i) {
        if (i == column) {
            out += cell;
            continue;
        }
        out.append("<c r=\"").append(1, static_cast<char>('A' + i)).append(n); // GCC bug 105651
        out.append("\" t=\"inlineStr\"><is><t>").append(usual[static_cast<std::size_t>(i)]).append("</t></is></c>");
    }
    return out + "<c r=\"D" + n + "\"><v>1</v></c></row>";
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

class TestSheetCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergedCellsSayTheSame_data();
    void mergedCellsSayTheSame();
    void onlyMergedCellsOfRowsCount();
    void whatIsNoIdIsRefused_data();
    void whatIsNoIdIsRefused();
    void errorsOfTheSpreadsheetAreUnknown();
    void errorsOfTheSpreadsheetAreNoBusinessUnit();
    void knowsErrorsOfSpreadsheets();

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

void TestSheetCells::mergedCellsSayTheSame_data()
{
    QTest::addColumn<int>("column"); // whose cells in rows 3 to 5 are one
    QTest::addColumn<bool>("openDocument");
    QTest::addColumn<bool>("no"); // --fill-down no
    for (const bool openDocument : {false, true})
        for (const bool no : {false, true})
            for (const int column : {0, 1, 2})
                QTest::addRow("%s, column %d%s", openDocument ? "ods" : "xlsx", column, no ? ", no" : "")
                    << column << openDocument << no;
}

void TestSheetCells::mergedCellsSayTheSame()
{
    QFETCH(int, column);
    QFETCH(bool, openDocument);
    QFETCH(bool, no);
    const auto at = static_cast<std::size_t>(column);
    TextRows rows{header};
    for (int i = 0; i < 30; ++i)
        rows.push_back(
            {fullId(i), std::string("T").append(std::to_string(i)), std::string("/p").append(std::to_string(i)), "1"});
    rows[3][at] = rows[4][at] = "";
    QByteArray book;
    if (openDocument) {
        auto text = QByteArray::fromStdString(odsRows(rows));
        const QByteArray cell = "<table:table-cell office:value-type=\"string\"><text:p>" +
                                QByteArray::fromStdString(rows[2][at]) + "</text:p>";
        QVERIFY(text.contains(cell));
        text.replace(cell, QByteArray(cell).replace("office:value", "table:number-rows-spanned=\"3\" office:value"));
        text.replace("<table:table-cell/>", "<table:covered-table-cell/>");
        book = odsFile({{"S", text.toStdString()}});
    } else {
        rows[4][at] = "hidden beneath";
        const std::string letter(1, static_cast<char>('A' + column));
        book = xlsxFile(
            {.sheets = {{.name = "S",
                         .rows = xlsxRows(rows),
                         .below = "<mergeCells><mergeCell ref=\"" + letter + "3:" + letter + "5\"/></mergeCells>"}}});
    }
    ReadOptions options;
    options.fillDown = no ? FillDown::No : FillDown::Ask;
    const bool filled = !no || column > 0;
    for (const std::size_t chunk : {0, 90}) {
        options.chunkBytes = chunk;
        const auto table = readSubmissions({write(book)}, options, {});
        QVERIFY2(table, saidOf(table).c_str());
        const auto textOf = [&](std::size_t row) {
            const auto& t = **table;
            return std::string(column == 0   ? t.cookies[t.cookie[row]]
                               : column == 1 ? t.types[t.type[row]]
                                             : t.pages[t.page[row]]);
        };
        QCOMPARE((*table)->rows(), 30);
        for (const std::size_t row : {1U, 2U, 3U})
            QCOMPARE(textOf(row), row == 1 || filled ? rows[2][at] : rows[row + 1][at]);
        QCOMPARE(textOf(4), rows[5][at]);
        const std::string place = std::string("S!") + static_cast<char>('A' + column) + "4";
        QCOMPARE(saidOf(table).find("2 cells are merged with the ones above them (the first: " + place + ")") !=
                     std::string::npos,
                 filled);
        QCOMPARE((*table)->lineOfRow(3), 5);
    }
}

void TestSheetCells::onlyMergedCellsOfRowsCount()
{
    // A title over all columns, a header of two lines, cells beside each other, and a count that holds for two rows.
    const auto rows = xlsxRows({{"Report"},
                                {},
                                header,
                                {fullId(1), "E", "/a", "2"},
                                {fullId(2), "E", "/b"},
                                {fullId(3), "E", "/c", "1"},
                                {fullId(4), "E", "/d", "1"},
                                {fullId(5), "E", "/e", "1"},
                                {fullId(6), "E", "/f", "1"}});
    const auto path = write(xlsxFile({.sheets = {{.name = "S",
                                                  .rows = rows,
                                                  .below = "<mergeCells count=\"3\"><mergeCell ref=\"A1:D2\"/>"
                                                           "<mergeCell ref=\"B6:C6\"/><mergeCell ref=\"D4:D5\"/>"
                                                           "</mergeCells>"}}}));
    const auto table = readSubmissions({path}, {}, {});
    QVERIFY2(table, saidOf(table).c_str());
    QCOMPARE((*table)->rows(), 5);
    QCOMPARE((*table)->files[0].leftOut[static_cast<std::size_t>(LeftOut::BadCount)], 1);
    QVERIFY2(saidOf(table).find("merged") == std::string::npos, saidOf(table).c_str());
    const auto damaged = readSubmissions(
        {write(xlsxFile({.sheets = {{.name = "S",
                                     .rows = formsOf(0, 3),
                                     .below = "<mergeCells><mergeCell ref=\"A2:4\"/></mergeCells>"}}}))},
        {}, {});
    QVERIFY2(!damaged && damaged.error().text().find("\"A2:4\" is no place in it") != std::string::npos,
             saidOf(damaged).c_str());
}

void TestSheetCells::whatIsNoIdIsRefused_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("says"); // empty: it is read
    const auto row = [](const char* name, int column, const char* cell, const char* says) {
        QTest::newRow(name) << column << QByteArray(cell) << QByteArray(says);
    };
    row("true as a cookie", 0, "<c t=\"b\"><v>1</v></c>", "Cell S!A2 (column cookie) holds the value TRUE");
    row("false as a page", 2, "<c r=\"C2\" t=\"b\"><v>0</v></c>", "Cell S!C2 (column page_url) holds the value FALSE");
    row("decimals as a cookie", 0, "<c><v>1234.5</v></c>", "Cell S!A2 (column cookie) holds the number 1234.5 with");
    row("decimals as a page", 2, "<c r=\"C2\"><v>-0.25</v></c>", "holds the number -0.25 with decimals");
    row("a whole number", 0, "<c><v>1234.0</v></c>", "");
    row("a type may be anything", 1, "<c r=\"B2\" t=\"b\"><v>1</v></c>", "");
    row("a text may be anything", 0, "<c t=\"inlineStr\"><is><t>TRUE</t></is></c>", "");
}

void TestSheetCells::whatIsNoIdIsRefused()
{
    QFETCH(int, column);
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, says);
    const auto rows = xlsxRows({header}) + rowOf(2, column, cell.toStdString()) + rowOf(3, 9, {});
    const auto table = readSubmissions({write(xlsxFile({.sheets = {{"S", rows}}}))}, {}, {});
    QCOMPARE(!table, !says.isEmpty());
    QVERIFY2(saidOf(table).find(says.toStdString()) != std::string::npos, saidOf(table).c_str());
    if (!table)
        QVERIFY(table.error().line == 2 && !table.error().hint.empty());
}

void TestSheetCells::errorsOfTheSpreadsheetAreUnknown()
{
    const auto error = [](const char* place, const char* text) {
        return std::string("<c r=\"") + place + "\" t=\"e\"><f>A1</f><v>" + text + "</v></c>";
    };
    const auto rows = xlsxRows({header}) + rowOf(2, 9, {}) + rowOf(3, 0, error("A3", "#N/A")) +
                      rowOf(4, 2, error("C4", "#REF!")) + rowOf(5, 1, error("B5", "#N/A"));
    const auto table = readSubmissions({write(xlsxFile({.sheets = {{"S", rows}}}))}, {}, {});
    QVERIFY2(table, saidOf(table).c_str());
    QCOMPARE((*table)->rows(), 4);
    QCOMPARE((*table)->unidentifiedRows(), 1);
    QCOMPARE((*table)->unidentifiedPages(), 1);
    const auto said = saidOf(table);
    QVERIFY2(said.find("The column cookie holds errors of the spreadsheet (the first: S!A3, #N/A)") !=
                     std::string::npos &&
                 said.find("The column page_url holds errors of the spreadsheet (the first: S!C4, #REF!)") !=
                     std::string::npos,
             said.c_str());
    const std::string cells = "<table:table-row><table:table-cell table:formula=\"of:=NA()\" "
                              "office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\">"
                              "<text:p>#N/A</text:p></table:table-cell><table:table-cell><text:p>E</text:p>"
                              "</table:table-cell><table:table-cell><text:p>/p</text:p></table:table-cell>"
                              "<table:table-cell office:value-type=\"float\" office:value=\"2\"/></table:table-row>";
    const auto ods = readSubmissions(
        {write(odsFile({{"S", odsRows({header, {"v1", "E", "/p", "1"}}) + cells}}), "test.ods")}, {}, {});
    QVERIFY2(ods && (*ods)->unidentifiedRows() == 1, saidOf(ods).c_str());
    QVERIFY2(saidOf(ods).find("(the first: S!A3, #N/A)") != std::string::npos, saidOf(ods).c_str());
}

void TestSheetCells::errorsOfTheSpreadsheetAreNoBusinessUnit()
{
    const auto path = write("business_unit,page_url\nNorth,/a\n#N/A,/b\n#BEZUG!,/c\nSouth,/c\nSouth,/d\n", "units.csv");
    const auto mapping = readBuMapping(path, {}, {});
    QVERIFY2(mapping, mapping ? "" : mapping.error().text().c_str());
    QCOMPARE((*mapping)->businessUnits.size(), std::size_t{2});
    QCOMPARE((*mapping)->pages.size(), std::size_t{3}); // of /b nothing is known
    QVERIFY((*mapping)->conflicts.empty());
    QCOMPARE(english((*mapping)->file.warnings.front()),
             std::string("2 rows have an error of the spreadsheet (#N/A) in place of a business unit and give their "
                         "pages none."));
}

void TestSheetCells::knowsErrorsOfSpreadsheets()
{
    for (const char* text : {"#N/A", "#NV", "#REF!", "#bezug!", "#VALUE!", "#WERT!", "#DIV/0!", "#NAME?", "Err:502",
                             "########", "#SPILL!", "#GETTING_DATA"}) {
        QVERIFY2(isSpreadsheetError(text), text);
        QVERIFY2(isPlaceholder(text), text);
    }
    for (const char* text : {"", "#", "##", "#1", "#hash", "Err:50", "Err:5022", "Err:50x", "N/A!", "/p#N/A"})
        QVERIFY2(!isSpreadsheetError(text), text);
}

QTEST_GUILESS_MAIN(TestSheetCells)
#include "test_sheet_cells.moc"
