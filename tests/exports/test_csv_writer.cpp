// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/csv_writer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cstdlib>
#include <limits>

using namespace leadlight;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotes_data();
    void quotes();
    void numbersReadBack_data();
    void numbersReadBack();
    void integersAndNotNumbers();
    void rowsMadeApartStandWhereTheyAreJoined_data();
    void rowsMadeApartStandWhereTheyAreJoined();
    void refusedBytesShow();
    void fileIsWholeOrNotAtAll();
};

void TestCsvWriter::quotes_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QByteArray("a") << QByteArray("b c") << QByteArray("a,b c\r\n");
    QTest::newRow("comma") << QByteArray("a,b") << QByteArray("c") << QByteArray("\"a,b\",c\r\n");
    QTest::newRow("quote") << QByteArray("say \"x\"") << QByteArray("c") << QByteArray("\"say \"\"x\"\"\",c\r\n");
    QTest::newRow("line ends") << QByteArray("a\nb") << QByteArray("c\rd") << QByteArray("\"a\nb\",\"c\rd\"\r\n");
    QTest::newRow("empty first") << QByteArray() << QByteArray("x") << QByteArray("\"\",x\r\n");
    QTest::newRow("empty second") << QByteArray("x") << QByteArray() << QByteArray("x,\r\n");
    // Nothing is guarded or shortened: these are ids.
    QTest::newRow("like formulas and numbers") << QByteArray("=1+1") << QByteArray("00123456789012345678901234567890")
                                               << QByteArray("=1+1,00123456789012345678901234567890\r\n");
    QTest::newRow("UTF-8") << QByteArray("Größe") << QByteArray("日本") << QByteArray("Größe,日本\r\n");
}

void TestCsvWriter::quotes()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    std::string out;
    CsvWriter csv([&](std::string_view bytes) {
        out += bytes;
        return true;
    });
    csv.row({{first.constData(), static_cast<std::size_t>(first.size())},
             {second.constData(), static_cast<std::size_t>(second.size())}});
    QVERIFY(csv.finish());
    QTEST(QByteArray::fromStdString(out), "line");
}

void TestCsvWriter::numbersReadBack_data()
{
    QTest::addColumn<double>("value");
    for (const double value : {0.0, 0.1, 1.0 / 3.0, 0.5263027295285361, 1e-300, 123456789012345680.0, -2.5,
                               std::numeric_limits<double>::denorm_min(), std::numeric_limits<double>::max()})
        QTest::addRow("%.17g", value) << value;
}

void TestCsvWriter::numbersReadBack()
{
    QFETCH(double, value);
    std::string out;
    CsvWriter csv([&](std::string_view bytes) {
        out += bytes;
        return true;
    });
    csv.number(value);
    csv.endRow();
    QVERIFY(csv.finish());
    QVERIFY(std::strtod(out.c_str(), nullptr) == value);
    QVERIFY(out.find(',') == std::string::npos);
}

void TestCsvWriter::integersAndNotNumbers()
{
    std::string out;
    CsvWriter csv([&](std::string_view bytes) {
        out += bytes;
        return true;
    });
    csv.number(std::numeric_limits<std::int64_t>::min());
    csv.number(std::numeric_limits<double>::quiet_NaN());
    csv.number(std::int64_t{7});
    csv.endRow();
    QVERIFY(csv.finish());
    QCOMPARE(out, std::string("-9223372036854775808,,7\r\n"));
}

void TestCsvWriter::rowsMadeApartStandWhereTheyAreJoined_data()
{
    QTest::addColumn<bool>("forSpreadsheets");
    QTest::newRow("plain") << false;
    QTest::newRow("excel") << true;
}

void TestCsvWriter::rowsMadeApartStandWhereTheyAreJoined()
{
    QFETCH(bool, forSpreadsheets);
    const CsvForm form = forSpreadsheets ? spreadsheetForm("de_DE") : CsvForm();
    // More than the buffer takes, so that a part that were handed on by itself would stand in the wrong place.
    constexpr int rowsAPart = 5000;
    const auto putPart = [](RowSink& sink, int part) {
        for (int i = 0; i < rowsAPart; ++i) {
            sink.text(std::to_string(part).append("; id, ").append(std::to_string(i)));
            sink.number(i / 7.0);
            sink.endRow();
        }
    };
    const auto written = [&](const std::function<void(CsvWriter&)>& put) {
        std::string out;
        CsvWriter csv(
            [&](std::string_view bytes) {
                out += bytes;
                return true;
            },
            form);
        csv.row({"id", "value"});
        put(csv);
        return csv.finish() ? out : std::string();
    };
    const std::string inTurn = written([&](CsvWriter& csv) {
        for (const int part : {0, 1, 2})
            putPart(csv, part);
    });
    const std::string joined = written([&](CsvWriter& csv) {
        const auto last = csv.apart();
        const auto middle = csv.apart();
        putPart(*last, 2);
        putPart(*middle, 1);
        putPart(csv, 0);
        csv.join(*middle);
        csv.join(*last);
    });
    QVERIFY(inTurn.size() > 3 * rowsAPart);
    QVERIFY(joined == inTurn);
}

void TestCsvWriter::refusedBytesShow()
{
    CsvWriter csv([](std::string_view) { return false; });
    csv.row({"a"});
    QVERIFY(!csv.finish());
}

void TestCsvWriter::fileIsWholeOrNotAtAll()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("out.csv"));
    const std::filesystem::path file(path.toStdU16String());
    const auto writing = [&](const char* text, bool fails) {
        return writeCsvFile(file, [&](CsvWriter& csv) -> Status {
            csv.row({text});
            return fails ? Status(cancelled()) : Status();
        });
    };
    const auto content = [&] {
        QFile read(path);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray("absent");
    };
    QVERIFY(writing("first", false));
    QCOMPARE(content(), QByteArray("first\r\n"));
    const Status cut = writing("second", true);
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, ErrorKind::Cancelled);
    QCOMPARE(content(), QByteArray("first\r\n"));
    const Status nowhere = writeCsvFile(file / "below", [](CsvWriter&) -> Status { return {}; });
    QVERIFY(!nowhere);
    QVERIFY(!nowhere.error().file.empty());
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "test_csv_writer.moc"
