// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/workspace.h"
#include "tests/support/sample_study.h"

#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using leadlight::testing::sampleStudy;

/// What the stages do to each other is tested in test_study; here, that it is told.
class TestWorkspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyChangeIsTold()
    {
        const Study sample = sampleStudy();
        Workspace workspace;
        QSignalSpy changes(&workspace, &Workspace::changed);
        workspace.setTables(sample.tables, sample.interactions);
        QVERIFY(workspace.study().interactions == sample.interactions);
        workspace.set(sample.analysis);
        QVERIFY(workspace.study().analysis == sample.analysis);
        workspace.setTables(sample.tables, nullptr);
        QVERIFY(workspace.study().tables.submissions == sample.tables.submissions);
        QVERIFY(!workspace.study().interactions && !workspace.study().analysis);
        QCOMPARE(changes.size(), 3);
    }

    void strangersChangeNothing()
    {
        const Study sample = sampleStudy();
        const Study other = sampleStudy(60);
        Workspace workspace;
        workspace.setTables(sample.tables, sample.interactions);
        QSignalSpy changes(&workspace, &Workspace::changed);
        workspace.set(other.analysis);
        workspace.set(Slot<Analysis>());
        QVERIFY(!workspace.study().analysis);
        QCOMPARE(changes.size(), 0);
        workspace.setTables(sample.tables, other.interactions);
        QVERIFY(!workspace.study().interactions);
    }

    void whatIsReplacedIsHandedOver()
    {
        Workspace workspace;
        std::weak_ptr<const Interactions> first;
        {
            const Study sample = sampleStudy();
            first = sample.interactions;
            workspace.setTables(sample.tables, sample.interactions);
        }
        std::shared_ptr<const void> kept;
        connect(&workspace, &Workspace::retired, this,
                [&](const std::shared_ptr<const void>& previous) { kept = previous; });
        workspace.setTables({}, nullptr);
        QVERIFY(!first.expired());
        kept.reset();
        QVERIFY(first.expired());
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "test_workspace.moc"
