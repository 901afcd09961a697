// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/overlapping_days.h"
#include "model/join/dataset.h"
#include "model/read/date_parser.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <map>
#include <random>
#include <set>
#include <tbb/global_control.h>

using namespace leadlight;

namespace {

struct Random
{
    std::mt19937 engine;
    int below(int n) { return static_cast<int>(engine() % static_cast<unsigned>(n)); }
};

/// Files of `rows` rows each over `days` days, of which each begins `step` days after the one before.
SubmissionTable randomTable(unsigned seed, int files, int rows, int days, int step, int cookies)
{
    Random random{std::mt19937(seed)};
    SubmissionTable table;
    for (int i = 0; i < cookies; ++i)
        table.cookies.intern(std::to_string(i));
    for (int i = 0; i < 6; ++i)
        table.pages.intern(std::to_string(i));
    table.types.intern("A");
    table.types.intern("B");
    for (int file = 0; file < files; ++file) {
        const auto size = rows - random.below(rows / 2);
        for (int row = 0; row < size; ++row) {
            table.cookie.push_back(static_cast<StringPool::Id>(random.below(cookies)));
            table.page.push_back(static_cast<StringPool::Id>(random.below(6)));
            table.type.push_back(static_cast<std::uint16_t>(random.below(2)));
            table.submissions.push_back(1 + random.below(2));
            table.day.push_back(random.below(40) == 0 ? DateReading::unreadable
                                                      : 18'000 + step * file + random.below(days));
        }
        table.files.emplace_back().rows = size;
        table.files.back().path = std::to_string(file);
    }
    return table;
}

/// The same by counting in maps, one row after the other.
struct Counted
{
    std::set<std::size_t> files;
    std::vector<std::int64_t> rows; ///< per file
    std::vector<std::set<std::int32_t>> days;
};
Counted counted(const SubmissionTable& table)
{
    using What = std::tuple<StringPool::Id, StringPool::Id, int, std::int64_t>;
    std::map<std::int32_t, std::map<What, std::map<std::size_t, std::int64_t>>> all;
    std::map<std::int32_t, std::map<std::size_t, std::int64_t>> rowsOf;
    for (std::int64_t row = 0; row < table.rows(); ++row) {
        const auto i = static_cast<std::size_t>(row);
        if (table.day[i] == DateReading::unreadable)
            continue;
        ++all[table.day[i]][{table.cookie[i], table.page[i], table.type[i], table.submissions[i]}]
             [table.fileOfRow(row)];
        ++rowsOf[table.day[i]][table.fileOfRow(row)];
    }
    Counted out;
    out.rows.resize(table.files.size());
    out.days.resize(table.files.size());
    for (const auto& [day, said] : all)
        for (const auto& [file, rows] : rowsOf[day]) {
            std::int64_t same = 0;
            std::int64_t before = 0;
            for (const auto& [what, copies] : said) {
                std::int64_t most = 0;
                for (const auto& [other, n] : copies)
                    most = other < file ? std::max(most, n) : most;
                before += most;
                same += copies.contains(file) ? std::min(most, copies.at(file)) : 0;
            }
            if (same == 0 || 2 * same < std::min(rows, before))
                continue;
            out.files.insert(file);
            out.rows[file] += same;
            out.days[file].insert(day);
        }
    return out;
}

QByteArray delivery(int firstDay, int lastDay, const QByteArray& more = {})
{
    QByteArray text = "cookie,page_url,form_submissions,date\n";
    for (int day = firstDay; day <= lastDay; ++day)
        for (int row = 0; row < 4; ++row)
            text += "v" + QByteArray::number(row) + ",/p" + QByteArray::number(day) + ",1,2024-10-0" +
                    QByteArray::number(day) + '\n';
    return text + more;
}

} // namespace

class TestOverlappingDays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithCountingInMaps_data()
    {
        QTest::addColumn<int>("files");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("cookies");
        QTest::newRow("two files, few cookies") << 2 << 300 << 5 << 3 << 2;
        QTest::newRow("two files, by chance") << 2 << 300 << 5 << 3 << 100;
        QTest::newRow("five files that overlap in a chain") << 5 << 400 << 7 << 2 << 4;
        QTest::newRow("four files of the same days") << 4 << 500 << 3 << 0 << 5;
        QTest::newRow("one day after the other") << 6 << 200 << 1 << 1 << 2;
        QTest::newRow("more cookies than buckets, several blocks") << 2 << 150'000 << 30 << 10 << 700;
    }

    void agreesWithCountingInMaps()
    {
        QFETCH(int, files);
        QFETCH(int, rows);
        QFETCH(int, days);
        QFETCH(int, step);
        QFETCH(int, cookies);
        const auto table = randomTable(7, files, rows, days, step, cookies);
        const auto right = counted(table);
        for (const std::size_t threads : {1U, 2U, 5U}) {
            const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
            const auto found = findOverlappingDays(table, {});
            QVERIFY(found);
            QCOMPARE(found->files.size(), right.files.size());
            std::vector<std::int64_t> marked(table.files.size());
            for (std::size_t row = 0; row < found->repeatsRow.size(); ++row)
                marked[table.fileOfRow(static_cast<std::int64_t>(row))] += found->repeatsRow[row];
            QCOMPARE(marked, right.rows);
            for (const FileOverlap& overlap : found->files) {
                QVERIFY(right.files.contains(overlap.file));
                QVERIFY(overlap.earlier < overlap.file);
                QCOMPARE(overlap.rows, right.rows[overlap.file]);
                QCOMPARE(overlap.days, std::ssize(right.days[overlap.file]));
                QCOMPARE(overlap.firstDay, *right.days[overlap.file].begin());
                QCOMPARE(overlap.lastDay, *right.days[overlap.file].rbegin());
            }
        }
    }

    void needsDatesAndFiles()
    {
        auto table = randomTable(3, 2, 100, 2, 0, 2);
        QVERIFY(!findOverlappingDays(table, {})->files.empty());
        std::stop_source stop;
        stop.request_stop();
        const Progress cancelledProgress(stop.get_token(), nullptr);
        const auto none = findOverlappingDays(table, cancelledProgress);
        QVERIFY(!none && none.error().kind == ErrorKind::Cancelled);
        // No work: not even cancel is asked for.
        auto dateless = table;
        dateless.day.clear();
        QVERIFY(findOverlappingDays(dateless, cancelledProgress)->files.empty());
        table.files.resize(1);
        table.files.front().rows = table.rows();
        QVERIFY(findOverlappingDays(table, cancelledProgress)->repeatsRow.empty());
    }

    void isSaidAndCountedOnce_data()
    {
        QTest::addColumn<QList<QByteArray>>("files");
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<int>("twice");
        const auto row = [](const char* name, const QList<QByteArray>& files, const char* says, int twice) {
            QTest::newRow(name) << files << QByteArray(says) << twice;
        };
        row("three days", {delivery(1, 5), delivery(3, 7)},
            "3 days, 2024-10-03 to 2024-10-05, stand in both f0.csv and f1.csv. 12 rows are the same", 12);
        row("one day", {delivery(1, 5), delivery(5, 9)}, "The day 2024-10-05 stands in both f0.csv and f1.csv. 4 rows",
            4);
        row("two days apart", {delivery(1, 2), delivery(4, 6), delivery(2, 4)},
            "2 days between 2024-10-02 and 2024-10-04 stand in both f0.csv (and 1 other file) and f2.csv. 8 rows", 8);
        row("a day that was not over yet", {delivery(1, 2) + "v0,/p3,1,2024-10-03\n", delivery(3, 5)},
            "The day 2024-10-03 stands in both f0.csv and f1.csv. 1 row is the same", 1);
        row("twice in one file, once in the other",
            {delivery(1, 1, "v0,/p1,1,2024-10-01\n"), delivery(1, 1, "v9,/p1,1,2024-10-01\n")}, "4 rows are the same",
            4);
        row("one day after the other", {delivery(1, 3), delivery(4, 6)}, "", 0);
        row("other visitors on the same days", {delivery(1, 3), delivery(1, 3).replace("v", "w")}, "", 0);
        row("other counts", {delivery(1, 1), delivery(1, 1).replace(",1,2024", ",2,2024")}, "", 0);
        row("less than half of a day's rows by chance",
            {delivery(1, 3), delivery(1, 1).replace("v1", "w1").replace("v2", "w2").replace("v3", "w3")}, "", 0);
        row("without dates", {delivery(1, 3).replace("date", "else"), delivery(2, 3).replace("date", "else")}, "", 0);
        row("dates in one file only", {delivery(1, 3), delivery(2, 3).replace("date", "else")}, "", 0);
    }

    void isSaidAndCountedOnce()
    {
        QFETCH(QList<QByteArray>, files);
        QFETCH(QByteArray, says);
        QFETCH(int, twice);
        std::vector<std::filesystem::path> paths;
        for (int i = 0; i < files.size(); ++i)
            paths.push_back(write("f" + QByteArray::number(i) + ".csv", files[i]));
        const auto table = readSubmissions(paths, {}, {});
        QVERIFY(table);
        QCOMPARE((*table)->overlappingRows(), twice);
        std::string said;
        for (const auto& file : (*table)->files)
            for (const auto& warning : file.warnings)
                said += english(warning) + '\n';
        QCOMPARE(said.find("stands in both") != std::string::npos || said.find("stand in both") != std::string::npos,
                 twice > 0);
        QVERIFY2(said.find(says.toStdString()) != std::string::npos, said.c_str());
        for (const Overlaps overlaps : {Overlaps::Keep, Overlaps::Once}) {
            JoinOptions options;
            options.overlaps = overlaps;
            const auto data = joinTables(*table, nullptr, options, {});
            QVERIFY(data);
            const int out = overlaps == Overlaps::Once ? twice : 0;
            QCOMPARE((*data)->ledger.overlappingRows, out);
            QCOMPARE((*data)->ledger.rowsJoined, (*table)->rows() - out);
            QCOMPARE(std::ssize((*data)->rowSource), (*table)->rows() - out);
            QCOMPARE((*data)->cookieStart.back(), (*table)->rows() - out);
            QCOMPARE((*data)->ledger.unmappedRows, (*table)->rows() - out);
        }
    }

    /// Rows that were delivered twice are named once, not again as rows that repeat a cookie and page.
    void repeatedRowsAreTheOthers()
    {
        const auto table = readSubmissions(
            {write("f0.csv", delivery(1, 5, "v0,/p1,7,2024-10-02\n")), write("f1.csv", delivery(3, 7))}, {}, {});
        QVERIFY(table);
        std::string said;
        for (const auto& file : (*table)->files)
            for (const auto& warning : file.warnings)
                said += english(warning) + '\n';
        QVERIFY2(said.find("12 rows are the same") != std::string::npos, said.c_str());
        QVERIFY2(said.find("1 row repeats the cookie and page") != std::string::npos, said.c_str());
    }

    /// Files of one name in two folders are told apart by these.
    void namesTheFoldersWhereNamesAreEqual()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("may")));
        const auto first = write("f0.csv", delivery(1, 2));
        const auto second = write("may/f0.csv", delivery(2, 3));
        const auto table = readSubmissions({first, second}, {}, {});
        QVERIFY(table);
        const auto said = english((*table)->files.back().warnings.front());
        QVERIFY2(said.find("in both " + first.string() + " and " + second.string()) != std::string::npos, said.c_str());
    }

private:
    std::filesystem::path write(const QByteArray& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return file.filesystemFileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestOverlappingDays)
#include "test_overlapping_days.moc"
