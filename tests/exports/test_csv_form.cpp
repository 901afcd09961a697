// SPDX-License-Identifier: GPL-3.0-or-later
// CSV for spreadsheets: what they would turn into something else stays what it is, and Leadlight reads it back.
#include "model/exports/csv_writer.h"
#include "model/read/cell_text.h"

#include <QTest>
#include <random>

using namespace leadlight;

class TestCsvForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guards_data();
    void guards();
    void readsBack();
    void german();
    void numbersAreNeverGuarded();
};

void TestCsvForm::guards_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("guarded");
    QTest::newRow("a name") << QByteArray("Größe & more") << QByteArray("Größe & more");
    QTest::newRow("a path") << QByteArray("/resources/2026/report") << QByteArray("/resources/2026/report");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("an id") << QByteArray("00197676701165909") << QByteArray("=\"00197676701165909\"");
    QTest::newRow("an id with an e") << QByteArray("12e5") << QByteArray("=\"12e5\"");
    QTest::newRow("a date") << QByteArray("1-2") << QByteArray("=\"1-2\"");
    QTest::newRow("a month") << QByteArray("MAR1") << QByteArray("=\"MAR1\"");
    QTest::newRow("with a quote") << QByteArray("5\"") << QByteArray("=\"5\"\"\"");
    QTest::newRow("a sum") << QByteArray("=1+1") << QByteArray("'=1+1");
    QTest::newRow("a command") << QByteArray("+cmd|' /C calc'!A0") << QByteArray("'+cmd|' /C calc'!A0");
    QTest::newRow("minus") << QByteArray("-2") << QByteArray("'-2");
    QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
    QTest::newRow("carriage return") << QByteArray("\r=1") << QByteArray("'\r=1");
    QTest::newRow("full width") << QByteArray("＝1+1") << QByteArray("'＝1+1");
}

void TestCsvForm::guards()
{
    QFETCH(const QByteArray, text);
    QTEST(QByteArray::fromStdString(guardedText(text.toStdString())), "guarded");
}

void TestCsvForm::readsBack()
{
    std::mt19937 random(3);
    for (int i = 0; i < 2000; ++i) {
        std::string id;
        for (auto n = 1 + random() % 38; n > 0; --n)
            id += "0123456789-=+eE"[random() % 15];
        const std::string guarded = guardedText(id);
        QCOMPARE(std::string(cleanCell(guarded)), std::string(cleanCell(id)));
    }
}

void TestCsvForm::german()
{
    std::string out;
    CsvWriter csv(
        [&](std::string_view bytes) {
            out += bytes;
            return true;
        },
        spreadsheetForm("de_DE"));
    csv.row({"cookie", "hit_rate"});
    csv.text("0019;7");
    csv.number(0.125);
    csv.endRow();
    csv.text("a,b");
    csv.number(std::int64_t{-3});
    csv.endRow();
    QVERIFY(csv.finish());
    QCOMPARE(out, std::string("\xEF\xBB\xBF"
                              "cookie;hit_rate\r\n\"=\"\"0019;7\"\"\";0,125\r\na,b;-3\r\n"));
    QCOMPARE(spreadsheetForm("en_US").separator, ',');
    QCOMPARE(spreadsheetForm("en_US").decimal, '.');
}

void TestCsvForm::numbersAreNeverGuarded()
{
    std::string out;
    CsvWriter csv(
        [&](std::string_view bytes) {
            out += bytes;
            return true;
        },
        CsvForm{.guardTexts = true});
    csv.number(-0.5);
    csv.number(std::int64_t{-2});
    csv.endRow();
    QVERIFY(csv.finish());
    QCOMPARE(out, std::string("-0.5,-2\r\n"));
}

QTEST_GUILESS_MAIN(TestCsvForm)
#include "test_csv_form.moc"
