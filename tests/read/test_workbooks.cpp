// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as they are: the same table gives the same figures as its CSV, ids that a spreadsheet took for numbers are
// refused with their cell, and no file made to do harm gets further than an error.
#include "model/data/submissions.h"
#include "model/read/export_file.h"
#include "tests/support/workbook_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace leadlight;

namespace {
const std::vector<std::string> header{"cookie", "gated_asset_type", "page_url", "form_submissions"};

std::string id(int number)
{
    auto digits = std::to_string(number);
    return std::string(38 - digits.size(), '7') + digits;
}

/// Rows with what RFC 4180 has to quote, and with blank ones between.
TextRows goodRows()
{
    TextRows rows{{"Form report, May"}, {}, header};
    for (int i = 0; i < 40; ++i)
        rows.push_back({id(i % 7), i % 2 != 0 ? "A \"quoted\" type" : "Ebook, gated", "/p" + std::to_string(i % 5),
                        std::to_string(i % 3 + 1)});
    rows.insert(rows.begin() + 10, {});
    rows.push_back({id(1), "Ebook & more <b>", "/\xC3\xA4", "12"});
    return rows;
}

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
    return xlsxRows({head}) + row + "</row>" + xlsxRows({{}, {}, {id(3), "Ebook", "/p2", "2"}});
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
    void asksWhichSheet();
    void findsTheSheet_data();
    void findsTheSheet();
    void saysWhatItCannotShow();
    void mergedCellsAskForFillDown();
    void refusesWhatDoesHarm_data();
    void refusesWhatDoesHarm();
    void survivesDamage_data();
    void survivesDamage();
    void namesOtherDocuments_data();
    void namesOtherDocuments();

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
    const auto rows = goodRows();
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
    row("OpenDocument", odsFile({{"May", odsRows(rows)}}));
    auto spaced = QByteArray::fromStdString(odsRows(rows));
    spaced.replace("Ebook, gated", "Ebook,<text:s/><text:span>ga</text:span>ted<office:annotation><text:p>no"
                                   "</text:p></office:annotation>");
    row("OpenDocument in parts", odsFile({{"May", spaced.toStdString()}}));
}

void TestWorkbooks::isReadLikeItsCsv()
{
    QFETCH(QByteArray, workbook);
    const auto expected = readSubmissions({write(csvOf(goodRows()), "test.csv")}, {}, {});
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
    row("ISO", "<c t=\"d\" s=\"1\"><v>2018-05-01</v></c>", "2018-05-01");
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
        "formatCode=\"0&quot; days&quot;;[Red]\\-0\"/></numFmts><cellStyleXfs><xf "
        "numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
        "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/><xf numFmtId=\"21\"/>"
        "<xf numFmtId=\"165\"/></cellXfs>";
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

void TestWorkbooks::asksWhichSheet()
{
    const auto rows = [](int first) { return xlsxRows({header, {id(first), "Ebook", "/p", "1"}}); };
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
    QVERIFY(june && (*june)->rows() == 1 && (*june)->cookies[0] == id(2) && (*june)->files[0].warnings.empty());
    const auto old = readSubmissions({path}, {.columns = {}, .member = "Old"}, {});
    QVERIFY(old && (*old)->cookies[0] == id(3));
    const auto all = readSubmissions({path}, {.columns = {}, .member = std::string(allMembers)}, {});
    QVERIFY(all && (*all)->rows() == 2 && (*all)->files.size() == 2);
    QCOMPARE(english((*all)->files[0].warnings.front()), std::string("Sheets that were not read: Notes and Old."));
    const auto none = readSubmissions({path}, {.columns = {}, .member = "July"}, {});
    QVERIFY(!none && none.error().text().find("no sheet \"July\"") != std::string::npos);
}

void TestWorkbooks::findsTheSheet_data()
{
    QTest::addColumn<QByteArray>("workbook");
    QTest::addColumn<QByteArray>("sheet");
    const auto table = xlsxRows({header, {id(1), "Ebook", "/p", "1"}});
    const auto row = [](const char* name, const QByteArray& bytes, const char* sheet) {
        QTest::newRow(name) << bytes << QByteArray(sheet);
    };
    row("the one with a table", xlsxFile({.sheets = {{"Notes", xlsxRows({{"a", "b"}})}, {"Data", table}}}), "Data");
    row("the one in sight", xlsxFile({.sheets = {{"Old", table, true}, {"New", table}}}), "New");
    row("the only one, hidden", xlsxFile({.sheets = {{"Notes", xlsxRows({{"a", "b"}})}, {"Old", table, true}}}), "Old");
    row("the only one with anything", xlsxFile({.sheets = {{"Empty", {}}, {"Data", table}}}), "Data");
    row("of twins, the second is told apart", xlsxFile({.sheets = {{"A", {}}, {"A", table}}}), "A (2)");
    row("OpenDocument",
        odsFile({{"Notes", odsRows({{"a", "b"}})}, {"Data", odsRows({header, {id(1), "E", "/p", "1"}})}}), "Data");
    row("OpenDocument, hidden",
        odsFile({{"Old", odsRows({header, {id(1), "E", "/p", "1"}}), true},
                 {"New", odsRows({header, {id(1), "E", "/p", "1"}})}}),
        "New");
}

void TestWorkbooks::findsTheSheet()
{
    QFETCH(QByteArray, workbook);
    QFETCH(QByteArray, sheet);
    const auto table = readSubmissions({write(workbook)}, {}, {});
    QVERIFY2(table, table ? "" : table.error().text().c_str());
    QCOMPARE((*table)->files[0].member, sheet.toStdString());
    QCOMPARE((*table)->rows(), 1);
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
        rows.push_back({i % 3 == 0 ? id(i) : "", "Ebook", "/p" + std::to_string(i), "1"});
    const auto path = write(xlsxFile({.sheets = {{"S", xlsxRows(rows)}}}));
    const auto unsaid = readSubmissions({path}, {}, {});
    QVERIFY(!unsaid && unsaid.error().kind == ErrorKind::NeedsChoice);
    QVERIFY(unsaid.error().text().find("--fill-down") != std::string::npos);
    const auto filled = readSubmissions({path}, {.columns = {}, .member = {}, .fillDown = FillDown::Cookie}, {});
    QVERIFY(filled && (*filled)->cookies.size() == 10);
}

void TestWorkbooks::refusesWhatDoesHarm_data()
{
    QTest::addColumn<QByteArray>("workbook");
    QTest::addColumn<QByteArray>("what");
    const auto row = [](const char* name, const QByteArray& bytes, const char* what) {
        QTest::newRow(name) << bytes << QByteArray(what);
    };
    const auto sheet = [](const std::string& rows) { return xlsxFile({.sheets = {{"S", xlsxRows({header}) + rows}}}); };
    const std::string cell = "<c r=\"A2\"><v>1</v></c>";
    row("2^31 columns", sheet("<row r=\"2\"><c r=\"FXSHRXX2\"><v>1</v></c></row>"), "FXSHRXX2");
    row("column beyond the last", sheet("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>"), "XFE2");
    row("row beyond the last", sheet("<row r=\"1048577\">" + cell + "</row>"), "1048577");
    row("row 0", sheet("<row r=\"0\">" + cell + "</row>"), "\"0\"");
    row("negative row", sheet("<row r=\"-3\">" + cell + "</row>"), "\"-3\"");
    row("row too large for a number", sheet("<row r=\"99999999999999999999\">" + cell + "</row>"), "is damaged");
    row("rows out of order", sheet("<row r=\"3\"><c r=\"A3\"><v>1</v></c></row><row r=\"2\">" + cell + "</row>"),
        "damaged");
    row("a row twice", sheet("<row r=\"2\">" + cell + "</row><row r=\"2\">" + cell + "</row>"), "damaged");
    row("a cell twice", sheet("<row r=\"2\">" + cell + cell + "</row>"), "A2");
    row("a cell of another row", sheet("<row r=\"2\"><c r=\"A7\"><v>1</v></c></row>"), "A7");
    row("no place", sheet("<row r=\"2\"><c r=\"2A\"><v>1</v></c></row>"), "2A");
    row("no such text", sheet("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>5</v></c></row>"), "names a text that is not in it");
    row("no text's number", sheet("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row>"), "names a text");
    row("only the last row", xlsxFile({.sheets = {{"S", "<row r=\"1048576\"><c><v>1</v></c></row>"}}}),
        "no header row");
    row("unknown entity", sheet("<row r=\"2\"><c r=\"A2\" t=\"str\"><v>&lol;</v></c></row>"), "damaged");
    row("not closed", sheet("<row r=\"2\"><c r=\"A2\"><v>1</v></row>"), "damaged");
    row("deep", sheet("<row r=\"2\"><c r=\"A2\">" + QByteArray("<a>").repeated(100'000).toStdString()), "damaged");
    row("one long tag", sheet("<row r=\"2\" a=\"" + std::string(3 << 20, 'a') + "\"/>"), "damaged");
    row("one long cell", sheet("<row r=\"2\"><c t=\"str\"><v>" + std::string(3 << 20, 'a') + "</v></c></row>"),
        "more text than");
    std::string laughs = "<!DOCTYPE lolz [<!ENTITY lol \"lol\">";
    for (int i = 1; i < 10; ++i)
        laughs += "<!ENTITY lol" + std::to_string(i) + " \"" + "&lol;&lol;&lol;" + "\">";
    row("entities in entities",
        storedZip(
            {{"[Content_Types].xml", "<Types/>"},
             {"xl/workbook.xml", QByteArray::fromStdString("<?xml version=\"1.0\"?>" + laughs + "]><workbook/>")}}),
        "document type definition");
    row("no sheets", xlsxFile({}), "all of its sheets are empty");
    row("a sheet without rows", xlsxFile({.sheets = {{"S", {}}}}), "all of its sheets are empty");
    row("cut off", sheet("<row r=\"2\">" + cell + "</row>").left(900), "damaged");
    row("rows without end",
        odsFile({{"S", odsRows({header}) + "<table:table-row "
                                           "table:number-rows-repeated=\"2000000000\"><table:table-cell><text:p>a</"
                                           "text:p></table:table-cell></table:table-row>"}}),
        "is damaged");
    row("columns without end",
        odsFile({{"S", odsRows({header}) + "<table:table-row><table:table-cell "
                                           "table:number-columns-repeated=\"2147483648\"><text:p>a</text:p></"
                                           "table:table-cell></table:table-row>"}}),
        "is damaged");
    row("a long row many times",
        odsFile({{"S", odsRows({header}) +
                           "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell><text:p>" +
                           std::string(50'000, 'a') + "</text:p></table:table-cell></table:table-row>"}}),
        "more text than");
    std::string dense = odsRows({header});
    for (int i = 0; i < 3000; ++i)
        dense += "<table:table-row table:number-rows-repeated=\"300\"><table:table-cell "
                 "table:number-columns-repeated=\"16000\"><text:p>a</text:p></table:table-cell></table:table-row>";
    row("much from little", odsFile({{"S", dense}}), "far more than an export");
}

void TestWorkbooks::refusesWhatDoesHarm()
{
    QFETCH(QByteArray, workbook);
    QFETCH(QByteArray, what);
    const auto table = readSubmissions({write(workbook)}, {}, {});
    QVERIFY(!table);
    QVERIFY2(table.error().kind == ErrorKind::BadData, table.error().text().c_str());
    QVERIFY2(table.error().text().find(what.toStdString()) != std::string::npos, table.error().text().c_str());
    QVERIFY(!table.error().hint.empty());
}

void TestWorkbooks::survivesDamage_data()
{
    QTest::addColumn<bool>("openDocument");
    QTest::newRow("xlsx") << false;
    QTest::newRow("ods") << true;
}

/// Bytes changed, cut out, doubled and cut off, in the zip file or in the sheet before it is packed: an answer each.
void TestWorkbooks::survivesDamage()
{
    QFETCH(bool, openDocument);
    std::mt19937 random(20261126);
    const auto below = [&](qsizetype n) { return std::uniform_int_distribution<qsizetype>(0, n - 1)(random); };
    const auto damaged = [&](QByteArray bytes) {
        for (auto changes = below(3) + 1; changes > 0 && bytes.size() > 100; --changes) {
            const auto at = below(bytes.size());
            const auto size = std::min<qsizetype>(below(40) + 1, bytes.size() - at);
            const auto kind = below(8);
            if (kind < 2)
                bytes[at] = static_cast<char>(below(256));
            else if (kind < 4)
                bytes.remove(at, size);
            else if (kind < 7)
                bytes.insert(at, bytes.mid(below(bytes.size()), size));
            else
                bytes.truncate(std::max<qsizetype>(at, 4));
        }
        return bytes;
    };
    const auto rows = openDocument ? odsRows(goodRows()) : xlsxRows(goodRows());
    const auto packed = [&](const std::string& sheet) {
        const std::vector<SheetText> sheets{{"May", sheet}, {"June", rows}};
        return openDocument ? odsFile(sheets) : xlsxFile({.sheets = sheets, .shared = {"<t>a</t>"}});
    };
    int answers = 0;
    int opened = 0;
    for (int i = 0; i < 600; ++i) {
        const auto bytes =
            i % 3 == 0 ? damaged(packed(rows)) : packed(damaged(QByteArray::fromStdString(rows)).toStdString());
        const auto table = readSubmissions({write(bytes)}, {.columns = {}, .member = std::string(allMembers)}, {});
        answers += table || !table.error().text().empty();
        opened += table.has_value();
    }
    QCOMPARE(answers, 600);
    QVERIFY(opened > 20); // so damage gets as far as the cells
}

void TestWorkbooks::namesOtherDocuments_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("what");
    const auto row = [](const char* name, const QByteArray& bytes, const char* what) {
        QTest::newRow(name) << bytes << QByteArray(what);
    };
    const std::pair<std::string, QByteArray> types{"[Content_Types].xml", "<Types/>"};
    row("docx", storedZip({types, {"word/document.xml", "<a/>"}}), "Word");
    row("pptx", storedZip({types, {"ppt/presentation.xml", "<a/>"}}), "PowerPoint");
    row("xlsb",
        storedZip({types,
                   {"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                                   "Target=\"xl/workbook.bin\"/></Relationships>"},
                   {"xl/workbook.bin", "x"}}),
        ".xlsb");
    row("pbix", storedZip({types, {"DataModel", "x"}}), "Power BI");
    row("numbers", storedZip({{"Index/Document.iwa", "x"}, {"Data/a.jpg", "x"}}), "Apple Numbers");
    row("odt", storedZip({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<a/>"}}),
        "text document");
    row("locked ods",
        storedZip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                   {"content.xml", "garbage"},
                   {"META-INF/manifest.xml", "<m:manifest xmlns:m=\"m\"><m:file-entry m:full-path=\"content.xml\"><m:"
                                             "encryption-data/></m:file-entry></m:manifest>"}}),
        "password");
    row("tableau", storedZip({{"report.twb", "<workbook/>"}, {"Data/a.hyper", "x"}}), "Tableau");
    row("workbook in an archive", storedZip({{"May.xlsx", xlsxFile({.sheets = {{"S", xlsxRows({header})}}})}}),
        "holds no CSV file but a workbook: May.xlsx");
}

void TestWorkbooks::namesOtherDocuments()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, what);
    const auto table = readSubmissions({write(bytes)}, {}, {});
    QVERIFY(!table);
    QVERIFY2(table.error().text().find(what.toStdString()) != std::string::npos, table.error().text().c_str());
    QVERIFY(!table.error().hint.empty());
}

QTEST_GUILESS_MAIN(TestWorkbooks)
#include "test_workbooks.moc"
