// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"
#include "tests/support/shared_data.h"

#include <QTest>

using namespace leadlight;

namespace {
const std::filesystem::path seed = sharedData("seed");
}

/// The counts of numbers.md section 1.
class TestSeedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { NEEDS_SHARED_DATA(); }

    void readsTheSubmissions()
    {
        const auto table = readSubmissions({seed / "submissions.csv"}, {}, {});
        QVERIFY2(table, table ? "" : table.error().text().c_str());
        const auto& t = **table;
        QCOMPARE(t.rows(), 3888);
        QCOMPARE(t.cookies.size(), 1000U);
        QCOMPARE(t.pages.size(), 469U);
        QCOMPARE(t.types.size(), 11U);
        QCOMPARE(t.totalSubmissions(), 10876);
        QCOMPARE(t.unidentifiedRows(), 4);
        QCOMPARE(t.cookies[0], std::string_view("20239734541707312813871963623233721188"));
        QCOMPARE(t.lineOfRow(0), 2);
        QCOMPARE(t.lineOfRow(3887), 3889);
        QCOMPARE(t.files.front().lines, 3889);
        QCOMPARE(t.files.front().leftOutTotal(), 0);
        int leadingZero = 0;
        for (StringPool::Id id = 0; id < t.cookies.size(); ++id)
            leadingZero += t.cookies[id].front() == '0';
        QCOMPARE(leadingZero, 107);
        QCOMPARE(*std::max_element(t.submissions.begin(), t.submissions.end()), 302);
    }

    void readsTheMapping()
    {
        const auto mapping = readBuMapping(seed / "bu_mapping.csv", {}, {});
        QVERIFY2(mapping, mapping ? "" : mapping.error().text().c_str());
        const auto& m = **mapping;
        QCOMPARE(m.rowPage.size(), 2448U);
        QCOMPARE(m.pages.size(), 2438U);
        QCOMPARE(m.businessUnits.size(), 8U);
        QCOMPARE(m.conflicts.size(), 10U);
        for (const auto& conflict : m.conflicts) {
            QCOMPARE(conflict.claims.size(), 2U);
            QVERIFY(conflict.claims[0].line < conflict.claims[1].line);
        }
    }

    void tellsTheTwoApart()
    {
        QVERIFY(detectFileKind(seed / "submissions.csv") == FileKind::Submissions);
        QVERIFY(detectFileKind(seed / "bu_mapping.csv") == FileKind::BuMapping);
        const auto swapped = readSubmissions({seed / "bu_mapping.csv"}, {}, {});
        QVERIFY(!swapped);
        QVERIFY(english(swapped.error().hint).find("BU mapping") != std::string::npos);
        QVERIFY(!readBuMapping(seed / "submissions.csv", {}, {}));
    }
};

QTEST_GUILESS_MAIN(TestSeedFiles)
#include "test_seed_files.moc"
