// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/merged_cells.h"
#include "model/data/submissions.h"
#include "model/read/table_head.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {
const QByteArray plain = "cookie,page_url,form_submissions\nv1,/a,1\nv2,/b,2\nv3,/a,3\n";
}

/// What is asked, refused or said of files whose rows are not all that they seem.
class TestFilesThatAsk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Without names only the cells say which of the two files it is.
    void knowsAMappingWithoutAHeader_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("mapping");
        const auto row = [](const char* name, const QByteArray& line, bool mapping) {
            QByteArray text;
            for (int i = 0; i < 12; ++i)
                text += QByteArray(line)
                            .replace("<n>", QByteArray::number(i))
                            .replace("<unit>", i % 2 == 0 ? "North" : "South East");
            QTest::newRow(name) << text << mapping;
        };
        row("a unit and a page", "<unit>,https://x.com/<n>\n", true);
        row("a page and a unit", "/p/<n>;<unit>\n", true);
        row("and a title", "/p/<n>,<unit>,\"The page no. <n>, at last\"\n", true);
        row("visitors, pages and counts", "3812345678901234567890123456789012345<n>,/p/<n>,1\n", false);
        row("visitors and pages, one row per submission", "visitor-number-<n>,/p/<n>\n", false);
        row("types, pages and counts", "<unit>,/p/<n>,1\n", false);
        row("pages alone", "/p/<n>,/q/<n>\n", false);
    }

    void knowsAMappingWithoutAHeader()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, mapping);
        const auto kind = detectFileKind(write(bytes));
        QCOMPARE(kind.has_value(), mapping);
        QVERIFY(mapping ? *kind == FileKind::BuMapping : kind.error().kind == ErrorKind::NeedsChoice);
    }

    void namesPagesThatAreNone()
    {
        const QByteArray few = plain + "v1,(not set),1\nv2,(not set),1\nv2,N/A,1\n";
        const auto warningOf = [&](const QByteArray& bytes) {
            const auto table = readSubmissions({write(bytes)}, {}, {});
            return table ? english((*table)->files.front().warnings.front()) : std::string();
        };
        QCOMPARE(warningOf(few), std::string("3 rows name no page ((not set) and N/A); they are counted, but such a "
                                             "page is never recommended."));
        const auto many = warningOf(few + "v1,none,1\nv1,undefined,1\nv1,\\N,1\nv1,::a::,1\nv1,(Low Traffic),1\n");
        QVERIFY2(many.find("((not set), N/A, none, undefined, \\N and 2 others)") != std::string::npos, many.c_str());
    }

    void knowsTheQuestionOfMergedCells()
    {
        const auto merged = readSubmissions(
            {write("cookie,page_url,form_submissions\nv1,/a,1\n,/b,1\nv2,/a,1\n,/b,2\n,/c,1\n")}, {}, {});
        QVERIFY(!merged && asksToFillDown(merged.error()) && !asksForHeader(merged.error()));
        const auto column = readSubmissions({write("cookie,page_url,what\nv1,/a,1\n")}, {}, {});
        QVERIFY(!column && column.error().kind == ErrorKind::NeedsChoice && !asksToFillDown(column.error()));
    }

    void namesTheFirstDestroyedId()
    {
        const auto table = readSubmissions(
            {write("cookie,page_url,form_submissions\nv1,/a,1\n2.02E+37,/a,1\nv2,/a,1\n3.03E+37,/a,1\n")}, {}, {});
        QVERIFY(!table);
        QCOMPARE(table.error().line, 3);
        QVERIFY2(table.error().text().find("Cookie 2.02E+37") != std::string::npos &&
                     table.error().text().find("(2 ids)") != std::string::npos,
                 table.error().text().c_str());
    }

private:
    std::filesystem::path write(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("test.csv")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return file.filesystemFileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFilesThatAsk)
#include "test_files_that_ask.moc"
