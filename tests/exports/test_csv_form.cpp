// SPDX-License-Identifier: GPL-3.0-or-later
// CSV for spreadsheets: what they would turn into something else stays what it is, and Leadlight reads it back.
#include "model/exports/csv_writer.h"
#include "model/read/cell_text.h"
#include "tests/support/any_text.h"
#include "tests/support/office.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace leadlight;
using namespace leadlight::testing;

class TestCsvForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guards_data();
    void guards();
    void readsBack();
    void german();
    void numbersAreNeverGuarded();
    void anyCellsSurvive_data();
    void anyCellsSurvive();
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

void TestCsvForm::anyCellsSurvive_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::newRow("plain") << QByteArray();
    QTest::newRow("for Excel") << QByteArray("en_US");
    QTest::newRow("for German Excel") << QByteArray("de_DE");
}

namespace {

/// What a spreadsheet shows of a guarded text, written down again.
QString shownByExcel(const QString& cell)
{
    if (cell.startsWith(u'\'') && QStringLiteral("=+-@\t\r＝＋－＠").contains(cell.mid(1, 1)))
        return cell.mid(1);
    if (cell.startsWith(QLatin1String("=\"")) && cell.endsWith(u'"'))
        return cell.mid(2, cell.size() - 3).replace(QLatin1String("\"\""), QLatin1String("\""));
    return cell;
}

} // namespace

/// 2,000 texts and numbers, read by Python's own module.
void TestCsvForm::anyCellsSurvive()
{
    QFETCH(const QByteArray, locale);
    if (!askPython("print('[1]')", {}).isArray())
        QSKIP("python3 is absent (tools/packages-tests.txt)");
    const CsvForm form = locale.isEmpty() ? CsvForm() : spreadsheetForm(locale.toStdString());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("any.csv"));
    std::mt19937 random(11);
    std::vector<std::pair<std::string, double>> rows;
    for (int i = 0; i < 2000; ++i)
        rows.emplace_back(anyValidText(random), (static_cast<double>(random()) - 2e9) / 1e7);
    QVERIFY(writeCsvFile(
        path.toStdU16String(),
        [&](CsvWriter& csv) -> Status {
            for (const auto& [text, number] : rows) {
                csv.text(text);
                csv.number(number);
                csv.endRow();
            }
            return {};
        },
        form));
    const QJsonArray read = askPython("import csv, json, sys\nf = open(sys.argv[1], encoding='utf-8-sig', newline='')\n"
                                      "print(json.dumps(list(csv.reader(f, delimiter=sys.argv[2]))))",
                                      {path, QString(QLatin1Char(form.separator))})
                                .array();
    QCOMPARE(read.size(), 2000);
    for (qsizetype i = 0; i < read.size(); ++i) {
        const auto& [text, number] = rows[static_cast<std::size_t>(i)];
        QCOMPARE(read[i].toArray().size(), 2);
        const QString cell = read[i][0].toString();
        QCOMPARE(form.guardTexts ? shownByExcel(cell) : cell, QString::fromStdString(text));
        QCOMPARE(read[i][1].toString().replace(QLatin1Char(form.decimal), u'.').toDouble(), number);
    }
}

QTEST_GUILESS_MAIN(TestCsvForm)
#include "test_csv_form.moc"
