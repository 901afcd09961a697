// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/submissions.h"
#include "tests/support/workbook_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {
constexpr char sheet = 'x'; // in place of a separator: the cells of a workbook

/// A file with these counts, a row each.
QByteArray fileOf(const QByteArrayList& counts, char separator)
{
    TextRows rows{{"cookie", "page_url", "form_submissions"}};
    for (qsizetype i = 0; i < counts.size(); ++i)
        rows.push_back({"v" + std::to_string(i), "/a", counts[i].toStdString()});
    if (separator == sheet)
        return xlsxFile({.sheets = {{"May", xlsxRows(rows)}}});
    QByteArray text;
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QByteArray cell = QByteArray::fromStdString(row[i]);
            text += cell.contains(separator) ? '"' + cell + '"' : cell;
            text += i + 1 < row.size() ? separator : '\n';
        }
    return text;
}
} // namespace

/// Whether 1.000 is a thousand or one: what the whole file says, and that it is said where the file says nothing.
class TestNumberMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowItReads_data()
    {
        QTest::addColumn<QByteArrayList>("counts");
        QTest::addColumn<char>("separator");
        QTest::addColumn<int>("sum");
        QTest::addColumn<QByteArray>("says"); // nothing: no warning
        const auto row = [](const char* name, const QByteArrayList& counts, char separator, int sum,
                            const char* says = "") {
            QTest::newRow(name) << counts << separator << sum << QByteArray(says);
        };
        row("a thousand and a half", {"1.000", "2.000", "12.500"}, ',', 15'500,
            "3 counts like 1.000 were read as thousands");
        row("no zeros", {"1.234", "7"}, ',', 1'241, "1 count like 1.234 was read as thousands");
        row("no zeros between semicolons", {"1.234", "7"}, ';', 1'241, "1 count like 1.234 was read");
        row("a comma between semicolons", {"1,234", "7"}, ';', 1'241, "1 count like 1,234 was read");
        row("a comma between tabs", {"1,234", "7"}, '\t', 1'241, "1 count like 1,234 was read");
        row("a comma in a sheet", {"1,234", "7"}, sheet, 1'241, "1 count like 1,234 was read");
        row("both marks", {"7", "1.234", "1,234"}, '\t', 2'475, "2 counts like 1.234 were read");
        row("three zeros somewhere", {"1.000", "7"}, ',', 1'007, "1 count like 1.000 was read");
        row("a comma and three zeros", {"1,000", "7"}, ',', 1'007, "1 count like 1,000 was read");
        row("three zeros everywhere", {"1.000", "2.000"}, ',', 3, "1.000 is 1");
        // What proves it: the comma separates the columns, the mark stands twice, another one is for decimals.
        row("the separator", {"1,234", "7", "1,000"}, ',', 2'241);
        row("twice in a number", {"1.500", "1.234.567"}, ',', 1'236'067);
        row("twice in the number before", {"1.234.567", "1.000"}, ';', 1'235'567);
        row("another mark", {"1,234", "7.0"}, '\t', 1'241);
        row("another mark in the number", {"1,234", "2,000.00"}, '\t', 3'234);
        row("spaces", {"1 234", "7"}, ',', 1'241);
        row("apostrophes", {"1'234", "7"}, ',', 1'241);
        row("decimals of this mark", {"1.000", "2.0"}, ',', 3);
    }

    void saysHowItReads()
    {
        QFETCH(QByteArrayList, counts);
        QFETCH(char, separator);
        QFETCH(int, sum);
        QFETCH(QByteArray, says);
        QFile file(m_folder.filePath(separator == sheet ? QStringLiteral("test.xlsx") : QStringLiteral("test.csv")));
        const auto bytes = fileOf(counts, separator);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        for (const std::size_t chunk : {0, 1, 7, 40}) {
            ReadOptions options;
            options.chunkBytes = chunk;
            const auto table = readSubmissions({file.filesystemFileName()}, options, {});
            QVERIFY2(table, table ? "" : table.error().text().c_str());
            QCOMPARE((*table)->rows(), counts.size());
            QCOMPARE((*table)->totalSubmissions(), sum);
            const auto& warnings = (*table)->files.front().warnings;
            QCOMPARE(warnings.size(), says.isEmpty() ? 0U : 1U);
            if (!warnings.empty())
                QVERIFY2(english(warnings.front()).find(says.toStdString()) != std::string::npos,
                         english(warnings.front()).c_str());
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestNumberMarks)
#include "test_number_marks.moc"
