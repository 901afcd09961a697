// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks that are damaged, made to do harm, or of another kind: no file gets further than an error that says what to
// do.
#include "model/data/submissions.h"
#include "tests/support/workbook_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <random>
#include <tbb/global_control.h>

using namespace leadlight;

namespace {
const std::vector<std::string> header = formHeader();
} // namespace

class TestHarmfulWorkbooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatDoesHarm_data();
    void refusesWhatDoesHarm();
    void survivesDamage_data();
    void survivesDamage();
    void namesOtherDocuments_data();
    void namesOtherDocuments();

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

void TestHarmfulWorkbooks::refusesWhatDoesHarm_data()
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
    for (int i = 0; i < 10; ++i)
        dense += "<table:table-row table:number-rows-repeated=\"1500\"><table:table-cell "
                 "table:number-columns-repeated=\"16000\"><text:p>a</text:p></table:table-cell></table:table-row>";
    row("much from little", odsFile({{"S", dense}}), "far more than an export");
}

void TestHarmfulWorkbooks::refusesWhatDoesHarm()
{
    QFETCH(QByteArray, workbook);
    QFETCH(QByteArray, what);
    const auto table = readSubmissions({write(workbook)}, {}, {});
    QVERIFY(!table);
    QVERIFY2(table.error().kind == ErrorKind::BadData, table.error().text().c_str());
    QVERIFY2(table.error().text().find(what.toStdString()) != std::string::npos, table.error().text().c_str());
    QVERIFY(!table.error().hint.empty());
}

void TestHarmfulWorkbooks::survivesDamage_data()
{
    QTest::addColumn<bool>("openDocument");
    QTest::newRow("xlsx") << false;
    QTest::newRow("ods") << true;
}

/// Bytes changed, cut out, doubled and cut off, in the zip file or in the sheet before it is packed: an answer each.
void TestHarmfulWorkbooks::survivesDamage()
{
    QFETCH(bool, openDocument);
    const tbb::global_control oneThread(tbb::global_control::max_allowed_parallelism, 1); // files of a few bytes
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
    const auto rows = openDocument ? odsRows(formRows()) : xlsxRows(formRows());
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

void TestHarmfulWorkbooks::namesOtherDocuments_data()
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
    row("a workbook in an archive, without rows",
        storedZip({{"May.xlsx", xlsxFile({.sheets = {{"S", xlsxRows({header})}}})}}),
        "In the sheet May.xlsx: S: The file has a header but no rows.");
}

void TestHarmfulWorkbooks::namesOtherDocuments()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, what);
    const auto table = readSubmissions({write(bytes)}, {}, {});
    QVERIFY(!table);
    QVERIFY2(table.error().text().find(what.toStdString()) != std::string::npos, table.error().text().c_str());
    QVERIFY(!table.error().hint.empty());
}

QTEST_GUILESS_MAIN(TestHarmfulWorkbooks)
#include "test_harmful_workbooks.moc"
