// SPDX-License-Identifier: GPL-3.0-or-later
// The titles of slides claim only what the intervals carry.
#include "model/describe/findings.h"

#include <QTest>
#include <array>

using namespace leadlight;

namespace {
struct Group
{
    std::int64_t cookies;
    Estimate found;
};

/// One model that finds half of all hidden pages, and two groups of visitors or pages.
QString saidOf(SliceBy by, const Group& one, const Group& other)
{
    Scorecard scorecard;
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->options.cutoff = 10;
    scorecard.evaluation = evaluation;
    scorecard.models.resize(1);
    scorecard.models[0].metric[static_cast<std::size_t>(Metric::HitRate)] = {0.5, 0.45, 0.55};
    std::vector<Slice> slices;
    for (const Group& group : {one, other}) {
        Slice slice;
        slice.name = slices.empty() ? "one" : "other";
        slice.cookies = group.cookies;
        slice.found = {group.found};
        slices.push_back(std::move(slice));
    }
    return QString::fromStdString(english(sliceFinding(scorecard, slices, by)));
}
} // namespace

class TestFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void slicesClaimWhatTheIntervalCarries_data();
    void slicesClaimWhatTheIntervalCarries();
    void modelsSideBySide_data();
    void modelsSideBySide();
    void unitsThatDiffer_data();
    void unitsThatDiffer();
};

void TestFindings::slicesClaimWhatTheIntervalCarries_data()
{
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("cookies");
    QTest::addColumn<QString>("said");
    QTest::newRow("clear") << 0.4 << 100 << QStringLiteral("one 30 of 100 are found (95 %: 20 to 40), of all pages 50");
    QTest::newRow("not clear") << 0.5 << 100 << QStringLiteral("No asset type is clearly served worse");
    QTest::newRow("few visitors") << 0.4 << 29 << QStringLiteral("Hidden pages found in the top 10");
}

void TestFindings::slicesClaimWhatTheIntervalCarries()
{
    QFETCH(const double, high);
    QFETCH(const int, cookies);
    QFETCH(const QString, said);
    const QString text = saidOf(SliceBy::AssetType, {cookies, {0.3, 0.2, high}}, {100, {0.6, 0.5, 0.7}});
    QVERIFY2(text.contains(said), qPrintable(text));
    const QString lengths = saidOf(SliceBy::HistoryLength, {cookies, {0.3, 0.2, high}}, {100, {0.6, 0.5, 0.7}});
    QCOMPARE(lengths.contains(QStringLiteral("30 of 100")), text.contains(QStringLiteral("30 of 100")));
}

void TestFindings::modelsSideBySide_data()
{
    QTest::addColumn<bool>("popularIsBest");
    QTest::addColumn<QString>("models");
    QTest::addColumn<QString>("coverage");
    QTest::newRow("a model") << false
                             << QStringLiteral("Of 100 hidden pages EASE finds 53 in the top 10, the most popular "
                                               "pages find 38, random pages 4")
                             << QStringLiteral("EASE finds 53 of 100 hidden pages and ever lists 81 of 100 pages; the "
                                               "most popular pages find 38 and list 12");
    QTest::newRow("no model is better")
        << true << QStringLiteral("Of 100 hidden pages the most popular pages find 38 in the top 10, random pages 4")
        << QStringLiteral("Of 100 hidden pages the most popular pages find 38; of 100 pages they ever list 12");
}

void TestFindings::modelsSideBySide()
{
    QFETCH(const bool, popularIsBest);
    constexpr auto hitRate = static_cast<std::size_t>(Metric::HitRate);
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->options.cutoff = 10;
    Scorecard scorecard;
    const std::array finds{0.04, 0.38, 0.53};
    const std::array lists{1.0, 0.12, 0.81};
    const std::array names{"Random", "Most popular", "EASE"};
    scorecard.models.resize(finds.size());
    evaluation->models.resize(finds.size());
    for (std::size_t model = 0; model < finds.size(); ++model) {
        scorecard.models[model].metric[hitRate].mean = finds[model];
        evaluation->models[model].coverage = lists[model];
        evaluation->models[model].candidate.label = Phrase::verbatim(names[model]);
    }
    scorecard.evaluation = evaluation;
    scorecard.random = 0;
    scorecard.popular = 1;
    scorecard.best = popularIsBest ? 1 : 2;
    QTEST(QString::fromStdString(english(modelsFinding(scorecard))), "models");
    QTEST(QString::fromStdString(english(coverageFinding(scorecard))), "coverage");
}

void TestFindings::unitsThatDiffer_data()
{
    QTest::addColumn<QList<double>>("taken");
    QTest::addColumn<QList<double>>("listed");
    QTest::addColumn<QString>("says");
    const auto same = QStringLiteral("same shares");
    QTest::newRow("the first of two alike")
        << QList<double>{40.0, 35.0, 25.0} << QList<double>{41.0, 24.0, 35.0}
        << QStringLiteral("Of 100 recommended pages 24 are of Data, of 100 pages taken 35:");
    QTest::newRow("more of it") << QList<double>{10.0, 30.0, 60.0} << QList<double>{10.0, 50.0, 40.0}
                                << QStringLiteral("Of 100 recommended pages 50 are of Data, of 100 pages taken 30:");
    QTest::newRow("alike") << QList<double>{40.2, 34.8, 25.0} << QList<double>{39.9, 35.1, 25.0} << same;
    QTest::newRow("one unit") << QList<double>{100.0} << QList<double>{100.0} << same;
    QTest::newRow("none") << QList<double>{} << QList<double>{} << QStringLiteral("The mix");
}

void TestFindings::unitsThatDiffer()
{
    QFETCH(const QList<double>, taken);
    QFETCH(const QList<double>, listed);
    QFETCH(const QString, says);
    ChartData mix;
    mix.title = Phrase::verbatim("The mix");
    const std::array names{"Cloud", "Data", "Security"};
    for (qsizetype unit = 0; unit < taken.size(); ++unit)
        mix.categories.push_back(Phrase::verbatim(names[static_cast<std::size_t>(unit)]));
    mix.series = {{.name = {}, .values = {taken.begin(), taken.end()}},
                  {.name = {}, .values = {listed.begin(), listed.end()}}};
    const QString text = QString::fromStdString(english(unitMixFinding(mix)));
    QVERIFY2(text.contains(says), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "test_findings.moc"
