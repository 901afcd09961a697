// SPDX-License-Identifier: GPL-3.0-or-later
// The titles of slides claim only what the intervals carry.
#include "model/describe/findings.h"

#include <QTest>

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

QTEST_GUILESS_MAIN(TestFindings)
#include "test_findings.moc"
