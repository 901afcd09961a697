// SPDX-License-Identifier: GPL-3.0-or-later
// Archives: what is damaged is never read as if it were whole, and no member is lost or counted twice.
#include "model/data/submissions.h"
#include "model/read/archive.h"
#include "tests/support/workbook_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <archive.h>
#include <archive_entry.h>

using namespace leadlight;

namespace {
constexpr const char* header = "cookie,gated_asset_type,page_url,form_submissions\n";

QByteArray rowsFrom(int first, int count)
{
    QByteArray text = header;
    for (int i = first; i < first + count; ++i)
        text += "visitor-" + QByteArray::number(i) + ",Webinar,/page/" + QByteArray::number(i % 50) + ",1\n";
    return text;
}

using Files = std::vector<std::pair<std::string, QByteArray>>;

/// A tar.gz of the files, or the gzip of the only one.
QByteArray gzipped(const Files& files, bool tar)
{
    QByteArray out(4 << 20, '\0');
    std::size_t used = 0;
    archive* a = archive_write_new();
    tar ? archive_write_set_format_ustar(a) : archive_write_set_format_raw(a);
    archive_write_add_filter_gzip(a);
    archive_write_set_bytes_in_last_block(a, 1);
    archive_write_open_memory(a, out.data(), static_cast<std::size_t>(out.size()), &used);
    for (const auto& [name, content] : files) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(a, entry);
        archive_write_data(a, content.constData(), static_cast<std::size_t>(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(a);
    archive_write_free(a);
    return out.left(static_cast<qsizetype>(used));
}

QByteArray gz(const QByteArray& content)
{
    return gzipped({{"a", content}}, false);
}

/// What this program has read of files so far; -1 where the system does not say.
std::int64_t bytesRead()
{
    QFile file(QStringLiteral("/proc/self/io"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("rchar: "))
            return line.mid(7).toLongLong();
    return -1;
}

/// One bit of the checksum (8 bytes before the end) or of the length (4 before it) turned.
QByteArray withBitTurned(QByteArray bytes, qsizetype fromEnd)
{
    auto& byte = bytes.data()[bytes.size() - fromEnd];
    byte = static_cast<char>(byte ^ 1);
    return bytes;
}
} // namespace

class TestArchives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsGzipAgainstItsChecksum_data();
    void holdsGzipAgainstItsChecksum();
    void readsGzipInAllItsForms_data();
    void readsGzipInAllItsForms();
    void equalMembersCountOnce();
    void workbooksInThemAreOpened_data();
    void workbooksInThemAreOpened();
    void workbooksInThemHaveALimit();
    void membersMayBeOpenedInAnyOrder();
    void moreMembersThanTheLimitAreAnError();
    void namesMayBeInCodePage437();
    void twiceTheMembersAreTwiceTheWork_data();
    void twiceTheMembersAreTwiceTheWork();

private:
    std::filesystem::path write(const QByteArray& bytes, const char* name = "test.bin")
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return file.filesystemFileName();
    }
    auto readAll(const QByteArray& bytes)
    {
        return readSubmissions({write(bytes)}, {.columns = {}, .member = std::string(allMembers)}, {});
    }

    QTemporaryDir m_folder;
};

void TestArchives::holdsGzipAgainstItsChecksum_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    const auto rows = rowsFrom(0, 300);
    const auto good = gz(rows);
    row("checksum", withBitTurned(good, 8));
    row("length", withBitTurned(good, 4));
    row("content", withBitTurned(good, good.size() / 2));
    row("without its end", good.left(good.size() - 8));
    row("without a part of its end", good.left(good.size() - 3));
    row("the first of two", withBitTurned(good, 8) + good);
    row("the second of two", good + withBitTurned(good, 8));
    row("the second of two cut off", good + good.left(good.size() / 2));
    row("the inner one of two", gz(withBitTurned(good, 8)));
    row("tar.gz", withBitTurned(gzipped({{"a.csv", rows}, {"b.csv", rowsFrom(300, 300)}}, true), 8));
    row("in a tar file", gzipped({{"a.csv.gz", withBitTurned(good, 8)}}, true));
    row("in a zip file", storedZip({{"a.csv.gz", withBitTurned(good, 8)}}));
    auto zip = storedZip({{"a.csv", rows}});
    zip.replace("visitor-7,Webinar", "visitor-9,Webinar");
    row("zip", zip);
}

void TestArchives::holdsGzipAgainstItsChecksum()
{
    QFETCH(QByteArray, bytes);
    const auto table = readAll(bytes);
    QVERIFY(!table);
    QVERIFY2(english(table.error().what).find("damaged or cut off") != std::string::npos, table.error().text().c_str());
    QCOMPARE(table.error().kind, ErrorKind::BadData);
}

void TestArchives::readsGzipInAllItsForms_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("rows");
    const auto row = [](const char* name, const QByteArray& bytes, int rows) { QTest::newRow(name) << bytes << rows; };
    const auto rows = rowsFrom(0, 300);
    row("plain", gz(rows), 300);
    row("two members", gz(rows) + gz(rowsFrom(300, 300)), 600);
    row("with zeros behind it", gz(rows) + QByteArray(1000, '\0'), 300);
    row("with something behind it", gz(rows) + "trailing text", 300);
    row("in gzip", gz(gz(rows)), 300);
    row("tar.gz", gzipped({{"a.csv", rows}, {"b.csv", rowsFrom(300, 300)}}, true), 600);
    row("in a tar.gz", gzipped({{"a.csv.gz", gz(rows)}, {"b.csv", rowsFrom(300, 200)}}, true), 500);
    row("in a zip file", storedZip({{"a.csv.gz", gz(rows)}, {"b.csv.gz", gz(rowsFrom(300, 100))}}), 400);
}

void TestArchives::readsGzipInAllItsForms()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, rows);
    const auto table = readAll(bytes);
    QVERIFY2(table, table ? "" : table.error().text().c_str());
    QCOMPARE((*table)->rows(), rows);
    QCOMPARE((*table)->cookies.size(), static_cast<std::size_t>(rows));
}

void TestArchives::equalMembersCountOnce()
{
    const auto rows = rowsFrom(0, 300); // longer than what is looked at first
    auto other = rows;
    other.replace("visitor-299,", "visitor-298,"); // begins alike, and is as long
    for (const bool zip : {true, false}) {
        const Files files{{"a.csv", rows},
                          {"b.csv", other},
                          {"copy/a.csv", rows},
                          {"c.csv", rowsFrom(0, 1)},
                          {"d.csv", rowsFrom(0, 1)}};
        const auto table = readAll(zip ? storedZip(files) : gzipped(files, true));
        QVERIFY2(table, table ? "" : table.error().text().c_str());
        QCOMPARE((*table)->files.size(), 3U);
        QCOMPARE((*table)->rows(), 601);
        QCOMPARE((*table)->fileOfRow(299), 0U);
        QCOMPARE((*table)->fileOfRow(300), 1U);
        QCOMPARE((*table)->lineOfRow(300), 2);
        const auto& warnings = (*table)->files[0].warnings;
        QCOMPARE(english(warnings[0]),
                 std::string("copy/a.csv is the same file as a.csv, byte for byte: it was left out."));
        QCOMPARE(english(warnings[1]), std::string("d.csv is the same file as c.csv, byte for byte: it was left out."));
    }
    const auto unsaid = readSubmissions({write(storedZip({{"a.csv", rows}, {"a (1).csv", rows}}))}, {}, {});
    QVERIFY(!unsaid && unsaid.error().choices.size() == 2); // somebody may have meant another file
    QVERIFY(english(unsaid.error().hint).starts_with("They are the same, byte for byte"));
    const auto third =
        readSubmissions({write(storedZip({{"a.csv", rows}, {"b.csv", other}, {"a (1).csv", rows}}))}, {}, {});
    QVERIFY(!third);
    QCOMPARE(third.error().choices, (std::vector<std::string>{"a.csv", "b.csv"}));
}

void TestArchives::workbooksInThemAreOpened_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("member"); // chosen
    QTest::addColumn<int>("rows");          // -1: it asks or refuses
    QTest::addColumn<QByteArray>("says");   // the name of what was read and the warnings, or the error
    const auto row = [](const char* name, const Files& files, const char* member, int rows, const char* says,
                        bool tar = false) {
        QTest::newRow(name) << (tar ? gzipped(files, true) : storedZip(files)) << QByteArray(member) << rows
                            << QByteArray(says);
    };
    const auto sheet = [](int count) {
        TextRows out{formHeader()};
        for (int i = 0; i < count; ++i)
            out.push_back({fullId(i), "Ebook", "/p", "1"});
        return out;
    };
    const auto book = [&](int may, int june) {
        return xlsxFile({.sheets = {{"May", xlsxRows(sheet(may))}, {"June", xlsxRows(sheet(june))}}});
    };
    const auto single = xlsxFile({.sheets = {{"May", xlsxRows(sheet(4))}, {"Notes", xlsxRows({{"by", "Anna"}})}}});
    const Files one{{"in/report.xlsx", single}, {"readme.pdf", "%PDF-1.4\n"}};
    row("a single one", one, "", 4, "in/report.xlsx: May");
    row("a single one, in a tar file", one, "", 4, "in/report.xlsx: May", true);
    row("what is not read of it is named", one, "", 4, "readme.pdf and in/report.xlsx: Notes");
    row("OpenDocument", {{"r.ods", odsFile({{"May", odsRows(sheet(5))}})}}, "", 5, "r.ods: May");
    row("two sheets ask", {{"r.xlsx", book(2, 3)}}, "", -1, "r.xlsx: May, r.xlsx: June");
    row("the sheet's name is enough", {{"r.xlsx", book(2, 3)}}, "June", 3, "r.xlsx: June");
    row("its whole name", {{"r.xlsx", book(2, 3)}}, "r.xlsx: May", 2, "r.xlsx: May");
    row("a name that two have asks", {{"a.xlsx", book(2, 3)}, {"b.xlsx", book(1, 1)}}, "May", -1,
        "a.xlsx: May, b.xlsx: May");
    row("all of them, and text", {{"r.xlsx", book(2, 3)}, {"c.csv", rowsFrom(0, 7)}}, "*", 12, "");
    row("beside text it asks", {{"r.xlsx", single}, {"c.csv", rowsFrom(0, 7)}}, "", -1, "c.csv, r.xlsx: May");
    const auto word = storedZip({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w/>"}});
    row("another document is named", {{"r.docx", word}, {"c.csv", rowsFrom(0, 7)}}, "", 7,
        "r.docx was not read: This is a Word document, not CSV.");
    row("another document alone", {{"r.docx", word}}, "", -1, "In r.docx: This is a Word document, not CSV.");
    row("an old workbook", {{"r.xls", QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0')}}, "", -1,
        "In the file r.xls: This is an old");
    row("an empty one", {{"r.xlsx", xlsxFile({.sheets = {{"May", {}}}})}}, "", -1, "all of its sheets are empty");
    auto damaged = single;
    damaged.replace(fullId(2).c_str(), fullId(3).c_str());
    row("a damaged one", {{"r.xlsx", damaged}}, "", -1, "In the sheet r.xlsx: May: The archive is damaged or cut off");
}

void TestArchives::workbooksInThemAreOpened()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, member);
    QFETCH(int, rows);
    QFETCH(QByteArray, says);
    const auto table = readSubmissions({write(bytes)}, {.columns = {}, .member = member.toStdString()}, {});
    std::string said = table ? (*table)->files.front().member + '\n' : table.error().text();
    if (table)
        for (const auto& warning : (*table)->files.front().warnings)
            said += english(warning) + '\n';
    QVERIFY2(said.find(says.toStdString()) != std::string::npos, said.c_str());
    QCOMPARE(table ? static_cast<int>((*table)->rows()) : -1, rows);
    if (table && (*table)->files.size() == 1 && !says.contains("was not read"))
        QCOMPARE((*table)->files.front().encoding, std::string("workbook"));
}

void TestArchives::workbooksInThemHaveALimit()
{
    const auto packed =
        readSubmissions({write(gz(xlsxFile({.sheets = {{"May", xlsxRows(formRows())}}})), "report.xlsx.gz")}, {}, {});
    QVERIFY2(packed && (*packed)->files[0].member == "May", packed ? "" : packed.error().text().c_str());
    const auto path = write(storedZip({{"r.xlsx", xlsxFile({.sheets = {{"S", xlsxRows(formRows())}}})}}));
    bool asked = false;
    const OpenInner open = [&asked](const PackedFile&) -> Result<std::shared_ptr<Container>> {
        asked = true;
        return nullptr;
    };
    const auto refused = openArchive(path, {.innerBytes = 1000}, open);
    QVERIFY(!refused && !asked);
    QVERIFY2(refused.error().text().find("too large to be opened within an archive") != std::string::npos,
             refused.error().text().c_str());
    QVERIFY(!openArchive(path, {}, open) && asked); // an archive in an archive: unpack it
}

void TestArchives::membersMayBeOpenedInAnyOrder()
{
    Files files;
    for (int i = 0; i < 5; ++i)
        files.emplace_back(std::to_string(i) + ".csv", rowsFrom(i, 1 + i));
    const auto archive = openArchive(write(storedZip(files)));
    QVERIFY(archive);
    const auto textOf = [&](ByteSource& source) { return QByteArray::fromStdString(*firstBytes(source, 10'000)); };
    for (const int index : {0, 1, 4, 2, 2, 3}) {
        const auto source = (*archive)->open(index);
        QVERIFY(source);
        QCOMPARE(textOf(**source), files[static_cast<std::size_t>(index)].second);
    }
    const auto first = (*archive)->open(1); // still open while the other one is
    const auto second = (*archive)->open(3);
    QVERIFY(first && second);
    QCOMPARE(textOf(**first), files[1].second);
    QCOMPARE(textOf(**second), files[3].second);
}

void TestArchives::moreMembersThanTheLimitAreAnError()
{
    Files files{{"first.csv", rowsFrom(0, 1)}};
    for (int i = 0; i < 20; ++i)
        files.emplace_back(std::to_string(i) + ".fin", "");
    files.emplace_back("second.csv", rowsFrom(1, 1));
    const auto path = write(storedZip(files));
    QVERIFY(openArchive(path, {.members = 22}));
    const auto refused = openArchive(path, {.members = 21});
    QVERIFY(!refused && refused.error().text().find("more than 21 files") != std::string::npos);
    QVERIFY(!namesInArchive(path, {.members = 21}));
}

/// As old programs for DOS and Windows write them: no sign in the archive says that a name is no UTF-8.
void TestArchives::namesMayBeInCodePage437()
{
    const std::vector<std::pair<std::string, std::string>> names{
        {"\x9A"
         "bersicht.csv",
         "\xC3\x9C"
         "bersicht.csv"},
        {"Stra\xE1"
         "e.csv",
         "Stra\xC3\x9F"
         "e.csv"},
        {"espa\xA4ol/a\xA4o.csv", "espa\xC3\xB1ol/a\xC3\xB1o.csv"}};
    Files files;
    std::vector<std::string> right;
    for (const auto& [raw, name] : names) {
        files.emplace_back(raw, rowsFrom(static_cast<int>(files.size()), 1 + static_cast<int>(files.size())));
        right.push_back(name);
    }
    auto zip = storedZip(files);
    zip.replace(QByteArray("\x14\0\0\x08", 4), QByteArray("\x14\0\0\0", 4)); // not said to be UTF-8
    const auto listed = namesInArchive(write(zip));
    QVERIFY2(listed, listed ? "" : listed.error().text().c_str());
    QCOMPARE(*listed, right);
    for (std::size_t i = 0; i < right.size(); ++i) {
        const auto table = readSubmissions({write(zip)}, {.columns = {}, .member = right[i]}, {});
        QVERIFY2(table, table ? "" : table.error().text().c_str());
        QCOMPARE((*table)->rows(), static_cast<std::int64_t>(i + 1));
        QCOMPARE((*table)->files.front().member, right[i]);
    }
}

void TestArchives::twiceTheMembersAreTwiceTheWork_data()
{
    QTest::addColumn<bool>("tar");
    QTest::newRow("zip") << false;
    QTest::newRow("tar.gz") << true;
}

/// The bytes that are read of an archive grow with its members, not with their square.
void TestArchives::twiceTheMembersAreTwiceTheWork()
{
    QFETCH(bool, tar);
    if (bytesRead() < 0)
        QSKIP("only Linux says how many bytes a program has read");
    const auto workFor = [&](int members) {
        Files files;
        for (int i = 0; i < members; ++i)
            files.emplace_back(std::to_string(i) + ".csv", rowsFrom(100 * i, 100));
        const auto path = write(tar ? gzipped(files, true) : storedZip(files));
        const auto before = bytesRead();
        const auto table = readSubmissions({path}, {.columns = {}, .member = std::string(allMembers)}, {});
        if (!table || (*table)->rows() != 100 * members)
            qFatal("the archive of %d members was not read", members);
        return static_cast<double>(bytesRead() - before);
    };
    (void)workFor(2); // what the program reads for the first time, like the number of cores
    const double one = workFor(100);
    const double two = workFor(200);
    QVERIFY(one > 0.0);
    QVERIFY2(two < 2.5 * one, qPrintable(QStringLiteral("%1 bytes, then %2").arg(one).arg(two)));
}

QTEST_GUILESS_MAIN(TestArchives)
#include "test_archives.moc"
