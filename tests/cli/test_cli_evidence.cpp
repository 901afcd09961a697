// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says of the evidence behind a list: the basis, new visitors, how lists go on.
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace leadlight;

namespace {

// Two groups of pages that share no cookie; /a2 and /b1 have the most cookies of their units.
constexpr auto submissions = "cookie,gated_asset_type,page_url,form_submissions\n"
                             "1,Ebook,/a1,1\n1,Ebook,/a2,1\n2,Ebook,/a2,1\n2,Ebook,/a3,1\n"
                             "3,Ebook,/a2,1\n3,Ebook,/a1,1\n4,Ebook,/b1,1\n4,Ebook,/b2,1\n"
                             "5,Ebook,/b1,1\n5,Ebook,/b3,1\n6,Ebook,/lonely,1\n";
constexpr auto mapping = "page_url,business_unit\n/a1,North\n/a2,North\n/a3,North\n/b1,South\n/b2,South\n/b3,South\n"
                         "/lonely,South\n";

struct Row
{
    QString page;
    QString score;
    QString basis;
};

} // namespace

class TestCliEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void marksWhatNothingSpeaksFor();
    void fillsOrEnds();
    void newVisitor_data();
    void newVisitor();
    void unknownNamesAreErrors_data();
    void unknownNamesAreErrors();
    void countsOnTheSeed();

private:
    QStringList input() const
    {
        return {"recommend", "--submissions", m_dir.filePath("s.csv"), "--bu-mapping", m_dir.filePath("m.csv"),
                "--model",   "rp3beta"};
    }
    /// Columns of the CSV that the command writes.
    QList<Row> rowsOf(const QStringList& more) const
    {
        QList<Row> out;
        const QStringList lines =
            QString::fromUtf8(runCli(cliProgram(), input() + more).out).split("\r\n", Qt::SkipEmptyParts);
        for (const QString& line : lines.mid(1)) {
            const QStringList cells = line.split(',');
            out.append({cells.at(2), cells.at(5), cells.at(6)});
        }
        return out;
    }
    QTemporaryDir m_dir;
};

void TestCliEvidence::initTestCase()
{
    for (const auto& [name, text] : {std::pair("s.csv", submissions), std::pair("m.csv", mapping)}) {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
}

void TestCliEvidence::marksWhatNothingSpeaksFor()
{
    const auto rows = rowsOf({"--cookie", "2", "--top", "4"});
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0].page, QStringLiteral("/a1"));
    QCOMPARE(rows[0].basis, QStringLiteral("personal"));
    QVERIFY(!rows[0].score.isEmpty());
    // Nothing of its own unit is left: the others by their cookies.
    QCOMPARE(rows[1].page, QStringLiteral("/b1"));
    for (int row = 1; row < 4; ++row) {
        QCOMPARE(rows[row].basis, QStringLiteral("popular"));
        QVERIFY(rows[row].score.isEmpty());
    }
    // A cookie of which nothing is known: its own unit first.
    const auto lonely = rowsOf({"--cookie", "6", "--top", "4"});
    QCOMPARE(lonely[0].page, QStringLiteral("/b1"));
    QCOMPARE(lonely[3].page, QStringLiteral("/a2"));
    for (const Row& row : lonely)
        QVERIFY(row.basis == QStringLiteral("popular") && row.score.isEmpty());
}

void TestCliEvidence::fillsOrEnds()
{
    QCOMPARE(rowsOf({"--cookie", "2", "--fill", "none"}).size(), 1);
    QVERIFY(rowsOf({"--cookie", "6", "--fill", "none"}).isEmpty());
    const auto all = runCli(cliProgram(), input() + QStringList{"--json"}).json();
    QCOMPARE(all.at("cookies_without_evidence").get<int>(), 1);
    const auto strict = runCli(cliProgram(), input() + QStringList{"--min-evidence", "1", "--json"}).json();
    QCOMPARE(strict.at("cookies_without_evidence").get<int>(), 6);
    QVERIFY(runCli(cliProgram(), input()).err.contains("1 of 6 visitors gets popular pages only"));
}

void TestCliEvidence::newVisitor_data()
{
    QTest::addColumn<QStringList>("visitor");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("basis");
    QTest::newRow("nothing") << QStringList{} << "/a2"
                             << "popular";
    QTest::newRow("a page") << QStringList{"/a1"} << "/a2"
                            << "personal";
    QTest::newRow("cares for") << QStringList{"--cares-for", "South"} << "/b1"
                               << "popular";
    QTest::newRow("a page, cares for its own unit") << QStringList{"/lonely", "--cares-for", "South"} << "/b1"
                                                    << "popular";
}

void TestCliEvidence::newVisitor()
{
    QFETCH(const QStringList, visitor);
    QFETCH(const QString, first);
    QFETCH(const QString, basis);
    const auto rows = rowsOf(QStringList{"--new-visitor"} + visitor);
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows[0].page, first);
    QCOMPARE(rows[0].basis, basis);
    std::set<QString> pages;
    for (const Row& row : rows)
        QVERIFY2(pages.insert(row.page).second, "a page stands twice");
}

void TestCliEvidence::unknownNamesAreErrors_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("names");
    QTest::newRow("page") << QStringList{"--new-visitor", "/nowhere"} << "/nowhere";
    QTest::newRow("unit") << QStringList{"--new-visitor", "--cares-for", "West"} << "West";
    QTest::newRow("unit without a visitor") << QStringList{"--cares-for", "North"} << "--new-visitor";
    QTest::newRow("a cookie, too") << QStringList{"--new-visitor", "--cookie", "2"} << "--cookie";
}

void TestCliEvidence::unknownNamesAreErrors()
{
    QFETCH(const QStringList, more);
    QFETCH(const QString, names);
    const auto run = runCli(cliProgram(), input() + more);
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(names.toUtf8()), run.err);
}

void TestCliEvidence::countsOnTheSeed()
{
    NEEDS_SHARED_DATA();
    const auto file = [](const char* name) { return QString::fromStdString((sharedData("seed") / name).string()); };
    const auto json = runCli(cliProgram(), {"recommend", "--json", "--model", "rp3beta", "--submissions",
                                            file("submissions.csv"), "--bu-mapping", file("bu_mapping.csv")})
                          .json();
    QCOMPARE(json.at("cookies_without_evidence").get<int>(), 9); // numbers.md section 7
}

QTEST_GUILESS_MAIN(TestCliEvidence)
#include "test_cli_evidence.moc"
