// SPDX-License-Identifier: GPL-3.0-or-later
// The command line prints the tables that the model describes: what the screen shows and exports.
#include "model/describe/cookie_table.h"
#include "model/describe/page_tables.h"
#include "model/describe/similarity_table.h"
#include "model/exports/recommendations_csv.h"
#include "model/exports/table_csv.h"
#include "model/recommend/catalogue.h"
#include "model/stages/opening.h"
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <numeric>

using namespace leadlight;

class TestCliTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void interactions();
    void hitRates();
    void similarity_data();
    void similarity();
    void similarPages();
    void recommendations();
    void recommendationsOfTheWindow();

private:
    [[nodiscard]] DatasetPtr data() const { return m_analysis->model->interactions->data; }
    /// What a command answers for the seed files.
    [[nodiscard]] static QByteArray answer(const QStringList& command);
    /// The table as a CSV file, in the order of `rows`; empty: as it is.
    [[nodiscard]] static QByteArray csvOf(const TableData& table, std::vector<std::int32_t> rows = {});
    [[nodiscard]] static std::vector<std::int32_t> byInteractions(const TableData& table);

    std::shared_ptr<const Analysis> m_analysis;
};

QByteArray TestCliTables::answer(const QStringList& command)
{
    const auto file = [](const char* name) { return QString::fromStdString((sharedData("seed") / name).string()); };
    const auto answer =
        runCli(cliProgram(), command + QStringList{QStringLiteral("--submissions"), file("submissions.csv"),
                                                   QStringLiteral("--bu-mapping"), file("bu_mapping.csv")});
    return answer.code == 0 ? answer.out : "failed: " + answer.err;
}

QByteArray TestCliTables::csvOf(const TableData& table, std::vector<std::int32_t> rows)
{
    if (rows.empty()) {
        rows.resize(static_cast<std::size_t>(table.rows));
        std::iota(rows.begin(), rows.end(), 0);
    }
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("table.csv"));
    if (!writeTableCsv(table, rows, path.toStdU16String(), Progress()))
        return "not written";
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not read");
}

std::vector<std::int32_t> TestCliTables::byInteractions(const TableData& table)
{
    std::vector<std::int32_t> rows(static_cast<std::size_t>(table.rows));
    std::iota(rows.begin(), rows.end(), 0);
    const auto count = std::get<WholeKey>(table.column("interactions")->raw);
    std::ranges::stable_sort(rows, std::greater<>(), count);
    return rows;
}

void TestCliTables::initTestCase()
{
    NEEDS_SHARED_DATA();
    OpenRequest request{.files = {{sharedData("seed/submissions.csv")}, sharedData("seed/bu_mapping.csv")}};
    request.options.model.key = keyOf(EaseOptions{});
    const auto opened = openFiles(request, {}, Progress());
    QVERIFY(opened);
    const auto analysis = trainAndAnalyse(opened->interactions, request.options.model.chosen(), Progress());
    QVERIFY(analysis);
    m_analysis = *analysis;
}

void TestCliTables::interactions()
{
    const auto table = withColumns(cookieTable(data(), nullptr), {"cookie", "interactions", "form_submissions"});
    QCOMPARE(answer({QStringLiteral("interactions")}), csvOf(table, byInteractions(table)));
}

void TestCliTables::hitRates()
{
    const auto table = cookieTable(data(), {m_analysis, &m_analysis->hitRates});
    QCOMPARE(answer({QStringLiteral("hit-rate"), QStringLiteral("--model"), QStringLiteral("ease")}),
             csvOf(table, byInteractions(table)));
}

void TestCliTables::similarity_data()
{
    QTest::addColumn<int>("by");
    for (std::size_t by = 0; by < Choices<GroupBy>::names.size(); ++by)
        QTest::newRow(Choices<GroupBy>::names[by].data()) << static_cast<int>(by);
}

void TestCliTables::similarity()
{
    QFETCH(int, by);
    const auto how = static_cast<GroupBy>(by);
    auto table = similarityTable(*data(), how, averagesBy(how, m_analysis->similarity, *data()));
    table.columns.front().key = "group";
    QCOMPARE(answer({QStringLiteral("similarity"), QStringLiteral("--model"), QStringLiteral("ease"),
                     QStringLiteral("--by"), QString::fromUtf8(QTest::currentDataTag())}),
             csvOf(table));
}

void TestCliTables::similarPages()
{
    const auto page = QString::fromUtf8(data()->pageText(5).data(), static_cast<qsizetype>(data()->pageText(5).size()));
    QCOMPARE(answer({QStringLiteral("similar"), QStringLiteral("--model"), QStringLiteral("ease"),
                     QStringLiteral("--page"), page, QStringLiteral("--top"), QStringLiteral("20")}),
             csvOf(similarPagesTable(data(), m_analysis->model->recommender->similarPages(5, 20))));
}

void TestCliTables::recommendations()
{
    // One table of all cookies, where the command makes many blocks.
    std::vector<NextPage> lists;
    for (std::int32_t cookie = 0; cookie < data()->cookies(); ++cookie) {
        const auto list =
            nextPages(*m_analysis->model, {}, cookie, WhatIf(*m_analysis->model->interactions, cookie), 12);
        lists.insert(lists.end(), list.begin(), list.end());
    }
    const QStringList command{QStringLiteral("recommend"), QStringLiteral("--model"), QStringLiteral("ease"),
                              QStringLiteral("--top"), QStringLiteral("12")};
    QCOMPARE(answer(command), csvOf(recommendationTable(data(), lists, {})));
    QCOMPARE(answer(command + QStringList{QStringLiteral("--explain")}),
             csvOf(recommendationTable(data(), lists, {.strongest = true})));
}

void TestCliTables::recommendationsOfTheWindow()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("all.csv"));
    QVERIFY(writeRecommendationsCsv(*m_analysis->model, {}, 10, path.toStdU16String(), Progress()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(answer({QStringLiteral("recommend"), QStringLiteral("--model"), QStringLiteral("ease")}), file.readAll());
}

QTEST_GUILESS_MAIN(TestCliTables)
#include "test_cli_tables.moc"
