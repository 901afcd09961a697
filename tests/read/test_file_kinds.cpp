// SPDX-License-Identifier: GPL-3.0-or-later
// What is no table says what it is and what to do, whatever its name; what only looks like something else is read.
#include "model/data/submissions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace leadlight;

namespace {
constexpr const char* header = "cookie,gated_asset_type,page_url,form_submissions\n";

/// Bytes of a pattern in which every byte comes up.
QByteArray noise(int size)
{
    QByteArray out;
    for (int i = 0; i < size; ++i)
        out += static_cast<char>((i * 167 + 13) % 256);
    return out;
}

QByteArray wide(const char* text)
{
    QByteArray out;
    for (const char* c = text; *c != '\0'; ++c)
        out.append(*c).append('\0');
    return out;
}

/// A file of old Office with a part of that name.
QByteArray compound(const char* part)
{
    return "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(1000, '\xFF') + wide(part) + QByteArray(500, '\0');
}
} // namespace

class TestFileKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs_data();
    void saysWhatItIs();
    void readsWhatOnlyLooksLikeSomethingElse_data();
    void readsWhatOnlyLooksLikeSomethingElse();
    void tablesOfDaysAreNoLog();
    void warnsOfGarbledPages();
    void saysWhyAPathDoesNotOpen();

private:
    std::filesystem::path write(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("report.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return file.filesystemFileName();
    }

    QTemporaryDir m_folder;
};

void TestFileKinds::saysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("hint");
    const auto row = [](const char* name, const QByteArray& bytes, const char* what, const char* hint) {
        QTest::newRow(name) << bytes << QByteArray(what) << QByteArray(hint);
    };
    const char* exportIt = "Export the data";
    const char* saveIt = "save it as .xlsx";
    row("png", "\x89PNG\r\n\x1A\n" + noise(100), "a picture", exportIt);
    row("jpeg", "\xFF\xD8\xFF\xE0" + noise(100), "a picture", exportIt);
    row("gif", "GIF89a" + noise(100), "a picture", exportIt);
    row("bmp", "BM" + noise(100), "a picture", exportIt);
    row("svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "a picture", exportIt);
    row("pdf", "%PDF-1.4\n" + noise(100), "a PDF document", exportIt);
    row("parquet", "PAR1" + noise(100), "a Parquet file", exportIt);
    row("feather", "FEA1" + noise(100), "Feather", exportIt);
    row("orc", "ORC" + noise(100), "an ORC file", exportIt);
    row("sas", QByteArray(12, '\0') + "\xC2\xEA\x81\x60\xB3\x14\x11\xCF" + noise(100), "sas7bdat", exportIt);
    row("spss", "$FL2@(#) SPSS DATA FILE" + noise(100), "SPSS", exportIt);
    row("stata", "<stata_dta><header>", "Stata", exportIt);
    row("rds", QByteArray("X\n\0\0\0\x03", 6) + noise(100), "a file of R", exportIt);
    row("sqlite", QByteArray("SQLite format 3\0", 16) + noise(100), "SQLite", exportIt);
    row("access", QByteArray("\0\1\0\0Standard ACE DB\0", 20) + noise(100), "Access", exportIt);
    row("duckdb", "12345678DUCK" + noise(100), "DuckDB", exportIt);
    row("hyper", "HyPe" + noise(100), "Tableau", exportIt);
    row("dbf", QByteArray("\x03\x7C\x05\x01\x0A\0\0\0\x61\0\x32\0", 12) + QByteArray(100, '\0'), "dBASE", exportIt);
    row("zstd", "\x28\xB5\x2F\xFD" + noise(100), "Zstandard", "Unpack it");
    row("lz4", "\x04\x22\x4D\x18" + noise(100), "LZ4", "Unpack it");
    row("xls", compound("Workbook"), "old Excel workbook", saveIt);
    row("older xls", compound("Book"), "old Excel workbook", saveIt);
    row("oldest xls", QByteArray("\x09\x04\x06\0\0\0", 6) + noise(100), "old Excel workbook", saveIt);
    row("locked xlsx", compound("EncryptedPackage"), "protected by a password", "without the password");
    row("doc", compound("WordDocument"), "Word", exportIt);
    row("msg", compound("__nameid_version1.0"), "Outlook", "attached");
    row("other old file", compound("Foo"), "such as an Excel workbook (.xls), or one that is protected", saveIt);
    row("slk", "ID;PWXL;N;E\nB;Y5;X4\nC;Y1;X1;K\"cookie\"\n", "SYLK", saveIt);
    row("Excel's XML",
        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook "
        "xmlns=\"urn:schemas-microsoft-com:"
        "office:spreadsheet\"/>",
        "written as XML", saveIt);
    row("fods",
        "<?xml version=\"1.0\"?>\n<office:document "
        "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"/>",
        ".fods", "save it as .ods");
    row("table in HTML", "<html><body><table><tr><td>cookie</td></tr></table></body></html>", "(HTML) with a table",
        "save it");
    row("log-in page", "<!DOCTYPE html><html><head><title>Sign in</title></head></html>", "log-in page", "Log in");
    row("other XML", "<?xml version=\"1.0\"?><root/>", "an XML", exportIt);
    row("JSON", "[\n  {\n    \"cookie\": 1\n  }\n]", "JSON", exportIt);
    row("JSON lines", "{ \"cookie\": 1 }\n{ \"cookie\": 2 }\n", "JSON", exportIt);
    row("JSON of arrays", "[ [1, 2], [3, 4] ]", "JSON", exportIt);
    row("error in JSON", "{\"error\":{\"code\":401,\"message\":\"Unauthorized\"}}", "message of a web service",
        "Log in");
    row("gsheet", "{\"\":\"WARNING! DO NOT EDIT THIS FILE!\",\"doc_id\":\"1abc\",\"email\":\"a@b.c\"}",
        "link to a document of Google", "Download");
    row("older gsheet", "{\"url\":\"https://docs.google.com/spreadsheets/d/abc\"}", "link to a document of Google",
        "Download");
    row("shortcut", "[InternetShortcut]\r\nURL=https://example.com/report\r\n", "a link", "Open the link");
    row("LFS", "version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 12\n", "Git LFS", "git lfs pull");
    row("mail", "From: a@b.c\nTo: d@e.f\nSubject: report\nMIME-Version: 1.0\n\nHello, you\n", "a mail", "attached");
    row("web log", QByteArray("127.0.0.1 - - [10/Oct/2000:13:55:36 -0700] \"GET /a HTTP/1.0\" 200 23\n").repeated(5),
        "log of a web server", exportIt);
    row("log", QByteArray("2024-05-01 12:00:00 INFO started\n2024-05-01 12:00:01 ERROR failed: x\n").repeated(4),
        "log of a program", exportIt);
    row("SQL", "-- dump\n\nCREATE TABLE x (a int, b int);\nINSERT INTO x VALUES (1, 2);\n", "SQL", "as CSV");
    row("noise", noise(3000), "binary data", "export it again");
    row("zeros", QByteArray(5000, '\0'), "nothing but zero bytes", "again");
    row("blank lines", "  \n\n# nothing\n", "nothing but blank lines", "again");
    row("prose", "Dear Anna,\n\nplease find the report attached.\n\nBest\nTom\n", "This is no table",
        "Check that this is");
}

void TestFileKinds::saysWhatItIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, hint);
    const auto table = readSubmissions({write(bytes)}, {}, {});
    QVERIFY(!table);
    const Error& error = table.error();
    QVERIFY2(error.kind == ErrorKind::BadData, error.text().c_str());
    QVERIFY2(english(error.what).find(what.toStdString()) != std::string::npos, error.text().c_str());
    QVERIFY2(english(error.hint).find(hint.toStdString()) != std::string::npos, error.text().c_str());
    QVERIFY(error.file.ends_with("report.csv"));
}

void TestFileKinds::readsWhatOnlyLooksLikeSomethingElse_data()
{
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<QByteArray>("head");
    const auto row = [](const char* name, const char* above, const char* head = header) {
        QTest::newRow(name) << QByteArray(above) << QByteArray(head);
    };
    row("dates like a mail's", "From: 2018-05-01\nTo: 2018-05-31\nDate: 2018-06-01\nSubject: Form submissions\n");
    row("a title in brackets", "[2024-05] Form submissions\n");
    row("a title that begins like a picture", "BMW forms\n");
    row("a title that begins like a program", "MZ forms\n");
    row("a title that begins like a sound", "ID3 forms\n");
    row("a link above the header", "Report: https://docs.google.com/spreadsheets/d/abc\n");
    row("a title of SQL", "Table created by insert into\n");
}

void TestFileKinds::readsWhatOnlyLooksLikeSomethingElse()
{
    QFETCH(QByteArray, above);
    QFETCH(QByteArray, head);
    QByteArray rows;
    for (int i = 0; i < 20; ++i)
        rows += "v" + QByteArray::number(i) + ",Ebook,/p" + QByteArray::number(i % 4) + ",1\n";
    const auto table = readSubmissions({write(above + head + rows)}, {}, {});
    QVERIFY2(table, table ? "" : table.error().text().c_str());
    QCOMPARE((*table)->rows(), 20);
    QCOMPARE((*table)->pages.size(), std::size_t{4});
}

/// Days or clocks and a word in capitals alone are no log: a table without a header may have them.
void TestFileKinds::tablesOfDaysAreNoLog()
{
    for (const QByteArray line : {"2024-05-01\tINFO day\t/a\t1\n", "6260181590830:DEBUG guide\t/a\t1\n",
                                  "2024-05-01 12:30\tmade\t/a\t1\n", "x024-05-01 12:30\tINFO day\t/a\t1\n"}) {
        const auto table = readSubmissions({write(line.repeated(5))}, {}, {});
        QVERIFY(!table);
        QVERIFY2(table.error().text().find("log of a program") == std::string::npos, line.constData());
    }
}

void TestFileKinds::warnsOfGarbledPages()
{
    const auto warningsOf = [this](const char* page) {
        const auto table =
            readSubmissions({write(QByteArray(header) + "v1,Ebook," + page + ",1\nv2,Ebook,/b,1\n")}, {}, {});
        std::string said;
        for (const auto& warning : (*table)->files[0].warnings)
            said += english(warning);
        return said;
    };
    QVERIFY(warningsOf("/\xC3\x83\xC2\xBC"
                       "bersicht")
                .find("1 page looks garbled") != std::string::npos);
    QVERIFY(warningsOf("/\xC3\xBC"
                       "bersicht")
                .empty());
    QVERIFY(warningsOf("/S\xC3\x83O PAULO").empty()); // a word in capitals
}

void TestFileKinds::saysWhyAPathDoesNotOpen()
{
    const auto errorOf = [](const std::filesystem::path& path) {
        const auto table = readSubmissions({path}, {}, {});
        return table ? std::string() : table.error().text();
    };
    const auto folder = write("a").parent_path();
    QVERIFY(errorOf(folder).find("This is a folder") != std::string::npos);
    QVERIFY(errorOf(folder / "missing.csv").find("no such file") != std::string::npos);
#ifndef Q_OS_WIN
    std::filesystem::create_symlink(folder / "missing.csv", folder / "link.csv");
    QVERIFY(errorOf(folder / "link.csv").find("a link to a file that is not there") != std::string::npos);
    const auto pipe = folder / "pipe.csv";
    QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
    QVERIFY(errorOf(pipe).find("a device or a pipe") != std::string::npos);
#endif
}

QTEST_GUILESS_MAIN(TestFileKinds)
#include "test_file_kinds.moc"
