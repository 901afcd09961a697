// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings.h"
#include "app/session/workspace.h"
#include "app/window/loading.h"
#include "model/evaluate/model_settings.h"
#include "model/recommend/catalogue.h"
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
        ModelChoices model;
        model.choose(notebookModel());
        auto& als = std::get<AlsOptions>(model.settings);
        als.seed = 4294967295U;
        std::get<EaseOptions>(model.settings).lambda = 12.5; // kept beside the chosen model's
        {
            Settings settings(file);
            settings.setModelChoices(model);
            settings.setTypeWeights({{"Gated Webinar Forms", 2.25}});
            settings.setColumnsFor({"a", "b"}, {{Role::Cookie, "b"}});
            for (int i = 0; i < 12; ++i)
                settings.addRecentFiles({QStringLiteral("/x/%1.csv").arg(i % 10)});
        }
        const Settings again(file);
        const ModelChoices read = again.modelChoices();
        const auto& readAls = std::get<AlsOptions>(read.settings);
        QCOMPARE(read.key, keyOf(als));
        QCOMPARE(readAls.factors, als.factors);
        QCOMPARE(readAls.regularization, als.regularization);
        QCOMPARE(readAls.seed, als.seed);
        QCOMPARE(std::get<EaseOptions>(read.settings).lambda, 12.5);
        QCOMPARE(again.typeWeights().at("Gated Webinar Forms"), 2.25);
        QCOMPARE(again.columnsFor({"a", "b"}).at(Role::Cookie), std::string("b"));
        QVERIFY(again.columnsFor({"b", "a"}).empty());
        QCOMPARE(again.recentFiles().size(), 8);
        QCOMPARE(again.recentFiles().front(), QStringList{QStringLiteral("/x/1.csv")});
    }

    void everyModelsSettingsComeBack()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        ModelChoices changed;
        visitSettings(changed, [](auto& settings) {
            visitFields(settings, []<class Owner, class T>(const Field<Owner, T>& field, T& value) {
                if constexpr (std::is_enum_v<T>)
                    value = static_cast<T>(Choices<T>::names.size() - 1);
                else
                    value = field.high;
            });
        });
        Settings(file).setModelChoices(changed);
        ModelChoices read = Settings(file).modelChoices();
        for (const ModelEntry& entry : catalogue()) {
            changed.key = read.key = keyOf(entry.defaults);
            QCOMPARE(settingsOf(read.chosen()), settingsOf(changed.chosen()));
        }
    }

    /// As they were written while a model was kept by its number and random had no seed of its own.
    void oldModelSettingsAreRead()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        {
            QSettings raw(file, QSettings::IniFormat);
            raw.setValue(QStringLiteral("model/model"), 4);
            raw.setValue(QStringLiteral("model/strength"), 2);
            raw.setValue(QStringLiteral("model/als/seed"), 7);
            raw.setValue(QStringLiteral("model/item-knn/weighting"), 2);
            raw.setValue(QStringLiteral("model/item-knn/knn-neighbours"), 11);
        }
        ModelChoices read = Settings(file).modelChoices();
        QCOMPARE(describe(read.chosen()), std::string("item-kNN bm25 K=11, log"));
        QCOMPARE(std::get<AlsOptions>(read.settings).seed, 7U);
        QCOMPARE(std::get<RandomOptions>(read.settings).seed, 7U);
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
        QCOMPARE(std::get<AlsOptions>(settings.modelChoices().settings).factors, AlsOptions{}.factors);
        QCOMPARE(settings.modelChoices().key, ModelKey::Auto);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "test_workspace.moc"
