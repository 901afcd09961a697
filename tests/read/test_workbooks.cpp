// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as they are: the same table gives the same figures as its CSV, and ids that a spreadsheet took for numbers
// are refused with their cell.
#include "model/data/submissions.h"
#include "model/read/export_file.h"
#include "tests/support/workbook_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {
const std::vector<std::string> header = formHeader();

QByteArray csvOf(const TextRows& rows)
{
    QByteArray out;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            out +=
                (i > 0 ? "," : "") + QByteArray("\"") + QByteArray::fromStdString(row[i]).replace("\"", "\"\"") + "\"";
        out += "\n";
    }
    return out;
}

/// A table with one cell more: a row of the header, and one that holds `cell` in its column.
std::string rowsWith(std::size_t column, const std::string& cell)
{
    std::string row = "<row r=\"2\">";
    const std::vector<std::string> usual{
        "<c r=\"A2\" t=\"inlineStr\"><is><t>v1</t></is></c>", "<c r=\"B2\" t=\"inlineStr\"><is><t>Ebook</t></is></c>",
        "<c r=\"C2\" t=\"inlineStr\"><is><t>/p1</t></is></c>", "<c r=\"D2\"><v>1</v></c>", ""};
    for (std::size_t i = 0; i < usual.size(); ++i)
        row += i == column ? cell : usual[i];
    auto head = header;
    head.emplace_back("date");
    return xlsxRows({head}) + row + "</row>" + xlsxRows({{}, {}, {fullId(3), "Ebook", "/p2", "2"}});
}
} // namespace

class TestWorkbooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadLikeItsCsv_data();
    void isReadLikeItsCsv();
    void saysWhatCellsHold_data();
    void saysWhatCellsHold();
    void refusesDestroyedIds_data();
    void refusesDestroyedIds();
    void openDocumentRefusesDestroyedIds();
    void numbersOutsideOfIdsAreNoHarm();
    void readsTablesWithAMarginOrInOneColumn();
    void saysWhatItCannotShow();
    void mergedCellsAskForFillDown();

private:
    std::filesystem::path write(const QByteArray& bytes, const char* name = "test.xlsx")
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return file.filesystemFileName();
    }
    /// The text that the only sheet gives.
    QByteArray textOf(const QByteArray& workbook)
    {
        const auto files = findExports(write(workbook), {});
        if (!files)
            return QByteArray::fromStdString(files.error().text());
        const auto source = openExport(files->front());
        const auto text = firstBytes(**source, 1 << 20);
        return QByteArray::fromStdString(text ? *text : text.error().text());
    }

    QTemporaryDir m_folder;
};

void TestWorkbooks::isReadLikeItsCsv_data()
{
    QTest::addColumn<QByteArray>("workbook");
    const auto rows = formRows();
    const auto sheet = xlsxRows(rows);
    const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    row("texts in the cells", xlsxFile({.sheets = {{"May", sheet}}}));
    std::string shared = sheet;
    XlsxText text{.sheets = {{"May", {}}}};
    const std::string inlined = " t=\"inlineStr\"><is>";
    for (auto at = shared.find(inlined); at != std::string::npos; at = shared.find(inlined)) {
        const auto end = shared.find("</is>", at);
        text.shared.push_back(shared.substr(at + inlined.size(), end - at - inlined.size()));
        shared.replace(at, end + 5 - at, " t=\"s\"><v>" + std::to_string(text.shared.size() - 1) + "</v>");
    }
    text.sheets.front().rows = shared;
    row("shared texts", xlsxFile(text));
    auto prefixed = QByteArray::fromStdString(sheet);
    for (const char* name : {"row", "c", "v", "is", "t"})
        for (const char* after : {" ", ">"})
            for (const QByteArray begin : {"<", "</"})
                prefixed.replace(QByteArray(begin + name + after), QByteArray(begin + "x:" + name + after));
    row("with a prefix", xlsxFile({.sheets = {{"May", prefixed.toStdString()}}}));
    auto rich = QByteArray::fromStdString(sheet);
    rich.replace("<is><t>Ebook, gated</t>", "<is><r><rPr><b/></rPr><t>Eb</t></r><rPh sb=\"0\" eb=\"1\"><t>reading</t>"
                                            "</rPh><r><t>ook, gated</t></r>");
    row("in parts", xlsxFile({.sheets = {{"May", rich.toStdString()}}}));
    auto unordered = QByteArray::fromStdString(sheet);
    const auto a = unordered.indexOf("<c r=\"A5\"");
    const auto b = unordered.indexOf("<c r=\"B5\"");
    const auto c = unordered.indexOf("<c r=\"C5\"");
    row("cells in another order", xlsxFile({.sheets = {{"May", QByteArray(unordered.left(a) + unordered.mid(b, c - b) +
                                                                          unordered.mid(a, b - a) + unordered.mid(c))
                                                                   .toStdString()}}}));
    auto marked = QByteArray::fromStdString(sheet);
    marked.replace("Ebook, gated", "<![CDATA[Ebook, ]]>&#103;ated")
        .replace("<row r=\"7\">", "<!-- a < b --><row r=\"7\">");
    row("with comments and data", xlsxFile({.sheets = {{"May", marked.toStdString()}}}));
    auto backslashes = xlsxFile({.sheets = {{"May", sheet}}});
    backslashes.replace("xl/worksheets/sheet1.xml", "xl\\worksheets\\sheet1.xml");
    row("parts named as Windows does", backslashes);
    row("OpenDocument", odsFile({{"May", odsRows(rows)}}));
    auto spaced = QByteArray::fromStdString(odsRows(rows));
    spaced.replace("Ebook, gated", "Ebook,<text:s/><text:span>ga</text:span>ted<office:annotation><text:p>no"
                                   "</text:p></office:annotation>");
    row("OpenDocument in parts", odsFile({{"May", spaced.toStdString()}}));
}

void TestWorkbooks::isReadLikeItsCsv()
{
    QFETCH(QByteArray, workbook);
    const auto expected = readSubmissions({write(csvOf(formRows()), "test.csv")}, {}, {});
    QVERIFY2(expected, expected ? "" : expected.error().text().c_str());
    for (const std::size_t chunk : {0, 100}) {
        const auto actual = readSubmissions({write(workbook)}, {.columns = {}, .member = {}, .chunkBytes = chunk}, {});
        QVERIFY2(actual, actual ? "" : actual.error().text().c_str());
        QCOMPARE((*actual)->rows(), (*expected)->rows());
        for (std::int64_t row = 0; row < (*actual)->rows(); ++row) {
            const auto i = static_cast<std::size_t>(row);
            QCOMPARE((*actual)->cookies[(*actual)->cookie[i]], (*expected)->cookies[(*expected)->cookie[i]]);
            QCOMPARE((*actual)->pages[(*actual)->page[i]], (*expected)->pages[(*expected)->page[i]]);
            QCOMPARE((*actual)->types[(*actual)->type[i]], (*expected)->types[(*expected)->type[i]]);
            QCOMPARE((*actual)->submissions[i], (*expected)->submissions[i]);
            QCOMPARE((*actual)->lineOfRow(row), (*expected)->lineOfRow(row));
        }
        const FileReport& report = (*actual)->files.front();
        QCOMPARE(report.member, std::string("May"));
        QCOMPARE(report.encoding, std::string("workbook"));
        QCOMPARE(report.headerLine, 3);
        QCOMPARE(report.lines, 1 + report.rows + report.leftOutTotal() + report.continuationLines);
    }
}

void TestWorkbooks::saysWhatCellsHold_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("from1904");
    const auto row = [](const char* name, const char* cell, const char* text, bool from1904 = false) {
        QTest::newRow(name) << QByteArray(cell) << QByteArray(text) << from1904;
    };
    row("whole number", "<c><v>12</v></c>", "12");
    row("as a decimal", "<c><v>12.0</v></c>", "12");
    row("computed", "<c><v>2.9999999999999996</v></c>", "3");
    row("decimals", "<c><v>0.30000000000000004</v></c>", "0.3");
    row("with an exponent", "<c><v>1.2E3</v></c>", "1200");
    row("15 digits", "<c><v>999999999999999</v></c>", "999999999999999");
    row("16 digits", "<c><v>1234567890123456</v></c>", "1.23456789012346E+15");
    row("no number", "<c><v>NaN</v></c>", "NaN");
    row("infinite", "<c><v>1e999</v></c>", "1e999");
    row("truth", "<c t=\"b\"><v>1</v></c>", "TRUE");
    row("untruth", "<c t=\"b\"><v>0</v></c>", "FALSE");
    row("error", "<c t=\"e\"><v>#N/A</v></c>", "#N/A");
    row("formula", "<c t=\"str\"><f>A1&amp;B1</f><v>x &lt;y</v></c>", "x <y");
    row("number of a formula", "<c><f>1+1</f><v>2</v></c>", "2");
    row("escaped", "<c t=\"str\"><v>a_x000D_b_x005F_x000D_</v></c>", "\"a b_x000D_\"");
    row("line break", "<c t=\"inlineStr\"><is><t>a\nb</t></is></c>", "\"a b\"");
    row("shared", "<c t=\"s\"><v>1</v></c>", "two");
    row("date", "<c s=\"1\"><v>43221</v></c>", "2018-05-01");
    row("date and time", "<c s=\"2\"><v>43221.5</v></c>", "2018-05-01 12:00:00");
    row("own format", "<c s=\"3\"><v>43221</v></c>", "2018-05-01");
    row("time", "<c s=\"4\"><v>0.75</v></c>", "18:00:00");
    row("text in a format", "<c s=\"5\"><v>7</v></c>", "7");
    row("leap day", "<c s=\"1\"><v>45351</v></c>", "2024-02-29");
    row("of 1904", "<c s=\"1\"><v>41759</v></c>", "2018-05-01", true);
    row("no date", "<c s=\"1\"><v>-5</v></c>", "-5");
    row("beyond all dates", "<c s=\"1\"><v>9999999</v></c>", "9999999");
    row("ISO", "<c t=\"d\" s=\"1\"><v>2018-05-01T00:00:00</v></c>", "2018-05-01");
    row("zeros in front", "<c s=\"6\"><v>42</v></c>", "00042");
    row("more digits than zeros", "<c s=\"6\"><v>1234567</v></c>", "1234567");
    row("unknown style", "<c s=\"99\"><v>5</v></c>", "5");
}

void TestWorkbooks::saysWhatCellsHold()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, text);
    QFETCH(bool, from1904);
    const std::string styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-407]d&quot; day &quot;mmm\\ yyyy;@\"/><numFmt "
        "numFmtId=\"165\" "
        "formatCode=\"0&quot; days&quot;;[Red]\\-0\"/><numFmt numFmtId=\"166\" "
        "formatCode=\"00000\"/></numFmts><cellStyleXfs><xf "
        "numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
        "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/><xf numFmtId=\"21\"/>"
        "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs>";
    const auto workbook = xlsxFile({.sheets = {{"S", "<row>" + cell.toStdString() + "<c/></row>"}},
                                    .shared = {"<t>one</t>", "<t>two</t>"},
                                    .styles = styles,
                                    .from1904 = from1904});
    QCOMPARE(textOf(workbook), text + "\n");
}

void TestWorkbooks::refusesDestroyedIds_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("what");
    const auto row = [](const char* name, int column, const char* cell, const char* what) {
        QTest::newRow(name) << column << QByteArray(cell) << QByteArray(what);
    };
    row("cookie", 0, "<c r=\"A2\"><v>6.260181590830166e+37</v></c>", "'My sheet'!A2 (column cookie)");
    row("16 digits", 0, "<c r=\"A2\"><v>1234567890123456</v></c>", "15 digits");
    row("with a point", 0, "<c r=\"A2\"><v>1234567890.1234567</v></c>", "'My sheet'!A2");
    row("shown with an exponent", 0, "<c r=\"A2\" s=\"1\"><v>123456</v></c>", "scientific notation");
    row("own format with one", 0, "<c r=\"A2\" s=\"2\"><v>123456</v></c>", "scientific notation");
    row("page", 2, "<c r=\"C2\"><v>12345678901234567890</v></c>", "'My sheet'!C2 (column page_url)");
    row("page that became a date", 2, "<c r=\"C2\" s=\"3\"><v>43221</v></c>", "a date, 2018-05-01");
}

void TestWorkbooks::refusesDestroyedIds()
{
    QFETCH(int, column);
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, what);
    const std::string styles =
        "<numFmts><numFmt numFmtId=\"170\" formatCode=\"##0.0E+0\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf "
        "numFmtId=\"11\"/><xf numFmtId=\"170\"/><xf numFmtId=\"14\"/></cellXfs>";
    const auto path = write(xlsxFile(
        {.sheets = {{"My sheet", rowsWith(static_cast<std::size_t>(column), cell.toStdString())}}, .styles = styles}));
    const auto table = readSubmissions({path}, {}, {});
    QVERIFY(!table);
    QVERIFY2(table.error().text().find(what.toStdString()) != std::string::npos, table.error().text().c_str());
    QCOMPARE(table.error().line, 2);
    QVERIFY(!table.error().hint.empty());
}

void TestWorkbooks::openDocumentRefusesDestroyedIds()
{
    const auto cellOf = [](const char* value, const char* shown) {
        return std::string("<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"") + value +
               "\"><text:p>" + shown +
               "</text:p></table:table-cell><table:table-cell><text:p>Ebook</text:p></table:table-cell>"
               "<table:table-cell><text:p>/p</text:p></table:table-cell><table:table-cell office:value-type=\"float\" "
               "office:value=\"2\"><text:p>2</text:p></table:table-cell></table:table-row>";
    };
    for (const auto& [value, shown] : std::vector<std::pair<const char*, const char*>>{
             {"6.26018159083017E+037", "6.26018159083017E+037"}, {"123456", "1.23E+05"}}) {
        const auto table =
            readSubmissions({write(odsFile({{"May", odsRows({header}) + cellOf(value, shown)}}), "test.ods")}, {}, {});
        QVERIFY(!table);
        QVERIFY2(table.error().text().find("May!A2") != std::string::npos, table.error().text().c_str());
    }
    const auto padded =
        readSubmissions({write(odsFile({{"May", odsRows({header}) + cellOf("42", "00042")}}), "test.ods")}, {}, {});
    QVERIFY(padded && (*padded)->cookies[0] == "00042");
    const auto whole = readSubmissions(
        {write(odsFile({{"May", odsRows({header}) + cellOf("123456", "123456")}}), "test.ods")}, {}, {});
    QVERIFY(whole && (*whole)->cookies[0] == "123456" && (*whole)->submissions[0] == 2);
}

void TestWorkbooks::numbersOutsideOfIdsAreNoHarm()
{
    // Short numbers are whole as ids; a long one in another column destroys nothing, nor does one in a row left out.
    const auto rows =
        xlsxRows({{"cookie", "page_url", "form_submissions", "revenue"}}) +
        "<row r=\"2\"><c r=\"A2\"><v>123456789012345</v></c><c r=\"B2\"><v>17</v></c><c r=\"C2\"><v>3</v></c>"
        "<c r=\"D2\"><v>1.5E+22</v></c></row>"
        "<row r=\"3\"><c r=\"A3\"><v>6E+37</v></c><c r=\"B3\"><v>18</v></c></row>";
    const auto table = readSubmissions({write(xlsxFile({.sheets = {{"S", rows}}}))}, {}, {});
    QVERIFY2(table, table ? "" : table.error().text().c_str());
    QCOMPARE((*table)->rows(), 1);
    QCOMPARE((*table)->cookies[0], std::string_view("123456789012345"));
    QCOMPARE((*table)->pages[0], std::string_view("17"));
    QCOMPARE((*table)->submissions[0], 3);
}

void TestWorkbooks::readsTablesWithAMarginOrInOneColumn()
{
    const TextRows margin{{},
                          {"", "", "Report"},
                          {},
                          {"", "cookie", "gated_asset_type", "page_url", "form_submissions"},
                          {"", fullId(1), "Ebook", "/a", "2"},
                          {"", fullId(2), "Ebook", "/b", "3"}};
    // What comes of a CSV file that is opened without saying what its separator is.
    const TextRows column{{"cookie,gated_asset_type,page_url,form_submissions"},
                          {fullId(1) + ",Ebook,/a,2"},
                          {fullId(2) + ",\"Ebook\",/b,3"}};
    const TextRows semicolons{{"cookie;gated_asset_type;page_url;form_submissions"},
                              {fullId(1) + ";Ebook;/a;2"},
                              {fullId(2) + ";Ebook;/b;3"}};
    for (const auto& rows : {margin, column, semicolons}) {
        const auto table = readSubmissions({write(xlsxFile({.sheets = {{"S", xlsxRows(rows)}}}))}, {}, {});
        QVERIFY2(table, table ? "" : table.error().text().c_str());
        QCOMPARE((*table)->rows(), 2);
        QVERIFY((*table)->cookies[1] == fullId(2) && (*table)->pages[1] == "/b");
        QCOMPARE((*table)->totalSubmissions(), 5);
        QCOMPARE((*table)->lineOfRow(1), static_cast<std::int64_t>(rows.size()));
    }
}

void TestWorkbooks::saysWhatItCannotShow()
{
    const auto warningsOf = [this](const std::string& rows) {
        const auto table = readSubmissions({write(xlsxFile({.sheets = {{"S", xlsxRows({header}) + rows}}}))}, {}, {});
        std::string said = table ? "" : table.error().text();
        if (table)
            for (const auto& warning : (*table)->files[0].warnings)
                said += english(warning) + '\n';
        return said;
    };
    const auto rowOf = [](int number, const std::string& attributes, const std::string& count) {
        const auto n = std::to_string(number);
        return "<row r=\"" + n + "\"" + attributes + "><c t=\"inlineStr\"><is><t>v" + n +
               "</t></is></c><c t=\"inlineStr\"><is><t>E</t></is></c><c t=\"inlineStr\"><is><t>/p</t></is></c>" +
               count + "</row>";
    };
    const std::string one = "<c><v>1</v></c>";
    const std::string formula = "<c><f>SUM(A1)</f><v></v></c>";
    QVERIFY(warningsOf(rowOf(2, "", one)).empty());
    const auto hidden = warningsOf(rowOf(2, "", one) + rowOf(3, " hidden=\"1\"", one) + rowOf(4, " hidden=\"1\"", one));
    QVERIFY2(hidden.find("2 rows of the sheet are hidden") != std::string::npos, hidden.c_str());
    const auto some = warningsOf(rowOf(2, "", one) + rowOf(3, "", formula));
    QVERIFY2(some.find("formula without a value (S!D3)") != std::string::npos, some.c_str());
    const auto all = warningsOf(rowOf(2, "", formula) + rowOf(3, "", formula));
    QVERIFY2(all.find("2 cells hold formulas without a value (the first: S!D2)") != std::string::npos, all.c_str());
}

void TestWorkbooks::mergedCellsAskForFillDown()
{
    TextRows rows{header};
    for (int i = 0; i < 30; ++i)
        rows.push_back({i % 3 == 0 ? fullId(i) : "", "Ebook", "/p" + std::to_string(i), "1"});
    const auto path = write(xlsxFile({.sheets = {{"S", xlsxRows(rows)}}}));
    const auto unsaid = readSubmissions({path}, {}, {});
    QVERIFY(!unsaid && unsaid.error().kind == ErrorKind::NeedsChoice);
    QVERIFY(unsaid.error().text().find("--fill-down") != std::string::npos);
    const auto filled = readSubmissions({path}, {.columns = {}, .member = {}, .fillDown = FillDown::Cookie}, {});
    QVERIFY(filled && (*filled)->cookies.size() == 10);
}

QTEST_GUILESS_MAIN(TestWorkbooks)
#include "test_workbooks.moc"
