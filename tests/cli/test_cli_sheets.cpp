// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks through the real program: the sheets are chosen by name, and every command takes them like CSV.
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"
#include "tests/support/workbook_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

class TestCliSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandTakesAWorkbook_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command : {"inspect", "interactions", "train", "recommend", "similarity", "hit-rate"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void everyCommandTakesAWorkbook()
    {
        QFETCH(QString, command);
        const CliAnswer unsaid =
            runCli(cliProgram(), {command, "--json", "--submissions", m_book, "--bu-mapping", m_book});
        QVERIFY2(unsaid.code == 0, unsaid.err.constData());
        const CliAnswer fromBook = runCli(cliProgram(), {command, "--json", "--submissions", m_book, "--sheet", "Forms",
                                                         "--bu-mapping", m_book, "--mapping-sheet", "Units"});
        QVERIFY2(fromBook.code == 0, fromBook.err.constData());
        const CliAnswer fromCsv =
            runCli(cliProgram(), {command, "--json", "--submissions", m_forms, "--bu-mapping", m_units});
        QVERIFY2(fromCsv.code == 0, fromCsv.err.constData());
        auto book = fromBook.json();
        auto byColumns = unsaid.json();
        auto csv = fromCsv.json();
        for (auto* json : {&book, &byColumns, &csv}) {
            // Deliveries are named after their files.
            for (const char* differs : {"files", "deliveries", "seconds", "seconds_per_iteration", "peak_rss_mb"})
                json->erase(differs);
            if (json->contains("options"))
                for (const char* which : {"member", "mapping-member"})
                    json->at("options").erase(which);
        }
        QCOMPARE(QString::fromStdString(book.dump()), QString::fromStdString(csv.dump()));
        QCOMPARE(QString::fromStdString(byColumns.dump()), QString::fromStdString(csv.dump()));
    }

    /// Each file has its own choice, and the question says of which file, and by which option.
    void asksOfEachFile()
    {
        const auto twice = [](const TextRows& rows) {
            return xlsxFile({.sheets = {{"Old", xlsxRows(rows)}, {"New", xlsxRows(rows)}}});
        };
        const QString forms = write("forms2.xlsx", twice(m_formRows));
        const QString units = write("units2.xlsx", twice(m_unitRows));
        const QStringList both{"inspect", "--json", "--submissions", forms, "--bu-mapping", units};
        const CliAnswer first = runCli(cliProgram(), both);
        QCOMPARE(first.code, 1);
        QVERIFY2(first.err.contains("forms2.xlsx") && first.err.contains("2 sheets: Old, New") &&
                     first.err.contains("--sheet NAME"),
                 first.err.constData());
        const CliAnswer second = runCli(cliProgram(), both + QStringList{"--sheet", "New"});
        QCOMPARE(second.code, 1);
        QVERIFY2(second.err.contains("units2.xlsx") && second.err.contains("--mapping-sheet NAME"),
                 second.err.constData());
        const CliAnswer done = runCli(cliProgram(), both + QStringList{"--sheet", "New", "--mapping-sheet", "Old"});
        QVERIFY2(done.code == 0, done.err.constData());
        QCOMPARE(done.json().at("mapping").at("business_units").get<int>(), 3);
    }

    /// Of one workbook alone the other kind of sheet is named, by file and sheet.
    void warningsNameTheSheet()
    {
        const CliAnswer answer = runCli(cliProgram(), {"inspect", "--submissions", m_book});
        QVERIFY2(answer.code == 0, answer.err.constData());
        QVERIFY2(answer.err.contains("book.xlsx (Forms): Units holds a BU mapping"), answer.err.constData());
    }

    void initTestCase()
    {
        TextRows& forms = m_formRows;
        forms = {{"cookie", "gated_asset_type", "page_url", "form_submissions"}};
        for (int i = 0; i < 60; ++i)
            forms.push_back({"visitor " + std::to_string(i % 12), i % 2 == 0 ? "Ebook" : "Webinar",
                             "/p" + std::to_string(i * 7 % 10), std::to_string(1 + i % 3)});
        TextRows& units = m_unitRows;
        units = {{"business_unit", "page_url"}};
        for (int i = 0; i < 8; ++i)
            units.push_back({"Unit " + std::to_string(i % 3), "/p" + std::to_string(i)});
        m_book = write("book.xlsx", xlsxFile({.sheets = {{"Forms", xlsxRows(forms)}, {"Units", xlsxRows(units)}}}));
        m_forms = write("forms.csv", csvOf(forms));
        m_units = write("units.csv", csvOf(units));
    }

private:
    static QByteArray csvOf(const TextRows& rows)
    {
        QByteArray out;
        for (const auto& row : rows)
            for (std::size_t i = 0; i < row.size(); ++i)
                out += QByteArray::fromStdString(row[i]) + (i + 1 < row.size() ? "," : "\n");
        return out;
    }
    QString write(const char* name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
    TextRows m_formRows;
    TextRows m_unitRows;
    QString m_book;
    QString m_forms;
    QString m_units;
};

QTEST_GUILESS_MAIN(TestCliSheets)
#include "test_cli_sheets.moc"
