// SPDX-License-Identifier: GPL-3.0-or-later
// The package around decks and workbooks: texts that XML allows, and a zip archive that others read.
#include "model/exports/opc/package.h"
#include "model/exports/opc/xml_text.h"
#include "model/exports/opc/xml_writer.h"
#include "model/exports/opc/zip_writer.h"
#include "model/exports/save_file.h"
#include "tests/support/office.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <random>

using namespace leadlight;
using namespace leadlight::testing;

class TestOpc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleans_data();
    void cleans();
    void anyBytesAreWellFormed();
    void cellsKeepEscapes_data();
    void cellsKeepEscapes();
    void cutsWithAMark_data();
    void cutsWithAMark();
    void othersReadTheArchive();
    void sameContentsAreTheSameBytes();
    void cancelledWritesNothing();
    void saysWhatTheDiskRefuses();
};

void TestOpc::cleans_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("plain") << QByteArray("Cloud") << QByteArray("Cloud");
    QTest::newRow("signs") << QByteArray("a & b < c > \"d\" 'e'")
                           << QByteArray("a &amp; b &lt; c &gt; &quot;d&quot; 'e'");
    QTest::newRow("control signs") << QByteArray("a\x01\x0b\x1f"
                                                 "b\x7f")
                                   << QByteArray("ab\x7f");
    QTest::newRow("line ends") << QByteArray("a\tb\r\nc") << QByteArray("a&#9;b&#13;&#10;c");
    QTest::newRow("umlauts") << QByteArray("Größe 日本 😀") << QByteArray("Größe 日本 😀");
    QTest::newRow("no character") << QByteArray("a\xEF\xBF\xBE\xEF\xBF\xBF"
                                                "b")
                                  << QByteArray("ab");
    QTest::newRow("lone surrogate") << QByteArray("a\xED\xA0\x80"
                                                  "b")
                                    << QByteArray("a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
                                                  "b");
    QTest::newRow("Latin-1") << QByteArray("Gr\xF6\xDF"
                                           "e")
                             << QByteArray("Gr\xEF\xBF\xBD\xEF\xBF\xBD"
                                           "e");
    QTest::newRow("cut off") << QByteArray("a\xE6\x97") << QByteArray("a\xEF\xBF\xBD\xEF\xBF\xBD");
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD");
}

void TestOpc::cleans()
{
    QFETCH(const QByteArray, text);
    QTEST(QByteArray::fromStdString(xmlText(text.toStdString())), "xml");
}

void TestOpc::anyBytesAreWellFormed()
{
    std::mt19937 random(3);
    for (int i = 0; i < 500; ++i) {
        std::string bytes(random() % 60, ' ');
        for (char& c : bytes)
            c = static_cast<char>(random() % 256);
        XmlWriter xml;
        xml.raw(xmlHead).open("a", {{"b", bytes}}).text(bytes).close();
        const std::string out = xml.take();
        QXmlStreamReader reader(QByteArray::fromStdString(out));
        QVERIFY(reader.readNextStartElement());
        const QString expected = QString::fromStdString(cleanText(bytes));
        QCOMPARE(reader.attributes().value(QLatin1String("b")).toString(), expected);
        QCOMPARE(reader.readElementText(), expected);
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
}

void TestOpc::cellsKeepEscapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("like an escape") << QByteArray("a_x0041_b") << QByteArray("a_x005F_x0041_b");
    QTest::newRow("no escape") << QByteArray("a_x004_b_xyz_") << QByteArray("a_x004_b_xyz_");
    QTest::newRow("two that overlap") << QByteArray("_x0041_x0042_") << QByteArray("_x005F_x0041_x005F_x0042_");
    QTest::newRow("carriage return") << QByteArray("a\r\nb") << QByteArray("a_x000D_&#10;b");
}

void TestOpc::cellsKeepEscapes()
{
    QFETCH(const QByteArray, text);
    std::string out;
    appendCellText(out, text.toStdString());
    QTEST(QByteArray::fromStdString(out), "cell");
}

void TestOpc::cutsWithAMark_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("units");
    QTest::addColumn<QString>("cut");
    QTest::newRow("fits") << QStringLiteral("Größe") << 5 << QStringLiteral("Größe");
    QTest::newRow("one too many") << QStringLiteral("Größen") << 5 << QStringLiteral("Größ…");
    QTest::newRow("no space before the mark") << QStringLiteral("abc def") << 5 << QStringLiteral("abc…");
    QTest::newRow("an emoji is two") << QStringLiteral("😀😀😀") << 5 << QStringLiteral("😀😀…");
    QTest::newRow("no half of it") << QStringLiteral("😀😀😀") << 4 << QStringLiteral("😀…");
}

void TestOpc::cutsWithAMark()
{
    QFETCH(const QString, text);
    QFETCH(const int, units);
    const QString cut = QString::fromStdString(cutText(text.toStdString(), static_cast<std::size_t>(units)));
    QTEST(cut, "cut");
    QVERIFY(cut.size() <= units);
    QCOMPARE(utf16Length(cut.toStdString()), static_cast<std::size_t>(cut.size()));
}

namespace {

std::string randomBytes(std::size_t size)
{
    std::mt19937 random(7);
    std::string out(size, ' ');
    for (char& c : out)
        c = static_cast<char>(random() % 256);
    return out;
}

std::vector<OfficePart> someParts()
{
    OfficePart streamed{"xl/stream.xml", "text/xml"};
    streamed.stream = [](const PartSink& sink) -> Status {
        for (int i = 0; i < 1000; ++i)
            sink("0123456789");
        return {};
    };
    return {{"a/empty.xml", {}, {}}, {"a/random.bin", "application/x", randomBytes(300000)}, std::move(streamed)};
}

} // namespace

void TestOpc::othersReadTheArchive()
{
    NEEDS_OFFICE_READERS();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    QVERIFY(saveFile(path.toStdU16String(),
                     [](QIODevice& device) { return writePackage(someParts(), defaultTypes(), device, Progress()); }));
    const auto said =
        askPython("import json, sys, zipfile, hashlib\n"
                  "z = zipfile.ZipFile(sys.argv[1])\n"
                  "assert z.testzip() is None\n"
                  "print(json.dumps([[i.filename, i.file_size, i.flag_bits, len(i.extra), i.date_time[0], "
                  "hashlib.sha256(z.read(i)).hexdigest()] for i in z.infolist()]))",
                  {path});
    const QJsonArray entries = said.array();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries[0][0].toString(), QStringLiteral("[Content_Types].xml"));
    QCOMPARE(entries[1][1].toInt(), 0);
    QCOMPARE(entries[2][1].toInt(), 300000);
    QCOMPARE(entries[3][1].toInt(), 10000);
    for (const auto& entry : entries) {
        QCOMPARE(entry[2].toInt(), 0);
        QCOMPARE(entry[3].toInt(), 0);
        QCOMPARE(entry[4].toInt(), 1980);
    }
    const auto hash =
        QCryptographicHash::hash(QByteArray::fromStdString(randomBytes(300000)), QCryptographicHash::Sha256);
    QCOMPARE(entries[2][5].toString().toLatin1(), hash.toHex());
}

void TestOpc::sameContentsAreTheSameBytes()
{
    const auto once = [] {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        return writePackage(someParts(), defaultTypes(), buffer, Progress()) ? buffer.data() : QByteArray();
    };
    QVERIFY(once().size() > 300000);
    QCOMPARE(once(), once());
}

void TestOpc::cancelledWritesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    std::stop_source stop;
    stop.request_stop();
    const Status done = saveFile(path.toStdU16String(), [&](QIODevice& device) {
        return writePackage(someParts(), defaultTypes(), device, Progress(stop.get_token(), {}));
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestOpc::saysWhatTheDiskRefuses()
{
    const QTemporaryDir folder;
    QProcess mount;
    mount.start(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                          QStringLiteral("size=64k"), QStringLiteral("tmpfs"), folder.path()});
    mount.waitForFinished();
    if (mount.exitCode() != 0)
        QSKIP("a small disk can only be mounted by root");
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    QFile old(path);
    const bool kept = old.open(QIODevice::WriteOnly) && old.write("old") == 3;
    old.close();
    const Status done = saveFile(path.toStdU16String(), [](QIODevice& device) {
        return writePackage(someParts(), defaultTypes(), device, Progress());
    });
    const QByteArray after = contentOf(path);
    QProcess::execute(QStringLiteral("umount"), {folder.path()});
    QVERIFY(kept);
    QVERIFY(!done);
    QVERIFY2(done.error().text().find("No space left") != std::string::npos, done.error().text().c_str());
    QCOMPARE(after, QByteArray("old"));
}

QTEST_GUILESS_MAIN(TestOpc)
#include "test_opc.moc"
