// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in a report's workbook with one row a visitor, as other programs read them.
#include "model/describe/page_columns.h"
#include "model/exports/report/report_files.h"
#include "model/exports/report/report_plan.h"
#include "model/exports/sheet/cells.h"
#include "tests/support/office.h"
#include "tests/support/sample_study.h"

#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace leadlight::testing;

class TestReportLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRowAVisitor_data();
    void oneRowAVisitor();
    void needsAWorkbook();
};

namespace {

/// The rows of a sheet, header first.
QList<QStringList> rowsOf(const QString& path, const QString& sheet)
{
    const auto cells = askPython("import json, sys, openpyxl\n"
                                 "rows = openpyxl.load_workbook(sys.argv[1])[sys.argv[2]].values\n"
                                 "print(json.dumps([[c for c in r if c is not None] for r in rows]))",
                                 {path, sheet});
    QList<QStringList> out;
    for (const auto& row : cells.array())
        out << row.toVariant().toStringList();
    return out;
}

/// The same by the lists themselves.
QList<QStringList> expectedRows(const Analysis& analysis, const std::vector<std::int32_t>& cookies)
{
    const Dataset& data = analysis.data();
    QList<QStringList> out;
    for (const std::int32_t cookie : cookies) {
        QStringList row{QString::fromStdString(std::string(data.cookieText(cookie)))};
        for (const Recommendation& one : listOf(analysis.recommendations, cookie))
            row << QString::fromStdString(std::string(data.pageText(one.page)))
                << QString::fromStdString(english(basisWord(one.basis)));
        if (row.size() > 1)
            out << row;
    }
    return out;
}

} // namespace

void TestReportLists::oneRowAVisitor_data()
{
    QTest::addColumn<bool>("asked");
    QTest::newRow("wanted") << true;
    QTest::newRow("too long for a sheet") << false;
}

/// The control group apart; popular pages are told from personal ones here, too.
void TestReportLists::oneRowAVisitor()
{
    NEEDS_OFFICE_READERS();
    QFETCH(const bool, asked);
    const QTemporaryDir folder;
    ReportFigures figures;
    figures.analysis = sampleStudy(120).analysis;
    ReportOptions options;
    options.folder = folder.path().toStdU16String();
    options.formats = {ReportFormat::Workbook};
    options.items = {"recommendations"};
    options.holdOut.share = 0.3;
    options.created = "2026-11-26T06:00:00Z";
    if (asked)
        options.listRows = ListRows::Visitor;
    auto items = chosenItems(reportItems(figures, options.holdOut), options);
    QVERIFY(items);
    if (!asked)
        for (ReportItem& item : *items)
            std::get<ReportTable>(item.content).rows = mostSheetRows; // and the header: one too many
    ReportDone done;
    QVERIFY(writeReportWorkbook(*items, figures, options, nullptr, done, {}));
    QCOMPARE(done.remarks.size(), asked ? std::size_t{0} : items->size());
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    QCOMPARE(officeFaults({path}), QByteArray());
    QCOMPARE(items->size(), std::size_t{2});
    qsizetype visitors = 0;
    for (const ReportItem& item : *items) {
        const auto& cookies = *std::get<ReportTable>(item.content).cookies;
        QList<QStringList> rows = rowsOf(path, QString::fromStdString(english(item.title)));
        QVERIFY(rows.size() > 1);
        const QStringList header = rows.takeFirst();
        QCOMPARE(header.mid(1, 4), (QStringList{QStringLiteral("Page 1"), QStringLiteral("Basis 1"),
                                                QStringLiteral("Page 2"), QStringLiteral("Basis 2")}));
        QCOMPARE(rows, expectedRows(*figures.analysis, cookies));
        visitors += rows.size();
    }
    QVERIFY(visitors > 50);
}

void TestReportLists::needsAWorkbook()
{
    ReportOptions options;
    options.formats = {ReportFormat::Csv};
    options.listRows = ListRows::Visitor;
    const auto data = sampleStudy(120).analysis;
    const auto refused = checkReport(options, data->data());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Usage);
    options.formats.insert(ReportFormat::Workbook);
    QVERIFY(checkReport(options, data->data()));
}

QTEST_GUILESS_MAIN(TestReportLists)
#include "test_report_lists.moc"
