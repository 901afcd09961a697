// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/table_data.h"

#include <QTest>
#include <array>
#include <memory>

using namespace leadlight;

class TestTableData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elementsThatStandForNothing();
    void elementsThatAreNumbered();
    void elementsThatAreListed();
    void elementsThatHoldSeveral();
    void columnsByKey();
    void wordsAreSaidAndExported();
};

void TestTableData::elementsThatStandForNothing()
{
    const Elements none;
    QCOMPARE(none.entity(), Entity::None);
    QCOMPARE(none.numberOf(0), -1);
    QVERIFY(none.numbersOf(0).empty());
}

void TestTableData::elementsThatAreNumbered()
{
    const Elements cookies = Elements::numbered(Entity::Cookie);
    QCOMPARE(cookies.entity(), Entity::Cookie);
    QCOMPARE(cookies.numberOf(7), 7);
    QCOMPARE(cookies.numbersOf(7), (std::vector<std::int32_t>{7}));
    QCOMPARE(cookies.numberOf(-1), -1);
}

void TestTableData::elementsThatAreListed()
{
    const Elements pages = Elements::listed(Entity::Page, {5, -1, 2});
    QCOMPARE(pages.numberOf(0), 5);
    QCOMPARE(pages.numberOf(1), -1);
    QVERIFY(pages.numbersOf(1).empty());
    QCOMPARE(pages.numbersOf(2), (std::vector<std::int32_t>{2}));
    QCOMPARE(pages.numberOf(3), -1);
}

void TestTableData::elementsThatHoldSeveral()
{
    const std::array<std::int32_t, 6> barOf{2, 0, 2, -1, 0, 3};
    const Elements bars = Elements::grouped(Entity::Cookie, barOf, 4);
    QCOMPARE(bars.numbersOf(0), (std::vector<std::int32_t>{1, 4}));
    QVERIFY(bars.numbersOf(1).empty());
    QCOMPARE(bars.numbersOf(2), (std::vector<std::int32_t>{0, 2}));
    QCOMPARE(bars.numbersOf(3), (std::vector<std::int32_t>{5}));
    QVERIFY(bars.numbersOf(4).empty());
    QCOMPARE(bars.numberOf(0), -1);
    QCOMPARE(bars.numberOf(3), 5);
    QCOMPARE(bars, Elements::grouped(Entity::Cookie, barOf, 4));
    QVERIFY(bars != Elements::grouped(Entity::Page, barOf, 4));
}

void TestTableData::columnsByKey()
{

    TableData table;
    table.rows = 2;
    table.columns = {
        tableColumn(ColumnRole::Count, "pages", Phrase::tr("Pages"), {}, [](std::int32_t row) { return row + 1; }),
        tableColumn(ColumnRole::Share, "rate", Phrase::tr("Rate"), {}, [](std::int32_t row) { return row / 2.0; }),
        tableColumn(ColumnRole::Text, "name", Phrase::tr("Name"), {},
                    [](std::int32_t row) { return std::string_view(row == 0 ? "a" : "b"); })};
    QCOMPARE(table.column("none"), nullptr);
    QCOMPARE(std::get<WholeKey>(table.column("pages")->raw)(1), std::int64_t{2});
    QCOMPARE(std::get<NumberKey>(table.column("rate")->raw)(1), 0.5);
    QCOMPARE(std::get<TextKey>(table.column("name")->raw)(1), std::string_view("b"));
    const TableData fewer = withColumns(table, {"name", "none", "pages"});
    QCOMPARE(fewer.rows, 2);
    QCOMPARE(fewer.columns.size(), std::size_t{2});
    QCOMPARE(fewer.columns[0].key, std::string("name"));
    QCOMPARE(fewer.columns[1].key, std::string("pages"));
}

void TestTableData::wordsAreSaidAndExported()
{
    const auto column = phraseColumn(ColumnRole::Note, "mark", Phrase::tr("Mark"), {}, 2, [](std::int32_t row) {
        return row == 0 ? Phrase::tr("best of %1", 1200) : Phrase();
    });
    const auto text = std::get<TextKey>(column.raw);
    QCOMPARE(text(0), std::string_view("best of 1,200"));
    QVERIFY(text(1).empty());
    QCOMPARE(column.phrase(0), Phrase::tr("best of %1", 1200));
    QVERIFY(column.phrase(1).empty());
}

QTEST_GUILESS_MAIN(TestTableData)
#include "test_table_data.moc"
