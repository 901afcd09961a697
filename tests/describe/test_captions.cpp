// SPDX-License-Identifier: GPL-3.0-or-later
// Captions say of when the data is.
#include "model/describe/chart_data.h"
#include "model/describe/summary.h"
#include "model/stages/pipeline.h"
#include "tests/support/tables.h"

#include <QTest>

using namespace leadlight;

class TestCaptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void captionSaysWhen_data();
    void captionSaysWhen();
};

void TestCaptions::captionSaysWhen_data()
{
    QTest::addColumn<QList<int>>("days");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("says");
    constexpr int newYear = 20454; // 2026-01-01, in days since 1970-01-01
    const QList<int> days{newYear + 9, newYear, INT32_MIN, newYear + 31, newYear + 2};
    const auto row = [](const char* name, const QList<int>& dated, const char* from, const char* to, const char* says) {
        QTest::newRow(name) << dated << QString::fromLatin1(from) << QString::fromLatin1(to)
                            << QString::fromLatin1(says);
    };
    row("no dates", {}, "", "", "");
    row("first to last, whatever the order", days, "", "", "2026-01-01 to 2026-02-01");
    row("one day", QList<int>(5, newYear), "", "", "2026-01-01");
    row("none could be read", QList<int>(5, INT32_MIN), "", "", "");
    row("days that were chosen", days, "2025-12-31", "2026-01-15", "2025-12-31 to 2026-01-15");
    row("an end that was chosen", days, "", "2026-01-15", "up to 2026-01-15");
}

/// The period stands beside the files in every caption.
void TestCaptions::captionSaysWhen()
{
    QFETCH(const QList<int>, days);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, says);
    const auto rows =
        tableOf({{"1", "t", "/a"}, {"1", "t", "/b"}, {"2", "t", "/a"}, {"3", "t", "/b"}, {"4", "t", "/a"}});
    auto table = std::make_shared<SubmissionTable>(*rows);
    table->day.assign(days.begin(), days.end());
    PipelineOptions options;
    options.join.dates = {from.toStdString(), to.toStdString()};
    const auto interactions = buildInteractions({table, nullptr}, options, Progress());
    QVERIFY(interactions);
    QCOMPARE(QString::fromStdString(english(periodCaption(*(*interactions)->data))), says);
    const auto analysis = trainAndAnalyse(*interactions, {ItemKnnOptions{}}, Progress());
    QVERIFY(analysis);
    const QString caption = QString::fromStdString(english(captionOf(**analysis)));
    QVERIFY2(caption.startsWith(says.isEmpty() ? QStringLiteral("made_up.csv · ")
                                               : QStringLiteral("made_up.csv, %1 · ").arg(says)),
             qPrintable(caption));
}

QTEST_GUILESS_MAIN(TestCaptions)
#include "test_captions.moc"
