// SPDX-License-Identifier: GPL-3.0-or-later
// Ids in a spreadsheet: LibreOffice opens what was written, saves it as CSV, and no id has lost a digit.
#include "model/exports/report/report.h"
#include "tests/support/office.h"
#include "tests/support/sample_study.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

/// Rows whose cookies are 38 digits, as Adobe's are.
ReportFigures figuresOfDigits()
{
    auto rows = randomRows(5, 900, 150, 40);
    for (SubmissionRow& row : rows)
        if (const auto number = row.cookie.find('-'); number != std::string::npos)
            row.cookie =
                std::string("00").append(36 - (row.cookie.size() - number - 1), '7') + row.cookie.substr(number + 1);
    const auto interactions =
        buildInteractions({tableOf(rows), mappingOf(randomMapping(6, 40, 4))}, PipelineOptions(), Progress());
    const auto analysis = interactions ? trainAndAnalyse(*interactions, {ItemKnnOptions{}}, Progress())
                                       : tl::unexpected(interactions.error());
    if (!analysis)
        throw std::runtime_error(analysis.error().text());
    return {*analysis};
}

} // namespace

class TestSpreadsheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsStayWhole_data();
    void idsStayWhole();
};

void TestSpreadsheets::idsStayWhole_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("filter"); // how LibreOffice reads it; empty: by itself
    QTest::newRow("workbook") << QStringLiteral("report.xlsx") << QString();
    QTest::newRow("CSV for spreadsheets, German")
        << QStringLiteral("cookies.csv")
        << QStringLiteral("--infilter=Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1");
}

void TestSpreadsheets::idsStayWhole()
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed (libreoffice-calc-nogui, tools/packages-full.txt): this test opens files "
              "with it");
    QFETCH(const QString, file);
    QFETCH(const QString, filter);
    const QTemporaryDir folder;
    const ReportFigures figures = figuresOfDigits();
    ReportOptions options;
    options.folder = folder.path().toStdU16String();
    options.formats = {ReportFormat::Workbook, ReportFormat::Csv};
    options.items = {"cookies"};
    options.pseudonyms = false;
    options.csv = spreadsheetForm("de_DE");
    options.created = "2026-11-26T06:00:00Z";
    QVERIFY(writeReport(figures, options, {}));
    const QString out = folder.filePath(QStringLiteral("out"));
    QStringList arguments{
        QString(QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("office"))),
        QStringLiteral("--headless")};
    if (!filter.isEmpty())
        arguments << filter;
    arguments << QStringLiteral("--convert-to")
              << QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1")
              << QStringLiteral("--outdir") << out << folder.filePath(file);
    QProcess process;
    process.start(office, arguments);
    QVERIFY(process.waitForFinished(300000));
    QByteArray read;
    for (const QString& name : QDir(out).entryList(QDir::Files))
        read += contentOf(QDir(out).filePath(name));
    const Dataset& data = figures.analysis->data();
    QVERIFY(data.cookies() > 50);
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        const std::string id(data.cookieText(cookie));
        QCOMPARE(id.size(), std::size_t{38});
        QVERIFY2(read.contains(QByteArray::fromStdString(id)), id.c_str());
    }
}

QTEST_GUILESS_MAIN(TestSpreadsheets)
#include "test_spreadsheets.moc"
