// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings.h"
#include "app/session/workspace.h"
#include "app/window/loading.h"
#include "tests/support/tables.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {

LoadedTables someTables()
{
    auto mapping = std::make_shared<BuMapping>(*mappingOf({{"North", "/a"}, {"South", "/a"}, {"South", "/b"}}));
    mapping->conflicts = {{*mapping->pages.find("/a"),
                           {{*mapping->businessUnits.find("North"), 2}, {*mapping->businessUnits.find("South"), 3}}}};
    const InputTables tables{tableOf({{"1", "Ebook", "/a", 2}, {"1", "Ebook", "/b", 1}, {"2", "Ebook", "/b", 1}}),
                             mapping};
    return {tables, *summarise(tables, {})};
}

std::shared_ptr<const Interactions> interactionsOf(const LoadedTables& loaded)
{
    return buildInteractions(loaded.tables, PipelineOptions{}, Progress{}).value();
}

std::shared_ptr<const Analysis> analysisOf(const std::shared_ptr<const Interactions>& interactions)
{
    return trainAndAnalyse(interactions, ModelOptions{}, Progress{}).value();
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storingAStageClearsTheLaterOnes()
    {
        Workspace workspace;
        QSignalSpy changes(&workspace, &Workspace::changed);
        const auto loaded = someTables();
        const auto interactions = interactionsOf(loaded);
        workspace.setLoaded(loaded, interactions);
        workspace.setAnalysis(analysisOf(interactions));
        QVERIFY(workspace.study().analysis);
        workspace.setInteractions(interactionsOf(loaded));
        QVERIFY(!workspace.study().analysis);
        workspace.setAnalysis(analysisOf(workspace.study().interactions));
        QVERIFY(workspace.study().analysis);
        workspace.setLoaded(loaded, nullptr);
        QVERIFY(!workspace.study().interactions);
        QVERIFY(!workspace.study().analysis);
        QVERIFY(workspace.study().tables.summary);
        QCOMPARE(changes.size(), 5);
    }

    void anAnalysisOfOtherDataIsIgnored()
    {
        Workspace workspace;
        const auto loaded = someTables();
        const auto before = interactionsOf(loaded);
        workspace.setLoaded(loaded, interactionsOf(loaded));
        workspace.setAnalysis(analysisOf(before));
        QVERIFY(!workspace.study().analysis);
    }

    void whatIsReplacedIsHandedOver()
    {
        Workspace workspace;
        const auto loaded = someTables();
        std::weak_ptr<const Interactions> first;
        {
            const auto interactions = interactionsOf(loaded);
            first = interactions;
            workspace.setLoaded(loaded, interactions);
        }
        std::shared_ptr<const void> kept;
        connect(&workspace, &Workspace::retired, this,
                [&](const std::shared_ptr<const void>& previous) { kept = previous; });
        workspace.setLoaded(loaded, nullptr);
        QVERIFY(!first.expired());
        kept.reset();
        QVERIFY(first.expired());
    }

    void theSummaryCounts()
    {
        const auto loaded = someTables();
        QCOMPARE(loaded.summary->submissions, 4);
        QCOMPARE(loaded.summary->unidentifiedRows, 0);
        QCOMPARE(loaded.summary->conflictSubmissions, (std::vector<std::int64_t>{2}));
        QCOMPARE(loaded.summary->matchRates.size(), std::size_t{6});
    }

    void settingsComeBack()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        ModelOptions model = notebookModel();
        model.als.seed = 4294967295U;
        {
            Settings settings(file);
            settings.setModelOptions(model);
            settings.setTypeWeights({{"Gated Webinar Forms", 2.25}});
            settings.setColumnsFor({"a", "b"}, {{Role::Cookie, "b"}});
            for (int i = 0; i < 12; ++i)
                settings.addRecentFiles({QStringLiteral("/x/%1.csv").arg(i % 10)});
        }
        const Settings again(file);
        QCOMPARE(again.modelOptions().kind, ModelKind::Als);
        QCOMPARE(again.modelOptions().als.factors, model.als.factors);
        QCOMPARE(again.modelOptions().als.regularization, model.als.regularization);
        QCOMPARE(again.modelOptions().als.seed, model.als.seed);
        QCOMPARE(again.typeWeights().at("Gated Webinar Forms"), 2.25);
        QCOMPARE(again.columnsFor({"a", "b"}).at(Role::Cookie), std::string("b"));
        QVERIFY(again.columnsFor({"b", "a"}).empty());
        QCOMPARE(again.recentFiles().size(), 8);
        QCOMPARE(again.recentFiles().front(), QStringList{QStringLiteral("/x/1.csv")});
    }

    void settingsOutOfRangeAreIgnored()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        {
            QSettings raw(file, QSettings::IniFormat);
            raw.setValue(QStringLiteral("model/als/factors"), -3);
            raw.setValue(QStringLiteral("model/model"), 99);
        }
        const Settings settings(file);
        QCOMPARE(settings.modelOptions().als.factors, AlsOptions{}.factors);
        QCOMPARE(settings.modelOptions().kind, ModelKind::Auto);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "test_workspace.moc"
