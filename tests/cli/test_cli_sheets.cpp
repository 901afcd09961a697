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
        const CliAnswer unsaid = runCli(cliProgram(), {command, "--submissions", m_book, "--bu-mapping", m_book});
        QCOMPARE(unsaid.code, 1);
        QVERIFY2(unsaid.err.contains("2 sheets: Forms, Units") && unsaid.err.contains("--member"),
                 unsaid.err.constData());
        const CliAnswer fromBook = runCli(cliProgram(), {command, "--json", "--submissions", m_book, "--sheet", "Forms",
                                                         "--bu-mapping", m_book, "--mapping-sheet", "Units"});
        QVERIFY2(fromBook.code == 0, fromBook.err.constData());
        const CliAnswer fromCsv =
            runCli(cliProgram(), {command, "--json", "--submissions", m_forms, "--bu-mapping", m_units});
        QVERIFY2(fromCsv.code == 0, fromCsv.err.constData());
        auto book = fromBook.json();
        auto csv = fromCsv.json();
        for (auto* json : {&book, &csv}) {
            for (const char* timed : {"files", "seconds", "seconds_per_iteration", "peak_rss_mb"})
                json->erase(timed);
            if (json->contains("options"))
                for (const char* which : {"member", "mapping-member"})
                    json->at("options").erase(which);
        }
        QCOMPARE(QString::fromStdString(book.dump()), QString::fromStdString(csv.dump()));
    }

    void initTestCase()
    {
        TextRows forms{{"cookie", "gated_asset_type", "page_url", "form_submissions"}};
        for (int i = 0; i < 60; ++i)
            forms.push_back({"visitor " + std::to_string(i % 12), i % 2 == 0 ? "Ebook" : "Webinar",
                             "/p" + std::to_string(i * 7 % 10), std::to_string(1 + i % 3)});
        TextRows units{{"business_unit", "page_url"}};
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
    QString m_book;
    QString m_forms;
    QString m_units;
};

QTEST_GUILESS_MAIN(TestCliSheets)
#include "test_cli_sheets.moc"
