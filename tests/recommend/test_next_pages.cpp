// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/next_pages.h"
#include "model/stages/pipeline.h"
#include "tests/support/tables.h"

#include <QTest>

using namespace leadlight;

class TestNextPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unseenPagesAreAllThatCanBeListed();
};

void TestNextPages::unseenPagesAreAllThatCanBeListed()
{
    const Tables tables{tableOf(randomRows(5, 400, 40, 20)), mappingOf(randomMapping(6, 20, 4))};
    PipelineOptions options;
    options.model.key = keyOf(ItemKnnOptions{});
    const auto interactions = buildInteractions(tables, options, Progress());
    QVERIFY(interactions);
    const auto analysis = trainAndAnalyse(*interactions, options.model.chosen(), Progress());
    QVERIFY(analysis);
    const TrainedModel& model = *(*analysis)->model;
    const std::int32_t pages = model.recommender->pages();
    constexpr std::int32_t cookie = 3;
    WhatIf whatIf(*model.interactions, cookie);
    const auto history = static_cast<std::int32_t>(whatIf.pages().size());
    QVERIFY(history > 1);
    const auto listed = [&] { return static_cast<std::int32_t>(nextPages(model, {}, cookie, whatIf, pages).size()); };
    QCOMPARE(unseenPages(model, whatIf), pages - history);
    QCOMPARE(listed(), unseenPages(model, whatIf));
    whatIf.setKept(0, false);
    QCOMPARE(unseenPages(model, whatIf), pages - history + 1);
    QCOMPARE(listed(), unseenPages(model, whatIf));
}

QTEST_GUILESS_MAIN(TestNextPages)
#include "test_next_pages.moc"
