// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of the files beside their tables: whose the submissions are, which lines were left out.
#include "model/describe/file_tables.h"
#include "model/describe/submission_shares.h"
#include "tests/support/tables.h"

#include <QTest>
#include <cmath>

using namespace leadlight;

class TestFileFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leftOutLinesByReason();
    void sharesOfSubmissions_data();
    void sharesOfSubmissions();
    void noSubmissionsHaveNoShare();
    void unitsAddUp_data();
    void unitsAddUp();
};

void TestFileFigures::leftOutLinesByReason()
{
    auto submissions = std::make_shared<SubmissionTable>();
    submissions->files.resize(2);
    const auto leftOut = [](FileReport& file, LeftOut kind) -> std::int64_t& {
        return file.leftOut[static_cast<std::size_t>(kind)];
    };
    leftOut(submissions->files[0], LeftOut::BadCount) = 2;
    leftOut(submissions->files[1], LeftOut::BadCount) = 3;
    leftOut(submissions->files[1], LeftOut::Blank) = 1;
    auto mapping = std::make_shared<BuMapping>();
    leftOut(mapping->file, LeftOut::MissingValue) = 4;

    const auto counts = leftOutCounts(submissions->files);
    QCOMPARE(counts.lines, std::int64_t{6});
    QCOMPARE(counts.reasons, (std::vector{leftOutText(LeftOut::Blank, 1), leftOutText(LeftOut::BadCount, 5)}));
    QCOMPARE(leftOutLines({.submissions = submissions, .mapping = mapping}), std::int64_t{10});
    QCOMPARE(leftOutLines({.submissions = submissions, .mapping = nullptr}), std::int64_t{6});
    QCOMPARE(leftOutLines({}), std::int64_t{0});
}

void TestFileFigures::sharesOfSubmissions_data()
{
    QTest::addColumn<bool>("drop");
    QTest::newRow("unmapped pages kept") << false;
    QTest::newRow("unmapped pages dropped") << true;
}

void TestFileFigures::sharesOfSubmissions()
{
    QFETCH(bool, drop);
    const auto table = tableOf({{"1", "t", "/a", 3}, {"1", "t", "/b", 2}, {"2", "t", "/c", 4}, {"2", "t", "/none", 1}});
    const auto mapping = mappingOf({{"x", "/a"}, {"y", "/b"}, {"y", "/c"}, {"z", "/other"}});
    JoinOptions options;
    options.unmapped = drop ? UnmappedPages::Drop : UnmappedPages::Keep;
    const auto joined = joinTables(table, mapping, options, Progress());
    QVERIFY(joined);
    const auto shares = submissionShares(**joined);
    QCOMPARE(shares.submissions, std::int64_t{10});
    QCOMPARE(shares.mapped, std::int64_t{9});
    QCOMPARE(shares.mappedShare, 0.9);
    QCOMPARE(shares.parts.size(), std::size_t{3}); // z has no submission
    const auto nameOf = [&](std::size_t part) {
        return (*joined)->businessUnits[static_cast<std::size_t>(shares.parts[part].unit)];
    };
    QCOMPARE(nameOf(0), std::string("y")); // most first
    QCOMPARE(shares.parts[0].submissions, std::int64_t{6});
    QCOMPARE(shares.parts[0].share, 0.6);
    QCOMPARE(nameOf(1), std::string("x"));
    QCOMPARE(shares.parts[1].share, 0.3);
    QCOMPARE(shares.parts[2].unit, -1); // unmapped last
    QCOMPARE(shares.parts[2].share, 0.1);
    QCOMPARE(shares.parts[2].dropped, drop);
    QVERIFY(!shares.parts[0].dropped && !shares.parts[1].dropped);
}

void TestFileFigures::noSubmissionsHaveNoShare()
{
    const auto shares = submissionShares(Dataset());
    QCOMPARE(shares.mappedShare, 0.0);
    QVERIFY(shares.parts.empty());
}

void TestFileFigures::unitsAddUp_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<qint64>("submissions");
    QTest::addColumn<double>("share");
    // Four units of 8, 4, 2 and 1 submissions, and 5 of pages without one.
    QTest::newRow("all") << 0 << qint64{15} << 0.75;
    QTest::newRow("behind the largest") << 1 << qint64{7} << 0.35;
    QTest::newRow("the last") << 3 << qint64{1} << 0.05;
    QTest::newRow("behind all") << 4 << qint64{0} << 0.0;
    QTest::newRow("behind more than there are") << 9 << qint64{0} << 0.0;
}

void TestFileFigures::unitsAddUp()
{
    QFETCH(const int, first);
    QFETCH(const double, share);
    const auto table = tableOf(
        {{"1", "t", "/a", 1}, {"1", "t", "/b", 8}, {"2", "t", "/c", 2}, {"2", "t", "/d", 4}, {"3", "t", "/none", 5}});
    const auto mapping = mappingOf({{"a", "/a"}, {"b", "/b"}, {"c", "/c"}, {"d", "/d"}});
    const auto joined = joinTables(table, mapping, {}, Progress());
    QVERIFY(joined);
    const SubmissionShare together = unitsTogether(submissionShares(**joined), static_cast<std::size_t>(first));
    QTEST(qint64{together.submissions}, "submissions");
    QVERIFY(std::abs(together.share - share) < 1e-12);
    QCOMPARE(together.unit, -1);
}

QTEST_GUILESS_MAIN(TestFileFigures)
#include "test_file_figures.moc"
