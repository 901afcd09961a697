// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csv.h>
#include <random>
#include <tbb/task_arena.h>

using namespace leadlight;

namespace {

std::int32_t dayOf(int year, int month, int day)
{
    return static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(QDate(year, month, day)));
}

QByteArray datedRows(const std::vector<const char*>& dates)
{
    QByteArray text = "cookie,page_url,form_submissions,date\n";
    for (std::size_t i = 0; i < dates.size(); ++i)
        text += "v" + QByteArray::number(i) + ",/a,1," + dates[i] + '\n';
    return text;
}

using Rows = std::vector<std::vector<std::string>>;

/// What libcsv, an independent implementation, makes of the text.
Rows byLibcsv(const QByteArray& text)
{
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_space_func(&parser, [](unsigned char) { return 0; });
    Rows rows(1);
    const auto onField = [](void* field, std::size_t size, void* to) {
        static_cast<Rows*>(to)->back().emplace_back(static_cast<const char*>(field), size);
    };
    const auto onRow = [](int, void* to) { static_cast<Rows*>(to)->emplace_back(); };
    csv_parse(&parser, text.constData(), static_cast<std::size_t>(text.size()), onField, onRow, &rows);
    csv_fini(&parser, onField, onRow, &rows);
    csv_free(&parser);
    rows.pop_back();
    return rows;
}

/// Cells by RFC 4180 with all that has to stand in quotes inside them, but nothing at their edges that the reader takes
/// off (spaces, marks of spreadsheets), so that they have to come back as they are.
class RandomFile
{
public:
    explicit RandomFile(unsigned seed)
        : m_engine(seed)
    {
    }

    QByteArray text()
    {
        const QByteArray end = below(2) == 0 ? "\n" : "\r\n";
        QByteArray out = "cookie,gated_asset_type,page_url,form_submissions,title" + end;
        for (std::size_t row = 1 + below(20); row > 0; --row)
            out += cell("v") + ',' + cell("Type ") + ',' + cell("/p") + ',' + QByteArray::number(1 + below(9)) + ',' +
                   cell("T") + (row > 1 || below(2) == 0 ? end : QByteArray());
        return out;
    }

private:
    std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(m_engine); }

    QByteArray cell(const QByteArray& start)
    {
        static constexpr std::array pieces{"a", "b", "\"\"", "\"\"", ",", ";", "\n", "\r\n", " ", "\xC3\xA9", "=", "'"};
        QByteArray inner;
        for (std::size_t n = below(5); n > 0; --n)
            inner += pieces[below(pieces.size())];
        const QByteArray whole = start + QByteArray::number(below(4)) + inner + 'x';
        const bool plain = inner.indexOf('"') < 0 && inner.indexOf(',') < 0 && inner.indexOf('\n') < 0;
        return plain && below(3) > 0 ? whole : '"' + whole + '"';
    }

    std::mt19937 m_engine;
};

} // namespace

/// What the tables say of files of submissions and of the BU mapping, row by row.
class TestSubmissionFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDatesOfAFileSettleTheOpenOnes_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<bool>("monthFirst");
        QTest::addColumn<int>("unreadable");
        const auto row = [](const char* name, const std::vector<const char*>& dates, bool monthFirst, int unreadable) {
            QTest::newRow(name) << datedRows(dates) << monthFirst << unreadable;
        };
        row("nothing says it", {"4/5/2018", "5/4/2018"}, true, 0);
        row("one with the month first", {"4/5/2018", "4/25/2018"}, true, 0);
        row("one with the day first", {"4/5/2018", "25/4/2018"}, false, 0);
        row("more with the month first", {"4/5/2018", "4/25/2018", "4/26/2018", "25/4/2018"}, true, 1);
        row("more with the day first", {"4/5/2018", "4/25/2018", "26/4/2018", "25/4/2018"}, false, 1);
        row("as many of each", {"4/5/2018", "4/25/2018", "25/4/2018"}, true, 1);
        row("beside no dates", {"4/5/2018", "26/4/2018", "soon", "", "99/99/2018"}, false, 3);
    }

    void theDatesOfAFileSettleTheOpenOnes()
    {
        QFETCH(QByteArray, rows);
        QFETCH(bool, monthFirst);
        QFETCH(int, unreadable);
        const auto table = readSubmissions({write("a.csv", rows)}, {}, {});
        QVERIFY(table);
        QCOMPARE((*table)->day.front(), monthFirst ? dayOf(2018, 4, 5) : dayOf(2018, 5, 4));
        QCOMPARE(std::count((*table)->day.begin(), (*table)->day.end(), INT32_MIN), unreadable);
        std::string said;
        for (const auto& warning : (*table)->files.front().warnings)
            said += english(warning) + '\n';
        QCOMPARE(said.find("have no readable date") != std::string::npos ||
                     said.find("has no readable date") != std::string::npos,
                 unreadable > 0);
        QVERIFY(unreadable == 0 || said.find(std::to_string(unreadable)) == 0);
        const bool doubtful = QByteArrayView(QTest::currentDataTag()) == "nothing says it";
        QCOMPARE(said.find("which comes first") != std::string::npos, doubtful);
    }

    /// 18/05/01 to 18/05/31: years of two digits in front, as the dates lie within a month by them.
    void yearsOfTwoDigitsMayComeFirst()
    {
        const auto dayOfSecondRow = [&](const std::vector<const char*>& dates) {
            const auto table = readSubmissions({write("a.csv", datedRows(dates))}, {}, {});
            return table ? (*table)->day[1] : INT32_MIN;
        };
        QCOMPARE(dayOfSecondRow({"18/05/01", "18/05/12", "18/05/31"}), dayOf(2018, 5, 12));
        QCOMPARE(dayOfSecondRow({"18-04-30", "18-05-12", "18-06-01 10:00"}), dayOf(2018, 5, 12));
        QCOMPARE(dayOfSecondRow({"01/05/18", "12/05/18", "31/05/18"}), dayOf(2018, 5, 12));
        QCOMPARE(dayOfSecondRow({"05/01/18", "05/12/18", "05/31/18"}), dayOf(2018, 5, 12));
        QCOMPARE(dayOfSecondRow({"18/05/2001", "18/05/2012", "18/05/2031"}), dayOf(2012, 5, 18));
        QCOMPARE(dayOfSecondRow({"18/05/01", "18/05/12", "2018-05-31"}), dayOf(2012, 5, 18));
        const auto table = readSubmissions({write("a.csv", datedRows({"18/05/01", "18/05/12"}))}, {}, {});
        QVERIFY(table);
        QVERIFY(english((*table)->files.front().warnings.front()).find("the year first") != std::string::npos);
    }

    /// What may mean something else than it says.
    void doubtfulValuesAreSaid_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const QByteArray& rows, const char* says) {
            QTest::newRow(name) << rows << QByteArray(says);
        };
        const auto numbered = [](int rows, auto line) {
            QByteArray all;
            for (int i = 0; i < rows; ++i)
                all += line(i) + '\n';
            return all;
        };
        const auto idRow = [](const QByteArray& id) { return QByteArray(id + ",/a,Video,1"); };
        const auto countRow = [](int i, int count) {
            return QByteArray('a' + QByteArray::number(i) + ",/a,Video," + QByteArray::number(count));
        };
        row("19 digits, the last four 0",
            numbered(4, [&](int i) { return idRow(QByteArray::number(152513280012301LL + i) + "0000"); }), "15 digits");
        row("19 digits", numbered(4, [&](int i) { return idRow(QByteArray::number(1525132800123016543LL + i)); }), "");
        row("16 digits, some end in 0",
            numbered(20, [&](int i) { return idRow(QByteArray::number(1525132800123001LL + i)); }), "");
        row("ids of Google cut to 15 digits",
            numbered(4, [&](int i) { return idRow("123456789" + QByteArray::number(i) + ".15253"); }), "15 digits");
        row("ids of Google",
            numbered(4, [&](int i) { return idRow("123456789" + QByteArray::number(i) + ".1525132800"); }), "");
        row("types on the first row of a group", "a1,/a,Video,1\na2,/b,,2\na3,/c,,1\na4,/a,Guide,2\n",
            "2 rows have no gated_asset_type");
        row("a type is missing", "a1,/a,Video,1\na2,/b,Guide,2\na3,/c,Video,1\na4,/a,Guide,2\na5,/a,,2\n", "");
        row("running numbers", numbered(10, [&](int i) { return countRow(i, i + 1); }), "running numbers");
        row("ids of submissions, newest first", numbered(30, [&](int i) { return countRow(i, 884120 - 7 * i); }),
            "running numbers");
        row("counts", numbered(30, [&](int i) { return countRow(i, 1 + i % 7); }), "");
        row("sorted counts", numbered(30, [&](int i) { return countRow(i, 99 - i / 2); }), "");
    }

    void doubtfulValuesAreSaid()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QByteArray, says);
        const auto table =
            readSubmissions({write("a.csv", "cookie,page_url,gated_asset_type,form_submissions\n" + rows)}, {}, {});
        QVERIFY(table);
        std::string said;
        for (const auto& warning : (*table)->files.front().warnings)
            said += english(warning) + '\n';
        if (says.isEmpty())
            QCOMPARE(said, std::string());
        else
            QVERIFY2(said.find(says.toStdString()) != std::string::npos, said.c_str());
    }

    /// Each file by its own dates, and the rows of a file without dates have none.
    void eachFileSettlesItsOwnDates()
    {
        const auto first = write("a.csv", datedRows({"4/5/2018", "25/4/2018"}));
        const auto without = write("b.csv", "cookie,page_url,form_submissions\nw,/b,1\nx,/b,1\n");
        const auto last = write("c.csv", datedRows({"4/25/2018", "4/5/2018"}));
        const auto table = readSubmissions({first, without, last}, {}, {});
        QVERIFY(table);
        const std::vector<std::int32_t> expected{dayOf(2018, 5, 4), dayOf(2018, 4, 25), INT32_MIN,
                                                 INT32_MIN,         dayOf(2018, 4, 25), dayOf(2018, 4, 5)};
        QCOMPARE((*table)->day, expected);
        const auto after = readSubmissions({first, without}, {}, {});
        QVERIFY(after);
        QCOMPARE((*after)->day.size(), 4U);
        QCOMPARE((*after)->day.back(), INT32_MIN);
    }

    void quotesInsideCellsAreUndoubled()
    {
        const auto table =
            readSubmissions({write("a.csv", "cookie,gated_asset_type,page_url,form_submissions,title\n"
                                            "\"v \"\"1\"\" x\",\"An \"\"Ebook\"\" form\",\"/a\"\"b\"\"c\","
                                            "\"7\",\"The \"\"best\"\" one\"\n")},
                            {}, {});
        QVERIFY(table);
        QCOMPARE((*table)->cookies[0], std::string_view("v \"1\" x"));
        QCOMPARE((*table)->types[0], std::string_view("An \"Ebook\" form"));
        QCOMPARE((*table)->pages[0], std::string_view("/a\"b\"c"));
        QCOMPARE((*table)->submissions[0], 7);
        QCOMPARE((*table)->pageTitle[0], std::string("The \"best\" one"));
    }

    /// Every cell of any RFC 4180 file comes back as libcsv reads it, on its line.
    void readsCellsAsLibcsvDoes()
    {
        RandomFile random(20261126);
        int rows = 0;
        for (int i = 0; i < 600; ++i) {
            const QByteArray text = random.text();
            const Rows expected = byLibcsv(text);
            const auto table = readSubmissions({write("a.csv", text)}, {}, {});
            QVERIFY2(table, text.constData());
            const auto& t = **table;
            QCOMPARE(t.rows(), std::ssize(expected) - 1);
            for (std::size_t row = 0; row < t.cookie.size(); ++row) {
                const auto& cells = expected[row + 1];
                QCOMPARE(t.cookies[t.cookie[row]], std::string_view(cells[0]));
                QCOMPARE(t.types[t.type[row]], std::string_view(cells[1]));
                QCOMPARE(t.pages[t.page[row]], std::string_view(cells[2]));
                QCOMPARE(std::to_string(t.submissions[row]), cells[3]);
                ++rows;
            }
            if (QTest::currentTestFailed())
                return;
            // The last line that a row begins on, by itself.
            QVERIFY(text.split('\n').at(t.lineOfRow(t.rows() - 1) - 1).contains('v'));
        }
        QVERIFY(rows > 5'000);
    }

    /// Blank lines and comments between the rows: the lines of both claims are those of the file, wherever it is cut.
    void theLinesOfConflictsAreThoseOfTheFile()
    {
        QByteArray text = "business_unit,page_url\n";
        std::vector<std::int64_t> north;
        std::vector<std::int64_t> south;
        std::int64_t line = 1;
        const auto add = [&](const QByteArray& unit, int page, std::vector<std::int64_t>& lines) {
            text += unit + ",/page/" + QByteArray::number(page) + '\n';
            lines.push_back(++line);
        };
        const auto gap = [&](int page) {
            const QByteArray between = page % 3 == 0 ? "\n# a comment\n" : "\n";
            text += between;
            line += between.count('\n');
        };
        constexpr int pages = 400;
        for (int page = 0; page < pages; ++page) { // many runs of one row
            add("North", page, north);
            gap(page);
        }
        for (int page = 0; page < pages; ++page) // and one run of all
            add("South", page, south);
        const auto path = write("units.csv", text);
        tbb::task_arena arena(1); // one thread: the blocks with many runs are used again for those with few
        for (const std::size_t chunk : {40, 300, 1000, 100'000}) {
            ReadOptions options;
            options.chunkBytes = chunk;
            arena.execute([&] {
                const auto mapping = readBuMapping(path, options, {});
                QVERIFY(mapping);
                QCOMPARE((*mapping)->conflicts.size(), std::size_t{pages});
                for (std::size_t page = 0; page < pages; ++page) {
                    const auto& claims = (*mapping)->conflicts[page].claims;
                    QCOMPARE(claims.size(), 2U);
                    QCOMPARE(claims[0].line, north[page]);
                    QCOMPARE(claims[1].line, south[page]);
                }
            });
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    std::filesystem::path write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return file.filesystemFileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSubmissionFiles)
#include "test_submission_files.moc"
