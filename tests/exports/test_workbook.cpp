// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as other programs read them.
#include "model/exports/chart/chart_xml.h"
#include "model/exports/opc/xml_text.h"
#include "model/exports/save_file.h"
#include "model/exports/sheet/workbook.h"
#include "tests/support/any_text.h"
#include "tests/support/chart_samples.h"
#include "tests/support/office.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <bit>
#include <random>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

const DocumentProperties someProperties{"A & B", "en-US", "2026-11-26T06:00:00Z"};

/// Every cell of the sheets: [[name, [[value, format], ...] a row ...], ...].
QJsonArray cellsOf(const QString& path)
{
    return askPython("import json, sys, re, openpyxl\n"
                     "b = openpyxl.load_workbook(sys.argv[1])\n"
                     "un = lambda t: re.sub('_x([0-9A-Fa-f]{4})_', lambda m: chr(int(m[1], 16)), t)\n"
                     "cell = lambda c: [un(c.value) if isinstance(c.value, str) else None if c.value is None else "
                     "repr(c.value), c.number_format, c.data_type]\n"
                     "print(json.dumps([[s.title, s.freeze_panes, s.auto_filter.ref, [[cell(c) for c in r] for r in "
                     "s.iter_rows()]] for s in b]))",
                     {path})
        .array();
}

struct AnyRows
{
    std::vector<std::string> texts;
    std::vector<double> numbers;
};

TableData anyTable(const std::shared_ptr<AnyRows>& rows)
{
    TableData table{.id = "any",
                    .title = Phrase::verbatim("any"),
                    .rows = static_cast<std::int32_t>(rows->texts.size()),
                    .elements = {},
                    .columns = {}};
    const auto text = [rows](std::int32_t r) -> std::string_view { return rows->texts[static_cast<std::size_t>(r)]; };
    table.columns = {tableColumn(ColumnRole::Cookie, "id", Phrase::verbatim("Id"), {}, text),
                     tableColumn(ColumnRole::Number, "number", Phrase::verbatim("Number"), {},
                                 [rows](std::int32_t r) { return rows->numbers[static_cast<std::size_t>(r)]; }),
                     tableColumn(ColumnRole::Note, "note", Phrase::verbatim("Note"), {}, text)};
    return table;
}

Status save(const QString& path, const Workbook& workbook, const Progress& progress = {})
{
    return saveFile(path.toStdU16String(), [&](QIODevice& device) -> Status {
        const auto done = writeWorkbook(workbook, device, progress);
        return done ? Status() : tl::unexpected(done.error());
    });
}

Sheet chartSheet(const ChartData& chart, const ChartGrid& grid)
{
    Sheet sheet = sheetOf(grid, english(chart.title));
    sheet.charts.push_back({.name = chart.id, .altText = "A chart", .xml = [&](std::string_view name) {
                                return chartXml(chart, grid, {.sheet = std::string(name), .embedded = false}, Words());
                            }});
    return sheet;
}

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyCellsSurvive();
    void formatsFollowTheColumns();
    void chartsAreSound();
    void emptyTable();
    void namesAreExcels_data();
    void namesAreExcels();
    void limitsAreSaidBefore();
    void longTextsAreCutAndCounted();
    void times_data();
    void times();
    void sameFiguresAreTheSameBytes();
    void cancelKeepsTheOldFile();
};

void TestWorkbook::anyCellsSurvive()
{
    NEEDS_OFFICE_READERS();
    std::mt19937 random(11);
    auto rows = std::make_shared<AnyRows>();
    for (int i = 0; i < 2000; ++i) {
        rows->texts.push_back(anyText(random));
        const auto bits = (std::uint64_t{random()} << 32U) | random();
        rows->numbers.push_back(i % 10 == 0 ? std::bit_cast<double>(bits) : static_cast<double>(random()) / 1e7);
    }
    const TableData table = anyTable(rows);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("any.xlsx"));
    QVERIFY(save(path, {someProperties, {sheetOf(table, "any", {}, {})}}));
    QCOMPARE(officeFaults({path}), QByteArray());
    const QJsonArray sheets = cellsOf(path);
    QCOMPARE(sheets.size(), 1);
    const QJsonArray read = sheets[0][3].toArray();
    QCOMPARE(read.size(), 2001);
    for (int i = 0; i < 2000; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const QString expected = QString::fromStdString(cleanText(rows->texts[at]));
        for (const int column : {0, 2}) {
            const auto cell = read[i + 1][column];
            QCOMPARE(cell[0].toString(), expected);
            QVERIFY(cell[2].toString() != QStringLiteral("f"));
        }
        if (std::isfinite(rows->numbers[at]))
            QCOMPARE(read[i + 1][1][0].toString().toDouble(), rows->numbers[at]);
        else
            QVERIFY(read[i + 1][1][0].isNull());
    }
}

void TestWorkbook::formatsFollowTheColumns()
{
    NEEDS_OFFICE_READERS();
    TableData table{.id = "t", .title = Phrase::verbatim("t"), .rows = 1, .elements = {}, .columns = {}};
    const auto number = [](ColumnRole role, int decimals) {
        auto out = tableColumn(role, "n", Phrase::verbatim("N"), {}, [](std::int32_t) { return 0.25; });
        out.decimals = decimals;
        return out;
    };
    const auto text = [](ColumnRole role, const char* value) {
        return tableColumn(role, "t", Phrase::verbatim("T"), {},
                           [value](std::int32_t) { return std::string_view(value); });
    };
    table.columns = {text(ColumnRole::Cookie, "00197676701165909000000000000000000000"),
                     number(ColumnRole::Share, 1),
                     number(ColumnRole::Score, 3),
                     number(ColumnRole::Difference, 3),
                     text(ColumnRole::Time, "2026-11-23 14:02"),
                     tableColumn(ColumnRole::Count, "c", Phrase::verbatim("C"), {}, [](std::int32_t) { return 2174; })};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.xlsx"));
    QVERIFY(save(path, {someProperties, {sheetOf(table, "t", {}, {})}}));
    QCOMPARE(officeFaults({path}), QByteArray());
    const QJsonArray sheet = cellsOf(path)[0].toArray();
    QCOMPARE(sheet[1].toString(), QStringLiteral("A2"));
    QCOMPARE(sheet[2].toString(), QStringLiteral("A1:F2"));
    const auto row = sheet[3][1];
    QCOMPARE(row[0][0].toString(), QStringLiteral("00197676701165909000000000000000000000"));
    QStringList formats;
    for (const auto& cell : row.toArray())
        formats << cell[1].toString();
    QCOMPARE(formats, (QStringList{QStringLiteral("@"), QStringLiteral("0.0%"), QStringLiteral("0.000"),
                                   QStringLiteral("+0.000;-0.000;0.000"), QStringLiteral("yyyy\\-mm\\-dd\\ hh:mm"),
                                   QStringLiteral("#,##0")}));
    QCOMPARE(row[4][0].toString(), QStringLiteral("datetime.datetime(2026, 11, 23, 14, 2)"));
    // No green triangle beside the ids, which look like numbers: over all rows of their column, and of no other.
    const auto ignored =
        askPython("import json, sys, zipfile\n"
                  "from lxml import etree\n"
                  "x = etree.fromstring(zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml'))\n"
                  "print(json.dumps([dict(e.attrib) for e in "
                  "x.iter('{http://schemas.openxmlformats.org/spreadsheetml/2006/main}ignoredError')]))",
                  {path});
    QCOMPARE(ignored.array().size(), 1);
    QCOMPARE(ignored[0][QStringLiteral("sqref")].toString(), QStringLiteral("A1:A2"));
    QCOMPARE(ignored[0][QStringLiteral("numberStoredAsText")].toString(), QStringLiteral("1"));
}

void TestWorkbook::chartsAreSound()
{
    NEEDS_OFFICE_READERS();
    ChartData dots = sampleDots();
    dots.kind = ChartData::Kind::Scatter;
    dots.id = "scatter";
    dots.title = Phrase::verbatim("It's a [scatter] & more");
    dots.series.insert(dots.series.begin(), {.name = Phrase::verbatim("Coverage"), .values = {0.5, 0.4, 0.1, 0.9}});
    const std::vector<ChartData> charts{sampleHistogram(), sampleBars(), sampleDots(), sampleLines(), dots};
    std::vector<ChartGrid> grids;
    for (const ChartData& chart : charts)
        grids.push_back(gridOf(chart, {}, 40));
    Workbook workbook{someProperties, {}};
    for (std::size_t i = 0; i < charts.size(); ++i)
        workbook.sheets.push_back(chartSheet(charts[i], grids[i]));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("charts.xlsx"));
    QVERIFY(save(path, workbook));
    QCOMPARE(officeFaults({path}), QByteArray());
    // What the sheets hold are the charts' own figures; names that were cut stand whole beside them.
    const QJsonArray sheets = cellsOf(path);
    for (std::size_t i = 0; i < charts.size(); ++i)
        for (std::size_t row = 0; row < charts[i].categories.size(); ++row) {
            const int column = charts[i].kind == ChartData::Kind::Scatter ? 2 : 1;
            const auto cell = sheets[static_cast<int>(i)][3][static_cast<int>(row) + 1][column];
            QCOMPARE(cell[0].toString().toDouble(), charts[i].series[static_cast<std::size_t>(column) - 1].values[row]);
        }
    QCOMPARE(sheets[1][3][3][2][0].toString(),
             QStringLiteral("Cloud Infrastructure and Operations for Regulated Industries"));
    QVERIFY(sheets[1][3][3][0][0].toString().endsWith(QStringLiteral("…")));
}

void TestWorkbook::emptyTable()
{
    NEEDS_OFFICE_READERS();
    const TableData table = anyTable(std::make_shared<AnyRows>());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none.xlsx"));
    QVERIFY(save(path, {someProperties, {sheetOf(table, "none", {}, {})}}));
    QCOMPARE(officeFaults({path}), QByteArray());
    QCOMPARE(cellsOf(path)[0][3].toArray().size(), 1);
}

void TestWorkbook::namesAreExcels_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* name, const QStringList& wanted, const QStringList& names) {
        QTest::newRow(name) << wanted << names;
    };
    row("signs", {QStringLiteral("a[b]:c*d?e/f\\g")}, {QStringLiteral("a b  c d e f g")});
    row("apostrophes at the ends", {QStringLiteral("'it's'")}, {QStringLiteral("it's")});
    row("twice, whatever the case", {QStringLiteral("Größe"), QStringLiteral("GRÖSSE"), QStringLiteral("größe")},
        {QStringLiteral("Größe"), QStringLiteral("GRÖSSE"), QStringLiteral("größe (2)")});
    row("history", {QStringLiteral("History")}, {QStringLiteral("History (2)")});
    row("empty", {QString(), QStringLiteral("///")}, {QStringLiteral("Sheet"), QStringLiteral("Sheet (2)")});
    row("long", {QString(40, QLatin1Char('x')), QString(41, QLatin1Char('x'))},
        {QString(30, QLatin1Char('x')) + QStringLiteral("…"), QString(26, QLatin1Char('x')) + QStringLiteral("… (2)")});
}

void TestWorkbook::namesAreExcels()
{
    QFETCH(const QStringList, wanted);
    std::vector<std::string> texts;
    for (const QString& name : wanted)
        texts.push_back(name.toStdString());
    QStringList names;
    for (const std::string& name : sheetNames(texts)) {
        names << QString::fromStdString(name);
        QVERIFY(names.back().size() <= 31);
    }
    QTEST(names, "names");
}

void TestWorkbook::limitsAreSaidBefore()
{
    TableData table = anyTable(std::make_shared<AnyRows>());
    table.rows = 1048576;
    bool asked = false;
    Sheet sheet = sheetOf(table, "Recommendations", {}, {});
    sheet.put = [&](RowSink&) -> Status {
        asked = true;
        return {};
    };
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    const auto done = writeWorkbook({someProperties, {sheet}}, buffer, {});
    QVERIFY(!done);
    QVERIFY(!asked);
    QCOMPARE(buffer.size(), 0);
    const auto text = QString::fromStdString(done.error().text());
    QVERIFY2(text.contains(QStringLiteral("1,048,577")) && text.contains(QStringLiteral("CSV")), qPrintable(text));
}

void TestWorkbook::longTextsAreCutAndCounted()
{
    NEEDS_OFFICE_READERS();
    auto rows = std::make_shared<AnyRows>();
    std::string emoji;
    for (int i = 0; i < 20000; ++i)
        emoji += "😀";
    rows->texts = {std::string(32767, 'x'), std::string(32768, 'x'), emoji};
    rows->numbers = {1, 2, 3};
    TableData table = withColumns(anyTable(rows), {"id"});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.xlsx"));
    std::int64_t cut = 0;
    QVERIFY(saveFile(path.toStdU16String(), [&](QIODevice& device) -> Status {
        const auto done = writeWorkbook({someProperties, {sheetOf(table, "long", {}, {})}}, device, {});
        cut = done ? done->cutTexts : -1;
        return {};
    }));
    QCOMPARE(cut, std::int64_t{2});
    QCOMPARE(officeFaults({path}), QByteArray());
    const auto read = cellsOf(path)[0][3];
    QCOMPARE(read[1][0][0].toString().size(), 32767);
    QVERIFY(!read[1][0][0].toString().endsWith(QStringLiteral("…")));
    QVERIFY(read[2][0][0].toString().endsWith(QStringLiteral("…")));
    QVERIFY(read[3][0][0].toString().endsWith(QStringLiteral("😀…")));
}

void TestWorkbook::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    QTest::newRow("a day") << QStringLiteral("2026-11-23") << 46349.0;
    QTest::newRow("noon") << QStringLiteral("2026-11-23 12:00") << 46349.5;
    QTest::newRow("T") << QStringLiteral("2026-11-23T18:00:00") << 46349.75;
    QTest::newRow("no date") << QStringLiteral("2026-13-23") << -1.0;
    QTest::newRow("no time") << QStringLiteral("2026-11-23 25:00") << -1.0;
    QTest::newRow("a text") << QStringLiteral("yesterday") << -1.0;
}

void TestWorkbook::times()
{
    QFETCH(const QString, text);
    QTEST(timeNumber(text.toStdString()).value_or(-1.0), "number");
}

void TestWorkbook::sameFiguresAreTheSameBytes()
{
    const ChartData chart = sampleBars();
    const ChartGrid grid = gridOf(chart, {}, 40);
    const auto once = [&] { return workbookBytes({someProperties, {chartSheet(chart, grid)}}).value_or("failed"); };
    QVERIFY(once().size() > 2000);
    QVERIFY(once() == once());
}

void TestWorkbook::cancelKeepsTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    auto rows = std::make_shared<AnyRows>();
    rows->texts.assign(5000, "x");
    rows->numbers.assign(5000, 1.0);
    const TableData table = anyTable(rows);
    QVERIFY(save(path, {someProperties, {sheetOf(table, "a", {}, {})}}));
    const QByteArray before = contentOf(path);
    std::stop_source stop;
    const Progress progress(stop.get_token(), {});
    Sheet sheet = sheetOf(table, "a", {}, progress);
    const auto put = sheet.put;
    sheet.put = [&](RowSink& sink) {
        stop.request_stop();
        return put(sink);
    };
    const Status done = save(path, {someProperties, {sheet}}, progress);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(contentOf(path), before);
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "test_workbook.moc"
